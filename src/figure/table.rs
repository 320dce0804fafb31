//! The figure tables of a pack, compiled: everything about a word is one look-up by its id.

use crate::lang::Pack;
use crate::lang::class;
use crate::lang::figures::{Number, Qualifier, Roles};
use crate::text::hash::QuickMap;
use crate::text::word::{Token, Vocabulary, WordId};
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
    pub(crate) fn new(pack: &'static Pack, vocabulary: &mut Vocabulary) -> Tables {
        let mut tables = Tables {
            pack,
            places: Vec::new(),
            roles: vec![0],
            words: vec![Word::default()],
            units: Vec::new(),
            unit_forms: Vec::new(),
            before: Vec::new(),
            behind: Vec::new(),
            signs: Vec::new(),
            scales: Vec::new(),
            singulars: QuickMap::default(),
        };
        for (singular, plural) in pack.inflections.nouns {
            tables.singulars.entry(plural).or_insert(singular);
        }
        let data = pack.figures;
        for (number, forms) in data.numbers {
            for form in forms.split('|') {
                let id = vocabulary.intern(form);
                tables.word_mut(id).number = Some(*number);
                vocabulary.set_numeral(id);
                if matches!(
                    number,
                    Number::Cardinal(_) | Number::Scale(_) | Number::Vague(_) | Number::Part(_)
                ) {
                    vocabulary.add_classes(form, class::NUMBER);
                }
            }
        }
        for (roles, forms) in data.roles {
            for form in forms.split('|') {
                let id = vocabulary.intern(form);
                let place = tables.place_mut(id);
                tables.roles[place] |= roles;
            }
        }
        tables.add_units(vocabulary);
        tables.before = phrases(data.before, vocabulary);
        tables.behind = phrases(data.behind, vocabulary);
        // Phrases before a figure are matched backwards from their last word.
        tables
            .before
            .sort_by(|a, b| (a.words.last(), b.words.len()).cmp(&(b.words.last(), a.words.len())));
        tables.behind.sort_by(|a, b| {
            (a.words.first(), b.words.len()).cmp(&(b.words.first(), a.words.len()))
        });
        tables.unit_forms.sort_by(|a, b| {
            (a.words.first(), b.words.len()).cmp(&(b.words.first(), a.words.len()))
        });
        let keys: Vec<_> = tables
            .before
            .iter()
            .map(|phrase| phrase.words.last().copied())
            .collect();
        tables.fill(&keys, |word| &mut word.before);
        let keys: Vec<_> = tables
            .behind
            .iter()
            .map(|phrase| phrase.words.first().copied())
            .collect();
        tables.fill(&keys, |word| &mut word.behind);
        let keys: Vec<_> = tables
            .unit_forms
            .iter()
            .map(|form| form.words.first().copied())
            .collect();
        tables.fill(&keys, |word| &mut word.units);
        tables
    }

    fn add_units(&mut self, vocabulary: &mut Vocabulary) {
        let data = self.pack.figures;
        for currency in data.currencies {
            let unit = self.unit(currency.unit, Dimension::Money);
            for name in currency.names.split('|').filter(|name| !name.is_empty()) {
                self.add_forms(name, unit, vocabulary);
            }
            for code in currency.codes.split('|').filter(|code| !code.is_empty()) {
                let words = Box::from([vocabulary.intern(code)]);
                self.unit_forms.push(UnitForm {
                    words,
                    unit,
                    spelling: Spelling::Exact(code),
                    code: true,
                });
            }
        }
        for row in data.units.iter().flat_map(|group| group.units) {
            let unit = self.unit(row.symbol, row.dimension);
            for name in row.names.split('|').filter(|name| !name.is_empty()) {
                self.add_forms(name, unit, vocabulary);
                if let Some(singular) = name.strip_suffix('+').filter(|name| !name.contains(' '))
                    && row.dimension == Dimension::Duration
                {
                    // "within a year"
                    let id = vocabulary.intern(singular);
                    vocabulary.set_numeral(id);
                }
            }
            for symbol in row.symbols.split('|').filter(|symbol| !symbol.is_empty()) {
                let words = Box::from([vocabulary.intern(symbol)]);
                self.unit_forms.push(UnitForm {
                    words,
                    unit,
                    spelling: Spelling::Exact(symbol),
                    code: false,
                });
            }
        }
        for (before, code) in data.dollars {
            let unit = self.unit(code, Dimension::Money);
            let id = vocabulary.intern(before);
            self.word_mut(id).dollar = Some(unit);
        }
        for &(sign, code) in data.signs {
            let unit = self.unit(code, Dimension::Money);
            self.signs.push((sign, unit));
        }
        for scale in data.scales {
            vocabulary.intern(scale.spelled);
            let crate::lang::figures::Scale {
                spelled,
                factor,
                money,
                glued,
            } = *scale;
            self.scales.push(ScaleEntry {
                spelled,
                factor,
                money,
                glued,
            });
        }
    }

    /// The id of the unit with this symbol, which is added when new.
    fn unit(&mut self, symbol: &'static str, dimension: Dimension) -> UnitId {
        let known = self
            .units
            .iter()
            .position(|unit| unit.symbol == symbol && unit.dimension == dimension);
        known.unwrap_or_else(|| {
            self.units.push(UnitEntry { symbol, dimension });
            self.units.len() - 1
        }) as UnitId
    }

    /// Adds a name with every inflection of its words marked `+`.
    fn add_forms(&mut self, name: &str, unit: UnitId, vocabulary: &mut Vocabulary) {
        let mut forms = vec![Vec::new()];
        for part in name.split_whitespace() {
            let spelled = match part.strip_suffix('+') {
                Some(noun) => self.pack.inflections.noun(noun),
                None => vec![part.to_owned()],
            };
            forms = forms
                .iter()
                .flat_map(|form: &Vec<WordId>| {
                    let ids: Vec<_> = spelled.iter().map(|word| vocabulary.intern(word)).collect();
                    ids.into_iter()
                        .map(move |id| form.iter().copied().chain([id]).collect())
                })
                .collect();
        }
        for words in forms {
            let words = words.into_boxed_slice();
            self.unit_forms.push(UnitForm {
                words,
                unit,
                spelling: Spelling::Any,
                code: false,
            });
        }
    }

    fn word_mut(&mut self, id: WordId) -> &mut Word {
        let place = self.place_mut(id);
        &mut self.words[place]
    }

    /// The place of a word, which gets one when it has none.
    fn place_mut(&mut self, id: WordId) -> usize {
        let at = id.0 as usize;
        if self.places.len() <= at {
            self.places.resize(at + 1, 0);
        }
        if self.places[at] == 0 {
            self.places[at] = self.words.len() as u16;
            self.words.push(Word::default());
            self.roles.push(0);
        }
        usize::from(self.places[at])
    }

    #[inline]
    fn place(&self, token: &Token) -> usize {
        let place = self.places.get(token.word.0 as usize);
        usize::from(place.copied().unwrap_or(0))
    }

    /// Points the words of `keys`, which are sorted, to their runs.
    fn fill(&mut self, keys: &[Option<WordId>], field: impl Fn(&mut Word) -> &mut Bucket) {
        for (at, key) in keys.iter().enumerate() {
            let Some(key) = key else { continue };
            let bucket = field(self.word_mut(*key));
            if bucket.len == 0 {
                bucket.start = at as u16;
            }
            bucket.len += 1;
        }
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

fn phrases(rows: &[(Qualifier, &str)], vocabulary: &mut Vocabulary) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    for &(qualifier, forms) in rows {
        for form in forms.split('|') {
            let words = form
                .split_whitespace()
                .map(|word| vocabulary.intern(word))
                .collect();
            phrases.push(Phrase { words, qualifier });
        }
    }
    phrases
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
