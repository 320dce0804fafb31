//! Findings: the status of each kind of the checklist, with its evidence.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::sync::Arc;

use crate::assertion::Assertion;
use crate::claim::{Claim, Content, Kinds};
use crate::cue::Lexicon;
use crate::span::Span;
use crate::vocabulary::{Certainty, Form, Newness, Outlook, Reason, Role, Status, Time, Voice};

/// What a text says, or does not say, of one kind of claim; [`Reading::certificate`] tells in words
/// what was searched for it.
///
/// [`Reading::certificate`]: crate::Reading::certificate
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Finding {
    /// Id of the kind.
    pub kind: Cow<'static, str>,
    /// Its status.
    pub status: Status,
    /// Whether the status is one of the said ones.
    pub said: bool,
    /// What the status rests on, in text order.
    pub evidence: Vec<Evidence>,
    /// Where the text says that something of the kind is absent.
    pub disclaimers: Vec<Disclaimer>,
    /// What looked like the kind and was refused, in text order.
    pub near_misses: Vec<NearMiss>,
    /// What was searched.
    pub searched: Searched,
}

/// An instance of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Evidence {
    /// Where it stands.
    pub span: Span,
    /// Id of the rule that found it.
    pub rule: Arc<str>,
    /// Index of its sentence.
    pub sentence: usize,
}

/// A statement that something of a kind is absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Disclaimer {
    /// How the absence is stated.
    pub form: Form,
    /// The sentence that states it.
    pub span: Span,
}

/// What looked like an instance of a kind and is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NearMiss {
    /// Where it stands.
    pub span: Span,
    /// Why it was refused.
    pub reason: Reason,
}

/// What was searched for a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Searched {
    /// Number of cues looked for.
    pub cues: usize,
    /// Number of sentences looked at.
    pub sentences: usize,
}

/// Ranks of what a claim shows; the highest decides the status.
fn status(claim: &Claim, kinds: &Kinds) -> Status {
    let ahead = kinds.outlook(claim.kind) == Outlook::Ahead;
    let assertion = match claim.content {
        Content::Instance(assertion) => assertion,
        Content::Mention(assertion, Reason::NoInstance) if assertion.form.is_some() => {
            return Status::Disclaimed;
        }
        Content::Mention(_, Reason::NoInstance | Reason::Negated) => return Status::Mentioned,
        Content::Omission(_) => return Status::Disclaimed,
        Content::Mention(..) | Content::Aspect(_) => return Status::Silent,
    };
    if assertion.form.is_some() {
        Status::Disclaimed
    } else if assertion.voice == Voice::ThirdParty
        || (assertion.ordered && !claim.measured && !ahead)
    {
        Status::Mentioned
    } else if assertion.newness == Newness::Background {
        Status::Background
    } else if assertion.certainty == Certainty::Hedged && (assertion.proposed || !ahead) {
        Status::Tentative
    } else if ahead || is_to_come(assertion, kinds.is_settled(claim.kind)) {
        Status::Planned
    } else {
        Status::Announced
    }
}

/// Whether an instance is still to come: what will be paid is settled now, unless somebody is told to settle it.
fn is_to_come(assertion: Assertion, settled: bool) -> bool {
    assertion.time == Time::Future && (assertion.ordered || !settled)
}

/// Why a claim that was refused was refused; `None` when it was not.
fn refusal(claim: &Claim, status: Status) -> Option<Reason> {
    match (claim.content, status) {
        (Content::Aspect(_) | Content::Omission(_), _) => None,
        (Content::Mention(_, reason @ (Reason::Decoy | Reason::Context)), _) => Some(reason),
        (Content::Mention(..), Status::Disclaimed) => Some(Reason::Negated),
        (Content::Mention(assertion, _), _) if assertion.ordered => Some(Reason::Directive),
        (Content::Mention(_, reason), _) => Some(reason),
        (Content::Instance(_), _) if claim.role == Role::Legal => Some(Reason::LegalNotice),
        (Content::Instance(assertion), Status::Mentioned)
            if assertion.voice == Voice::ThirdParty =>
        {
            Some(Reason::OtherActor)
        }
        (Content::Instance(_), Status::Mentioned) => Some(Reason::Directive),
        (Content::Instance(_), Status::Background) => Some(Reason::Background),
        (Content::Instance(_), Status::Disclaimed) => Some(Reason::Negated),
        _ => None,
    }
}

/// The strength of a status when several claims compete; the order of the guidelines.
fn strength(status: Status) -> u8 {
    match status {
        Status::Announced => 6,
        Status::Planned => 5,
        Status::Tentative => 4,
        Status::Disclaimed => 3,
        Status::Background => 2,
        Status::Mentioned => 1,
        Status::Silent | Status::Unknown => 0,
    }
}

/// Most near misses a finding keeps.
const MOST_NEAR_MISSES: usize = 64;

/// What holds for the whole text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    /// Whether the text has words, and words of the language: else every kind is unknown.
    pub judged: bool,
    /// Whether the text is whole: else what is not found is unknown, never silent.
    pub complete: bool,
    /// Whether it is known to be the issuer's own text: then nobody reports on it.
    pub release: bool,
    /// Whether it is known to be an article about an announcement: then it does not withhold.
    pub article: bool,
    /// Whether it comments on somebody else's announcement: what nobody says there is absent from that.
    pub commentary: bool,
}

impl Terms {
    fn form(&self, form: Form, claim: &Claim) -> Form {
        match form {
            Form::ReportedAbsent if self.release => Form::Denied,
            _ if self.commentary && !claim.attributed && !self.release => Form::ReportedAbsent,
            Form::Withheld if self.article => Form::ReportedAbsent,
            form => form,
        }
    }
}

/// How much room the lists of a finding need.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    /// Claims with the status the finding has so far.
    decisive: usize,
    /// Claims that are refused, whatever their status, and those of them with another status.
    refused: usize,
    kept: usize,
}

/// The findings of a text from its claims, one a kind, in the order of the checklist.
///
/// `sentences` are the spans of the sentences that were searched; `claims` come in text order.
pub(crate) fn findings(
    claims: &mut [Claim],
    kinds: &Kinds,
    lexicon: &Lexicon,
    sentences: &[Span],
    terms: &Terms,
) -> Vec<Finding> {
    let mut findings: Vec<Finding> = (0..kinds.len())
        .map(|number| Finding {
            kind: kinds.ids[number].clone(),
            status: Status::Silent,
            said: false,
            evidence: Vec::new(),
            disclaimers: Vec::new(),
            near_misses: Vec::new(),
            searched: Searched {
                cues: kinds.cues[number],
                sentences: sentences.len(),
            },
        })
        .collect();
    let judged = |claim: &Claim| {
        let status = if claim.role == Role::Legal {
            Status::Silent
        } else {
            status(claim, kinds)
        };
        (status, refusal(claim, status))
    };
    let mut counts = vec![Count::default(); findings.len()];
    for claim in &mut *claims {
        claim.weigh(kinds.outlook(claim.kind), kinds.is_discussed(claim.kind));
        let (status, refusal) = judged(claim);
        let kind = claim.kind as usize;
        if let (Some(finding), Some(count)) = (findings.get_mut(kind), counts.get_mut(kind)) {
            if strength(status) > strength(finding.status) {
                finding.status = status;
                (count.decisive, count.kept) = (0, count.refused);
            }
            let refused = usize::from(refusal.is_some());
            count.refused += refused;
            if status == finding.status && status != Status::Silent {
                count.decisive += 1;
            } else {
                count.kept += refused;
            }
        }
    }
    for (finding, count) in findings.iter_mut().zip(counts) {
        finding.evidence.reserve_exact(count.decisive);
        let near_misses = count.kept.min(MOST_NEAR_MISSES);
        finding.near_misses.reserve_exact(near_misses);
    }
    for claim in claims {
        let (status, refusal) = judged(claim);
        let Some(finding) = findings.get_mut(claim.kind as usize) else {
            continue;
        };
        let sentence = claim.sentence as usize;
        if status == finding.status && status != Status::Silent {
            finding.evidence.push(Evidence {
                span: claim.span,
                rule: lexicon.rule(claim.pattern).clone(),
                sentence,
            });
        } else if let Some(reason) = refusal
            && finding.near_misses.len() < MOST_NEAR_MISSES
        {
            finding.near_misses.push(NearMiss {
                span: claim.span,
                reason,
            });
        }
        let form = match claim.content {
            _ if claim.role == Role::Legal => None,
            Content::Aspect(assertion) if finding.status.is_said() => assertion.form,
            Content::Instance(assertion) | Content::Omission(assertion) => assertion.form,
            Content::Mention(assertion, Reason::NoInstance) => assertion.form,
            _ => None,
        };
        let form = form.map(|form| terms.form(form, claim));
        if let (Some(form), Some(&span)) = (form, sentences.get(sentence))
            && !finding
                .disclaimers
                .iter()
                .any(|known| known.form == form && known.span == span)
        {
            finding.disclaimers.push(Disclaimer { form, span });
        }
    }
    for finding in &mut findings {
        if !terms.judged {
            finding.status = Status::Unknown;
            finding.evidence.clear();
            finding.disclaimers.clear();
            finding.near_misses.clear();
        } else if !terms.complete && finding.status == Status::Silent {
            finding.status = Status::Unknown;
        }
        finding.said = finding.status.is_said();
        keep_outermost(&mut finding.evidence, |evidence| evidence.span);
        keep_outermost(&mut finding.near_misses, |miss| miss.span);
        let evidence = &finding.evidence;
        let is_evidence = |miss: &NearMiss| evidence.iter().any(|one| one.span.covers(miss.span));
        finding.near_misses.retain(|miss| !is_evidence(miss));
    }
    findings
}

/// Puts the items in text order and drops those whose span lies within another's: a phrase inside a
/// longer one of its kind adds nothing.
fn keep_outermost<T>(items: &mut Vec<T>, span: impl Fn(&T) -> Span) {
    items.sort_by_key(|item| (span(item).start, Reverse(span(item).end)));
    let mut end = 0;
    items.retain(|item| {
        let outside = span(item).end > end;
        end = end.max(span(item).end);
        outside
    });
}
