//! Whether a decoy can refuse a hit of its phrase at all: one that can't is a mistake of whoever wrote it.

use crate::cue::{Phrase, pattern};
use crate::lang::Pack;

/// A place of a pattern, as far as it matters here.
#[derive(Clone, Debug)]
struct Place {
    /// The words that may stand there, sorted; `None` for those that are not listed.
    words: Option<Vec<String>>,
    optional: bool,
}

/// Most pairs of phrases and decoys that are looked at: a longer list was made by no hand, and looking
/// through it would take the square of its length.
const MOST_PAIRS: usize = 1_000;

/// The first decoy that can refuse no hit of any of the phrases.
pub(super) fn useless<'d>(
    phrases: &[Phrase],
    decoys: &'d [Phrase],
    pack: &Pack,
) -> Option<&'d Phrase> {
    if decoys.is_empty() || phrases.len().saturating_mul(decoys.len()) > MOST_PAIRS {
        return None;
    }
    let phrases: Vec<_> = phrases.iter().map(|phrase| places(phrase, pack)).collect();
    decoys.iter().find(|decoy| {
        let decoy = places(decoy, pack);
        !phrases.iter().any(|phrase| can_refuse(phrase, &decoy))
    })
}

/// Whether there are words that both match so that the hit of `phrase` lies inside that of `decoy`, or
/// begins where it does. Classes and numbers are taken for any word.
fn can_refuse(phrase: &[Place], decoy: &[Place]) -> bool {
    (0..decoy.len()).any(|from| meets(phrase, &decoy[from..], from == 0))
}

/// The places of a pattern, gaps as so many optional ones.
fn places(phrase: &str, pack: &Pack) -> Vec<Place> {
    let mut places = Vec::new();
    for part in pattern::places_of(phrase) {
        let (part, optional) = match part.strip_suffix('?') {
            Some(part) => (part, true),
            None => (part, false),
        };
        let (words, optional, times) = match part {
            "*" => (None, true, pattern::GAP),
            "**" => (None, true, pattern::WIDE_GAP),
            "#" => (None, optional, 1),
            _ if part.starts_with('<') => (None, optional, 1),
            _ => {
                let words = part.split('/').flat_map(|word| forms(word, pack));
                let mut words: Vec<String> = words.collect();
                words.sort_unstable();
                (Some(words), optional, 1)
            }
        };
        let place = Place { words, optional };
        places.extend(std::iter::repeat_n(place, usize::from(times)));
    }
    places
}

fn forms(word: &str, pack: &Pack) -> Vec<String> {
    let word = word.to_lowercase();
    if let Some(verb) = word.strip_suffix('~') {
        pack.inflections.verb(verb)
    } else if let Some(noun) = word.strip_suffix('+') {
        pack.inflections.noun(noun)
    } else {
        vec![word]
    }
}

/// Whether both match from one word on until the phrase ends or, where that is enough, the decoy.
fn meets(phrase: &[Place], decoy: &[Place], begins: bool) -> bool {
    let width = decoy.len() + 1;
    let mut seen = vec![false; (phrase.len() + 1) * width];
    let mut states = vec![(0, 0)];
    while let Some((at, of)) = states.pop() {
        if std::mem::replace(&mut seen[at * width + of], true) {
            continue;
        }
        let (this, other) = match (phrase.get(at), decoy.get(of)) {
            (None, _) => return true,
            (_, None) if begins => return true,
            (_, None) => continue,
            (Some(this), Some(other)) => (this, other),
        };
        if this.optional {
            states.push((at + 1, of));
        }
        if other.optional {
            states.push((at, of + 1));
        }
        let shared = |(these, others): (&Vec<String>, &Vec<String>)| {
            let mut these = these.iter();
            these.any(|word| others.binary_search(word).is_ok())
        };
        if (this.words.as_ref().zip(other.words.as_ref())).is_none_or(shared) {
            states.push((at + 1, of + 1));
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::useless;
    use crate::lang::en;

    #[test]
    fn a_decoy_contains_or_begins_its_phrase() {
        let can = |phrase: &'static str, decoy: &'static str| {
            useless(&[phrase.into()], &[decoy.into()], &en::PACK).is_none()
        };
        for (phrase, decoy) in [
            ("address~", "email address"),
            ("address~", "address book"),
            ("game changer+", "no game changers"),
            ("game changer+", "Game Changer award"),
            ("game changer", "game"),
            ("call~ * for", "called for"),
            ("call~ for", "call it * for"),
            ("call~ for", "roll * long"),
            ("the? kiln", "old kiln"),
            ("kiln the? fire", "kiln fire drill"),
            ("two kilns", "all # kilns"),
            ("must act", "we <modal> act"),
        ] {
            assert!(can(phrase, decoy), "{phrase:?} and {decoy:?}");
        }
        for (phrase, decoy) in [
            ("foo", "bar"),
            ("game changer", "game board"),
            ("game changer", "board game"),
            ("game changer", "the game"),
            ("call~ for", "a call to"),
            ("kiln the? fire", "kiln a fire"),
            ("mine+", "mind"),
        ] {
            assert!(!can(phrase, decoy), "{phrase:?} and {decoy:?}");
        }
    }
}
