//! Where the nodes and lines of a layered drawing stand, after Sugiyama: ranks by the longest path, lines that cross
//! seldom by barycentres, then places that make long lines straight.
//!
//! One axis is *main* (the ranks follow each other along it), the other is *cross*; which of them is horizontal is the
//! caller's business. Every stage does a fixed number of rounds over nodes and lines, and a line that passes ranks counts
//! once for each; charts with more than [`MOST_VERTICES`] of both are refused. So time grows with the size of the chart
//! (sorting aside), and the same chart always gets the same places.

mod bounds;
mod frames;
mod order;
mod place;
mod rank;
mod straighten;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub(super) use place::rising;

/// Nodes and passings of ranks; 400 lines over 200 ranks would be 80,000 and a drawing that nobody can read.
const MOST_VERTICES: usize = 2_000;

/// A node to be placed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub main: f64,
    pub cross: f64,
    pub group: Option<usize>,
}

/// A line to be placed. `from` and `to` differ.
#[derive(Clone, Copy, Debug)]
pub(super) struct Connection {
    pub from: usize,
    pub to: usize,
    /// Over how many ranks it goes at least.
    pub length: usize,
    /// The size of its label along main and cross.
    pub label: Option<(f64, f64)>,
}

/// A frame around nodes, with the room that it needs at its four sides.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// The frame around it, which stands before it in the list.
    pub parent: Option<usize>,
    pub main_before: f64,
    pub main_after: f64,
    pub cross_before: f64,
    pub cross_after: f64,
    /// Its title's length on that axis.
    pub least_main: f64,
    pub least_cross: f64,
}

/// From where to where something reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Span {
    pub start: f64,
    pub end: f64,
}

/// Where a line passes a rank.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stop {
    pub cross: f64,
    /// The rank that it passes.
    pub rank: Span,
    /// Where along main its label stands, if it does here.
    pub label: Option<Span>,
}

/// Where everything stands. All places are positive.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// The middle of every node: main and cross.
    pub items: Vec<(f64, f64)>,
    /// The rank of every node.
    pub ranks: Vec<Span>,
    /// The stops of every line in the order of the ranks, and whether it runs against that order.
    pub connections: Vec<(Vec<Stop>, bool)>,
    /// Every frame: main and cross.
    pub frames: Vec<(Span, Span)>,
    pub main: f64,
    pub cross: f64,
}

/// A node, or a line where it passes a rank.
#[derive(Clone, Copy, Debug)]
struct Vertex {
    rank: usize,
    main: f64,
    cross: f64,
    group: Option<usize>,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Item,
    Label,
    Passing,
}

/// A chart whose lines go from each rank to the next.
struct Layered {
    vertices: Vec<Vertex>,
    /// For every vertex those that it is connected to in the rank before and after.
    before: Vec<Vec<usize>>,
    after: Vec<Vec<usize>>,
    /// The vertices of every rank, in their order.
    ranks: Vec<Vec<usize>>,
    /// For every frame the first and last rank that it reaches.
    reach: Vec<Option<(usize, usize)>>,
    /// Frames from the outside to the inside, for every frame and itself.
    paths: Vec<Vec<usize>>,
    /// For every connection its passings in the order of ranks, and whether it runs against it.
    chains: Vec<(Vec<usize>, bool)>,
    /// The least distance from rank to rank.
    gap: f64,
}

/// Finds places; nothing if the chart is too tangled for it.
pub(super) fn arrange(items: &[Item], connections: &[Connection], frames: &[Frame]) -> Option<Layout> {
    let mut layered = layers(items, connections, frames)?;
    order::order(&mut layered);
    Some(place::place(&layered, items.len(), frames))
}

/// Puts nodes into ranks and breaks lines into passings.
fn layers(items: &[Item], connections: &[Connection], frames: &[Frame]) -> Option<Layered> {
    // Where a line has a label, every line has a rank in its middle for it.
    let step = if connections.iter().any(|connection| connection.label.is_some()) { 2 } else { 1 };
    let turned = rank::turned(items.len(), connections);
    let ranks = rank::ranks(items.len(), connections, &turned, step);
    let mut paths: Vec<Vec<usize>> = Vec::new();
    for (index, frame) in frames.iter().enumerate() {
        let mut path = frame.parent.and_then(|parent| paths.get(parent)).cloned().unwrap_or_default();
        path.push(index);
        paths.push(path);
    }
    let path = |group: Option<usize>| group.and_then(|group| paths.get(group)).map_or(&[] as &[usize], Vec::as_slice);
    let mut vertices: Vec<Vertex> = items
        .iter()
        .zip(&ranks)
        .map(|(item, rank)| Vertex { rank: *rank, main: item.main, cross: item.cross, group: item.group, kind: Kind::Item })
        .collect();
    let mut edges = Vec::new();
    let mut chains = Vec::new();
    for (connection, turned) in connections.iter().zip(turned) {
        let (first, last) = if turned { (connection.to, connection.from) } else { (connection.from, connection.to) };
        let (start, end) = (*ranks.get(first)?, *ranks.get(last)?);
        if vertices.len() + (end - start) > MOST_VERTICES {
            return None;
        }
        // A passing stands in the innermost frame that holds both ends.
        let both = path(items.get(first)?.group).iter().zip(path(items.get(last)?.group)).take_while(|(one, other)| one == other);
        let group = both.last().map(|(frame, _)| *frame);
        // The label stands near the end that the line begins at.
        let label_rank = if turned { end - 1 } else { start + 1 };
        let mut chain = Vec::new();
        let mut previous = first;
        for rank in start + 1..end {
            let label = connection.label.filter(|_| rank == label_rank);
            let (main, cross) = label.unwrap_or_default();
            let kind = if label.is_some() { Kind::Label } else { Kind::Passing };
            edges.push((previous, vertices.len()));
            previous = vertices.len();
            chain.push(previous);
            vertices.push(Vertex { rank, main, cross, group, kind });
        }
        edges.push((previous, last));
        chains.push((chain, turned));
    }
    let reach = fill_frames(&mut vertices, &mut edges, &paths)?;
    let mut before = vec![Vec::new(); vertices.len()];
    let mut after = vec![Vec::new(); vertices.len()];
    for (upper, lower) in edges {
        before.get_mut(lower)?.push(upper);
        after.get_mut(upper)?.push(lower);
    }
    let mut in_ranks = vec![Vec::new(); vertices.iter().map(|vertex| vertex.rank + 1).max().unwrap_or_default()];
    for (index, vertex) in vertices.iter().enumerate() {
        in_ranks.get_mut(vertex.rank)?.push(index);
    }
    let gap = if step == 1 { GAP } else { GAP / 2.0 };
    Some(Layered { vertices, before, after, ranks: in_ranks, reach, paths, chains, gap })
}

/// The distance from a rank of nodes to the next.
const GAP: f64 = 48.0;

/// Finds the first and last rank of every frame, and gives it a vertex in those between in which it has none, so that
/// nothing else is put there.
fn fill_frames(vertices: &mut Vec<Vertex>, edges: &mut Vec<(usize, usize)>, paths: &[Vec<usize>]) -> Option<Vec<Option<(usize, usize)>>> {
    // For every frame a vertex in every rank where it has one.
    let mut members: Vec<BTreeMap<usize, usize>> = vec![BTreeMap::new(); paths.len()];
    let outwards = |group: Option<usize>| group.and_then(|group| paths.get(group)).into_iter().flatten();
    for (index, vertex) in vertices.iter().enumerate() {
        for frame in outwards(vertex.group) {
            members.get_mut(*frame)?.entry(vertex.rank).or_insert(index);
        }
    }
    // The inner ones stand behind those around them.
    for frame in (0..paths.len()).rev() {
        let (Some((first, mut previous)), Some(last)) =
            (members.get(frame)?.first_key_value().map(|(rank, member)| (*rank, *member)), members.get(frame)?.keys().next_back().copied())
        else {
            continue;
        };
        for rank in first..last {
            if let Some(member) = members.get(frame)?.get(&rank) {
                previous = *member;
                continue;
            }
            if vertices.len() >= MOST_VERTICES {
                return None;
            }
            edges.push((previous, vertices.len()));
            previous = vertices.len();
            vertices.push(Vertex { rank, main: 0.0, cross: 0.0, group: Some(frame), kind: Kind::Passing });
            for frame in outwards(Some(frame)) {
                members.get_mut(*frame)?.entry(rank).or_insert(previous);
            }
        }
    }
    let ends = |members: &BTreeMap<usize, usize>| Some((*members.keys().next()?, *members.keys().next_back()?));
    Some(members.iter().map(ends).collect())
}

impl Layered {
    /// The frames around a vertex, from the outside.
    fn path(&self, vertex: usize) -> &[usize] {
        let group = self.vertices.get(vertex).and_then(|vertex| vertex.group);
        group.and_then(|group| self.paths.get(group)).map_or(&[], Vec::as_slice)
    }
}
