//! The example programs, as they stand in `examples/`; only the documentation has this module.
//!
//! They are compiled with the tests: `cargo run --release --example read` runs one.

/// What the programs share: files read, and errors told in one line.
///
/// ```ignore
#[doc = include_str!("../examples/shared/mod.rs")]
/// ```
pub mod shared {}

/// Prints the annotated sentences and the summary of one text.
///
/// ```ignore
#[doc = include_str!("../examples/read.rs")]
/// ```
pub mod read {}

/// Reads JSON lines on all cores, writes JSON lines in the same order.
///
/// ```ignore
#[doc = include_str!("../examples/jsonl.rs")]
/// ```
pub mod jsonl {}

/// Scores the crate on a folder of annotated announcements, beside a bag-of-words baseline.
///
/// ```ignore
#[doc = include_str!("../examples/evaluate/main.rs")]
/// ```
pub mod evaluate {}

/// Fits the weights of the tags to annotated announcements.
///
/// ```ignore
#[doc = include_str!("../examples/fit/main.rs")]
/// ```
pub mod fit {}

/// Looks for kinds and cues of its own.
///
/// ```ignore
#[doc = include_str!("../examples/custom_checklist.rs")]
/// ```
pub mod custom_checklist {}

/// Writes a page for a file, or pages and an index for a folder.
///
/// ```ignore
#[doc = include_str!("../examples/html_report/main.rs")]
/// ```
pub mod html_report {}

/// Prints what changed between two announcements.
///
/// ```ignore
#[doc = include_str!("../examples/compare.rs")]
/// ```
pub mod compare {}

/// Ranks silences by surprise.
///
/// ```ignore
#[doc = include_str!("../examples/baseline.rs")]
/// ```
pub mod baseline {}
