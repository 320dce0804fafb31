//! The texts of the bundled announcements, without their gold.

use std::fs;
use std::path::{Path, PathBuf};

/// Every text with its path, in the order of the paths.
pub fn announcements() -> impl Iterator<Item = (String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/announcements");
    let entries = fs::read_dir(folder).expect("bundled corpus").flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    paths.into_iter().map(|path| {
        let text = fs::read_to_string(&path).expect("text");
        (path.display().to_string(), text)
    })
}
