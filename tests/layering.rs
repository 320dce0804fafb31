//! The architecture holds: imports run one way, and no language stands outside `src/lang`.

use std::fs;
use std::path::{Path, PathBuf};

/// The stages in order; a module imports only from those before it, and from its own.
const ORDER: &[&[&str]] = &[
    &["error", "span", "vocabulary", "date"],
    &["text", "lang"],
    &["cue"],
    &["role"],
    &["figure"],
    &["assertion"],
    &["tag", "checklist"],
    &["claim"],
    &["finding", "language"],
    &["reading"],
    &["profile", "certificate"],
    &["summary", "compare", "baseline"],
    &["render"],
    &["reader"],
];

fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("readable source").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).expect("readable source");
                files.push((
                    path.strip_prefix(&root).expect("below src").to_path_buf(),
                    text,
                ));
            }
        }
    }
    files.sort();
    files
}

fn module(path: &Path) -> String {
    let first = path.iter().next().unwrap_or_default().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

fn rank(module: &str) -> Option<usize> {
    ORDER.iter().position(|stage| stage.contains(&module))
}

/// Code lines without comments and without the tests at the end of a file.
fn code(text: &str) -> impl Iterator<Item = &str> {
    let text = text.split("#[cfg(test)]").next().unwrap_or("");
    text.lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//") && !line.starts_with("reason ="))
}

/// The code without the arguments of calls that make messages for the programmer.
fn without_messages(text: &str) -> String {
    let mut rest = code(text).collect::<Vec<_>>().join("\n");
    for call in ["Error::", "fail(", "panic!(", "#["] {
        let mut kept = String::new();
        while let Some(at) = rest.find(call) {
            let open = rest[at..]
                .find(['(', '['])
                .map_or(rest.len(), |open| at + open);
            let mut depth = 0;
            let close = rest[open..].char_indices().find_map(|(offset, character)| {
                depth += i32::from(matches!(character, '(' | '['))
                    - i32::from(matches!(character, ')' | ']'));
                (depth == 0).then_some(open + offset + 1)
            });
            kept.push_str(&rest[..at]);
            rest = rest[close.unwrap_or(rest.len())..].to_owned();
        }
        rest = kept + &rest;
    }
    rest
}

#[test]
fn imports_run_one_way() {
    let mut problems = Vec::new();
    for (path, text) in sources() {
        let here = module(&path);
        if matches!(here.as_str(), "lib" | "examples") {
            continue;
        }
        let Some(own) = rank(&here) else {
            problems.push(format!(
                "{}: module {here} has no place in the order of stages",
                path.display()
            ));
            continue;
        };
        for line in code(&text) {
            for part in line.split("crate::").skip(1) {
                let name: String = part
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                let late = rank(&name)
                    .is_some_and(|other| other > own || (other == own && name != here && own > 1));
                if late {
                    problems.push(format!(
                        "{}: {here} imports {name}, which stands behind it",
                        path.display()
                    ));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn only_the_reader_knows_every_stage() {
    for (path, text) in sources() {
        let here = module(&path);
        let stages = ["text::", "role::", "figure::", "tag::", "finding::"];
        let known = stages
            .iter()
            .filter(|stage| text.contains(&format!("crate::{stage}")))
            .count();
        assert!(
            known < stages.len() || here == "reader",
            "{} knows every stage",
            path.display()
        );
    }
}

/// Whoever adds a cue has to choose a group.
#[test]
fn every_group_of_cues_says_what_it_holds() {
    let mut groups = 0;
    for (path, text) in sources() {
        if !path.starts_with("lang/en/cues") {
            continue;
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src")
            .join(&path);
        let table = fs::read_to_string(folder.with_file_name("mod.rs")).expect("readable source");
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let name = line
                .split_once(", name: \"")
                .and_then(|(_, behind)| behind.split('"').next());
            let Some(name) = name else { continue };
            let above = lines[at.saturating_sub(2)..at]
                .iter()
                .any(|line| line.starts_with("/// "));
            let in_table = table
                .lines()
                .any(|row| row.starts_with("//! | ") && row.contains(&format!("`{name}`")));
            assert!(
                above || in_table,
                "{}: group {name}: say what it holds in the table of mod.rs",
                path.display()
            );
            groups += 1;
        }
    }
    assert!(groups > 60, "{groups} groups");
}

/// The example `fit` can't see the number the tables are compiled with.
#[test]
fn tables_are_written_as_wide_as_they_are_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let width = |file: &str| {
        let text = fs::read_to_string(root.join(file)).expect("readable source");
        let (_, behind) = text
            .split_once("const LEANING_KINDS: usize = ")
            .unwrap_or_else(|| panic!("{file} has no LEANING_KINDS"));
        behind.split(';').next().map(str::to_owned)
    };
    assert_eq!(
        width("src/lang/weights.rs"),
        width("examples/fit/tables.rs")
    );
}

#[test]
fn no_language_outside_lang() {
    const TELLTALE: &[&str] = &[
        "the", "of", "and", "to", "no", "not", "is", "was", "were", "for", "with", "by", "said",
        "will", "more", "than", "about", "company", "million", "per", "new",
    ];
    let mut problems = Vec::new();
    for (path, text) in sources() {
        if matches!(module(&path).as_str(), "lang" | "error" | "vocabulary") {
            continue;
        }
        for line in without_messages(&text)
            .lines()
            .filter(|line| !line.contains("problem"))
        {
            for literal in line.split('"').skip(1).step_by(2) {
                let words = literal.split(|c: char| !c.is_alphabetic());
                if words.clone().any(|word| TELLTALE.contains(&word)) {
                    problems.push(format!("{}: {literal:?}", path.display()));
                }
            }
        }
    }
    assert!(
        problems.is_empty(),
        "linguistic literals outside src/lang:\n{}",
        problems.join("\n")
    );
}
