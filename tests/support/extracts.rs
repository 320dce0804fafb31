//! Extracts: files of short texts, a line each, labelled for one tag, for one kind or for what they say to be
//! absent, as `corpora/README.md` explains.

#![allow(dead_code)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use unsaid::{Checklist, Form, Status, Tag};

/// What the extracts of a file are labelled for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    Tag(Tag),
    Kind(String),
    /// What is said to be absent, of every kind.
    Absence,
}

/// What a line says of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// Whether the text has the tag.
    Has(bool),
    /// The status of the kind, and how something of it is disclaimed.
    Is(Status, Option<Form>),
    /// How it says something to be absent, and of which kinds: all of them.
    Absent(Option<Form>, BTreeSet<String>),
}

/// A file of extracts.
pub struct Extracts {
    pub subject: Subject,
    pub lines: Vec<(Label, String)>,
}

/// Every file of extracts in a folder, in the order of their names.
pub fn load(folder: &Path) -> Result<Vec<Extracts>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let name = path.display().to_string();
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        let file = stem
            .ok_or_else(|| "has no name".to_owned())
            .and_then(|stem| parse(stem, &text));
        files.push(file.map_err(|problem| format!("{name}: {problem}"))?);
    }
    if files.is_empty() {
        return Err(format!("{}: holds no extracts", folder.display()));
    }
    Ok(files)
}

/// Reads the text of a file called `stem`: `tag-directive`, `kind-contracts`, `absence`.
pub fn parse(stem: &str, text: &str) -> Result<Extracts, String> {
    let subject = match stem.split_once('-') {
        Some(("tag", tag)) => Subject::Tag(tag.parse().map_err(|error| format!("{error}"))?),
        Some(("kind", id)) if Checklist::default().get(id).is_some() => {
            Subject::Kind(id.to_owned())
        }
        None if stem == "absence" => Subject::Absence,
        _ => return Err("is not called tag-<tag>, kind-<kind> or absence".to_owned()),
    };
    let mut known = BTreeSet::new();
    let mut lines = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let fail = |problem: &str| format!("line {number}: {problem}");
        let (label, text) = line
            .split_once(" | ")
            .ok_or_else(|| fail("has no ` | ` between label and text"))?;
        if !known.insert(text) {
            return Err(fail("stands twice"));
        }
        let label = match subject {
            Subject::Tag(_) => tag_label(label),
            Subject::Kind(_) => kind_label(label),
            Subject::Absence => absence_label(label),
        };
        let label = label.map_err(|problem| fail(&problem))?;
        lines.push((label, text.to_owned()));
    }
    Ok(Extracts { subject, lines })
}

fn tag_label(label: &str) -> Result<Label, String> {
    match label {
        "yes" => Ok(Label::Has(true)),
        "no" => Ok(Label::Has(false)),
        _ => Err(format!("{label:?} is neither yes nor no")),
    }
}

fn kind_label(label: &str) -> Result<Label, String> {
    let (status, form) = match label.split_once(['/', '+']) {
        Some((status, form)) => (status, Some(form)),
        None => (label, None),
    };
    let status: Status = status
        .parse()
        .map_err(|error: unsaid::Error| error.to_string())?;
    let form = form.map(str::parse).transpose();
    let form: Option<Form> = form.map_err(|error: unsaid::Error| error.to_string())?;
    let fits = match label.contains('+') {
        true => status.is_said(),
        false => form.is_some() == (status == Status::Disclaimed),
    };
    if fits {
        Ok(Label::Is(status, form))
    } else {
        Err(format!(
            "{label:?}: `disclaimed/<form>`, `<said status>+<form>`, or a status"
        ))
    }
}

fn absence_label(label: &str) -> Result<Label, String> {
    let mut words = label.split(' ');
    let form: Option<Form> = match words.next() {
        Some("none") => None,
        form => Some(
            form.unwrap_or_default()
                .parse()
                .map_err(|error: unsaid::Error| error.to_string())?,
        ),
    };
    let kinds: BTreeSet<String> = words.map(str::to_owned).collect();
    if let Some(kind) = kinds
        .iter()
        .find(|kind| Checklist::default().get(kind).is_none())
    {
        return Err(format!("{kind:?} is no kind of the default checklist"));
    }
    if form.is_some() == kinds.is_empty() {
        return Err(format!("{label:?}: `none`, or `<form> <kind> <kind> ...`"));
    }
    Ok(Label::Absent(form, kinds))
}
