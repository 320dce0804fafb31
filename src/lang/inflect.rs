//! Inflection: the forms of a verb or noun, by the rules and exceptions of a pack.

use crate::lang::class;
use crate::text::word::Classes;

/// How the words of a language are inflected.
#[derive(Debug)]
pub(crate) struct Inflections {
    /// Irregular verbs: every form, the base form first.
    pub verbs: &'static [&'static [&'static str]],
    /// Irregular nouns: singular, plural.
    pub nouns: &'static [(&'static str, &'static str)],
    /// Verbs that double their last letter before an ending.
    pub doubling: &'static [&'static str],
    /// Endings of verbs; the first that fits counts.
    pub verb_endings: &'static [Ending],
    /// Endings of nouns; the first that fits counts.
    pub noun_endings: &'static [Ending],
    /// Ending of the form that goes on ("making"), and of the third person ("makes").
    pub ongoing: &'static str,
    pub third: &'static str,
    /// Ending of adverbs of manner.
    pub adverb: &'static str,
    /// Ending of most plurals.
    pub plural: &'static str,
    /// Suffixes behind a doubled letter.
    pub doubled: &'static [&'static str],
}

#[derive(Debug)]
/// For words that end in `ending`: each form is the word less `drop` letters plus a suffix.
pub(crate) struct Ending {
    pub ending: &'static str,
    pub forms: &'static [(usize, &'static str)],
}

impl Inflections {
    /// Every form of a verb, the base form first.
    pub(crate) fn verb(&self, base: &str) -> Vec<String> {
        if let Some(forms) = self.verbs.iter().find(|forms| forms.first() == Some(&base)) {
            return forms.iter().map(|form| (*form).to_owned()).collect();
        }
        let mut forms = regular(base, self.verb_endings);
        if self.doubling.contains(&base)
            && let Some(last) = base.chars().last()
        {
            forms.extend(
                self.doubled
                    .iter()
                    .map(|suffix| format!("{base}{last}{suffix}")),
            );
        }
        forms
    }

    /// The word class of `form`, a form of the verb `base`.
    pub(crate) fn class(&self, base: &str, form: &str) -> Classes {
        let same_past = base == form
            && self
                .verbs
                .iter()
                .any(|forms| forms.first() == Some(&base) && forms.len() == 3);
        match form {
            _ if same_past => class::BASE | class::PAST,
            _ if form == base => class::BASE,
            _ if form.ends_with(self.ongoing) => class::GERUND,
            _ if form.ends_with(self.third) => class::THIRD,
            _ => class::PAST,
        }
    }

    /// Singular and plural of a noun.
    pub(crate) fn noun(&self, base: &str) -> Vec<String> {
        match self.nouns.iter().find(|(singular, _)| *singular == base) {
            Some((singular, plural)) => vec![(*singular).to_owned(), (*plural).to_owned()],
            None => regular(base, self.noun_endings),
        }
    }

    /// The singular of a form of a regular noun, by undoing the first ending that fits.
    pub(crate) fn singular(&self, form: &str) -> String {
        for ending in self.noun_endings {
            for (drop, suffix) in ending.forms {
                let kept = &ending.ending[..ending.ending.len() - drop.min(&ending.ending.len())];
                if !suffix.is_empty()
                    && let Some(stem) = form.strip_suffix(suffix)
                    && let Some(stem) = stem.strip_suffix(kept)
                    && stem.len() > 1
                {
                    return format!("{stem}{}", ending.ending);
                }
            }
        }
        form.to_owned()
    }
}

fn regular(base: &str, endings: &[Ending]) -> Vec<String> {
    let mut forms = vec![base.to_owned()];
    if let Some(ending) = endings.iter().find(|ending| base.ends_with(ending.ending)) {
        for (drop, suffix) in ending.forms {
            let stem = base.get(..base.len().saturating_sub(*drop)).unwrap_or(base);
            forms.push(format!("{stem}{suffix}"));
        }
    }
    forms
}
