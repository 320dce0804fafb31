//! Texts made to hurt: families of any length, shared by the test of linear time and the benches.
#![allow(dead_code)]

/// Texts of one kind, of any length.
pub struct Family {
    pub name: String,
    make: Box<dyn Fn(usize) -> String>,
}

impl Family {
    fn new(name: &str, make: impl Fn(usize) -> String + 'static) -> Family {
        Family {
            name: name.to_owned(),
            make: Box::new(make),
        }
    }

    fn repeated(piece: &str) -> Family {
        let piece = piece.to_owned();
        Family::new(&format!("{piece:?} repeated"), move |length| {
            piece.repeat(length / piece.len() + 1)
        })
    }

    /// A text of about `length` bytes.
    pub fn text(&self, length: usize) -> String {
        (self.make)(length)
    }
}

/// Each is repeated by itself.
const CHARACTERS: &str = "aAzZ019 .,;:!?'\"()[]{}<>-_/\\|@#$%^&*+=~`\t\n\r\0\u{7f}é漢字\u{301}\u{200b}\u{ad}\u{feff}\u{fffd}\u{e42}’“”–—…•€°½🏭";

const PIECES: &[&str] = &[
    "end. ",
    "end.",
    ") 1",
    "(((",
    "\"'\"",
    "((\"[",
    "no ",
    "not only ",
    "premature to disclose contracts, prices, production, permits, funding, dividends or ",
    "The mill signed a contract. The parties declined to comment and would not disclose it. ",
    "more than ",
    "$1 ",
    "1,2,3,4",
    "1-2-",
    "1 to 2 to ",
    "a@",
    "www.",
    "http://",
    "x.com/",
    "U.S. ",
    "Inc. ",
    "e.g. ",
    "About X",
    "About ",
    "AaBb",
    "- ",
    "\n- ",
    "\n\n",
    "a\n",
    "1.\n",
    "| a ",
    "&amp;",
    "&amp",
    "&#x",
    "â€™",
    "â€",
    "\u{fffd}s",
    "a\u{e42}b",
    "\u{ad}a",
    "of the ",
    "shall not ",
    "no contract was not ",
    "it will on Friday ",
    "no decision was taken on the price ",
    "5 new old big ",
    "said, ",
    "\" said X. ",
    "the report does not ",
    "million ",
    "per ",
    "%",
    "between 1 and ",
    "up to ",
    "two-",
    "one hundred ",
    "a漢",
    "Я a ",
    "can ",
    "will ",
    "and ",
    ", ",
    "company ",
    "contract ",
    "production of ",
    "2024 ",
    "January 1, ",
    "[1]",
    "...",
    "!?",
    "--",
    "word-\n",
    "steel Сталь 鋼鉄 فولاذ इस्पात ",
    "e\u{301}\u{302}\u{303}",
    "LEEDS, March 20, 2024\n\n",
    "Contact: A. B\n",
    "\r\n\r\n",
    "a\u{200b}\u{feff}",
];

/// Texts without a stop are read as one sentence: tested at a megabyte too.
pub fn endless() -> Family {
    Family::new("no stop", |length| {
        "the company makes steel and ".repeat(length / 28 + 1)
    })
}

/// All of them; `phrases` are those of the lexicon.
pub fn families(phrases: &[String]) -> Vec<Family> {
    let characters = CHARACTERS
        .chars()
        .map(|character| Family::repeated(&character.to_string()));
    let pieces = PIECES.iter().map(|piece| Family::repeated(piece));
    let mut families: Vec<Family> = characters.chain(pieces).collect();
    let lexicon = phrases.join(" ");
    // Every byte of a character of two, three and four bytes, each taken for a character of Latin-1.
    let mojibake: String = (0x80..=0xff_u8).map(char::from).collect();
    let pairs: String = (0xc2..=0xf4_u8)
        .flat_map(|lead| {
            (0x80..=0xbf_u8).flat_map(move |next| [char::from(lead), char::from(next)])
        })
        .collect();
    let fill = |text: String| {
        move |length: usize| {
            let mut filled = text.repeat(length / text.len() + 1);
            let end = (0..=length).rev().find(|&end| filled.is_char_boundary(end));
            filled.truncate(end.unwrap_or(0));
            filled
        }
    };
    families.extend([
        endless(),
        Family::new("digits", |length| "9".repeat(length)),
        Family::new("digits with commas", |length| "999,".repeat(length / 4)),
        Family::new("nested brackets", |length| {
            "(".repeat(length / 2) + &")".repeat(length / 2)
        }),
        Family::new("nested quotes", |length| {
            "“a ".repeat(length / 10) + &"b” ".repeat(length / 10)
        }),
        Family::new("nested quotes and brackets", |length| {
            "“(‘[".repeat(length / 22) + &"]’)”".repeat(length / 22)
        }),
        Family::new("closing brackets, then digits", |length| {
            ")".repeat(length / 2) + &"1".repeat(length / 2)
        }),
        Family::new("opening quotes, never closed", |length| {
            "He said “it is. ".repeat(length / 18)
        }),
        Family::new("spaces behind a stop", |length| {
            "end.".to_owned() + &" ".repeat(length)
        }),
        Family::new("lines behind a stop", |length| {
            "end.".to_owned() + &"\n".repeat(length)
        }),
        Family::new("one word", |length| "produce".repeat(length / 7)),
        Family::new("capitals", |length| "PRODUCTION OF ".repeat(length / 14)),
        Family::new("every phrase of the lexicon", fill(lexicon)),
        Family::new("every byte of mojibake", fill(mojibake)),
        Family::new("every pair of mojibake", fill(pairs)),
    ]);
    families
}
