//! The bundled announcements: their gold is whole, and the crate reads them as it promises to.

#[path = "support/gold.rs"]
mod gold;
#[path = "support/score.rs"]
mod score;

use std::collections::BTreeSet;
use std::path::PathBuf;

use gold::Document;
use score::Scores;
use unsaid::{Form, Reading, Role, Status, Tag};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpora/announcements")
}

fn corpus() -> Vec<Document> {
    gold::load(&folder()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn document(id: &str) -> Document {
    corpus()
        .into_iter()
        .find(|document| document.id == id)
        .unwrap_or_else(|| panic!("no announcement {id}"))
}

const LEADING: [&str; 7] = [
    "production",
    "contracts",
    "export_measures",
    "capacity",
    "breakthrough",
    "targets",
    "recovery",
];

fn statuses(reading: &Reading) -> Vec<(String, Status)> {
    reading
        .findings()
        .iter()
        .map(|finding| (finding.kind.to_string(), finding.status))
        .collect()
}

fn assert_leading_kinds_are_unsaid(reading: &Reading) {
    for kind in LEADING {
        let finding = reading.finding(kind).expect("on the checklist");
        assert!(!finding.status.is_said(), "{kind}");
    }
}

#[test]
fn gold_is_whole_and_various() {
    let documents = corpus();
    let genres: BTreeSet<&str> = documents
        .iter()
        .map(|document| document.genre.as_str())
        .collect();
    let sentences: usize = documents
        .iter()
        .map(|document| document.sentences.len())
        .sum();
    assert!(documents.len() >= 60, "{} announcements", documents.len());
    assert!(genres.len() >= 14, "{} registers", genres.len());
    assert!(sentences >= 1200, "{sentences} sentences");
    for document in &documents {
        for (i, sentence) in document.sentences.iter().enumerate() {
            let tagged = sentence.tags.contains(&Tag::Figure);
            assert_eq!(
                tagged,
                !sentence.figures.is_empty(),
                "{} sentence {}",
                document.id,
                i + 1
            );
        }
    }
}

#[test]
fn a_document_without_gold_is_a_failure() {
    let root = std::env::temp_dir().join(format!("unsaid-gold-{}", std::process::id()));
    let write = |name: &str, text: &str| std::fs::write(root.join(name), text).expect("writable");
    std::fs::create_dir_all(&root).expect("writable");
    assert!(gold::load(&root).is_err_and(|problem| problem.contains("no .toml")));
    write("a.txt", "The plant opened.");
    assert!(gold::load(&root).is_err_and(|problem| problem.contains("has no .toml")));
    let head = "language = 'en'\ngenre = 'x'\nsource = 'y'\n";
    let bad = [
        (
            "[[sentence]]\ntext = 'The plant closed.'\nrole = 'body'",
            "not in the text",
        ),
        (
            "[[sentence]]\ntext = 'The plant'\nrole = 'body'",
            "in no sentence",
        ),
        (
            "[[sentence]]\ntext = 'The plant opened.'\nrole = 'body'\ncolour = 1",
            "unknown field",
        ),
        (
            "[[sentence]]\ntext = 'The plant opened.'\nrole = 'body'\nfigures = ['two']",
            "no figure",
        ),
        (
            "[[sentence]]\ntext = 'The plant opened.'\nrole = 'legal'\ntags = ['framing']",
            "carries a tag",
        ),
        (
            "[kinds]\ncolour = { status = 'planned', evidence = [1] }\n[[sentence]]\ntext = 'The plant opened.'\nrole = 'body'",
            "unknown",
        ),
    ];
    for (rest, wanted) in bad {
        write("a.toml", &format!("{head}{rest}"));
        let problem = gold::load(&root).err().unwrap_or_default();
        assert!(problem.contains(wanted), "{wanted}: {problem:?}");
    }
    std::fs::remove_file(root.join("a.txt")).expect("removable");
    let problem = gold::load(&root).err().unwrap_or_default();
    assert!(problem.contains("has no .txt"), "{problem:?}");
    std::fs::remove_dir_all(&root).expect("removable");
}

#[test]
fn the_visit_announces_nothing() {
    let visit = document("visit-strategic-minerals-innovation");
    let reading = unsaid::read(&visit.text);
    assert_leading_kinds_are_unsaid(&reading);
    assert!(
        reading
            .summary()
            .starts_with("No new production figures, contracts or export measures.")
    );
}

/// The reported absences of the article, as (kinds, sentences).
fn assert_reads_as_article(article: &Document, reading: &Reading, same_offsets: bool) {
    for kind in LEADING {
        let finding = reading.finding(kind).expect("on the checklist");
        assert_eq!(finding.status, Status::Disclaimed, "{kind}");
        assert!(
            finding
                .disclaimers
                .iter()
                .all(|disclaimer| disclaimer.form == Form::ReportedAbsent),
            "{kind}"
        );
        let mut gold: Vec<usize> = article.kinds[kind].evidence.clone();
        let mut read: Vec<usize> = if same_offsets {
            let at = |start: usize| {
                article
                    .sentences
                    .partition_point(|sentence| sentence.span.start <= start)
            };
            finding
                .disclaimers
                .iter()
                .map(|disclaimer| at(disclaimer.span.start))
                .collect()
        } else {
            let sentences: Vec<_> = reading
                .sentences()
                .map(|sentence| sentence.span())
                .collect();
            let at = |start: usize| sentences.partition_point(|span| span.start <= start);
            finding
                .disclaimers
                .iter()
                .map(|disclaimer| at(disclaimer.span.start))
                .collect()
        };
        gold.sort_unstable();
        read.sort_unstable();
        read.dedup();
        assert_eq!(read, gold, "{kind}: sentences of the disclaimers");
    }
}

#[test]
fn the_article_reports_absences() {
    let article = document("analyst-on-the-visit");
    let reading = unsaid::read(&article.text);
    assert_reads_as_article(&article, &reading, true);

    // The profile's size is background, the chrome is furniture without tags.
    let figures: Vec<_> = reading
        .sentences()
        .flat_map(|sentence| sentence.figures())
        .collect();
    for (text, unit) in [
        ("RMB 833 billion", "CNY"),
        ("more than 60 countries", "country"),
        ("ranked 86th", ""),
    ] {
        let figure = figures
            .iter()
            .find(|figure| figure.text == text)
            .unwrap_or_else(|| panic!("no figure {text}"));
        assert!(
            unit.is_empty() || figure.unit == unit,
            "{text}: {}",
            figure.unit
        );
        assert_eq!(figure.newness, unsaid::Newness::Background, "{text}");
    }
    for text in ["January 31", "14th Five-Year Plan"] {
        let at = article.text.find(text).expect("in the article");
        let span = unsaid::Span::new(at, at + text.len());
        assert!(
            figures.iter().all(|figure| !figure.span.overlaps(span)),
            "{text} is no figure"
        );
    }
    for chrome in [
        "0 Comments",
        "Loading new replies...",
        "Join the discussion",
    ] {
        let sentence = reading
            .sentences()
            .find(|sentence| sentence.text() == chrome);
        let sentence = sentence.unwrap_or_else(|| panic!("{chrome:?} is no sentence"));
        assert_eq!(sentence.role(), Role::Furniture, "{chrome}");
        assert!(sentence.tags().is_empty(), "{chrome}");
    }
}

#[test]
fn the_article_without_its_absences_is_still_silent() {
    let article = document("analyst-on-the-visit");
    let absent: BTreeSet<usize> = LEADING
        .iter()
        .flat_map(|kind| article.kinds[*kind].evidence.clone())
        .collect();
    let mut text = article.text.clone();
    for number in absent.iter().rev() {
        let span = article.sentences[number - 1].span;
        text.replace_range(span.start..span.end, "");
    }
    let reading = unsaid::read(&text);
    assert_leading_kinds_are_unsaid(&reading);
}

#[test]
fn the_article_reads_the_same_with_its_encoding_lost() {
    let article = document("analyst-on-the-visit");
    let damaged: String = article
        .text
        .chars()
        .map(|c| {
            if "’“”–—".contains(c) {
                '\u{E42}'
            } else {
                c
            }
        })
        .collect();
    assert_ne!(damaged, article.text);
    let (clean, lost) = (unsaid::read(&article.text), unsaid::read(&damaged));
    assert_eq!(statuses(&clean), statuses(&lost));
    assert_reads_as_article(&article, &lost, false);
    assert_eq!(clean.sentences().len(), lost.sentences().len());
    for (a, b) in clean.sentences().zip(lost.sentences()) {
        let tags = |sentence: unsaid::Sentence<'_>| {
            sentence
                .tags()
                .iter()
                .map(|tag| tag.tag)
                .collect::<Vec<_>>()
        };
        assert_eq!((a.role(), tags(a)), (b.role(), tags(b)), "{:?}", b.text());
        let values = |sentence: unsaid::Sentence<'_>| {
            sentence
                .figures()
                .iter()
                .map(|figure| (figure.low, figure.high, figure.unit.to_string()))
                .collect::<Vec<_>>()
        };
        assert_eq!(values(a), values(b), "{:?}", b.text());
    }
}

/// The floor under the accuracy on the bundled announcements: what later work must not lose.
#[test]
fn accuracy_does_not_fall() {
    let mut all = Scores::default();
    for document in corpus() {
        all.add(&score::score(&document, &unsaid::read(&document.text)));
    }
    let floor =
        |what: &str, value: f64, floor: f64| assert!(value >= floor, "{what} {value:.3} < {floor}");
    floor("boundary F1", all.boundary.f1(), 0.985);
    floor("role accuracy", all.role_accuracy(), 0.955);
    floor("macro tag F1", all.macro_f1(), 0.85);
    floor("said F1", all.said.f1(), 0.8);
    floor("status accuracy", all.status_accuracy(), 0.78);
}
