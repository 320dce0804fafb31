//! Announcements put together from what announcements are made of: every promise holds, and two of
//! them with a blank line between have the sentences of both.
#![no_main]

use libfuzzer_sys::arbitrary::{self, Arbitrary};

#[path = "../../tests/support/promises.rs"]
mod promises;

#[derive(Arbitrary, Debug)]
struct Two<'a> {
    first: Announcement<'a>,
    second: Announcement<'a>,
}

#[derive(Arbitrary, Debug)]
struct Announcement<'a> {
    paragraphs: Vec<Vec<Piece<'a>>>,
}

#[derive(Arbitrary, Debug)]
enum Piece<'a> {
    Phrase(u16),
    Number(u32, u8),
    Mark(u8),
    Any(&'a str),
}

const UNITS: &[&str] = &["", " tonnes", "%", " million", " g/t", " per cent", "-year", " countries", " USD", "km"];
const MARKS: &[&str] = &[
    ". ", ", ", "; ", ": ", " - ", "\u{2014}", "\"", "\u{201C}", "\u{201D}", "\u{2019}s ", "(", ")", "\n", "\r\n", "? ", "! ",
    "\n- ", "\n\u{2022} ", "\n1. ", "\u{E42}", "\u{FFFD}", "&amp;", "\u{AD}", "\u{200B}", " | ", "\t", "U.S. ", "Inc. ", "...",
];

fn write(announcement: &Announcement, phrases: &[String]) -> String {
    let mut text = String::new();
    for paragraph in &announcement.paragraphs {
        for piece in paragraph {
            match piece {
                Piece::Phrase(number) => {
                    text.push_str(&phrases[usize::from(*number) % phrases.len()]);
                    text.push(' ');
                }
                Piece::Number(number, unit) => {
                    text.push_str(&number.to_string());
                    text.push_str(UNITS[usize::from(*unit) % UNITS.len()]);
                }
                Piece::Mark(mark) => text.push_str(MARKS[usize::from(*mark) % MARKS.len()]),
                Piece::Any(any) => text.push_str(any),
            }
        }
        text.push_str("\n\n");
    }
    text
}

libfuzzer_sys::fuzz_target!(|two: Two| {
    thread_local!(static PHRASES: Vec<String> = unsaid::Reader::builder().build().expect("embedded pack").phrases());
    let [first, second] = [&two.first, &two.second].map(|text| PHRASES.with(|phrases| write(text, phrases)));
    let reading = unsaid::read(&first);
    promises::assert_holds(&first, &reading);
    promises::assert_repeats(&first, &reading);
    promises::assert_joins(&first, &second);
});
