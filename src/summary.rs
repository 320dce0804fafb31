//! The summary: what an analyst would say of the findings, composed from nothing else.

use std::borrow::Cow;
use std::fmt::Write;

use crate::checklist::Kind;
use crate::finding::Finding;
use crate::lang::{Counted, Pack, SummaryGroup, SummaryWords};
use crate::profile::Profile;
use crate::reading::Reading;
use crate::vocabulary::{Form, Status};

/// Writes summaries of the findings of one checklist. What depends on the names of its kinds alone
/// is found out once.
#[derive(Clone, Debug)]
pub(crate) struct Summarizer {
    pack: &'static Pack,
    words: &'static SummaryWords,
    names: Vec<Name>,
    /// The kinds of each group of the pack, in the order they are named in.
    groups: Vec<(&'static SummaryGroup, Vec<usize>)>,
    /// Those of other groups that are named too, in the order of the checklist.
    others: Vec<usize>,
}

/// The name of a kind.
#[derive(Clone, Debug)]
struct Name {
    text: Cow<'static, str>,
    plural: bool,
    /// It is itself a list of two: "approvals and permits".
    pair: bool,
}

impl Summarizer {
    pub(crate) fn new(kinds: &[Kind], pack: &'static Pack) -> Summarizer {
        let words = pack.summary;
        let name = |kind: &Kind| Name {
            text: kind.name.clone(),
            plural: words.is_plural(&kind.name),
            pair: kind.name.contains(words.or) || kind.name.contains(words.and),
        };
        let group = |group: &'static SummaryGroup| {
            let of_group = |number: &usize| kinds[*number].group == group.name;
            let mut numbers: Vec<usize> = (0..kinds.len()).filter(of_group).collect();
            numbers.sort_by_key(|number| {
                let id = &kinds[*number].id;
                let place = group.first.iter().position(|first| first == id);
                place.unwrap_or(group.first.len())
            });
            (group, numbers)
        };
        let groups: Vec<_> = words.groups.iter().map(group).collect();
        let leads = groups.iter().any(|(_, numbers)| !numbers.is_empty());
        let is_named = |number: &usize| {
            let group = &*kinds[*number].group;
            let worded = words.groups.iter().any(|known| known.name == group);
            let passed_over = leads && words.passed_over.contains(&group);
            !worded && !passed_over
        };
        Summarizer {
            pack,
            words,
            names: kinds.iter().map(name).collect(),
            groups,
            others: (0..kinds.len()).filter(is_named).collect(),
        }
    }

    /// The summary of a reading whose findings are in the order of the checklist.
    pub(crate) fn summary(&self, reading: &Reading) -> String {
        let words = self.words;
        let findings = reading.findings();
        let unknown = |finding: &Finding| finding.status == Status::Unknown;
        if !findings.is_empty() && findings.iter().all(unknown) {
            return reading.why_unknown(self.pack).to_owned();
        }
        let mut text = Text::new(words.space);
        self.missing(findings, &mut text);
        for (form, template, _) in words.forms {
            self.list_where(&mut text, template, findings, |finding| {
                !finding.said && self.first_form(finding) == Some(*form)
            });
        }
        let said = [
            (Status::Announced, words.announced),
            (Status::Planned, words.planned),
            (Status::Tentative, words.tentative),
        ];
        for (status, template) in said {
            self.list_where(&mut text, template, findings, |finding| {
                finding.status == status
            });
        }
        if findings.iter().any(unknown) {
            text.begin();
            text.put(words.rest_unknown);
        } else if !findings.is_empty() && !findings.iter().any(|finding| finding.said) {
            text.begin();
            text.put(words.nothing_said);
        }
        let profile = reading.profile();
        says(&profile, words, &mut text);
        framing(&profile, words, &mut text);
        weight(&profile, words, &mut text);
        // A reading is kept.
        text.written.shrink_to_fit();
        text.written
    }

    /// The sentences that name what is missing, group by group; those that are joined come later, and
    /// what has no words of its own last.
    fn missing(&self, findings: &[Finding], text: &mut Text) {
        let mut kinds = Vec::with_capacity(self.names.len());
        // A kind that is disclaimed is named where that is said, and only there.
        let is_missing = |number: &usize| {
            findings.get(*number).is_some_and(|finding| {
                !finding.said && finding.status != Status::Unknown && finding.disclaimers.is_empty()
            })
        };
        for joined in [false, true] {
            let mut begun = None;
            for (group, numbers) in &self.groups {
                if group.alone == joined {
                    continue;
                }
                kinds.clear();
                kinds.extend(numbers.iter().copied().filter(is_missing));
                let Some(last) = kinds.last() else { continue };
                let plural = self.names[*last].plural;
                let template = if plural { group.many } else { group.one };
                match begun {
                    Some(_) if joined => text.put(self.words.next_clause),
                    _ => begun = Some(text.begin()),
                }
                text.fill(template, |text| self.list(&kinds, &[], self.words.or, text));
                if let Some(start) = begun.filter(|_| !joined) {
                    text.close(start, self.words.stop);
                }
            }
            if let Some(start) = begun.filter(|_| joined) {
                text.close(start, self.words.stop);
            }
        }
        kinds.clear();
        kinds.extend(self.others.iter().copied().filter(is_missing));
        if !kinds.is_empty() {
            text.begin();
            text.fill(self.words.no_word, |text| {
                self.list(&kinds, &[], self.words.or, text);
            });
        }
    }

    /// A sentence that lists the kinds whose finding is `wanted`, when there are any.
    fn list_where(
        &self,
        text: &mut Text,
        template: &str,
        findings: &[Finding],
        wanted: impl Fn(&Finding) -> bool,
    ) {
        let kinds: Vec<usize> = findings
            .iter()
            .take(self.names.len())
            .enumerate()
            .filter(|(_, finding)| wanted(finding))
            .map(|(number, _)| number)
            .collect();
        if !kinds.is_empty() {
            text.begin();
            text.fill(template, |text| {
                self.list(&kinds, findings, self.words.and, text);
            });
        }
    }

    /// The form under which a finding is listed: the first of those it is disclaimed in.
    fn first_form(&self, finding: &Finding) -> Option<Form> {
        let mut forms = self.words.forms.iter().map(|(form, ..)| *form);
        forms.find(|form| finding.disclaimers.iter().any(|one| one.form == *form))
    }

    /// "a", "a or b", "a, b or c"; where an item is itself a pair, the last comma stays. Behind a kind
    /// whose finding is said stands how it is disclaimed beside that.
    fn list(&self, kinds: &[usize], findings: &[Finding], last: &str, text: &mut Text) {
        let pairs = kinds.iter().any(|kind| self.names[*kind].pair);
        for (i, kind) in kinds.iter().enumerate() {
            if i > 0 {
                let at_last = i + 1 == kinds.len();
                match (at_last, pairs) {
                    (true, true) => {
                        text.put(self.words.comma.trim_end());
                        text.put(last);
                    }
                    (true, false) => text.put(last),
                    (false, _) => text.put(self.words.comma),
                }
            }
            text.put(&self.names[*kind].text);
            if let Some(finding) = findings.get(*kind).filter(|finding| finding.said) {
                self.in_part(finding, text);
            }
        }
    }

    /// " (in part denied and withheld)".
    fn in_part(&self, finding: &Finding, text: &mut Text) {
        let words = self.words;
        let forms = words.forms.iter().map(|(form, _, name)| (form, *name));
        let names: Vec<&str> = forms
            .filter(|(form, _)| finding.disclaimers.iter().any(|one| one.form == **form))
            .map(|(_, name)| name)
            .collect();
        if let [first @ .., last] = &names[..] {
            text.fill(words.in_part, |text| {
                text.put(&first.join(words.comma));
                if !first.is_empty() {
                    text.put(words.and);
                }
                text.put(last);
            });
        }
    }
}

/// A text as it is written, sentence by sentence.
#[derive(Debug)]
struct Text {
    written: String,
    /// What stands between two sentences.
    space: &'static str,
}

impl Text {
    fn new(space: &'static str) -> Text {
        Text {
            written: String::with_capacity(LENGTH),
            space,
        }
    }

    /// Begins a sentence; gives where.
    fn begin(&mut self) -> usize {
        if !self.written.is_empty() {
            self.written.push_str(self.space);
        }
        self.written.len()
    }

    fn put(&mut self, words: &str) {
        self.written.push_str(words);
    }

    fn number(&mut self, number: usize) {
        // Writing to a string does not fail.
        let _ = write!(self.written, "{number}");
    }

    /// Writes `template`, and in place of each `{}` what `put` writes.
    fn fill(&mut self, template: &str, mut put: impl FnMut(&mut Text)) {
        let mut rest = template;
        while let Some((before, behind)) = rest.split_once('{') {
            self.put(before);
            rest = match behind.strip_prefix('}') {
                Some(behind) => {
                    put(self);
                    behind
                }
                None => {
                    self.put("{");
                    behind
                }
            };
        }
        self.put(rest);
    }

    /// Ends the sentence that begins at `start`: with a capital, and a stop.
    fn close(&mut self, start: usize, stop: &str) {
        let first = self.written[start..].chars().next();
        match first {
            Some(first) if first.is_ascii() => {
                self.written[start..start + 1].make_ascii_uppercase();
            }
            Some(first) => {
                let capital: String = first.to_uppercase().collect();
                self.written
                    .replace_range(start..start + first.len_utf8(), &capital);
            }
            None => {}
        }
        self.put(stop);
    }
}

/// Bytes that are enough for most summaries.
const LENGTH: usize = 1024;

fn counted(count: usize, noun: &Counted, words: &SummaryWords, text: &mut Text) {
    match count {
        0 => text.put(words.no),
        _ => text.number(count),
    }
    text.put(" ");
    text.put(if count == 0 {
        noun.many
    } else {
        noun.of(count)
    });
}

fn says(profile: &Profile, words: &SummaryWords, text: &mut Text) {
    text.begin();
    text.fill(words.says, |text| {
        counted(profile.directives, &words.directives, words, text);
        text.put(words.comma);
        counted(profile.capabilities, &words.capabilities, words, text);
        text.put(words.comma);
        counted(profile.new_figures, &words.figures, words, text);
        if profile.background_figures > 0 {
            let background = match profile.new_figures {
                0 => &words.background,
                _ => &words.more_background,
            };
            text.fill(background.of(profile.background_figures), |text| {
                text.number(profile.background_figures);
            });
        }
    });
}

fn framing(profile: &Profile, words: &SummaryWords, text: &mut Text) {
    text.begin();
    if profile.framing == 0 {
        return text.put(words.no_framing);
    }
    let mut numbers = [profile.framing, profile.sentences].into_iter();
    text.fill(words.framing.of(profile.sentences), |text| {
        if let Some(number) = numbers.next() {
            text.number(number);
        }
    });
}

/// Where the weight lies: the one tag that more sentences carry than any other.
fn weight(profile: &Profile, words: &SummaryWords, text: &mut Text) {
    let shares = [
        (profile.directives, words.weight_directive),
        (profile.capabilities, words.weight_capability),
        (profile.figured, words.weight_figure),
        (profile.framing, words.weight_framing),
    ];
    let most = shares.iter().map(|(count, _)| *count).max().unwrap_or(0);
    let mut heaviest = shares.iter().filter(|(count, _)| *count == most);
    if most > 0
        && let (Some((_, name)), None) = (heaviest.next(), heaviest.next())
    {
        text.begin();
        text.fill(words.weight, |text| text.put(name));
    }
}
