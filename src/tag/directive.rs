//! Directives: what they leave behind for the sentences after them, and who is to do what.

use std::borrow::Cow;
use std::sync::Arc;

use crate::cue::Lexicon;
use crate::cue::automaton::Hit;
use crate::lang::{Feature, Reading, class};
use crate::span::Span;
use crate::tag::evidence::TagEvidence;
use crate::text::block::Layout;
use crate::text::word::{Kind, Token};

/// Directives that make a text one that gives orders.
const SEVERAL: u32 = 2;

/// One directive in so many sentences is enough for such a text.
const SHARE: u32 = 4;

/// Most words of a party and of an action.
const PARTY: usize = 16;
const ACTION: usize = 48;

/// Rule and group of a directive that leads in a list.
type Lead = (Arc<str>, Option<Cow<'static, str>>);

/// The directives seen so far.
#[derive(Debug, Default)]
pub(super) struct Orders {
    sentences: u32,
    directives: u32,
    /// Rule and group of the lead-in of the list that runs, when it is a directive.
    lead: Option<Lead>,
}

impl Orders {
    /// Whether the text has given orders enough for its rules to be read as such.
    pub(super) fn given(&self) -> bool {
        self.directives >= SEVERAL && self.directives * SHARE >= self.sentences
    }

    /// The lead-in of the list the sentence belongs to, when it is a directive.
    pub(super) fn lead(&self, layout: Layout) -> Option<Lead> {
        self.lead.clone().filter(|_| layout == Layout::Item)
    }

    /// Takes in a sentence with its directive.
    pub(super) fn next(
        &mut self,
        tokens: &[Token],
        layout: Layout,
        directive: Option<&TagEvidence>,
    ) {
        self.sentences += 1;
        self.directives += u32::from(directive.is_some());
        if tokens.last().is_some_and(|last| last.is(':')) {
            self.lead = directive.map(|tag| (tag.rule.clone(), tag.group.clone()));
        } else if layout != Layout::Item {
            self.lead = None;
        }
    }
}

/// The words of an item, without its bullet or number.
pub(super) fn item(tokens: &[Token]) -> Option<Span> {
    let first = tokens.iter().find(|token| token.kind == Kind::Word)?;
    Some(Span::new(first.start, tokens.last()?.end))
}

/// Adds strength, parties and action to the evidence of a directive.
pub(super) fn fill(
    evidence: &mut TagEvidence,
    tokens: &[Token],
    hit: &Hit,
    group: &str,
    slot: Option<Feature>,
    lexicon: &Lexicon,
) {
    let Some(&(_, strength, reading)) = lexicon
        .pack
        .directives
        .iter()
        .find(|(name, _, _)| *name == group)
    else {
        return;
    };
    evidence.strength = Some(strength);
    let (first, mut last) = (hit.first as usize, hit.last as usize);
    let classes = |at: usize| tokens.get(at).map_or(0, |token: &Token| token.classes);
    let passive = slot == Some(Feature::Passive) || classes(first) & class::BE != 0;
    let subject = subject(tokens, first);
    match reading {
        Reading::Performed => evidence.addressee = subject,
        Reading::Reported if passive => evidence.addressee = subject,
        Reading::Reported => {
            evidence.issuer = subject;
            // "urged the mills to cut": the addressee stands up to the infinitive.
            if first == last {
                let to = (last + 1..last + 2 + PARTY).find(|&at| classes(at) & class::TO != 0);
                last = to.unwrap_or(last);
            }
            evidence.addressee = span(tokens, first + 1, last);
        }
        Reading::Bare => {}
    }
    let from = last + 1;
    let from = from + usize::from(classes(from) & class::TO != 0);
    let to = tokens
        .iter()
        .enumerate()
        .skip(from)
        .take(ACTION)
        .take_while(|(_, token)| !matches!(token.mark, '.' | ';' | ':' | '”' | '"' | '?' | '!'))
        .last()
        .map_or(from, |(at, _)| at + 1);
    evidence.action = span(tokens, from, to);
}

/// Most auxiliaries and adverbs between a subject and its verb.
const HELPERS: usize = 8;

/// The subject that ends before the token at `end`.
fn subject(tokens: &[Token], end: usize) -> Option<Span> {
    let classes = |at: usize| tokens.get(at).map_or(0, |token| token.classes);
    let helper = class::AUXILIARY | class::MODAL | class::ADVERB | class::CONJUNCTION;
    let mut to = end;
    while to > 0 && end - to < HELPERS && classes(to - 1) & helper != 0 {
        to -= 1;
    }
    let mut from = to;
    while from > 0 && to - from < PARTY {
        let mark = tokens.get(from - 1).map_or('\0', |token| token.mark);
        let ends = matches!(mark, '.' | ',' | ';' | ':' | '—' | '"' | '“' | '”' | '-')
            || classes(from - 1) & (class::SUBORDINATOR | class::SPEECH) != 0
                && classes(from - 1) & class::PREPOSITION == 0;
        if ends {
            break;
        }
        from -= 1;
    }
    while from < to && classes(from) & class::CONJUNCTION != 0 {
        from += 1;
    }
    span(tokens, from, to)
}

/// The span of the tokens `from..to`, when there is a word among them.
fn span(tokens: &[Token], from: usize, to: usize) -> Option<Span> {
    let words = tokens.get(from..to)?;
    words.iter().find(|token| token.kind == Kind::Word)?;
    Some(Span::new(words.first()?.start, words.last()?.end))
}
