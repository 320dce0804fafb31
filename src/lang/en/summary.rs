//! English words of the summary.

use crate::lang::{Counted, SummaryGroup, SummaryWords};
use crate::vocabulary::Form;

#[rustfmt::skip]
pub(crate) const SUMMARY: SummaryWords = SummaryWords {
    groups: &[
        SummaryGroup { name: "leading", first: &[], one: "no new {}", many: "no new {}", alone: true },
        SummaryGroup { name: "technology", first: &["breakthrough"], one: "no {} is claimed", many: "no {} are claimed", alone: false },
        SummaryGroup { name: "targets", first: &[], one: "no {} is given", many: "no {} are given", alone: false },
    ],
    passed_over: &["corporate", "money", "people", "resources"],
    plain: &["company", "regulation", "biopharma"],
    no_word: "No word of {}.",
    plural_ending: "s",
    singular_endings: &["ss", "us", "is", "news"],
    comma: ", ",
    and: " and ",
    or: " or ",
    next_clause: ", and ",
    stop: ".",
    space: " ",
    empty: "Nothing can be said about what is missing: the text is empty.",
    wordless: "Nothing can be said about what is missing: the text has no words.",
    foreign: "Nothing can be said about what is missing: as far as its words show, the text is not in English.",
    cut_off: "Nothing can be said about what is missing: the text breaks off before its end.",
    rest_unknown: "The text breaks off before its end: nothing can be said about what else is missing.",
    forms: &[
        (Form::Denied, "Denied outright: {}.", "denied"),
        (Form::Withheld, "Withheld: {}.", "withheld"),
        (Form::ReportedAbsent, "Reported as absent by the author: {}.", "reported absent"),
    ],
    in_part: " (in part {})",
    announced: "Announced: {}.",
    planned: "Planned: {}.",
    tentative: "Tentative: {}.",
    nothing_said: "Nothing on the checklist is announced, planned or proposed.",
    says: "What it does say: {}.",
    no: "no",
    directives: Counted { one: "directive", many: "directives" },
    capabilities: Counted { one: "capability claim", many: "capability claims" },
    figures: Counted { one: "new figure", many: "new figures" },
    background: Counted { one: " ({} is background)", many: " ({} are background)" },
    more_background: Counted { one: " ({} more is background)", many: " ({} more are background)" },
    no_framing: "No sentence is framing.",
    framing: Counted { one: "Framing runs through {} of {} sentence.", many: "Framing runs through {} of {} sentences." },
    weight: "The weight lies in {}.",
    weight_directive: "what others are told to do",
    weight_capability: "what exists or can be done",
    weight_figure: "new figures",
    weight_framing: "framing",
};
