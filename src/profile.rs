//! [`Profile`]: the numbers an analyst would chart.

use std::borrow::Cow;

use crate::finding::Finding;
use crate::reading::Reading;
use crate::vocabulary::{Newness, Role, Tag};

/// A reading in numbers. Legal notices and furniture are left out of every count.
///
/// ```
/// let reading = unsaid::read("We are proud of this milestone. The plant made 412 tonnes of oxide in May.");
/// let profile = reading.profile();
/// assert_eq!((profile.sentences, profile.framing, profile.new_figures), (2, 1, 1));
/// assert_eq!(profile.framing_share(), 0.5);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Profile {
    /// Sentences that can carry tags.
    pub sentences: usize,
    /// Those with a directive.
    pub directives: usize,
    /// Those with a capability claim.
    pub capabilities: usize,
    /// Those with framing.
    pub framing: usize,
    /// Those with a figure that is new.
    pub figured: usize,
    /// Figures that are new.
    pub new_figures: usize,
    /// Figures of standing description or earlier history.
    pub background_figures: usize,
    /// Kinds that are said in a sentence with a new figure.
    pub said_with_figure: Vec<Cow<'static, str>>,
    /// Kinds that are said in words only: "output claimed without a figure".
    pub said_without_figure: Vec<Cow<'static, str>>,
}

impl Profile {
    /// Sentences with framing among all, from 0 to 1; 0 when there are none.
    #[must_use]
    pub fn framing_share(&self) -> f64 {
        self.share(self.framing)
    }

    /// Sentences with a directive among all, from 0 to 1; 0 when there are none.
    #[must_use]
    pub fn directive_share(&self) -> f64 {
        self.share(self.directives)
    }

    /// Sentences with a capability claim among all, from 0 to 1; 0 when there are none.
    #[must_use]
    pub fn capability_share(&self) -> f64 {
        self.share(self.capabilities)
    }

    /// New figures among all figures, from 0 to 1; 0 when there are none.
    #[must_use]
    pub fn new_figure_share(&self) -> f64 {
        match self.new_figures + self.background_figures {
            0 => 0.0,
            all => self.new_figures as f64 / all as f64,
        }
    }

    fn share(&self, count: usize) -> f64 {
        if self.sentences == 0 {
            0.0
        } else {
            count as f64 / self.sentences as f64
        }
    }
}

impl Reading {
    /// The reading in numbers.
    #[must_use]
    pub fn profile(&self) -> Profile {
        let mut profile = Profile::default();
        for sentence in self
            .sentences()
            .filter(|sentence| !matches!(sentence.role(), Role::Legal | Role::Furniture))
        {
            let new = sentence
                .figures()
                .iter()
                .filter(|figure| figure.newness == Newness::New)
                .count();
            let tags = sentence.tags().iter();
            let tags = tags.fold(0, |tags, evidence| tags | 1 << evidence.tag as u8);
            let has = |tag: Tag| usize::from(tags & 1 << tag as u8 != 0);
            profile.sentences += 1;
            profile.directives += has(Tag::Directive);
            profile.capabilities += has(Tag::Capability);
            profile.framing += has(Tag::Framing);
            profile.figured += usize::from(new > 0);
            profile.new_figures += new;
            profile.background_figures += sentence.figures().len() - new;
        }
        for finding in self.said() {
            match self.evidence_figures(finding) {
                0 => profile.said_without_figure.push(finding.kind.clone()),
                _ => profile.said_with_figure.push(finding.kind.clone()),
            }
        }
        profile
    }

    /// Number of new figures in the sentences a finding rests on.
    pub(crate) fn evidence_figures(&self, finding: &Finding) -> usize {
        // The evidence is in text order.
        let mut last = None;
        let sentences = finding
            .evidence
            .iter()
            .map(|evidence| evidence.sentence)
            .filter(|sentence| last.replace(*sentence) != Some(*sentence));
        let figures = sentences
            .filter_map(|index| self.sentences.get(index))
            .flat_map(|record| &record.figures);
        figures
            .filter(|figure| figure.newness == Newness::New)
            .count()
    }
}
