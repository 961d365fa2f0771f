//! The smallest cut between two regions of one tree, in the network that they make with the regions of the other. Pure.
//!
//! Regions are nodes; those that share people are linked. On the side of the source stand some regions of its tree and all that are linked
//! to them: those of the other tree hold those of the first. The cut is who is in the regions of the other tree on that
//! side and in none of the first. From a region of the first tree one goes on for nothing, back over those in both of two regions it costs as
//! many as they are. The smallest cut is the largest flow.

use std::collections::VecDeque;

/// People who share a region in either tree.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    /// Their region in the tree that is split.
    pub own: usize,
    /// Their region in the other one.
    pub other: usize,
    pub people: u32,
    pub short: u32,
}

/// A group that was taken out of a region, and the network of the regions.
#[derive(Debug)]
pub(super) struct Split {
    /// The region that is new.
    pub group: usize,
    /// The region that it was taken from.
    pub rest: usize,
    /// How many groups the tree that is split has, and the other one.
    pub sizes: [usize; 2],
    /// Everybody, in edges that hold somebody.
    pub edges: Vec<Edge>,
}

/// Regions that nothing leads to.
const NOWHERE: usize = usize::MAX;

impl Split {
    /// How many people are in the sink and in a region beside the source, and how many of them are below: they are in every cut.
    pub(super) fn beside(&self, source: usize, sink: usize) -> (u32, u32) {
        let mut near = vec![false; self.sizes[1]];
        for edge in self.edges.iter().filter(|edge| edge.own == source) {
            near[edge.other] = true;
        }
        let of_sink = self.edges.iter().filter(|edge| edge.own == sink && near[edge.other]);
        of_sink.fold((0, 0), |(people, short), edge| (people + edge.people, short + edge.short))
    }

    /// The edges of each region of the tree that is split, and of each of the other.
    pub(super) fn network(&self) -> Network<'_> {
        let mut of_own = vec![Vec::new(); self.sizes[0]];
        let mut of_other = vec![Vec::new(); self.sizes[1]];
        for (place, edge) in self.edges.iter().enumerate() {
            of_own[edge.own].push(place);
            of_other[edge.other].push(place);
        }
        Network { edges: &self.edges, of_own, of_other }
    }
}

/// Regions and the people that link them.
#[derive(Debug)]
pub(super) struct Network<'a> {
    edges: &'a [Edge],
    of_own: Vec<Vec<usize>>,
    of_other: Vec<Vec<usize>>,
}

impl Network<'_> {
    /// The smallest cut between two regions of the tree that is split, as far as a limit.
    pub(super) fn smallest_cut(&self, source: usize, sink: usize, weight: impl Fn(&Edge) -> u32, limit: u32) -> u32 {
        let mut left: Vec<u32> = self.edges.iter().map(weight).collect();
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
                let other = self.edges[there].other;
                if to_other[other] != NOWHERE {
                    continue;
                }
                to_other[other] = there;
                for &back in self.of_other[other].iter().filter(|back| left[**back] > 0) {
                    let next = self.edges[back].own;
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
            let there = to_other[self.edges[back].other];
            path.push((back, there));
            at = self.edges[there].own;
        }
        path
    }
}
