//! What holds of a sentence as a whole, beside its cues.

use crate::lang::{Feature, class};
use crate::tag::Scene;
use crate::tag::framing::Shape;
use crate::tag::score::Features;
use crate::text::word::{Kind, Token};
use crate::vocabulary::{Dimension, Role};

/// Words from the start of a sentence within which its subject is looked for.
const SUBJECT: usize = 6;

/// Most words of a short sentence.
const SHORT: usize = 12;

/// Words above which a sentence is long.
const LONG: usize = 30;

/// What holds of the sentence as a whole.
pub(super) fn features(scene: &Scene<'_>, shape: Shape) -> Features {
    let &Scene {
        tokens,
        outline,
        figures,
        role,
        ..
    } = scene;
    let mut features = Features::default();
    let opening = tokens
        .iter()
        .take(SUBJECT)
        .fold(0, |all, token| all | token.classes);
    let first_person = opening & class::FIRST_PERSON != 0;
    features.set(Feature::Person, opening & class::PERSON != 0);
    features.set(Feature::Organisation, opening & class::ORGANISATION != 0);
    let (mut classes, words) = (outline.classes, outline.words);
    // "It's" is "it is".
    let contracted = |pair: &[Token]| {
        pair[1].classes & class::CLITIC != 0
            && pair[0].classes & (class::PRONOUN | class::SUBORDINATOR) != 0
    };
    if classes & class::CLITIC != 0 && tokens.windows(2).any(contracted) {
        classes |= class::COPULA;
    }
    let copula = classes & class::COPULA != 0;
    features.set(Feature::Copula, copula);
    features.set(Feature::ShortCopula, copula && words <= SHORT);
    features.set(Feature::Short, words <= SHORT && role != Role::Heading);
    features.set(Feature::Preterite, classes & class::PRETERITE != 0);
    features.set(Feature::Narrative, classes & class::PAST != 0);
    features.set(Feature::Interrogative, classes & class::INTERROGATIVE != 0);
    let opening = tokens.iter().find(|token| token.kind == Kind::Word);
    features.set(
        Feature::Definite,
        opening.is_some_and(|token| token.classes & class::DEFINITE != 0),
    );
    features.set(Feature::Norm, classes & class::NORM != 0);
    features.set(Feature::Quotation, shape.quotation.is_some());
    features.set(Feature::Figure, !figures.is_empty());
    features.set(Feature::Long, words > LONG);
    let any = |wanted: Dimension| figures.iter().any(|figure| figure.dimension == wanted);
    features.set(Feature::Count, any(Dimension::Count));
    features.set(Feature::Percent, any(Dimension::Percent));
    features.set(Feature::About, role == Role::About);
    features.set(Feature::Heading, role == Role::Heading);
    features.set(Feature::FirstPerson, first_person);
    features.set(Feature::Money, any(Dimension::Money));
    features.set(
        Feature::TechnicalFigure,
        figures.iter().any(|figure| {
            !matches!(
                figure.dimension,
                Dimension::Money
                    | Dimension::Count
                    | Dimension::Duration
                    | Dimension::Percent
                    | Dimension::Multiple
                    | Dimension::Rank
            )
        }),
    );
    features
}
