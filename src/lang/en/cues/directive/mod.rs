//! English cues of directives, by how strong they are.
//!
//! | group | holds |
//! |---|---|
//! | `prohibition` | what must not be done: "must not", "prohibits", "is banned" |
//! | `obligation` | what must be done, in the words of rules: "shall", "obliges", "requires that" |
//! | `must` | "must" and its like, whoever speaks |
//! | `plan` | what is necessary or laid down: "is to", "it is necessary" |
//! | `necessity` | "have to", and forms of it that are often no directive |
//! | `rule` | when and for whom a rule holds: "takes effect", "is valid until" |
//! | `permission` | "is permitted to", "is free to" |
//! | `may` | "may", where it permits |
//! | `leave` | "may" with what rules permit: "may only", "may refuse" |
//! | `should` | "should", "is expected to report", "wants them to" |
//! | `addressee` | somebody addressed with what he is to do: "operators must" |
//! | `provision` | "will" in the voice of a rule: "will be required", "will submit" |
//! | `undertaking` | "will" of anybody else |
//! | `regulated` | what a rule does to a rate, a limit or a charge: "is capped at" |
//! | `imperative` | imperatives, where a sentence or clause begins: "please submit", "ensure that" |
//! | `mood` | common verbs where a sentence or clause begins, before what they act on: "hold the line" |
//! | `order` | orders given or reported: "ordered them to", "told the board to" |
//! | `charge` | tasks and powers given: "tasked with", "delegates to" |
//! | `mandate` | mandates held: "is responsible for", "is in charge of" |
//! | `decree` | orders by name: "executive order", "presidential memorandum" |
//! | `trade` | measures against trade: "imposes a tariff", "lifting of the ban" |
//! | `request` | requests: "asks it to", "presses firms to" |
//! | `demand` | urging: "urges", "calls for", "appeals to" |
//! | `stress` | importance laid on what is to be done: "stressed the importance of" |
//! | `advice` | advice for or against: "recommends that", "discourages" |

pub(super) mod ordered;
pub(super) mod performed;
pub(super) mod requested;

use crate::lang::Reading::{self, Bare, Performed, Reported};
use crate::vocabulary::Strength::{self, Instruct, Permit, Prohibit, Recommend, Require};

/// Groups whose cues are imperatives, and count only where a sentence or clause begins.
pub(crate) const OPENERS: &[&str] = &["imperative", "mood"];

/// How strong the cues of a group are, and how they are read.
#[rustfmt::skip]
pub(crate) const STRENGTHS: &[(&str, Strength, Reading)] = &[
    ("prohibition", Prohibit, Performed), ("trade", Prohibit, Reported),
    ("obligation", Require, Performed), ("must", Require, Performed), ("plan", Require, Performed),
    ("necessity", Require, Performed), ("rule", Require, Bare), ("provision", Require, Performed),
    ("mandate", Require, Performed), ("order", Instruct, Reported), ("charge", Instruct, Reported),
    ("decree", Instruct, Bare), ("imperative", Instruct, Bare), ("mood", Instruct, Bare), ("request", Instruct, Reported),
    ("demand", Instruct, Reported), ("should", Recommend, Performed), ("addressee", Recommend, Bare),
    ("stress", Recommend, Reported), ("advice", Recommend, Reported),
    ("permission", Permit, Performed), ("leave", Permit, Performed), ("may", Permit, Performed),
];
