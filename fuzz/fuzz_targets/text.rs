//! Any text: every promise holds.
#![no_main]

#[path = "../../tests/support/promises.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let reading = unsaid::read(text);
    promises::assert_holds(text, &reading);
    promises::assert_repeats(text, &reading);
});
