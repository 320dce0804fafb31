//! The report as text for a terminal.

use std::fmt::Write;

use crate::render::escape::{is_direction, shortened};
use crate::render::mark::Sort;
use crate::render::model::{Item, Model, Quote, certificate, counted, fill};
use crate::vocabulary::{Role, Tag};

const RESET: &str = "\u{1b}[0m";
const BOLD: &str = "\u{1b}[1m";
const DIM: &str = "\u{1b}[2m";
const GREEN: &str = "\u{1b}[32m";
const MAGENTA: &str = "\u{1b}[35m";

struct Writer<'m, 'r> {
    out: String,
    model: &'m Model<'r>,
    color: bool,
}

/// The whole listing: text, checklist, summary last, where a terminal leaves the eye.
pub(super) fn listing(model: &Model<'_>, color: bool) -> String {
    let mut writer = Writer {
        out: String::new(),
        model,
        color,
    };
    writer.write();
    writer.out
}

impl Writer<'_, '_> {
    fn write(&mut self) {
        let model = self.model;
        let title = self.styled(BOLD, &plain(&shortened(&model.title)));
        let _ = writeln!(self.out, "{title}\n");
        if model.lines.is_empty() {
            let _ = writeln!(self.out, "{}", model.words.empty);
        }
        for line in &model.lines {
            let head = format!("{:4} {:9}", line.number, line.role.as_str());
            let head = self.styled(DIM, &head);
            let text: Vec<&str> = line.text.split_whitespace().collect();
            let mut text = plain(&text.join(" "));
            if line.role == Role::Heading {
                text = self.styled(BOLD, &text);
            }
            let _ = writeln!(self.out, "{head} {text}");
            for mark in &line.marks {
                let name = format!("{:10}", plain(&mark.name));
                let name = self.styled(style(mark.sort), &name);
                // A disclaimer is the whole sentence, which stands above.
                if mark.sort == Sort::Disclaimer {
                    let _ = writeln!(self.out, "{:15}{name}", "");
                    continue;
                }
                let rule = match &mark.value {
                    Some(value) => format!("{} {}", mark.rule, value),
                    None => mark.rule.to_owned(),
                };
                let rule = self.styled(DIM, &plain(&rule));
                let (open, close) = model.words.quote;
                let words = plain(&shortened(mark.words));
                let _ = writeln!(self.out, "{:15}{name} {open}{words}{close} {rule}", "");
            }
        }
        let _ = writeln!(self.out, "\n{}", self.styled(BOLD, model.words.checklist));
        let width = model
            .groups
            .iter()
            .flat_map(|(_, items)| items)
            .map(|item| item.name.chars().count())
            .max()
            .unwrap_or(0);
        for (name, items) in &model.groups {
            let _ = writeln!(self.out, "\n{}", self.styled(BOLD, name));
            for item in items {
                self.item(item, width.min(40));
            }
        }
        self.profile();
        let _ = writeln!(
            self.out,
            "\n{}\n{}",
            self.styled(BOLD, model.words.summary),
            plain(model.summary)
        );
    }

    fn item(&mut self, item: &Item<'_>, width: usize) {
        let style = if item.said { GREEN } else { DIM };
        let status = self.styled(style, item.status_name);
        let _ = writeln!(self.out, "  {:width$}  {status}", plain(&item.name));
        self.quotes(&item.disclaimers);
        self.quotes(&item.evidence);
        let note = certificate(self.model.words, item);
        if !note.is_empty() {
            let note = self.styled(DIM, &note);
            let _ = writeln!(self.out, "      {note}");
        }
        self.quotes(&item.near_misses);
    }

    fn quotes(&mut self, quotes: &[Quote<'_>]) {
        let (open, close) = self.model.words.quote;
        for quote in quotes {
            let place = fill(self.model.words.sentence, &[&quote.sentence]);
            let note = self.styled(DIM, &format!("{place}, {}", plain(&quote.note)));
            let words = plain(&shortened(quote.words));
            let _ = writeln!(self.out, "      {open}{words}{close} {note}");
        }
    }

    fn profile(&mut self) {
        let words = self.model.words;
        let profile = &self.model.profile;
        let all = counted(&words.sentences, profile.sentences);
        let heading = self.styled(BOLD, words.profile);
        let _ = writeln!(self.out, "\n{heading}");
        for (name, _, count) in self.model.rows() {
            let value = fill(words.of, &[&count, &all]);
            let _ = writeln!(self.out, "  {name:18}{value}");
        }
        let _ = writeln!(self.out, "  {:18}{}", words.figures, self.model.figures());
    }

    fn styled(&self, style: &str, text: &str) -> String {
        if self.color {
            format!("{style}{text}{RESET}")
        } else {
            text.to_owned()
        }
    }
}

fn style(sort: Sort) -> &'static str {
    match sort {
        Sort::Tag(Tag::Directive) => "\u{1b}[31m",
        Sort::Tag(Tag::Capability) => "\u{1b}[34m",
        Sort::Tag(Tag::Figure) => "\u{1b}[36m",
        Sort::Tag(Tag::Framing) => "\u{1b}[33m",
        Sort::Claim => GREEN,
        Sort::Disclaimer => MAGENTA,
    }
}

/// The text without what would steer the terminal.
fn plain(text: &str) -> String {
    text.replace(
        |character: char| character.is_control() || is_direction(character),
        "\u{fffd}",
    )
}
