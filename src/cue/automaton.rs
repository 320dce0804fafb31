//! The automaton of a lexicon: every pattern in one trie over words.
//!
//! A step is one lookup of (node, word). Compared with an automaton over bytes it needs no filter
//! for word edges, sees inflections through lemma keys, and can step over gaps; overlapping matches
//! are all found.

mod build;

pub(crate) use crate::cue::automaton::build::Builder;

use crate::lang::class;
use crate::text::octet::SPREAD;
use crate::text::word::{self, Classes, Kind, Token, WordId};

/// A pattern found: which one, and its first and last token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub pattern: u32,
    pub first: u32,
    pub last: u32,
}

/// A node of the finished automaton: slices of the shared tables.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    /// The bits of the words that lead on; [`ANY`] when a class or a number does.
    follow: u64,
    edges: u32,
    edge_count: u32,
    /// Where the hash of a key is shifted to its slot among the edges; 0 where they are few and
    /// looked through one by one.
    shift: u8,
    outputs: u32,
    output_count: u16,
    /// Most words of the gap that begins here, and the node behind it; 0 for none.
    gap: u8,
    beyond: u32,
    /// One more than the index of the classes and numbers that lead on; 0 for none.
    special: u32,
}

/// What leads on from a node beside words and gaps.
#[derive(Clone, Debug, Default)]
struct Special {
    classes: Vec<(Classes, u32)>,
    number: u32,
}

/// What tells of a word whether a pattern goes on with it or begins with it.
#[derive(Clone, Copy, Debug, Default)]
struct Signs {
    /// A bit for each key the word is found under, [`ANY`], and [`ENDS`] where it ends a clause.
    bits: u64,
    /// The bits of the words that may follow where patterns begin with this one, [`ANY`] when one
    /// of them needs no word to follow; 0 when no pattern begins with it. Most words that begin a
    /// pattern begin none where they stand: the next word tells.
    follow: u64,
}

/// Marks a target that is no node but a pattern which ends there, and nothing else. Most are.
const LEAF: u32 = 1 << 31;

/// The keys a word is found under.
#[derive(Clone, Copy, Debug, Default)]
struct Term {
    /// Its own, its verb's and its noun's, 0 for none.
    keys: [u32; 3],
    /// The targets they lead to from the root, 0 for none.
    starts: [u32; 3],
    /// The bits of the words that may follow behind each of them, as in [`Signs`].
    follow: [u64; 3],
}

/// The bit that every token has, whatever its word.
const ANY: u64 = 1 << 63;

/// The bit of a token that a gap may not reach over.
const ENDS: u64 = 1 << 62;

/// From the flag of a token that ends a clause to its bit.
const ENDS_FROM_STOP: u32 = ENDS.trailing_zeros() - word::STOP.trailing_zeros();

/// Every pattern of a lexicon, ready to be matched.
#[derive(Clone, Debug)]
pub(crate) struct Automaton {
    /// By word of the vocabulary.
    signs: Vec<Signs>,
    /// By word of the vocabulary.
    terms: Vec<Term>,
    nodes: Vec<Node>,
    /// Word keys that lead on, and the targets they lead to: one behind the other where they are few,
    /// else an open-addressed table with empty slots, whose key is 0.
    edges: Vec<(u32, u32)>,
    outputs: Vec<u32>,
    specials: Vec<Special>,
}

/// The buffers of a search.
#[derive(Debug, Default)]
pub(crate) struct Search {
    signs: Vec<Signs>,
    /// Targets reached, with the last token of the way there.
    states: Vec<(u32, u32)>,
}

impl Automaton {
    /// Appends every match in `tokens`, ordered by first token. A pattern that matches several
    /// lengths from one token is given once, with the shortest.
    pub(crate) fn find(&self, tokens: &[Token], search: &mut Search, hits: &mut Vec<Hit>) {
        let Search { signs, states } = search;
        signs.clear();
        signs.extend(tokens.iter().map(|token| {
            let mut signs = self.signs[token.word.0 as usize];
            signs.bits |= u64::from(token.flags & word::STOP) << ENDS_FROM_STOP;
            signs
        }));
        // Something stands behind the last token, and no word leads there.
        signs.push(Signs {
            bits: ANY | ENDS,
            follow: 0,
        });
        for (first, pair) in (0u32..).zip(signs.windows(2)) {
            if pair[0].follow & pair[1].bits == 0 {
                continue;
            }
            let scan = Scan {
                tokens,
                signs,
                first,
                from: hits.len(),
            };
            let term = &self.terms[tokens[first as usize].word.0 as usize];
            // The last first, as the states come off their stack.
            for key in (0..term.starts.len()).rev() {
                if term.follow[key] & pair[1].bits == 0 {
                    continue;
                }
                let mut state = (term.starts[key], first);
                loop {
                    self.step(&scan, state.0, state.1, states, hits);
                    match states.pop() {
                        Some(next) => state = next,
                        None => break,
                    }
                }
            }
        }
    }

    /// Every phrase of the lexicon as word keys, each up to its first gap, number or class.
    pub(crate) fn literal_paths(&self) -> Vec<Vec<WordId>> {
        let mut paths = Vec::new();
        let mut open = vec![(0, Vec::new())];
        while let Some((number, path)) = open.pop() {
            let Some(node) = self.node(number) else {
                paths.push(path);
                continue;
            };
            if node.output_count > 0 || node.special > 0 || node.gap > 0 {
                paths.push(path.clone());
            }
            for &(word, next) in self.edges_of(node).iter().filter(|(word, _)| *word != 0) {
                let mut longer = path.clone();
                longer.push(WordId(word));
                open.push((next, longer));
            }
        }
        paths
    }

    /// The node of a target that is one.
    #[inline]
    fn node(&self, target: u32) -> Option<&Node> {
        self.nodes.get(target as usize)
    }

    fn edges_of(&self, node: &Node) -> &[(u32, u32)] {
        let from = node.edges as usize;
        &self.edges[from..from + node.edge_count as usize]
    }

    /// Records what ends at `target` over the token `last`, and pushes the states that follow.
    #[inline]
    fn step(
        &self,
        scan: &Scan<'_>,
        target: u32,
        last: u32,
        states: &mut Vec<(u32, u32)>,
        hits: &mut Vec<Hit>,
    ) {
        let Some(here) = self.node(target) else {
            return scan.record(target & !LEAF, last, hits);
        };
        if here.output_count > 0 {
            let from = here.outputs as usize;
            for &pattern in &self.outputs[from..from + usize::from(here.output_count)] {
                scan.record(pattern, last, hits);
            }
        }
        let mut next = last + 1;
        if scan.bits(next) & here.follow != 0 {
            self.advance(scan, here, next, states);
        }
        if here.gap > 0 {
            let Some(beyond) = self.node(here.beyond) else {
                return;
            };
            let mut left = here.gap;
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
    }

    /// Pushes the states reached from the node `here` over the token at `at`.
    fn advance(&self, scan: &Scan<'_>, here: &Node, at: u32, states: &mut Vec<(u32, u32)>) {
        let Some(token) = scan.tokens.get(at as usize) else {
            return;
        };
        if here.edge_count > 0 {
            let edges = self.edges_of(here);
            for key in self.terms[token.word.0 as usize].keys {
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

/// One search: from which token, and where its hits begin.
struct Scan<'a> {
    tokens: &'a [Token],
    /// Of each token, and of the end behind them.
    signs: &'a [Signs],
    first: u32,
    from: usize,
}

impl Scan<'_> {
    /// The bits of the token at `at`, which may stand behind the end.
    #[inline]
    fn bits(&self, at: u32) -> u64 {
        self.signs.get(at as usize).map_or(ENDS, |signs| signs.bits)
    }

    /// Notes that a pattern ends with the token `last`; the shortest match of a pattern counts.
    #[inline]
    fn record(&self, pattern: u32, last: u32, hits: &mut Vec<Hit>) {
        let hit = Hit {
            pattern,
            first: self.first,
            last,
        };
        match hits[self.from..]
            .iter_mut()
            .find(|known| known.pattern == pattern)
        {
            Some(known) if known.last > last => *known = hit,
            Some(_) => {}
            None => hits.push(hit),
        }
    }
}

/// The slot in which a key is looked for first.
#[inline]
fn slot_of(key: u32, shift: u8) -> usize {
    (u64::from(key).wrapping_mul(SPREAD) >> shift) as usize
}

/// The target that `key` leads to.
#[inline]
fn follow(edges: &[(u32, u32)], shift: u8, key: u32) -> Option<u32> {
    if shift == 0 {
        return edges
            .iter()
            .find(|(word, _)| *word == key)
            .map(|(_, next)| *next);
    }
    let mut slot = slot_of(key, shift);
    loop {
        match edges.get(slot) {
            Some(&(word, next)) if word == key => return Some(next),
            Some(&(0, _)) => return None,
            Some(_) => slot += 1,
            // At least half of the slots are empty, so that the search ends.
            None => slot = 0,
        }
    }
}
