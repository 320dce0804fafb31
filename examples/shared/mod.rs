//! What the example programs share: reading files, and telling in one line what is wrong with one.
#![allow(dead_code)] // No program needs all of it.

use std::error::Error;
use std::fmt::Display;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use unsaid::{Reader, Reading};

pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The exit code of a program; what is wrong goes to standard error.
pub fn exit(result: Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of the output has gone away, as `head` does.
        Err(problem)
            if (problem.downcast_ref::<io::Error>())
                .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe) =>
        {
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Reads the announcement in a file.
pub fn read(reader: &Reader, path: &Path) -> Result<Reading> {
    decode(reader, &bytes(path)?, path.display())
}

/// Reads an announcement; `name` is where it comes from.
pub fn decode(reader: &Reader, bytes: &[u8], name: impl Display) -> Result<Reading> {
    if let Some(problem) = no_utf8(bytes) {
        return Err(format!("{name}: {problem}").into());
    }
    reader.read_bytes(bytes).map_err(|error| {
        format!("{name}: {error}, for example with `iconv -f WINDOWS-1252 -t UTF-8`").into()
    })
}

/// What bytes are that hold no text in UTF-8, where their zeros and control characters tell.
fn no_utf8(bytes: &[u8]) -> Option<String> {
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).filter(|b| **b == 0);
    let (even, odd) = (zeros(0).count(), zeros(1).count());
    // Every second byte of most languages' UTF-16 is zero, and on one side only.
    let wide = |zeros: usize, others: usize| zeros * 4 > bytes.len() && others * 8 < zeros;
    let encoding = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "UTF-16",
        _ if wide(odd, even) => "UTF-16LE",
        _ if wide(even, odd) => "UTF-16BE",
        _ => {
            let odd = |byte: &&u8| **byte < b' ' && !b"\t\n\x0c\r\x1b".contains(byte);
            let controls = bytes.iter().filter(odd).count();
            return (controls * 50 > bytes.len()).then(|| {
                "holds no text but other data; save what it says as plain text in UTF-8".to_owned()
            });
        }
    };
    Some(format!(
        "text is UTF-16, not UTF-8; decode it before reading, for example with `iconv -f {encoding} -t UTF-8`"
    ))
}

/// Why nothing can be told of an announcement, when that is so: it is empty, breaks off, or is in
/// another language.
pub fn unjudged(reading: &Reading) -> Option<&str> {
    let known = reading.said().next().or_else(|| reading.unsaid().next());
    known.is_none().then(|| reading.summary())
}

/// Says on standard error when nothing can be told of an announcement.
pub fn warn(reading: &Reading, name: impl Display) {
    if let Some(why) = unjudged(reading) {
        eprintln!("note: {name}: {why}");
    }
}

/// What a file holds.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    Ok(fs::read(path).map_err(|error| unreadable(path, &error))?)
}

/// The `.txt` files of a folder, by name; at least one.
pub fn texts(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, &error))? {
        paths.push(entry.map_err(|error| unreadable(folder, &error))?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    if paths.is_empty() {
        return Err(format!(
            "{}: no .txt file in this folder; announcements are one a file",
            folder.display()
        )
        .into());
    }
    paths.sort();
    Ok(paths)
}

/// Writes a file.
pub fn write(path: &Path, text: &str) -> Result<()> {
    Ok(fs::write(path, text).map_err(|error| unwritable(path, &error))?)
}

/// Why a file or folder can't be written, and what to do about it.
pub fn unwritable(path: &Path, error: &io::Error) -> String {
    let name = path.display();
    format!(
        "{name}: can't be written: {error}; give a file in a folder that is there and open to you"
    )
}

/// Why a file or folder can't be read, and what to do about it.
pub fn unreadable(path: &Path, error: &io::Error) -> String {
    let name = path.display();
    match error.kind() {
        io::ErrorKind::NotFound => format!("{name}: there is no such file; check the path"),
        io::ErrorKind::NotADirectory => format!("{name}: is no folder; give the one it is in"),
        _ if path.is_dir() => format!(
            "{name}: is a folder; give a file in it, or the whole folder to the example html_report"
        ),
        _ => format!("{name}: {error}"),
    }
}
