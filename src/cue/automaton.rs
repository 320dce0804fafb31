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

/// A node while the automaton is built.
#[derive(Clone, Debug, Default)]
struct Draft {
    outputs: Vec<u32>,
    classes: Vec<(Classes, u32)>,
    number: u32,
    gap: Option<(u8, u32)>,
}

/// A node of the finished automaton: slices of the shared tables.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    edges: u32,
    edge_count: u32,
    outputs: u32,
    output_count: u16,
    /// One more than the index of what leads on beside words; 0 for nothing.
    special: u32,
}

/// What leads on from a node beside words.
#[derive(Clone, Debug, Default)]
struct Special {
    classes: Vec<(Classes, u32)>,
    number: u32,
    gap: Option<(u8, u32)>,
}

/// Every pattern of a lexicon, ready to be matched.
#[derive(Clone, Debug)]
pub(crate) struct Automaton {
    nodes: Vec<Node>,
    /// Word keys that lead on, ascending within a node, and the nodes they lead to.
    edges: Vec<(u32, u32)>,
    outputs: Vec<u32>,
    specials: Vec<Special>,
    /// For each word of the vocabulary the nodes its own key, its verb and its noun lead to from the
    /// root, 0 for none.
    starts: Vec<[u32; 3]>,
}

/// Builds an [`Automaton`].
#[derive(Debug, Default)]
pub(crate) struct Builder {
    nodes: Vec<Draft>,
    edges: HashMap<(u32, u32), u32>,
}

impl Builder {
    pub(crate) fn new() -> Builder {
        Builder {
            nodes: vec![Draft::default()],
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
        self.nodes.push(Draft::default());
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
        let mut edges: Vec<(u32, u32, u32)> = self
            .edges
            .iter()
            .map(|(&(node, word), &next)| (node, word, next))
            .collect();
        edges.sort_unstable();
        let mut automaton = Automaton {
            nodes: vec![Node::default(); self.nodes.len()],
            edges: edges.iter().map(|&(_, word, next)| (word, next)).collect(),
            outputs: Vec::new(),
            specials: Vec::new(),
            starts: starts.collect(),
        };
        for (at, &(node, _, _)) in edges.iter().enumerate() {
            let node = &mut automaton.nodes[node as usize];
            if node.edge_count == 0 {
                node.edges = at as u32;
            }
            node.edge_count += 1;
        }
        for (number, draft) in self.nodes.into_iter().enumerate() {
            let node = &mut automaton.nodes[number];
            node.outputs = automaton.outputs.len() as u32;
            node.output_count = draft.outputs.len() as u16;
            automaton.outputs.extend(draft.outputs);
            if draft.number != 0 || draft.gap.is_some() || !draft.classes.is_empty() {
                let Draft {
                    classes,
                    number,
                    gap,
                    ..
                } = draft;
                automaton.specials.push(Special {
                    classes,
                    number,
                    gap,
                });
                node.special = automaton.specials.len() as u32;
            }
        }
        automaton
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
            let scan = Scan {
                tokens,
                vocabulary,
                first,
                from: hits.len(),
            };
            states.extend(
                starts
                    .iter()
                    .filter(|node| **node != 0)
                    .map(|&node| (node, first)),
            );
            while let Some((node, last)) = states.pop() {
                self.step(&scan, node, last, &mut states, hits);
            }
        }
    }

    /// Every phrase of the lexicon as word keys, each up to its first gap, number or class.
    pub(crate) fn literal_paths(&self) -> Vec<Vec<WordId>> {
        let mut paths = Vec::new();
        let mut open = vec![(0, Vec::new())];
        while let Some((number, path)) = open.pop() {
            let node = &self.nodes[number as usize];
            if node.output_count > 0 || node.special > 0 {
                paths.push(path.clone());
            }
            for &(word, next) in self.edges_of(node) {
                let mut longer = path.clone();
                longer.push(WordId(word));
                open.push((next, longer));
            }
        }
        paths
    }

    fn edges_of(&self, node: &Node) -> &[(u32, u32)] {
        &self.edges[node.edges as usize..(node.edges + node.edge_count) as usize]
    }

    fn special(&self, node: &Node) -> Option<&Special> {
        self.specials.get((node.special as usize).wrapping_sub(1))
    }

    /// Records what ends at `node` over the token `last`, and pushes the states that follow.
    fn step(
        &self,
        scan: &Scan<'_>,
        node: u32,
        last: usize,
        states: &mut Vec<(u32, usize)>,
        hits: &mut Vec<Hit>,
    ) {
        let here = &self.nodes[node as usize];
        let outputs = here.outputs as usize..here.outputs as usize + usize::from(here.output_count);
        for &pattern in &self.outputs[outputs] {
            let hit = Hit {
                pattern,
                first: scan.first as u32,
                last: last as u32,
            };
            match hits[scan.from..]
                .iter_mut()
                .find(|known| known.pattern == pattern)
            {
                Some(known) if known.last > hit.last => *known = hit,
                Some(_) => {}
                None => hits.push(hit),
            }
        }
        self.advance(scan, node, last + 1, states);
        if here.special > 0
            && let Some(Special {
                gap: Some((most, beyond)),
                ..
            }) = self.special(here)
        {
            let mut next = last + 1;
            self.advance(scan, *beyond, next, states);
            for _ in 0..*most {
                match scan.tokens.get(next) {
                    Some(token) if !ends_clause(token) => next += 1,
                    _ => break,
                }
                self.advance(scan, *beyond, next, states);
            }
        }
    }

    /// Pushes the states reached from `node` over the token at `at`.
    #[inline]
    fn advance(&self, scan: &Scan<'_>, node: u32, at: usize, states: &mut Vec<(u32, usize)>) {
        let Some(token) = scan.tokens.get(at) else {
            return;
        };
        let here = &self.nodes[node as usize];
        if token.word.0 != 0 && here.edge_count > 0 {
            let edges = self.edges_of(here);
            for key in scan.vocabulary.keys(token.word) {
                if key != 0
                    && let Some(next) = follow(edges, key)
                {
                    states.push((next, at));
                }
            }
        }
        if here.special > 0
            && let Some(special) = self.special(here)
        {
            let classes = scan.vocabulary.classes(token.word);
            for &(wanted, next) in &special.classes {
                if classes & wanted != 0 {
                    states.push((next, at));
                }
            }
            if special.number != 0 && (token.kind == Kind::Number || classes & class::NUMBER != 0) {
                states.push((special.number, at));
            }
        }
    }
}

/// One search: from which token, and where its hits begin.
struct Scan<'a> {
    tokens: &'a [Token],
    vocabulary: &'a Vocabulary,
    first: usize,
    from: usize,
}

/// Most edges that are looked through one by one.
const FEW: usize = 8;

#[inline]
fn follow(edges: &[(u32, u32)], key: u32) -> Option<u32> {
    if edges.len() <= FEW {
        return edges
            .iter()
            .find(|(word, _)| *word == key)
            .map(|(_, next)| *next);
    }
    edges
        .binary_search_by_key(&key, |(word, _)| *word)
        .ok()
        .map(|at| edges[at].1)
}

/// Whether a gap may not reach over the token.
fn ends_clause(token: &Token) -> bool {
    matches!(token.mark, '.' | ';' | ':' | '?' | '!' | '—')
}
