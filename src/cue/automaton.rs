//! The automaton of a lexicon: every pattern in one trie over words.
//!
//! A step is one lookup of (node, word). Compared with an automaton over bytes it needs no filter
//! for word edges, sees inflections through lemma keys, and can step over gaps; overlapping matches
//! are all found.

use std::collections::HashMap;

use crate::cue::pattern::{Place, What};
use crate::lang::class;
use crate::text::word::{Classes, Kind, Token, Vocabulary, WordId};

/// A pattern found: which one, and its first and last token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub pattern: u32,
    pub first: u32,
    pub last: u32,
}

#[derive(Clone, Debug, Default)]
struct Node {
    outputs: Vec<u32>,
    classes: Vec<(Classes, u32)>,
    number: u32,
    gap: Option<(u8, u32)>,
}

/// Every pattern of a lexicon, ready to be matched.
#[derive(Clone, Debug)]
pub(crate) struct Automaton {
    nodes: Vec<Node>,
    edges: Edges,
    /// For each word of the vocabulary the nodes its own key, its verb and its noun lead to from the
    /// root, 0 for none.
    starts: Vec<[u32; 3]>,
}

/// Builds an [`Automaton`].
#[derive(Debug, Default)]
pub(crate) struct Builder {
    nodes: Vec<Node>,
    edges: HashMap<(u32, u32), u32>,
}

impl Builder {
    pub(crate) fn new() -> Builder {
        Builder {
            nodes: vec![Node::default()],
            edges: HashMap::new(),
        }
    }

    /// Adds a pattern under the number `pattern`.
    pub(crate) fn add(&mut self, places: &[Place], pattern: u32) {
        let mut ends = vec![0];
        for place in places {
            let mut next = if place.optional {
                ends.clone()
            } else {
                Vec::new()
            };
            for &node in &ends {
                match &place.what {
                    What::Word(words) => {
                        next.extend(words.iter().map(|&word| self.word(node, word)))
                    }
                    What::Class(classes) => next.push(self.class(node, *classes)),
                    What::Number => next.push(self.number(node)),
                    What::Gap(most) => next.push(self.gap(node, *most)),
                }
            }
            next.sort_unstable();
            next.dedup();
            ends = next;
        }
        for node in ends {
            let outputs = &mut self.nodes[node as usize].outputs;
            if !outputs.contains(&pattern) {
                outputs.push(pattern);
            }
        }
    }

    fn fresh(&mut self) -> u32 {
        self.nodes.push(Node::default());
        self.nodes.len() as u32 - 1
    }

    fn word(&mut self, node: u32, word: WordId) -> u32 {
        if let Some(&next) = self.edges.get(&(node, word.0)) {
            return next;
        }
        let next = self.fresh();
        self.edges.insert((node, word.0), next);
        next
    }

    fn class(&mut self, node: u32, classes: Classes) -> u32 {
        if let Some(&(_, next)) = self.nodes[node as usize]
            .classes
            .iter()
            .find(|(known, _)| *known == classes)
        {
            return next;
        }
        let next = self.fresh();
        self.nodes[node as usize].classes.push((classes, next));
        next
    }

    fn number(&mut self, node: u32) -> u32 {
        if self.nodes[node as usize].number == 0 {
            let next = self.fresh();
            self.nodes[node as usize].number = next;
        }
        self.nodes[node as usize].number
    }

    fn gap(&mut self, node: u32, most: u8) -> u32 {
        match self.nodes[node as usize].gap {
            Some((known, next)) if known >= most => next,
            Some((_, next)) => {
                self.nodes[node as usize].gap = Some((most, next));
                next
            }
            None => {
                let next = self.fresh();
                self.nodes[node as usize].gap = Some((most, next));
                next
            }
        }
    }

    /// The automaton; `vocabulary` is the one the patterns were parsed with.
    pub(crate) fn build(self, vocabulary: &Vocabulary) -> Automaton {
        let mut roots = vec![0; vocabulary.len()];
        for (&(node, word), &next) in &self.edges {
            if node == 0 {
                roots[word as usize] = next;
            }
        }
        let starts = (0..vocabulary.len() as u32).map(|word| {
            let word = WordId(word);
            [word, vocabulary.verb(word), vocabulary.noun(word)].map(|key| roots[key.0 as usize])
        });
        Automaton {
            edges: Edges::new(&self.edges),
            starts: starts.collect(),
            nodes: self.nodes,
        }
    }
}

impl Automaton {
    /// Appends every match in `tokens`, ordered by first token. A pattern that matches several
    /// lengths from one token is given once, with the shortest.
    pub(crate) fn find(&self, tokens: &[Token], vocabulary: &Vocabulary, hits: &mut Vec<Hit>) {
        let mut states = Vec::new();
        for (first, token) in tokens.iter().enumerate() {
            let starts = self.starts[token.word.0 as usize];
            if starts == [0; 3] {
                continue;
            }
            let from = hits.len();
            states.extend(
                starts
                    .iter()
                    .filter(|node| **node != 0)
                    .map(|&node| (node, first)),
            );
            while let Some((node, last)) = states.pop() {
                self.step(
                    tokens,
                    vocabulary,
                    node,
                    first,
                    last,
                    &mut states,
                    hits,
                    from,
                );
            }
        }
    }

    /// Every phrase of the lexicon as word keys, each up to its first gap, number or class.
    pub(crate) fn literal_paths(&self) -> Vec<Vec<WordId>> {
        let mut children: Vec<Vec<(WordId, u32)>> = vec![Vec::new(); self.nodes.len()];
        for &(key, next) in self.edges.slots.iter().filter(|(_, next)| *next != 0) {
            children[(key >> 32) as usize].push((WordId(key as u32), next));
        }
        let mut paths = Vec::new();
        let mut open = vec![(0, Vec::new())];
        while let Some((node, path)) = open.pop() {
            let here = &self.nodes[node as usize];
            if !here.outputs.is_empty()
                || here.gap.is_some()
                || here.number != 0
                || !here.classes.is_empty()
            {
                paths.push(path.clone());
            }
            for &(word, next) in &children[node as usize] {
                let mut longer = path.clone();
                longer.push(word);
                open.push((next, longer));
            }
        }
        paths
    }

    #[allow(clippy::too_many_arguments)]
    fn step(
        &self,
        tokens: &[Token],
        vocabulary: &Vocabulary,
        node: u32,
        first: usize,
        last: usize,
        states: &mut Vec<(u32, usize)>,
        hits: &mut Vec<Hit>,
        from: usize,
    ) {
        let here = &self.nodes[node as usize];
        for &pattern in &here.outputs {
            let hit = Hit {
                pattern,
                first: first as u32,
                last: last as u32,
            };
            match hits[from..]
                .iter_mut()
                .find(|known| known.pattern == pattern)
            {
                Some(known) if known.last > hit.last => *known = hit,
                Some(_) => {}
                None => hits.push(hit),
            }
        }
        self.advance(tokens, vocabulary, node, last + 1, states);
        if let Some((most, beyond)) = here.gap {
            let mut next = last + 1;
            self.advance(tokens, vocabulary, beyond, next, states);
            for _ in 0..most {
                match tokens.get(next) {
                    Some(token) if !ends_clause(token) => next += 1,
                    _ => break,
                }
                self.advance(tokens, vocabulary, beyond, next, states);
            }
        }
    }

    /// Pushes the states reached from `node` over the token at `at`.
    fn advance(
        &self,
        tokens: &[Token],
        vocabulary: &Vocabulary,
        node: u32,
        at: usize,
        states: &mut Vec<(u32, usize)>,
    ) {
        let Some(token) = tokens.get(at) else { return };
        let here = &self.nodes[node as usize];
        if token.word.0 != 0 {
            for key in [
                token.word,
                vocabulary.verb(token.word),
                vocabulary.noun(token.word),
            ] {
                if key.0 != 0
                    && let Some(next) = self.edges.get(node, key.0)
                {
                    states.push((next, at));
                }
            }
            let classes = vocabulary.classes(token.word);
            for &(wanted, next) in &here.classes {
                if classes & wanted != 0 {
                    states.push((next, at));
                }
            }
        }
        if here.number != 0
            && (token.kind == Kind::Number || vocabulary.classes(token.word) & class::NUMBER != 0)
        {
            states.push((here.number, at));
        }
    }
}

/// Whether a gap may not reach over the token.
fn ends_clause(token: &Token) -> bool {
    matches!(token.mark, '.' | ';' | ':' | '?' | '!' | '—')
}

/// The edges of the trie: an open-addressing table.
#[derive(Clone, Debug)]
struct Edges {
    slots: Vec<(u64, u32)>,
}

impl Edges {
    fn new(edges: &HashMap<(u32, u32), u32>) -> Edges {
        let size = (edges.len() * 2 + 1).next_power_of_two();
        let mut table = Edges {
            slots: vec![(0, 0); size],
        };
        for (&(node, word), &next) in edges {
            let key = Edges::key(node, word);
            let mut slot = table.slot(key);
            while table.slots[slot].1 != 0 {
                slot = (slot + 1) & (size - 1);
            }
            table.slots[slot] = (key, next);
        }
        table
    }

    fn key(node: u32, word: u32) -> u64 {
        u64::from(node) << 32 | u64::from(word)
    }

    fn slot(&self, key: u64) -> usize {
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize & (self.slots.len() - 1)
    }

    fn get(&self, node: u32, word: u32) -> Option<u32> {
        let key = Edges::key(node, word);
        let mut slot = self.slot(key);
        loop {
            match self.slots[slot] {
                (_, 0) => return None,
                (known, next) if known == key => return Some(next),
                _ => slot = (slot + 1) & (self.slots.len() - 1),
            }
        }
    }
}
