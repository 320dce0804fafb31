//! What every report shows, before any markup.

use std::borrow::Cow;
use std::fmt::{Display, Write};

use crate::baseline::{Frequency, Silence};
use crate::checklist::{Checklist, Kind};
use crate::figure::Figure;
use crate::finding::{Evidence, Finding, Searched};
use crate::lang::{self, Counted, report::ReportWords};
use crate::profile::Profile;
use crate::reading::{Reading, Sentence};
use crate::render::{Report, layout};
use crate::span::Span;
use crate::text::block::Layout;
use crate::vocabulary::{Language, Newness, Role, Status, Tag};

/// Most marks that one stretch of text shows; the others stand only in the list of all.
const MOST_MARKS: usize = 12;

/// A report ready to be written.
pub(super) struct Model<'r> {
    pub words: &'static ReportWords,
    pub title: Cow<'r, str>,
    pub summary: &'r str,
    pub profile: Profile,
    pub lines: Vec<Line<'r>>,
    /// The groups of the checklist that have items.
    pub groups: Vec<(&'static str, Vec<Item<'r>>)>,
}

/// A sentence.
pub(super) struct Line<'r> {
    /// Counted from 1.
    pub number: usize,
    pub role: Role,
    /// Layout of the block that begins with it; `None` where it goes on in one.
    pub opens: Option<Layout>,
    /// Whether the role differs from that of the line before.
    pub turns: bool,
    pub tags: Vec<Tag>,
    /// Whether one of its figures is new.
    pub new_figure: bool,
    pub text: &'r str,
    /// Cues, figures and claims, in text order.
    pub marks: Vec<Mark<'r>>,
    /// The text cut where marks begin and end.
    pub pieces: Vec<Piece<'r>>,
}

/// A phrase a rule found.
pub(super) struct Mark<'r> {
    pub span: Span,
    pub words: &'r str,
    /// The tag it shows; `None` when it is evidence of a finding.
    pub tag: Option<Tag>,
    /// The tag, or the kind and its status.
    pub name: String,
    /// Rule id.
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

/// A line of the checklist.
pub(super) struct Item<'r> {
    pub name: Cow<'r, str>,
    pub status: Status,
    pub status_name: &'static str,
    pub said: bool,
    /// Those that lie within no other come first.
    pub evidence: Vec<Quote<'r>>,
    /// Number of those.
    pub outermost: usize,
    pub disclaimers: Vec<Quote<'r>>,
    pub near_misses: Vec<Quote<'r>>,
    pub searched: Searched,
    pub silence: Option<&'r Silence>,
}

/// Words of the text with a note on them.
pub(super) struct Quote<'r> {
    pub words: &'r str,
    /// Number of the sentence, counted from 1.
    pub sentence: usize,
    /// Rule id, form of the disclaimer, or reason of the refusal.
    pub note: &'r str,
}

impl<'r> Model<'r> {
    pub(super) fn new(report: &Report<'r>) -> Model<'r> {
        let reading = report.reading;
        let pack = lang::pack(reading.language().unwrap_or(Language::English));
        let words = pack.report;
        let mut lines = lines(reading, &layout::openings(reading, pack), words);
        let spans: Vec<Span> = reading
            .sentences()
            .map(|sentence| sentence.span())
            .collect();
        let items: Vec<Item<'r>> = reading
            .findings()
            .iter()
            .map(|finding| item(report, &spans, finding, words))
            .collect();
        add_claims(reading, &items, &mut lines);
        for (line, sentence) in lines.iter_mut().zip(reading.sentences()) {
            line.marks
                .sort_by_key(|mark| (mark.span.start, std::cmp::Reverse(mark.span.end)));
            line.pieces = pieces(sentence, &line.marks);
        }
        Model {
            words,
            title: title(report, words),
            summary: reading.summary(),
            profile: reading.profile(),
            lines,
            groups: grouped(items, words),
        }
    }

    /// What the pack calls a tag.
    pub(super) fn tag(&self, tag: Tag) -> Option<&'static lang::report::TagWords> {
        self.words.tags.iter().find(|row| row.tag == tag)
    }

    /// Rows of the profile: name, tag, sentences.
    pub(super) fn rows(&self) -> impl Iterator<Item = (&'static str, Tag, usize)> {
        let profile = &self.profile;
        self.words.tags.iter().map(move |row| {
            let count = match row.tag {
                Tag::Directive => profile.directives,
                Tag::Capability => profile.capabilities,
                Tag::Figure => profile.figured,
                Tag::Framing => profile.framing,
            };
            (row.row, row.tag, count)
        })
    }

    /// The figures of the profile: "3 new, 3 background".
    pub(super) fn figures(&self) -> String {
        let (new, old) = (self.profile.new_figures, self.profile.background_figures);
        fill(self.words.new_and_background, &[&new, &old])
    }
}

/// The first member of a table with this key.
pub(super) fn word<K: PartialEq>(table: &[(K, &'static str)], key: K) -> &'static str {
    table
        .iter()
        .find(|(known, _)| *known == key)
        .map_or("", |(_, word)| word)
}

/// A template with its `{}` filled in, in order.
pub(super) fn fill(template: &str, values: &[&dyn Display]) -> String {
    let mut filled = String::new();
    let mut values = values.iter();
    for (i, part) in template.split("{}").enumerate() {
        if i > 0
            && let Some(value) = values.next()
        {
            let _ = write!(filled, "{value}");
        }
        filled.push_str(part);
    }
    filled
}

/// "1 near miss", "3 near misses".
pub(super) fn counted(noun: &Counted, count: usize) -> String {
    fill(noun.of(count), &[&count])
}

fn title<'r>(report: &Report<'r>, words: &'static ReportWords) -> Cow<'r, str> {
    let heading = || {
        report
            .reading
            .sentences()
            .find(|sentence| sentence.role() == Role::Heading)
            .map(|sentence| sentence.text())
    };
    let title = report.title.or_else(heading).unwrap_or(words.untitled);
    Cow::Owned(title.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn lines<'r>(
    reading: &'r Reading,
    openings: &[Option<Layout>],
    words: &'static ReportWords,
) -> Vec<Line<'r>> {
    let mut lines: Vec<Line<'r>> = Vec::new();
    for (index, sentence) in reading.sentences().enumerate() {
        let turns = lines.last().map(|line| line.role) != Some(sentence.role());
        let opens = openings.get(index).copied().flatten();
        let opens = opens.or(turns.then_some(Layout::Paragraph));
        lines.push(Line {
            number: index + 1,
            role: sentence.role(),
            opens,
            turns,
            tags: Tag::ALL
                .iter()
                .copied()
                .filter(|tag| sentence.has(*tag))
                .collect(),
            new_figure: sentence
                .figures()
                .iter()
                .any(|figure| figure.newness == Newness::New),
            text: sentence.text(),
            marks: marks(reading, sentence, words),
            pieces: Vec::new(),
        });
    }
    lines
}

fn marks<'r>(
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
        tag: Some(tag),
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

fn item<'r>(
    report: &Report<'r>,
    spans: &[Span],
    finding: &'r Finding,
    words: &'static ReportWords,
) -> Item<'r> {
    let text = report.reading.text();
    let quote = |span: Span, note: &'r str| Quote {
        words: text.get(span.start..span.end).unwrap_or(""),
        sentence: spans.partition_point(|sentence| sentence.end <= span.start) + 1,
        note,
    };
    let (outer, inner) = nested(&finding.evidence);
    Item {
        name: kind_name(report.checklist, &finding.kind),
        status: finding.status,
        status_name: word(words.statuses, finding.status),
        said: finding.said,
        outermost: outer.len(),
        evidence: outer
            .into_iter()
            .chain(inner)
            .map(|evidence| quote(evidence.span, &evidence.rule))
            .collect(),
        disclaimers: finding
            .disclaimers
            .iter()
            .map(|disclaimer| quote(disclaimer.span, word(words.forms, disclaimer.form)))
            .collect(),
        near_misses: finding
            .near_misses
            .iter()
            .map(|miss| quote(miss.span, word(words.reasons, miss.reason)))
            .collect(),
        searched: finding.searched,
        silence: report
            .silences
            .iter()
            .find(|silence| silence.kind == finding.kind),
    }
}

/// Evidence that lies within no other, and the rest, both in text order.
fn nested(evidence: &[Evidence]) -> (Vec<&Evidence>, Vec<&Evidence>) {
    let mut sorted: Vec<&Evidence> = evidence.iter().collect();
    sorted.sort_by_key(|evidence| (evidence.span.start, std::cmp::Reverse(evidence.span.end)));
    let mut reached = 0;
    sorted.into_iter().partition(|evidence| {
        let outer = evidence.span.end > reached;
        reached = reached.max(evidence.span.end);
        outer
    })
}

fn kind_name<'r>(checklist: Option<&'r Checklist>, id: &str) -> Cow<'r, str> {
    if let Some(kind) = checklist.and_then(|checklist| checklist.get(id)) {
        return Cow::Borrowed(&kind.name);
    }
    match Kind::known(id) {
        Some(kind) => kind.name,
        None => Cow::Owned(id.replace(['_', '-'], " ")),
    }
}

/// Marks the evidence of the findings in the lines.
fn add_claims<'r>(reading: &'r Reading, items: &[Item<'r>], lines: &mut [Line<'r>]) {
    for (item, finding) in items.iter().zip(reading.findings()) {
        for evidence in &finding.evidence {
            let span = evidence.span;
            let Some(line) = lines.get_mut(evidence.sentence) else {
                continue;
            };
            line.marks.push(Mark {
                span,
                words: reading.text().get(span.start..span.end).unwrap_or(""),
                tag: None,
                name: format!("{}: {}", item.name, item.status_name),
                rule: &evidence.rule,
                value: None,
            });
        }
    }
}

/// Cuts a sentence where marks begin and end; marks may overlap and nest.
fn pieces<'r>(sentence: Sentence<'r>, marks: &[Mark<'_>]) -> Vec<Piece<'r>> {
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

fn grouped<'r>(
    items: Vec<Item<'r>>,
    words: &'static ReportWords,
) -> Vec<(&'static str, Vec<Item<'r>>)> {
    let mut groups: Vec<(&'static str, Vec<Item<'r>>)> = words
        .groups
        .iter()
        .map(|(name, _)| (*name, Vec::new()))
        .collect();
    for item in items {
        let place = words
            .groups
            .iter()
            .position(|(_, statuses)| statuses.contains(&item.status));
        if let Some((_, group)) = place.and_then(|place| groups.get_mut(place)) {
            group.push(item);
        }
    }
    groups.retain(|(_, items)| !items.is_empty());
    groups
}

/// The certificate of absence of an unsaid kind with its number of near misses; for a said kind the
/// number alone, if there are any.
pub(super) fn certificate(words: &ReportWords, item: &Item<'_>) -> String {
    let misses = match item.near_misses.len() {
        0 if item.said => return String::new(),
        0 => words.no_near_misses.to_owned(),
        count => counted(&words.near_misses, count),
    };
    if item.said {
        return misses;
    }
    let searched = fill(
        words.searched,
        &[
            &counted(&words.cues_sought, item.searched.cues),
            &counted(&words.sentences, item.searched.sentences),
        ],
    );
    let mut note = format!("{searched}; {misses}");
    if let Some(silence) = item
        .silence
        .filter(|silence| silence.frequency.readings > 0)
    {
        let Frequency { readings, said } = silence.frequency;
        note.push_str("; ");
        note.push_str(&if silence.frequency.is_enough() {
            let bits = format!("{:.1}", silence.bits);
            fill(words.surprise, &[&said, &readings, &bits])
        } else {
            fill(words.too_few, &[&said, &readings, &Frequency::ENOUGH])
        });
    }
    note
}
