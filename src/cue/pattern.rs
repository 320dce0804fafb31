//! The pattern language of cues: how a phrase of the lexicon is written.
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

use crate::error::Error;
use crate::lang::{self, Pack};
use crate::text::word::{Classes, Vocabulary, WordId};

/// One place of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub what: What,
    pub optional: bool,
}

/// What may stand in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// One of these words or lemma keys.
    Word(Vec<WordId>),
    Class(Classes),
    Number,
    /// Up to so many words.
    Gap(u8),
}

/// Most words and gaps a pattern may have; keeps the cost of a match bounded.
const MOST_PLACES: usize = 16;
const MOST_GAPS: usize = 2;

/// Most tokens a match can be long: a token a place, and eight more for each gap.
pub(crate) const LONGEST: u32 = (MOST_PLACES + MOST_GAPS * 8) as u32;

/// Reads `phrase`, adding its words to the vocabulary. `owner` names the cue or kind in errors.
pub(crate) fn parse(
    owner: &str,
    phrase: &str,
    pack: &Pack,
    vocabulary: &mut Vocabulary,
) -> Result<Vec<Place>, Error> {
    let fail = |problem: &str| Error::pattern(owner, phrase, problem);
    let mut places = Vec::with_capacity(4);
    for part in phrase.split([' ', '-']).filter(|part| !part.is_empty()) {
        let (part, optional) = match part.strip_suffix('?') {
            Some(part) => (part, true),
            None => (part, false),
        };
        let what = match part {
            "*" => What::Gap(4),
            "**" => What::Gap(8),
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
                None => What::Word(words(part, pack, vocabulary, &fail)?),
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
                Ok(places)
            }
        }
    }
}

/// Whether the first word of `phrase` stands for every form of a verb.
pub(crate) fn opens_with_verb(phrase: &str) -> bool {
    phrase
        .split([' ', '-'])
        .find(|part| !part.is_empty())
        .is_some_and(|part| part.contains('~'))
}

/// The words of one place.
fn words(
    part: &str,
    pack: &Pack,
    vocabulary: &mut Vocabulary,
    fail: &dyn Fn(&str) -> Error,
) -> Result<Vec<WordId>, Error> {
    let spelled = |word: &str| {
        is_spelled(word).then_some(()).ok_or_else(|| {
            fail(&format!("has {part:?}, which is no word and can never match; write words, `verb~`, `noun+`, `a/b`, `*`, `#` or `<class>`"))
        })
    };
    let mut keys = Vec::new();
    for word in part.split('/') {
        // Most lemmas stand in several phrases; their forms are made once.
        let known = vocabulary.get(word);
        let key = if known.0 != 0 {
            known
        } else if let Some(verb) = word.strip_suffix('~') {
            spelled(verb)?;
            let key = vocabulary.intern(word);
            for form in pack.inflections.verb(verb) {
                vocabulary.add_classes(&form, pack.inflections.class(verb, &form));
                let id = vocabulary.intern(&form);
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
            key
        } else if let Some(noun) = word.strip_suffix('+') {
            spelled(noun)?;
            let key = vocabulary.intern(word);
            for form in pack.inflections.noun(noun) {
                let form = vocabulary.intern(&form);
                vocabulary.set_noun(form, key);
            }
            key
        } else {
            spelled(word)?;
            vocabulary.intern(word)
        };
        keys.push(key);
    }
    Ok(keys)
}

fn is_spelled(word: &str) -> bool {
    let letters = word.chars().any(char::is_alphabetic);
    let plain = word
        .chars()
        .all(|c| c.is_alphabetic() || matches!(c, '\'' | '.'));
    letters && plain
}

/// Appends the words of a phrase as they stand in a rule id: "call~ for" is `call-for`.
pub(crate) fn slug(phrase: &str, rule: &mut String) {
    let start = rule.len();
    // Of a place with several words the first is taken.
    let (mut begun, mut taken) = (false, false);
    for letter in phrase.chars() {
        match letter {
            ' ' | '-' => (begun, taken) = (false, false),
            '/' => taken = true,
            _ if taken || !letter.is_alphanumeric() => {}
            _ => {
                if !begun && rule.len() > start {
                    rule.push('-');
                }
                begun = true;
                if letter.is_ascii() {
                    rule.push(letter.to_ascii_lowercase());
                } else {
                    rule.extend(letter.to_lowercase());
                }
            }
        }
    }
}
