//! What the documentation lists is what there is.

use std::fs;
use std::path::Path;

use unsaid::{Checklist, Cue, Kind, Reader, Tag};

fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The rows of the tables under a heading: what stands in backticks in each cell.
fn rows(path: &str, heading: &str) -> Vec<Vec<Vec<String>>> {
    let text = file(path);
    let lines = text.lines().skip_while(|line| *line != heading).skip(1);
    let rows = lines
        .take_while(|line| line.starts_with("///") && !line.contains("```"))
        .filter_map(|line| line.strip_prefix("/// | `"));
    let ticked = |cell: &str| {
        cell.split('`')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect()
    };
    rows.map(|row| format!("`{row}").split('|').map(ticked).collect())
        .collect()
}

#[test]
fn the_checklists_and_their_kinds_are_listed() {
    let rows = rows("src/checklist.rs", "/// # Checklists of the English pack");
    let names: Vec<&str> = rows.iter().map(|row| &*row[0][0]).collect();
    assert_eq!(names, Checklist::names().collect::<Vec<_>>());
    for row in &rows {
        let checklist = Checklist::named(&row[0][0]).expect("it is one of the names");
        assert_eq!(row[1], checklist.ids().collect::<Vec<_>>());
        assert!(checklist.ids().all(|id| Kind::known(id).is_some()));
    }
}

#[test]
fn the_classes_of_the_pattern_language_are_listed() {
    let listed: Vec<String> = rows("src/cue/custom.rs", "/// # Classes")
        .into_iter()
        .map(|mut row| row.swap_remove(0).concat())
        .collect();
    let cue = Cue::new("house.x", Tag::Framing, ["the <nope>"]);
    let error = Reader::builder()
        .cue(cue)
        .build()
        .expect_err("no such class");
    let error = error.to_string();
    let (_, known) = error.split_once("known are: ").expect("it lists them");
    assert_eq!(listed, known.split_whitespace().collect::<Vec<_>>());
}

/// A reader of the package is told what it lacks; nothing else the README shows is left out of it.
#[test]
fn what_the_package_leaves_out_is_told() {
    let manifest: toml::Table = file("Cargo.toml").parse().expect("a manifest");
    let left_out = manifest["package"]["exclude"].as_array().expect("a list");
    let readme = file("README.md");
    let (_, told) = readme
        .split_once("The package leaves out")
        .expect("a paragraph");
    let (told, _) = told.split_once(';').expect("its list");
    let mut told: Vec<&str> = told.split('`').skip(1).step_by(2).collect();
    let mut left_out: Vec<&str> = left_out.iter().filter_map(|path| path.as_str()).collect();
    told.sort_unstable();
    left_out.sort_unstable();
    assert_eq!(told, left_out);
}
