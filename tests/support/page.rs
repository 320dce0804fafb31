//! The pages of readings, taken apart.

use unsaid::Reading;

/// The tags of the page, checked to be nested well; attributes without their values' quotes.
pub fn elements(page: &str) -> Vec<String> {
    const VOID: &[&str] = &["meta", "rect", "br"];
    let (head, rest) = page.split_once("<style>").expect("a style sheet");
    let (_, body) = rest.split_once("</style>").expect("its end");
    let page = format!("{head}{body}");
    let mut open: Vec<String> = Vec::new();
    let mut all = Vec::new();
    let mut rest = page.trim_start_matches("<!doctype html>");
    while let Some(at) = rest.find('<') {
        assert!(!rest[..at].contains('>'), "a stray > in {:?}", &rest[..at]);
        let end = at + rest[at..].find('>').expect("a tag ends");
        let inside = &rest[at + 1..end];
        assert!(!inside.contains('<'), "a tag within a tag: {inside:?}");
        assert!(
            inside.matches('"').count().is_multiple_of(2),
            "quotes in {inside:?}"
        );
        let name = inside
            .trim_matches('/')
            .split_whitespace()
            .next()
            .expect("a name");
        if let Some(closed) = inside.strip_prefix('/') {
            assert_eq!(
                open.pop().as_deref(),
                Some(closed),
                "before {:?}",
                &rest[..at]
            );
        } else if !VOID.contains(&name) {
            open.push(name.to_owned());
        }
        all.push(inside.to_owned());
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty(), "left open: {open:?}");
    all
}

pub fn attribute<'e>(element: &'e str, name: &str) -> Option<&'e str> {
    let (_, rest) = element.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

pub fn corpus() -> Vec<(String, Reading)> {
    let readings: Vec<(String, Reading)> = crate::texts::announcements()
        .map(|(path, text)| (path, unsaid::read(&text)))
        .collect();
    assert!(readings.len() >= 10);
    readings
}
