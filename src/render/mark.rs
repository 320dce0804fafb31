//! What is marked in the text: cues and figures, evidence of findings, disclaimers.

use crate::figure::Figure;
use crate::lang::{Pack, report::ReportWords};
use crate::reading::{Reading, Sentence};
use crate::render::model::{Item, Line, word};
use crate::span::Span;
use crate::vocabulary::{Newness, Tag};

/// Most marks that one stretch of text shows; the others stand only in the list of all.
const MOST_MARKS: usize = 12;

/// What a mark shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A cue or a figure.
    Tag(Tag),
    /// Evidence of a finding.
    Claim,
    /// A sentence that says that something is absent.
    Disclaimer,
}

impl Sort {
    /// Its class in the style sheet.
    pub(super) fn class(self) -> &'static str {
        match self {
            Sort::Tag(tag) => tag.as_str(),
            Sort::Claim => "claim",
            Sort::Disclaimer => "disclaimer",
        }
    }
}

/// A phrase a rule found.
pub(super) struct Mark<'r> {
    pub span: Span,
    pub words: &'r str,
    pub sort: Sort,
    /// The tag; the kind and its status; or the form of a disclaimer and its kinds.
    pub name: String,
    /// Rule id; a disclaimer has none.
    pub rule: &'r str,
    /// Value of a figure.
    pub value: Option<String>,
}

/// A stretch of text under the same marks.
pub(super) struct Piece<'r> {
    pub text: &'r str,
    /// Indices of its marks.
    pub marks: Vec<usize>,
}

pub(super) fn marks<'r>(
    reading: &'r Reading,
    sentence: Sentence<'r>,
    words: &'static ReportWords,
) -> Vec<Mark<'r>> {
    let name = |tag: Tag| {
        let row = words.tags.iter().find(|row| row.tag == tag);
        row.map_or("", |row| row.name).to_owned()
    };
    let mark = |span: Span, tag: Tag, rule: &'r str, value: Option<String>| Mark {
        span,
        words: reading.text().get(span.start..span.end).unwrap_or(""),
        sort: Sort::Tag(tag),
        name: name(tag),
        rule,
        value,
    };
    let mut figures = sentence.figures().iter().peekable();
    let mut marks = Vec::new();
    for evidence in sentence.tags() {
        let span = evidence.span;
        // Both lists come in text order, so the figure of the evidence is found in one pass.
        let figure = if evidence.tag == Tag::Figure {
            while figures.next_if(|figure| figure.span < span).is_some() {}
            figures.next_if(|figure| figure.span == span)
        } else {
            None
        };
        let value = figure.map(|figure| value(figure, words));
        marks.push(mark(span, evidence.tag, &evidence.rule, value));
    }
    marks
}

/// A figure's value in words: "at least 60 country (count)".
fn value(figure: &Figure, words: &ReportWords) -> String {
    let bound = word(words.bounds, figure.bound);
    let number = |value: Option<f64>| value.map_or_else(|| words.open.to_owned(), grouped_number);
    let range = match (figure.low, figure.high) {
        (Some(low), Some(high)) if low != high => {
            format!("{}–{}", grouped_number(low), grouped_number(high))
        }
        (None, high) => number(high),
        (low, _) => number(low),
    };
    let newness = match figure.newness {
        Newness::New => String::new(),
        Newness::Background => format!(", {}", words.background),
    };
    let measure = format!("({}{newness})", figure.dimension);
    let mut parts = vec![bound, &range, &figure.unit, &measure];
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

/// A number with thin spaces between groups of three digits.
fn grouped_number(value: f64) -> String {
    let plain = value.to_string();
    let (whole, rest) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = whole.trim_start_matches('-');
    let mut grouped = String::from(if digits.len() < whole.len() {
        "−"
    } else {
        ""
    });
    let ordinary = digits.bytes().all(|byte| byte.is_ascii_digit());
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && ordinary && digits.len() > 4 && (digits.len() - i).is_multiple_of(3) {
            grouped.push('\u{202f}');
        }
        grouped.push(digit);
    }
    if !rest.is_empty() {
        grouped.push('.');
        grouped.push_str(rest);
    }
    grouped
}

/// Marks the evidence of the findings in the lines.
pub(super) fn add_claims<'r>(reading: &'r Reading, items: &[Item<'r>], lines: &mut [Line<'r>]) {
    for (item, finding) in items.iter().zip(reading.findings()) {
        for evidence in &finding.evidence {
            let span = evidence.span;
            let Some(line) = lines.get_mut(evidence.sentence) else {
                continue;
            };
            line.marks.push(Mark {
                span,
                words: reading.text().get(span.start..span.end).unwrap_or(""),
                sort: Sort::Claim,
                name: format!("{}: {}", item.name, item.status_name),
                rule: &evidence.rule,
                value: None,
            });
        }
    }
}

/// Marks the sentences that say of kinds that they are absent: one mark for each form.
pub(super) fn add_disclaimers<'r>(
    reading: &'r Reading,
    items: &[Item<'r>],
    pack: &Pack,
    lines: &mut [Line<'r>],
) {
    for (item, finding) in items.iter().zip(reading.findings()) {
        for disclaimer in &finding.disclaimers {
            let span = disclaimer.span;
            let index = lines.partition_point(|line| line.span.start < span.start);
            let Some(line) = lines.get_mut(index) else {
                continue;
            };
            let form = pack.certificate.disclaimed(disclaimer.form, item.said);
            let known = line.marks.iter_mut().find(|mark| {
                let name = mark.name.strip_prefix(&*form);
                mark.sort == Sort::Disclaimer && name.is_some_and(|name| name.starts_with(':'))
            });
            match known {
                Some(mark) => {
                    mark.name.push_str(pack.summary.comma);
                    mark.name.push_str(&item.name);
                }
                None => line.marks.push(Mark {
                    span,
                    words: line.text,
                    sort: Sort::Disclaimer,
                    name: format!("{form}: {}", item.name),
                    rule: "",
                    value: None,
                }),
            }
        }
    }
}

/// Cuts a sentence where marks begin and end; marks may overlap and nest.
pub(super) fn pieces<'r>(sentence: Sentence<'r>, marks: &[Mark<'_>]) -> Vec<Piece<'r>> {
    let span = sentence.span();
    let mut bounds: Vec<usize> = marks
        .iter()
        .flat_map(|mark| [mark.span.start, mark.span.end])
        .chain([span.start, span.end])
        .filter(|bound| span.start <= *bound && *bound <= span.end)
        .collect();
    bounds.sort_unstable();
    bounds.dedup();
    let mut pieces = Vec::new();
    let mut active: Vec<usize> = Vec::new();
    let mut next = 0;
    for pair in bounds.windows(2) {
        let &[start, end] = pair else { continue };
        active.retain(|&index| marks.get(index).is_some_and(|mark| mark.span.end > start));
        while let Some(mark) = marks.get(next).filter(|mark| mark.span.start <= start) {
            if mark.span.end > start && active.len() < MOST_MARKS {
                active.push(next);
            }
            next += 1;
        }
        let text = sentence
            .text()
            .get(start - span.start..end - span.start)
            .unwrap_or("");
        pieces.push(Piece {
            text,
            marks: active.clone(),
        });
    }
    pieces
}
