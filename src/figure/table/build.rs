//! Compiling the figure tables of a pack.

use super::{Bucket, Phrase, ScaleEntry, Spelling, Tables, UnitEntry, UnitForm, UnitId, Word};
use crate::lang::Pack;
use crate::lang::class;
use crate::lang::figures::{Number, Qualifier};
use crate::text::hash::QuickMap;
use crate::text::word::{Vocabulary, WordId};
use crate::vocabulary::Dimension;

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
        // Phrases before a figure are matched backwards from their last word.
        let before = phrases(data.before, vocabulary);
        tables.before = tables.index(
            before,
            |phrase| &phrase.words,
            <[WordId]>::last,
            |word| &mut word.before,
        );
        let behind = phrases(data.behind, vocabulary);
        tables.behind = tables.index(
            behind,
            |phrase| &phrase.words,
            <[WordId]>::first,
            |word| &mut word.behind,
        );
        let forms = std::mem::take(&mut tables.unit_forms);
        tables.unit_forms = tables.index(
            forms,
            |form| &form.words,
            <[WordId]>::first,
            |word| &mut word.units,
        );
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

    /// Sorts forms by the word they are looked up by, longer ones first, and points each such word to its run.
    fn index<T>(
        &mut self,
        mut forms: Vec<T>,
        words: impl Fn(&T) -> &[WordId],
        key: impl Fn(&[WordId]) -> Option<&WordId>,
        run: impl Fn(&mut Word) -> &mut Bucket,
    ) -> Vec<T> {
        forms.sort_by(|a, b| {
            let (a, b) = (words(a), words(b));
            (key(a), b.len()).cmp(&(key(b), a.len()))
        });
        for (at, form) in forms.iter().enumerate() {
            let Some(&key) = key(words(form)) else {
                continue;
            };
            let bucket = run(self.word_mut(key));
            if bucket.len == 0 {
                bucket.start = at as u16;
            }
            bucket.len += 1;
        }
        forms
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
