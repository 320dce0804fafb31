//! The tables of the figure stage: number words, units, currencies, and the words around them.
//!
//! A form is one or more words separated by spaces; `tonne+` stands for singular and plural; forms
//! of one row are separated by `|`.

use crate::vocabulary::{Bound, Dimension};

/// What the figure stage knows of a language.
#[derive(Debug)]
pub(crate) struct FigureTables {
    pub numbers: &'static [(Number, &'static str)],
    pub units: &'static [UnitGroup],
    pub currencies: &'static [Currency],
    /// Signs of currencies, with the unit each stands for.
    pub signs: &'static [(char, &'static str)],
    /// What may stand before a `$`, with the unit the two are.
    pub dollars: &'static [(&'static str, &'static str)],
    /// Letters and abbreviations that multiply, as they are spelled, and where they may stand.
    pub scales: &'static [Scale],
    /// What a figure is qualified by, before it.
    pub before: &'static [(Qualifier, &'static str)],
    /// What a figure is qualified by, behind it.
    pub behind: &'static [(Qualifier, &'static str)],
    /// Words by what they do around a figure.
    pub roles: &'static [(Roles, &'static str)],
    /// Unit of the words for a part or a multiple.
    pub multiple: &'static str,
    /// Words for once in a unit of time.
    pub once: &'static [(&'static str, &'static str)],
    /// Units told together with a smaller one, the smaller one, and how many of it make one.
    pub minors: &'static [(&'static str, &'static str, f64)],
}

/// What a number word adds to a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    /// Counts: one, twenty.
    Cardinal(f64),
    /// Multiplies what stands before it: hundred, million, dozen.
    Scale(f64),
    /// Plural of a scale, without a number: dozens, millions.
    Vague(f64),
    /// A part of something: half, thirds.
    Part(f64),
    /// An ordinal that is a part as well: third, tenth.
    OrdinalPart(f64),
    /// Place in an order: first, second.
    Ordinal(f64),
    /// A factor by itself: doubled, twice, threefold.
    Factor(f64),
    /// Numbers known by their count of digits: double-digit.
    Digits(f64),
}

/// Units whose factors have one source.
#[derive(Debug)]
pub(crate) struct UnitGroup {
    pub source: &'static str,
    pub units: &'static [Unit],
}

/// A unit of measure.
#[derive(Debug)]
pub(crate) struct Unit {
    pub symbol: &'static str,
    pub dimension: Dimension,
    /// How many base units it is, and the base unit; 0 when it does not convert.
    pub factor: f64,
    pub base: &'static str,
    /// Names, in any case.
    pub names: &'static str,
    /// Symbols, spelled exactly so; the same letters in another case stand for it when nothing else fits.
    pub symbols: &'static str,
}

/// A currency: its unit, the names of it, and codes that may stand before or behind the amount.
#[derive(Debug)]
pub(crate) struct Currency {
    pub unit: &'static str,
    pub codes: &'static str,
    pub names: &'static str,
}

/// A letter or abbreviation that multiplies.
#[derive(Debug)]
pub(crate) struct Scale {
    pub spelled: &'static str,
    pub factor: f64,
    /// Counts only with money before or behind it.
    pub money: bool,
    /// Counts only when nothing stands between it and the number, or the amount is money.
    pub glued: bool,
}

/// What a phrase beside a figure says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Qualifier {
    /// How exactly the value is given.
    Bound(Bound),
    /// Belongs to the figure and changes nothing.
    Part,
    /// The amount is added to something: a further, another.
    Added,
    /// It rose by the figure.
    Up,
    /// It fell by the figure.
    Down,
    /// A lower and a higher value follow.
    Between,
    /// A place in an order follows.
    Rank,
    /// The figure is below zero.
    Minus,
}

/// What a word does around a figure, one bit each.
pub(crate) type Roles = u64;

/// Ends the noun phrase of a count.
pub(crate) const STOP: Roles = 1 << 0;
/// Names what a number behind it only labels: section, phase, flight.
pub(crate) const LABEL: Roles = 1 << 1;
/// Joins the ends of a range: to.
pub(crate) const TO: Roles = 1 << 2;
/// Joins the ends of a range behind "between", and the parts of a number.
pub(crate) const AND: Roles = 1 << 3;
/// Says for which unit the amount is: per, a, each.
pub(crate) const PER: Roles = 1 << 4;
/// Such a word that counts only before a unit of time or, for money, any unit: a, an, every.
pub(crate) const ARTICLE: Roles = 1 << 5;
/// of.
pub(crate) const OF: Roles = 1 << 6;
/// Joins the sides of an area or a body: by, x.
pub(crate) const BY: Roles = 1 << 7;
/// Stands behind a clock time.
pub(crate) const CLOCK: Roles = 1 << 8;
/// A noun for people and other things that are counted by the thousand; a number before it is no year.
pub(crate) const COUNTED: Roles = 1 << 9;
/// A plural or mass noun that does not look it.
pub(crate) const PLURAL: Roles = 1 << 10;
/// Stands between a number and a measure: wet, deadweight.
pub(crate) const MEASURE_ADJECTIVE: Roles = 1 << 11;
/// Once each year, day ...: annually.
pub(crate) const PER_TIME: Roles = 1 << 12;
/// Behind a number: a factor (times, x).
pub(crate) const TIMES: Roles = 1 << 13;
/// Before "half" or "quarter": it is one of a year, of a range or of a place.
pub(crate) const PERIOD: Roles = 1 << 14;
/// A superlative of size behind an ordinal: largest.
pub(crate) const SUPERLATIVE: Roles = 1 << 15;
/// Says that degrees are those of warmth.
pub(crate) const WARMTH: Roles = 1 << 16;
/// in, of "one in five".
pub(crate) const IN: Roles = 1 << 17;
/// Something rose.
pub(crate) const RISE: Roles = 1 << 18;
/// Something fell.
pub(crate) const FALL: Roles = 1 << 19;
/// Stands before a period of time: in, during, for.
pub(crate) const DURING: Roles = 1 << 20;
/// A verb or noun that says what a figure behind it measures: totalled, was, of.
pub(crate) const COPULA: Roles = 1 << 21;
/// Behind a measured noun, it adds to the number: more, new, extra.
pub(crate) const MORE: Roles = 1 << 22;
/// Stands before a four-digit year.
pub(crate) const YEAR_BEFORE: Roles = 1 << 23;
/// fold, of "a three-fold".
pub(crate) const FOLD: Roles = 1 << 24;
/// not, minus a number word: negates or signs.
pub(crate) const NO_COUNT: Roles = 1 << 25;
/// The title of a rank: number, no.
pub(crate) const NUMBER_SIGN: Roles = 1 << 26;
/// A power behind a unit of length: squared.
pub(crate) const SQUARED: Roles = 1 << 27;
/// A power behind a unit of length: cubed.
pub(crate) const CUBED: Roles = 1 << 28;
/// every, before a duration.
pub(crate) const EVERY: Roles = 1 << 29;
/// a, an.
pub(crate) const INDEFINITE: Roles = 1 << 30;
/// digit, of "double-digit".
pub(crate) const DIGIT: Roles = 1 << 31;
/// Stands before "double-digit": mid, low, high.
pub(crate) const DIGIT_PART: Roles = 1 << 32;
/// Ending of an ordinal in digits: th.
pub(crate) const ORDINAL_ENDING: Roles = 1 << 33;
/// A qualifier of one word that stands before nothing but figures.
pub(crate) const STRONG: Roles = 1 << 34;
/// Before "one", which is then no count.
pub(crate) const NO_ONE: Roles = 1 << 35;
/// A determiner behind "half".
pub(crate) const DETERMINED: Roles = 1 << 36;
/// Behind "a year", which then is a point in time: earlier, ago.
pub(crate) const LATER: Roles = 1 << 37;
/// Before a scale word, which then is vague: several.
pub(crate) const SEVERAL: Roles = 1 << 38;
/// or.
pub(crate) const OR: Roles = 1 << 39;
/// multi, of "multi-million".
pub(crate) const MULTI: Roles = 1 << 40;
/// Joined behind a number, no noun that is counted: way, of "two-way".
pub(crate) const NO_COMPOUND: Roles = 1 << 41;
/// from.
pub(crate) const FROM: Roles = 1 << 42;
/// A verb of change: the values behind it are two, not a range.
pub(crate) const CHANGE: Roles = 1 << 43;
/// Noun of a period: quarter, year, half.
pub(crate) const PERIOD_NOUN: Roles = 1 << 44;
/// Joins a figure and the same in another unit: equivalent, or.
pub(crate) const EQUAL: Roles = 1 << 45;
/// Before a figure that another is compared with: against, versus.
pub(crate) const COMPARED: Roles = 1 << 46;
/// A bound that is a preposition as well: over, under.
pub(crate) const OVER: Roles = 1 << 48;
/// ... and one of place: under.
pub(crate) const UNDER: Roles = 1 << 49;
/// Stands before or behind a figure that "over" bounds: for over ten years, over ten years of.
pub(crate) const FRAME: Roles = 1 << 50;
/// out, of "nine out of ten".
pub(crate) const OUT: Roles = 1 << 51;
/// A part of the day behind a clock time: in the morning.
pub(crate) const DAYTIME: Roles = 1 << 52;
/// A word for a vote; the votes for and against stand behind it.
pub(crate) const VOTE: Roles = 1 << 53;
/// Behind a part, what it is compared by: a third less.
pub(crate) const COMPARATIVE: Roles = 1 << 54;
/// Behind a verb of a factor, which then is no figure: down, of "double down".
pub(crate) const DOWNWARD: Roles = 1 << 55;
/// Before a duration of one, which then is a figure: for, of "for a year".
pub(crate) const FOR: Roles = 1 << 56;
/// Ends the name of a street, whose number stands before it.
pub(crate) const STREET: Roles = 1 << 57;
/// A verb that goes with "up" or "down" as one: make up, draw down.
pub(crate) const PHRASAL: Roles = 1 << 47;
