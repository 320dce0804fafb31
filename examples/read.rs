//! Reads an announcement and prints its annotated sentences and the summary.
//!
//! ```text
//! cargo run --release --example read              # the sample below
//! cargo run --release --example read -- FILE      # a file
//! cargo run --release --example read -- - < FILE  # standard input
//! ```
//!
//! Colours appear on a terminal only; `NO_COLOR` is respected.

use std::io::{self, Read, Write};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use unsaid::{Reader, Role, Sentence, Tag};

const SAMPLE: &str =
    include_str!("../corpora/announcements/visit-strategic-minerals-innovation.txt");

fn main() -> ExitCode {
    match run(std::env::args().nth(1).as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of the output has gone away, as `head` does.
        Err(problem) if problem.downcast_ref().is_some_and(is_closed_pipe) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn is_closed_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

fn run(source: Option<&str>) -> Result<(), Box<dyn std::error::Error>> {
    let mut bytes = Vec::new();
    match source {
        None => bytes.extend_from_slice(SAMPLE.as_bytes()),
        Some("-") => drop(io::stdin().read_to_end(&mut bytes)?),
        Some(path) => bytes = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?,
    }
    let reader = Reader::builder().build()?;
    let reading = reader.read_bytes(&bytes)?;
    let mut out = anstream::stdout().lock();
    for (number, sentence) in reading.sentences().enumerate() {
        print_sentence(&mut out, number + 1, sentence)?;
    }
    writeln!(out)?;
    for finding in reading.findings() {
        let style = if finding.said {
            color(AnsiColor::Green)
        } else {
            Style::new().dimmed()
        };
        writeln!(
            out,
            "{:16} {style}{}{style:#}",
            finding.kind, finding.status
        )?;
    }
    writeln!(out, "\n{reading}")?;
    Ok(())
}

fn print_sentence(out: &mut impl Write, number: usize, sentence: Sentence<'_>) -> io::Result<()> {
    let dim = Style::new().dimmed();
    let text = sentence
        .text()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let style = if sentence.role() == Role::Heading {
        Style::new().bold()
    } else {
        Style::new()
    };
    writeln!(
        out,
        "{dim}{number:3} {:9}{dim:#} {style}{text}{style:#}",
        sentence.role()
    )?;
    for evidence in sentence
        .tags()
        .iter()
        .filter(|evidence| evidence.tag != Tag::Figure)
    {
        let style = tag_style(evidence.tag);
        let from = evidence.span.start - sentence.span().start;
        let words = sentence
            .text()
            .get(from..from + evidence.span.len())
            .unwrap_or_default();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        writeln!(
            out,
            "              {style}{:10}{style:#} {words:?} {dim}{}{dim:#}",
            evidence.tag, evidence.rule
        )?;
    }
    for figure in sentence.figures() {
        let style = tag_style(Tag::Figure);
        let value = |value: Option<f64>| value.map_or("open".to_owned(), |value| value.to_string());
        let range = if figure.low == figure.high {
            value(figure.low)
        } else {
            format!("{} to {}", value(figure.low), value(figure.high))
        };
        let detail = format!(
            "{range} {} ({}, {})",
            figure.unit, figure.bound, figure.dimension
        );
        let words = figure.text.split_whitespace().collect::<Vec<_>>().join(" ");
        writeln!(
            out,
            "              {style}figure{style:#}     {words:?} {dim}{detail}{dim:#}"
        )?;
    }
    Ok(())
}

fn tag_style(tag: Tag) -> Style {
    match tag {
        Tag::Directive => color(AnsiColor::Red),
        Tag::Capability => color(AnsiColor::Blue),
        Tag::Figure => color(AnsiColor::Cyan),
        Tag::Framing => color(AnsiColor::Yellow),
    }
}

fn color(color: AnsiColor) -> Style {
    Style::new().fg_color(Some(color.into()))
}
