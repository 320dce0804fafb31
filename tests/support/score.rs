//! Scores of a reading against gold, the same for the tests and the evaluator.
#![allow(dead_code)]

use std::collections::BTreeSet;

use unsaid::{Form, Reading, Role, Span, Status, Tag};

use super::gold::Document;

/// Counts of right, superfluous and missed items.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub right: usize,
    pub extra: usize,
    pub missed: usize,
}

impl Counts {
    pub fn precision(&self) -> f64 {
        share(self.right, self.right + self.extra)
    }

    pub fn recall(&self) -> f64 {
        share(self.right, self.right + self.missed)
    }

    /// Harmonic mean of precision and recall; 1 when there is nothing to find and nothing found.
    pub fn f1(&self) -> f64 {
        share(2 * self.right, 2 * self.right + self.extra + self.missed)
    }

    pub fn add(&mut self, other: Counts) {
        self.right += other.right;
        self.extra += other.extra;
        self.missed += other.missed;
    }

    /// Counts one decision.
    pub fn decide(&mut self, gold: bool, read: bool) {
        match (gold, read) {
            (true, true) => self.right += 1,
            (false, true) => self.extra += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }

    fn sets<T: Ord>(gold: &BTreeSet<T>, read: &BTreeSet<T>) -> Counts {
        let right = gold.intersection(read).count();
        Counts {
            right,
            extra: read.len() - right,
            missed: gold.len() - right,
        }
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

/// Every measure of one or more documents.
#[derive(Clone, Debug, Default)]
pub struct Scores {
    pub documents: usize,
    pub sentences: usize,
    pub boundary: Counts,
    pub roles_right: usize,
    pub tags: [Counts; 4],
    pub figure_overlap: Counts,
    pub figure_exact: Counts,
    pub said: Counts,
    pub statuses: usize,
    pub statuses_right: usize,
    pub disclaimers: Counts,
    /// What went wrong, one line each.
    pub errors: Vec<String>,
}

impl Scores {
    pub fn macro_f1(&self) -> f64 {
        self.tags.iter().map(Counts::f1).sum::<f64>() / self.tags.len() as f64
    }

    pub fn role_accuracy(&self) -> f64 {
        share(self.roles_right, self.sentences)
    }

    pub fn status_accuracy(&self) -> f64 {
        share(self.statuses_right, self.statuses)
    }

    pub fn add(&mut self, other: &Scores) {
        self.documents += other.documents;
        self.sentences += other.sentences;
        self.boundary.add(other.boundary);
        self.roles_right += other.roles_right;
        for (sum, counts) in self.tags.iter_mut().zip(other.tags) {
            sum.add(counts);
        }
        self.figure_overlap.add(other.figure_overlap);
        self.figure_exact.add(other.figure_exact);
        self.said.add(other.said);
        self.statuses += other.statuses;
        self.statuses_right += other.statuses_right;
        self.disclaimers.add(other.disclaimers);
        self.errors.extend(other.errors.iter().cloned());
    }
}

/// A boundary is the end of a sentence counted in visible characters; the end of the text is none.
pub fn boundaries(text: &str, spans: impl Iterator<Item = Span>) -> BTreeSet<usize> {
    let mut visible = vec![0; text.len() + 1];
    let mut count = 0;
    for (at, character) in text.char_indices() {
        visible[at] = count;
        count += usize::from(!character.is_whitespace());
        visible[at + 1..=at + character.len_utf8()].fill(count);
    }
    let mut ends: BTreeSet<usize> = spans
        .filter(|span| span.end <= text.len())
        .map(|span| visible[span.end])
        .collect();
    ends.remove(&0);
    ends.remove(&count);
    ends
}

pub fn boundary_counts(
    text: &str,
    gold: impl Iterator<Item = Span>,
    read: impl Iterator<Item = Span>,
) -> Counts {
    Counts::sets(&boundaries(text, gold), &boundaries(text, read))
}

/// Scores one reading. Tags and figures belong to the gold sentence their evidence begins in.
pub fn score(document: &Document, reading: &Reading) -> Scores {
    let mut scores = Scores {
        documents: 1,
        sentences: document.sentences.len(),
        ..Scores::default()
    };
    let Document { id, text, .. } = document;
    scores.boundary = boundary_counts(
        text,
        document.sentences.iter().map(|sentence| sentence.span),
        reading.sentences().map(|sentence| sentence.span()),
    );
    let home = |at: usize| {
        document
            .sentences
            .partition_point(|sentence| sentence.span.start <= at)
            .saturating_sub(1)
    };
    let mut tags = vec![BTreeSet::new(); document.sentences.len()];
    let mut rules = vec![Vec::new(); document.sentences.len()];
    let mut figures = vec![BTreeSet::new(); document.sentences.len()];
    let mut roles: Vec<Option<Role>> = vec![None; document.sentences.len()];
    for sentence in reading.sentences() {
        for tag in sentence.tags() {
            tags[home(tag.span.start)].insert(tag.tag);
            rules[home(tag.span.start)].push(format!("{}={:?}", tag.rule, &text[tag.span]));
        }
        for figure in sentence.figures() {
            figures[home(figure.span.start)].insert(figure.span);
        }
    }
    let mut read = reading.sentences().peekable();
    for (gold, role) in document.sentences.iter().zip(&mut roles) {
        while read
            .peek()
            .is_some_and(|sentence| sentence.span().end <= gold.span.start)
        {
            read.next();
        }
        *role = read
            .peek()
            .filter(|sentence| sentence.span().overlaps(gold.span))
            .map(|sentence| sentence.role());
    }
    for (i, gold) in document.sentences.iter().enumerate() {
        let line = |what: &str, detail: String| {
            format!("{id} {} {what}: {detail} | {:?}", i + 1, &text[gold.span])
        };
        scores.roles_right += usize::from(roles[i] == Some(gold.role));
        if roles[i] != Some(gold.role) {
            let read = roles[i].map_or("none", Role::as_str);
            scores
                .errors
                .push(line("role", format!("gold {}, read {read}", gold.role)));
        }
        for (counts, tag) in scores.tags.iter_mut().zip(Tag::ALL) {
            let (in_gold, in_reading) = (gold.tags.contains(tag), tags[i].contains(tag));
            counts.decide(in_gold, in_reading);
            if in_gold != in_reading {
                let what = if in_gold { "missed" } else { "extra" };
                scores
                    .errors
                    .push(line(tag.as_str(), format!("{what} {:?}", rules[i])));
            }
        }
        let spans: BTreeSet<Span> = gold.figures.iter().copied().collect();
        scores.figure_exact.add(Counts::sets(&spans, &figures[i]));
        let touched =
            |span: &Span, others: &BTreeSet<Span>| others.iter().any(|other| other.overlaps(*span));
        scores.figure_overlap.right += spans
            .iter()
            .filter(|span| touched(span, &figures[i]))
            .count();
        scores.figure_overlap.missed += spans
            .iter()
            .filter(|span| !touched(span, &figures[i]))
            .count();
        scores.figure_overlap.extra += figures[i]
            .iter()
            .filter(|span| !touched(span, &spans))
            .count();
        if spans != figures[i] {
            let texts =
                |spans: &BTreeSet<Span>| spans.iter().map(|span| &text[*span]).collect::<Vec<_>>();
            let (gold, read) = (texts(&spans), texts(&figures[i]));
            scores
                .errors
                .push(line("figures", format!("gold {gold:?}, read {read:?}")));
        }
    }
    for finding in reading.findings() {
        let kind = finding.kind.as_ref();
        let gold = document.status(kind);
        scores.statuses += 1;
        scores.statuses_right += usize::from(gold == finding.status);
        scores.said.decide(gold.is_said(), finding.status.is_said());
        let forms: BTreeSet<Form> = finding
            .disclaimers
            .iter()
            .map(|disclaimer| disclaimer.form)
            .collect();
        scores
            .disclaimers
            .add(Counts::sets(&document.forms(kind), &forms));
        let evidence = || {
            finding
                .evidence
                .iter()
                .map(|evidence| &text[evidence.span])
                .collect::<Vec<_>>()
        };
        if gold != finding.status {
            let wanted = document
                .kinds
                .get(kind)
                .map_or(&[][..], |kind| &kind.evidence);
            let status: Status = finding.status;
            scores.errors.push(format!(
                "{id} kind {kind}: gold {gold} {wanted:?}, read {status} {:?}",
                evidence()
            ));
        }
        if document.forms(kind) != forms {
            scores.errors.push(format!(
                "{id} disclaimers {kind}: gold {:?}, read {forms:?}",
                document.forms(kind)
            ));
        }
    }
    scores
}
