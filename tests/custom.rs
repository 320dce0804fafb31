//! Checklists and cues of one's own, and the errors that name what is wrong with them.

use unsaid::{Checklist, Cue, Kind, Language, Reader, Status, Tag};

fn refused(checklist: &str) -> String {
    match serde_json::from_str::<Checklist>(checklist) {
        Err(error) => error.to_string(),
        Ok(checklist) => match Reader::builder().checklist(checklist.clone()).build() {
            Err(error) => error.to_string(),
            Ok(_) => panic!("{checklist:?} was let through"),
        },
    }
}

#[test]
fn a_bad_checklist_is_named() {
    let kind =
        |fields: &str| format!(r#"{{"kinds": [{{"id": "jobs", "name": "jobs", {fields}}}]}}"#);
    let cases = [
        (kind(r#""instances": [""]"#), "jobs"),
        (kind(r#""instances": ["cut~ % of jobs"]"#), "cut~ % of jobs"),
        (kind(r#""instances": ["* jobs"]"#), "* jobs"),
        (kind(r#""instances": ["<colour> jobs"]"#), "colour"),
        (kind(r#""topics": ["job+"], "dimensions": ["colour"]"#), "colour"),
        (kind(r#""topics": ["job+"], "colour": 1"#), "colour"),
        (kind(r#""topics": []"#), "jobs"),
        (kind(r#""acts": ["cut~"]"#), "fill in `instances`, `topics`"),
        (kind(r#""topics": ["job+"]"#), "fill in `instances`, `acts`"),
        (
            r#"{"kinds": [{"id": "jobs", "name": "", "instances": ["cut~ jobs"]}]}"#.to_owned(),
            "fill in `name`",
        ),
        (
            r#"{"kinds": [{"id": "a", "name": "a", "instances": ["b"]}, {"id": "a", "name": "c", "instances": ["d"]}]}"#
                .to_owned(),
            "\"a\"",
        ),
    ];
    let cases = cases.into_iter().chain([
        (r#"{"kinds": []}"#.to_owned(), "\"kinds\" is empty"),
        (r#"{"kinds": []}"#.to_owned(), "give at least one kind"),
        ("{}".to_owned(), "kinds"),
    ]);
    for (checklist, named) in cases {
        let message = refused(&checklist);
        assert!(message.contains(named), "{checklist}: {message}");
    }
}

/// With no kinds nothing would be missing, whatever the text says.
#[test]
fn a_checklist_of_no_kinds_is_refused() {
    for checklist in [
        Checklist::new(Vec::new()),
        Checklist::default().subset(&[]).expect("no id is unknown"),
    ] {
        let error = Reader::builder()
            .checklist(checklist)
            .build()
            .expect_err("refused");
        assert!(error.is_invalid());
        let message = error.to_string();
        assert!(message.contains("\"kinds\" is empty"), "{message}");
        assert!(message.contains("give at least one kind"), "{message}");
    }
}

#[test]
fn a_bad_cue_is_named() {
    let build = |cue: Cue| {
        Reader::builder()
            .cue(cue)
            .build()
            .map(|_| ())
            .expect_err("refused")
            .to_string()
    };
    assert!(build(Cue::new("house.x", Tag::Framing, [""])).contains("house.x"));
    assert!(build(Cue::new("house.x", Tag::Framing, Vec::<&str>::new())).contains("house.x"));
    assert!(build(Cue::new("house.x", Tag::Framing, ["123 go"])).contains("123"));
    let twice = Reader::builder()
        .cue(Cue::new("house.x", Tag::Framing, ["last kiln"]))
        .cue(Cue::new("house.x", Tag::Framing, ["first kiln"]))
        .build();
    assert!(twice.expect_err("refused").to_string().contains("house.x"));
}

#[test]
fn words_of_closed_sets_are_named_with_the_known_ones() {
    let error = "klingon".parse::<Language>().expect_err("refused");
    assert!(error.is_unknown_word());
    assert!(error.to_string().contains("klingon") && error.to_string().contains("en"));
    assert!(
        Checklist::named("colour")
            .expect_err("refused")
            .to_string()
            .contains("minerals")
    );
    assert!(
        Checklist::default()
            .subset(&["colour"])
            .expect_err("refused")
            .to_string()
            .contains("colour")
    );
}

#[test]
fn own_kinds_and_cues_are_found() {
    let checklist: Checklist = serde_json::from_str(
        r#"{"kinds": [{"id": "layoffs", "name": "job cuts", "topics": ["job+"], "acts": ["shed~"]}]}"#,
    )
    .expect("a checklist");
    let cue = Cue::new(
        "house.directive.ring-the-bell",
        Tag::Directive,
        ["ring~ the bell"],
    );
    let reader = Reader::builder()
        .checklist(checklist)
        .cue(cue)
        .build()
        .expect("a reader");
    let reading =
        reader.read("The works in Leeds shed jobs today. Stewards ring the bell at noon.");
    assert_eq!(reading.findings().len(), 1);
    assert_eq!(
        reading.finding("layoffs").map(|finding| finding.status),
        Some(Status::Announced)
    );
    let rules: Vec<_> = reading
        .sentences()
        .flat_map(|sentence| sentence.tags())
        .map(|tag| tag.rule.as_ref())
        .collect();
    assert!(
        rules.contains(&"house.directive.ring-the-bell"),
        "{rules:?}"
    );
}

#[test]
fn default_checklist_survives_serde() {
    let checklist = Checklist::default();
    assert_eq!(checklist.kinds.len(), 16);
    let json = serde_json::to_string(&checklist).expect("JSON");
    assert_eq!(
        serde_json::from_str::<Checklist>(&json).expect("its own JSON"),
        checklist
    );
    let toml = toml::to_string(&checklist).expect("TOML");
    assert_eq!(
        toml::from_str::<Checklist>(&toml).expect("its own TOML"),
        checklist
    );
    assert!(Kind::known("production").is_some());
}

#[test]
fn a_kind_of_ones_own_is_called_by_its_name() {
    let mut kind = Kind::new("smelter-idling", "smelters idled");
    kind.instances = vec!["idle~ its smelter".into()];
    let reader = Reader::builder()
        .checklist(Checklist::default().extend([kind]))
        .build()
        .expect("a reader");
    let reading = reader.read("The company said on Monday that it had idled its smelter in Arvik.");
    let certificate = reading.certificate("smelter-idling").expect("on the list");
    assert!(
        certificate
            .starts_with("Smelters idled: announced. Found: 'idled its smelter' (sentence 1)."),
        "{certificate}"
    );
    let prices = reading.certificate("pricing").expect("on the list");
    assert!(prices.starts_with("Prices: silent."), "{prices}");

    // The name is kept with the reading; the others are those of the pack.
    let json = serde_json::to_value(&reading).expect("JSON");
    assert_eq!(
        json["names"],
        serde_json::json!({"smelter-idling": "smelters idled"})
    );
    let back: unsaid::Reading = serde_json::from_value(json).expect("a reading");
    assert_eq!(back, reading);
    let plain = serde_json::to_value(unsaid::read("The mill stopped.")).expect("JSON");
    assert!(plain.get("names").is_none());
}
