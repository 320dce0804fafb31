//! The page: one document without scripts or requests.

use std::fmt::Write;

use crate::lang::report::TagWords;
use crate::render::escape::{cut, escape, push_escaped, shortened};
use crate::render::mark::{Mark, Sort};
use crate::render::model::{Item, Line, Model, Quote, counted, fill, word};
use crate::render::svg;
use crate::text::block::Layout;
use crate::vocabulary::{Role, Status, Tag};

/// The style sheet of the page, for pages that stand beside it, such as an index.
pub const STYLE: &str = include_str!("page.css");

/// The words of a mark are cut behind this many bytes where its rule is shown.
const LONGEST_TIP: usize = 60;

/// Pieces of evidence shown before the rest folds away.
const SHOWN: usize = 3;

/// The whole document.
pub(super) fn page(model: &Model<'_>, up: Option<(&str, &str)>) -> String {
    let words = model.words;
    let title = escape(&shortened(&model.title));
    let mut out = String::with_capacity(STYLE.len() + 4096);
    out.push_str("<!doctype html>\n");
    let _ = writeln!(out, r#"<html lang="{}">"#, words.language);
    let _ = write!(
        out,
        "<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
    );
    let _ = writeln!(
        out,
        r##"<nav class="skip" aria-label="{}"><a href="#checklist">{}</a> <a href="#text">{}</a></nav>"##,
        words.contents, words.skip_to_checklist, words.skip_to_text
    );
    out.push_str("<header class=\"top\">\n");
    if let Some((address, name)) = up {
        let (address, name) = (escape(address), escape(name));
        let _ = writeln!(out, r#"<p class="up"><a href="{address}">← {name}</a></p>"#);
    }
    let _ = writeln!(out, "<h1>{title}</h1>\n</header>\n<main>");
    let _ = writeln!(
        out,
        "<div class=\"lead\">\n<section class=\"summary\" aria-labelledby=\"h-summary\">\n<h2 id=\"h-summary\">{}</h2>\n<p>{}</p>\n</section>",
        words.summary,
        escape(model.summary)
    );
    let _ = write!(
        out,
        "<section class=\"profile\" aria-labelledby=\"h-profile\">\n<h2 id=\"h-profile\">{}</h2>\n",
        words.profile
    );
    svg::chart(&mut out, model);
    out.push_str("</section>\n</div>\n<div class=\"columns\">\n");
    checklist(&mut out, model);
    text(&mut out, model);
    out.push_str("</div>\n");
    cues(&mut out, model);
    let _ = writeln!(
        out,
        "</main>\n<footer><p>{}</p></footer>\n</body>\n</html>",
        model.footer()
    );
    out
}

fn checklist(out: &mut String, model: &Model<'_>) {
    let _ = writeln!(
        out,
        "<section id=\"checklist\" class=\"checklist\" aria-labelledby=\"h-checklist\" tabindex=\"-1\">\n<h2 id=\"h-checklist\">{}</h2>",
        model.words.checklist
    );
    for (name, items) in &model.groups {
        let _ = writeln!(
            out,
            "<h3>{name} <span class=\"count\">{}</span></h3>\n<ul class=\"items\">",
            items.len()
        );
        for item in items {
            self::item(out, model, item);
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</section>\n");
}

fn item(out: &mut String, model: &Model<'_>, item: &Item<'_>) {
    let words = model.words;
    let _ = writeln!(
        out,
        "<li class=\"item {0}\">\n<p class=\"head\"><span class=\"sign\" aria-hidden=\"true\">{1}</span> <strong>{2}</strong> <span class=\"status\">{3}</span></p>",
        item.status,
        sign(item.status),
        escape(&item.name),
        item.status_name
    );
    if !item.said {
        quotes(out, model, &item.disclaimers, DISCLAIMER);
    }
    let (shown, folded) = item
        .evidence
        .split_at_checked(item.outermost.min(SHOWN))
        .unwrap_or((&item.evidence, &[]));
    quotes(out, model, shown, "evidence");
    if !folded.is_empty() {
        let _ = writeln!(
            out,
            "<details><summary>{}</summary>",
            counted(&words.more, folded.len())
        );
        quotes(out, model, folded, "evidence");
        out.push_str("</details>\n");
    }
    if item.said {
        quotes(out, model, &item.disclaimers, DISCLAIMER);
    }
    certificate(out, model, item);
    out.push_str("</li>\n");
}

/// The list of what disclaims a kind.
const DISCLAIMER: &str = "disclaimer";

/// What was searched, how surprising the silence is, and what was refused.
fn certificate(out: &mut String, model: &Model<'_>, item: &Item<'_>) {
    let note = super::model::certificate(model.words, item);
    if item.near_misses.is_empty() {
        if !note.is_empty() {
            let _ = writeln!(out, "<p class=\"certificate\">{note}</p>");
        }
        return;
    }
    let _ = writeln!(
        out,
        "<details class=\"certificate\"><summary>{note}</summary>"
    );
    quotes(out, model, &item.near_misses, "misses");
    out.push_str("</details>\n");
}

fn quotes(out: &mut String, model: &Model<'_>, quotes: &[Quote<'_>], class: &str) {
    if quotes.is_empty() {
        return;
    }
    let (open, close) = model.words.quote;
    let _ = writeln!(out, "<ul class=\"quotes {class}\">");
    for quote in quotes {
        let number = quote.sentence;
        let note = escape(&quote.note);
        let (before, behind) = if class == DISCLAIMER {
            let sign = sign(Status::Disclaimed);
            let form = format!(
                "<span class=\"form\"><span aria-hidden=\"true\">{sign}</span> {note}:</span> "
            );
            (form, String::new())
        } else {
            (
                String::new(),
                format!(" <span class=\"note\">{note}</span>"),
            )
        };
        let _ = writeln!(
            out,
            "<li>{before}<a href=\"#s{number}\"><q>{open}{}{close}</q> <span class=\"at\">{}</span></a>{behind}</li>",
            escape(&shortened(quote.words)),
            fill(model.words.sentence, &[&number]),
        );
    }
    out.push_str("</ul>\n");
}

fn text(out: &mut String, model: &Model<'_>) {
    let words = model.words;
    let _ = writeln!(
        out,
        "<section id=\"text\" class=\"text\" aria-labelledby=\"h-text\" tabindex=\"-1\">\n<h2 id=\"h-text\">{}</h2>",
        words.text
    );
    let _ = writeln!(
        out,
        "<div class=\"key\">\n<ul aria-label=\"{}\">",
        words.key
    );
    for row in words.tags {
        let _ = writeln!(
            out,
            "<li>{}<span class=\"m {}\">{}</span> <span class=\"note\">{}</span></li>",
            letter_of(row),
            row.tag,
            row.name,
            row.meaning
        );
    }
    let (name, meaning) = words.disclaimer;
    let _ = writeln!(
        out,
        "<li>{}<span class=\"m disclaimer\">{name}</span> <span class=\"note\">{meaning}</span></li>",
        letter(Sort::Disclaimer, sign(Status::Disclaimed), name)
    );
    let (name, meaning) = words.claim;
    let _ = writeln!(
        out,
        "<li><span class=\"m claim\">{name}</span> <span class=\"note\">{meaning}</span></li>"
    );
    let _ = writeln!(
        out,
        "</ul>\n<p class=\"note hint\">{}</p>\n</div>\n<article>",
        words.hint
    );
    if model.lines.is_empty() {
        let _ = writeln!(out, "<p>{}</p>", words.empty);
    }
    let mut open: Option<&str> = None;
    for line in &model.lines {
        if let Some(layout) = line.opens {
            let element = match (line.role, layout) {
                (Role::Heading, _) => "h3",
                (_, Layout::Item) => "li",
                _ => "p",
            };
            close(out, open, element);
            if element == "li" && open.is_none_or(|open| open != "li") {
                out.push_str("<ul>\n");
            }
            let row = if layout == Layout::Row { " row" } else { "" };
            let _ = write!(out, "<{element} class=\"{}{row}\">", line.role);
            if line.turns && !matches!(line.role, Role::Heading | Role::Body) {
                let _ = write!(
                    out,
                    "<span class=\"role\">{}</span> ",
                    word(words.roles, line.role)
                );
            }
            open = Some(element);
        } else {
            out.push(' ');
        }
        sentence(out, model, line);
    }
    close(out, open, "");
    out.push_str("</article>\n</section>\n");
}

/// Closes an element, and the list it is an item of unless an item follows.
fn close(out: &mut String, element: Option<&str>, next: &str) {
    if let Some(element) = element {
        let _ = writeln!(out, "</{element}>");
        if element == "li" && next != "li" {
            out.push_str("</ul>\n");
        }
    }
}

fn sentence(out: &mut String, model: &Model<'_>, line: &Line<'_>) {
    let number = line.number;
    let _ = write!(out, "<span class=\"s");
    for tag in &line.tags {
        let _ = write!(out, " s-{tag}");
    }
    let _ = write!(
        out,
        "\" id=\"s{number}\"><span class=\"n\" aria-hidden=\"true\">{number}</span>"
    );
    let mut reached = 0;
    for (index, piece) in line.pieces.iter().enumerate() {
        let Some(&last) = piece.marks.iter().max() else {
            push_escaped(out, piece.text);
            continue;
        };
        // A mark that runs over several pieces takes the focus once, where it begins.
        let begins = last >= reached;
        reached = reached.max(last + 1);
        out.push_str("<mark class=\"m");
        for tag in Tag::ALL {
            let sort = Sort::Tag(*tag);
            if marks(line, &piece.marks).any(|mark| mark.sort == sort) {
                let _ = write!(out, " {}", sort.class());
            }
        }
        for sort in [Sort::Claim, Sort::Disclaimer] {
            if marks(line, &piece.marks).any(|mark| mark.sort == sort) {
                let _ = write!(out, " {}", sort.class());
            }
        }
        let tip = format!("t{number}-{index}");
        if begins {
            let _ = write!(out, "\" tabindex=\"0\" aria-describedby=\"{tip}");
        }
        out.push_str("\">");
        push_escaped(out, piece.text);
        let _ = write!(out, "<span class=\"tip\" role=\"tooltip\" id=\"{tip}\">");
        for mark in marks(line, &piece.marks) {
            rule(out, model, mark);
        }
        out.push_str("</span></mark>");
    }
    for row in line.tags.iter().filter_map(|tag| model.tag(*tag)) {
        out.push_str(&letter_of(row));
    }
    let disclaimers = line.marks.iter();
    let disclaimers = disclaimers.filter(|mark| mark.sort == Sort::Disclaimer);
    let names: Vec<&str> = disclaimers.map(|mark| &*mark.name).collect();
    if !names.is_empty() {
        let (sign, names) = (sign(Status::Disclaimed), escape(&names.join("; ")));
        out.push_str(&letter(Sort::Disclaimer, sign, &names));
    }
    out.push_str("</span>");
}

fn marks<'a, 'r>(line: &'a Line<'r>, indices: &'a [usize]) -> impl Iterator<Item = &'a Mark<'r>> {
    indices.iter().filter_map(|index| line.marks.get(*index))
}

/// What a tooltip says of a mark: what it is, of which words, and the rule that found them.
fn rule(out: &mut String, model: &Model<'_>, mark: &Mark<'_>) {
    let _ = write!(out, "<span class=\"rule\"><b>{}</b>", escape(&mark.name));
    if !mark.rule.is_empty() {
        let (open, close) = model.words.quote;
        let _ = write!(
            out,
            " {open}{}{close} <code>{}</code>",
            escape(&cut(mark.words, LONGEST_TIP)),
            escape(mark.rule)
        );
    }
    if let Some(value) = &mark.value {
        let _ = write!(out, " {}", escape(value));
    }
    out.push_str("</span> ");
}

/// The letter of a tag, read out as its name.
fn letter_of(row: &TagWords) -> String {
    letter(Sort::Tag(row.tag), row.letter, row.name)
}

fn letter(sort: Sort, letter: &str, name: &str) -> String {
    format!(
        "<span class=\"l l-{}\" title=\"{name}\"><span aria-hidden=\"true\">{letter}</span><span class=\"hidden\">{name}</span></span>",
        sort.class()
    )
}

/// The list of all cues and figures: what the underlines show, without pointing at anything.
fn cues(out: &mut String, model: &Model<'_>) {
    let words = model.words;
    if model.lines.iter().all(|line| line.marks.is_empty()) {
        return;
    }
    let _ = writeln!(
        out,
        "<details class=\"cues\"><summary><h2>{}</h2></summary>\n<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>",
        words.cues, words.column_sentence, words.column_sort, words.column_words, words.column_rule
    );
    for line in &model.lines {
        for mark in &line.marks {
            let number = line.number;
            let _ = write!(
                out,
                "<tr><td><a href=\"#s{number}\">{number}</a></td><td>{}</td><td>{}</td><td>",
                escape(&mark.name),
                escape(&shortened(mark.words)),
            );
            if !mark.rule.is_empty() {
                let _ = write!(out, "<code>{}</code>", escape(mark.rule));
            }
            if let Some(value) = &mark.value {
                let _ = write!(out, " {}", escape(value));
            }
            out.push_str("</td></tr>\n");
        }
    }
    out.push_str("</tbody>\n</table>\n</details>\n");
}

/// A sign for each status, so that none is told by colour alone.
fn sign(status: Status) -> &'static str {
    match status {
        Status::Announced => "●",
        Status::Planned => "◐",
        Status::Tentative => "◌",
        Status::Disclaimed => "⊘",
        Status::Background | Status::Mentioned => "○",
        Status::Silent => "–",
        Status::Unknown => "?",
    }
}
