//! Reports of a reading: a page, a Markdown document, and text for a terminal.
//!
//! All three show the same: the summary, the profile, the checklist with the evidence of every
//! finding and the near misses of what is missing, and the text with its tags, cues and figures.
//!
//! ```
//! use unsaid::render::{self, Report};
//! let reading = unsaid::read("The miner signed a supply contract with a smelter. Its terms were not disclosed.");
//! let page = render::html(&reading);
//! assert!(page.starts_with("<!doctype html>"));
//!
//! let text = Report::new(&reading).title("Supply contract").text();
//! assert!(text.starts_with("Supply contract"));
//! ```
//!
//! The page is one file: no script, no font, no request. Everything that comes from the text is
//! escaped; its size is linear in that of the text.

mod escape;
mod html;
mod layout;
mod mark;
mod markdown;
mod model;
mod svg;
mod text;

use crate::baseline::Silence;
use crate::checklist::Checklist;
use crate::reading::Reading;

pub use escape::escape;
pub use html::STYLE;

/// A report of a reading, with what a caller knows beside it.
#[derive(Clone, Debug)]
pub struct Report<'r> {
    reading: &'r Reading,
    title: Option<&'r str>,
    checklist: Option<&'r Checklist>,
    silences: &'r [Silence],
    up: Option<(&'r str, &'r str)>,
    color: bool,
}

impl<'r> Report<'r> {
    /// A report of a reading.
    #[must_use]
    pub fn new(reading: &'r Reading) -> Report<'r> {
        Report {
            reading,
            title: None,
            checklist: None,
            silences: &[],
            up: None,
            color: false,
        }
    }

    /// The title; the first heading of the text when not called.
    #[must_use]
    pub fn title(mut self, title: &'r str) -> Report<'r> {
        self.title = Some(title);
        self
    }

    /// Where the names of the kinds come from, if not from the checklist they were read with.
    #[must_use]
    pub fn checklist(mut self, checklist: &'r Checklist) -> Report<'r> {
        self.checklist = Some(checklist);
        self
    }

    /// How surprising each silence is, from [`Baseline::silences`](crate::Baseline::silences).
    #[must_use]
    pub fn silences(mut self, silences: &'r [Silence]) -> Report<'r> {
        self.silences = silences;
        self
    }

    /// A link at the top of the page: its address and its words.
    #[must_use]
    pub fn up(mut self, address: &'r str, words: &'r str) -> Report<'r> {
        self.up = Some((address, words));
        self
    }

    /// Whether [`text`](Report::text) uses the colours of a terminal; it doesn't when not called.
    #[must_use]
    pub fn color(mut self, color: bool) -> Report<'r> {
        self.color = color;
        self
    }

    /// A self-contained HTML document.
    #[must_use]
    pub fn html(&self) -> String {
        html::page(&model::Model::new(self), self.up)
    }

    /// A Markdown document.
    #[must_use]
    pub fn markdown(&self) -> String {
        markdown::document(&model::Model::new(self))
    }

    /// Text for a terminal.
    #[must_use]
    pub fn text(&self) -> String {
        text::listing(&model::Model::new(self), self.color)
    }
}

/// A self-contained HTML document of a reading.
#[must_use]
pub fn html(reading: &Reading) -> String {
    Report::new(reading).html()
}

/// A Markdown document of a reading.
#[must_use]
pub fn markdown(reading: &Reading) -> String {
    Report::new(reading).markdown()
}

/// A reading as plain text, without colours.
#[must_use]
pub fn text(reading: &Reading) -> String {
    Report::new(reading).text()
}
