//! A reading as it comes from a store or from somebody else, and what is checked before it is taken for
//! one: whoever indexes the text with its spans must not panic.

use std::fmt::Display;

use crate::error::Error;
use crate::finding::Finding;
use crate::reading::{Names, Reading, Record};
use crate::span::Span;
use crate::vocabulary::Language;

/// The fields of a [`Reading`], unchecked.
#[derive(serde::Deserialize)]
#[serde(rename = "Reading")]
pub(crate) struct Stored {
    language: Option<Language>,
    text: String,
    sentences: Vec<Record>,
    findings: Vec<Finding>,
    #[serde(default)]
    names: Names,
    summary: String,
}

impl TryFrom<Stored> for Reading {
    type Error = Error;

    fn try_from(stored: Stored) -> Result<Reading, Error> {
        stored.sentences()?;
        for (number, finding) in stored.findings.iter().enumerate() {
            stored.finding(finding, number)?;
        }
        Ok(Reading {
            language: stored.language,
            text: stored.text,
            sentences: stored.sentences,
            findings: stored.findings,
            names: stored.names,
            summary: stored.summary,
        })
    }
}

fn fail(what: impl Display, problem: impl Display) -> Error {
    Error::stored(
        "reading",
        format!("{what} {problem}; store a reading whole and unchanged, or read its text again"),
    )
}

impl Stored {
    /// Refuses a span that can't index the text. The name is made only where it is needed.
    fn fits<N: Display>(&self, span: Span, name: impl Fn() -> N) -> Result<(), Error> {
        if self.text.get(span.start..span.end).is_some() {
            return Ok(());
        }
        let length = self.text.len();
        let what = format!("{} {span}", name());
        Err(if span.end > length {
            let problem = format!("ends behind the text, which has {length} bytes");
            fail(what, problem)
        } else {
            fail(what, "begins or ends inside a character of the text")
        })
    }

    /// The same for a span that belongs to a sentence.
    fn lies_in<N: Display>(
        &self,
        sentence: Span,
        span: Span,
        name: impl Fn() -> N,
    ) -> Result<(), Error> {
        self.fits(span, &name)?;
        if sentence.covers(span) {
            return Ok(());
        }
        let problem = format!("lies outside its sentence {sentence}");
        Err(fail(format_args!("{} {span}", name()), problem))
    }

    fn sentences(&self) -> Result<(), Error> {
        let mut end = 0;
        for (number, record) in self.sentences.iter().enumerate() {
            let name = |field: &str| format!("sentences[{number}].{field}");
            let span = record.span;
            self.fits(span, || name("span"))?;
            if span.start < end {
                let problem = format!("overlaps the sentence before, which ends at {end}");
                return Err(fail(format_args!("{} {span}", name("span")), problem));
            }
            end = span.end;
            for (at, tag) in record.tags.iter().enumerate() {
                self.lies_in(span, tag.span, || name(&format!("tags[{at}].span")))?;
                for (field, span) in [
                    ("issuer", tag.issuer),
                    ("addressee", tag.addressee),
                    ("action", tag.action),
                ] {
                    if let Some(span) = span {
                        self.fits(span, || name(&format!("tags[{at}].{field}")))?;
                    }
                }
            }
            self.figures(record, name)?;
        }
        Ok(())
    }

    fn figures(&self, record: &Record, name: impl Fn(&str) -> String) -> Result<(), Error> {
        for (at, figure) in record.figures.iter().enumerate() {
            let name = |field: &str| name(&format!("figures[{at}].{field}"));
            self.lies_in(record.span, figure.span, || name("span"))?;
            for (field, span) in [("measures", figure.measures), ("period", figure.period)] {
                if let Some(span) = span {
                    self.fits(span, || name(field))?;
                }
            }
            for (field, value) in [("low", figure.low), ("high", figure.high)] {
                if let Some(value) = value.filter(|value| !value.is_finite()) {
                    let problem = "is no number; leave an open value out";
                    return Err(fail(format_args!("{} {value}", name(field)), problem));
                }
            }
            if let Some(other) = figure
                .conversion_of
                .filter(|other| *other >= record.figures.len())
            {
                let problem = format!("names none of the {} figures there", record.figures.len());
                return Err(fail(
                    format_args!("{} {other}", name("conversion_of")),
                    problem,
                ));
            }
        }
        Ok(())
    }

    fn finding(&self, finding: &Finding, number: usize) -> Result<(), Error> {
        let name = |field: &str| format!("findings[{number}] ({}): {field}", finding.kind);
        if finding.said != finding.status.is_said() {
            let problem = format!("does not fit the status {}", finding.status);
            return Err(fail(
                format_args!("{} {}", name("said"), finding.said),
                problem,
            ));
        }
        for (at, evidence) in finding.evidence.iter().enumerate() {
            let Some(record) = self.sentences.get(evidence.sentence) else {
                let problem = format!("names none of the {} sentences", self.sentences.len());
                let name = name(&format!("evidence[{at}].sentence"));
                return Err(fail(format_args!("{name} {}", evidence.sentence), problem));
            };
            let name = || name(&format!("evidence[{at}].span"));
            self.lies_in(record.span, evidence.span, name)?;
        }
        for (at, disclaimer) in finding.disclaimers.iter().enumerate() {
            self.fits(disclaimer.span, || name(&format!("disclaimers[{at}].span")))?;
        }
        for (at, miss) in finding.near_misses.iter().enumerate() {
            self.fits(miss.span, || name(&format!("near_misses[{at}].span")))?;
        }
        Ok(())
    }
}
