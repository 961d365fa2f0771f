//! Where the lines of a flowchart touch its nodes, and how they are drawn.

use super::model::{Edge, Line, Tip};
use super::outline::{self, Side};
use super::place::{Axes, Placed};
use crate::diagram::layout::{Layout, Span, rising};
use crate::diagram::svg::{Canvas, Path};
use crate::diagram::tip;

/// The distance of two lines at a node, where there is room.
const APART: f64 = 18.0;
/// A line that is only this far from straight is drawn straight.
const NEARLY_STRAIGHT: f64 = 16.0;

/// An edge that is drawn from rank to rank, with its place in the layout.
pub(super) struct Drawn<'a> {
    pub edge: &'a Edge,
    /// The number of its connection in the layout.
    pub connection: usize,
}

/// How far from the middle of their nodes lines begin and end, in the order of the ranks.
struct Ports {
    upper: Vec<f64>,
    lower: Vec<f64>,
}

/// Draws all edges.
pub(super) fn draw(canvas: &mut Canvas, axes: Axes, layout: &Layout, nodes: &[Placed], edges: &[Drawn<'_>]) {
    let ports = ports(axes, layout, nodes, edges);
    for (index, drawn) in edges.iter().enumerate() {
        if drawn.edge.link.line != Line::Invisible {
            edge(canvas, axes, layout, nodes, drawn, (ports.upper[index], ports.lower[index]));
        }
    }
}

/// The nodes of an edge in the order of the ranks.
fn ends(layout: &Layout, drawn: &Drawn<'_>) -> (usize, usize) {
    let edge = drawn.edge;
    if layout.connections[drawn.connection].1 { (edge.to, edge.from) } else { (edge.from, edge.to) }
}

fn ports(axes: Axes, layout: &Layout, nodes: &[Placed], edges: &[Drawn<'_>]) -> Ports {
    let mut ports = Ports { upper: vec![0.0; edges.len()], lower: vec![0.0; edges.len()] };
    for is_upper in [true, false] {
        let mut at_node: Vec<Vec<(f64, usize)>> = vec![Vec::new(); nodes.len()];
        for (index, drawn) in edges.iter().enumerate() {
            let (upper, lower) = ends(layout, drawn);
            let stops = &layout.connections[drawn.connection].0;
            if is_upper {
                let next = stops.first().map_or(layout.items[lower].1, |stop| stop.cross);
                at_node[upper].push((next - layout.items[upper].1, index));
            } else {
                let previous = stops.last().map_or(layout.items[upper].1 + ports.upper[index], |stop| stop.cross);
                at_node[lower].push((previous - layout.items[lower].1, index));
            }
        }
        for (node, mut touching) in at_node.into_iter().enumerate() {
            let reach = outline::reach(nodes[node].shape, axes.side(!is_upper), nodes[node].size);
            touching.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
            for ((_, index), port) in touching.iter().zip(spread(&touching, reach)) {
                let side = if is_upper { &mut ports.upper } else { &mut ports.lower };
                side[*index] = port;
            }
        }
    }
    ports
}

/// Spreads lines over a side of a node, each as near as possible to where it leads.
fn spread(touching: &[(f64, usize)], reach: f64) -> Vec<f64> {
    if let [(wished, _)] = touching {
        return vec![if wished.abs() <= NEARLY_STRAIGHT.min(reach) { *wished } else { 0.0 }];
    }
    let gaps = as_float(touching.len().saturating_sub(1));
    let apart = if gaps == 0.0 { 0.0 } else { APART.min(2.0 * reach / gaps) };
    let wished: Vec<(f64, f64)> =
        touching.iter().enumerate().map(|(index, (wished, _))| (wished.clamp(-reach, reach) - as_float(index) * apart, 1.0)).collect();
    // Rounding may put the bounds a hair's breadth the wrong way round.
    let bound = (reach - gaps * apart).max(-reach);
    rising(&wished).into_iter().enumerate().map(|(index, place)| place.clamp(-reach, bound) + as_float(index) * apart).collect()
}

fn as_float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Where a line meets a node, and where it leaves the node's rank.
struct Meeting {
    outline: f64,
    rank: f64,
}

fn edge(canvas: &mut Canvas, axes: Axes, layout: &Layout, nodes: &[Placed], drawn: &Drawn<'_>, (from_port, to_port): (f64, f64)) {
    let (stops, is_turned) = &layout.connections[drawn.connection];
    let (upper, lower) = ends(layout, drawn);
    let link = &drawn.edge.link;
    let (upper_tip, lower_tip) = if *is_turned { (link.end, link.start) } else { (link.start, link.end) };
    let (upper_group, lower_group) =
        if *is_turned { (drawn.edge.to_group, drawn.edge.from_group) } else { (drawn.edge.from_group, drawn.edge.to_group) };
    let (from_cross, to_cross) = (layout.items[upper].1 + from_port, layout.items[lower].1 + to_port);
    let meeting = |node: usize, is_end: bool, port: f64| {
        let side = axes.side(is_end);
        let half = axes.along_main(nodes[node].size) / 2.0 - outline::inset(nodes[node].shape, side, nodes[node].size, port);
        if is_end {
            Meeting { outline: layout.items[node].0 - half, rank: layout.ranks[node].start }
        } else {
            Meeting { outline: layout.items[node].0 + half, rank: layout.ranks[node].end }
        }
    };
    let mut from = meeting(upper, false, from_port);
    let mut to = meeting(lower, true, to_port);
    let mut stops = stops.as_slice();
    // A line to a group ends at its frame, if it comes to it from outside.
    if let Some((main, cross)) = lower_group.and_then(|group| layout.frames.get(group)) {
        let kept = stops.iter().take_while(|stop| stop.rank.start < main.start).count();
        if from.outline < main.start && stops[kept..].iter().all(|stop| holds(*cross, stop.cross)) {
            stops = &stops[..kept];
            to = Meeting { outline: main.start, rank: main.start };
        }
    }
    if let Some((main, cross)) = upper_group.and_then(|group| layout.frames.get(group)) {
        let dropped = stops.iter().take_while(|stop| stop.rank.end <= main.end).count();
        if to.outline > main.end && stops[..dropped].iter().all(|stop| holds(*cross, stop.cross)) {
            stops = &stops[dropped..];
            from = Meeting { outline: main.end, rank: main.end };
        }
    }
    let mut pen = Pen { axes, path: Path::default(), drawn: 0.0, main: 0.0, cross: from_cross };
    pen.start(from.outline + tip_length(upper_tip));
    pen.straight(from.rank);
    for stop in stops {
        pen.curve(stop.rank.start, stop.cross);
        if let Some(label) = stop.label {
            pen.straight(label.start);
            pen.draw();
            pen.start(label.end);
        }
        pen.straight(stop.rank.end);
    }
    let end = to.outline - tip_length(lower_tip);
    pen.curve(to.rank.min(end), to_cross);
    pen.straight(end);
    pen.draw();
    let (class, attributes) = match link.line {
        Line::Dotted => ("diagram-edge", " stroke-dasharray=\"2 5\""),
        Line::Thick => ("diagram-edge", " stroke-width=\"3.5\""),
        _ => ("diagram-edge", ""),
    };
    canvas.path(class, &pen.path, attributes);
    draw_tip(canvas, upper_tip, axes.point(from.outline, from_cross), axes.side(true));
    draw_tip(canvas, lower_tip, axes.point(to.outline, to_cross), axes.side(false));
}

const fn holds(span: Span, place: f64) -> bool {
    span.start <= place && place <= span.end
}

/// Draws the lines of an edge along the ranks.
struct Pen {
    axes: Axes,
    path: Path,
    /// Up to where along main the line is drawn, and up to where it goes straight on from there.
    drawn: f64,
    main: f64,
    cross: f64,
}

impl Pen {
    /// Begins a line here.
    fn start(&mut self, main: f64) {
        (self.drawn, self.main) = (main, main);
        self.path.start(self.axes.point(main, self.cross));
    }

    /// Goes along main, never back.
    fn straight(&mut self, main: f64) {
        self.main = self.main.max(main);
    }

    /// Draws what goes straight on.
    fn draw(&mut self) {
        if self.main > self.drawn + 0.05 {
            self.path.line(self.axes.point(self.main, self.cross));
            self.drawn = self.main;
        }
    }

    /// Goes over to another place on cross.
    fn curve(&mut self, main: f64, cross: f64) {
        if (cross - self.cross).abs() < 0.5 {
            self.straight(main);
            return;
        }
        self.draw();
        let middle = f64::midpoint(self.main, main);
        let (first, second) = (self.axes.point(middle, self.cross), self.axes.point(middle, cross));
        self.path.curve(first, second, self.axes.point(main, cross));
        (self.drawn, self.main, self.cross) = (main, main, cross);
    }
}

/// How much of a line its tip covers.
const fn tip_length(tip: Tip) -> f64 {
    match tip {
        Tip::Arrow => tip::ARROW,
        Tip::Circle => 2.0 * tip::RADIUS,
        Tip::Cross | Tip::None => 0.0,
    }
}

/// Draws a tip that touches a point and looks to a side.
pub(super) fn draw_tip(canvas: &mut Canvas, kind: Tip, point: (f64, f64), side: Side) {
    let (x, y) = match side {
        Side::Top => (0.0, -1.0),
        Side::Bottom => (0.0, 1.0),
        Side::Left => (-1.0, 0.0),
        Side::Right => (1.0, 0.0),
    };
    match kind {
        Tip::None => {}
        Tip::Arrow => tip::arrow(canvas, point, (x, y)),
        Tip::Circle => tip::circle(canvas, (point.0 - x * tip::RADIUS, point.1 - y * tip::RADIUS)),
        Tip::Cross => tip::cross(canvas, (point.0 - x * 8.0, point.1 - y * 8.0)),
    }
}
