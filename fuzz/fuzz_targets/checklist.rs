//! Any JSON as a checklist, and a text behind a NUL: a reader that keeps every promise, or an error.
#![no_main]

use unsaid::{Checklist, Reader};

#[path = "../../tests/support/promises.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|input: &str| {
    let (json, text) = input.split_once('\0').unwrap_or((input, ""));
    let Ok(checklist) = serde_json::from_str::<Checklist>(json) else { return };
    match Reader::builder().checklist(checklist).build() {
        Ok(reader) => promises::assert_holds(text, &reader.read(text)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
