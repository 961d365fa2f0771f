//! Sizes of a chart's nodes, labels and frames, and the way from ranks to places on the page.

use super::model::{Chart, Direction, Shape, Tip};
use super::outline::{self, Side};
use crate::diagram::layout::{Connection, Frame, Item};
use crate::diagram::text;

/// How wide the text of a node is at most, where ranks stand below each other and where they stand beside each other.
const WIDEST_BELOW: f64 = 168.0;
const WIDEST_BESIDE: f64 = 136.0;
const WIDEST_LABEL: f64 = 112.0;
const WIDEST_TITLE: f64 = 220.0;
/// The room between a frame and what is in it.
const PADDING: f64 = 14.0;
/// The room that a line from a node to itself takes beside the node.
pub(super) const LOOP: f64 = 30.0;

/// A node with its text.
#[derive(Debug)]
pub(super) struct Placed {
    pub shape: Shape,
    pub lines: Vec<String>,
    /// Width and height.
    pub size: (f64, f64),
    /// The widths and text of the loops beside it.
    pub loops: Vec<(Tip, Vec<String>)>,
}

/// Turns ranks into places on the page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Axes {
    pub direction: Direction,
    /// How far all ranks together reach.
    pub main: f64,
}

impl Axes {
    pub fn point(self, main: f64, cross: f64) -> (f64, f64) {
        match self.direction {
            Direction::Down => (cross, main),
            Direction::Up => (cross, self.main - main),
            Direction::Right => (main, cross),
            Direction::Left => (self.main - main, cross),
        }
    }

    /// The side of a node that looks to earlier ranks, or to later ones.
    pub const fn side(self, is_earlier: bool) -> Side {
        match (self.direction, is_earlier) {
            (Direction::Down, true) | (Direction::Up, false) => Side::Top,
            (Direction::Down, false) | (Direction::Up, true) => Side::Bottom,
            (Direction::Right, true) | (Direction::Left, false) => Side::Left,
            (Direction::Right, false) | (Direction::Left, true) => Side::Right,
        }
    }

    /// What a size takes along the ranks.
    pub const fn along_main(self, (width, height): (f64, f64)) -> f64 {
        if self.direction.is_vertical() { height } else { width }
    }
}

/// A size along main and cross.
const fn turn(direction: Direction, (width, height): (f64, f64)) -> (f64, f64) {
    if direction.is_vertical() { (height, width) } else { (width, height) }
}

/// Breaks the texts of nodes into lines.
pub(super) fn nodes(chart: &Chart) -> Vec<Placed> {
    let widest = if chart.direction.is_vertical() { WIDEST_BELOW } else { WIDEST_BESIDE };
    let mut nodes: Vec<Placed> = chart
        .nodes
        .iter()
        .map(|node| {
            let lines = text::wrap(&node.label, widest);
            Placed { shape: node.shape, size: outline::size(node.shape, text::size(&lines)), lines, loops: Vec::new() }
        })
        .collect();
    for edge in chart.edges.iter().filter(|edge| edge.from == edge.to) {
        nodes[edge.from].loops.push((edge.link.end, text::wrap(&edge.link.label, WIDEST_LABEL)));
    }
    nodes
}

/// The nodes as the layout needs them.
pub(super) fn items(chart: &Chart, nodes: &[Placed]) -> Vec<Item> {
    let item = |(index, placed): (usize, &Placed)| {
        // The same room on both sides, so that the node stays in the middle.
        let beside: f64 = placed.loops.iter().map(|(_, lines)| LOOP + text::size(lines).0).fold(0.0, f64::max);
        let (main, cross) = turn(chart.direction, (placed.size.0 + 2.0 * beside, placed.size.1));
        Item { main, cross, group: chart.nodes[index].group }
    };
    nodes.iter().enumerate().map(item).collect()
}

/// The lines of a label on an edge.
pub(super) fn label(text: &str) -> Vec<String> {
    text::wrap(text, WIDEST_LABEL)
}

/// The edges between different nodes as the layout needs them.
pub(super) fn connections(chart: &Chart) -> Vec<Connection> {
    let connection = |edge: &super::model::Edge| {
        let lines = label(&edge.link.label);
        let (width, height) = text::size(&lines);
        let label = (!lines.is_empty()).then(|| turn(chart.direction, (width + 10.0, height + 2.0)));
        Connection { from: edge.from, to: edge.to, length: edge.link.length, label }
    };
    chart.edges.iter().filter(|edge| edge.from != edge.to).map(connection).collect()
}

/// The lines of a group's title.
pub(super) fn title(text: &str) -> Vec<String> {
    text::wrap(text, WIDEST_TITLE)
}

/// The groups as the layout needs them. A title stands above what is in the group.
pub(super) fn frames(chart: &Chart) -> Vec<Frame> {
    let frame = |group: &super::model::Group| {
        let (width, height) = text::size(&title(&group.title));
        let above = PADDING + if height > 0.0 { height + 6.0 } else { 0.0 };
        let least = width + 2.0 * PADDING;
        let mut frame = Frame {
            parent: group.parent,
            main_before: PADDING,
            main_after: PADDING,
            cross_before: PADDING,
            cross_after: PADDING,
            least_main: 0.0,
            least_cross: 0.0,
        };
        match chart.direction {
            Direction::Down => (frame.main_before, frame.least_cross) = (above, least),
            Direction::Up => (frame.main_after, frame.least_cross) = (above, least),
            Direction::Right | Direction::Left => (frame.cross_before, frame.least_main) = (above, least),
        }
        frame
    };
    chart.groups.iter().map(frame).collect()
}
