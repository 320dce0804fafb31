//! The profile as a chart: a bar for the share of each tag, and below it where its sentences stand.

use std::fmt::Write;

use crate::render::model::{Line, Model, fill};
use crate::vocabulary::{Role, Tag};

const WIDTH: usize = 320;
const ROW: usize = 38;

/// Most places along the text that are told apart.
const PLACES: usize = 160;

pub(super) fn chart(out: &mut String, model: &Model<'_>) {
    let words = model.words;
    let profile = &model.profile;
    let lines: Vec<&Line<'_>> = model
        .lines
        .iter()
        .filter(|line| !matches!(line.role, Role::Legal | Role::Furniture))
        .collect();
    let all = profile.sentences;
    let height = ROW * (words.tags.len() + 1) - 10;
    let _ = writeln!(
        out,
        "<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"c-title\">\n<title id=\"c-title\">{}</title>",
        description(model)
    );
    let mut top = 0;
    for (name, tag, count) in model.rows() {
        let value = fill(words.of, &[&count, &all]);
        row(out, top, name, &value);
        bar(out, top, "track", 0, WIDTH);
        bar(out, top, tag.as_str(), 0, share(count, all));
        places(out, top, tag, &lines);
        top += ROW;
    }
    let (new, old) = (profile.new_figures, profile.background_figures);
    row(out, top, words.figures, &model.figures());
    bar(out, top, "track", 0, WIDTH);
    let from = share(new, new + old);
    bar(out, top, "figure", 0, from);
    if old > 0 {
        bar(out, top, "old", from, WIDTH);
    }
    out.push_str("</svg>\n");
}

/// The chart in words.
fn description(model: &Model<'_>) -> String {
    let all = model.profile.sentences;
    let mut text = format!("{}: ", model.words.chart);
    for (name, _, count) in model.rows() {
        let value = fill(model.words.of, &[&count, &all]);
        let _ = write!(text, "{name} {value}; ");
    }
    text.push_str(&model.figures());
    text
}

fn row(out: &mut String, top: usize, name: &str, value: &str) {
    let y = top + 11;
    let _ = writeln!(
        out,
        "<text x=\"0\" y=\"{y}\">{name}</text><text class=\"value\" x=\"{WIDTH}\" y=\"{y}\" text-anchor=\"end\">{value}</text>"
    );
}

fn bar(out: &mut String, top: usize, class: &str, from: usize, to: usize) {
    if to > from {
        let (y, width) = (top + 16, to - from);
        let _ = writeln!(
            out,
            "<rect class=\"{class}\" x=\"{from}\" y=\"{y}\" width=\"{width}\" height=\"6\"/>"
        );
    }
}

/// Ticks where the sentences of a tag stand.
fn places(out: &mut String, top: usize, tag: Tag, lines: &[&Line<'_>]) {
    let places = lines.len().min(PLACES);
    let y = top + 24;
    let mut last = None;
    for (index, line) in lines.iter().enumerate() {
        let has = match tag {
            Tag::Figure => line.new_figure,
            _ => line.tags.contains(&tag),
        };
        let place = index * places / lines.len();
        if has && last != Some(place) {
            last = Some(place);
            let x = place * WIDTH / places;
            let width = ((place + 1) * WIDTH / places - x).clamp(2, 24) - 1;
            let _ = writeln!(
                out,
                "<rect class=\"{tag}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"3\"/>"
            );
        }
    }
}

fn share(count: usize, all: usize) -> usize {
    (count * WIDTH).checked_div(all).unwrap_or(0)
}
