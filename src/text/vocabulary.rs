//! The words a pack knows: ids, classes, lemmas, and the table they are looked up in.

/// Id of a word of the vocabulary; 0 stands for every other word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub(crate) struct WordId(pub u32);

/// A set of word classes, one bit a class; the classes are named in `lang::class`.
pub(crate) type Classes = u64;

#[derive(Clone, Debug, Default)]
struct Entry {
    start: u32,
    len: u32,
    key: u64,
    verb: WordId,
    noun: WordId,
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
    classes: Vec<Classes>,
    slots: Vec<(u64, u32)>,
    /// Letters behind an apostrophe that are a word, and the word they are.
    clitics: Vec<(&'static str, WordId)>,
    /// Ends of contractions, apostrophe included, that are no words.
    contractions: &'static [&'static str],
}

impl Vocabulary {
    pub(crate) fn new() -> Vocabulary {
        Vocabulary {
            letters: String::new(),
            entries: vec![Entry::default()],
            classes: vec![0],
            slots: vec![(0, 0); 1 << 14],
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
        let word = word.to_lowercase();
        let id = self.entries.len() as u32;
        self.entries.push(Entry {
            start: self.letters.len() as u32,
            len: word.len() as u32,
            key: key(word.as_bytes()),
            ..Entry::default()
        });
        self.letters.push_str(&word);
        self.classes.push(0);
        self.place(id);
        WordId(id)
    }

    pub(crate) fn add_classes(&mut self, word: &str, classes: Classes) {
        let id = self.intern(word);
        self.classes[id.0 as usize] |= classes;
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
        self.classes[word.0 as usize]
    }

    /// Key of the verb `word` is a form of, or 0.
    pub(crate) fn verb(&self, word: WordId) -> WordId {
        self.entries[word.0 as usize].verb
    }

    /// Key of the noun `word` is a form of, or 0.
    pub(crate) fn noun(&self, word: WordId) -> WordId {
        self.entries[word.0 as usize].noun
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
            self.find(key(word.as_bytes()), word)
        } else {
            let word = word.to_lowercase();
            self.find(key(word.as_bytes()), &word)
        }
    }

    /// The id of the ASCII word `bytes[start..end]`.
    #[inline]
    pub(crate) fn get_at(&self, bytes: &[u8], start: usize, end: usize) -> WordId {
        let word = &bytes[start..end];
        match bytes[start..].first_chunk::<8>() {
            Some(chunk) if word.len() <= 8 => {
                let kept = u64::MAX >> (64 - 8 * word.len());
                self.find((u64::from_le_bytes(*chunk) | FOLD) & kept, "")
            }
            _ => self.find(key(word), std::str::from_utf8(word).unwrap_or("")),
        }
    }

    #[inline]
    fn find(&self, key: u64, word: &str) -> WordId {
        let mask = self.slots.len() - 1;
        let mut slot = slot_of(key) & mask;
        loop {
            let (known, id) = self.slots[slot];
            if id == 0 {
                return WordId(0);
            }
            if known == key
                && (key & HASHED == 0
                    || self
                        .spelled(&self.entries[id as usize])
                        .eq_ignore_ascii_case(word))
            {
                return WordId(id);
            }
            slot = (slot + 1) & mask;
        }
    }

    fn spelled(&self, entry: &Entry) -> &str {
        let start = entry.start as usize;
        &self.letters[start..start + entry.len as usize]
    }

    fn place(&mut self, id: u32) {
        let mask = self.slots.len() - 1;
        let key = self.entries[id as usize].key;
        let mut slot = slot_of(key) & mask;
        while self.slots[slot].1 != 0 {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = (key, id);
    }

    fn grow(&mut self) {
        self.slots = vec![(0, 0); self.slots.len() * 2];
        for id in 1..self.entries.len() as u32 {
            self.place(id);
        }
    }
}

/// This bit in every byte folds the case of ASCII letters; no other two characters of a word fall
/// together by it.
const FOLD: u64 = 0x2020_2020_2020_2020;

/// Marks a key that is a hash and not the word itself.
const HASHED: u64 = 1 << 63;

/// Key of a word, the same for every case of its ASCII letters.
fn key(word: &[u8]) -> u64 {
    let packed = |bytes: &[u8]| {
        bytes
            .iter()
            .rev()
            .fold(0, |key, byte| key << 8 | u64::from(byte | 0x20))
    };
    if word.len() <= 8 && word.is_ascii() {
        return packed(word);
    }
    let mix = |hash: u64, chunk| {
        (hash.rotate_left(5) ^ packed(chunk)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    };
    word.chunks(8).fold(word.len() as u64, mix) | HASHED
}

fn slot_of(key: u64) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize
}
