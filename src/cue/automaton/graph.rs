//! The graph that patterns are added to: a trie whose ways part at alternatives and meet again behind
//! them, so that lists of alternatives behind each other don't multiply.
//!
//! Every way from a root spells the beginnings of the same patterns as it would in a trie. A pattern
//! may therefore go on only from a node that no other way leads to; where others do, the node is split.

use crate::cue::automaton::{OPENING, ROOT};
use crate::cue::pattern::{Pattern, What};
use crate::text::hash::QuickMap;
use crate::text::word::Classes;

/// What leads from a node to another: the number of a word, or with [`CLASS`] of a set of classes.
type Label = u32;

/// Marks the label of a set of classes.
const CLASS: Label = 1 << 31;
/// The label of a number; below it those of the gaps, by how many words they may have at most.
const NUMBER: Label = CLASS - 1;
const GAP: Label = NUMBER - 1 - u8::MAX as Label;

/// No place in a list.
const NONE: u32 = u32::MAX;

/// A node while patterns are added.
#[derive(Clone, Copy, Debug)]
struct Draft {
    /// The first and the last of its edges.
    edges: (u32, u32),
    /// The last of the patterns that end here.
    outputs: u32,
    /// Number of edges that lead here.
    ways: u32,
}

#[derive(Clone, Copy, Debug)]
struct Edge {
    label: Label,
    target: u32,
    /// The next of the same node.
    next: u32,
}

/// An edge as others see it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    Word(u32),
    Class(Classes),
    Number,
    /// Up to so many words.
    Gap(u8),
}

/// Patterns as they are added.
#[derive(Debug)]
pub(super) struct Graph {
    web: Web,
    buffers: Buffers,
}

/// Nodes and edges.
#[derive(Debug)]
struct Web {
    nodes: Vec<Draft>,
    edges: Vec<Edge>,
    /// The edges by node and label, but for the first of each node, which is looked at before.
    index: QuickMap<(u32, Label), u32>,
    /// Patterns, and the next of the same node.
    outputs: Vec<(u32, u32)>,
    /// The sets of classes that are labels.
    classes: Vec<Classes>,
}

/// What adding a pattern needs room for.
#[derive(Debug, Default)]
struct Buffers {
    labels: Vec<Label>,
    /// The nodes that the places so far lead to, and those one place on.
    ends: Vec<u32>,
    next: Vec<u32>,
    /// The edges to follow, with the nodes they lead to.
    known: Vec<(u32, u32)>,
    /// The edges that are missing.
    missing: Vec<(u32, Label)>,
}

/// Edges that there is room for from the beginning.
const ROOM: usize = 1 << 15;

impl Graph {
    pub(super) fn new() -> Graph {
        let mut index = QuickMap::default();
        index.reserve(ROOM);
        let mut web = Web {
            nodes: Vec::with_capacity(ROOM),
            edges: Vec::with_capacity(2 * ROOM),
            index,
            outputs: Vec::with_capacity(ROOM),
            classes: Vec::new(),
        };
        web.node();
        web.node();
        Graph {
            web,
            buffers: Buffers::default(),
        }
    }

    /// Adds a pattern under a number not below those before; one of an `opening` counts only where a
    /// sentence opens.
    pub(super) fn add(&mut self, pattern: &Pattern, number: u32, opening: bool) {
        let Graph { web, buffers } = self;
        buffers.ends.clear();
        buffers.ends.push(if opening { OPENING } else { ROOT });
        for place in pattern.places() {
            let labels = &mut buffers.labels;
            labels.clear();
            match &place.what {
                What::Word(words) => {
                    labels.extend(pattern.words(words).iter().map(|word| word.0));
                    labels.sort_unstable();
                    labels.dedup();
                }
                What::Class(classes) => labels.push(web.class(*classes)),
                What::Number => labels.push(NUMBER),
                What::Gap(most) => labels.push(GAP + Label::from(*most)),
            }
            while !web.step(buffers) {}
            if place.optional {
                buffers.next.append(&mut buffers.ends);
                buffers.next.sort_unstable();
                buffers.next.dedup();
            }
            std::mem::swap(&mut buffers.ends, &mut buffers.next);
        }
        for &end in &buffers.ends {
            let last = &mut web.nodes[end as usize].outputs;
            if web.outputs.get(*last as usize).map(|(last, _)| *last) != Some(number) {
                web.outputs.push((number, *last));
                *last = web.outputs.len() as u32 - 1;
            }
        }
    }

    /// The number of nodes, the roots among them.
    pub(super) fn len(&self) -> u32 {
        self.web.nodes.len() as u32
    }

    pub(super) fn edge_count(&self) -> usize {
        self.web.edges.len()
    }

    /// Where each edge of a node leads, in the order they were added.
    pub(super) fn steps(&self, node: u32) -> impl Iterator<Item = (Step, u32)> {
        let draft = self.web.nodes[node as usize];
        let edge = |at: u32| self.web.edges.get(at as usize);
        std::iter::successors(edge(draft.edges.0), move |before| edge(before.next)).map(
            move |edge| {
                let step = match edge.label {
                    NUMBER => Step::Number,
                    label if label & CLASS != 0 => {
                        Step::Class(self.web.classes[(label & !CLASS) as usize])
                    }
                    label if label >= GAP => Step::Gap((label - GAP) as u8),
                    label => Step::Word(label),
                };
                (step, edge.target)
            },
        )
    }

    /// The patterns that end at a node, the last first.
    pub(super) fn outputs(&self, node: u32) -> impl Iterator<Item = u32> {
        let output = |at: u32| self.web.outputs.get(at as usize);
        let last = output(self.web.nodes[node as usize].outputs);
        std::iter::successors(last, move |(_, next)| output(*next)).map(|(number, _)| *number)
    }
}

impl Web {
    /// Goes from the ends over the labels. False when one of the ends had to be split, which is then
    /// one more end to go from.
    fn step(&mut self, buffers: &mut Buffers) -> bool {
        let Buffers {
            labels,
            ends,
            next,
            known,
            missing,
        } = buffers;
        next.clear();
        known.clear();
        missing.clear();
        for &end in &*ends {
            for &label in &*labels {
                match self.edge(end, label) {
                    Some(edge) => known.push((self.edges[edge as usize].target, edge)),
                    None => missing.push((end, label)),
                }
            }
        }
        known.sort_unstable();
        for edges in known.chunk_by(|one, other| one.0 == other.0) {
            let target = edges[0].0;
            if self.nodes[target as usize].ways as usize == edges.len() {
                next.push(target);
                continue;
            }
            let own = self.split(target, edges);
            next.push(own);
            if ends.contains(&target) {
                ends.push(own);
                return false;
            }
        }
        if !missing.is_empty() {
            let fresh = self.node();
            next.push(fresh);
            for &(end, label) in &*missing {
                self.connect(end, label, fresh);
            }
        }
        true
    }

    /// The edge of a node with this label.
    fn edge(&self, node: u32, label: Label) -> Option<u32> {
        let (first, last) = self.nodes[node as usize].edges;
        match self.edges.get(first as usize)? {
            edge if edge.label == label => Some(first),
            _ if first == last => None,
            _ => self.index.get(&(node, label)).copied(),
        }
    }

    fn node(&mut self) -> u32 {
        self.nodes.push(Draft {
            edges: (NONE, NONE),
            outputs: NONE,
            ways: 0,
        });
        self.nodes.len() as u32 - 1
    }

    fn connect(&mut self, node: u32, label: Label, target: u32) {
        let number = self.edges.len() as u32;
        self.edges.push(Edge {
            label,
            target,
            next: NONE,
        });
        self.nodes[target as usize].ways += 1;
        let (first, last) = &mut self.nodes[node as usize].edges;
        match self.edges.get_mut(*last as usize) {
            Some(before) => {
                before.next = number;
                self.index.insert((node, label), number);
            }
            None => *first = number,
        }
        *last = number;
    }

    /// A copy of a node that only these of its edges lead to, which led to the node itself.
    fn split(&mut self, node: u32, edges: &[(u32, u32)]) -> u32 {
        let copy = self.node();
        let original = &mut self.nodes[node as usize];
        original.ways -= edges.len() as u32;
        let Draft {
            edges: (mut at, _),
            outputs,
            ..
        } = *original;
        let own = &mut self.nodes[copy as usize];
        (own.outputs, own.ways) = (outputs, edges.len() as u32);
        for &(_, edge) in edges {
            self.edges[edge as usize].target = copy;
        }
        while let Some(&Edge {
            label,
            target,
            next,
        }) = self.edges.get(at as usize)
        {
            self.connect(copy, label, target);
            at = next;
        }
        copy
    }

    fn class(&mut self, classes: Classes) -> Label {
        let known = self.classes.iter().position(|known| *known == classes);
        let number = known.unwrap_or_else(|| {
            self.classes.push(classes);
            self.classes.len() - 1
        });
        CLASS | number as u32
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::cue::pattern;
    use crate::lang;
    use crate::text::word::Vocabulary;
    use crate::vocabulary::Language;

    /// Patterns by the words of a way that ends with them.
    type Ways = BTreeMap<Vec<u32>, BTreeSet<u32>>;

    fn spelled(pattern: &Pattern) -> Vec<Vec<u32>> {
        let mut ways = vec![Vec::new()];
        for place in pattern.places() {
            let What::Word(words) = &place.what else {
                continue;
            };
            let mut longer = if place.optional {
                ways.clone()
            } else {
                Vec::new()
            };
            for (way, word) in ways
                .iter()
                .flat_map(|way| pattern.words(words).iter().map(move |word| (way, word)))
            {
                longer.push([way.as_slice(), &[word.0]].concat());
            }
            ways = longer;
        }
        ways
    }

    #[test]
    fn every_way_spells_what_it_would_in_a_trie() {
        let mut phrases = Vec::new();
        let mut seed = 1_u32;
        let mut chance = |of: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) % of
        };
        for _ in 0..120 {
            let place = |at: u32, chance: &mut dyn FnMut(u32) -> u32| {
                let words = ["a", "b", "c", "d", "a/b", "b/c", "c/d/a", "a/b/c/d"];
                let optional = at > 0 && chance(4) == 0;
                words[chance(8) as usize].to_owned() + if optional { "?" } else { "" }
            };
            let places = 1 + chance(4);
            let phrase: Vec<_> = (0..places).map(|at| place(at, &mut chance)).collect();
            phrases.push(phrase.join(" "));
        }
        let (mut graph, mut expected) = (Graph::new(), Ways::new());
        let (mut vocabulary, mut pattern) = (Vocabulary::new(), Pattern::default());
        let pack = lang::pack(Language::English);
        for (number, phrase) in (0..).zip(&phrases) {
            pattern::parse("test", phrase, pack, &mut vocabulary, &mut pattern).expect(phrase);
            graph.add(&pattern, number, false);
            for way in spelled(&pattern) {
                expected.entry(way).or_default().insert(number);
            }
        }
        let mut found = Ways::new();
        let mut open = vec![(ROOT, Vec::new())];
        while let Some((node, way)) = open.pop() {
            for (step, next) in graph.steps(node) {
                let Step::Word(word) = step else { continue };
                open.push((next, [way.as_slice(), &[word]].concat()));
            }
            let outputs: BTreeSet<u32> = graph.outputs(node).collect();
            if !outputs.is_empty() {
                found.insert(way, outputs);
            }
        }
        assert_eq!(found, expected);
    }
}
