//! What a sentence bears out of the absences its claims show.
//!
//! A trigger that reaches a claim says only that the claim may be said to be absent: "no measurable loss of
//! capacity" denies no capacity. And no list of triggers is complete: "it would be premature to talk of contracts". So
//! the words of the whole sentence have a say: how far they lean towards saying that something is absent, in log
//! odds, how such sentences say it, and towards which kinds of things they lean. The bars are where the disclaimers of
//! announcements that the words were not fitted to are right most often.

use std::cell::OnceCell;

use crate::assertion::{Assertion, Reached};
use crate::claim::Content;
use crate::cue::{Absent, Leaning, Lexicon};
use crate::text::word::Token;
use crate::vocabulary::{Form, Reason};

/// How likely something of a kind must be absent for it to be so where a trigger reaches it. The bars of the example
/// `fit`, in `examples/fit/absence.rs`, keep a margin to this and the next: change them together.
const REACHED: f32 = 0.05;
/// The same where no trigger reaches it.
const UNREACHED: f32 = 0.3;
/// Log odds of the two: however sure the kind is, a sentence that leans less towards an absence does not reach them.
const REACHED_AT_ALL: f32 = -2.94;
const UNREACHED_AT_ALL: f32 = -0.85;
/// In a sentence that leans less, nothing is absent of what it does not name, nor of a kind the pack tells no leanings
/// of, whatever a trigger reaches.
const REACHED_OF_OTHERS: f32 = -2.0;
/// In one that leans further, its topics are absent though no trigger reaches them.
const UNREACHED_OF_OTHERS: f32 = -0.5;
/// In one that more likely than not says something to be absent, what it does not name is.
const UNNAMED: f32 = 0.0;
/// How far a trigger that withholds leans towards that, and one that denies away from it.
const SHOWN: f32 = 0.5;

/// How a sentence leans towards saying that something is absent.
pub(crate) struct Absence<'s> {
    /// How far it leans towards saying that something is absent.
    any: f32,
    tokens: &'s [Token],
    lexicon: &'s Lexicon,
    /// How its words lean where something is absent, once that was asked.
    leanings: OnceCell<Absent>,
}

impl<'s> Absence<'s> {
    pub(crate) fn new(leaning: &Leaning, tokens: &'s [Token], lexicon: &'s Lexicon) -> Self {
        Absence {
            any: leaning.absence(),
            tokens,
            lexicon,
            leanings: OnceCell::new(),
        }
    }

    fn leanings(&self) -> &Absent {
        let read = || self.lexicon.absent(self.tokens);
        self.leanings.get_or_init(read)
    }

    /// How likely the words of the sentence say that something of a kind is absent.
    fn likelihood(&self, column: usize) -> f32 {
        let logistic = |odds: f32| 1.0 / (1.0 + (-odds).exp());
        if self.any < REACHED_AT_ALL {
            return 0.0;
        }
        logistic(self.any) * logistic(self.leanings().kinds[column])
    }

    /// Whether the sentence bears it out that what a trigger reaches is absent: something of the kind of a column, or
    /// of one that has none.
    fn bears_out(&self, column: Option<usize>) -> bool {
        match column {
            Some(column) => self.likelihood(column) >= REACHED,
            None => self.any >= REACHED_OF_OTHERS,
        }
    }

    /// Whether the words of the sentence say that something of the kind of a column is absent, or of one that has none.
    pub(super) fn is_absent(&self, column: Option<usize>) -> bool {
        match column {
            Some(column) => self.likelihood(column) > UNREACHED,
            None => self.any > UNREACHED_OF_OTHERS,
        }
    }

    /// Whether something may be absent though no trigger reaches it.
    pub(super) fn is_likely(&self) -> bool {
        self.any > UNREACHED_AT_ALL
    }

    /// What an assertion that a trigger reaches says to be absent.
    pub(super) fn of(&self, it: Assertion, column: Option<usize>) -> Assertion {
        let form = match it.form {
            None => None,
            _ if !self.bears_out(column) => None,
            // A trigger that speaks of a document knows better.
            Some(Form::Denied | Form::Withheld) => Some(self.form(it.form)),
            form => form,
        };
        Assertion { form, ..it }
    }

    /// What a sentence that names nothing says to be absent.
    pub(super) fn of_sentence(&self) -> Option<Assertion> {
        (self.any > UNNAMED).then(|| Assertion {
            form: Some(self.form(None)),
            ..Assertion::from(Reached::default())
        })
    }

    /// What the words of a sentence say to be absent without a trigger.
    pub(super) fn by_wording(&self, it: Assertion) -> Assertion {
        Assertion {
            form: Some(self.form(it.form)),
            ..it
        }
    }

    /// A claim of the kind of a column beside the words of its sentence.
    pub(super) fn weigh(&self, content: Content, column: Option<usize>) -> Content {
        match content {
            Content::Mention(it, Reason::NoInstance)
                if it.form.is_none() && self.is_absent(column) =>
            {
                Content::Mention(self.by_wording(it), Reason::NoInstance)
            }
            Content::Instance(it) | Content::Mention(it, Reason::NoInstance)
                if it.form.is_some() && !self.bears_out(column) =>
            {
                // Neither absent nor said: a trigger reaches it all the same.
                Content::Mention(Assertion { form: None, ..it }, Reason::Negated)
            }
            Content::Instance(it) => Content::Instance(self.of(it, column)),
            Content::Mention(it, Reason::NoInstance) => {
                Content::Mention(self.of(it, column), Reason::NoInstance)
            }
            content => content,
        }
    }

    /// How the sentence says that something is absent, by its words and by what the trigger shows.
    fn form(&self, shown: Option<Form>) -> Form {
        let [reported, withheld] = self.leanings().forms;
        let trigger = match shown {
            Some(Form::Withheld) => SHOWN,
            Some(Form::Denied) => -SHOWN,
            _ => 0.0,
        };
        if reported > 0.0 {
            Form::ReportedAbsent
        } else if withheld + trigger > 0.0 {
            Form::Withheld
        } else {
            Form::Denied
        }
    }
}
