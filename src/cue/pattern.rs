//! The pattern language of cues: how a phrase of the lexicon is written; [`Phrase`](crate::Phrase) tells it
//! to users.
//!
//! | written | matches |
//! |---|---|
//! | `supply chain` | these two words in any case, with a space or a hyphen between them |
//! | `urge~` | the verb in any of its forms |
//! | `mine+` | the noun in the singular or plural |
//! | `a/an/the` | one of the words |
//! | `the?` | the word or nothing |
//! | `*` | up to four words, none of them across the end of a clause |
//! | `**` | up to eight such words |
//! | `#` | a number, in digits or words |
//! | `<modal>` | a word of a class of the pack |

use std::borrow::Cow;
use std::ops::Range;

use crate::error::Error;
use crate::lang::{self, Pack};
use crate::text::word::{Classes, Vocabulary, WordId};

/// A phrase that was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pattern {
    places: Vec<Place>,
    /// The words of all places.
    words: Vec<WordId>,
}

/// One place of a pattern.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub what: What,
    pub optional: bool,
}

/// What may stand in a place.
#[derive(Clone, Debug)]
pub(crate) enum What {
    /// One of these words or lemma keys.
    Word(Range<usize>),
    Class(Classes),
    Number,
    /// Up to so many words.
    Gap(u8),
}

impl Pattern {
    pub(crate) fn places(&self) -> &[Place] {
        &self.places
    }

    /// The words or lemma keys of a place.
    pub(crate) fn words(&self, of: &Range<usize>) -> &[WordId] {
        &self.words[of.clone()]
    }
}

/// Most words and gaps a pattern may have; keeps the cost of a match bounded.
const MOST_PLACES: usize = 16;
const MOST_GAPS: usize = 2;

/// Words that may stand in a gap, and in a wide one.
pub(crate) const GAP: u8 = 4;
pub(crate) const WIDE_GAP: u8 = 8;

/// Most tokens a match can be long: a token a place, and eight more for each gap.
pub(crate) const LONGEST: u32 = (MOST_PLACES + MOST_GAPS * WIDE_GAP as usize) as u32;

/// Reads `phrase` into `pattern`, adding its words to the vocabulary. `owner` names the cue or kind in
/// errors.
pub(crate) fn parse(
    owner: &str,
    phrase: &str,
    pack: &Pack,
    vocabulary: &mut Vocabulary,
    pattern: &mut Pattern,
) -> Result<(), Error> {
    let fail = |problem: &str| Error::pattern(owner, phrase, problem);
    let Pattern { places, words } = pattern;
    places.clear();
    words.clear();
    let apostrophe = phrase.as_bytes().contains(&b'\'');
    for part in places_of(phrase) {
        let (part, optional) = match part.strip_suffix('?') {
            Some(part) => (part, true),
            None => (part, false),
        };
        let what = match part {
            "*" => What::Gap(GAP),
            "**" => What::Gap(WIDE_GAP),
            "#" => What::Number,
            _ => match part
                .strip_prefix('<')
                .and_then(|part| part.strip_suffix('>'))
            {
                Some(name) => What::Class(lang::class::named(name).ok_or_else(|| {
                    fail(&format!(
                        "names the unknown word class {name:?}; known are: {}",
                        lang::class::NAMES
                    ))
                })?),
                None => {
                    let from = words.len();
                    if apostrophe {
                        check_clitic(part, vocabulary, &fail)?;
                    }
                    for word in split(part, |byte| byte == b'/') {
                        words.push(key(word, part, pack, vocabulary, &fail)?);
                    }
                    What::Word(from..words.len())
                }
            },
        };
        places.push(Place { what, optional });
    }
    let gaps = places
        .iter()
        .filter(|place| matches!(place.what, What::Gap(_)))
        .count();
    match (places.first(), places.last()) {
        (None, _) | (_, None) => Err(fail("is empty; give at least one word")),
        (Some(first), Some(last)) => {
            if places.len() > MOST_PLACES || gaps > MOST_GAPS {
                Err(fail(
                    "is too long; the limit is 16 places, two of them gaps",
                ))
            } else if first.optional || !matches!(first.what, What::Word(_)) {
                Err(fail("must begin with a word that is not optional"))
            } else if matches!(last.what, What::Gap(_)) {
                Err(fail("must not end with a gap"))
            } else {
                Ok(())
            }
        }
    }
}

/// The places of a phrase as they are written.
pub(crate) fn places_of(phrase: &str) -> impl Iterator<Item = &str> {
    split(phrase, |byte| matches!(byte, b' ' | b'-')).filter(|part| !part.is_empty())
}

/// The parts of a text between single bytes, which are ASCII.
fn split(text: &str, between: impl Fn(u8) -> bool) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = text.bytes().position(&between);
        rest = end.and_then(|end| text.get(end + 1..));
        text.get(..end.unwrap_or(text.len()))
    })
}

/// Whether the first word of `phrase` stands for every form of a verb.
pub(crate) fn opens_with_verb(phrase: &str) -> bool {
    places_of(phrase)
        .next()
        .is_some_and(|part| part.as_bytes().contains(&b'~'))
}

/// The key of a word as it stands in the place `part`.
fn key(
    word: &str,
    part: &str,
    pack: &Pack,
    vocabulary: &mut Vocabulary,
    fail: &dyn Fn(&str) -> Error,
) -> Result<WordId, Error> {
    // Most lemmas stand in several phrases; their forms are made once.
    let known = vocabulary.get(word);
    if known.0 != 0 {
        return Ok(known);
    }
    let lemma = word.strip_suffix(['~', '+']).unwrap_or(word);
    if !is_spelled(lemma) {
        return Err(fail(&format!(
            "has {part:?}, which is no word and can never match; write words of letters, and perhaps {:?} here: `#` is a number, `*` up to four words or signs (`unsaid::Phrase` tells what else can be written)",
            spelled_out(part)
        )));
    }
    let key = vocabulary.intern(word);
    if word.ends_with('~') {
        let lemma = small(lemma);
        for form in pack.inflections.verb(&lemma) {
            let id = vocabulary.add_classes(&form, pack.inflections.class(&lemma, &form));
            // A form is found under one verb only; "found" is left to the later of its two.
            let other = vocabulary.verb(id);
            let base = |lemma: &str| lemma.strip_suffix('~') == Some(form.as_str());
            if !other.is_empty() && other != word && !base(other) && !base(word) {
                return Err(fail(&format!(
                    "has {word:?}, which shares the form {form:?} with {other:?}; check the spelling of both, or write the forms out"
                )));
            }
            vocabulary.set_verb(id, key);
        }
    } else if word.ends_with('+') {
        for form in pack.inflections.noun(&small(lemma)) {
            let form = vocabulary.intern(&form);
            vocabulary.set_noun(form, key);
        }
    }
    Ok(key)
}

/// Refuses a place of one word with letters behind its apostrophe that the tokens of a text have apart.
fn check_clitic(
    word: &str,
    vocabulary: &Vocabulary,
    fail: &dyn Fn(&str) -> Error,
) -> Result<(), Error> {
    let parts = word.rsplit_once('\'');
    let parts = parts.filter(|(before, _)| !before.is_empty() && !before.contains('/'));
    let Some((before, after)) = parts else {
        return Ok(());
    };
    match vocabulary.clitic(after.as_bytes()) {
        None => Ok(()),
        Some(clitic) => Err(fail(&format!(
            "has {word:?}, which can never match, as the letters behind the apostrophe are a word of their own; write \"{before} {}\"",
            vocabulary.forms(clitic).concat()
        ))),
    }
}

/// A lemma as the tables of the pack have it: written with a capital it is inflected the same.
fn small(lemma: &str) -> Cow<'_, str> {
    match lemma.as_bytes().first() {
        Some(b'a'..=b'z') => Cow::Borrowed(lemma),
        _ => Cow::Owned(lemma.to_lowercase()),
    }
}

fn is_spelled(word: &str) -> bool {
    let letters = word.chars().any(char::is_alphabetic);
    let plain = word
        .chars()
        .all(|c| c.is_alphabetic() || matches!(c, '\'' | '.'));
    letters && plain
}

/// What may have been meant by a place with figures or signs in it: a number for each run of figures, a gap
/// for each run of signs.
fn spelled_out(part: &str) -> String {
    let mut places: Vec<String> = Vec::new();
    let mut last = ' ';
    for character in part.chars() {
        let kind = match character {
            _ if character.is_numeric() => '#',
            '\'' | '.' | '~' | '+' | '/' => 'a',
            _ if character.is_alphabetic() => 'a',
            _ => '*',
        };
        match places.last_mut() {
            Some(place) if kind == last && kind == 'a' => place.push(character),
            Some(_) if kind == last => {}
            _ if kind == 'a' => places.push(character.to_string()),
            _ => places.push(kind.to_string()),
        }
        last = kind;
    }
    places.join(" ")
}

/// Appends the words of a phrase as they stand in a rule id: "call~ for" is `call-for`. Of a place
/// with several words the first is taken.
pub(crate) fn slug(phrase: &str, rule: &mut String) {
    let start = rule.len();
    let mut begun = false;
    let mut rest = phrase.chars();
    while let Some(character) = rest.next() {
        match character {
            ' ' | '-' => begun = false,
            '/' => {
                let place = rest.as_str();
                let end = |byte: u8| matches!(byte, b' ' | b'-');
                let end = place.bytes().position(end).unwrap_or(place.len());
                rest = place.get(end..).unwrap_or("").chars();
            }
            _ if !character.is_alphanumeric() => {}
            _ => {
                if !begun && rule.len() > start {
                    rule.push('-');
                }
                begun = true;
                if character.is_ascii() {
                    rule.push(character.to_ascii_lowercase());
                } else {
                    rule.extend(character.to_lowercase());
                }
            }
        }
    }
}
