//! The summary: good English for none, one, two and many, and nothing a finding does not support.

use unsaid::{Checklist, Kind, Reader};

fn summary(kinds: &[&str], text: &str) -> String {
    summary_with(
        Checklist::default().subset(kinds).expect("known kinds"),
        text,
    )
}

fn summary_with(checklist: Checklist, text: &str) -> String {
    let reader = Reader::builder()
        .checklist(checklist)
        .build()
        .expect("a reader");
    reader.read(text).summary().to_owned()
}

const QUIET: &str =
    "The delegation walked through the hall in the morning and left the town after lunch.";

#[test]
fn missing_kinds_are_listed_by_their_number() {
    let cases: [(&[&str], &str); 7] = [
        (&["production"], "No new production figures. Nothing"),
        (
            &["production", "contracts"],
            "No new production figures or contracts. Nothing",
        ),
        (
            &["production", "contracts", "export_measures"],
            "No new production figures, contracts or export measures. Nothing",
        ),
        (
            &["breakthrough"],
            "No technology breakthrough is claimed. Nothing",
        ),
        (
            &["capacity", "breakthrough"],
            "No technology breakthrough or capacity expansion is claimed. Nothing",
        ),
        (&["targets"], "No quantitative targets are given. Nothing"),
        (
            &["breakthrough", "targets"],
            "No technology breakthrough is claimed, and no quantitative targets are given.",
        ),
    ];
    for (kinds, beginning) in cases {
        let summary = summary(kinds, QUIET);
        assert!(summary.starts_with(beginning), "{kinds:?}: {summary}");
    }
}

/// A kind without a group, or of one the summary has no words for, is named all the same.
#[test]
fn missing_kinds_without_words_of_their_own_are_named_last() {
    let mut recall = Kind::new("recall", "product recalls");
    recall.instances = vec!["product recall+".into()];
    let own = Checklist::default().extend([recall.clone()]);
    let cases = [
        (
            Checklist::new(vec![recall]),
            "No word of product recalls. Nothing",
        ),
        (
            own,
            "No new production figures, contracts or export measures. No technology breakthrough or capacity \
             expansion is claimed, and no quantitative targets or recovery improvements are given. No word of \
             product recalls. Nothing",
        ),
        (
            Checklist::named("corporate").expect("known"),
            "No new contracts or production figures. No technology breakthrough or capacity expansion is claimed, and \
             no quantitative targets are given. No word of financial guidance, job cuts, or \
             lawsuits or settlements. Nothing",
        ),
        (
            Checklist::default()
                .subset(&["funding", "approvals"])
                .expect("known"),
            "No word of funding, or approvals or permits. Nothing",
        ),
    ];
    for (checklist, beginning) in cases {
        let summary = summary_with(checklist, QUIET);
        assert!(summary.starts_with(beginning), "{summary}");
    }
    let whole = unsaid::read(QUIET).summary().to_owned();
    assert!(!whole.contains("No word"), "{whole}");
}

#[test]
fn said_kinds_are_not_called_missing() {
    let text = "The company signed a supply contract with Orlan Motors today, and the two firms shook hands on it.";
    let summary = summary(&["contracts"], text);
    assert!(summary.starts_with("Announced: contracts."), "{summary}");
    assert!(
        !summary.contains("No new") && !summary.contains("Nothing on the checklist"),
        "{summary}"
    );
}

#[test]
fn absences_that_are_stated_are_worded_apart_from_silence() {
    let withheld = summary(
        &["contracts"],
        "The company did not disclose the value of the contract it has with the town.",
    );
    assert!(withheld.contains("Withheld: contracts."), "{withheld}");
    let denied = summary(
        &["export_measures"],
        "The ministry said that no export ban had been imposed on the metal.",
    );
    assert!(
        denied.contains("Denied outright: export measures."),
        "{denied}"
    );
    let reported = summary(
        &["production"],
        "The report does not mention any production figures for the mine at all.",
    );
    assert!(
        reported.contains("Reported as absent by the author: production figures."),
        "{reported}"
    );
}

#[test]
fn counts_agree_with_their_nouns() {
    let one = summary(
        &["contracts"],
        "The minister ordered the mill to stop the second line on Monday morning.",
    );
    assert!(one.contains("1 directive,"), "{one}");
    let none = summary(&["contracts"], QUIET);
    assert!(
        none.contains("no directives, no capability claims, no new figures"),
        "{none}"
    );
}

#[test]
fn no_kind_is_named_twice() {
    let denied = summary(
        &["production", "contracts"],
        "The miner said that no supply contract had been signed with the smelter in the town.",
    );
    assert!(
        denied.starts_with("No new production figures. Denied outright: contracts."),
        "{denied}"
    );
    let both = summary(
        &["contracts"],
        "No supply contract was signed. Terms of the supply contract in talks were not disclosed.",
    );
    assert_eq!(both.matches("contracts").count(), 1, "{both}");
}

#[test]
fn what_is_said_and_disclaimed_in_part_is_said_to_be_so() {
    let withheld = summary(
        &["contracts"],
        "The company signed a supply contract with Orlan Motors. Financial terms of the contract were not disclosed.",
    );
    assert!(
        withheld.starts_with("Announced: contracts (in part withheld). What"),
        "{withheld}"
    );
    let denied = summary(
        &["contracts", "production"],
        "The company signed a supply contract with Orlan Motors. The mine produced 412 tonnes of tin in May. \
         No supply contract was signed with Vellin. The price of the contract was not disclosed.",
    );
    assert!(
        denied.starts_with(
            "Announced: contracts (in part denied and withheld) and production figures."
        ),
        "{denied}"
    );
}

#[test]
fn a_text_that_cannot_be_judged_is_said_to_be_so() {
    const GERMAN: &str = "Der Vorstand besuchte am Montag das Institut und sprach mit den Forschern \
        über neue Verfahren der Aufbereitung. Zahlen zur Förderung oder zu Verträgen nannte er \
        dabei nicht, und auch sonst blieb vieles offen.";
    for (text, why) in [
        ("", "the text is empty"),
        (" \u{feff}\n--- \n", "the text is empty"),
        ("412 398", "the text has no words"),
        (GERMAN, "the text is not in English"),
        (
            "The delegation walked through the hall in the morning, and after lunch the",
            "the text breaks off",
        ),
    ] {
        let summary = summary(&["contracts"], text);
        assert!(summary.starts_with("Nothing can be said"), "{summary}");
        assert!(summary.contains(why), "{text}: {summary}");
        assert!(!summary.contains("No new"), "{summary}");
    }
}

#[test]
fn a_text_that_breaks_off_tells_only_what_it_holds() {
    let summary = summary(
        &["production", "contracts"],
        "The mine produced 412 tonnes of tin in May and 40 tonnes of lead, and in June the",
    );
    assert!(
        summary.starts_with("Announced: production figures. The text breaks off before its end:"),
        "{summary}"
    );
    assert!(!summary.contains("contracts"), "{summary}");
}
