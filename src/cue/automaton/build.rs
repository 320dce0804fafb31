//! How an automaton is built: patterns are added to a trie of drafts, which is then laid out.

use crate::cue::automaton::rows::{RowBuilder, Rows};
use crate::cue::automaton::{
    ANY, Automaton, LEAF, Node, OPENING, OPENS, ROOT, SEVERAL, SHARED, Signs, Special, Start,
    slot_of,
};
use crate::cue::pattern::{Place, What};
use crate::text::hash::QuickMap;
use crate::text::octet::SPREAD;
use crate::text::word::{Classes, Vocabulary, WordId};

/// A node while the automaton is built.
#[derive(Clone, Debug, Default)]
struct Draft {
    outputs: Vec<u32>,
    classes: Vec<(Classes, u32)>,
    number: u32,
    gap: Option<(u8, u32)>,
    /// Several edges lead here, all as the end of one pattern; nothing leads on.
    shared: bool,
}

/// Builds an [`Automaton`].
#[derive(Debug, Default)]
pub(crate) struct Builder {
    nodes: Vec<Draft>,
    edges: QuickMap<(u32, u32), u32>,
}

impl Builder {
    pub(crate) fn new() -> Builder {
        Builder {
            nodes: vec![Draft::default(), Draft::default()],
            edges: QuickMap::default(),
        }
    }

    /// Adds a pattern under the number `pattern`; one of an `opening` counts only where a sentence
    /// opens.
    pub(crate) fn add(&mut self, places: &[Place], pattern: u32, opening: bool) {
        let mut ends = vec![if opening { OPENING } else { ROOT }];
        let mut next = Vec::new();
        for (at, place) in places.iter().enumerate() {
            let last = at + 1 == places.len();
            let mut leaf = None;
            next.clear();
            if place.optional {
                next.extend_from_slice(&ends);
            }
            for &node in &ends {
                match &place.what {
                    What::Word(words) if last => {
                        let ends = words.iter().map(|&word| self.end(node, word, &mut leaf));
                        next.extend(ends);
                    }
                    What::Word(words) => {
                        next.extend(words.iter().map(|&word| self.word(node, word)));
                    }
                    What::Class(classes) => next.push(self.class(node, *classes)),
                    What::Number => next.push(self.number(node)),
                    What::Gap(most) => next.push(self.gap(node, *most)),
                }
            }
            next.sort_unstable();
            next.dedup();
            std::mem::swap(&mut ends, &mut next);
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

    /// The node behind a word, which may be led on from.
    fn word(&mut self, node: u32, word: WordId) -> u32 {
        let nodes = &mut self.nodes;
        let edge = self.edges.entry((node, word.0)).or_insert(0);
        // What another pattern may go on from is a node of its own.
        match nodes.get(*edge as usize) {
            Some(known) if *edge != 0 && !known.shared => return *edge,
            Some(known) if *edge != 0 => nodes.push(Draft {
                outputs: known.outputs.clone(),
                ..Draft::default()
            }),
            _ => nodes.push(Draft::default()),
        }
        *edge = nodes.len() as u32 - 1;
        *edge
    }

    /// The node behind the last word of a pattern: new edges share one, its `leaf`.
    fn end(&mut self, node: u32, word: WordId, leaf: &mut Option<u32>) -> u32 {
        if self.edges.contains_key(&(node, word.0)) {
            return self.word(node, word);
        }
        let leaf = *leaf.get_or_insert_with(|| {
            self.nodes.push(Draft {
                shared: true,
                ..Draft::default()
            });
            self.nodes.len() as u32 - 1
        });
        self.edges.insert((node, word.0), leaf);
        leaf
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
        let edges = by_node(&self.edges, self.nodes.len());
        let targets = targets(&self.nodes, &edges);
        let target = |node: u32| targets[node as usize];
        let mut roots = vec![0; vocabulary.len()];
        for &(_, word, next) in edges.iter().take_while(|(node, ..)| *node == ROOT) {
            roots[word as usize] = target(next);
        }
        let mut automaton = Automaton {
            signs: Vec::with_capacity(vocabulary.len()),
            starts: Vec::new(),
            rows: Rows::default(),
            nodes: Vec::new(),
            edges: Vec::with_capacity(edges.len() * 2),
            outputs: Vec::new(),
            specials: Vec::new(),
        };
        let mut from = 0;
        for (number, draft) in (0..).zip(self.nodes) {
            if target(number) & LEAF != 0 {
                continue;
            }
            let rest = &edges[from..];
            let own = &rest[..rest.partition_point(|(node, ..)| *node == number)];
            let own_edges = own.iter().map(|&(_, word, next)| (word, target(next)));
            let start = automaton.edges.len();
            let shift = lay_out(own_edges, &mut automaton.edges);
            let mut node = Node {
                follow: own.iter().fold(0, |bits, (_, word, _)| bits | bit(*word)),
                edges: start as u32,
                edge_count: (automaton.edges.len() - start) as u32,
                only: match automaton.edges[start..] {
                    [only] => only,
                    _ => (0, 0),
                },
                shift,
                outputs: match draft.outputs[..] {
                    [only] => only,
                    _ => automaton.outputs.len() as u32,
                },
                output_count: draft.outputs.len() as u16,
                ..Node::default()
            };
            from += own.len();
            automaton.outputs.extend(draft.outputs);
            if let Some((most, beyond)) = draft.gap {
                (node.gap, node.beyond) = (most, target(beyond));
            }
            if draft.number != 0 || !draft.classes.is_empty() {
                let classes = draft.classes.iter();
                automaton.specials.push(Special {
                    classes: classes
                        .map(|&(classes, next)| (classes, target(next)))
                        .collect(),
                    number: target(draft.number),
                });
                node.special = automaton.specials.len() as u32;
                node.follow |= ANY;
            }
            automaton.nodes.push(node);
        }
        let mut opening = vec![false; vocabulary.len()];
        for (key, _) in automaton.edges_of(&automaton.nodes[OPENING as usize]) {
            opening[*key as usize] = *key != 0;
        }
        let mut rows = RowBuilder::new(vocabulary);
        for word in 0..vocabulary.len() as u32 {
            let keys = vocabulary.keys(WordId(word));
            let targets = keys.map(|key| roots[key as usize]);
            let follow = targets.map(|target| automaton.behind(target));
            let opens = keys.iter().any(|key| opening[*key as usize]);
            let signs = Signs {
                bits: keys
                    .iter()
                    .filter(|key| **key != 0)
                    .fold(ANY | if opens { OPENS } else { 0 }, |bits, key| {
                        bits | bit(*key)
                    }),
                follow: follow[0] | follow[1] | follow[2],
                lemmas: [keys[1], keys[2]],
                row: automaton.row(targets, &mut rows),
                start: match targets {
                    [only, 0, 0] | [0, only, 0] | [0, 0, only] => only,
                    _ => {
                        automaton.starts.push(Start { targets, follow });
                        SEVERAL | (automaton.starts.len() as u32 - 1)
                    }
                },
            };
            automaton.signs.push(signs);
        }
        automaton.rows = rows.build();
        automaton
    }
}

/// The edges as node, word and next node, ordered by node.
fn by_node(edges: &QuickMap<(u32, u32), u32>, nodes: usize) -> Vec<(u32, u32, u32)> {
    let mut ends = vec![0; nodes + 1];
    for (node, _) in edges.keys() {
        ends[*node as usize + 1] += 1;
    }
    for node in 0..nodes {
        ends[node + 1] += ends[node];
    }
    let mut ordered = vec![(0, 0, 0); edges.len()];
    for (&(node, word), &next) in edges {
        let place: &mut usize = &mut ends[node as usize];
        ordered[*place] = (node, word, next);
        *place += 1;
    }
    ordered
}

/// Where each node stands in the finished automaton, or the pattern it is the end of. `edges` are
/// sorted.
fn targets(nodes: &[Draft], edges: &[(u32, u32, u32)]) -> Vec<u32> {
    let mut kept = 0;
    let mut from = 0;
    (0..)
        .zip(nodes)
        .map(|(number, draft)| {
            let rest = &edges[from..];
            let own = rest.partition_point(|(node, ..)| *node == number);
            from += own;
            let leads_on =
                own > 0 || draft.number != 0 || draft.gap.is_some() || !draft.classes.is_empty();
            match draft.outputs[..] {
                // The roots are kept in their places, so that 0 is no target.
                [pattern] if !leads_on && number > OPENING => LEAF | pattern,
                _ => {
                    kept += 1;
                    kept - 1
                }
            }
        })
        .collect()
}

impl Automaton {
    /// The bits of the words that may follow behind a target from the root, [`ANY`] when none need.
    fn behind(&self, start: u32) -> u64 {
        match self.node(start) {
            _ if start == 0 => 0,
            Some(node) if node.output_count == 0 && node.gap == 0 => node.follow,
            _ => ANY,
        }
    }

    /// The row of the words that may follow behind these targets; the first, of all words, where no
    /// word must follow or few may.
    fn row(&self, targets: [u32; 3], rows: &mut RowBuilder) -> u32 {
        if targets == [0; 3] {
            return 0;
        }
        if let Some(row) = rows.known(targets) {
            return row;
        }
        let nodes = || targets.iter().filter(|target| **target != 0);
        let mut count = 0;
        for &target in nodes() {
            match self.node(target) {
                Some(node) if node.output_count == 0 && node.gap == 0 => {
                    let special = if node.special > 0 { BUSY } else { 0 };
                    count += node.edge_count + special;
                }
                _ => return 0,
            }
        }
        if count < BUSY {
            return 0;
        }
        let row = rows.add(targets);
        for node in nodes().filter_map(|target| self.node(*target)) {
            for &(key, _) in self.edges_of(node).iter().filter(|(key, _)| *key != 0) {
                rows.allow_key(key);
            }
            if let Some(special) = node.special.checked_sub(1) {
                rows.allow_special(&self.specials[special as usize]);
            }
        }
        row
    }
}

/// So many edges need a row: the bits of their words no longer tell which may follow.
const BUSY: u32 = 16;

/// The bit of a key; several share one.
fn bit(key: u32) -> u64 {
    1 << ((u64::from(key).wrapping_mul(SPREAD) >> 32) % SHARED)
}

/// Most edges that are looked through one by one.
const FEW: usize = 4;

/// Appends the edges of a node; gives its shift.
fn lay_out(own: impl ExactSizeIterator<Item = (u32, u32)>, edges: &mut Vec<(u32, u32)>) -> u8 {
    let count = own.len();
    if count <= FEW {
        edges.extend(own);
        return 0;
    }
    let size = (count * 2).next_power_of_two();
    let shift = (u64::BITS - size.trailing_zeros()) as u8;
    let start = edges.len();
    edges.resize(start + size, (0, 0));
    let slots = &mut edges[start..];
    for (key, target) in own {
        let mut slot = slot_of(key, shift);
        while slots[slot].0 != 0 {
            slot = (slot + 1) % size;
        }
        slots[slot] = (key, target);
    }
    shift
}
