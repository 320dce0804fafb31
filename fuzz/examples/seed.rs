//! Writes what the fuzz targets begin with: the bundled texts and cases, the built-in checklists, and
//! the phrases of the lexicon as a dictionary.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use unsaid::{Checklist, Reader};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpora = root.join("../corpora");
    let corpus = root.join("corpus");
    for target in ["text", "bytes", "checklist", "announcement"] {
        fs::create_dir_all(corpus.join(target))?;
    }
    let mut files = 0;
    for folder in ["announcements", "cases/en"] {
        for entry in fs::read_dir(corpora.join(folder))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_owned();
            if folder == "announcements" && path.extension().is_none_or(|extension| extension != "txt") {
                continue;
            }
            let bytes = fs::read(&path)?;
            fs::write(corpus.join("text").join(&name), &bytes)?;
            fs::write(corpus.join("bytes").join(&name), &bytes)?;
            files += 1;
        }
    }
    let kinds = Checklist::names()
        .flat_map(Checklist::named)
        .fold(Checklist::default(), Checklist::merge)
        .kinds;
    for kind in kinds {
        let path = corpus.join("checklist").join(kind.id.as_ref());
        let json = serde_json::to_string(&Checklist::new(vec![kind])).map_err(io::Error::other)?;
        fs::write(path, json + "\0No contract was signed. It produced 40 t of tin in March.")?;
        files += 1;
    }
    let phrases = Reader::builder().build().map_err(io::Error::other)?.phrases();
    let quoted = |phrase: &String| {
        let escaped: String = phrase
            .bytes()
            .map(|byte| match byte {
                b' '..=b'~' if byte != b'"' && byte != b'\\' => char::from(byte).to_string(),
                _ => format!("\\x{byte:02X}"),
            })
            .collect();
        format!("\"{escaped}\"\n")
    };
    let dictionary: PathBuf = corpus.join("phrases.dict");
    fs::write(&dictionary, phrases.iter().map(quoted).collect::<String>())?;
    println!("{files} seeds, {} phrases in {}", phrases.len(), dictionary.display());
    Ok(())
}
