//! The example programs as their users meet them: usage, errors, and the index of the pages.
//!
//! `cargo test` builds them beforehand; `cargo test --test programs` alone does not.
#![cfg(feature = "render")]

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use unsaid::Frequency;

const PROGRAMS: &[&str] = &[
    "baseline",
    "compare",
    "custom_checklist",
    "evaluate",
    "fit",
    "html_report",
    "jsonl",
    "read",
];

fn run(program: &str, arguments: &[&str]) -> Output {
    let test = std::env::current_exe().expect("a test has a path");
    let built = test.ancestors().nth(2).expect("its folder is in another");
    let path = built.join(format!("examples/{program}{EXE_SUFFIX}"));
    Command::new(path)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}; run `cargo build --examples`"))
}

/// An empty folder of this name.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an old folder goes");
    }
    fs::create_dir_all(&folder).expect("a folder is made");
    folder
}

#[test]
fn every_program_tells_its_usage() {
    for program in PROGRAMS {
        let help = run(program, &["--help"]);
        assert_eq!(help.status.code(), Some(0), "{program}");
        let usage = String::from_utf8_lossy(&help.stdout);
        assert!(
            usage.contains(&format!("Usage: {program}")),
            "{program}: {usage}"
        );
        let wrong = run(program, &["--no-such-option"]);
        assert_eq!(wrong.status.code(), Some(2), "{program}");
        assert!(String::from_utf8_lossy(&wrong.stderr).contains("--no-such-option"));
    }
}

/// Too few announcements tell no threshold, and the tables stay as they are.
#[test]
fn what_cannot_be_fitted_is_not_written() {
    let (gold, tables) = (folder("fit-gold"), folder("fit-tables"));
    fs::write(gold.join("a.txt"), "It fell.").expect("a file is written");
    let row = "language = 'en'\ngenre = 'x'\nsource = 'y'\n[[sentence]]\ntext = 'It fell.'\nrole = 'body'";
    fs::write(gold.join("a.toml"), row).expect("a file is written");
    let path = |folder: &Path| folder.display().to_string();
    let fit = run("fit", &[&path(&tables), &path(&gold)]);
    let told = String::from_utf8_lossy(&fit.stderr);
    assert_eq!(fit.status.code(), Some(1), "{told}");
    assert!(told.contains("give more announcements"), "{told}");
    assert_eq!(fs::read_dir(&tables).expect("readable").count(), 0);
}

#[test]
fn an_error_is_one_line_with_the_name_and_a_remedy() {
    let folder = folder("errors");
    let path = |name: &str| folder.join(name).display().to_string();
    let file = |name: &str, bytes: &[u8]| {
        fs::write(folder.join(name), bytes).expect("a file is written");
        path(name)
    };
    let text = file("text", b"The mine reopened in May.");
    let latin = file("latin", b"caf\xe9");
    let empty = file("empty", b"");
    let wide = file("wide", b"\xff\xfeT\0h\0e\0 \0m\0i\0n\0e\0");
    let bare = file("bare", b"T\0h\0e\0 \0m\0i\0n\0e\0");
    let data = file("data", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01");
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/announcements");
    let list = file("list", br#"{"kinds": [{"id": "jobs", "name": "jobs"}]}"#);
    let here = folder.display().to_string();
    let none = path("none");
    let page = path("none/page.html");
    let cases: &[(&[&str], &str, &str)] = &[
        (&["read", &none], &none, "check the path"),
        (&["read", &latin], &latin, "iconv"),
        (&["read", &here], &here, "html_report"),
        (
            &["read", "--certificate", "colour"],
            "\"colour\"",
            "known are: production (production figures), ",
        ),
        (
            &["read", "--certificate", &text],
            &text,
            "the kind first; known are",
        ),
        (&["read", &wide], &wide, "iconv -f UTF-16 -t"),
        (&["read", &bare], &bare, "iconv -f UTF-16LE -t"),
        (&["read", &data], &data, "holds no text"),
        (&["html_report", &none], &none, "check the path"),
        (&["html_report", &latin], &latin, "iconv"),
        (&["html_report", &here], &here, "no .txt file"),
        (&["html_report", &text, &page], &page, "give a file"),
        (&["html_report", &here, &text], &text, "is no folder"),
        (&["html_report", &here, &page], &page, "is no folder"),
        (&["compare", &text, &empty], &empty, "the text is empty"),
        (&["compare", &empty, &text], &empty, "the text is empty"),
        (&["baseline", corpus, &empty], &empty, "the text is empty"),
        (&["baseline", &none], &none, "check the path"),
        (&["baseline", &here], &here, "no .txt file"),
        (&["baseline", &text], &text, "is no folder"),
        (&["compare", &text, &none], &none, "check the path"),
        (&["compare", &latin, &text], &latin, "iconv"),
        (&["custom_checklist", &none, &text], &none, "check the path"),
        (&["custom_checklist", &text, &text], &text, "looks like"),
        (&["custom_checklist", &list, &text], &list, "fill in"),
        (&["custom_checklist", &list, &text], "\"jobs\"", "fill in"),
        (&["evaluate", &none], &none, "give a folder"),
        (&["evaluate", &here], &here, "no .toml with a .txt"),
        (&["evaluate", "--boundaries", &text], &text, "line 1"),
        (&["fit", &none, &here], &none, "src/lang/en/weights"),
        (&["fit", &here, &none], &none, "give a folder"),
        (&["jsonl", &none], &none, "check the path"),
        (&["jsonl", &here], &here, "give a file"),
    ];
    for (call, name, remedy) in cases {
        let output = run(call[0], &call[1..]);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{call:?}: {error}");
        assert!(output.stdout.is_empty(), "{call:?} prints something");
        assert!(
            error.starts_with("error: ") && error.trim_end().lines().count() == 1,
            "{call:?}: {error}"
        );
        assert!(error.contains(name), "{call:?} names no {name}: {error}");
        assert!(error.contains(remedy), "{call:?} lacks {remedy}: {error}");
    }
}

#[test]
fn lines_that_fail_are_told_at_the_end() {
    let folder = folder("lines");
    let good = r#"{"id": 1, "text": "The mine reopened in May."}"#;
    for (lines, failed) in [
        (format!("{good}\n"), ""),
        (format!("{good}\nno JSON\n{good}\n"), "1 line failed"),
        (format!("no JSON\n{good}\n\n"), "2 lines failed"),
    ] {
        let path = folder.join("lines");
        fs::write(&path, &lines).expect("a file is written");
        let path = path.display().to_string();
        for (call, bad) in [(vec![&*path], 3), (vec!["--allow-failures", &*path], 0)] {
            let output = run("jsonl", &call);
            let told = String::from_utf8_lossy(&output.stderr);
            let code = if failed.is_empty() { 0 } else { bad };
            assert_eq!(output.status.code(), Some(code), "{lines:?}");
            assert!(told.starts_with(failed), "{told}");
            assert_eq!(told.is_empty(), failed.is_empty(), "{told}");
            let answers = String::from_utf8_lossy(&output.stdout);
            assert_eq!(answers.lines().count(), lines.lines().count());
        }
    }
}

#[test]
fn the_certificate_of_a_kind_is_printed_alone() {
    let output = run("read", &["--certificate", "export_measures"]);
    assert!(output.status.success(), "{output:?}");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(
        printed.starts_with("Export measures: silent. "),
        "{printed}"
    );
    assert_eq!(printed.lines().count(), 1);
}

#[test]
fn a_kind_is_asked_for_by_its_id_or_its_name() {
    for (words, name) in [
        ("pricing", "Prices: "),
        ("prices", "Prices: "),
        ("Export measures", "Export measures: "),
        ("approvals or permits", "Approvals or permits: "),
    ] {
        let output = run("read", &["--certificate", words]);
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(printed.starts_with(name), "{words}: {output:?}");
    }
}

#[test]
fn a_text_that_tells_nothing_is_named() {
    let folder = folder("unjudged");
    let file = |name: &str, text: &str| {
        fs::write(folder.join(name), text).expect("a file is written");
        folder.join(name).display().to_string()
    };
    let empty = file("empty.txt", "\n");
    for program in ["read", "html_report"] {
        let output = run(program, &[&empty]);
        assert!(output.status.success() && !output.stdout.is_empty());
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(told.starts_with(&format!("note: {empty}: ")), "{told}");
        assert!(told.ends_with("the text is empty.\n"), "{told}");
    }
    let here = folder.display().to_string();
    let output = run("baseline", &[&here]);
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        told.contains(&format!("note: {empty}: ")) && told.contains("any of its texts"),
        "{told}"
    );
    let cut = file(
        "cut",
        "The mine produced 412 tonnes of tin in May and 40 tonnes of lead, and in June the",
    );
    let text = file("text", "The mine produced 412 tonnes of tin in May.");
    let output = run("compare", &[&text, &cut]);
    assert!(output.status.success(), "{output:?}");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        told.starts_with(&format!("note: {cut}: the text breaks off")),
        "{told}"
    );
}

#[test]
fn a_change_within_a_status_is_explained() {
    let folder = folder("changes");
    let file = |name: &str, text: &str| {
        fs::write(folder.join(name), text).expect("a file is written");
        folder.join(name).display().to_string()
    };
    let words = file(
        "words",
        "The company will build a new plant for tin in the town of Arvik.",
    );
    let figure = file(
        "figure",
        "The company will build a new plant for 400 tonnes of tin a year in the town of Arvik.",
    );
    for (call, change) in [
        (
            [&*words, &*figure],
            "capacity strengthened: planned -> planned, now with a figure\n",
        ),
        (
            [&*figure, &*words],
            "capacity weakened: planned -> planned, now without a figure\n",
        ),
    ] {
        let output = run("compare", &call);
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(printed.contains(change), "{printed}");
    }
}

#[test]
fn one_bad_file_does_not_stop_the_others() {
    let (source, target) = (folder("mixed"), folder("mixed-pages"));
    fs::write(source.join("a.txt"), b"caf\xe9").expect("a file is written");
    fs::write(source.join("b.txt"), "The mine reopened in May.").expect("a file is written");
    fs::write(source.join("c.txt"), b"\xfe\xff\0T\0h\0e").expect("a file is written");
    let folders = [&source, &target].map(|folder| folder.display().to_string());
    let output = run("html_report", &[&folders[0], &folders[1]]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let told = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = told.lines().collect();
    assert!(
        lines[0].contains("a.txt") && lines[0].contains("WINDOWS-1252"),
        "{told}"
    );
    assert!(
        lines[1].contains("c.txt") && lines[1].contains("UTF-16"),
        "{told}"
    );
    assert!(lines[2].ends_with("2 of 3 files have no report"), "{told}");
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("1 report,"));
    assert!(target.join("a-b.html").is_file() && !target.join("a-a.html").exists());
    let index = fs::read_to_string(target.join("index.html")).expect("an index");
    assert!(index.contains("<code>b.txt</code>") && !index.contains("a.txt"));
}

#[test]
fn the_index_is_sorted_by_every_column() {
    const TEXTS: &[(&str, &str)] = &[
        ("bold", "Bold\n\nThis remarkable milestone makes us proud."),
        (
            "amber",
            "Amber\n\nThe mine produced 412 tonnes of tin in May. Output rose by 3 %.",
        ),
        ("empty", ""),
        (
            "cut",
            "Cut\n\nThe mine produced 300 tonnes of tin in June and 40 tonnes of lead, and the",
        ),
    ];
    let source = folder("texts");
    for (name, text) in TEXTS {
        fs::write(source.join(name).with_extension("txt"), text).expect("a text is written");
    }
    // So many that a silence can be surprising.
    let plain: Vec<String> = (1..=Frequency::ENOUGH)
        .map(|i| format!("plain-{i:02}"))
        .collect();
    for name in &plain {
        let text = "Plain\n\nThe mine produced 410 tonnes of tin in May. We are proud of it.";
        fs::write(source.join(name).with_extension("txt"), text).expect("a text is written");
    }
    let target = folder("pages");
    let output = run(
        "html_report",
        &[&source.display().to_string(), &target.display().to_string()],
    );
    assert!(output.status.success(), "{output:?}");
    let index = |page: &str| fs::read_to_string(target.join(page)).expect("an index");
    // The order of the pages, and what stands in the cells of each.
    let rows = |page: &str| -> Vec<(String, Vec<String>)> {
        let index = index(page);
        let rows = index.split("<tr><th scope=\"row\"><a href=\"a-").skip(1);
        let rows = rows.filter(|row| !row.starts_with("plain"));
        rows.map(|row| {
            let (name, rest) = row.split_once(".html").expect("a page");
            let cells = rest.split("<td").skip(1).filter_map(|cell| {
                let (_, cell) = cell.split_once('>')?;
                Some(cell.split_once('<')?.0.to_owned())
            });
            (name.to_owned(), cells.collect())
        })
        .collect()
    };
    let first = index("index.html");
    let (head, _) = first.split_once("</thead>").expect("a head");
    let pages: Vec<&str> = head
        .split("<a href=\"")
        .skip(1)
        .filter_map(|link| Some(link.split_once('"')?.0))
        .collect();
    assert_eq!(
        pages.len() + 1,
        head.matches("<th ").count(),
        "a column can't be sorted by"
    );
    for (number, page) in ["index.html"].iter().chain(&pages).enumerate() {
        assert_eq!(index(page).matches("aria-sort").count(), 1, "{page}");
        assert_eq!(rows(page).len(), TEXTS.len(), "{page}: {number}");
    }
    let order = |page: &str| -> Vec<String> { rows(page).into_iter().map(|row| row.0).collect() };
    assert_eq!(order("titles.html"), ["amber", "bold", "cut", "empty"]);
    assert_eq!(order("figures.html")[3], "empty");
    assert_eq!(order("framing.html")[0], "bold");

    // No number stands for what could not be judged, and it comes last.
    let silences = rows("unsaid.html");
    assert_eq!(silences[0].0, "bold");
    for (name, cells) in &silences {
        let unknown = cells.iter().filter(|cell| *cell == "–").count();
        let expected = match name.as_str() {
            "empty" => 5,
            "cut" => 2,
            _ => 0,
        };
        assert_eq!(unknown, expected, "{name}: {cells:?}");
    }
    assert!(silences[2..].iter().all(|(_, cells)| cells[1] == "–"));
    assert_eq!(first.matches("not judged").count(), 2);
    assert!(first.contains("in these 13 texts"));
    assert!(first.contains("0 to 1 bit is usual"));
    assert!(first.contains("<code>amber.txt</code>"));

    // Without the others nothing is surprising, and the index says so.
    for name in &plain {
        fs::remove_file(source.join(name).with_extension("txt")).expect("a text goes");
    }
    let folders = [source, target.clone()].map(|folder| folder.display().to_string());
    let output = run("html_report", &[&folders[0], &folders[1]]);
    assert!(output.status.success(), "{output:?}");
    let first = index("index.html");
    assert!(first.contains("can't be told from 3 texts: it takes 10"));
    assert!(first.contains("Surprise<span class=\"note\">needs 10 texts</span>"));
    assert!(first.contains("aria-sort=\"ascending\">Announcement"));
    assert_eq!(first.matches("aria-sort").count(), 1);
    assert_eq!(order("index.html"), order("titles.html"));
    assert!(rows("index.html").iter().all(|(_, cells)| cells[0] == "–"));
    let output = run("baseline", &[&folders[0]]);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("give a folder of 10 or more"), "{told}");
}
