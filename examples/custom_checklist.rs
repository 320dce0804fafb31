//! Looks for kinds of claims and cues of one's own, built in code and read from JSON.
//!
//! ```text
//! cargo run --release --example custom_checklist [-- CHECKLIST.json FILE]
//! ```

use std::error::Error;

use unsaid::{Checklist, Cue, Dimension, Kind, Reader, Tag};

const TEXT: &str = "Marlow Ceramics will cut 400 jobs at its Leeds works. The company urged suppliers to be patient. \
    It did not say whether the dividend would be paid. We mean to be the last kiln standing.";

/// A checklist as it may stand in a file: one kind of its own.
const JSON: &str = r#"{
    "kinds": [{
        "id": "dividend",
        "name": "dividends",
        "group": "leading",
        "topics": ["dividend+"],
        "acts": ["declare~", "pay~", "raise~", "cut~"],
        "decoys": ["dividend policy"]
    }]
}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (checklist, text) = match arguments.as_slice() {
        [] => (sample()?, TEXT.to_owned()),
        [checklist, file] => (
            serde_json::from_str(&std::fs::read_to_string(checklist)?)?,
            std::fs::read_to_string(file)?,
        ),
        _ => return Err("give a checklist and a file, or nothing".into()),
    };

    // A cue of our own beside those of the language pack.
    let cue = Cue::new(
        "house.framing.last-standing",
        Tag::Framing,
        ["last * standing"],
    );
    let reader = Reader::builder().checklist(checklist).cue(cue).build()?;

    let reading = reader.read(&text);
    for finding in reading.findings() {
        println!("{}: {}", finding.kind, finding.status);
        for evidence in &finding.evidence {
            println!("    {:?} by {}", &text[evidence.span], evidence.rule);
        }
    }
    println!("{reading}");
    Ok(())
}

/// A kind built in code, one read from JSON, and two of the default checklist.
fn sample() -> Result<Checklist, Box<dyn Error>> {
    let mut layoffs = Kind::new("layoffs", "job cuts");
    layoffs.group = "leading".into();
    layoffs.topics = vec!["job+".into(), "position+".into()];
    layoffs.acts = vec!["cut~".into(), "eliminate~".into(), "shed~".into()];
    layoffs.dimensions = vec![Dimension::Count];

    let from_json: Checklist = serde_json::from_str(JSON)?;
    let known = Checklist::default().subset(&["capacity", "funding"])?;
    Ok(Checklist::new(vec![layoffs])
        .extend(from_json.kinds)
        .extend(known.kinds))
}
