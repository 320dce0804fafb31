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
        (kind(r#""instances": ["cut~ jobs", " "]"#), "kind \"jobs\", `instances`: phrase \" \" is empty"),
        (kind(r#""topics": ["job+"], "acts": ["* cut"]"#), "kind \"jobs\", `acts`: phrase \"* cut\" must begin"),
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
    let empty = Reader::builder().checklist(Checklist::new(Vec::new()));
    for error in [
        empty.build().expect_err("refused"),
        Checklist::default().subset(&[]).expect_err("refused"),
    ] {
        assert!(error.is_invalid());
        let message = error.to_string();
        assert!(message.contains("\"kinds\" is empty"), "{message}");
        assert!(message.contains("give at least one kind"), "{message}");
    }
}

#[test]
fn a_kind_that_is_named_twice_is_refused() {
    let all = Checklist::default();
    for picked in [
        all.subset(&["pricing", "funding", "pricing"]),
        all.reorder(&["pricing", "funding", "pricing"]),
    ] {
        let error = picked.expect_err("refused");
        assert!(error.is_invalid());
        assert!(
            error
                .to_string()
                .contains("kind \"pricing\" is named twice"),
            "{error}"
        );
    }
    assert_eq!(all.reorder(&[]).as_ref(), Ok(&all));
    let ahead = all.reorder(&["pricing"]).expect("it is known");
    assert_eq!((ahead.kinds.len(), &*ahead.kinds[0].id), (16, "pricing"));

    let twice = serde_json::to_string(&all.extend(Kind::known("pricing"))).expect("JSON");
    let error = serde_json::from_str::<Checklist>(&twice).expect_err("refused");
    assert!(
        error.to_string().contains("kind \"pricing\" stands twice"),
        "{error}"
    );
}

#[test]
fn a_bad_cue_is_named() {
    let build = |phrases: &[&'static str], decoys: &[&'static str]| {
        let mut cue = Cue::new("house.x", Tag::Framing, phrases.iter().copied());
        cue.decoys = decoys.iter().map(|decoy| (*decoy).into()).collect();
        let built = Reader::builder().cue(cue).build();
        built.map(|_| ()).expect_err("refused").to_string()
    };
    let cases: &[(&[&str], &[&str], &[&str])] = &[
        (&[], &[], &["cue \"house.x\" has no phrases"]),
        (
            &["kiln", ""],
            &[],
            &["cue \"house.x\", `phrases`: phrase \"\" is empty"],
        ),
        (
            &["kiln"],
            &["kiln & co"],
            &["cue \"house.x\", `decoys`: phrase \"kiln & co\""],
        ),
        (
            &["kiln"],
            &["kiln"],
            &["its decoy \"kiln\" is also its phrase"],
        ),
        (
            &["kiln"],
            &["kiln fire", "oven"],
            &["decoy \"oven\"", "write the phrase with the words"],
        ),
        (&["the kiln"], &["the oven"], &["decoy \"the oven\""]),
        (&["CO2"], &[], &["\"CO2\"", "\"CO #\""]),
        (&["R&D"], &[], &["\"R&D\"", "\"R * D\""]),
        (&["the 5G network"], &[], &["\"5G\"", "\"# G\""]),
        (&["123 go"], &[], &["\"123\"", "\"#\""]),
        (&["Moody's"], &[], &["\"Moody's\"", "\"Moody 's\""]),
        (&["the company's"], &[], &["\"company 's\""]),
        (&["we'll"], &[], &["\"we'll\"", "\"we will\""]),
        (&["the <nope>"], &[], &["\"nope\"", "known are: title"]),
        (&["# tonnes"], &[], &["must begin with a word"]),
        (&["kiln *"], &[], &["must not end with a gap"]),
        (
            &["a * b * c * d"],
            &[],
            &["the limit is 16 places, two of them gaps"],
        ),
    ];
    for (phrases, decoys, named) in cases {
        let message = build(phrases, decoys);
        for named in *named {
            assert!(
                message.contains(named),
                "{phrases:?}, {decoys:?}: {message}"
            );
        }
    }
    let twice = Reader::builder()
        .cue(Cue::new("house.x", Tag::Framing, ["last kiln"]))
        .cue(Cue::new("house.x", Tag::Framing, ["first kiln"]))
        .build();
    assert!(twice.expect_err("refused").to_string().contains("house.x"));
}

/// What the documentation of `Phrase` says of names with figures and signs.
#[test]
fn names_with_figures_and_signs_are_found() {
    for (phrase, text) in [
        ("CO #", "Emissions of CO2 fell."),
        ("COVID #", "The COVID-19 vaccine works."),
        ("B # B", "Our B2B sales rose."),
        ("R * D", "Our R&D unit works."),
        ("a/the/our # G", "The 5G network works."),
        ("Moody 's", "It was rated by Moody\u{2019}s."),
        ("L'Oreal", "It was bought by L'Oreal."),
        ("Withstand~ Flux+", "The wall withstood fluxes of tin."),
    ] {
        let cue = Cue::new("house.x", Tag::Capability, [phrase]);
        let reader = Reader::builder().cue(cue).build().expect(phrase);
        let reading = reader.read(text);
        let mut tags = reading.sentences().flat_map(|sentence| sentence.tags());
        assert!(tags.any(|tag| &*tag.rule == "house.x"), "{phrase}: {text}");
    }
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

#[test]
fn a_gap_keeps_its_length_beside_a_wider_one() {
    let found = |phrases: &[&'static str]| {
        let cues = phrases.iter().zip(["house.x", "house.y"]);
        let builder = cues.fold(Reader::builder(), |builder, (phrase, id)| {
            builder.cue(Cue::new(id, Tag::Framing, [*phrase]))
        });
        let reading = builder
            .build()
            .expect("two cues")
            .read("The harrow of a large old barn stood by the kiln.");
        reading
            .sentences()
            .flat_map(|sentence| sentence.tags().to_vec())
            .any(|tag| &*tag.rule == "house.x")
    };
    assert!(found(&["harrow ** kiln"]));
    assert!(!found(&["harrow * kiln"]));
    assert!(!found(&["harrow * kiln", "harrow ** plough"]));
    assert!(!found(&["harrow * kiln", "harrow ** barn"]));
}
