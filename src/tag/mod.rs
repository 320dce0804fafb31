//! Tags: what a sentence does, each with the cue or figure that is its evidence.
//!
//! A tag other than figure is decided by a sum: the weights of its cues and what the structure of
//! the sentence adds or takes (see [`score`]). Every cue that supports a given tag is evidence;
//! structure alone never gives a tag.

mod framing;
mod score;

use std::borrow::Cow;

use crate::cue::automaton::Hit;
use crate::cue::{Job, Lexicon};
use crate::figure::Figure;
use crate::lang::{Feature, class};
use crate::span::Span;
use crate::tag::score::{Features, Sum};
use crate::text::word::Token;
use crate::vocabulary::{Dimension, Role, Tag};

/// A tag of a sentence, with its evidence.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TagEvidence {
    /// The tag.
    pub tag: Tag,
    /// The cue or figure that shows it.
    pub span: Span,
    /// Id of the rule that found it, such as `en.directive.call-for`.
    pub rule: Cow<'static, str>,
}

/// Decides the tags of the sentences of one text, in order.
#[derive(Debug, Default)]
pub(crate) struct Tagger {
    sum: Sum,
    shapes: framing::Shapes,
}

impl Tagger {
    /// The tags of the next sentence; spans are those of the tokens.
    pub(crate) fn next(
        &mut self,
        tokens: &[Token],
        hits: &[Hit],
        figures: &[Figure],
        role: Role,
        lexicon: &Lexicon,
    ) -> Vec<TagEvidence> {
        let mut tags = Vec::new();
        if matches!(role, Role::Legal | Role::Furniture) {
            self.shapes.close();
            return tags;
        }
        let shape = self.shapes.next(tokens);
        let features = features(tokens, figures, role, shape, lexicon);
        let counts = |hit: &Hit, tag: Tag| {
            tag != Tag::Framing
                || shape.title
                || role == Role::Heading
                || !framing::is_name(tokens, hit)
        };
        for &tag in Tag::ALL {
            self.sum.clear();
            for hit in hits {
                if let Job::Tag {
                    tag: of,
                    group,
                    weight,
                } = lexicon.entry(hit).job
                    && of == tag
                    && counts(hit, tag)
                {
                    self.sum.cue(group, weight);
                }
            }
            if self.sum.decides(tag, features, lexicon.pack) {
                for hit in hits {
                    let entry = lexicon.entry(hit);
                    if matches!(entry.job, Job::Tag { tag: of, .. } if of == tag)
                        && counts(hit, tag)
                    {
                        tags.push(TagEvidence {
                            tag,
                            span: span(tokens, hit),
                            rule: entry.rule.clone(),
                        });
                    }
                }
            }
        }
        for figure in figures {
            tags.push(TagEvidence {
                tag: Tag::Figure,
                span: figure.span,
                rule: Cow::Borrowed("figure"),
            });
        }
        tags
    }
}

fn span(tokens: &[Token], hit: &Hit) -> Span {
    let start = tokens
        .get(hit.first as usize)
        .map_or(0, |token| token.start);
    let end = tokens
        .get(hit.last as usize)
        .map_or(start, |token| token.end);
    Span::new(start, end)
}

/// Words from the start of a sentence within which its subject is looked for.
const SUBJECT: usize = 6;

/// Tokens from which a sentence is long.
const LONG: usize = 35;

/// What holds of the sentence as a whole.
fn features(
    tokens: &[Token],
    figures: &[Figure],
    role: Role,
    shape: framing::Shape,
    lexicon: &Lexicon,
) -> Features {
    let mut features = Features::default();
    let first_person = tokens
        .iter()
        .take(SUBJECT)
        .any(|token| lexicon.vocabulary.classes(token.word) & class::FIRST_PERSON != 0);
    features.set(Feature::Quotation, shape.quotation);
    features.set(Feature::ScareQuotes, shape.scare);
    features.set(Feature::Figure, !figures.is_empty());
    features.set(Feature::Long, tokens.len() > LONG);
    features.set(Feature::About, role == Role::About);
    features.set(Feature::Heading, role == Role::Heading);
    features.set(Feature::FirstPerson, first_person);
    features.set(
        Feature::Money,
        figures
            .iter()
            .any(|figure| figure.dimension == Dimension::Money),
    );
    features.set(
        Feature::TechnicalFigure,
        figures.iter().any(|figure| {
            !matches!(
                figure.dimension,
                Dimension::Money | Dimension::Count | Dimension::Duration
            )
        }),
    );
    features
}
