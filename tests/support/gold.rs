//! Announcements with gold annotation: `<id>.txt` beside `<id>.toml`, read strictly.
#![allow(dead_code)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;
use unsaid::{Form, Role, Span, Status, Tag};

/// An announcement with its gold.
#[derive(Debug)]
pub struct Document {
    pub id: String,
    pub genre: String,
    pub text: String,
    pub sentences: Vec<GoldSentence>,
    pub kinds: BTreeMap<String, GoldKind>,
}

#[derive(Debug)]
pub struct GoldSentence {
    pub span: Span,
    pub role: Role,
    pub tags: BTreeSet<Tag>,
    pub figures: Vec<Span>,
}

#[derive(Debug)]
pub struct GoldKind {
    pub status: Status,
    /// Numbers of the deciding sentences, from 1.
    pub evidence: Vec<usize>,
    /// Form and sentence number of each disclaimer.
    pub disclaimers: Vec<(Form, usize)>,
}

impl Document {
    /// Status of a kind; one that is not listed is silent.
    pub fn status(&self, kind: &str) -> Status {
        self.kinds
            .get(kind)
            .map_or(Status::Silent, |kind| kind.status)
    }

    /// Forms of the disclaimers of a kind.
    pub fn forms(&self, kind: &str) -> BTreeSet<Form> {
        self.kinds
            .get(kind)
            .into_iter()
            .flat_map(|kind| kind.disclaimers.iter().map(|(form, _)| *form))
            .collect()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: String,
    genre: String,
    source: String,
    #[serde(default)]
    kinds: BTreeMap<String, KindRow>,
    sentence: Vec<SentenceRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KindRow {
    status: Status,
    evidence: Vec<usize>,
    denied: Option<Numbers>,
    withheld: Option<Numbers>,
    reported_absent: Option<Numbers>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Numbers {
    One(usize),
    Many(Vec<usize>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SentenceRow {
    text: String,
    role: Role,
    #[serde(default)]
    tags: Vec<Tag>,
    #[serde(default)]
    figures: Vec<String>,
}

/// Every announcement of a folder, by id. All problems are reported together.
pub fn load(folder: &Path) -> Result<Vec<Document>, String> {
    let mut problems = Vec::new();
    let mut documents = Vec::new();
    let entries = fs::read_dir(folder).map_err(|error| {
        let name = folder.display();
        format!("{name}: {error}; give a folder of .txt files with a .toml beside each")
    })?;
    let mut names: Vec<_> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    names.sort();
    for path in names.iter().filter(|path| {
        path.extension()
            .is_some_and(|extension| extension == "toml")
    }) {
        let id = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let read = |path: &Path| {
            fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
        };
        match (read(path), read(&path.with_extension("txt"))) {
            (Ok(gold), Ok(text)) => match parse(&id, &gold, text) {
                Ok(document) => documents.push(document),
                Err(mut found) => problems.append(&mut found),
            },
            _ if !path.with_extension("txt").exists() => problems.push(format!(
                "{}: has no .txt beside it; text and gold go together",
                path.display()
            )),
            (gold, text) => problems.extend([gold.err(), text.err()].into_iter().flatten()),
        }
    }
    for path in names
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
    {
        if !path.with_extension("toml").exists() {
            problems.push(format!(
                "{}: has no .toml beside it; text and gold go together",
                path.display()
            ));
        }
    }
    if documents.is_empty() && problems.is_empty() {
        problems.push(format!(
            "{}: no .toml with a .txt beside it",
            folder.display()
        ));
    }
    if problems.is_empty() {
        Ok(documents)
    } else {
        Err(problems.join("\n"))
    }
}

fn parse(id: &str, gold: &str, text: String) -> Result<Document, Vec<String>> {
    let file: File = toml::from_str(gold).map_err(|error| vec![format!("{id}.toml: {error}")])?;
    let mut problems = Vec::new();
    if file.language != "en" || file.genre.is_empty() || file.source.is_empty() {
        problems.push(format!(
            "{id}: language must be \"en\", genre and source must not be empty"
        ));
    }
    let mut sentences = Vec::new();
    let mut end = 0;
    for (i, row) in file.sentence.iter().enumerate() {
        let number = i + 1;
        let Some(at) = text[end..].find(&row.text).map(|at| at + end) else {
            problems.push(format!(
                "{id}: sentence {number} is not in the text behind byte {end}: {:?}",
                row.text
            ));
            break;
        };
        if row.text.trim().is_empty() || !text[end..at].trim().is_empty() {
            problems.push(format!(
                "{id}: sentence {number} is empty, or leaves out {:?}",
                text[end..at].trim()
            ));
        }
        end = at + row.text.len();
        let mut figures = Vec::new();
        let mut from = at;
        for figure in &row.figures {
            match text[from..end].find(figure.as_str()) {
                Some(found) => {
                    from += found + figure.len();
                    figures.push(Span::new(from - figure.len(), from));
                }
                None => problems.push(format!(
                    "{id}: sentence {number} has no figure {figure:?} in this order"
                )),
            }
        }
        let tags: BTreeSet<Tag> = row.tags.iter().copied().collect();
        if tags.len() != row.tags.len() {
            problems.push(format!("{id}: sentence {number} names a tag twice"));
        }
        if matches!(row.role, Role::Legal | Role::Furniture) && !tags.is_empty() {
            problems.push(format!(
                "{id}: sentence {number} is {} and carries a tag",
                row.role
            ));
        }
        sentences.push(GoldSentence {
            span: Span::new(at, end),
            role: row.role,
            tags,
            figures,
        });
    }
    if problems.is_empty() && !text[end..].trim().is_empty() {
        problems.push(format!(
            "{id}: the end of the text is in no sentence: {:?}",
            text[end..].trim()
        ));
    }
    let known = unsaid::read("");
    let mut kinds = BTreeMap::new();
    for (kind, row) in file.kinds {
        let mut disclaimers = Vec::new();
        let forms = [
            (Form::Denied, row.denied),
            (Form::Withheld, row.withheld),
            (Form::ReportedAbsent, row.reported_absent),
        ];
        for (form, numbers) in forms {
            let numbers = match numbers {
                Some(Numbers::One(number)) => vec![number],
                Some(Numbers::Many(numbers)) => numbers,
                None => continue,
            };
            disclaimers.extend(numbers.into_iter().map(|number| (form, number)));
        }
        let numbers = row
            .evidence
            .iter()
            .chain(disclaimers.iter().map(|(_, number)| number));
        if numbers
            .clone()
            .any(|number| !(1..=sentences.len()).contains(number))
            || row.evidence.is_empty()
        {
            problems.push(format!(
                "{id}: kind {kind} names no sentence, or one that is not there"
            ));
        }
        if known.finding(&kind).is_none() || matches!(row.status, Status::Silent | Status::Unknown)
        {
            problems.push(format!(
                "{id}: kind {kind} is unknown, or listed as {}",
                row.status
            ));
        }
        if row.status == Status::Disclaimed && disclaimers.is_empty() {
            problems.push(format!("{id}: kind {kind} is disclaimed and names no form"));
        }
        kinds.insert(
            kind,
            GoldKind {
                status: row.status,
                evidence: row.evidence,
                disclaimers,
            },
        );
    }
    if problems.is_empty() {
        Ok(Document {
            id: id.to_owned(),
            genre: file.genre,
            text,
            sentences,
            kinds,
        })
    } else {
        Err(problems)
    }
}
