//! [`Baseline`]: how often each kind is said, and how surprising a silence is.

use std::borrow::Cow;
use std::collections::BTreeMap;

#[cfg(feature = "serde")]
use crate::error::Error;
use crate::reading::Reading;
use crate::vocabulary::Status;

/// How often an issuer, or a register, speaks of each kind: learned from many readings.
///
/// Against it the silences of a reading are ranked by surprise, so that "says production in eight of
/// ten quarterly notes, not here" comes before "no prices, as ever". A kind that was looked for in fewer
/// than [`Frequency::ENOUGH`] readings is not ranked.
///
/// ```
/// use unsaid::{Baseline, read};
/// let mut baseline = Baseline::new();
/// for tonnes in 398..410 {
///     baseline.learn(&read(&format!("The mine produced {tonnes} tonnes of tin in the quarter.")));
/// }
/// let silences = baseline.silences(&read("The mine held a safety day for its contractors in May."));
/// assert_eq!(silences[0].kind, "production");
/// assert!(silences[0].bits > silences[1].bits);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Baseline {
    kinds: BTreeMap<String, Frequency>,
}

/// In how many readings a kind was looked for, and in how many it was said.
///
/// One read with serde that was said oftener than looked for is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Stored"))]
#[non_exhaustive]
pub struct Frequency {
    /// Readings in which the kind was looked for and its status is known.
    pub readings: u64,
    /// Those in which it was said.
    pub said: u64,
}

/// A frequency as it comes from a store, unchecked.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(rename = "Frequency")]
struct Stored {
    readings: u64,
    said: u64,
}

#[cfg(feature = "serde")]
impl TryFrom<Stored> for Frequency {
    type Error = Error;

    fn try_from(Stored { readings, said }: Stored) -> Result<Frequency, Error> {
        if said > readings {
            return Err(Error::stored(
                "frequency",
                format!(
                    "said {said} of {readings} readings is more than all; learn the baseline anew, or put `readings` and `said` right"
                ),
            ));
        }
        Ok(Frequency { readings, said })
    }
}

/// A kind that a reading leaves unsaid, and how surprising that is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Silence {
    /// Id of the kind.
    pub kind: Cow<'static, str>,
    /// How often it is said otherwise.
    pub frequency: Frequency,
    /// Surprise of the silence, in bits: −log₂ of the smoothed probability that the kind is not said.
    /// 0 to 1 is usual; above 3, where fewer than one text in eight leaves the kind unsaid, is rare. It
    /// means little unless the frequency [is enough](Frequency::is_enough).
    pub bits: f64,
}

impl Frequency {
    /// Fewest readings that show how often a kind is said.
    ///
    /// A kind that is said in every second text is said in all of `n` by chance once in 2^n times. For
    /// none of the 16 kinds of a checklist to look like that with a probability of 98 %, 2^n must be
    /// above 16 / 0.02 = 800: ten readings.
    pub const ENOUGH: u64 = 10;

    /// Whether so many readings were seen that a silence can be called surprising or not.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        self.readings >= Frequency::ENOUGH
    }

    /// Probability that the kind is said, between 0 and 1, smoothed so that it is neither
    /// (the estimator of Krichevsky and Trofimov, 1981: half a count is added to either side).
    #[must_use]
    pub fn probability(&self) -> f64 {
        // Counts are public, and so large that half a one is lost in rounding.
        let probability = (self.said as f64 + 0.5) / (self.readings as f64 + 1.0);
        probability.min(1.0 - f64::EPSILON)
    }
}

impl Baseline {
    /// A baseline that has seen nothing.
    #[must_use]
    pub fn new() -> Baseline {
        Baseline::default()
    }

    /// Counts one more reading. Kinds of unknown status are not counted.
    pub fn learn(&mut self, reading: &Reading) {
        for finding in reading
            .findings()
            .iter()
            .filter(|finding| finding.status != Status::Unknown)
        {
            let frequency = self
                .kinds
                .entry(finding.kind.clone().into_owned())
                .or_default();
            frequency.readings = frequency.readings.saturating_add(1);
            frequency.said = frequency.said.saturating_add(u64::from(finding.said));
        }
    }

    /// Adds what another baseline has seen.
    pub fn merge(&mut self, other: &Baseline) {
        for (kind, seen) in &other.kinds {
            let frequency = self.kinds.entry(kind.clone()).or_default();
            frequency.readings = frequency.readings.saturating_add(seen.readings);
            frequency.said = frequency.said.saturating_add(seen.said);
        }
    }

    /// How often a kind was said; zeros for a kind never looked for.
    #[must_use]
    pub fn frequency(&self, kind: &str) -> Frequency {
        self.kinds.get(kind).copied().unwrap_or_default()
    }

    /// Every kind that was looked for and how often it was said, in the order of the ids.
    ///
    /// ```
    /// let mut baseline = unsaid::Baseline::new();
    /// baseline.learn(&unsaid::read("The mine produced 412 tonnes of tin in May."));
    /// let said = baseline.frequencies().filter(|(_, frequency)| frequency.said > 0);
    /// assert_eq!(said.map(|(kind, _)| kind).collect::<Vec<_>>(), ["production"]);
    /// ```
    pub fn frequencies(
        &self,
    ) -> impl ExactSizeIterator<Item = (&str, Frequency)> + DoubleEndedIterator + Clone {
        let kinds = self.kinds.iter();
        kinds.map(|(kind, frequency)| (kind.as_str(), *frequency))
    }

    /// The unsaid kinds of a reading, the most surprising first; equal ones in checklist order. Kinds
    /// of which too little is known to [rank](Frequency::is_enough) them come last, in checklist order.
    #[must_use]
    pub fn silences(&self, reading: &Reading) -> Vec<Silence> {
        let mut silences: Vec<Silence> = reading
            .unsaid()
            .map(|finding| {
                let frequency = self.frequency(&finding.kind);
                Silence {
                    kind: finding.kind.clone(),
                    frequency,
                    bits: -(1.0 - frequency.probability()).log2(),
                }
            })
            .collect();
        let rank = |silence: &Silence| {
            let bits = silence.frequency.is_enough().then_some(silence.bits);
            bits.unwrap_or(f64::NEG_INFINITY)
        };
        silences.sort_by(|a, b| rank(b).total_cmp(&rank(a)));
        silences
    }
}
