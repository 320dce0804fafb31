//! The search: which patterns stand in the tokens of a sentence.

use crate::cue::automaton::{
    ANY, Automaton, ENDS, Hit, LEAF, Node, OPENING, OPENS, SEVERAL, Signs, follow,
};
use crate::lang::class;
use crate::text::word::{self, Kind, Token};

/// Takes the hits of a search.
pub(crate) trait Sink {
    /// The list that the hits of a pattern belong to, and how many are of sentences before.
    fn list(&mut self, pattern: u32) -> (&mut Vec<Hit>, usize);
}

/// The buffers of a search.
#[derive(Debug, Default)]
pub(crate) struct Search {
    signs: Vec<Signs>,
    /// Targets reached, with the last token of the way there.
    states: Vec<(u32, u32)>,
}

/// Tokens that are looked at together for the beginnings of patterns.
const CHUNK: usize = 64;

/// From the flag of a token that ends a clause to its bit.
const ENDS_FROM_STOP: u32 = ENDS.trailing_zeros() - word::STOP.trailing_zeros();

/// From the bit of an opening to the one of every token.
const OPENS_TO_ANY: u32 = ANY.trailing_zeros() - OPENS.trailing_zeros();

impl Automaton {
    /// Appends every match in `tokens`, ordered by first token. A pattern that matches several
    /// lengths from one token is given once, with the shortest. Patterns of an opening are given
    /// where they begin before the token `opening`.
    pub(crate) fn find(
        &self,
        tokens: &[Token],
        opening: usize,
        search: &mut Search,
        hits: &mut impl Sink,
    ) {
        let Search { signs, states } = search;
        self.sign(tokens, opening, signs);
        // What decides where a pattern may begin is computed for many tokens at once, and not branched
        // on, as it can't be foreseen.
        for (chunk, from) in tokens.chunks(CHUNK).zip((0..).step_by(CHUNK)) {
            let these = &signs[from..];
            let mut begins = (these.iter().zip(&these[1..]).take(chunk.len()).enumerate())
                .fold(0, |all, (at, (this, next))| {
                    all | u64::from(this.follow & next.bits != 0) << at
                });
            while begins != 0 {
                let first = from + begins.trailing_zeros() as usize;
                begins &= begins - 1;
                self.begin(tokens, signs, first, states, hits);
            }
        }
    }

    /// Puts the signs of the tokens into `signs`.
    fn sign(&self, tokens: &[Token], opening: usize, signs: &mut Vec<Signs>) {
        signs.clear();
        signs.extend(tokens.iter().map(|token| {
            let mut signs = *self.signs_of(token);
            signs.bits |= u64::from(token.flags & word::STOP) << ENDS_FROM_STOP;
            signs
        }));
        for signs in signs.iter_mut().take(opening) {
            let opens = signs.bits & OPENS;
            signs.follow |= opens | opens << OPENS_TO_ANY;
        }
        // Something stands behind the last token, and no word leads there.
        signs.push(Signs {
            bits: ANY | ENDS,
            ..Signs::default()
        });
    }

    /// Appends every match that begins with the token `first`.
    fn begin(
        &self,
        tokens: &[Token],
        signs: &[Signs],
        first: usize,
        states: &mut Vec<(u32, u32)>,
        hits: &mut impl Sink,
    ) {
        let (Some(token), [here, next, ..]) = (tokens.get(first), &signs[first..]) else {
            return;
        };
        let scan = Scan {
            tokens,
            signs,
            first: first as u32,
        };
        if here.follow & OPENS != 0 {
            let opening = &self.nodes[OPENING as usize];
            for key in here.keys(token).into_iter().filter(|key| *key != 0) {
                if let Some(target) = follow(self.edges_of(opening), opening.shift, key) {
                    self.run(&scan, target, states, hits);
                }
            }
            // Other patterns may begin here or not.
            if self.signs_of(token).follow & next.bits == 0 {
                return;
            }
        }
        if here.row != 0 && !self.rows.has(here.row, tokens.get(first + 1)) {
            return;
        }
        if here.start & (LEAF | SEVERAL) != SEVERAL {
            return self.run(&scan, here.start, states, hits);
        }
        let start = &self.starts[(here.start & !SEVERAL) as usize];
        // The last first, as the states come off their stack.
        for key in (0..start.targets.len()).rev() {
            if start.follow[key] & next.bits != 0 {
                self.run(&scan, start.targets[key], states, hits);
            }
        }
    }

    /// Follows every way from `target`, which was reached over the first token.
    #[inline]
    fn run(
        &self,
        scan: &Scan<'_>,
        target: u32,
        states: &mut Vec<(u32, u32)>,
        hits: &mut impl Sink,
    ) {
        self.step(scan, target, scan.first, states, hits);
        if !states.is_empty() {
            self.go_on(scan, states, hits);
        }
    }

    /// Follows every way from the states reached.
    #[inline(never)]
    fn go_on(&self, scan: &Scan<'_>, states: &mut Vec<(u32, u32)>, hits: &mut impl Sink) {
        while let Some((target, last)) = states.pop() {
            self.step(scan, target, last, states, hits);
        }
    }

    /// Records what ends at `target` over the token `last`, and pushes the states that follow.
    #[inline(always)]
    fn step(
        &self,
        scan: &Scan<'_>,
        target: u32,
        last: u32,
        states: &mut Vec<(u32, u32)>,
        hits: &mut impl Sink,
    ) {
        let Some(here) = self.node(target) else {
            return scan.record(target & !LEAF, last, hits);
        };
        if here.output_count == 1 {
            scan.record(here.outputs, last, hits);
        } else if here.output_count > 1 {
            let from = here.outputs as usize;
            for &pattern in &self.outputs[from..from + usize::from(here.output_count)] {
                scan.record(pattern, last, hits);
            }
        }
        if scan.bits(last + 1) & here.follow != 0 {
            self.advance(scan, here, last + 1, states);
        }
        if here.gap > 0 {
            self.leap(scan, (here.gap, here.beyond), last + 1, states);
            if here.special > 0
                && let Some(special) = self.specials.get(here.special as usize - 1)
                && special.gap.0 > 0
            {
                self.leap(scan, special.gap, last + 1, states);
            }
        }
    }

    /// Pushes the states reached over a gap of at most so many words that begins with the token `next`.
    #[inline(never)]
    fn leap(
        &self,
        scan: &Scan<'_>,
        (mut left, beyond): (u8, u32),
        mut next: u32,
        states: &mut Vec<(u32, u32)>,
    ) {
        let Some(beyond) = self.node(beyond) else {
            return;
        };
        loop {
            let bits = scan.bits(next);
            if bits & beyond.follow != 0 {
                self.advance(scan, beyond, next, states);
            }
            if left == 0 || bits & ENDS != 0 {
                break;
            }
            left -= 1;
            next += 1;
        }
    }

    /// Pushes the states reached from the node `here` over the token at `at`.
    #[inline(never)]
    fn advance(&self, scan: &Scan<'_>, here: &Node, at: u32, states: &mut Vec<(u32, u32)>) {
        let (Some(token), Some(signs)) =
            (scan.tokens.get(at as usize), scan.signs.get(at as usize))
        else {
            return;
        };
        let keys = signs.keys(token);
        if here.edge_count == 1 {
            let (wanted, next) = here.only;
            if keys.contains(&wanted) {
                states.push((next, at));
            }
        } else if here.edge_count > 1 {
            let edges = self.edges_of(here);
            for key in keys {
                if key != 0
                    && let Some(next) = follow(edges, here.shift, key)
                {
                    states.push((next, at));
                }
            }
        }
        if here.special > 0
            && let Some(special) = self.specials.get(here.special as usize - 1)
        {
            for &(wanted, next) in &special.classes {
                if token.classes & wanted != 0 {
                    states.push((next, at));
                }
            }
            if special.number != 0
                && (token.kind == Kind::Number || token.classes & class::NUMBER != 0)
            {
                states.push((special.number, at));
            }
        }
    }
}

/// One search: from which token.
struct Scan<'a> {
    tokens: &'a [Token],
    /// Of each token, and of the end behind them.
    signs: &'a [Signs],
    first: u32,
}

impl Scan<'_> {
    /// The bits of the token at `at`, which may stand behind the end.
    #[inline]
    fn bits(&self, at: u32) -> u64 {
        self.signs.get(at as usize).map_or(ENDS, |signs| signs.bits)
    }

    /// Notes that a pattern ends with the token `last`; the shortest match of a pattern counts.
    #[inline]
    fn record(&self, pattern: u32, last: u32, hits: &mut impl Sink) {
        let hit = Hit {
            pattern,
            first: self.first,
            last,
        };
        let (list, from) = hits.list(pattern);
        let same = list[from..]
            .iter_mut()
            .rev()
            .take_while(|known| known.first == hit.first);
        for known in same {
            if known.pattern == pattern {
                known.last = known.last.min(last);
                return;
            }
        }
        list.push(hit);
    }
}
