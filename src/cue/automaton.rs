//! The automaton of a lexicon: every pattern in one graph over words.
//!
//! A step is one lookup of (node, word). Compared with an automaton over bytes it needs no filter
//! for word edges, sees inflections through lemma keys, and can step over gaps; overlapping matches
//! are all found.

mod build;
mod graph;
mod rows;
mod search;

pub(crate) use crate::cue::automaton::build::Builder;
pub(crate) use crate::cue::automaton::search::{Search, Sink};

use crate::cue::automaton::rows::Rows;
use crate::text::octet::SPREAD;
use crate::text::word::{Classes, Token, WordId};

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
    /// The edge of a node that has one alone; most have.
    only: (u32, u32),
    /// Where the hash of a key is shifted to its slot among the edges; 0 where they are few and
    /// looked through one by one.
    shift: u8,
    /// The pattern that ends here; where several do, their place among the outputs.
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
    /// A gap of another length than the node's own, and the node behind it.
    gap: (u8, u32),
}

/// What a search needs to know of a word: whether a pattern goes on with it or begins with it. All of
/// it is read at once, as the table is large and hardly any of it at hand.
#[derive(Clone, Copy, Debug, Default)]
struct Signs {
    /// A bit for each key the word is found under, [`ANY`], [`OPENS`] where a pattern of an opening
    /// begins with it, and [`ENDS`] where it ends a clause.
    bits: u64,
    /// The bits of the words that may follow where patterns begin with this one, [`ANY`] when one
    /// of them needs no word to follow; 0 when no pattern begins with it. Most words that begin a
    /// pattern begin none where they stand: the next word tells.
    follow: u64,
    /// The keys it is found under beside its own: its verb's and its noun's, 0 for none.
    lemmas: [u32; 2],
    /// The target it leads to from the root, or with [`SEVERAL`] the place of its targets; 0 for none.
    start: u32,
    /// Number of the row of words that may follow; 0 where the bits tell well enough.
    row: u32,
}

/// Marks a target that is no node but a pattern which ends there, and nothing else. Most are.
const LEAF: u32 = 1 << 31;

/// Marks a start that is a place among the starts, of a word that leads to several targets.
const SEVERAL: u32 = 1 << 30;

/// The keys a word is found under: its own, its verb's and its noun's, 0 for none.
type Keys = [u32; 3];

/// Where the patterns begin that begin with a word of several keys.
#[derive(Clone, Copy, Debug, Default)]
struct Start {
    /// The targets the keys of the word lead to from the root, 0 for none.
    targets: [u32; 3],
    /// The bits of the words that may follow behind each target, as in [`Signs`].
    follow: [u64; 3],
}

/// The bit that every token has, whatever its word.
const ANY: u64 = 1 << 63;

/// The bit of a token that a gap may not reach over.
const ENDS: u64 = 1 << 62;

/// The bit of a word that a pattern of an opening begins with, and of what may follow it where a
/// sentence opens.
const OPENS: u64 = 1 << 61;

/// Number of bits that the keys of words share.
const SHARED: u64 = 61;

/// The node that patterns begin at, and the one that patterns begin at which count only where a
/// sentence opens.
const ROOT: u32 = 0;
const OPENING: u32 = 1;

/// Every pattern of a lexicon, ready to be matched.
#[derive(Clone, Debug)]
pub(crate) struct Automaton {
    /// By word, of those there were when it was built: words that came later stand in no pattern.
    signs: Vec<Signs>,
    starts: Vec<Start>,
    rows: Rows,
    nodes: Vec<Node>,
    /// Word keys that lead on, and the targets they lead to: one behind the other where they are few,
    /// else an open-addressed table with empty slots, whose key is 0.
    edges: Vec<(u32, u32)>,
    outputs: Vec<u32>,
    specials: Vec<Special>,
}

impl Automaton {
    /// Every phrase of the lexicon as word keys, each up to its first gap, number or class.
    pub(crate) fn literal_paths(&self) -> Vec<Vec<WordId>> {
        let mut paths = Vec::new();
        let mut open = vec![(ROOT, Vec::new()), (OPENING, Vec::new())];
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

    /// The signs of the word of a token.
    #[inline]
    fn signs_of(&self, token: &Token) -> &Signs {
        let word = token.word.0 as usize;
        &self.signs[if word < self.signs.len() { word } else { 0 }]
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
}

impl Signs {
    /// The keys the word of a token is found under.
    #[inline]
    fn keys(&self, token: &Token) -> Keys {
        [token.word.0, self.lemmas[0], self.lemmas[1]]
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
