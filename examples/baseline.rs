//! Learns from a folder of announcements how often each kind is said, and ranks the silences of one
//! of them, or of another file, by surprise.
//!
//! ```text
//! cargo run --release --example baseline -- [FOLDER [FILE]]
//! ```
//!
//! Without arguments the bundled announcements are learned and each one's most surprising silence is
//! printed.

use std::path::{Path, PathBuf};

use unsaid::{Baseline, Reading, Silence};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let bundled = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/announcements");
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| bundled.to_owned()));
    let readings = read_folder(&folder)?;
    let mut baseline = Baseline::new();
    for (_, reading) in &readings {
        baseline.learn(reading);
    }
    if let Some(file) = arguments.next() {
        let reading = unsaid::read(&std::fs::read_to_string(&file)?);
        for silence in baseline.silences(&reading) {
            println!("{}", line(&silence));
        }
        return Ok(());
    }
    let ranked = readings
        .iter()
        .filter_map(|(id, reading)| Some((id, baseline.silences(reading).into_iter().next()?)));
    for (id, silence) in ranked {
        println!("{id:44} {}", line(&silence));
    }
    Ok(())
}

fn line(silence: &Silence) -> String {
    let Silence {
        kind,
        frequency,
        bits,
    } = silence;
    format!(
        "{kind:16} {bits:5.2} bits, said in {} of {}",
        frequency.said, frequency.readings
    )
}

fn read_folder(folder: &Path) -> Result<Vec<(String, Reading)>, std::io::Error> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    let read = |path: &PathBuf| {
        let id = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Ok((id, unsaid::read(&std::fs::read_to_string(path)?)))
    };
    paths.iter().map(read).collect()
}
