//! Word classes: the bits a pack sets on its words.

use crate::text::word::Classes;

macro_rules! classes {
    ($($(#[$meta:meta])* $name:ident = $bit:literal $word:literal,)+) => {
        $($(#[$meta])* pub(crate) const $name: Classes = 1 << $bit;)+

        const _: () = assert!(
            (0 $(| $name)+).count_ones() as usize == [$($name),+].len(),
            "two classes share a bit"
        );

        /// The class a pattern calls by this name.
        pub(crate) fn named(word: &str) -> Option<Classes> {
            match word { $($word => Some($name),)+ _ => None }
        }

        /// Every name, for messages.
        pub(crate) const NAMES: &str = concat!($($word, " "),+);
    };
}

classes! {
    /// Abbreviated title before a name (Mr, Dr).
    TITLE = 0 "title",
    /// Abbreviated company form (Inc, Ltd).
    COMPANY = 1 "company",
    /// Month, in full or abbreviated.
    MONTH = 2 "month",
    /// Abbreviated unit or measure (approx, sq, ft).
    UNIT_ABBREVIATION = 3 "unit-abbreviation",
    /// Latin abbreviation that a sentence goes on after (e.g., i.e., vs).
    LATIN = 4 "latin",
    /// Abbreviation before a number (No, Fig, Art).
    NUMBERED = 5 "numbered",
    /// Any abbreviation written with a final stop.
    ABBREVIATION = 6 "abbreviation",
    /// Word that often begins a sentence and seldom a name.
    STARTER = 7 "starter",
    /// Number word, scale words included.
    NUMBER = 8 "number",
    /// I, we, our, us ...
    FIRST_PERSON = 9 "first-person",
    /// Any pronoun.
    PRONOUN = 10 "pronoun",
    /// Forms of be, have, do.
    AUXILIARY = 11 "auxiliary",
    /// will, shall, must, may ...
    MODAL = 12 "modal",
    /// a, the, this, its ...
    DETERMINER = 13 "determiner",
    /// of, in, to ...
    PREPOSITION = 14 "preposition",
    /// and, or, but ...
    CONJUNCTION = 15 "conjunction",
    /// that, which, who, whether, if, because ...
    SUBORDINATOR = 16 "subordinator",
    /// Day of the week.
    WEEKDAY = 17 "weekday",
    /// said, says, added ...
    SPEECH = 18 "speech",
    /// The issuing organisation in general words: company, group, ministry, board.
    ORGANISATION = 19 "organisation",
    /// Title of a person in general words: chairman, minister, director.
    PERSON = 20 "person",
    /// Adverb of degree or manner that may stand between auxiliary and verb.
    ADVERB = 21 "adverb",
    /// Preposition of place, time or company, which begins no object of a verb: in, at, with.
    SETTING = 39 "setting",
    /// A word so frequent in the language that a text without any is not in it.
    FUNCTION = 22 "function",
    /// Adjective that grades what it stands with: key, vital, historic.
    GRADING = 40 "grading",
    /// Noun that a grading adjective makes an evaluation of: step, moment, role.
    STAKE = 41 "stake",
    /// is, are, am: the present of be.
    COPULA = 42 "copula",
    /// was, were, had.
    PRETERITE = 43 "preterite",
    /// shall, must, may: the modals of rules.
    NORM = 58 "norm",
    /// 's, of a possessive or a contracted verb.
    CLITIC = 59 "clitic",
    /// The definite article.
    DEFINITE = 56 "definite",
    /// what, how, why.
    INTERROGATIVE = 57 "interrogative",
    /// can, could, may.
    ABLE = 44 "able",
    /// will, would, shall.
    FUTURE = 45 "future",
    /// Forms of be.
    BE = 46 "be",
    /// Forms of have.
    HAVE = 47 "have",
    /// The particle of the infinitive.
    TO = 48 "to",
    /// Base form of a verb of the lexicon.
    BASE = 49 "base",
    /// Its form in -s.
    THIRD = 50 "third",
    /// Its past form or past participle.
    PAST = 51 "past",
    /// Its form in -ing.
    GERUND = 52 "gerund",
    /// What moves by itself, and acts as nobody's deed: price, demand, investors.
    MARKET = 60 "market",
    /// What is written or agreed: agreement, order, notice.
    DOCUMENT = 61 "document",
    /// What is made, built, tested or dug: platform, plant, trial, deposit.
    THING = 62 "thing",
    /// who, which, that as subjects of a relative clause.
    RELATIVE = 53 "relative",
    /// The preposition that follows a noun and seldom a verb: of.
    GENITIVE = 54 "genitive",
    /// The preposition of the agent: by.
    AGENT = 55 "agent",
    /// What one does to bring something about, as a base form: make, sign, build.
    DO = 23 "do",
    /// The same as a participle: made, signed, seeking.
    DEED = 24 "deed",
    /// To make something known, as a base form: disclose, name.
    TELL = 25 "tell",
    /// The same as a participle: disclosed, named.
    TOLD = 26 "told",
    /// The same in -ing: disclosing, naming.
    TELLING = 27 "telling",
    /// What is counted when it is made: vehicles, doses, wafers.
    GOODS = 28 "goods",
    /// What bulk goods are measured in: tonnes, barrels, GWh.
    MEASURE = 29 "measure",
    /// What the size of a plant is told in: megawatt, tpd, bed.
    SIZE = 30 "size",
    /// What makes or moves goods: plant, line, terminal.
    FACILITY = 31 "facility",
    /// Won or made in bulk, as a participle: mined, milled, generated.
    PRODUCED = 32 "produced",
    /// Made by the piece, as a participle: built, assembled, printed.
    MADE = 33 "made",
    /// Dispatched, as a participle: shipped, exported, donated.
    SENT = 34 "sent",
}
