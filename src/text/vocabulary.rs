//! The words a pack knows: ids, classes, lemmas, and the table they are looked up in.

use std::ops::Range;

use crate::text::octet::{FOLD, SPREAD, head, load, mix};

/// Id of a word of the vocabulary; 0 stands for every other word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub(crate) struct WordId(pub u32);

/// A set of word classes, one bit a class; the classes are named in `lang::class`.
pub(crate) type Classes = u64;

/// Marks a word that a figure may begin with; no class, and kept beside the classes.
const NUMERAL: Classes = 1 << 63;

/// How a word is spelled, and what it is a form of.
#[derive(Clone, Debug, Default)]
struct Entry {
    start: u32,
    len: u32,
    verb: WordId,
    noun: WordId,
}

/// What every token of a word needs: one load.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    key: u64,
    classes: Classes,
}

/// The words a pack knows, with their classes and lemmas.
///
/// A word is looked up by a key of 64 bits: the letters themselves, when it is ASCII and no longer
/// than eight, so that one comparison decides; else a hash with the top bit set, and then the
/// spelling is compared too.
#[derive(Clone, Debug)]
pub(crate) struct Vocabulary {
    letters: String,
    entries: Vec<Entry>,
    known: Vec<Known>,
    /// An open-addressed table: the id in the lower half and a part of the hash in the upper, 0 for
    /// an empty slot. It is as small as it can be, as most of its slots are asked for seldom.
    slots: Vec<u64>,
    /// Letters behind an apostrophe that are a word, and the word they are.
    clitics: Vec<(&'static str, WordId)>,
    /// Ends of contractions, apostrophe included, that are no words.
    contractions: &'static [&'static str],
}

/// Words that there is room for from the beginning.
const ROOM: usize = 1 << 15;

impl Vocabulary {
    pub(crate) fn new() -> Vocabulary {
        // What stands for the words that are not in it.
        let (mut entries, mut known) = (Vec::with_capacity(ROOM), Vec::with_capacity(ROOM));
        entries.push(Entry::default());
        known.push(Known::default());
        Vocabulary {
            letters: String::with_capacity(ROOM * 8),
            entries,
            known,
            slots: vec![0; 2 * ROOM],
            clitics: Vec::new(),
            contractions: &[],
        }
    }

    /// Makes the letters behind an apostrophe words, and names the contractions that stay whole.
    pub(crate) fn set_clitics(
        &mut self,
        clitics: &[(&'static str, &str)],
        contractions: &'static [&'static str],
    ) {
        self.clitics = clitics
            .iter()
            .map(|(letters, word)| (*letters, self.intern(word)))
            .collect();
        self.contractions = contractions;
    }

    /// The word that `letters` are behind an apostrophe.
    pub(crate) fn clitic(&self, letters: &[u8]) -> Option<WordId> {
        self.clitics
            .iter()
            .find(|(known, _)| known.as_bytes().eq_ignore_ascii_case(letters))
            .map(|(_, word)| *word)
    }

    /// Whether an apostrophe between the end of `before` and the letters `after` makes a
    /// contraction.
    pub(crate) fn is_contraction(&self, before: &str, after: &str) -> bool {
        self.contractions.iter().any(|contraction| {
            contraction.split_once('\'').is_some_and(|(left, right)| {
                let from = before.len().saturating_sub(left.len());
                right.eq_ignore_ascii_case(after)
                    && before
                        .get(from..)
                        .is_some_and(|end| end.eq_ignore_ascii_case(left))
            })
        })
    }

    /// The id of `word`, which is added when new. Case does not matter.
    pub(crate) fn intern(&mut self, word: &str) -> WordId {
        let id = self.get(word);
        if id.0 != 0 {
            return id;
        }
        if self.entries.len() * 2 > self.slots.len() {
            self.grow();
        }
        let id = self.entries.len() as u32;
        let start = self.letters.len();
        if word.is_ascii() {
            self.letters.push_str(word);
            self.letters[start..].make_ascii_lowercase();
        } else {
            self.letters.push_str(&word.to_lowercase());
        }
        let word = &self.letters[start..];
        self.entries.push(Entry {
            start: start as u32,
            len: word.len() as u32,
            ..Entry::default()
        });
        self.known.push(Known {
            key: key(word.as_bytes()),
            classes: 0,
        });
        self.place(id);
        WordId(id)
    }

    /// Adds classes to a word, which is added when new.
    pub(crate) fn add_classes(&mut self, word: &str, classes: Classes) -> WordId {
        let id = self.intern(word);
        self.known[id.0 as usize].classes |= classes;
        id
    }

    /// Notes that a figure may begin with a word.
    pub(crate) fn set_numeral(&mut self, word: WordId) {
        self.known[word.0 as usize].classes |= NUMERAL;
    }

    /// The classes of a word, and whether a figure may begin with it.
    #[inline]
    pub(crate) fn known(&self, word: WordId) -> (Classes, bool) {
        let classes = self.known[word.0 as usize].classes;
        (classes & !NUMERAL, classes & NUMERAL != 0)
    }

    /// The key of the verb that `form` is an inflection of, empty when there is none.
    pub(crate) fn verb(&self, form: WordId) -> &str {
        let lemma = &self.entries[self.entries[form.0 as usize].verb.0 as usize];
        let start = lemma.start as usize;
        &self.letters[start..start + lemma.len as usize]
    }

    /// Makes `form` an inflection of the verb whose key is `lemma`.
    pub(crate) fn set_verb(&mut self, form: WordId, lemma: WordId) {
        self.entries[form.0 as usize].verb = lemma;
    }

    /// Makes `form` an inflection of the noun whose key is `lemma`.
    pub(crate) fn set_noun(&mut self, form: WordId, lemma: WordId) {
        self.entries[form.0 as usize].noun = lemma;
    }

    pub(crate) fn classes(&self, word: WordId) -> Classes {
        self.known(word).0
    }

    /// The keys a token of this word may be found under: its own, its verb's and its noun's, 0 for none.
    #[inline]
    pub(crate) fn keys(&self, word: WordId) -> [u32; 3] {
        let entry = &self.entries[word.0 as usize];
        [word.0, entry.verb.0, entry.noun.0]
    }

    /// The forms a key stands for: those of the lemma, or the word itself.
    pub(crate) fn forms(&self, key: WordId) -> Vec<&str> {
        let inflected: Vec<&str> = self
            .entries
            .iter()
            .filter(|entry| key.0 != 0 && (entry.verb == key || entry.noun == key))
            .map(|entry| self.spelled(entry))
            .collect();
        match inflected.is_empty() {
            true => vec![self.spelled(&self.entries[key.0 as usize])],
            false => inflected,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The id of `word` in any case, 0 when it is not in the vocabulary.
    pub(crate) fn get(&self, word: &str) -> WordId {
        if word.is_ascii() {
            self.find(word.as_bytes())
        } else {
            self.find(word.to_lowercase().as_bytes())
        }
    }

    /// The id of a word whose characters outside ASCII are small letters.
    fn find(&self, word: &[u8]) -> WordId {
        self.find_key(key(word), word, 0..word.len())
    }

    /// The id of the word `text[word]`, whose key is `key`.
    #[inline(always)]
    pub(crate) fn find_key(&self, key: u64, text: &[u8], word: Range<usize>) -> WordId {
        let mask = self.slots.len() - 1;
        let hash = key.wrapping_mul(SPREAD);
        let mark = mark(hash);
        let mut slot = place(hash);
        loop {
            let found = self.slots[slot & mask];
            let id = found as u32;
            if found >> 32 == mark
                && self.known[id as usize].key == key
                && (key & HASHED == 0 || self.is_spelled(id, text.get(word.clone())))
            {
                return WordId(id);
            }
            if found == 0 {
                return WordId(0);
            }
            slot += 1;
        }
    }

    /// Whether the word of this id is spelled so, in any case.
    #[inline(never)]
    fn is_spelled(&self, id: u32, word: Option<&[u8]>) -> bool {
        let spelled = self.spelled(&self.entries[id as usize]).as_bytes();
        word.is_some_and(|word| match word.is_ascii() {
            true => same(spelled, word),
            false => spelled.eq_ignore_ascii_case(word),
        })
    }

    fn spelled(&self, entry: &Entry) -> &str {
        let start = entry.start as usize;
        &self.letters[start..start + entry.len as usize]
    }

    fn place(&mut self, id: u32) {
        let mask = self.slots.len() - 1;
        let hash = self.known[id as usize].key.wrapping_mul(SPREAD);
        let mut slot = place(hash) & mask;
        while self.slots[slot] != 0 {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = mark(hash) << 32 | u64::from(id);
    }

    fn grow(&mut self) {
        self.slots = vec![0; self.slots.len() * 2];
        for id in 1..self.entries.len() as u32 {
            self.place(id);
        }
    }
}

/// Where in the table a hash is looked for first.
#[inline]
fn place(hash: u64) -> usize {
    (hash >> 40) as usize
}

/// The part of a hash that is kept in the table.
#[inline]
fn mark(hash: u64) -> u64 {
    (hash ^ hash >> 32) & 0xFFFF_FFFF
}

/// Marks a key that is a hash and not the word itself.
const HASHED: u64 = 1 << 63;

/// Key of a word, the same for every case of its ASCII letters.
fn key(word: &[u8]) -> u64 {
    let first = load(word, 0) | FOLD;
    if word.len() > 8 {
        long_key(word, first)
    } else if word.is_ascii() {
        head(first, word.len())
    } else {
        mix(word.len() as u64, head(first, word.len())) | HASHED
    }
}

/// Key of an ASCII word whose first eight bytes are `first`, whatever stands behind it there.
#[inline]
pub(crate) fn ascii_key(word: &[u8], first: u64) -> u64 {
    match word.len() {
        length @ ..=8 => head(first | FOLD, length),
        _ => long_key(word, first | FOLD),
    }
}

/// Whether two ASCII words are the same in any case, eight bytes at a time.
fn same(one: &[u8], other: &[u8]) -> bool {
    let octets = |at: usize| load(one, at) | FOLD == load(other, at) | FOLD;
    // The last eight may share some with those before.
    one.len() == other.len()
        && (0..one.len())
            .step_by(8)
            .all(|at| octets(at.min(one.len().saturating_sub(8))))
}

/// Key of a word of more than eight bytes; `first` are its first eight, folded.
fn long_key(word: &[u8], first: u64) -> u64 {
    let mut hash = mix(word.len() as u64, first);
    let mut at = 8;
    while at + 8 < word.len() {
        hash = mix(hash, load(word, at) | FOLD);
        at += 8;
    }
    // The last eight, which may share some with those before.
    let last = load(word, word.len().saturating_sub(8)) | FOLD;
    mix(hash, last) | HASHED
}
