//! What every report shows, before any markup.

use std::borrow::Cow;
use std::fmt::{Display, Write};

use crate::baseline::{Frequency, Silence};
use crate::finding::{Evidence, Finding, Searched};
use crate::lang::{self, Counted, Pack, report::ReportWords};
use crate::profile::Profile;
use crate::reading::Reading;
use crate::render::mark::{self, Mark, Piece};
use crate::render::{Report, layout};
use crate::span::Span;
use crate::text::block::Layout;
use crate::vocabulary::{Language, Newness, Role, Status, Tag};

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
    pub span: Span,
    pub text: &'r str,
    /// Cues, figures, claims and disclaimers, in text order.
    pub marks: Vec<Mark<'r>>,
    /// The text cut where marks begin and end.
    pub pieces: Vec<Piece<'r>>,
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
    pub note: Cow<'r, str>,
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
            .map(|finding| item(report, &spans, finding, pack))
            .collect();
        mark::add_claims(reading, &items, &mut lines);
        mark::add_disclaimers(reading, &items, pack, &mut lines);
        for (line, sentence) in lines.iter_mut().zip(reading.sentences()) {
            line.marks
                .sort_by_key(|mark| (mark.span.start, std::cmp::Reverse(mark.span.end)));
            line.pieces = mark::pieces(sentence, &line.marks);
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

    /// What the report says at its end.
    pub(super) fn footer(&self) -> String {
        let mut items = self.groups.iter().flat_map(|(_, items)| items);
        let surprise = items.any(|item| {
            item.silence
                .is_some_and(|silence| silence.frequency.is_enough())
        });
        let mut footer = self.words.footer.to_owned();
        if surprise {
            footer.push(' ');
            footer.push_str(self.words.surprise_meaning);
        }
        footer
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
            span: sentence.span(),
            text: sentence.text(),
            marks: mark::marks(reading, sentence, words),
            pieces: Vec::new(),
        });
    }
    lines
}

fn item<'r>(
    report: &Report<'r>,
    spans: &[Span],
    finding: &'r Finding,
    pack: &'static Pack,
) -> Item<'r> {
    let (words, certificate) = (pack.report, pack.certificate);
    let text = report.reading.text();
    let quote = |span: Span, note: Cow<'r, str>| Quote {
        words: text.get(span.start..span.end).unwrap_or(""),
        sentence: spans.partition_point(|sentence| sentence.end <= span.start) + 1,
        note,
    };
    let named = report
        .checklist
        .and_then(|checklist| checklist.get(&finding.kind));
    let (outer, inner) = nested(&finding.evidence);
    Item {
        name: named.map_or_else(
            || report.reading.kind_name(&finding.kind),
            |kind| Cow::Borrowed(&*kind.name),
        ),
        status: finding.status,
        status_name: word(words.statuses, finding.status),
        said: finding.said,
        outermost: outer.len(),
        evidence: outer
            .into_iter()
            .chain(inner)
            .map(|evidence| quote(evidence.span, Cow::Borrowed(&*evidence.rule)))
            .collect(),
        disclaimers: finding
            .disclaimers
            .iter()
            .map(|disclaimer| {
                let note = certificate.disclaimed(disclaimer.form, finding.said);
                quote(disclaimer.span, note)
            })
            .collect(),
        near_misses: finding
            .near_misses
            .iter()
            .map(|miss| {
                let note = certificate.reason(miss.reason);
                quote(miss.span, Cow::Borrowed(note))
            })
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
