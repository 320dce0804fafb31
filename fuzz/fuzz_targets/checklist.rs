//! Any JSON as a checklist: a reader that keeps every promise, or an error.
#![no_main]

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use unsaid::{Checklist, Reader};

#[path = "../../tests/support/promises.rs"]
mod promises;

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    json: &'a str,
    text: &'a str,
}

libfuzzer_sys::fuzz_target!(|input: Input| {
    let Ok(checklist) = serde_json::from_str::<Checklist>(input.json) else { return };
    match Reader::builder().checklist(checklist).build() {
        Ok(reader) => promises::assert_holds(input.text, &reader.read(input.text)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
