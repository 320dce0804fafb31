//! Shapes that framing has beside its cues: quotations, and names that look like cues.

use crate::cue::automaton::Hit;
use crate::text::word::{CAPITAL, Kind, SPACE, Token};

/// Words a quotation needs to be a statement, not a term set in quotes.
const STATEMENT: usize = 4;

/// Letters from which a word is capitalised in a title.
const TITLE_WORD: usize = 4;

/// How the sentences of one text quote and capitalise.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    /// A quotation opened in an earlier sentence goes on.
    open: bool,
}

/// The shape of one sentence.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shape {
    /// Somebody is quoted with a statement.
    pub quotation: bool,
    /// A term or set phrase is put in quotes.
    pub scare: bool,
    /// Most long words begin with a capital, as in a headline.
    pub title: bool,
}

impl Shapes {
    /// The shape of the next sentence.
    pub(super) fn next(&mut self, tokens: &[Token]) -> Shape {
        let mut shape = Shape::default();
        let (mut quoted, mut long, mut capitals) = (0, 0, 0);
        let mut inside = self.open;
        for (i, token) in tokens.iter().enumerate() {
            if matches!(token.mark, '"' | '“' | '”') {
                let opens = match token.mark {
                    '“' => true,
                    '”' => false,
                    _ => !inside && tokens.get(i + 1).is_some_and(|next| !next.has(SPACE)),
                };
                if inside && !opens {
                    shape.quotation |= quoted >= STATEMENT;
                    shape.scare |= (1..STATEMENT).contains(&quoted);
                }
                inside = opens;
                quoted = 0;
            } else if token.kind == Kind::Word {
                quoted += usize::from(inside);
                if token.end - token.start >= TITLE_WORD {
                    long += 1;
                    capitals += usize::from(token.has(CAPITAL));
                }
            }
        }
        shape.quotation |= inside && quoted >= STATEMENT;
        self.open = inside && !tokens.is_empty();
        shape.title = capitals * 5 > long * 3;
        shape
    }

    /// Forgets an open quotation: what follows is another part of the text.
    pub(super) fn close(&mut self) {
        self.open = false;
    }
}

/// Whether the hit lies inside a name: its words and a neighbour are capitalised within a sentence
/// whose other words are not.
pub(super) fn is_name(tokens: &[Token], hit: &Hit) -> bool {
    let (first, last) = (hit.first as usize, hit.last as usize);
    let Some(words) = tokens.get(first..=last) else {
        return false;
    };
    let capital = |token: &Token| token.kind == Kind::Word && token.has(CAPITAL);
    if !words
        .iter()
        .all(|token| token.kind != Kind::Word || token.has(CAPITAL))
    {
        return false;
    }
    let before = first.checked_sub(1).and_then(|i| tokens.get(i));
    let after = tokens.get(last + 1).is_some_and(capital);
    match before {
        None => after,
        Some(token) if token.kind == Kind::Punct => after,
        Some(_) => true,
    }
}
