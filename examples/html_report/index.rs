//! The index of a folder's reports: a page for each column it can be sorted by.

use std::cmp::Ordering;
use std::fmt::Write;

use unsaid::render::{self, escape};
use unsaid::{Frequency, Kind, Profile, Reading, Silence, Status};

/// One announcement of a folder.
pub struct Entry {
    pub page: String,
    pub title: String,
    /// Name of the file.
    pub file: String,
    pub reading: Reading,
    pub profile: Profile,
    /// The unsaid kinds, the most surprising first, those that can't be ranked last.
    pub silences: Vec<Silence>,
}

impl Entry {
    /// The unsaid kinds, unless the text can't tell them all: it is empty, cut off or in a language
    /// that is not read.
    fn known_silences(&self) -> Option<&[Silence]> {
        let mut findings = self.reading.findings().iter();
        let all = findings.all(|finding| finding.status != Status::Unknown);
        all.then_some(&self.silences)
    }

    /// The unsaid kinds of which enough is known to rank them.
    fn ranked_silences(&self) -> Option<&[Silence]> {
        let silences = self.known_silences()?;
        let ranked = silences.partition_point(|silence| silence.frequency.is_enough());
        (ranked > 0).then_some(&silences[..ranked])
    }

    /// The profile, unless the text is in no language that is read.
    fn known_profile(&self) -> Option<&Profile> {
        self.reading.language().map(|_| &self.profile)
    }
}

/// A column of numbers, and the page that is sorted by it.
struct Column {
    name: &'static str,
    page: &'static str,
    /// The number, unless it is not known.
    value: fn(&Entry) -> Option<f64>,
    digits: usize,
    unit: &'static str,
    /// Whether a narrow screen leaves it out, unless it is sorted by.
    wide: bool,
}

#[rustfmt::skip]
const COLUMNS: &[Column] = &[
    Column {
        name: "Surprise", page: FIRST, digits: 1, unit: "", wide: false,
        value: |entry| Some(entry.ranked_silences()?.first()?.bits),
    },
    Column {
        name: "Unsaid", page: "unsaid.html", digits: 0, unit: "", wide: false,
        value: |entry| Some(entry.known_silences()?.len() as f64),
    },
    Column {
        name: "Directives", page: "directives.html", digits: 0, unit: "", wide: true,
        value: |entry| Some(entry.known_profile()?.directives as f64),
    },
    Column {
        name: "New figures", page: "figures.html", digits: 0, unit: "", wide: true,
        value: |entry| Some(entry.known_profile()?.new_figures as f64),
    },
    Column {
        name: "Framing", page: "framing.html", digits: 0, unit: " %", wide: true,
        value: |entry| Some(100.0 * entry.known_profile()?.framing_share()),
    },
];

/// The page that the reports link to: that of the surprise, as long as it can be told.
const FIRST: &str = "index.html";

/// The page that is sorted by title.
const TITLES: &str = "titles.html";

/// The pages of the index, each with its name.
pub fn pages(entries: &[Entry]) -> Vec<(&'static str, String)> {
    let mut rows: Vec<&Entry> = entries.iter().collect();
    rows.sort_by_cached_key(|entry| entry.title.to_lowercase());
    let mut pages = vec![(TITLES, page(&rows, TITLES))];
    rows.sort_by(|a, b| by_surprise(a, b));
    for column in COLUMNS {
        let mut rows = rows.clone();
        // The greatest first, what is not known last.
        rows.sort_by(|a, b| descending(&(column.value)(a), &(column.value)(b)));
        pages.push((column.page, page(&rows, column.page)));
    }
    pages
}

/// The more surprising of the first silences comes first, then that of the second ones, and so on.
fn by_surprise(a: &Entry, b: &Entry) -> Ordering {
    let bits = |entry: &Entry| -> Option<Vec<f64>> {
        let silences = entry.ranked_silences()?;
        Some(silences.iter().map(|silence| silence.bits).collect())
    };
    descending(&bits(a), &bits(b))
}

fn descending<T: PartialOrd>(a: &T, b: &T) -> Ordering {
    b.partial_cmp(a).unwrap_or(Ordering::Equal)
}

/// The index in the order of `rows`; `sorted` is its name.
fn page(rows: &[&Entry], sorted: &str) -> String {
    let texts = known_texts(rows);
    let few = texts < Frequency::ENOUGH;
    let sorted = if few && sorted == FIRST {
        TITLES
    } else {
        sorted
    };
    let class = |column: &Column| {
        if column.wide && column.page != sorted {
            "number wide"
        } else {
            "number"
        }
    };
    let title = heading("Announcement", TITLES, "", sorted);
    let head: String = (COLUMNS.iter())
        .map(|column| match column.page {
            FIRST if few => format!(
                r#"<th scope="col" class="number">{}<span class="note">needs {} texts</span></th>"#,
                column.name,
                Frequency::ENOUGH
            ),
            page => heading(column.name, page, class(column), sorted),
        })
        .collect();
    let mut body = String::new();
    for entry in rows {
        let _ = write!(
            body,
            r#"<tr><th scope="row"><a href="{}">{}</a> <code>{}</code><span class="note">{}</span></th>"#,
            entry.page,
            escape(&entry.title),
            escape(&entry.file),
            escape(&note(entry))
        );
        for column in COLUMNS {
            let cell = (column.value)(entry).map_or("–".to_owned(), |value| {
                format!("{value:.*}{}", column.digits, column.unit)
            });
            let _ = write!(body, r#"<td class="{}">{cell}</td>"#, class(column));
        }
        body.push_str("</tr>\n");
    }
    format!(
        r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>What was not said</title>
<style>
{style}
td, th {{ font-weight: 400; }}
thead th {{ font-weight: 600; white-space: nowrap; }}
tbody code {{ color: var(--soft); font-size: .75rem; }}
.note {{ display: block; font-size: .8125rem; font-weight: 400; }}
@media (max-width: 48rem) {{ .wide {{ display: none; }} td, th {{ padding-right: .4rem; font-size: .8125rem; }} thead th {{ white-space: normal; }} }}
</style>
</head>
<body>
<header class="top"><h1>What was not said</h1></header>
<main>
<p>{count}. Each is shown with the number of kinds it leaves unsaid{surprise} Follow the name of a column to sort by it.</p>
<table>
<thead><tr>{title}{head}</tr></thead>
<tbody>
{body}</tbody>
</table>
</main>
</body>
</html>
"#,
        style = render::STYLE,
        surprise = surprise(texts),
        count = match rows.len() {
            1 => "1 announcement".to_owned(),
            count => format!("{count} announcements"),
        },
    )
}

/// The head of a column: the sign of its order, or the link to the page in that order.
fn heading(name: &str, page: &str, class: &str, sorted: &str) -> String {
    if page != sorted {
        return format!(r#"<th scope="col" class="{class}"><a href="{page}">{name}</a></th>"#);
    }
    let (order, sign) = match page {
        TITLES => ("ascending", "▲"),
        _ => ("descending", "▼"),
    };
    format!(
        r#"<th scope="col" class="{class}" aria-sort="{order}">{name} <span aria-hidden="true">{sign}</span></th>"#
    )
}

/// The number of texts the surprise rests on.
fn known_texts(rows: &[&Entry]) -> u64 {
    let silences = rows.iter().flat_map(|entry| &entry.silences);
    let texts = silences.map(|silence| silence.frequency.readings).max();
    texts.unwrap_or(0)
}

/// What the index says of the surprise, and on how many texts it rests.
fn surprise(texts: u64) -> String {
    let enough = Frequency::ENOUGH;
    if texts < enough {
        return format!(
            ". How surprising a silence is can't be told from {texts} texts: it takes {enough}."
        );
    }
    format!(
        " and the one that is least expected so, with its surprise in bits, which rests on how often each kind is said in these {texts} texts. \
         The surprise is −log₂ of the smoothed probability of the silence: 0 to 1 bit is usual, above 3, fewer than one text in eight, is rare."
    )
}

/// What stands below the title: the kind whose silence is least expected.
fn note(entry: &Entry) -> String {
    let Some(silences) = entry.known_silences() else {
        return "not judged: empty, cut off or in a language that is not read".to_owned();
    };
    if silences.is_empty() {
        return "nothing unsaid".to_owned();
    }
    let first = entry.ranked_silences().and_then(<[_]>::first);
    match first.and_then(|first| Kind::known(&first.kind)) {
        Some(kind) => format!("unsaid: {}", kind.name),
        None => String::new(),
    }
}
