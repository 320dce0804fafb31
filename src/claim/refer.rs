//! What a sentence says to be absent of a claim before it.

use crate::assertion::Assertion;
use crate::claim::kinds::Kinds;
use crate::claim::scene::Scene;
use crate::claim::{Claim, Content};
use crate::lang::class;
use crate::span::Span;
use crate::vocabulary::{Outlook, Reason};

/// How many sentences back the claim may stand that a sentence refers to.
const FARTHEST_BACK: u32 = 2;

/// Appends what a sentence says to be absent of a kind that it does not name: "no decision has been
/// taken" is of the claim before it, in the sentence or in the two before.
///
/// `begun` is where the claims of the sentence begin.
pub(super) fn refer_back(scene: &Scene<'_>, kinds: &Kinds, begun: usize, claims: &mut Vec<Claim>) {
    let own = &claims[begun..];
    if own.iter().any(|claim| claim.content.form().is_some()) {
        return;
    }
    for &(first, last) in scene.scopes.anaphors() {
        let assertion = scene
            .absence
            .of(Assertion::from(scene.scopes.at(first, last)));
        let (Some(from), Some(to)) = (
            scene.tokens.get(first as usize),
            scene.tokens.get(last as usize),
        ) else {
            continue;
        };
        if assertion.form.is_none() {
            continue;
        }
        let span = Span::new(from.start, to.end);
        let can_be_meant = |claim: &&Claim| {
            kinds.outlook(claim.kind) != Outlook::Ahead && claim.role == scene.role
        };
        let same = claims[begun..]
            .iter()
            .filter(can_be_meant)
            .filter(|claim| {
                !matches!(
                    claim.content,
                    Content::Mention(_, Reason::Decoy | Reason::Context)
                )
            })
            .filter(|claim| claim.span.end <= span.start)
            .max_by_key(|claim| claim.span.end);
        let before = || {
            claims[..begun]
                .iter()
                .rev()
                .take_while(|claim| claim.sentence + FARTHEST_BACK >= scene.number)
                .filter(can_be_meant)
                .filter(|claim| matches!(claim.content, Content::Instance(it) if it.form.is_none()))
                .max_by_key(|claim| claim.span.end)
        };
        if let Some(&meant) = same.or_else(before) {
            claims.push(Claim {
                sentence: scene.number,
                span,
                content: Content::Omission(assertion),
                attributed: scene.outline.classes & class::SPEECH != 0,
                observed: scene.scopes.observed(),
                ..meant
            });
            return;
        }
    }
}
