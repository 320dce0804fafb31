//! The figure tables of a pack, compiled: everything about a word is one look-up by its id.

mod build;

use crate::lang::Pack;
use crate::lang::figures::{Number, Qualifier, Roles};
use crate::text::hash::QuickMap;
use crate::text::word::{Token, WordId};
use crate::vocabulary::Dimension;

/// Number of a unit in [`Tables::units`].
pub(crate) type UnitId = u16;

/// What is known of one word.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Word {
    pub number: Option<Number>,
    /// Unit of a `$` with this word before it.
    dollar: Option<UnitId>,
    units: Bucket,
    before: Bucket,
    behind: Bucket,
}

/// A run of forms that share a word.
#[derive(Clone, Copy, Debug, Default)]
struct Bucket {
    start: u16,
    len: u16,
}

/// A unit as the figure stage knows it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UnitEntry {
    pub symbol: &'static str,
    pub dimension: Dimension,
}

/// How a form must be spelled to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spelling {
    Any,
    Exact(&'static str),
}

/// A name or symbol of a unit.
#[derive(Clone, Debug)]
struct UnitForm {
    words: Box<[WordId]>,
    unit: UnitId,
    spelling: Spelling,
    /// A currency code, which may stand before the amount.
    code: bool,
}

/// A phrase that qualifies a figure.
#[derive(Clone, Debug)]
struct Phrase {
    words: Box<[WordId]>,
    qualifier: Qualifier,
}

/// A scale letter, ready to be compared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ScaleEntry {
    pub spelled: &'static str,
    pub factor: f64,
    pub money: bool,
    pub glued: bool,
}

/// The tables of a pack, compiled.
#[derive(Clone, Debug)]
pub(crate) struct Tables {
    pub pack: &'static Pack,
    /// The place of each word in the lists of what is known of it, by its id; hardly any has one, and
    /// the first is of all others.
    places: Vec<u16>,
    /// What a word does around a figure; by far the most asked for.
    roles: Vec<Roles>,
    words: Vec<Word>,
    pub units: Vec<UnitEntry>,
    unit_forms: Vec<UnitForm>,
    before: Vec<Phrase>,
    behind: Vec<Phrase>,
    signs: Vec<(char, UnitId)>,
    scales: Vec<ScaleEntry>,
    /// The singulars of irregular plurals.
    pub singulars: QuickMap<&'static str, &'static str>,
}

impl Tables {
    #[inline]
    fn place(&self, token: &Token) -> usize {
        let place = self.places.get(token.word.0 as usize);
        usize::from(place.copied().unwrap_or(0))
    }

    /// What is known of the word of a token.
    pub(crate) fn word(&self, token: &Token) -> &Word {
        &self.words[self.place(token)]
    }

    #[inline]
    pub(crate) fn roles(&self, token: &Token) -> Roles {
        self.roles[self.place(token)]
    }

    /// Unit of a `$` behind the word.
    pub(crate) fn dollar(&self, token: &Token) -> Option<UnitId> {
        self.word(token).dollar
    }

    /// Unit of a currency sign.
    pub(crate) fn sign(&self, mark: char) -> Option<UnitId> {
        self.signs
            .iter()
            .find(|(sign, _)| *sign == mark)
            .map(|&(_, unit)| unit)
    }

    /// The scale letter a word is.
    pub(crate) fn scale(&self, word: &str) -> Option<ScaleEntry> {
        self.scales
            .iter()
            .find(|scale| scale.spelled == word)
            .copied()
    }

    /// The unit named from token `at` on, and the token behind it.
    pub(crate) fn match_unit(
        &self,
        text: &str,
        tokens: &[Token],
        at: usize,
    ) -> Option<(UnitId, usize)> {
        let first = tokens.get(at)?;
        let bucket = self.word(first).units;
        let forms = self
            .unit_forms
            .get(bucket.start as usize..bucket.start as usize + bucket.len as usize)?;
        let word = first.text(text);
        let mut loose = None;
        let mut longest = 0;
        for form in forms {
            if form.words.len() < longest {
                break;
            }
            let Some(end) = follow(&form.words, tokens, at) else {
                continue;
            };
            match form.spelling {
                Spelling::Any => {}
                Spelling::Exact(spelled) if spelled == word => {}
                Spelling::Exact(_) if form.code || word.len() < 2 => continue,
                Spelling::Exact(_) => {
                    loose = loose.or(Some((form.unit, end)));
                    continue;
                }
            }
            // A symbol spelled exactly wins over a name of the same length.
            if longest == 0 || matches!(form.spelling, Spelling::Exact(_)) {
                loose = Some((form.unit, end));
            }
            longest = form.words.len();
        }
        loose
    }

    /// The currency whose code the token is.
    pub(crate) fn code(&self, text: &str, token: &Token) -> Option<UnitId> {
        let bucket = self.word(token).units;
        let forms = self
            .unit_forms
            .get(bucket.start as usize..bucket.start as usize + bucket.len as usize)?;
        let word = token.text(text);
        let spelled = |form: &&UnitForm| {
            form.code
                && matches!(form.spelling, Spelling::Exact(code) if code == word
                    || (code.len() == 2 && code.eq_ignore_ascii_case(word) && word.starts_with(|c: char| c.is_uppercase())))
        };
        forms.iter().find(spelled).map(|form| form.unit)
    }

    /// The qualifier that ends right before token `end`, and its first token, not before `floor`.
    pub(crate) fn match_before(
        &self,
        tokens: &[Token],
        end: usize,
        floor: usize,
    ) -> Option<(Qualifier, usize)> {
        let last = tokens.get(end.checked_sub(1)?)?;
        let bucket = self.word(last).before;
        let phrases = self
            .before
            .get(bucket.start as usize..bucket.start as usize + bucket.len as usize)?;
        phrases.iter().find_map(|phrase| {
            let start = end
                .checked_sub(phrase.words.len())
                .filter(|start| *start >= floor)?;
            let same = phrase
                .words
                .iter()
                .zip(tokens.get(start..end)?)
                .all(|(word, token)| *word == token.word);
            same.then_some((phrase.qualifier, start))
        })
    }

    /// The qualifier that begins at token `at`, and the token behind it.
    pub(crate) fn match_behind(&self, tokens: &[Token], at: usize) -> Option<(Qualifier, usize)> {
        let bucket = self.word(tokens.get(at)?).behind;
        let phrases = self
            .behind
            .get(bucket.start as usize..bucket.start as usize + bucket.len as usize)?;
        phrases
            .iter()
            .find_map(|phrase| follow(&phrase.words, tokens, at).map(|end| (phrase.qualifier, end)))
    }
}

/// The token behind `words` when they stand at `at`; stops of abbreviations between them are passed.
fn follow(words: &[WordId], tokens: &[Token], at: usize) -> Option<usize> {
    let mut next = at;
    for (i, word) in words.iter().enumerate() {
        if i > 0
            && tokens
                .get(next)
                .is_some_and(|token| token.is('.') && token.is_glued())
        {
            next += 1;
        }
        if tokens.get(next)?.word != *word {
            return None;
        }
        next += 1;
    }
    Some(next)
}
