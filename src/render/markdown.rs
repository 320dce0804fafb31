//! The report as Markdown.

use std::fmt::Write;

use crate::render::escape::{is_direction, shortened};
use crate::render::mark::Sort;
use crate::render::model::{Item, Model, Quote, certificate, fill, word};
use crate::vocabulary::Role;

/// The whole document.
pub(super) fn document(model: &Model<'_>) -> String {
    let words = model.words;
    let mut out = String::new();
    let _ = writeln!(out, "# {}\n", escaped(&shortened(&model.title)));
    let _ = writeln!(out, "## {}\n\n{}\n", words.summary, escaped(model.summary));
    profile(&mut out, model);
    let _ = writeln!(out, "## {}\n", words.checklist);
    for (name, items) in &model.groups {
        let _ = writeln!(out, "### {name}\n");
        for item in items {
            self::item(&mut out, model, item);
        }
        out.push('\n');
    }
    let _ = writeln!(out, "## {}\n", words.text);
    if model.lines.is_empty() {
        let _ = writeln!(out, "{}", words.empty);
    }
    for line in &model.lines {
        let number = line.number;
        let _ = write!(out, "<a id=\"s{number}\"></a>**{number}** ");
        let text: Vec<&str> = line.text.split_whitespace().collect();
        let text = escaped(&text.join(" "));
        match line.role {
            Role::Heading => drop(write!(out, "**{text}**")),
            Role::Body => out.push_str(&text),
            role => drop(write!(out, "{text} \\[{}\\]", word(words.roles, role))),
        }
        out.push('\n');
        for mark in &line.marks {
            let (open, close) = words.quote;
            let _ = write!(out, "\n- {}", escaped(&mark.name),);
            // A disclaimer is the whole sentence, which stands above.
            if mark.sort != Sort::Disclaimer {
                let _ = write!(
                    out,
                    ": {open}{}{close} `{}`",
                    escaped(&shortened(mark.words)),
                    code(mark.rule)
                );
            }
            if let Some(value) = &mark.value {
                let _ = write!(out, " {}", escaped(value));
            }
        }
        out.push_str(if line.marks.is_empty() { "\n" } else { "\n\n" });
    }
    let _ = writeln!(out, "---\n\n{}", model.footer());
    out
}

fn profile(out: &mut String, model: &Model<'_>) {
    let words = model.words;
    let all = model.profile.sentences;
    let _ = writeln!(
        out,
        "## {}\n\n| {} | {} |\n|---|---|",
        words.profile, words.column_sort, words.column_share
    );
    for (name, _, count) in model.rows() {
        let value = fill(words.of, &[&count, &all]);
        let _ = writeln!(out, "| {name} | {value} |");
    }
    let _ = writeln!(out, "| {} | {} |\n", words.figures, model.figures());
}

fn item(out: &mut String, model: &Model<'_>, item: &Item<'_>) {
    let _ = writeln!(out, "- **{}**: {}", escaped(&item.name), item.status_name);
    quotes(out, model, "  ", &item.disclaimers);
    quotes(out, model, "  ", &item.evidence);
    let note = certificate(model.words, item);
    if !note.is_empty() {
        let _ = writeln!(out, "  - {note}");
    }
    quotes(out, model, "    ", &item.near_misses);
}

fn quotes(out: &mut String, model: &Model<'_>, indent: &str, quotes: &[Quote<'_>]) {
    let (open, close) = model.words.quote;
    for quote in quotes {
        let number = quote.sentence;
        let _ = writeln!(
            out,
            "{indent}- {open}{}{close} [{}](#s{number}), {}",
            escaped(&shortened(quote.words)),
            fill(model.words.sentence, &[&number]),
            escaped(&quote.note)
        );
    }
}

/// Escapes what Markdown, GitHub's dialect included, would take for markup inside a line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '|' | '~' | '@' | '$' | '^' => {
                out.push('\\');
                out.push(character);
            }
            // A bare address would become a link.
            ':' if rest.peek() == Some(&'/') => out.push_str("\\:"),
            '.' if ends_with_www(&out) => out.push_str("\\."),
            other if other.is_control() || is_direction(other) => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

fn ends_with_www(text: &str) -> bool {
    let mut last = text.bytes().rev();
    (0..3).all(|_| {
        last.next()
            .is_some_and(|byte| byte.eq_ignore_ascii_case(&b'w'))
    })
}

/// An id for a code span, which has no escapes.
fn code(id: &str) -> String {
    id.replace(|c: char| c == '`' || c.is_control(), "\u{fffd}")
}
