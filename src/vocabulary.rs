//! The closed sets: every word the crate uses for a category, with its spelling.
//!
//! Each set has `ALL`, [`as_str`](Tag::as_str), `Display` and `FromStr`; the spelling is the one of
//! the JSON. Sets that grow with the crate are `#[non_exhaustive]`; the others are those of the guidelines.
//! At the end stand those of the assertion, which no reading shows.

use crate::error::Error;

macro_rules! closed_set {
    ($(#[$meta:meta])* $name:ident, $what:literal { $($(#[$item:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub enum $name { $($(#[$item])* #[cfg_attr(feature = "serde", serde(rename = $word))] $variant,)+ }

        impl $name {
            /// Every member, in the order of `Ord`: that in which they are listed, and no ranking.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The spelling: that of JSON, of `Display` and of `FromStr`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = Error;

            /// Reads the spelling of `as_str`; no other case and no space around it.
            fn from_str(word: &str) -> Result<$name, Error> {
                match word {
                    $($word => Ok($name::$variant),)+
                    _ => Err(Error::unknown_word($what, word, &[$($word),+])),
                }
            }
        }
    };
}

closed_set! {
    /// What a sentence does; a sentence carries any number of them, or none.
    Tag, "tag" {
        /// Someone with standing wants someone to act, keep acting, or refrain.
        Directive = "directive",
        /// Something can do, does as its function, has achieved or will be able to do what could be checked.
        Capability = "capability",
        /// A number that measures or counts something.
        Figure = "figure",
        /// Words that could be struck without losing a fact, figure, commitment or instruction.
        Framing = "framing",
    }
}

closed_set! {
    /// What part of an announcement a sentence belongs to.
    Role, "role" {
        /// Headline, sub-headline, section heading.
        Heading = "heading",
        /// The announcement itself, list items and table rows included.
        Body = "body",
        /// Standing description of an organisation or person.
        About = "about",
        /// Notices, disclaimers, definitions, copyright.
        Legal = "legal",
        /// Contacts, links, page chrome, tickers, bylines.
        Furniture = "furniture",
    }
}

closed_set! {
    /// What a text says of a kind of claim.
    Status, "status" {
        /// A concrete instance is asserted as the news: done, decided, in force or under way.
        Announced = "announced",
        /// A concrete instance still to come, committed to, expected or ordered.
        Planned = "planned",
        /// Conditional, non-binding, proposed, in talks.
        Tentative = "tentative",
        /// The text says that there is none, that it is not given, or that it was refused.
        Disclaimed = "disclaimed",
        /// Only standing description or earlier history.
        Background = "background",
        /// The topic's words occur, but no instance is claimed.
        Mentioned = "mentioned",
        /// Nothing of the kind.
        Silent = "silent",
        /// The text can't be judged: empty, in a language without a pack, or cut off where running text
        /// breaks off without a final mark.
        Unknown = "unknown",
    }
}

impl Status {
    /// Whether the kind was said: announced, planned or tentative.
    #[must_use]
    pub const fn is_said(self) -> bool {
        matches!(
            self,
            Status::Announced | Status::Planned | Status::Tentative
        )
    }
}

closed_set! {
    /// How a text says that something is absent.
    Form, "form of disclaimer" {
        /// The actor says there is none: "no production decision has been made".
        Denied = "denied",
        /// It exists but is not given: "terms were not disclosed".
        Withheld = "withheld",
        /// A commentator says the document lacks it: "no contracts were announced".
        ReportedAbsent = "reported_absent",
    }
}

closed_set! {
    /// What a figure measures.
    #[non_exhaustive]
    Dimension, "dimension" {
        /// An amount of money; the unit is the ISO 4217 code.
        Money = "money",
        /// Per cent, percentage points, basis points.
        Percent = "percent",
        /// Mass.
        Mass = "mass",
        /// Length.
        Length = "length",
        /// Area.
        Area = "area",
        /// Volume.
        Volume = "volume",
        /// Temperature.
        Temperature = "temperature",
        /// A length of time, an age.
        Duration = "duration",
        /// Energy.
        Energy = "energy",
        /// Power.
        Power = "power",
        /// Content of a substance in another (g/t, ppm).
        Grade = "grade",
        /// Money per unit.
        Price = "price",
        /// A measure per time.
        Rate = "rate",
        /// Amounts of data.
        Data = "data",
        /// Angle.
        Angle = "angle",
        /// Things counted; the unit is the noun in the singular.
        Count = "count",
        /// A factor: doubled, threefold, half.
        Multiple = "multiple",
        /// A place in an order: ranked 86th.
        Rank = "rank",
        /// Any other measure.
        Other = "other",
    }
}

closed_set! {
    /// How exactly a figure is given.
    Bound, "bound" {
        /// As written.
        Exact = "exact",
        /// Near the value.
        About = "about",
        /// The value or more; `high` is open.
        AtLeast = "at_least",
        /// The value or less; `low` is open.
        AtMost = "at_most",
        /// From `low` to `high`.
        Range = "range",
    }
}

closed_set! {
    /// Whether a thing is said as news.
    Newness, "newness" {
        /// News of this text.
        New = "new",
        /// Standing description, history, or announced before.
        Background = "background",
    }
}

closed_set! {
    /// How strong a directive is.
    Strength, "strength" {
        /// Forbids.
        Prohibit = "prohibit",
        /// Obliges.
        Require = "require",
        /// Orders, charges or asks to act.
        Instruct = "instruct",
        /// Advises.
        Recommend = "recommend",
        /// Invites or appeals.
        Encourage = "encourage",
        /// Allows under a rule.
        Permit = "permit",
    }
}

closed_set! {
    /// Which way a figure says something moved.
    Direction, "direction" {
        /// It rose.
        Up = "up",
        /// It fell.
        Down = "down",
    }
}

closed_set! {
    /// How a capability is stated.
    Mode, "mode" {
        /// As what is so, by function or habit.
        Asserted = "asserted",
        /// As achieved: a result, a test passed.
        Demonstrated = "demonstrated",
        /// As to come or aimed at.
        Aspired = "aspired",
        /// As possible.
        Hedged = "hedged",
    }
}

closed_set! {
    /// Why a near miss is not an instance of its kind.
    #[non_exhaustive]
    Reason, "reason" {
        /// Another actor's doing.
        OtherActor = "other_actor",
        /// Standing description or earlier history.
        Background = "background",
        /// Said not to be so.
        Negated = "negated",
        /// The topic is named, with no act and no figure.
        NoInstance = "no_instance",
        /// The words look like the topic and mean something else.
        Decoy = "decoy",
        /// The other words of its sentence speak against the kind.
        Context = "context",
        /// Stands in a legal notice.
        LegalNotice = "legal_notice",
        /// An order or wish with nothing concrete.
        Directive = "directive",
    }
}

closed_set! {
    /// Whose doing is a claim of a kind.
    Actor, "actor" {
        /// Anyone's, as far as the text is about it.
        Any = "any",
        /// Only that of the issuer or of the one the text is about.
        Subject = "subject",
    }
}

closed_set! {
    /// Which times count for a kind.
    Outlook, "outlook" {
        /// What is done and what is to come.
        Any = "any",
        /// Only what is done; what is to come is a mention.
        Done = "done",
        /// Only what is to come; the kind looks ahead by nature.
        Ahead = "ahead",
    }
}

// The macro that makes the sets gives none of them a default.
#[allow(clippy::derivable_impls)]
impl Default for Outlook {
    fn default() -> Outlook {
        Outlook::Any
    }
}

// The macro that makes the sets gives none of them a default.
#[allow(clippy::derivable_impls)]
impl Default for Actor {
    fn default() -> Actor {
        Actor::Any
    }
}

closed_set! {
    /// A language the crate has a pack for.
    #[non_exhaustive]
    Language, "language" {
        /// English.
        English = "en",
    }
}

closed_set! {
    /// What became of a kind between two readings.
    Movement, "movement" {
        /// Unsaid before, said now.
        Appeared = "appeared",
        /// Said before, unsaid now.
        Vanished = "vanished",
        /// Nearer to announced, or with a figure where there were only words.
        Strengthened = "strengthened",
        /// Further from announced, or without the figure it had.
        Weakened = "weakened",
        /// Neither.
        Unchanged = "unchanged",
        /// The status is unknown on one side.
        Incomparable = "incomparable",
    }
}

closed_set! {
    /// What sort of text is read; see [`Context`](crate::Context).
    #[non_exhaustive]
    Source, "source" {
        /// The issuer's own text: what it says is absent, the issuer denies or withholds.
        Release = "release",
        /// An article about an announcement: what it says is absent, a commentator reports absent.
        Article = "article",
    }
}

closed_set! {
    /// A stage of the reading, for measuring: see [`Reader::run_to`](crate::Reader::run_to).
    #[non_exhaustive]
    Stage, "stage" {
        /// Damage undone.
        Repair = "repair",
        /// Blocks found.
        Blocks = "blocks",
        /// Text cut into words.
        Words = "words",
        /// Sentences found.
        Sentences = "sentences",
        /// Cues found.
        Cues = "cues",
        /// Figures read.
        Figures = "figures",
    }
}

/// How sure the text is (FactBank's certainty, two steps).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Certainty {
    /// Asserted.
    Certain,
    /// Hedged, conditional, non-binding.
    Hedged,
}

/// When the thing said takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Time {
    /// Done, under way, in force, or without time.
    Past,
    /// To come.
    Future,
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    /// The issuer of the text, or whom it quotes.
    Issuer,
    /// Another actor.
    ThirdParty,
    /// Someone writing about the document.
    Commentator,
}
