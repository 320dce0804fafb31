//! What the crate promises for every text, for the tests and the fuzz targets.
#![allow(dead_code)]

use unsaid::{Reading, Span, Tag};

/// Panics when a promise about a reading of `text` is broken.
pub fn assert_holds(text: &str, reading: &Reading) {
    let fits = |span: Span| text.get(span.start..span.end).is_some() && !span.is_empty();
    let mut end = 0;
    let mut outside = String::new();
    for sentence in reading.sentences() {
        let span = sentence.span();
        assert!(fits(span), "sentence {span:?}");
        assert!(
            span.start >= end,
            "sentence {span:?} overlaps the one before"
        );
        outside.push_str(&text[end..span.start]);
        end = span.end;
        assert_eq!(sentence.text(), &text[span]);
        for tag in sentence.tags() {
            assert!(fits(tag.span) && span.covers(tag.span), "tag {tag:?}");
            assert!(!tag.rule.is_empty());
        }
        for figure in sentence.figures() {
            assert!(
                fits(figure.span) && span.covers(figure.span),
                "figure {figure:?}"
            );
            assert!(
                figure.low.is_some() || figure.high.is_some(),
                "figure without a value: {figure:?}"
            );
            assert!(
                [figure.low, figure.high]
                    .iter()
                    .flatten()
                    .all(|value| value.is_finite()),
                "{figure:?}"
            );
            assert!(
                figure
                    .low
                    .zip(figure.high)
                    .is_none_or(|(low, high)| low <= high),
                "{figure:?}"
            );
        }
        assert_eq!(sentence.has(Tag::Figure), !sentence.figures().is_empty());
    }
    outside.push_str(&text[end..]);
    assert!(
        outside.trim().is_empty(),
        "outside every sentence: {outside:?}"
    );
    for finding in reading.findings() {
        assert_eq!(finding.said, finding.status.is_said());
        assert!(
            !finding.said || !finding.evidence.is_empty(),
            "said without evidence: {finding:?}"
        );
        let spans = finding.evidence.iter().map(|evidence| evidence.span);
        let spans = spans.chain(finding.disclaimers.iter().map(|disclaimer| disclaimer.span));
        for span in spans.chain(finding.near_misses.iter().map(|miss| miss.span)) {
            assert!(fits(span), "{span:?} of {}", finding.kind);
        }
        for evidence in &finding.evidence {
            let sentence = reading
                .sentences()
                .nth(evidence.sentence)
                .expect("sentence of the evidence");
            assert!(sentence.span().covers(evidence.span));
        }
    }
}

/// Panics when a reading does not survive its own JSON, or reads differently the second time.
pub fn assert_repeats(text: &str, reading: &Reading) {
    assert_eq!(
        *reading,
        unsaid::read(text),
        "the same text gave another reading"
    );
    let json = serde_json::to_string(reading).expect("a reading is JSON");
    let back: Reading = serde_json::from_str(&json).expect("its own JSON");
    assert_eq!(*reading, back, "changed by its JSON");
}

/// Panics when the sentences of two texts with a blank line between differ from those of the two
/// texts by themselves, in number or place. Nothing is asked of texts with signs of a lost encoding,
/// as what those stand for is judged over the whole text, nor of a first text that ends in a dateline
/// on a line of its own, as that belongs to the paragraph below.
pub fn assert_joins(first: &str, second: &str) {
    if !is_sound(first) || !is_sound(second) || may_end_in_dateline(first) {
        return;
    }
    let spans = |text: &str| {
        unsaid::read(text)
            .sentences()
            .map(|sentence| sentence.span())
            .collect::<Vec<_>>()
    };
    let joined = format!("{first}\n\n{second}");
    let from = first.len() + 2;
    let mut apart = spans(first);
    apart.extend(
        spans(second)
            .iter()
            .map(|span| Span::new(span.start + from, span.end + from)),
    );
    assert_eq!(spans(&joined), apart, "{first:?} and {second:?}");
}

/// Whether a text has no character that can stand for one that was lost.
fn is_sound(text: &str) -> bool {
    !text.contains(|character| {
        matches!(character, '\u{FFFD}' | 'â' | 'в' | '\u{590}'..='\u{6FF}' | '\u{900}'..='\u{EFF}' | '?')
    })
}

/// Whether the last line may name a place and a day.
fn may_end_in_dateline(text: &str) -> bool {
    let last = text.trim().lines().next_back().unwrap_or("").to_lowercase();
    let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    last.contains(|character: char| character.is_ascii_digit())
        && months.iter().any(|month| last.contains(month))
}
