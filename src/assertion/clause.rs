//! Clauses: where the reach of a trigger ends.

use crate::lang::class;
use crate::text::word::{Classes, Token};

/// Marks the tokens before which a clause begins: behind strong punctuation, and behind a comma or
/// `and` when what follows has a subject or a verb of its own.
pub(super) fn mark_stops(tokens: &[Token], stops: &mut [u8]) {
    let classes = |at: usize| tokens.get(at).map_or(0, |token| token.classes);
    for (at, token) in tokens.iter().enumerate() {
        if token.mark == '\0' && token.classes & class::CONJUNCTION == 0 {
            continue;
        }
        if matches!(token.mark, ';' | '—' | '?' | '!' | '|') {
            stops[at + 1] = 2;
        } else if token.is(',') {
            let next = at + 1;
            let after = if classes(next) & class::CONJUNCTION != 0 {
                next + 1
            } else {
                next
            };
            if opens_clause(classes(after), classes(after + 1))
                || classes(next) & class::SUBORDINATOR != 0
            {
                stops[at + 1] = 1;
            }
        } else if classes(at) & class::CONJUNCTION != 0
            && opens_clause(classes(at + 1), classes(at + 2))
        {
            stops[at + 1] = 1;
        }
    }
}

/// Most tokens of a relative clause that is put between a subject and its verb.
const INSERTION: usize = 20;

/// Lets a trigger go back over a relative clause between commas: "terms, which the board has
/// approved, were not released".
pub(super) fn open_insertions(tokens: &[Token], stops: &mut [u8]) {
    let is_relative = |token: &Token| token.classes & class::RELATIVE != 0;
    for (at, pair) in tokens.windows(2).enumerate() {
        if !pair[0].is(',') || !is_relative(&pair[1]) {
            continue;
        }
        let from = at + 1;
        let mut inside = tokens.iter().skip(from).take(INSERTION);
        let Some(length) = inside.position(|token| token.mark != '\0') else {
            continue;
        };
        let end = from + length;
        let verb = tokens.get(end + 1).map_or(0, |token| token.classes);
        if tokens.get(end).is_some_and(|token| token.is(','))
            && verb & (class::AUXILIARY | class::MODAL) != 0
        {
            let stops = stops.iter_mut().take(end + 2).skip(from);
            stops.filter(|stop| **stop != 0).for_each(|stop| *stop = 4);
        }
    }
}

/// Whether a clause begins with words of these classes: a subject pronoun, a verb of saying, an
/// auxiliary, or a determiner before an actor and so on.
fn opens_clause(first: Classes, second: Classes) -> bool {
    const VERB: Classes = class::SPEECH | class::MODAL | class::AUXILIARY;
    let subject = first & class::PRONOUN != 0 && first & class::DETERMINER == 0;
    subject
        || first & VERB != 0
        || (first & class::DETERMINER != 0 && second & (class::ORGANISATION | class::PERSON) != 0)
}

/// Most words before the infinitive of a headline, and the adverbs it may have.
const MOST_OF_SUBJECT: usize = 12;
const MOST_ADVERBS: usize = 2;

/// Where the "to" stands that puts a headline into the future: behind its subject, with no verb before it, as in
/// "Marlowe's Farm Market to Open Three New Stores".
pub(super) fn headline_infinitive(tokens: &[Token]) -> Option<usize> {
    const VERB: Classes = class::THIRD
        | class::PAST
        | class::PRETERITE
        | class::AUXILIARY
        | class::MODAL
        | class::BE
        | class::HAVE
        | class::RELATIVE;
    let mut before = tokens.iter().take(MOST_OF_SUBJECT);
    let at = before.position(|token| token.classes & class::TO != 0)?;
    let verb = |token: &Token| token.classes & VERB != 0 && token.classes & class::CLITIC == 0;
    let has_verb = tokens.iter().take(at).any(verb);
    // An adverb may stand between: "to Permanently Close".
    let mut after = (tokens.iter().skip(at + 1).take(MOST_ADVERBS + 1))
        .take_while(|token| token.classes & (class::DETERMINER | class::PREPOSITION) == 0);
    let acts = after.any(|token| token.classes & (class::BASE | class::DO) != 0);
    (at > 0 && !has_verb && acts).then_some(at)
}
