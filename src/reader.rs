//! [`Reader`]: runs the stages, and is the only file that knows them all.

use crate::cue::{Lexicon, LexiconBuilder};
use crate::error::Error;
use crate::figure::FigureReader;
use crate::lang;
use crate::reading::{Reading, Record};
use crate::role::Roles;
use crate::span::Span;
use crate::tag::Tagger;
use crate::text::{block, repair, sentence, word};
use crate::vocabulary::{Language, Role};

/// Reads announcements. Built once, shared by reference between threads.
#[derive(Clone, Debug)]
pub struct Reader {
    lexicon: Lexicon,
    figures: FigureReader,
}

impl Reader {
    /// A reader with the embedded pack and checklist.
    pub(crate) fn new(language: Language) -> Result<Reader, Error> {
        let mut lexicon = LexiconBuilder::new(lang::pack(language))?;
        let figures = FigureReader::new(&mut lexicon)?;
        Ok(Reader {
            lexicon: lexicon.build(),
            figures,
        })
    }

    /// Reads a text. Never fails; the time is linear in the length of the text.
    #[must_use]
    pub fn read(&self, text: &str) -> Reading {
        let repaired = repair::repair(text);
        let clean = repaired.text();
        let vocabulary = &self.lexicon.vocabulary;
        let mut roles = Roles::default();
        let mut tagger = Tagger::default();
        let (mut tokens, mut ranges, mut hits) = (Vec::new(), Vec::new(), Vec::new());
        let mut sentences = Vec::new();
        for block in block::blocks(clean) {
            tokens.clear();
            ranges.clear();
            word::tokenize(
                clean,
                block.span.start,
                block.span.end,
                vocabulary,
                &mut tokens,
            );
            sentence::split(clean, &tokens, block.layout, vocabulary, &mut ranges);
            for range in ranges.drain(..) {
                let tokens = &tokens[range];
                let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else {
                    continue;
                };
                self.lexicon.find(tokens, &mut hits);
                let role = roles.next(clean, tokens, &hits, block.layout, &self.lexicon);
                let mut figures = Vec::new();
                if !matches!(role, Role::Legal | Role::Furniture) {
                    self.figures.read(clean, tokens, vocabulary, &mut figures);
                }
                let mut tags = tagger.next(tokens, &hits, &figures, role, &self.lexicon);
                for tag in &mut tags {
                    tag.span = repaired.input_span(tag.span);
                }
                for figure in &mut figures {
                    figure.span = repaired.input_span(figure.span);
                }
                let span = repaired.input_span(Span::new(first.start, last.end));
                sentences.push(Record {
                    span,
                    role,
                    tags,
                    figures,
                });
            }
        }
        cover(text, &mut sentences);
        Reading {
            language: Some(self.lexicon.pack.language),
            text: text.to_owned(),
            sentences,
            findings: Vec::new(),
            summary: String::new(),
        }
    }
}

/// Stretches sentences over visible characters that no token holds, such as a zero-width space
/// between two sentences, so that every character that is not white space lies in one sentence.
fn cover(text: &str, sentences: &mut Vec<Record>) {
    let visible = |start: usize, end: usize| {
        let gap = text.get(start..end).unwrap_or("");
        let kept = gap.trim();
        (!kept.is_empty()).then(|| {
            let from = start + (gap.len() - gap.trim_start().len());
            Span::new(from, from + kept.len())
        })
    };
    let mut end = 0;
    for i in 0..sentences.len() {
        if let Some(gap) = visible(end, sentences[i].span.start) {
            match i {
                0 => sentences[0].span.start = gap.start,
                _ => sentences[i - 1].span.end = gap.end,
            }
        }
        end = sentences[i].span.end;
    }
    if let Some(gap) = visible(end, text.len()) {
        match sentences.last_mut() {
            Some(last) => last.span.end = gap.end,
            None => sentences.push(Record {
                span: gap,
                role: Role::Furniture,
                tags: Vec::new(),
                figures: Vec::new(),
            }),
        }
    }
}
