//! Cases: short texts with the gold marked inside them, as `corpora/README.md` explains.

#![allow(dead_code)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use unsaid::{Form, Role, Span, Status, Tag};

/// A file of cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub about: String,
    pub checks: BTreeSet<Check>,
    /// The checklist of the pack to read with; the default one when left out.
    pub checklist: Option<String>,
    pub case: Vec<Case>,
}

/// What a file checks.
#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Check {
    Sentences,
    Roles,
    Tags,
    Figures,
    Kinds,
}

/// One case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    pub text: String,
    pub sentences: Option<Vec<String>>,
    pub roles: Option<Vec<Role>>,
    pub values: Option<Vec<String>>,
    pub kinds: Option<BTreeMap<String, Status>>,
    pub disclaimers: Option<BTreeMap<String, Form>>,
}

/// A piece of the text marked `{tag,tag:words}`.
pub struct Mark {
    pub span: Span,
    pub tags: BTreeSet<Tag>,
}

/// The text without its marks, and the marks.
pub fn parse(marked: &str) -> Result<(String, Vec<Mark>), String> {
    let mut text = String::new();
    let mut marks = Vec::new();
    let mut rest = marked;
    while let Some(open) = rest.find('{') {
        text.push_str(&rest[..open]);
        let body = &rest[open + 1..];
        let close = body.find('}').ok_or("a mark is not closed")?;
        let (tags, words) = body[..close].split_once(':').ok_or("a mark has no colon")?;
        let tags = tags.split(',').map(str::parse).collect::<Result<_, _>>();
        let tags = tags.map_err(|error: unsaid::Error| error.to_string())?;
        marks.push(Mark {
            span: Span::new(text.len(), text.len() + words.len()),
            tags,
        });
        text.push_str(words);
        rest = &body[close + 1..];
    }
    text.push_str(rest);
    Ok((text, marks))
}

/// Every file below `folder`, in order.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("folder of cases").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}
