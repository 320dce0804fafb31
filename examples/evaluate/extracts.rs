//! Scores on extracts: how much of the language of a tag or kind is known.

use std::io::{self, Write};
use std::path::Path;

use unsaid::{Finding, Form};

use crate::labelled::{self, Label, Subject};
use crate::score::Counts;
use crate::shared;

/// What one file of extracts comes to.
#[derive(Default)]
struct Tally {
    /// The tag, or whether the kind is said.
    given: Counts,
    right: usize,
    lines: usize,
    disclaimers: Counts,
}

/// Prints a row for each file of extracts in the folder.
pub fn print(folder: &Path, out: &mut impl Write) -> shared::Result<()> {
    let files = labelled::load(folder)?;
    writeln!(
        out,
        "{:20} {:>6} {:>6} {:>6} {:>6} {:>7} {:>11}",
        "", "P", "R", "F1", "lines", "status", "disclaimers"
    )?;
    let mut kinds = Tally::default();
    for file in &files {
        let mut tally = Tally::default();
        for (label, text) in &file.lines {
            tally.add(&file.subject, label, text);
        }
        match &file.subject {
            Subject::Tag(tag) => tally.row(tag.as_str(), false, out)?,
            Subject::Kind(kind) => {
                tally.row(kind, true, out)?;
                kinds.merge(&tally);
            }
            Subject::Absence => tally.row("absence", true, out)?,
        }
    }
    kinds.row("all kinds", true, out)?;
    Ok(())
}

impl Tally {
    fn add(&mut self, subject: &Subject, label: &Label, text: &str) {
        let reading = unsaid::read(text);
        self.lines += 1;
        match (subject, label) {
            (Subject::Tag(tag), Label::Has(gold)) => {
                let mut sentences = reading.sentences();
                let given = sentences.any(|sentence| sentence.has(*tag));
                self.given.decide(*gold, given);
            }
            (Subject::Kind(kind), Label::Is(status, form)) => {
                let Some(finding) = reading.finding(kind) else {
                    return;
                };
                self.given.decide(status.is_said(), finding.said);
                self.right += usize::from(finding.status == *status);
                self.disclaim(*form, finding);
            }
            (Subject::Absence, Label::Absent(form, kinds)) => {
                let mut right = true;
                for finding in reading.findings() {
                    let form = form.filter(|_| kinds.contains(&*finding.kind));
                    right &= self.disclaim(form, finding);
                }
                self.right += usize::from(right);
            }
            _ => {}
        }
    }

    /// Compares the disclaimers of a finding with the one that is in the text; tells whether they are the same.
    fn disclaim(&mut self, form: Option<Form>, finding: &Finding) -> bool {
        let mut read: Vec<_> = finding.disclaimers.iter().map(|one| one.form).collect();
        read.sort_unstable();
        read.dedup();
        for &read in &read {
            self.disclaimers.decide(form == Some(read), true);
        }
        if form.is_some_and(|form| !read.contains(&form)) {
            self.disclaimers.decide(true, false);
        }
        read.into_iter().eq(form)
    }

    fn merge(&mut self, other: &Tally) {
        self.given.add(other.given);
        self.disclaimers.add(other.disclaimers);
        self.right += other.right;
        self.lines += other.lines;
    }

    fn row(&self, name: &str, kind: bool, out: &mut impl Write) -> io::Result<()> {
        let given = &self.given;
        let (precision, recall, f1) = (given.precision(), given.recall(), given.f1());
        write!(
            out,
            "{name:20} {precision:6.3} {recall:6.3} {f1:6.3} {:6}",
            self.lines
        )?;
        if kind {
            let status = self.right as f64 / self.lines.max(1) as f64;
            write!(out, " {status:7.3} {:11.3}", self.disclaimers.f1())?;
        }
        writeln!(out)
    }
}
