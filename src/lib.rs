//! What was and wasn't said.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(
    dead_code,
    reason = "the types of a stage may land before the stage that uses them"
)]

mod assertion;
mod baseline;
mod certificate;
mod checklist;
mod claim;
mod compare;
mod cue;
mod error;
mod figure;
mod finding;
mod lang;
mod language;
mod profile;
mod reader;
mod reading;
#[cfg(feature = "render")]
pub mod render;
mod role;
mod span;
mod summary;
mod tag;
mod text;
mod vocabulary;

pub use baseline::{Baseline, Frequency, Silence};
pub use checklist::{Checklist, Kind, Phrase};
pub use compare::{Change, Side, compare};
pub use cue::Cue;
pub use error::Error;
pub use figure::{Figure, Quantity};
pub use finding::{Disclaimer, Evidence, Finding, NearMiss, Searched};
pub use profile::Profile;
pub use reader::{Builder, Context, Reader, Source};
pub use reading::{Reading, Sentence};
pub use span::Span;
pub use tag::TagEvidence;
pub use vocabulary::*;

use once_cell::sync::Lazy;

static READER: Lazy<Reader> = Lazy::new(|| {
    Reader::builder()
        .build()
        .unwrap_or_else(|error| unreachable!("the embedded pack is invalid: {error}"))
});

/// Reads a text with the embedded language pack and the default checklist.
#[must_use]
pub fn read(text: &str) -> Reading {
    READER.read(text)
}

/// The README's examples are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
