//! A flowchart as it was written.

/// Into which direction a chart runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Down,
    Up,
    Right,
    Left,
}

impl Direction {
    /// Whether ranks stand below each other.
    pub const fn is_vertical(self) -> bool {
        matches!(self, Self::Down | Self::Up)
    }
}

/// The outline of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Rectangle,
    Rounded,
    Stadium,
    Subroutine,
    Cylinder,
    Circle,
    DoubleCircle,
    Flag,
    Decision,
    Hexagon,
    LeanRight,
    LeanLeft,
    Trapezoid,
    TrapezoidTurned,
}

#[derive(Debug)]
pub(super) struct Node {
    pub label: String,
    pub shape: Shape,
    /// The group that it stands in.
    pub group: Option<usize>,
}

/// What an edge begins or ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tip {
    None,
    Arrow,
    Circle,
    Cross,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    Solid,
    Dotted,
    Thick,
    /// Only keeps its ends apart.
    Invisible,
}

/// What connects two nodes.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub line: Line,
    pub start: Tip,
    pub end: Tip,
    /// Over how many ranks it goes at least.
    pub length: usize,
    pub label: String,
}

#[derive(Debug)]
pub(super) struct Edge {
    pub from: usize,
    pub to: usize,
    /// The groups at whose borders it begins and ends, where it was drawn to a group.
    pub from_group: Option<usize>,
    pub to_group: Option<usize>,
    pub link: Link,
}

/// A subgraph.
#[derive(Debug)]
pub(super) struct Group {
    pub title: String,
    pub parent: Option<usize>,
}

#[derive(Debug)]
pub(super) struct Chart {
    pub direction: Direction,
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
    pub groups: Vec<Group>,
}

impl Chart {
    /// A group and those around it, from the inside.
    pub fn ancestors(&self, group: Option<usize>) -> impl Iterator<Item = usize> {
        // A parent always stands before its children, so this ends.
        std::iter::successors(group, |group| self.groups.get(*group).and_then(|group| group.parent))
    }
}
