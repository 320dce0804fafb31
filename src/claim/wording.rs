//! Claims that no phrase of a kind shows, and the words of their sentence do.

use crate::assertion::Reached;
use crate::claim::finder::{Finder, Traits};
use crate::claim::kinds::Kinds;
use crate::claim::scene::Scene;
use crate::claim::{Claim, Content, PLAIN, can_be_said};
use crate::cue::Lexicon;
use crate::lang::class;
use crate::span::Span;
use crate::vocabulary::Role;

/// The leaning, in log odds above what a claim needs, from which on words alone make a claim: a little further than
/// a topic needs, so that of short sentences, whose words are all of one kind, fewer are wrong.
const ALONE: f32 = PLAIN + 0.3;

impl Finder {
    /// Appends a claim of each kind towards which the words of the sentence lean so far that they alone make one
    /// likelier than not, where no phrase of the kind was found: no list of phrases is complete. Its evidence are
    /// the words that lean furthest.
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
            if leaning <= ALONE || claims[begun..].iter().any(|claim| claim.kind == kind) {
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
                    observed: scene.scopes.observed(),
                    measured: !scene.figures.is_empty() || scene.is_dated(first, last),
                });
            }
        }
    }
}
