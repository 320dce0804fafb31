//! Any bytes: a reading, or an error with the offset of the first invalid byte.
#![no_main]

use std::sync::LazyLock;

use unsaid::Reader;

#[path = "../../tests/support/promises.rs"]
mod promises;

static READER: LazyLock<Reader> = LazyLock::new(|| Reader::builder().build().expect("embedded pack"));

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    match (std::str::from_utf8(bytes), READER.read_bytes(bytes)) {
        (Ok(text), Ok(reading)) => promises::assert_holds(text, &reading),
        (Err(wrong), Err(error)) => assert_eq!(error.utf8_offset(), Some(wrong.valid_up_to())),
        (text, reading) => panic!("{text:?} gave {reading:?}"),
    }
});
