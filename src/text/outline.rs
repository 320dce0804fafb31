//! Outlines: what holds of a sentence as a whole, gathered in one pass over its tokens.

use crate::text::word::{CAPITAL, COUNTED, Classes, FREQUENT, Flags, LONG, NUMBER, Token, WORD};

/// What holds of the tokens of a sentence as a whole.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Outline {
    /// The classes of all its words.
    pub classes: Classes,
    /// The flags of all its tokens.
    flags: Flags,
    /// Number of words, numbers aside.
    pub words: usize,
    /// Number of numbers.
    pub numbers: usize,
    /// Words with a capital.
    pub capitals: usize,
    /// Words of more than three bytes, and those of them with a capital.
    pub long: usize,
    pub long_capitals: usize,
    /// Words so frequent that every text in the language has some.
    pub frequent: usize,
}

/// Bits of one count where several are counted in one number.
const LANE: u32 = 10;

/// Most tokens that are counted so.
const CHUNK: usize = (1 << LANE) - 1;

/// Number of combinations of the flags that are counted.
const COMBINATIONS: usize = 1 << 5;

/// What a token with these flags adds to the counts.
const ADDS: [u64; COMBINATIONS] = {
    let mut table = [0; COMBINATIONS];
    let mut index = 0;
    while index < COMBINATIONS {
        let flags = (index as Flags) << COUNTED;
        let lanes = [
            flags & WORD != 0,
            flags & NUMBER != 0,
            flags & CAPITAL != 0,
            flags & LONG != 0,
            flags & LONG != 0 && flags & CAPITAL != 0,
            flags & FREQUENT != 0,
        ];
        let mut lane = 0;
        while lane < lanes.len() {
            table[index] |= (lanes[lane] as u64) << (LANE * lane as u32);
            lane += 1;
        }
        index += 1;
    }
    table
};

impl Outline {
    pub(crate) fn new(tokens: &[Token]) -> Outline {
        let mut outline = Outline::default();
        for chunk in tokens.chunks(CHUNK) {
            let (mut counts, mut flags, mut classes) = (0, 0, 0);
            for token in chunk {
                counts += ADDS[usize::from(token.flags >> COUNTED) % COMBINATIONS];
                flags |= token.flags;
                classes |= token.classes;
            }
            outline.flags |= flags;
            outline.classes |= classes;
            let lane = |number: u32| (counts >> (LANE * number)) as usize & CHUNK;
            outline.words += lane(0);
            outline.numbers += lane(1);
            outline.capitals += lane(2);
            outline.long += lane(3);
            outline.long_capitals += lane(4);
            outline.frequent += lane(5);
        }
        outline
    }

    /// Whether any of the tokens has the flag.
    pub(crate) fn has(&self, flag: Flags) -> bool {
        self.flags & flag != 0
    }

    /// Words without a capital.
    pub(crate) fn small(&self) -> usize {
        self.words - self.capitals
    }
}
