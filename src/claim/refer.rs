//! What a sentence says to be absent of a claim before it.

use crate::assertion::Assertion;
use crate::claim::kinds::Kinds;
use crate::claim::scene::Scene;
use crate::claim::{Claim, Content};
use crate::lang::class;
use crate::span::Span;
use crate::text::word::Token;
use crate::vocabulary::{Outlook, Reason, Role};

/// How many sentences back the claim may stand that a sentence refers to.
pub(super) const FARTHEST_BACK: u32 = 2;

/// Appends what a sentence says to be absent of kinds that it does not name: "no decision has been
/// taken" is of the claim before it, in the sentence or in the two before; "the parties will not discuss this"
/// of all those of the nearest sentence.
///
/// `begun` is where the claims of the sentence begin.
pub(super) fn refer_back(scene: &Scene<'_>, kinds: &Kinds, begun: usize, claims: &mut Vec<Claim>) {
    let own = &claims[begun..];
    if scene.asks() || own.iter().any(|claim| claim.content.form().is_some()) {
        return;
    }
    let can_be_meant =
        |claim: &&Claim| kinds.outlook(claim.kind) != Outlook::Ahead && claim.role == scene.role;
    let omission = |assertion, from: &Token, to: &Token, meant: Claim| Claim {
        sentence: scene.number,
        span: Span::new(from.start, to.end),
        content: Content::Omission(assertion),
        attributed: scene.outline.classes & class::SPEECH != 0,
        ..meant
    };
    let before = |claims: &[Claim]| {
        (claims[..begun].iter().rev())
            .take_while(|claim| claim.sentence + FARTHEST_BACK >= scene.number)
            .filter(can_be_meant)
            .filter(|claim| matches!(claim.content, Content::Instance(it) if it.form.is_none()))
            .filter(|claim| claim.leaning.is_none_or(|leaning| leaning >= 0.0))
            .copied()
            .collect::<Vec<Claim>>()
    };
    for &(first, last) in scene.scopes.anaphors() {
        let reached = scene.scopes.at(first, last);
        let assertion = scene.absence.of(Assertion::from(reached), None);
        let (Some(from), Some(to), Some(_)) = (
            scene.tokens.get(first as usize),
            scene.tokens.get(last as usize),
            assertion.form,
        ) else {
            continue;
        };
        let is_named = |claim: &&Claim| {
            !matches!(
                claim.content,
                Content::Mention(_, Reason::Decoy | Reason::Context)
            ) && claim.span.end <= from.start
        };
        let same = (claims[begun..].iter())
            .filter(can_be_meant)
            .filter(is_named)
            .max_by_key(|claim| claim.span.end)
            .copied();
        let nearest = || {
            let before = before(claims);
            before.into_iter().max_by_key(|claim| claim.span.end)
        };
        if let Some(meant) = same.or_else(nearest) {
            claims.push(omission(assertion, from, to, meant));
            return;
        }
    }
    if claims.len() == begun
        && scene.role == Role::Body
        && let (Some(from), Some(to)) = (scene.tokens.first(), scene.tokens.last())
        && let Some(assertion) = scene.absence.of_sentence()
    {
        let before = before(claims);
        let nearest = before.first().map(|claim| claim.sentence);
        let meant = (before.into_iter()).filter(|claim| Some(claim.sentence) == nearest);
        claims.extend(meant.map(|meant| omission(assertion, from, to, meant)));
    }
}
