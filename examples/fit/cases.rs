//! The bundled cases that a sentence can be learned from.

use std::fs;
use std::path::Path;

use unsaid::Reader;

use crate::marked::{self, Case};

/// A bundled case of one sentence.
pub struct SingleCase {
    /// The text without its marks.
    pub text: String,
    pub case: Case,
    /// The checklist its kinds are on, when it is not the default one.
    pub checklist: Option<String>,
}

/// The cases of one sentence, in the order of their files.
pub fn single_cases(reader: &Reader) -> Vec<SingleCase> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/cases");
    let mut cases = Vec::new();
    for path in marked::files(&folder) {
        let file = fs::read_to_string(&path).expect("readable");
        let file: marked::File = toml::from_str(&file).expect("valid, as the tests check");
        for case in file.case {
            let (text, _) = marked::parse(&case.text).expect("valid, as the tests check");
            if reader.read(&text).sentences().len() == 1 {
                let checklist = file.checklist.clone();
                cases.push(SingleCase {
                    text,
                    case,
                    checklist,
                });
            }
        }
    }
    cases
}
