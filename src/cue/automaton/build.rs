//! How an automaton is built: patterns are added to a graph, which is then laid out.

use crate::cue::automaton::graph::{Graph, Step};
use crate::cue::automaton::rows::{RowBuilder, Rows};
use crate::cue::automaton::{
    ANY, Automaton, LEAF, Node, OPENING, OPENS, ROOT, SEVERAL, SHARED, Signs, Special, Start,
    slot_of,
};
use crate::cue::pattern::Pattern;
use crate::text::octet::SPREAD;
use crate::text::word::{Vocabulary, WordId};

/// Builds an [`Automaton`].
#[derive(Debug)]
pub(crate) struct Builder {
    graph: Graph,
}

impl Builder {
    pub(crate) fn new() -> Builder {
        Builder {
            graph: Graph::new(),
        }
    }

    /// Adds a pattern under a number not below those before; one of an `opening` counts only where a
    /// sentence opens.
    pub(crate) fn add(&mut self, pattern: &Pattern, number: u32, opening: bool) {
        self.graph.add(pattern, number, opening);
    }

    /// The automaton; `vocabulary` is the one the patterns were parsed with.
    pub(crate) fn build(self, vocabulary: &Vocabulary) -> Automaton {
        let graph = self.graph;
        let targets = targets(&graph);
        let target = |node: u32| targets[node as usize];
        let mut automaton = Automaton {
            signs: Vec::with_capacity(vocabulary.len()),
            starts: Vec::new(),
            rows: Rows::default(),
            nodes: Vec::with_capacity(targets.iter().filter(|target| **target & LEAF == 0).count()),
            // A node with many edges has two to four slots for each.
            edges: Vec::with_capacity(graph.edge_count() * 9 / 4),
            outputs: Vec::new(),
            specials: Vec::new(),
        };
        let (mut own, mut outputs) = (Vec::new(), Vec::new());
        for number in (0..graph.len()).filter(|number| target(*number) & LEAF == 0) {
            let mut node = Node::default();
            let mut special = Special::default();
            own.clear();
            for (step, next) in graph.steps(number) {
                match step {
                    Step::Word(word) => own.push((word, target(next))),
                    Step::Class(classes) => special.classes.push((classes, target(next))),
                    Step::Number => special.number = target(next),
                    Step::Gap(most) if node.gap == 0 => {
                        (node.gap, node.beyond) = (most, target(next));
                    }
                    Step::Gap(most) => special.gap = (most, target(next)),
                }
            }
            let start = automaton.edges.len();
            node.shift = lay_out(&own, &mut automaton.edges);
            node.follow = own.iter().fold(0, |bits, (word, _)| bits | bit(*word));
            node.edges = start as u32;
            node.edge_count = (automaton.edges.len() - start) as u32;
            if let [only] = automaton.edges[start..] {
                node.only = only;
            }
            outputs.clear();
            outputs.extend(graph.outputs(number));
            node.output_count = outputs.len() as u16;
            node.outputs = match outputs[..] {
                [only] => only,
                _ => automaton.outputs.len() as u32,
            };
            if outputs.len() > 1 {
                automaton.outputs.extend(outputs.iter().rev());
            }
            let any = special.number != 0 || !special.classes.is_empty();
            if any || special.gap.0 != 0 {
                automaton.specials.push(special);
                node.special = automaton.specials.len() as u32;
                node.follow |= if any { ANY } else { 0 };
            }
            automaton.nodes.push(node);
        }
        let mut roots = vec![0; vocabulary.len()];
        for (step, next) in graph.steps(ROOT) {
            if let Step::Word(word) = step {
                roots[word as usize] = target(next);
            }
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

/// Where each node stands in the finished automaton, or the pattern it is the end of.
fn targets(graph: &Graph) -> Vec<u32> {
    let mut kept = 0;
    (0..graph.len())
        .map(|node| {
            let mut outputs = graph.outputs(node);
            match (outputs.next(), outputs.next()) {
                // The roots are kept in their places, so that 0 is no target.
                (Some(pattern), None) if node > OPENING && graph.steps(node).next().is_none() => {
                    LEAF | pattern
                }
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
fn lay_out(own: &[(u32, u32)], edges: &mut Vec<(u32, u32)>) -> u8 {
    if own.len() <= FEW {
        edges.extend_from_slice(own);
        return 0;
    }
    let size = (own.len() * 2).next_power_of_two();
    let shift = (u64::BITS - size.trailing_zeros()) as u8;
    let start = edges.len();
    edges.resize(start + size, (0, 0));
    let slots = &mut edges[start..];
    for &(key, target) in own {
        let mut slot = slot_of(key, shift);
        while slots[slot].0 != 0 {
            slot = (slot + 1) % size;
        }
        slots[slot] = (key, target);
    }
    shift
}
