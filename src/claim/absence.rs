//! What a sentence bears out of the absences its claims show.
//!
//! A trigger that reaches a claim says only that the claim may be said to be absent: "no measurable loss of
//! capacity" denies no capacity. And no list of triggers is complete: "it would be premature to talk of contracts". So
//! the words of the whole sentence have a say: how far they lean towards saying that something is absent, in log
//! odds, and how such sentences say it. The bars are where the disclaimers of announcements that the words were
//! not fitted to are right most often.

use std::cell::OnceCell;

use crate::assertion::{Assertion, Reached};
use crate::claim::Content;
use crate::cue::{Leaning, Lexicon};
use crate::text::word::Token;
use crate::vocabulary::{Form, Reason};

/// In a sentence that leans less, nothing is absent, whatever a trigger reaches.
const REACHED: f32 = -2.0;
/// In one that leans further, the topics are absent though no trigger reaches them.
const UNREACHED: f32 = -0.5;
/// And in one that more likely than not says something to be absent, what it does not name is.
const UNNAMED: f32 = 0.0;
/// How far a trigger that withholds leans towards that, and one that denies away from it.
const SHOWN: f32 = 1.0;

/// How a sentence leans towards saying that something is absent.
pub(crate) struct Absence<'s> {
    leaning: f32,
    tokens: &'s [Token],
    lexicon: &'s Lexicon,
    /// How far it leans towards the ways of saying so, once that was asked.
    forms: OnceCell<[f32; 2]>,
}

impl<'s> Absence<'s> {
    pub(crate) fn new(leaning: &Leaning, tokens: &'s [Token], lexicon: &'s Lexicon) -> Self {
        Absence {
            leaning: leaning.absence(),
            tokens,
            lexicon,
            forms: OnceCell::new(),
        }
    }

    /// What an assertion that a trigger reaches says to be absent.
    pub(super) fn of(&self, it: Assertion) -> Assertion {
        let form = match it.form {
            _ if self.leaning < REACHED => None,
            // A trigger that speaks of a document knows better.
            Some(Form::Denied | Form::Withheld) => Some(self.form(it.form)),
            form => form,
        };
        Assertion { form, ..it }
    }

    /// What a sentence that names nothing says to be absent.
    pub(super) fn of_sentence(&self) -> Option<Assertion> {
        (self.leaning > UNNAMED).then(|| Assertion {
            form: Some(self.form(None)),
            ..Assertion::from(Reached::default())
        })
    }

    /// A claim beside the words of its sentence.
    pub(super) fn weigh(&self, content: Content) -> Content {
        match content {
            Content::Mention(it, Reason::NoInstance)
                if it.form.is_none() && self.leaning > UNREACHED =>
            {
                let form = Some(self.form(None));
                Content::Mention(Assertion { form, ..it }, Reason::NoInstance)
            }
            Content::Instance(it) | Content::Mention(it, Reason::NoInstance)
                if it.form.is_some() && self.leaning < REACHED =>
            {
                // Neither absent nor said: a trigger reaches it all the same.
                Content::Mention(Assertion { form: None, ..it }, Reason::Negated)
            }
            Content::Instance(it) => Content::Instance(self.of(it)),
            Content::Mention(it, Reason::NoInstance) => {
                Content::Mention(self.of(it), Reason::NoInstance)
            }
            content => content,
        }
    }

    /// How the sentence says that something is absent, by its words and by what the trigger shows.
    fn form(&self, shown: Option<Form>) -> Form {
        let [reported, withheld] = *self.forms.get_or_init(|| self.lexicon.forms(self.tokens));
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
