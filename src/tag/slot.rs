//! How the verb of a cue stands in its sentence.
//!
//! "The line separates", "can separate" and "has separated" say what something does; "signed a
//! contract to separate" says less, and "a separate company" nothing. The words before the verb
//! tell these apart.

use crate::cue::Lexicon;
use crate::cue::automaton::Hit;
use crate::lang::{Feature, class};
use crate::text::word::{CAPITAL, HYPHEN, Kind, Token};

/// Words looked at before a verb.
const REACH: usize = 5;

/// How the verb that opens `hit` stands: `Some(None)` when the cue opens with no verb, `None` when
/// the word is a noun, adjective or part of a name here, and the cue is none. In a `title` every word
/// may be capitalised.
pub(crate) fn slot(
    text: &str,
    tokens: &[Token],
    hit: &Hit,
    title: bool,
    lexicon: &Lexicon,
) -> Option<Option<Feature>> {
    let at = hit.first as usize;
    let Some(verb) = tokens.get(at) else {
        return Some(None);
    };
    if at > 0
        && verb.has(CAPITAL)
        && !verb.has(HYPHEN)
        && tokens.get(at - 1).is_some_and(|last| last.has(CAPITAL))
        && !title
    {
        return None;
    }
    // A verb may be of other classes too: "told" is a verb of speech.
    let form = verb.classes & (class::BASE | class::THIRD | class::PAST | class::GERUND);
    let before = before(text, tokens, at, lexicon);
    let after = after(tokens, hit);
    let modal = |classes| before.classes & classes != 0;
    let slot = if form & class::BASE != 0 && modal(class::ABLE) {
        Feature::Able
    } else if form & class::BASE != 0 && modal(class::FUTURE) {
        Feature::Future
    } else if form & class::BASE != 0 && modal(class::TO) {
        Feature::Infinitive
    } else if form & class::GERUND != 0 {
        if modal(class::DETERMINER) || after.noun {
            return None;
        }
        if modal(class::BE) {
            Feature::Progressive
        } else {
            Feature::Gerund
        }
    } else if form & class::PAST != 0 && modal(class::BE) || form == class::PAST && after.by {
        Feature::Passive
    } else if form & class::PAST != 0 && modal(class::HAVE) {
        Feature::Perfect
    } else if form & class::THIRD != 0 && modal(class::RELATIVE) && !after.noun {
        Feature::Finite
    } else if modal(class::DETERMINER | class::PREPOSITION | class::NUMBER)
        || after.noun && form != class::PAST
    {
        return None;
    } else if form == class::PAST {
        Feature::Past
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

/// Whether the cue opens its sentence or clause.
pub(crate) fn opens(tokens: &[Token], hit: &Hit) -> bool {
    match (hit.first as usize)
        .checked_sub(1)
        .and_then(|at| tokens.get(at))
    {
        None => true,
        // "If it leaks, return it", "Third, improve the seals".
        Some(before) if before.mark == ',' => {
            let first = tokens.iter().find(|token| token.kind == Kind::Word);
            let alone = hit.first == 2;
            alone || first.is_some_and(|first| first.classes & class::SUBORDINATOR != 0)
        }
        Some(before) => before.mark != '\0' || before.kind == Kind::Number,
    }
}

/// Whether the cue opens with a modal verb before its subject: "should demand weaken" is a condition
/// and "may we" a wish.
pub(crate) fn is_inverted(tokens: &[Token], hit: &Hit) -> bool {
    let at = hit.first as usize;
    let classes = |at: usize| tokens.get(at).map_or(0, |token| token.classes);
    if classes(at) & class::MODAL == 0 {
        return false;
    }
    let next = classes(at + 1);
    match at.checked_sub(1).and_then(|at| tokens.get(at)) {
        None => next & (class::AUXILIARY | class::ADVERB) == 0,
        Some(before) => {
            (before.mark == ',' || before.classes & class::CONJUNCTION != 0)
                && next & (class::DETERMINER | class::PRONOUN) != 0
        }
    }
}

/// Whether what stands between a verb and the "to" that ends its cue can be the one who is to act:
/// "told the mills to close", but not "requests from the mills", "told analysts, declining to" or
/// "ordered it delivered to Lagos".
pub(crate) fn controls(tokens: &[Token], hit: &Hit, title: bool) -> bool {
    let (first, last) = (hit.first as usize, hit.last as usize);
    let classes = |at: usize| tokens.get(at).map_or(0, |token: &Token| token.classes);
    if last - first < 2 || classes(last) & class::TO == 0 || classes(first) & class::BE != 0 {
        return true;
    }
    let Some(between) = tokens.get(first + 1..last) else {
        return true;
    };
    let comma = between.iter().rposition(|token| token.mark == ',');
    let apart = between.first().is_some_and(|token| {
        token.mark == ','
            || token.classes & class::SETTING != 0 && token.classes & class::ADVERB == 0
    }) || comma
        .is_some_and(|at| classes(first + 2 + at) & (class::GERUND | class::PREPOSITION) != 0);
    let goal = tokens.get(last + 1).is_some_and(|next| {
        next.classes & class::BASE == 0
            && (next.classes & (class::DETERMINER | class::PRONOUN | class::GERUND) != 0
                || next.kind == Kind::Number
                || next.has(CAPITAL) && !title)
    });
    !apart && !goal
}

/// Whether a verb that stands so is a side remark of its clause.
pub(crate) fn is_side(slot: Option<Feature>) -> bool {
    matches!(
        slot,
        Some(Feature::Gerund | Feature::Infinitive | Feature::Passive)
    )
}

/// Whether a verb that stands so states what its subject does, can do or will do.
pub(crate) fn is_plain(slot: Option<Feature>) -> bool {
    matches!(
        slot,
        Some(Feature::Finite | Feature::Able | Feature::Future)
    )
}

/// Most helping words between a subject and its verb, and most words of a subject that are looked at.
const HELPERS: usize = 6;
const SUBJECT: usize = 8;

/// What kind of word is the head of the subject of the verb that opens `hit`; `None` when nothing
/// stands before it in its clause.
pub(crate) fn subject(tokens: &[Token], hit: &Hit) -> Option<Feature> {
    let classes = |at: usize| tokens.get(at).map_or(0, |token| token.classes);
    let helper = class::AUXILIARY | class::MODAL | class::ADVERB | class::TO;
    let first = hit.first as usize;
    let mut at = first;
    while at > 0 && first - at < HELPERS && classes(at - 1) & helper != 0 {
        at -= 1;
    }
    let end = at;
    let mut head = at.checked_sub(1)?;
    if tokens.get(head).is_none_or(|token| token.mark != '\0') {
        return None;
    }
    // "the price of copper": the noun before the first preposition is the head.
    while at > 0 && end - at < SUBJECT {
        at -= 1;
        let here = classes(at);
        let mark = tokens.get(at).map_or('\0', |token| token.mark);
        if mark != '\0' && mark != '\''
            || here & (class::CONJUNCTION | class::RELATIVE) != 0 && at + 1 < end
        {
            break;
        }
        if here & class::PREPOSITION != 0 && at > 0 {
            head = at - 1;
        }
    }
    let here = classes(head);
    let kinds = [
        (class::FIRST_PERSON, Feature::SubjectUs),
        (class::PERSON, Feature::SubjectPerson),
        (class::ORGANISATION, Feature::SubjectOrganisation),
        (class::MARKET, Feature::SubjectMarket),
        (class::DOCUMENT, Feature::SubjectDocument),
        (class::THING, Feature::SubjectThing),
        (
            class::PRONOUN | class::RELATIVE | class::DETERMINER,
            Feature::SubjectPronoun,
        ),
    ];
    let kind = kinds.iter().find(|(classes, _)| here & classes != 0);
    Some(match kind {
        Some((_, feature)) => *feature,
        None if tokens.get(head).is_some_and(|token| token.has(CAPITAL)) => Feature::SubjectName,
        None => Feature::SubjectOther,
    })
}

/// Whether the cue is one capitalised word within a sentence: a name or a month.
pub(crate) fn capital(tokens: &[Token], hit: &Hit) -> bool {
    let at = hit.first as usize;
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    hit.first == hit.last
        && tokens.get(at).is_some_and(|token| token.has(CAPITAL))
        && before.is_some_and(|before| before.mark == '\0')
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
    let from = at.saturating_sub(REACH);
    let classes = |token: &Token| token.classes;
    let Some(words) = tokens.get(from..at) else {
        return seen;
    };
    for (i, token) in words.iter().enumerate().rev() {
        if token.mark != '\0' {
            seen.start = !matches!(token.mark, ',' | ')' | '"' | '”' | '\'');
            seen.plural = !seen.start;
            break;
        }
        let here = classes(token);
        let last = i
            .checked_sub(1)
            .and_then(|i| words.get(i))
            .map_or(0, classes);
        // "has since directed": not the preposition.
        let since = here & class::SUBORDINATOR != 0 && last & class::HAVE != 0;
        // "the assembly called": a noun.
        let manner = token.text(text).ends_with(lexicon.pack.inflections.adverb)
            && last & class::DETERMINER == 0;
        if here & class::ADVERB != 0 || since || manner {
            continue;
        }
        seen.start = false;
        seen.classes = here;
        seen.plural = here & (class::DETERMINER | class::PREPOSITION) == 0
            && token.text(text).ends_with(lexicon.pack.inflections.plural);
        break;
    }
    seen
}

/// What stands behind a cue of one word.
#[derive(Clone, Copy, Debug, Default)]
struct After {
    /// Something no verb with an object stands before: the word is a noun.
    noun: bool,
    /// The agent of a passive.
    by: bool,
}

fn after(tokens: &[Token], hit: &Hit) -> After {
    if hit.last != hit.first {
        return After::default();
    }
    let classes = |at: usize| tokens.get(at).map_or(0, |token| token.classes);
    let at = hit.first as usize + 1;
    let next = classes(at);
    let verb = class::BE | class::HAVE | class::MODAL;
    let noun = match tokens.get(at) {
        None => true,
        Some(token) if matches!(token.mark, '.' | ',' | ';' | ':' | ')' | '—' | '?') => true,
        _ if next & class::CONJUNCTION != 0 => {
            classes(at + 1) & (class::THIRD | class::BASE | class::PAST | class::GERUND) == 0
        }
        _ => {
            next & verb != 0 && next & (class::DETERMINER | class::PREPOSITION) == 0
                || next & class::GENITIVE != 0
        }
    };
    After {
        noun,
        by: next & class::AGENT != 0,
    }
}
