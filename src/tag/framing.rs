//! Shapes that framing has beside its cues: quotations, and names that look like cues.

use crate::cue::automaton::Hit;
use crate::text::outline::Outline;
use crate::text::word::{CAPITAL, Kind, LONG, QUOTE, SPACE, Token};

/// Words a quotation needs to be a statement and not a term set in quotes.
const STATEMENT: usize = 4;

/// How the sentences of one text quote.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    /// A quotation opened in an earlier sentence goes on.
    open: bool,
}

/// The shape of one sentence.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shape {
    /// First and last token of a statement quoted whole.
    pub quotation: Option<(usize, usize)>,
    /// Most long words begin with a capital, as in a headline.
    pub title: bool,
}

impl Shapes {
    /// The shape of the next sentence.
    pub(super) fn next(&mut self, tokens: &[Token], outline: &Outline) -> Shape {
        let all = Capitals {
            long: outline.long,
            capitals: outline.long_capitals,
        };
        let mut shape = Shape {
            quotation: None,
            title: all.title(),
        };
        // Without quotes the sentence lies in a quotation whole, or not at all.
        if !outline.has(QUOTE) {
            let whole = self.open && outline.words >= STATEMENT && !shape.title;
            shape.quotation = whole.then_some((0, tokens.len() - 1));
            return shape;
        }
        let (mut words, mut quoted) = (0, Capitals::default());
        // Where the statement that is being quoted begins.
        let mut inside = self.open;
        let mut from = self.open.then_some(0);
        for (i, token) in tokens.iter().enumerate() {
            if matches!(token.mark, '"' | '“' | '”') {
                let next = tokens.get(i + 1);
                let opens = match token.mark {
                    '“' => true,
                    '”' => false,
                    _ => !inside && next.is_some_and(|next| !next.has(SPACE)),
                };
                if let (Some(from), false) = (from, opens)
                    && words >= STATEMENT
                    && !quoted.title()
                {
                    shape.quotation = shape.quotation.or(Some((from, i)));
                }
                inside = opens;
                from = (opens && next.is_some_and(|next| next.has(CAPITAL))).then_some(i);
                (words, quoted) = (0, Capitals::default());
            } else if token.kind == Kind::Word {
                words += usize::from(inside);
                quoted.add(token);
            }
        }
        if let Some(from) = from
            && words >= STATEMENT
            && !quoted.title()
        {
            shape.quotation = shape.quotation.or(Some((from, tokens.len() - 1)));
        }
        self.open = inside && from.is_some();
        shape
    }

    /// Forgets an open quotation: what follows is another part of the text.
    pub(super) fn close(&mut self) {
        self.open = false;
    }
}

/// How many of the long words of a stretch are capitalised.
#[derive(Clone, Copy, Debug, Default)]
struct Capitals {
    long: usize,
    capitals: usize,
}

impl Capitals {
    fn add(&mut self, token: &Token) {
        if token.has(LONG) {
            self.long += 1;
            self.capitals += usize::from(token.has(CAPITAL));
        }
    }

    fn title(self) -> bool {
        self.capitals * 5 > self.long * 3
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
