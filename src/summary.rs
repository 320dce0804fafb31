//! The summary: what an analyst would say of the findings, composed from nothing else.

use crate::checklist::Kind;
use crate::finding::Finding;
use crate::lang::{Counted, SummaryGroup, SummaryWords};
use crate::profile::Profile;
use crate::reading::Reading;
use crate::vocabulary::{Form, Status};

/// The summary of a reading whose findings are in the order of `kinds`.
pub(crate) fn summary(kinds: &[Kind], reading: &Reading, words: &SummaryWords) -> String {
    let findings = reading.findings();
    if !findings.is_empty()
        && findings
            .iter()
            .all(|finding| finding.status == Status::Unknown)
    {
        return words.unknown.to_owned();
    }
    let lines: Vec<(&Kind, &Finding)> = kinds.iter().zip(findings).collect();
    let names = |wanted: &dyn Fn(&Finding) -> bool| -> Vec<&str> {
        lines
            .iter()
            .filter(|(_, finding)| wanted(finding))
            .map(|(kind, _)| kind.name.as_ref())
            .collect()
    };
    let mut sentences = missing(words, &lines);
    let forms = [
        (Form::Denied, words.denied),
        (Form::Withheld, words.withheld),
        (Form::ReportedAbsent, words.reported_absent),
    ];
    for (form, template) in forms {
        let names = names(&|finding| {
            finding
                .disclaimers
                .iter()
                .any(|disclaimer| disclaimer.form == form)
        });
        push_list(&mut sentences, template, &names, words);
    }
    let said = [
        (Status::Announced, words.announced),
        (Status::Planned, words.planned),
        (Status::Tentative, words.tentative),
    ];
    for (status, template) in said {
        push_list(
            &mut sentences,
            template,
            &names(&|finding| finding.status == status),
            words,
        );
    }
    if !findings.is_empty() && !findings.iter().any(|finding| finding.said) {
        sentences.push(words.nothing_said.to_owned());
    }
    let profile = reading.profile();
    sentences.push(says(&profile, words));
    sentences.push(framing(&profile, words));
    sentences.extend(weight(&profile, words));
    sentences.join(words.space)
}

/// The sentences that name what is missing, group by group.
fn missing(words: &SummaryWords, lines: &[(&Kind, &Finding)]) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    let mut clauses: Vec<String> = Vec::new();
    for group in words.groups {
        let clause = missing_of(group, words, lines);
        if group.alone {
            sentences.extend(clause);
        } else {
            clauses.extend(clause);
        }
    }
    if !clauses.is_empty() {
        sentences.push(clauses.join(words.next_clause));
    }
    sentences
        .iter()
        .map(|clause| format!("{}{}", capitalised(clause), words.stop))
        .collect()
}

fn missing_of(
    group: &SummaryGroup,
    words: &SummaryWords,
    lines: &[(&Kind, &Finding)],
) -> Option<String> {
    let mut kinds: Vec<&Kind> = lines
        .iter()
        .filter(|(kind, finding)| {
            kind.group == group.name && !finding.said && finding.status != Status::Unknown
        })
        .map(|(kind, _)| *kind)
        .collect();
    kinds.sort_by_key(|kind| {
        group
            .first
            .iter()
            .position(|first| *first == kind.id)
            .unwrap_or(group.first.len())
    });
    let last = kinds.last()?;
    let template = if words.is_plural(&last.name) {
        group.many
    } else {
        group.one
    };
    let names: Vec<&str> = kinds.iter().map(|kind| kind.name.as_ref()).collect();
    Some(template.replace("{}", &list(&names, words.or, words)))
}

fn push_list(sentences: &mut Vec<String>, template: &str, nouns: &[&str], words: &SummaryWords) {
    if !nouns.is_empty() {
        sentences.push(template.replace("{}", &list(nouns, words.and, words)));
    }
}

/// "a", "a or b", "a, b or c"; where an item is itself a pair, the last comma stays.
fn list(items: &[&str], last: &str, words: &SummaryWords) -> String {
    let pairs = items
        .iter()
        .any(|item| item.contains(words.or) || item.contains(words.and));
    let mut text = String::new();
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            let at_last = i + 1 == items.len();
            match (at_last, pairs) {
                (true, true) => {
                    text.push_str(words.comma.trim_end());
                    text.push_str(last);
                }
                (true, false) => text.push_str(last),
                (false, _) => text.push_str(words.comma),
            }
        }
        text.push_str(item);
    }
    text
}

fn says(profile: &Profile, words: &SummaryWords) -> String {
    let counted = |count: usize, noun: &Counted| match count {
        0 => format!("{} {}", words.no, noun.many),
        _ => format!("{count} {}", noun.of(count)),
    };
    let mut figures = counted(profile.new_figures, &words.figures);
    if profile.background_figures > 0 {
        let alone = profile.new_figures == 0;
        let counted = if alone {
            &words.background
        } else {
            &words.more_background
        };
        let template = counted.of(profile.background_figures);
        figures.push_str(&template.replace("{}", &profile.background_figures.to_string()));
    }
    let parts = [
        counted(profile.directives, &words.directives),
        counted(profile.capabilities, &words.capabilities),
        figures,
    ];
    words.says.replace("{}", &parts.join(words.comma))
}

fn framing(profile: &Profile, words: &SummaryWords) -> String {
    if profile.framing == 0 {
        return words.no_framing.to_owned();
    }
    let template = words.framing.of(profile.sentences);
    template
        .replacen("{}", &profile.framing.to_string(), 1)
        .replacen("{}", &profile.sentences.to_string(), 1)
}

/// Where the weight lies: the one tag that more sentences carry than any other.
fn weight(profile: &Profile, words: &SummaryWords) -> Option<String> {
    let shares = [
        (profile.directives, words.weight_directive),
        (profile.capabilities, words.weight_capability),
        (profile.figured, words.weight_figure),
        (profile.framing, words.weight_framing),
    ];
    let most = shares
        .iter()
        .map(|(count, _)| *count)
        .max()
        .filter(|most| *most > 0)?;
    let mut heaviest = shares.iter().filter(|(count, _)| *count == most);
    match (heaviest.next(), heaviest.next()) {
        (Some((_, name)), None) => Some(words.weight.replace("{}", name)),
        _ => None,
    }
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}
