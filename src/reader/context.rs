//! [`Context`]: what a caller knows of a text.

use crate::date::Date;
use crate::vocabulary::Source;

/// What a caller knows of a text; all of it is optional.
///
/// ```
/// use unsaid::{Context, Reader};
/// let reader = Reader::builder().build()?;
/// let text = "The pilot line will restart in March 2026.";
/// let later = Context { date: Some("2026-04-01".parse()?), ..Context::default() };
/// assert!(reader.read(text).finding("timeline").is_some_and(|finding| finding.said));
/// assert!(reader.read_with(text, &later).finding("timeline").is_some_and(|finding| !finding.said));
/// # Ok::<(), unsaid::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct Context {
    /// Names of the issuer, as the text may write them: "Orlan Motors", "Orlan". In a sentence that has one of
    /// them, in this case and spelling, nothing is taken for another actor's doing. Without names the issuer is
    /// known only by the words for it: "the company", "we".
    pub issuers: Vec<String>,
    /// When the text was issued, as exactly as it is known. What is dated long before
    /// is earlier history, what is dated behind it lies ahead. Without it the year is taken from the first full
    /// date of the text.
    pub date: Option<Date>,
    /// What sort of text it is: whether an absence is denied or withheld by its issuer, or reported.
    pub source: Option<Source>,
}
