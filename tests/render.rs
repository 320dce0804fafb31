//! The reports: complete, and the same in all three forms.
#![cfg(feature = "render")]

#[path = "support/page.rs"]
mod page;
#[path = "support/texts.rs"]
mod texts;

use page::{attribute, corpus, elements};
use unsaid::render::{self, Report};
use unsaid::{Baseline, Checklist, Frequency, Kind, Reader, Reading};

#[test]
fn all_evidence_is_linked_in_every_form() {
    for (name, reading) in corpus() {
        let page = render::html(&reading);
        let links = |list: &str| {
            page.split(&format!("<ul class=\"quotes {list}\">"))
                .skip(1)
                .map(|part| {
                    let (part, _) = part.split_once("</ul>").expect("a list ends");
                    part.matches("<a href=\"#s").count()
                })
                .sum::<usize>()
        };
        let findings = reading.findings();
        let evidence: usize = findings.iter().map(|finding| finding.evidence.len()).sum();
        let disclaimers: usize = findings
            .iter()
            .map(|finding| finding.disclaimers.len())
            .sum();
        let misses: usize = findings
            .iter()
            .map(|finding| finding.near_misses.len())
            .sum();
        assert_eq!(links("evidence"), evidence, "{name}");
        assert_eq!(links("disclaimer"), disclaimers, "{name}");
        assert_eq!(links("misses"), misses, "{name}");
        let all = evidence + disclaimers + misses;
        let (markdown, text) = (render::markdown(&reading), render::text(&reading));
        assert_eq!(markdown.matches("](#s").count(), all, "{name}");
        assert!(text.matches(" sentence ").count() >= all, "{name}");
        for finding in findings {
            for evidence in &finding.evidence {
                for form in [&page, &markdown, &text] {
                    assert!(form.contains(&*evidence.rule), "{name}: {}", evidence.rule);
                }
            }
        }
    }
}

#[test]
fn every_form_shows_every_sentence_tag_and_figure() {
    for (name, reading) in corpus() {
        let page = render::html(&reading);
        let (markdown, text) = (render::markdown(&reading), render::text(&reading));
        for (index, sentence) in reading.sentences().enumerate() {
            let number = index + 1;
            assert!(
                page.contains(&format!("id=\"s{number}\"")),
                "{name}: {number}"
            );
            assert!(
                markdown.contains(&format!("**{number}** ")),
                "{name}: {number}"
            );
            for evidence in sentence.tags() {
                for form in [&page, &markdown, &text] {
                    assert!(form.contains(&*evidence.rule), "{name}: {}", evidence.rule);
                }
            }
        }
        assert!(page.contains(&render::escape(reading.summary())), "{name}");
        assert!(text.contains(reading.summary()), "{name}");
    }
}

#[test]
fn sentences_that_disclaim_are_marked() {
    let checklist = Checklist::default().subset(&["contracts", "export_measures"]);
    let reader = Reader::builder().checklist(checklist.expect("known kinds"));
    let reading = reader.build().expect("a reader").read(
        "The company signed a supply contract with Orlan Motors. Financial terms were not disclosed. \
         The miner said that no export ban had been imposed on the metal.",
    );
    let page = render::html(&reading);
    let sentence = |number: usize| {
        let (_, rest) = page
            .split_once(&format!("id=\"s{number}\""))
            .expect("a sentence");
        rest.split("id=\"s").next().expect("its end").to_owned()
    };
    assert!(!sentence(1).contains("disclaimer"));
    let (withheld, denied) = (sentence(2), sentence(3));
    for (sentence, form) in [
        (&withheld, "in part withheld: contracts"),
        (&denied, "denied: export measures"),
    ] {
        assert!(
            sentence.contains("<mark class=\"m disclaimer\" tabindex=\"0\""),
            "{sentence}"
        );
        assert!(sentence.contains(&format!("<b>{form}</b>")), "{sentence}");
        assert!(
            sentence.contains(&format!("<span class=\"l l-disclaimer\" title=\"{form}\">")),
            "{sentence}"
        );
    }
    // What found the topic is told with the words it found.
    assert!(
        denied.contains("<b>export measures: disclaimed</b> “export ban had been imposed” <code>"),
        "{denied}"
    );
    // In the checklist the form stands before the words, behind those that are announced.
    let (_, contracts) = page
        .split_once("<strong>contracts</strong>")
        .expect("the kind");
    let (contracts, _) = contracts.split_once("<strong>").expect("the next kind");
    let place = |words: &str| {
        contracts
            .find(words)
            .unwrap_or_else(|| panic!("{words}: {contracts}"))
    };
    assert!(place("quotes evidence") < place("in part withheld:</span> <a href=\"#s2\">"));
    let listing = render::text(&reading);
    for form in [&listing, &render::markdown(&reading)] {
        assert!(form.contains("in part withheld: contracts\n"), "{form}");
        assert!(form.contains("in part withheld\n"), "{form}");
    }
}

/// What stands in elements of one line each, without markup, tooltips and numbers.
fn shown_lines(reading: &Reading) -> Vec<(String, String)> {
    let page = render::html(reading);
    let (_, article) = page.split_once("<article>").expect("the text");
    let (article, _) = article.split_once("</article>").expect("its end");
    let mut lines = Vec::new();
    let mut apart = 0_usize;
    for piece in article.split('<').skip(1) {
        let (element, words) = piece.split_once('>').expect("a tag ends");
        let class = attribute(&format!("{element} "), "class")
            .unwrap_or("")
            .to_owned();
        if element.starts_with('/') {
            apart = apart.saturating_sub(1);
        } else if apart > 0 || matches!(&*class, "tip" | "n" | "role") || class.starts_with("l ") {
            apart += 1;
        } else if matches!(element.split(' ').next(), Some("p" | "li" | "h3" | "ul")) {
            lines.push((element.to_owned(), String::new()));
        }
        if apart == 0
            && let Some((_, line)) = lines.last_mut()
        {
            line.push_str(words);
        }
    }
    for (_, line) in &mut lines {
        *line = line.trim().to_owned();
    }
    lines
}

#[test]
fn every_item_and_row_stands_on_a_line_of_its_own() {
    let reading = unsaid::read(
        "Tin output rises\n\n\
        The mine reported its quarter today. It made 412 tonnes of tin in the three months to June,\n\
        more than ever before, and sold all of them. The highlights of the quarter at the mine were:\n\
        - Output rose to 412 tonnes. It had been 398 tonnes.\n\
        - Costs fell;\n\
        1. The mill ran without a stop.\n\
        (b) No price was given.\n\
        \u{2022} Nobody was hurt\n\n\
        Metal\tTonnes\tDollars\n\
        Tin\t412\t9,000\n\
        Lead    40    100\n\
        Board: 7 members\n\n\
        Outlook\n\
        The mine expects more of the same.\n",
    );
    let lines = shown_lines(&reading);
    let lines: Vec<(&str, &str)> = lines.iter().map(|(a, b)| (&**a, &**b)).collect();
    let expected = [
        ("h3 class=\"heading\"", "Tin output rises"),
        (
            "p class=\"body\"",
            "The mine reported its quarter today. It made 412 tonnes of tin in the three months to June,\n\
             more than ever before, and sold all of them. The highlights of the quarter at the mine were:",
        ),
        ("ul", ""),
        (
            "li class=\"body\"",
            "- Output rose to 412 tonnes. It had been 398 tonnes.",
        ),
        ("li class=\"body\"", "- Costs fell;"),
        ("li class=\"body\"", "1. The mill ran without a stop."),
        ("li class=\"body\"", "(b) No price was given."),
        ("li class=\"body\"", "\u{2022} Nobody was hurt"),
        ("p class=\"body row\"", "Metal\tTonnes\tDollars"),
        ("p class=\"body row\"", "Tin\t412\t9,000"),
        ("p class=\"body row\"", "Lead    40    100"),
        ("p class=\"body row\"", "Board: 7 members"),
        ("h3 class=\"heading\"", "Outlook"),
        ("p class=\"body\"", "The mine expects more of the same."),
    ];
    assert_eq!(lines, expected);
    // Markdown and the text of a terminal have a line for each sentence.
    let markdown = render::markdown(&reading);
    let listing = render::text(&reading);
    for (_, words) in expected
        .iter()
        .filter(|(element, _)| element.contains("row"))
    {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let row = |form: &str| form.lines().any(|line| line.ends_with(&words));
        assert!(row(&markdown) && row(&listing), "{words}");
    }
}

#[test]
fn silences_carry_their_surprise() {
    let readings = corpus();
    let mut baseline = Baseline::new();
    for (_, reading) in &readings {
        baseline.learn(reading);
    }
    let (_, reading) = &readings[0];
    let silences = baseline.silences(reading);
    let report = Report::new(reading).silences(&silences);
    for form in [report.html(), report.markdown(), report.text()] {
        assert_eq!(form.matches(" bits").count(), silences.len());
    }
    assert!(report.html().contains("0 to 1 bit is usual"));
    assert!(!render::html(reading).contains("0 to 1 bit"));
}

#[test]
fn no_surprise_is_told_from_a_few_texts() {
    let texts: Vec<Reading> = (0..Frequency::ENOUGH)
        .map(|day| {
            unsaid::read(&format!(
                "The mine made {} tonnes of tin in May.",
                400 + day
            ))
        })
        .collect();
    let quiet = unsaid::read("The mine held a safety day for its contractors in May.");
    let mut baseline = Baseline::new();
    for (texts_known, reading) in (1..).zip(&texts) {
        baseline.learn(reading);
        let silences = baseline.silences(&quiet);
        let report = Report::new(&quiet).silences(&silences);
        let known = format!("of {texts_known} texts");
        let enough = texts_known >= Frequency::ENOUGH;
        for form in [report.html(), report.markdown(), report.text()] {
            assert_eq!(form.matches(&known).count(), silences.len());
            assert_eq!(form.contains(" bits"), enough, "{texts_known}");
            assert_eq!(form.contains("fewer than 10"), !enough, "{texts_known}");
        }
        // Unranked, they keep the order of the checklist.
        let kinds = silences.iter().map(|silence| &silence.kind);
        if !enough {
            assert!(kinds.eq(quiet.unsaid().map(|finding| &finding.kind)));
        }
    }
}

#[test]
fn one_cue_and_one_sentence_are_counted_in_the_singular() {
    let mut kind = Kind::new("recall", "recalls");
    kind.instances = vec!["product recall".into()];
    let reader = Reader::builder()
        .checklist(Checklist::new(vec![kind]))
        .build()
        .expect("a reader");
    let text = render::text(&reader.read("The mine reopened in May."));
    assert!(text.contains("1 cue sought in 1 sentence;"), "{text}");
}

#[test]
fn empty_and_odd_texts_have_a_report() {
    for text in [
        "",
        " ",
        "\u{0}",
        "\u{feff}",
        "...",
        "5 %",
        "a\r\nb",
        "\u{202e}",
        "<",
        "\u{1b}[2J",
    ] {
        let reading = unsaid::read(text);
        elements(&render::html(&reading));
        assert!(!render::markdown(&reading).is_empty());
        assert!(!render::text(&reading).is_empty());
    }
}

#[test]
fn colours_only_when_asked() {
    let reading = unsaid::read("The mine produced 412 tonnes of copper in May.");
    assert!(!render::text(&reading).contains('\u{1b}'));
    assert!(
        Report::new(&reading)
            .color(true)
            .text()
            .contains("\u{1b}[36m")
    );
}
