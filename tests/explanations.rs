//! What is explained is what was decided: the parts add up to the sum, and the sum decides.

#[path = "support/texts.rs"]
mod texts;

use unsaid::{Explanation, Reader, Tag};

/// What a tag needs with a cue, and what it needs by words alone.
const NEEDED: f32 = 1.0;
const NEEDED_BY_WORDS: f32 = 1.2;

/// Whether something found speaks for the tag.
fn is_cued(explanation: &Explanation) -> bool {
    let parts = &explanation.parts;
    (parts.iter()).any(|part| part.rule.is_some() || part.name == "BareQuotation")
}

#[test]
fn parts_add_up_to_the_sum() {
    let reader = Reader::builder().build().expect("embedded pack");
    for (name, text) in texts::announcements() {
        for explanation in reader.explain(&text) {
            let parts = explanation.parts.iter();
            let sum: f32 = parts.map(|part| part.share * part.weight).sum();
            assert!(
                (sum - explanation.sum).abs() < 1e-3,
                "{name}: {explanation:?}"
            );
        }
    }
}

#[test]
fn a_tag_without_a_cue_shows_the_words_that_carry_it() {
    let reader = Reader::builder().build().expect("embedded pack");
    let mut worded = 0;
    for (name, text) in texts::announcements() {
        let reading = reader.read(&text);
        for explanation in reader.explain(&text) {
            let Explanation {
                tag, sum, given, ..
            } = explanation;
            let sentence = (reading.sentences())
                .find(|sentence| sentence.span().overlaps(explanation.sentence))
                .expect("a sentence that is explained");
            let rule = format!("en.{tag}.wording");
            let evidence = sentence
                .tags()
                .iter()
                .find(|evidence| *evidence.rule == *rule);
            assert!(!given || sum >= NEEDED, "{name}: {sum}");
            if is_cued(&explanation) || !given {
                continue;
            }
            assert!(sum >= NEEDED_BY_WORDS, "{name}: {sum}");
            let evidence = evidence.unwrap_or_else(|| panic!("{name}: no {rule}"));
            let words = text[evidence.span].split_whitespace().count();
            assert!(
                (1..=2).contains(&words),
                "{name}: {:?}",
                &text[evidence.span]
            );
            assert_eq!(evidence.group, None);
            assert_eq!(evidence.mode.is_some(), tag == Tag::Capability);
            worded += 1;
        }
    }
    assert!(worded > 0);
}
