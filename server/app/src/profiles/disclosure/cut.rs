//! The smallest cut between two regions of one tree, in the network that they make with the regions of the other. Pure.
//!
//! Regions are nodes; those that share people are linked. On the side of the source stand some regions of its tree and all that are linked
//! to them: those of the other tree hold those of the first. The cut is who is in the regions of the other tree on that
//! side and in none of the first. From a region of the first tree one goes on for nothing, back over those in both of two regions it costs as
//! many as they are. The smallest cut is the largest flow.

use super::Together;
use std::cmp::Reverse;
use std::collections::VecDeque;

/// Some people.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Count {
    pub people: u32,
    /// How many of them are below.
    pub short: u32,
}

impl Count {
    pub(super) fn add(&mut self, some: &Together) {
        self.people += some.people;
        self.short += some.short;
    }
}

/// The people of a region of one tree, by the regions of the other.
pub(super) type Row = Vec<Count>;

/// A group that was taken out of a region.
#[derive(Clone, Copy, Debug)]
pub(super) struct Split<'a> {
    /// The place of the new region among the rows.
    pub group: usize,
    /// The place of what is left of the one it was taken from.
    pub rest: usize,
    /// All regions of the tree.
    pub rows: &'a [Row],
}

/// Regions that nothing leads to.
const NOWHERE: usize = usize::MAX;

impl Split<'_> {
    /// Who is in the sink and in a region of the other tree beside the source: they are in every cut.
    pub(super) fn beside(&self, source: usize, sink: usize) -> Count {
        let both = self.rows[source].iter().zip(&self.rows[sink]).filter(|(source, _)| source.people > 0);
        both.fold(Count::default(), |sum, (_, sink)| Count { people: sum.people + sink.people, short: sum.short + sink.short })
    }

    /// Everybody of a region.
    pub(super) fn all_of(&self, region: usize) -> Count {
        self.rows[region]
            .iter()
            .fold(Count::default(), |sum, count| Count { people: sum.people + count.people, short: sum.short + count.short })
    }

    /// The places of so many of the largest regions.
    pub(super) fn largest(&self, number: usize) -> Vec<usize> {
        let mut order: Vec<(Reverse<u32>, usize)> =
            self.rows.iter().enumerate().map(|(place, row)| (Reverse(row.iter().map(|count| count.people).sum()), place)).collect();
        order.sort_unstable();
        order.into_iter().take(number).map(|(_, place)| place).collect()
    }

    /// The people between the regions of either tree, where there are any.
    pub(super) fn network(&self) -> Network {
        let width = self.rows.first().map_or(0, Vec::len);
        let mut network = Network { edges: Vec::new(), of_own: vec![Vec::new(); self.rows.len()], of_other: vec![Vec::new(); width] };
        for (own, row) in self.rows.iter().enumerate() {
            for (other, count) in row.iter().enumerate().filter(|(_, count)| count.people > 0) {
                network.of_own[own].push(network.edges.len());
                network.of_other[other].push(network.edges.len());
                network.edges.push((own, other, *count));
            }
        }
        network
    }
}

/// Regions and the people that link them.
#[derive(Debug)]
pub(super) struct Network {
    edges: Vec<(usize, usize, Count)>,
    of_own: Vec<Vec<usize>>,
    of_other: Vec<Vec<usize>>,
}

impl Network {
    /// The smallest cut between two regions of the tree that is split, as far as a limit.
    pub(super) fn smallest_cut(&self, source: usize, sink: usize, weight: impl Fn(Count) -> u32, limit: u32) -> u32 {
        let mut left: Vec<u32> = self.edges.iter().map(|(_, _, count)| weight(*count)).collect();
        let mut flow = 0;
        while flow < limit {
            let path = self.path(source, sink, &left);
            let more = path.iter().map(|(back, _)| left[*back]).min().unwrap_or(0).min(limit - flow);
            if more == 0 {
                break;
            }
            for (back, there) in path {
                left[back] -= more;
                left[there] += more;
            }
            flow += more;
        }
        flow
    }

    /// The shortest way from the source to the sink, backwards: by which edge each region of the tree was reached, and by which the
    /// other's before it. Nothing when there is none.
    fn path(&self, source: usize, sink: usize, left: &[u32]) -> Vec<(usize, usize)> {
        let (mut to_own, mut to_other) = (vec![NOWHERE; self.of_own.len()], vec![NOWHERE; self.of_other.len()]);
        let mut waiting = VecDeque::from([source]);
        while let Some(own) = waiting.pop_front() {
            for &there in &self.of_own[own] {
                let (_, other, _) = self.edges[there];
                if to_other[other] != NOWHERE {
                    continue;
                }
                to_other[other] = there;
                for &back in self.of_other[other].iter().filter(|back| left[**back] > 0) {
                    let (next, _, _) = self.edges[back];
                    if next != source && to_own[next] == NOWHERE {
                        to_own[next] = back;
                        waiting.push_back(next);
                    }
                }
            }
            if to_own[sink] != NOWHERE {
                break;
            }
        }
        let (mut at, mut path) = (sink, Vec::new());
        while at != source {
            let back = to_own[at];
            if back == NOWHERE {
                return Vec::new();
            }
            let there = to_other[self.edges[back].1];
            path.push((back, there));
            at = self.edges[there].0;
        }
        path
    }
}
