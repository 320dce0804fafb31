//! [`Span`]: where in the text something stands.

use std::fmt;
use std::ops::{Index, Range};

#[cfg(feature = "serde")]
use crate::error::Error;

/// A half-open range of byte offsets into the text that was read.
///
/// Every span the crate gives out lies in bounds and on character boundaries of
/// the text it belongs to, so it can index that text.
///
/// ```
/// use unsaid::Span;
/// let span = Span::new(4, 8);
/// assert_eq!(&"The mine reopens."[span], "mine");
/// assert_eq!(span.to_string(), "4..8");
/// ```
///
/// In JSON it is `[4, 8]`; one that ends before it begins is refused there.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(into = "(usize, usize)"))]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset one past the last byte.
    pub end: usize,
}

impl Span {
    /// A span from `start` up to, not including, `end`. Swapped ends are put in order.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Span {
        Span {
            start: start.min(end),
            end: start.max(end),
        }
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether the span holds no byte.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether `offset` lies inside; the end does not.
    #[must_use]
    pub fn contains(self, offset: usize) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether every byte of `other` lies inside.
    #[must_use]
    pub fn covers(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two spans share a byte.
    #[must_use]
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}..{}", self.start, self.end))
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Span {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Span, D::Error> {
        // Ends that come swapped are damage, and no matter of taste as in a call.
        let (start, end) = serde::Deserialize::deserialize(deserializer)?;
        if end < start {
            return Err(serde::de::Error::custom(Error::stored(
                "span",
                format!("[{start}, {end}] ends before it begins; write the lower offset first"),
            )));
        }
        Ok(Span { start, end })
    }
}

impl From<(usize, usize)> for Span {
    fn from((start, end): (usize, usize)) -> Span {
        Span::new(start, end)
    }
}

impl From<Span> for (usize, usize) {
    fn from(span: Span) -> (usize, usize) {
        (span.start, span.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Range<usize> {
        span.start..span.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

impl Index<Span> for str {
    type Output = str;

    /// # Panics
    ///
    /// As `&text[start..end]` does, when the span is not of this text.
    fn index(&self, span: Span) -> &str {
        &self[span.start..span.end]
    }
}

impl Index<Span> for String {
    type Output = str;

    /// # Panics
    ///
    /// As `&text[start..end]` does, when the span is not of this text.
    fn index(&self, span: Span) -> &str {
        &self[span.start..span.end]
    }
}
