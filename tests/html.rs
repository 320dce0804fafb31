//! The page: well formed, escaped, in need of nothing else.
#![cfg(feature = "render")]

#[path = "support/page.rs"]
mod page;
#[path = "support/texts.rs"]
mod texts;

use page::{attribute, corpus, elements};
use unsaid::render::{self, Report};
use unsaid::{Checklist, Kind, Reader};

const HOSTILE: &str = "<script>alert('x')</script> & \"Quarterly\" Report\n\n\
    The mine <b onload=\"go()\">produced</b> 412 tonnes of copper & 3 tonnes of gold in May. \
    \u{1b}[31mIt signed a supply contract\u{7} with Smelter \u{202e}Ltd\u{0}. \
    See [this](javascript:alert(1)) and `code` and https://example.com/<x> *now*. | a | b |\n\n\
    ]]> --> </style></svg><img src=x onerror=alert(1)>\n";

#[test]
fn pages_are_well_formed_and_ids_unique() {
    for (name, reading) in corpus() {
        let page = render::html(&reading);
        let elements = elements(&page);
        let mut ids: Vec<&str> = elements
            .iter()
            .filter_map(|element| attribute(element, "id"))
            .collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{name}: an id stands twice");
        for element in &elements {
            for target in attribute(element, "href")
                .and_then(|address| address.strip_prefix('#'))
                .into_iter()
                .chain(attribute(element, "aria-describedby"))
                .chain(attribute(element, "aria-labelledby"))
            {
                assert!(ids.binary_search(&target).is_ok(), "{name}: no {target}");
            }
        }
    }
}

#[test]
fn nothing_of_the_text_becomes_markup() {
    let reading = unsaid::read(HOSTILE);
    let page = render::html(&reading);
    let elements = elements(&page);
    for element in &elements {
        let name = element
            .trim_matches('/')
            .split_whitespace()
            .next()
            .expect("a name");
        assert!(!matches!(name, "script" | "img" | "b onload"), "{element}");
        assert!(
            !element.contains("onload") && !element.contains("onerror"),
            "{element}"
        );
    }
    assert!(
        page.contains(
            "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Quarterly&quot;"
        )
    );
    for text in [&page, &render::markdown(&reading), &render::text(&reading)] {
        assert!(
            !text.contains(['\u{1b}', '\u{7}', '\u{0}', '\u{202e}']),
            "{text}"
        );
    }
    let markdown = render::markdown(&reading);
    assert!(!markdown.contains("<script") && !markdown.contains("<img"));
    assert!(!markdown.contains("[this](") && !markdown.contains("https://"));
}

#[test]
fn titles_links_and_names_are_escaped() {
    let mut kind = Kind::new("layoffs", "job <cuts> & \"losses\"");
    kind.instances = vec!["cut~ jobs".into()];
    let reader = Reader::builder()
        .checklist(Checklist::new(vec![kind]))
        .build()
        .expect("a reader");
    let reading =
        reader.read("The company said on Monday that it would cut jobs at its two plants.");
    assert!(render::text(&reading).contains("job <cuts> & \"losses\""));
    let page = Report::new(&reading)
        .title("<i>\"Title\"</i>")
        .checklist(reader.checklist())
        .up("x\" onclick=\"y", "<up>")
        .html();
    let elements = elements(&page);
    assert!(
        elements
            .iter()
            .all(|element| attribute(element, "onclick").is_none())
    );
    assert!(page.contains("job &lt;cuts&gt; &amp; &quot;losses&quot;"));
    assert!(page.contains("<h1>&lt;i&gt;&quot;Title&quot;&lt;/i&gt;</h1>"));
    assert!(page.contains("&lt;up&gt;"));
}

#[test]
fn a_page_needs_no_script_and_no_request() {
    for (name, reading) in corpus() {
        let page = render::html(&reading);
        for element in elements(&page) {
            let tag = element.split_whitespace().next().unwrap_or_default();
            assert!(
                !matches!(tag, "script" | "link" | "img" | "iframe" | "object"),
                "{name}: {tag}"
            );
            assert!(
                !element
                    .split_whitespace()
                    .any(|part| part.starts_with("on")),
                "{name}: {element}"
            );
        }
        assert!(
            !page.contains("@import") && !page.contains("url("),
            "{name}"
        );
    }
}

#[test]
fn the_key_explains_every_underline() {
    // The classes of the marks decide how they are underlined.
    for (name, reading) in corpus() {
        let page = render::html(&reading);
        let (_, key) = page.split_once("<div class=\"key\">").expect("a key");
        let (key, article) = key.split_once("<article>").expect("the text");
        for mark in article.split("<mark class=\"m ").skip(1) {
            let (classes, _) = mark.split_once('"').expect("its end");
            for class in classes.split(' ') {
                assert!(
                    key.contains(&format!("<span class=\"m {class}\">")),
                    "{name}: {class}"
                );
            }
        }
    }
}

#[test]
fn the_words_of_the_text_survive() {
    // What stands in the article, without markup, tooltips and numbers, is the text.
    for (name, reading) in corpus() {
        let page = render::html(&reading);
        let (_, article) = page.split_once("<article>").expect("the text");
        let (article, _) = article.split_once("</article>").expect("its end");
        let mut shown = String::new();
        let (mut skipped, mut rest) = (0_usize, article);
        while let Some(at) = rest.find('<') {
            if skipped == 0 {
                shown.push_str(&rest[..at]);
            }
            let end = at + rest[at..].find('>').expect("a tag ends");
            let element = &rest[at..=end];
            let apart = ["tip", "n", "role"]
                .iter()
                .any(|class| attribute(element, "class") == Some(class))
                || attribute(element, "class").is_some_and(|class| class.starts_with("l "));
            if skipped > 0 || apart {
                skipped = if element.starts_with("</") {
                    skipped - 1
                } else {
                    skipped + 1
                };
            }
            rest = &rest[end + 1..];
        }
        let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let expected = reading
            .sentences()
            .map(|sentence| render::escape(sentence.text()))
            .collect::<Vec<_>>()
            .join(" ");
        assert_eq!(squeezed(&shown), squeezed(&expected), "{name}");
    }
}

#[test]
fn the_size_of_a_page_is_linear() {
    let text = "The mine produced 412 tonnes of copper and signed a supply contract for 3 years. ";
    let size = |times: usize| render::html(&unsaid::read(&text.repeat(times))).len();
    let (small, large) = (size(200), size(2000));
    assert!(large < small * 12, "{small} {large}");
    let one = "contract copper 5 % ";
    let size = |times: usize| render::html(&unsaid::read(&one.repeat(times))).len();
    let (small, large) = (size(500), size(5000));
    assert!(large < small * 14, "{small} {large}");
}
