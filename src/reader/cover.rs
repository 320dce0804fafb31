//! Characters that no token holds, such as a zero-width space: they are put into sentences at the end.

use crate::claim::Claim;
use crate::reading::Record;
use crate::span::Span;
use crate::vocabulary::Role;

/// Sees to it that every visible character lies in one sentence, also those that no token holds, such
/// as a zero-width space: it belongs to the sentence before it, or to the one behind it, unless a blank
/// line parts them, and then it is furniture.
pub(super) fn cover(text: &str, sentences: &mut Vec<Record>, claims: &mut [Claim]) {
    let mut loose: Vec<(usize, Span)> = Vec::new();
    let mut end = 0;
    for i in 0..=sentences.len() {
        let here = sentences.get(i).map(|sentence| sentence.span);
        let gap = text.get(end..here.map_or(text.len(), |span| span.start));
        if let Some(gap) = gap.filter(|gap| !gap.trim().is_empty()) {
            let lines = gap.split('\n').count();
            for (first, last, span) in runs(gap) {
                let span = Span::new(end + span.start, end + span.end);
                if i > 0 && first < 2 {
                    sentences[i - 1].span.end = span.end;
                } else if here.is_some() && last + 2 >= lines {
                    sentences[i].span.start = span.start;
                } else {
                    loose.push((i, span));
                }
            }
        }
        end = here.map_or(text.len(), |span| span.end);
    }
    if loose.is_empty() {
        return;
    }
    for claim in claims {
        claim.sentence += loose.partition_point(|(at, _)| *at <= claim.sentence as usize) as u32;
    }
    let mut loose = loose.into_iter().peekable();
    let between = std::mem::take(sentences)
        .into_iter()
        .map(Some)
        .chain([None]);
    for (i, sentence) in between.enumerate() {
        while let Some((_, span)) = loose.next_if(|(at, _)| *at == i) {
            sentences.push(Record {
                span,
                role: Role::Furniture,
                tags: Box::default(),
                figures: Box::default(),
            });
        }
        sentences.extend(sentence);
    }
}

/// The runs of lines that are not blank: number of the first and the last line, and what is visible.
fn runs(gap: &str) -> Vec<(usize, usize, Span)> {
    let mut runs: Vec<(usize, usize, Span)> = Vec::new();
    let mut start = 0;
    for (number, line) in gap.split('\n').enumerate() {
        let kept = line.trim();
        if !kept.is_empty() {
            let from = start + (line.len() - line.trim_start().len());
            let to = from + kept.len();
            match runs.last_mut() {
                Some((_, last, span)) if *last + 1 == number => {
                    *last = number;
                    span.end = to;
                }
                _ => runs.push((number, number, Span::new(from, to))),
            }
        }
        start += line.len() + 1;
    }
    runs
}
