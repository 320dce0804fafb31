//! Findings rest on their evidence: take the evidence away and a kind falls silent; take away what
//! is no evidence and nothing changes.

#[path = "support/texts.rs"]
mod texts;

use std::collections::BTreeSet;

use texts::announcements;
use unsaid::{Checklist, Context, Date, Form, Kind, Reader, Reading, Reason, Source, Status, read};

/// The text without some of its sentences.
fn without(reading: &Reading, dropped: &BTreeSet<usize>) -> String {
    let text = reading.text();
    let mut kept = String::new();
    let mut end = 0;
    for (number, sentence) in reading.sentences().enumerate() {
        let span = sentence.span();
        kept.push_str(&text[end..span.start]);
        if !dropped.contains(&number) {
            kept.push_str(&text[span.start..span.end]);
        }
        end = span.end;
    }
    kept.push_str(&text[end..]);
    kept
}

fn evidence(reading: &Reading, kind: &str) -> BTreeSet<usize> {
    let finding = reading.finding(kind).expect("on the checklist");
    finding
        .evidence
        .iter()
        .map(|evidence| evidence.sentence)
        .collect()
}

#[test]
fn evidence_is_what_a_said_kind_rests_on() {
    let (mut pairs, mut holding) = (0_u32, 0_u32);
    let mut broken = Vec::new();
    for (name, text) in announcements() {
        let reading = read(&text);
        for finding in reading.said() {
            // Statuses are told in order, so evidence of a weaker status may stay behind: it is
            // taken away until nothing of the kind is left.
            let mut dropped = evidence(&reading, &finding.kind);
            let mut shorter = read(&without(&reading, &dropped));
            for _ in 0..3 {
                let rest = shorter.finding(&finding.kind).expect("on the checklist");
                if !rest.said {
                    break;
                }
                let kept: Vec<usize> = (0..reading.sentences().len())
                    .filter(|at| !dropped.contains(at))
                    .collect();
                let more: Vec<usize> = evidence(&shorter, &finding.kind)
                    .iter()
                    .filter_map(|&at| kept.get(at).copied())
                    .collect();
                dropped.extend(more);
                shorter = read(&without(&reading, &dropped));
            }
            for other in reading.findings() {
                let shared = evidence(&reading, &other.kind)
                    .iter()
                    .any(|at| dropped.contains(at));
                if shared && other.kind != finding.kind {
                    continue;
                }
                pairs += 1;
                let after = shorter.finding(&other.kind).expect("on the checklist").said;
                let expected = other.said && other.kind != finding.kind;
                if after == expected {
                    holding += 1;
                } else {
                    broken.push(format!(
                        "{name}: without {} {} is said: {after}",
                        finding.kind, other.kind
                    ));
                }
            }
        }
    }
    let share = f64::from(holding) / f64::from(pairs.max(1));
    println!("{holding} of {pairs} pairs hold: {share:.4}");
    assert!(pairs > 500, "only {pairs} pairs");
    assert!(
        share >= 0.99,
        "{share:.4} of {pairs} pairs hold\n{}",
        broken.join("\n")
    );
}

#[test]
fn what_is_no_evidence_changes_nothing() {
    let (mut pairs, mut holding) = (0_u32, 0_u32);
    let mut broken = Vec::new();
    for (name, text) in announcements() {
        let reading = read(&text);
        let used: BTreeSet<usize> = reading
            .findings()
            .iter()
            .flat_map(|finding| finding.evidence.iter().map(|evidence| evidence.sentence))
            .collect();
        let idle = reading
            .sentences()
            .enumerate()
            .filter(|(number, sentence)| {
                sentence.tags().is_empty()
                    && !used.contains(number)
                    && reading.findings().iter().all(|finding| {
                        finding
                            .near_misses
                            .iter()
                            .all(|miss| !sentence.span().covers(miss.span))
                            && finding
                                .disclaimers
                                .iter()
                                .all(|disclaimer| disclaimer.span != sentence.span())
                    })
            });
        let idle: Vec<usize> = idle.map(|(number, _)| number).collect();
        // Every fifth of them keeps the test short.
        for number in idle.into_iter().step_by(5) {
            let shorter = read(&without(&reading, &BTreeSet::from([number])));
            for (before, after) in reading.findings().iter().zip(shorter.findings()) {
                pairs += 1;
                if before.said == after.said {
                    holding += 1;
                } else {
                    broken.push(format!(
                        "{name}: without sentence {number} {} differs",
                        before.kind
                    ));
                }
            }
        }
    }
    let share = f64::from(holding) / f64::from(pairs.max(1));
    println!("{holding} of {pairs} pairs hold: {share:.4}");
    assert!(
        share >= 0.99,
        "{share:.4} of {pairs} pairs hold\n{}",
        broken.join("\n")
    );
}

#[test]
fn evidence_and_near_misses_stand_in_text_order_and_apart() {
    for (name, text) in announcements() {
        let reading = read(&text);
        let sentences: Vec<_> = reading
            .sentences()
            .map(|sentence| sentence.span())
            .collect();
        for finding in reading.findings() {
            assert!(
                finding.near_misses.is_sorted_by_key(|miss| miss.span.start),
                "{name} {}",
                finding.kind
            );
            assert!(
                finding
                    .evidence
                    .is_sorted_by_key(|evidence| evidence.sentence),
                "{name} {}",
                finding.kind
            );
            for pair in finding.evidence.windows(2) {
                assert!(
                    pair[1].span.end > pair[0].span.end,
                    "{name} {}: {} lies within {}",
                    finding.kind,
                    pair[1].rule,
                    pair[0].rule
                );
            }
            for miss in &finding.near_misses {
                let mut evidence = finding.evidence.iter();
                assert!(
                    !evidence.any(|evidence| evidence.span.covers(miss.span)),
                    "{name} {}",
                    finding.kind
                );
            }
            assert_eq!(finding.said, finding.status.is_said());
            assert_eq!(finding.searched.sentences, sentences.len());
            for evidence in &finding.evidence {
                assert!(
                    sentences[evidence.sentence].covers(evidence.span),
                    "{name} {}",
                    finding.kind
                );
                assert!(evidence.rule.starts_with("en."), "{}", evidence.rule);
            }
        }
    }
}

#[test]
fn text_that_cannot_be_judged_is_unknown() {
    let foreign = "Der Vorstand hat heute beschlossen, das Werk in Duisburg nicht zu erweitern, und keine neuen \
                   Aufträge wurden unterzeichnet, während die Preise für Kupfer im letzten Quartal gestiegen sind.";
    for text in ["", " \n\n ", "· · ·", foreign] {
        let reading = read(text);
        assert!(
            reading
                .findings()
                .iter()
                .all(|finding| finding.status == Status::Unknown),
            "{text:?}"
        );
        assert_eq!(reading.said().count() + reading.unsaid().count(), 0);
    }
}

#[test]
fn text_that_breaks_off_is_unknown_and_a_whole_one_without_a_stop_is_not() {
    // Longer than a heading.
    let opening = "The board met on Tuesday and heard the chairman on the work of the three months before. \
                   The members thanked the staff of the office for the care with which the papers of the \
                   meeting had been put together in a season that left little time for it. ";
    for end in [
        "It thanked the",
        "It then discussed the figures of the quarter and decid",
        "It will report on the sale of",
        "It will report ...",
        "It will report… [+2314 chars]",
    ] {
        let reading = read(&format!("{opening}{end}"));
        let silent = |finding: &&unsaid::Finding| finding.status == Status::Silent;
        assert_eq!(reading.findings().iter().find(silent), None, "{end:?}");
    }
    for end in [
        "Thank you",
        "Yours faithfully,",
        "The office opens daily at 8 a.m.",
        "Public Affairs Department, Ministry of Mines, Lusaka",
        "For further information: Anna Berg, telephone 090-555 01 60",
        "\n\nAnna Berg\nChief Secretary",
        "\n\n- the report\n- the figures of the quarter",
    ] {
        let reading = read(&format!("{opening}{end}"));
        let unknown = |finding: &&unsaid::Finding| finding.status == Status::Unknown;
        assert_eq!(reading.findings().iter().find(unknown), None, "{end:?}");
    }
}

#[test]
fn context_decides_who_speaks() {
    let reader = Reader::builder().build().expect("the embedded pack");
    let text = "The price was not disclosed. No contracts were announced.";
    let form = |source: Option<Source>, kind: &str| {
        let context = Context {
            source,
            ..Context::default()
        };
        let reading = reader.read_with(text, &context);
        reading.finding(kind).and_then(|finding| {
            finding
                .disclaimers
                .first()
                .map(|disclaimer| disclaimer.form)
        })
    };
    assert_eq!(form(None, "pricing"), Some(Form::Withheld));
    assert_eq!(
        form(Some(Source::Article), "pricing"),
        Some(Form::ReportedAbsent)
    );
    assert_eq!(form(None, "contracts"), Some(Form::ReportedAbsent));
    assert_eq!(form(Some(Source::Release), "contracts"), Some(Form::Denied));

    let text = "Orvik, China's largest smelter, produced 40,000 tonnes of tin in the quarter.";
    let issuer = Context {
        issuers: vec!["Orvik".to_owned()],
        ..Context::default()
    };
    let status = |context: &Context| {
        reader
            .read_with(text, context)
            .finding("production")
            .map(|finding| finding.status)
    };
    assert_eq!(status(&issuer), Some(Status::Announced));

    let text = "The works poured 900 tonnes of zinc in 2019.";
    let dated = Context {
        date: Some(Date::in_year(2026)),
        ..Context::default()
    };
    let reading = reader.read_with(text, &dated);
    assert_eq!(
        reading.finding("production").map(|finding| finding.status),
        Some(Status::Background)
    );
}

/// A date that is known to the month or day tells what has passed by then.
#[test]
fn the_day_of_issue_parts_what_is_past_from_what_is_ahead() {
    let reader = Reader::builder().build().expect("the embedded pack");
    let status = |text: &str, kind: &str, date: &str| {
        let context = Context {
            date: Some(date.parse().expect(date)),
            ..Context::default()
        };
        reader
            .read_with(text, &context)
            .finding(kind)
            .map(|finding| finding.status)
            .expect("on the checklist")
    };
    let restart = "The pilot line will restart in March 2026.";
    for (date, said) in [
        ("2026", true),
        ("2026-02-10", true),
        ("2026-03", true),
        ("2026-03-20", true),
        ("2026-04-01", false),
        ("2025-12-01", true),
        ("2027", false),
    ] {
        assert_eq!(status(restart, "timeline", date).is_said(), said, "{date}");
    }
    let day = "The pilot line will restart on 12 March 2026.";
    for (date, said) in [
        ("2026-03-11", true),
        ("2026-03-12", true),
        ("2026-03-13", false),
    ] {
        assert_eq!(status(day, "timeline", date).is_said(), said, "{date}");
    }
    let poured = "The works poured 900 tonnes of zinc in February 2025.";
    for (date, expected) in [
        ("2026", Status::Announced),
        ("2026-03-31", Status::Announced),
        ("2026-06-01", Status::Background),
        ("2027", Status::Background),
    ] {
        assert_eq!(status(poured, "production", date), expected, "{date}");
    }
}

#[test]
fn a_claim_that_no_phrase_shows_rests_on_its_words() {
    // A kind of the pack with other phrases: what is found of it, its words alone show.
    let mut kind = Kind::new("approvals", "approvals or permits");
    kind.instances.push("imprimatur".into());
    let checklist = Checklist::new(vec![kind]);
    let reader = Reader::builder().checklist(checklist).build();
    let reader = reader.expect("a phrase is enough");
    let granted = "The ministry has granted the permit.";
    let reading = reader.read(granted);
    let finding = reading.finding("approvals").expect("on the checklist");
    assert_eq!(finding.status, Status::Announced);
    let [evidence] = &finding.evidence[..] else {
        panic!("{:?}", finding.evidence);
    };
    assert_eq!(&*evidence.rule, "en.approvals.wording");
    assert!(!evidence.span.is_empty() && evidence.span.end <= granted.len());
    for silent in [
        "The ministry has not granted the permit.",
        "The ministry has a blue roof.",
        "About Norvik\n\nThe ministry has granted the permit.",
    ] {
        let reading = reader.read(silent);
        let finding = reading.finding("approvals").expect("on the checklist");
        assert!(!finding.said, "{silent}: {:?}", finding.evidence);
    }
}

#[test]
fn a_certificate_says_what_was_searched_and_refused() {
    let reading = read("She teaches contract law. The firm opened a bakery.");
    let certificate = reading.certificate("contracts").expect("on the checklist");
    assert!(
        certificate.starts_with("Contracts: silent. "),
        "{certificate}"
    );
    assert!(
        certificate.contains(
            " cues searched in 2 sentences; 1 near miss: 'contract law' (sentence 1, means something else)."
        ),
        "{certificate}"
    );
    assert!(!certificate.contains("Found"), "{certificate}");
    assert_eq!(reading.certificate("colours"), None);
    let finding = reading.finding("contracts").expect("on the checklist");
    assert_eq!(finding.near_misses[0].reason, Reason::Decoy);
}

#[test]
fn a_certificate_shows_what_was_found_and_what_disclaims_it() {
    let text = "The company signed a supply contract with Orlan Motors. Financial terms were not disclosed. \
        The miner said that no export ban had been imposed on the metal.";
    let reading = read(text);
    let certificate = |kind: &str| reading.certificate(kind).expect("on the checklist");
    let contracts = certificate("contracts");
    assert!(
        contracts
            .starts_with("Contracts: announced. Found: 'signed a supply contract' (sentence 1). "),
        "{contracts}"
    );
    assert!(
        contracts
            .contains("In part withheld: 'Financial terms were not disclosed.' (sentence 2). "),
        "{contracts}"
    );
    let exports = certificate("export_measures");
    assert!(
        exports.starts_with(
            "Export measures: disclaimed. Denied: 'The miner said that no export ban had been imposed on the metal.' \
             (sentence 3). "
        ),
        "{exports}"
    );
    let unknown = read("").certificate("contracts").expect("on the checklist");
    assert!(unknown.contains("the text is empty. "), "{unknown}");
    let many = "The mill signed a supply contract with a smelter. ".repeat(9);
    let many = read(&many)
        .certificate("contracts")
        .expect("on the checklist");
    assert!(many.contains("(sentence 6), 3 more. "), "{many}");
}

#[test]
fn bytes_that_are_no_text_are_refused_with_their_offset() {
    let reader = Reader::builder().build().expect("the embedded pack");
    let error = reader
        .read_bytes(b"The mill \xFF stopped.")
        .expect_err("refused");
    assert_eq!(error.utf8_offset(), Some(9));
    assert!(reader.read_bytes("The mill stopped.".as_bytes()).is_ok());
}
