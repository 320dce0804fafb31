//! Short cases with the gold marked inside the text: a closed world, in which what is not marked
//! must not be found. The format is explained in `corpora/README.md`.

#[path = "support/check.rs"]
mod check;
#[path = "support/extracts.rs"]
mod extracts;
#[path = "support/marked.rs"]
mod marked;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use check::check;
use marked::{File, files, parse};
use unsaid::{Checklist, Kind, Language, Reader};

#[test]
fn cases_hold() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/cases");
    let files = files(&folder);
    assert!(!files.is_empty(), "{} holds no case file", folder.display());
    let mut problems = Vec::new();
    let mut count = 0;
    for path in &files {
        let path_within = path.strip_prefix(&folder).unwrap_or(path);
        let name = path_within.display().to_string();
        problems.extend(misplaced(path_within));
        count += check_file(
            &name,
            &fs::read_to_string(path).expect("readable"),
            &mut problems,
        );
    }
    let total = problems.len();
    assert!(
        problems.is_empty(),
        "{total} problems in {count} cases:\n{}",
        problems.join("\n")
    );
    assert!(count >= 300, "only {count} cases");
}

/// What is wrong with the place of a file, as seen from the folder of cases.
fn misplaced(path: &Path) -> Option<String> {
    let parts: Vec<_> = path.iter().filter_map(|part| part.to_str()).collect();
    let placed = matches!(parts[..], [language, file]
        if language.parse::<Language>().is_ok() && file.ends_with(".toml"));
    (!placed).then(|| {
        format!(
            "{}: cases stand in corpora/cases/<language>/<phenomenon>.toml",
            path.display()
        )
    })
}

#[test]
fn cases_stand_below_their_language() {
    assert_eq!(misplaced(Path::new("en/polarity.toml")), None);
    for path in ["polarity.toml", "xx/polarity.toml", "en/polarity.txt"] {
        assert!(misplaced(Path::new(path)).is_some(), "{path}");
    }
}

/// A file that `mod.rs` does not name is not even compiled.
#[test]
fn every_file_of_a_kind_is_registered() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lang/en/kinds");
    let known: BTreeSet<String> = Checklist::names()
        .flat_map(|name| Checklist::named(name).expect("known").kinds)
        .map(|kind| kind.id.into_owned())
        .collect();
    for path in files(&folder) {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        assert!(
            stem == "mod" || known.contains(&*stem),
            "the kind of {} is on no checklist: src/lang/en/kinds/mod.rs needs `mod {stem};`, `&{stem}::ROW,` and \
             {stem:?} on a checklist, and the file must be called as the id of its kind",
            path.display()
        );
    }
}

#[test]
fn extracts_are_sound() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/extracts");
    let files = extracts::load(&folder).expect("sound extracts");
    let subjects: Vec<_> = files.iter().map(|file| &file.subject).collect();
    for kind in &Checklist::default().kinds {
        let wanted = extracts::Subject::Kind(kind.id.to_string());
        assert!(
            subjects.contains(&&wanted),
            "no extracts for {id}: a kind of the default checklist needs corpora/extracts/kind-{id}.txt, with a text a \
             line as `announced | The mill shipped its first cargo.`; corpora/README.md tells the labels",
            id = kind.id
        );
    }
    let refused = [
        ("tag-colour", "yes | A text."),
        ("kind-colour", "silent | A text."),
        ("tag-framing", "maybe | A text."),
        ("tag-framing", "yes A text."),
        ("tag-framing", "yes | A text.\nno | A text."),
        ("kind-contracts", "disclaimed | A text."),
        ("kind-contracts", "silent/denied | A text."),
        ("kind-contracts", "silent+denied | A text."),
        ("kind-contracts", "announced/denied | A text."),
        ("absence-of", "none | A text."),
        ("absence", "denied | A text."),
        ("absence", "none contracts | A text."),
        ("absence", "denied colour | A text."),
        ("absence", "announced contracts | A text."),
    ];
    for (stem, text) in refused {
        assert!(extracts::parse(stem, text).is_err(), "{stem}: {text}");
    }
}

#[test]
fn loader_is_strict() {
    let refused = [
        ("", "empty file"),
        ("about = 'x'\nchecks = ['tags']\ncase = []", "no case"),
        (
            "about = 'x'\nchecks = []\n[[case]]\nname = 'a'\ntext = 'b'",
            "no check",
        ),
        (
            "about = 'x'\nchecks = ['tags']\nchecklist = 'colour'\n[[case]]\nname = 'a'\ntext = 'b'",
            "unknown checklist",
        ),
        (
            "about = 'x'\nchecks = ['tags']\ncolour = 1\n[[case]]\nname = 'a'\ntext = 'b'",
            "unknown key",
        ),
        (
            "about = 'x'\nchecks = ['tags']\n[[case]]\nname = 'a'\ntext = 'b'\n[[case]]\nname = 'a'\ntext = 'c'",
            "same name",
        ),
        (
            "about = 'x'\nchecks = ['tags']\n[[case]]\nname = 'a'\ntext = '{colour:b}'",
            "unknown tag",
        ),
        (
            "about = 'x'\nchecks = ['tags']\n[[case]]\nname = 'a'\ntext = '{framing:b'",
            "open mark",
        ),
        (
            "about = 'x'\nchecks = ['sentences']\n[[case]]\nname = 'a'\ntext = 'b'",
            "check without gold",
        ),
        (
            "about = 'x'\nchecks = ['sentences']\n[[case]]\nname = 'a'\ntext = 'b'\nsentences = ['c']",
            "text mismatch",
        ),
        (
            "about = 'x'\nchecks = ['kinds']\n[[case]]\nname = 'a'\ntext = 'b'\nkinds = {colour = 'planned'}",
            "unknown kind",
        ),
        (
            "about = 'x'\nchecks = ['tags']\n[[case]]\nname = 'a'\ntext = 'The {framing:plant} opened.'",
            "missing tag",
        ),
    ];
    for (file, why) in refused {
        let mut problems = Vec::new();
        check_file(why, file, &mut problems);
        assert!(!problems.is_empty(), "{why} was let through");
    }
}

/// Whoever writes a case is told what to do, and once.
#[test]
fn loader_says_what_to_do() {
    let case = "[[case]]\nname = 'a'\ntext = 'It fell.'\n";
    let kinds = |line: &str, kind: &str| {
        format!(
            "about = 'x'\nchecks = ['kinds']\n{line}\n{case}kinds = {{{kind} = 'disclaimed'}}\n\
             disclaimers = {{{kind} = 'denied'}}"
        )
    };
    let told = [
        (
            format!("about = 'x'\nchecks = ['roles']\n{case}"),
            "names \"roles\", and the case has no `roles = ...`",
        ),
        (
            format!("about = 'x'\nchecks = ['tags']\n{case}roles = ['body']"),
            "the case has `roles = ...`, and `checks` of the file does not name \"roles\"",
        ),
        (
            kinds("", "layoffs"),
            "kind layoffs is not on the checklist; name one that has it: `checklist = \"corporate\"`",
        ),
        (
            kinds("checklist = 'corporate'", "safety"),
            "kind safety is not on the checklist; name one that has it: `checklist = \"biopharma\"`",
        ),
        (
            kinds("checklist = 'corporate'", "colour"),
            "kind colour is not on the checklist; no kind has this id",
        ),
    ];
    for (file, wanted) in told {
        let mut problems = Vec::new();
        check_file("x", &file, &mut problems);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].contains(wanted), "{problems:?}");
    }
}

/// Number of cases of a file; what is wrong with them goes to `problems`.
fn check_file(name: &str, file: &str, problems: &mut Vec<String>) -> usize {
    let file: File = match toml::from_str(file) {
        Ok(file) => file,
        Err(error) => {
            problems.push(format!("{name}: {error}"));
            return 0;
        }
    };
    if file.case.is_empty() || file.checks.is_empty() || file.about.is_empty() {
        problems.push(format!("{name}: about, checks or cases are empty"));
    }
    let reader = match reader(file.checklist.as_deref()) {
        Ok(reader) => reader,
        Err(error) => {
            problems.push(format!("{name}: {error}"));
            return 0;
        }
    };
    let checklist = match &reader {
        Some(reader) => reader.checklist(),
        None => &Checklist::default(),
    };
    for problem in strange_kinds(&file, checklist) {
        problems.push(format!("{name}: {problem}"));
    }
    let mut names = BTreeSet::new();
    for case in &file.case {
        let mut report =
            |problem: String| problems.push(format!("{name} {}: {problem}", case.name));
        if case.name.is_empty() || !names.insert(&case.name) {
            report("the name is empty or stands twice".to_owned());
        }
        match parse(&case.text) {
            Ok((text, marks)) => {
                let reading = match &reader {
                    Some(reader) => reader.read(&text),
                    None => unsaid::read(&text),
                };
                check(&file, case, &reading, &marks, &mut report);
            }
            Err(problem) => report(problem),
        }
    }
    file.case.len()
}

/// The kinds in the gold of a file that its checklist has not, once each, and what to do about it.
fn strange_kinds(file: &File, checklist: &Checklist) -> Vec<String> {
    let mut strange = BTreeSet::new();
    for case in &file.case {
        let kinds = case.kinds.iter().flat_map(BTreeMap::keys);
        let disclaimed = case.disclaimers.iter().flat_map(BTreeMap::keys);
        strange.extend(
            kinds
                .chain(disclaimed)
                .filter(|id| checklist.get(id).is_none()),
        );
    }
    let explained = |id: &String| {
        let has_it = |name: &&str| Checklist::named(name).is_ok_and(|it| it.get(id).is_some());
        let remedy = match (Checklist::names().find(has_it), Kind::known(id)) {
            (Some(name), _) => {
                format!("name one that has it: `checklist = {name:?}` above the cases")
            }
            (None, Some(_)) => "add its id to a checklist in src/lang/en/kinds/mod.rs".to_owned(),
            (None, None) => "no kind has this id: src/lang/en/kinds/mod.rs lists them".to_owned(),
        };
        format!("kind {id} is not on the checklist; {remedy}")
    };
    strange.into_iter().map(explained).collect()
}

/// A reader with the checklist a file names.
fn reader(checklist: Option<&str>) -> Result<Option<Reader>, unsaid::Error> {
    let Some(name) = checklist else {
        return Ok(None);
    };
    let checklist = Checklist::named(name)?;
    Reader::builder().checklist(checklist).build().map(Some)
}
