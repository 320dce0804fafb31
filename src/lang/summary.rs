//! The words of a summary.

use crate::vocabulary::Form;

/// Words of the summary; `{}` stands for a list or a number.
#[derive(Debug)]
pub(crate) struct SummaryWords {
    pub groups: &'static [SummaryGroup],
    /// Groups of kinds that a summary does not name as missing where the checklist has kinds of `groups`.
    pub passed_over: &'static [&'static str],
    /// The other groups a kind of the pack may be in. They have no words either, but are named, as are
    /// those of the caller.
    pub plain: &'static [&'static str],
    /// Names the kinds missing that are in none of `groups`.
    pub no_word: &'static str,
    /// Endings of singular names that look like a plural.
    pub singular_endings: &'static [&'static str],
    pub plural_ending: &'static str,
    pub comma: &'static str,
    pub and: &'static str,
    pub or: &'static str,
    pub next_clause: &'static str,
    pub stop: &'static str,
    pub space: &'static str,
    /// Why nothing can be said: of a text without a letter or digit, of one without a word, of one
    /// in another language, of one that breaks off.
    pub empty: &'static str,
    pub wordless: &'static str,
    pub foreign: &'static str,
    pub cut_off: &'static str,
    /// That only what was found can be told of a text that breaks off.
    pub rest_unknown: &'static str,
    /// How the kinds that are disclaimed altogether are listed, and what is said of a kind that is
    /// disclaimed in part.
    pub forms: &'static [(Form, &'static str, &'static str)],
    /// What stands behind a kind that is said: how it is disclaimed in part.
    pub in_part: &'static str,
    pub announced: &'static str,
    pub planned: &'static str,
    pub tentative: &'static str,
    pub nothing_said: &'static str,
    pub says: &'static str,
    pub no: &'static str,
    pub directives: Counted,
    pub capabilities: Counted,
    pub figures: Counted,
    pub background: Counted,
    /// The same beside new figures.
    pub more_background: Counted,
    pub no_framing: &'static str,
    pub framing: Counted,
    pub weight: &'static str,
    pub weight_directive: &'static str,
    pub weight_capability: &'static str,
    pub weight_figure: &'static str,
    pub weight_framing: &'static str,
}

impl SummaryWords {
    /// Every group a kind of the pack may be in.
    pub(crate) fn known_groups(&self) -> impl Iterator<Item = &'static str> {
        let named = self.groups.iter().map(|group| group.name);
        named
            .chain(self.passed_over.iter().copied())
            .chain(self.plain.iter().copied())
    }

    pub(crate) fn is_plural(&self, name: &str) -> bool {
        name.ends_with(self.plural_ending)
            && !self
                .singular_endings
                .iter()
                .any(|ending| name.ends_with(ending))
    }
}

/// How the summary says that kinds of a group are missing.
#[derive(Debug)]
pub(crate) struct SummaryGroup {
    pub name: &'static str,
    /// Kinds named before the others of the group.
    pub first: &'static [&'static str],
    /// Clause for a list that ends with a singular.
    pub one: &'static str,
    /// Clause for a list that ends with a plural.
    pub many: &'static str,
    /// Whether the clause is a sentence by itself; the others are joined.
    pub alone: bool,
}

/// A word for one and for several.
#[derive(Debug)]
pub(crate) struct Counted {
    pub one: &'static str,
    pub many: &'static str,
}

impl Counted {
    pub(crate) fn of(&self, count: usize) -> &'static str {
        if count == 1 { self.one } else { self.many }
    }
}
