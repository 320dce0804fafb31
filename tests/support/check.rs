//! Compares the reading of a case with its gold.

use std::collections::{BTreeMap, BTreeSet};

use unsaid::{Bound, Dimension, Figure, Form, Reader, Reading, Role, Status, Tag};

use crate::marked::{Case, Check, File, Mark};

/// Compares everything the file checks; what differs goes to `report`.
pub fn check(
    file: &File,
    case: &Case,
    reading: &Reading,
    marks: &[Mark],
    report: &mut impl FnMut(String),
) {
    let given = [
        (Check::Sentences, "sentences", case.sentences.is_some()),
        (Check::Roles, "roles", case.roles.is_some()),
        (Check::Kinds, "kinds", case.kinds.is_some()),
    ];
    for (check, name, given) in given {
        match (file.checks.contains(&check), given) {
            (true, false) => report(format!(
                "`checks` of the file names {name:?}, and the case has no `{name} = ...`"
            )),
            (false, true) => report(format!(
                "the case has `{name} = ...`, and `checks` of the file does not name {name:?}"
            )),
            _ => {}
        }
    }
    if let Some(gold) = &case.sentences {
        let read: Vec<&str> = reading
            .sentences()
            .map(|sentence| sentence.text())
            .collect();
        if read != *gold {
            report(format!("sentences {read:?}, gold {gold:?}"));
        }
    }
    if let Some(gold) = &case.roles {
        let read: Vec<Role> = reading
            .sentences()
            .map(|sentence| sentence.role())
            .collect();
        if read != *gold {
            report(format!("roles {read:?}, gold {gold:?}"));
        }
    }
    if file.checks.contains(&Check::Tags) {
        check_tags(reading, reading.text(), marks, report);
    }
    if file.checks.contains(&Check::Figures) {
        check_figures(
            reading,
            reading.text(),
            marks,
            case.values.as_deref(),
            report,
        );
    }
    if let Some(gold) = &case.kinds {
        check_kinds(reading, gold, case.disclaimers.as_ref(), report);
    }
}

/// Every tag read must overlap a mark of the tag, and every mark must be hit.
fn check_tags(reading: &Reading, text: &str, marks: &[Mark], report: &mut impl FnMut(String)) {
    let read: Vec<_> = reading
        .sentences()
        .flat_map(|sentence| sentence.tags())
        .collect();
    for evidence in read.iter().filter(|evidence| evidence.tag != Tag::Figure) {
        if !marks
            .iter()
            .any(|mark| mark.tags.contains(&evidence.tag) && mark.span.overlaps(evidence.span))
        {
            report(format!(
                "{} at {:?} by {} is not marked",
                evidence.tag, &text[evidence.span], evidence.rule
            ));
        }
    }
    for mark in marks {
        for tag in mark.tags.iter().filter(|tag| **tag != Tag::Figure) {
            if !read
                .iter()
                .any(|evidence| evidence.tag == *tag && evidence.span.overlaps(mark.span))
            {
                let why = shortfall(text, mark, *tag);
                report(format!("{tag} at {:?} is missing{why}", &text[mark.span]));
            }
        }
    }
}

/// What the sum of a missed tag came to, for who adds a cue: a cue that is found and weighs too little
/// wants the weights fitted, not another cue.
fn shortfall(text: &str, mark: &Mark, tag: Tag) -> String {
    let reader = Reader::builder().build().expect("embedded pack");
    let explanations = reader.explain(text);
    let Some(explanation) = explanations
        .iter()
        .find(|one| one.tag == tag && one.sentence.overlaps(mark.span))
    else {
        return String::new();
    };
    let cues: Vec<String> = explanation
        .parts
        .iter()
        .filter_map(|part| {
            Some(format!(
                "{} {:.2}",
                part.rule.as_deref()?,
                part.share * part.weight
            ))
        })
        .collect();
    match cues.is_empty() {
        true => ": no cue was found (irregular forms stand in inflections.rs)".to_owned(),
        false => format!(
            ": it adds up to {:.2} of 1.00 with {}; is the cue in the right group? Then fit the weights (example `fit`)",
            explanation.sum,
            cues.join(", ")
        ),
    }
}

fn check_figures(
    reading: &Reading,
    text: &str,
    marks: &[Mark],
    values: Option<&[String]>,
    report: &mut impl FnMut(String),
) {
    let marked: Vec<&Mark> = marks
        .iter()
        .filter(|mark| mark.tags.contains(&Tag::Figure))
        .collect();
    let read: Vec<&Figure> = reading
        .sentences()
        .flat_map(|sentence| sentence.figures())
        .collect();
    let (gold, found) = (
        marked
            .iter()
            .map(|mark| &text[mark.span])
            .collect::<Vec<_>>(),
        read.iter()
            .map(|figure| figure.text.as_str())
            .collect::<Vec<_>>(),
    );
    if marked
        .iter()
        .map(|mark| mark.span)
        .ne(read.iter().map(|figure| figure.span))
    {
        return report(format!("figures {found:?}, gold {gold:?}"));
    }
    let Some(values) = values else { return };
    if values.len() != read.len() {
        report(format!(
            "{} values for {} figures",
            values.len(),
            read.len()
        ));
    }
    for (value, figure) in values.iter().zip(read) {
        match same_value(value, figure) {
            Ok(true) => {}
            Ok(false) => {
                let Figure {
                    low,
                    high,
                    bound,
                    dimension,
                    unit,
                    ..
                } = figure;
                report(format!(
                    "{:?} read as {bound} {low:?} {high:?} {dimension} {unit}, gold {value}",
                    figure.text
                ));
            }
            Err(problem) => report(problem),
        }
    }
}

/// Compares `bound low high dimension unit` with a figure.
fn same_value(value: &str, figure: &Figure) -> Result<bool, String> {
    let malformed = || format!("{value:?} is not `bound low high dimension unit`");
    let parts: Vec<&str> = value.splitn(5, ' ').collect();
    let [bound, low, high, dimension, unit] = parts[..] else {
        return Err(malformed());
    };
    let number = |part: &str| match part {
        "-" => Ok(None),
        _ => part.parse::<f64>().map(Some).map_err(|_| malformed()),
    };
    let bound: Bound = bound.parse().map_err(|_| malformed())?;
    let dimension: Dimension = dimension.parse().map_err(|_| malformed())?;
    let near = |gold: Option<f64>, read: Option<f64>| match (gold, read) {
        (Some(gold), Some(read)) => (gold - read).abs() <= 1e-9 * gold.abs().max(1e-9),
        (gold, read) => gold == read,
    };
    Ok(figure.bound == bound
        && figure.dimension == dimension
        && figure.unit == unit
        && near(number(low)?, figure.low)
        && near(number(high)?, figure.high))
}

/// Every kind that is not listed must be silent, every disclaimer must be listed.
fn check_kinds(
    reading: &Reading,
    gold: &BTreeMap<String, Status>,
    disclaimers: Option<&BTreeMap<String, Form>>,
    report: &mut impl FnMut(String),
) {
    for finding in reading.findings() {
        let kind = finding.kind.as_ref();
        let wanted = gold.get(kind).copied().unwrap_or(Status::Silent);
        if finding.status != wanted {
            let evidence: Vec<_> = finding
                .evidence
                .iter()
                .map(|evidence| evidence.rule.as_ref())
                .collect();
            report(format!(
                "{kind} is {}, gold {wanted} {evidence:?}",
                finding.status
            ));
        }
        let Some(forms) = disclaimers else { continue };
        let read: BTreeSet<Form> = finding
            .disclaimers
            .iter()
            .map(|disclaimer| disclaimer.form)
            .collect();
        let wanted: BTreeSet<Form> = forms.get(kind).copied().into_iter().collect();
        if read != wanted {
            report(format!("{kind} has disclaimers {read:?}, gold {wanted:?}"));
        }
    }
}
