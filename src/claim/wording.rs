//! Claims that no phrase of a kind shows, and the words of their sentence do.

use crate::assertion::{Assertion, Reached};
use crate::claim::finder::Finder;
use crate::claim::instance::Traits;
use crate::claim::kinds::Kinds;
use crate::claim::refer::FARTHEST_BACK;
use crate::claim::scene::Scene;
use crate::claim::{Claim, Content, PLAIN, can_be_said};
use crate::cue::Lexicon;
use crate::lang::class;
use crate::span::Span;
use crate::vocabulary::Role;

impl Finder {
    /// Appends a claim of each kind towards which the words of the sentence lean so far that they alone make one, where
    /// no phrase of the kind was found, or only one that looks like it: no list of phrases is complete. Its evidence
    /// are the words that lean furthest.
    ///
    /// `begun` is where the claims of the sentence begin.
    pub(super) fn by_wording(
        &self,
        scene: &Scene<'_>,
        kinds: &Kinds,
        lexicon: &Lexicon,
        begun: usize,
        claims: &mut Vec<Claim>,
    ) {
        if !matches!(scene.role, Role::Body | Role::Heading) {
            return;
        }
        for (kind, towards) in (0..).zip(&kinds.towards) {
            let Some(towards) = towards else { continue };
            let leaning = towards.of(scene.leaning);
            let is_read = |claim: &Claim| claim.kind == kind && !claim.is_decoy();
            if leaning <= PLAIN || claims[begun..].iter().any(is_read) {
                continue;
            }
            let Some((first, last)) = lexicon.furthest(scene.tokens, towards.column) else {
                continue;
            };
            let (Some(from), Some(to)) = (
                scene.tokens.get(first as usize),
                scene.tokens.get(last as usize),
            ) else {
                continue;
            };
            let traits = Traits::of(kind, kinds);
            // A date that was found and refused lies behind, whatever its sentence looks like.
            if traits.is_date() && self.has_hit(kind) {
                continue;
            }
            let reached = scene.scopes.at(first, last).without(Reached::UNDONE);
            let assertion = self.assert(first, last, reached, scene, &traits);
            if assertion.form.is_none() && can_be_said(assertion, kinds.outlook(kind)) {
                claims.push(Claim {
                    kind,
                    sentence: scene.number,
                    span: Span::new(from.start, to.end),
                    pattern: towards.pattern,
                    content: Content::Instance(assertion),
                    leaning: Some(leaning),
                    role: scene.role,
                    attributed: scene.outline.classes & class::SPEECH != 0,
                    measured: !scene.figures.is_empty() || scene.is_dated(first, last),
                });
            }
        }
    }

    /// Appends what the words of the sentence say to be absent of each kind of which nothing was found to be so.
    pub(super) fn absent_by_wording(
        &self,
        scene: &Scene<'_>,
        kinds: &Kinds,
        lexicon: &Lexicon,
        begun: usize,
        claims: &mut Vec<Claim>,
    ) {
        if !scene.absence.is_likely()
            || scene.asks()
            || !matches!(scene.role, Role::Body | Role::Heading)
        {
            return;
        }
        let is_spoken_of = |kind: u16| {
            (claims[..begun].iter().rev())
                .take_while(|claim| claim.sentence + FARTHEST_BACK >= scene.number)
                .any(|claim| claim.kind == kind && matches!(claim.content, Content::Instance(_)))
        };
        let mut absent = Vec::new();
        for (kind, towards) in (0..).zip(&kinds.towards) {
            let Some(towards) = towards else { continue };
            let known = |claim: &Claim| claim.kind == kind && claim.content.form().is_some();
            if !scene.absence.is_absent(Some(towards.column)) || claims[begun..].iter().any(known) {
                continue;
            }
            if let Some(at) = lexicon.furthest_absent(scene.tokens, towards.column) {
                absent.push((kind, towards, is_spoken_of(kind), at));
            }
        }
        for &(kind, towards, spoken_of, at) in &absent {
            // A word for several kinds, as "the deal" is, stands for those of them that the text spoke of.
            let means_another = |&(.., spoken_of, of): &(_, _, bool, u32)| spoken_of && of == at;
            if !spoken_of && absent.iter().any(means_another) {
                continue;
            }
            let Some(token) = scene.tokens.get(at as usize) else {
                continue;
            };
            let assertion = Assertion::from(scene.scopes.at(at, at));
            claims.push(Claim {
                kind,
                sentence: scene.number,
                span: Span::new(token.start, token.end),
                pattern: towards.pattern,
                content: Content::Omission(scene.absence.by_wording(assertion)),
                leaning: Some(towards.of(scene.leaning)),
                role: scene.role,
                attributed: scene.outline.classes & class::SPEECH != 0,
                measured: false,
            });
        }
    }
}
