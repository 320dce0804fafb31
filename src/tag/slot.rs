//! How the verb of a cue stands in its sentence.
//!
//! "The line separates", "can separate" and "has separated" say what something does; "signed a
//! contract to separate" says less, and "a separate company" nothing. The words before the verb
//! tell these apart.

use crate::cue::Lexicon;
use crate::cue::automaton::Hit;
use crate::lang::{Feature, class};
use crate::text::word::Token;

/// Words looked at before a verb.
const REACH: usize = 5;

/// How the verb that opens `hit` stands: `Some(None)` when the cue opens with no verb, `None` when
/// the word is a noun or adjective here, and the cue is none.
pub(crate) fn slot(
    text: &str,
    tokens: &[Token],
    hit: &Hit,
    lexicon: &Lexicon,
) -> Option<Option<Feature>> {
    let vocabulary = &lexicon.vocabulary;
    let at = hit.first as usize;
    let Some(verb) = tokens.get(at) else {
        return Some(None);
    };
    if vocabulary.verb(verb.word).0 == 0 {
        return Some(None);
    }
    let form = vocabulary.classes(verb.word);
    let before = before(text, tokens, at, lexicon);
    let modal = |classes| before.classes & classes != 0;
    let slot = if modal(class::ABLE) && form & class::BASE != 0 {
        Feature::Able
    } else if modal(class::FUTURE) && form & class::BASE != 0 {
        Feature::Future
    } else if modal(class::TO) && form & class::BASE != 0 {
        Feature::Infinitive
    } else if form & class::GERUND != 0 {
        if modal(class::DETERMINER) {
            return None;
        }
        if modal(class::BE) {
            Feature::Progressive
        } else {
            Feature::Gerund
        }
    } else if form & class::PAST != 0 && form & class::BASE == 0 {
        if modal(class::BE) {
            Feature::Passive
        } else if modal(class::HAVE) {
            Feature::Perfect
        } else if modal(class::DETERMINER | class::PREPOSITION) {
            return None;
        } else {
            Feature::Past
        }
    } else if modal(class::BE) && form & class::PAST != 0 {
        Feature::Passive
    } else if modal(class::HAVE) && form & class::PAST != 0 {
        Feature::Perfect
    } else if modal(class::DETERMINER | class::PREPOSITION | class::NUMBER) {
        return None;
    } else if form & class::THIRD != 0 {
        Feature::Finite
    } else if before.start {
        Feature::Imperative
    } else if modal(class::PRONOUN | class::RELATIVE | class::CONJUNCTION | class::MODAL)
        || before.plural
    {
        Feature::Finite
    } else {
        return None;
    };
    Some(Some(slot))
}

/// What stands before a verb, adverbs skipped.
#[derive(Clone, Copy, Debug, Default)]
struct Before {
    /// The classes of the nearest word.
    classes: u64,
    /// The verb opens the sentence or a clause.
    start: bool,
    /// The nearest word looks like a plural noun.
    plural: bool,
}

fn before(text: &str, tokens: &[Token], at: usize, lexicon: &Lexicon) -> Before {
    let mut seen = Before {
        start: true,
        ..Before::default()
    };
    for token in tokens.iter().take(at).rev().take(REACH) {
        if token.mark != '\0' {
            seen.start = !matches!(token.mark, ',' | ')' | '"' | '”' | '\'');
            break;
        }
        let classes = lexicon.vocabulary.classes(token.word);
        if classes & class::ADVERB != 0 {
            continue;
        }
        seen.start = false;
        seen.classes = classes;
        seen.plural = classes & (class::DETERMINER | class::PREPOSITION) == 0
            && token.text(text).ends_with(lexicon.pack.inflections.plural);
        break;
    }
    seen
}
