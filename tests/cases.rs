//! Short cases with the gold marked inside the text: a closed world, in which what is not marked
//! must not be found. The format is explained in `corpora/README.md`.

#[path = "support/extracts.rs"]
mod extracts;
#[path = "support/marked.rs"]
mod marked;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use marked::{Case, Check, File, Mark, files, parse};
use unsaid::{
    Bound, Checklist, Dimension, Figure, Form, Kind, Language, Reader, Reading, Role, Status, Tag,
};

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

fn check(
    file: &File,
    case: &Case,
    reading: &Reading,
    marks: &[Mark],
    report: &mut impl FnMut(String),
) {
    let given = [
        (Check::Sentences, "sentences", case.sentences.is_some()),
        (Check::Roles, "roles", case.roles.is_some()),
        (Check::Kinds, "kinds", case.kinds.is_some()),
    ];
    for (check, name, given) in given {
        match (file.checks.contains(&check), given) {
            (true, false) => report(format!(
                "`checks` of the file names {name:?}, and the case has no `{name} = ...`"
            )),
            (false, true) => report(format!(
                "the case has `{name} = ...`, and `checks` of the file does not name {name:?}"
            )),
            _ => {}
        }
    }
    if let Some(gold) = &case.sentences {
        let read: Vec<&str> = reading
            .sentences()
            .map(|sentence| sentence.text())
            .collect();
        if read != *gold {
            report(format!("sentences {read:?}, gold {gold:?}"));
        }
    }
    if let Some(gold) = &case.roles {
        let read: Vec<Role> = reading
            .sentences()
            .map(|sentence| sentence.role())
            .collect();
        if read != *gold {
            report(format!("roles {read:?}, gold {gold:?}"));
        }
    }
    if file.checks.contains(&Check::Tags) {
        check_tags(reading, reading.text(), marks, report);
    }
    if file.checks.contains(&Check::Figures) {
        check_figures(
            reading,
            reading.text(),
            marks,
            case.values.as_deref(),
            report,
        );
    }
    if let Some(gold) = &case.kinds {
        check_kinds(reading, gold, case.disclaimers.as_ref(), report);
    }
}

/// Every tag read must overlap a mark of the tag, and every mark must be hit.
fn check_tags(reading: &Reading, text: &str, marks: &[Mark], report: &mut impl FnMut(String)) {
    let read: Vec<_> = reading
        .sentences()
        .flat_map(|sentence| sentence.tags())
        .collect();
    for evidence in read.iter().filter(|evidence| evidence.tag != Tag::Figure) {
        if !marks
            .iter()
            .any(|mark| mark.tags.contains(&evidence.tag) && mark.span.overlaps(evidence.span))
        {
            report(format!(
                "{} at {:?} by {} is not marked",
                evidence.tag, &text[evidence.span], evidence.rule
            ));
        }
    }
    for mark in marks {
        for tag in mark.tags.iter().filter(|tag| **tag != Tag::Figure) {
            if !read
                .iter()
                .any(|evidence| evidence.tag == *tag && evidence.span.overlaps(mark.span))
            {
                let why = shortfall(text, mark, *tag);
                report(format!("{tag} at {:?} is missing{why}", &text[mark.span]));
            }
        }
    }
}

/// What the sum of a missed tag came to, for who adds a cue: a cue that is found and weighs too little
/// wants the weights fitted, not another cue.
fn shortfall(text: &str, mark: &Mark, tag: Tag) -> String {
    let reader = Reader::builder().build().expect("embedded pack");
    let explanations = reader.explain(text);
    let Some(explanation) = explanations
        .iter()
        .find(|one| one.tag == tag && one.sentence.overlaps(mark.span))
    else {
        return String::new();
    };
    let cues: Vec<String> = explanation
        .parts
        .iter()
        .filter_map(|part| {
            Some(format!(
                "{} {:.2}",
                part.rule.as_deref()?,
                part.share * part.weight
            ))
        })
        .collect();
    match cues.is_empty() {
        true => ": no cue was found (irregular forms stand in inflections.rs)".to_owned(),
        false => format!(
            ": it adds up to {:.2} of 1.00 with {}; is the cue in the right group? Then fit the weights (example `fit`)",
            explanation.sum,
            cues.join(", ")
        ),
    }
}

fn check_figures(
    reading: &Reading,
    text: &str,
    marks: &[Mark],
    values: Option<&[String]>,
    report: &mut impl FnMut(String),
) {
    let marked: Vec<&Mark> = marks
        .iter()
        .filter(|mark| mark.tags.contains(&Tag::Figure))
        .collect();
    let read: Vec<&Figure> = reading
        .sentences()
        .flat_map(|sentence| sentence.figures())
        .collect();
    let (gold, found) = (
        marked
            .iter()
            .map(|mark| &text[mark.span])
            .collect::<Vec<_>>(),
        read.iter()
            .map(|figure| figure.text.as_str())
            .collect::<Vec<_>>(),
    );
    if marked
        .iter()
        .map(|mark| mark.span)
        .ne(read.iter().map(|figure| figure.span))
    {
        return report(format!("figures {found:?}, gold {gold:?}"));
    }
    let Some(values) = values else { return };
    if values.len() != read.len() {
        report(format!(
            "{} values for {} figures",
            values.len(),
            read.len()
        ));
    }
    for (value, figure) in values.iter().zip(read) {
        match same_value(value, figure) {
            Ok(true) => {}
            Ok(false) => {
                let Figure {
                    low,
                    high,
                    bound,
                    dimension,
                    unit,
                    ..
                } = figure;
                report(format!(
                    "{:?} read as {bound} {low:?} {high:?} {dimension} {unit}, gold {value}",
                    figure.text
                ));
            }
            Err(problem) => report(problem),
        }
    }
}

/// Compares `bound low high dimension unit` with a figure.
fn same_value(value: &str, figure: &Figure) -> Result<bool, String> {
    let malformed = || format!("{value:?} is not `bound low high dimension unit`");
    let parts: Vec<&str> = value.splitn(5, ' ').collect();
    let [bound, low, high, dimension, unit] = parts[..] else {
        return Err(malformed());
    };
    let number = |part: &str| match part {
        "-" => Ok(None),
        _ => part.parse::<f64>().map(Some).map_err(|_| malformed()),
    };
    let bound: Bound = bound.parse().map_err(|_| malformed())?;
    let dimension: Dimension = dimension.parse().map_err(|_| malformed())?;
    let near = |gold: Option<f64>, read: Option<f64>| match (gold, read) {
        (Some(gold), Some(read)) => (gold - read).abs() <= 1e-9 * gold.abs().max(1e-9),
        (gold, read) => gold == read,
    };
    Ok(figure.bound == bound
        && figure.dimension == dimension
        && figure.unit == unit
        && near(number(low)?, figure.low)
        && near(number(high)?, figure.high))
}

/// Every kind that is not listed must be silent, every disclaimer must be listed.
fn check_kinds(
    reading: &Reading,
    gold: &BTreeMap<String, Status>,
    disclaimers: Option<&BTreeMap<String, Form>>,
    report: &mut impl FnMut(String),
) {
    for finding in reading.findings() {
        let kind = finding.kind.as_ref();
        let wanted = gold.get(kind).copied().unwrap_or(Status::Silent);
        if finding.status != wanted {
            let evidence: Vec<_> = finding
                .evidence
                .iter()
                .map(|evidence| evidence.rule.as_ref())
                .collect();
            report(format!(
                "{kind} is {}, gold {wanted} {evidence:?}",
                finding.status
            ));
        }
        let Some(forms) = disclaimers else { continue };
        let read: BTreeSet<Form> = finding
            .disclaimers
            .iter()
            .map(|disclaimer| disclaimer.form)
            .collect();
        let wanted: BTreeSet<Form> = forms.get(kind).copied().into_iter().collect();
        if read != wanted {
            report(format!("{kind} has disclaimers {read:?}, gold {wanted:?}"));
        }
    }
}
