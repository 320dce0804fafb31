//! [`compare`]: what changed between two readings, kind by kind.

use std::borrow::Cow;

use crate::finding::{Evidence, Finding};
use crate::reading::Reading;
use crate::vocabulary::{Movement, Status};

/// What became of a kind between two readings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Change {
    /// Id of the kind.
    pub kind: Cow<'static, str>,
    /// What became of it.
    pub movement: Movement,
    /// How the earlier reading had it.
    pub earlier: Side,
    /// How the later one has it.
    pub later: Side,
}

/// One of the two sides of a change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Side {
    /// Status of the kind.
    pub status: Status,
    /// What the status rests on; spans are those of this side's text.
    pub evidence: Vec<Evidence>,
    /// Number of new figures in the sentences of the evidence.
    pub figures: usize,
}

/// Compares two readings, usually of one issuer, on the kinds that both have looked for.
///
/// A kind has *appeared* when it was unsaid and is said, *vanished* when it was said and is not. A said
/// kind is *strengthened* when it moves from tentative towards announced or gains a figure, *weakened*
/// when it moves the other way or loses its figures to words. A kind of unknown status on either side is
/// *incomparable*. The changes are in the checklist order of the later reading, unchanged kinds included.
///
/// ```
/// use unsaid::{Movement, compare, read};
/// let earlier = read("The company signed a supply agreement with Orlan Motors.");
/// let later = read("The company is in talks over a supply agreement with Orlan Motors.");
/// let changes = compare(&earlier, &later);
/// let contracts = changes.iter().find(|change| change.kind == "contracts").unwrap();
/// assert_eq!(contracts.movement, Movement::Weakened);
/// ```
#[must_use]
pub fn compare(earlier: &Reading, later: &Reading) -> Vec<Change> {
    let pairs = later
        .findings()
        .iter()
        .filter_map(|now| Some((earlier.finding(&now.kind)?, now)));
    pairs
        .map(|(before, now)| {
            let (earlier, later) = (side(earlier, before), side(later, now));
            Change {
                kind: now.kind.clone(),
                movement: movement(&earlier, &later),
                earlier,
                later,
            }
        })
        .collect()
}

fn side(reading: &Reading, finding: &Finding) -> Side {
    Side {
        status: finding.status,
        evidence: finding.evidence.clone(),
        figures: reading.evidence_figures(finding),
    }
}

fn movement(earlier: &Side, later: &Side) -> Movement {
    if earlier.status == Status::Unknown || later.status == Status::Unknown {
        return Movement::Incomparable;
    }
    let (before, now) = (strength(earlier.status), strength(later.status));
    match (before, now) {
        (0, 0) => Movement::Unchanged,
        (0, _) => Movement::Appeared,
        (_, 0) => Movement::Vanished,
        _ if now > before => Movement::Strengthened,
        _ if now < before => Movement::Weakened,
        _ if earlier.figures == 0 && later.figures > 0 => Movement::Strengthened,
        _ if earlier.figures > 0 && later.figures == 0 => Movement::Weakened,
        _ => Movement::Unchanged,
    }
}

fn strength(status: Status) -> u8 {
    match status {
        Status::Announced => 3,
        Status::Planned => 2,
        Status::Tentative => 1,
        _ => 0,
    }
}
