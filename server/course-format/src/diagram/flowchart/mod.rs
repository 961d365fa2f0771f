//! Flowcharts: nodes of several shapes, lines with labels, subgraphs.

mod edges;
mod model;
mod outline;
mod parse;
mod place;
mod scan;
mod steps;
#[cfg(test)]
mod tests;

use super::svg::{Anchor, Canvas};
use super::{Drawing, Refusal, layout, text, tip};
use edges::Drawn;
use model::{Chart, Line, Shape};
use place::{Axes, Placed};

/// The room around a drawing, for half of its outermost lines.
const MARGIN: f64 = 4.0;

/// Draws a flowchart from a text of which kind, title, description and comments are blanked.
pub(super) fn draw(text: &str) -> Result<Drawing, Refusal> {
    let chart = parse::chart(text)?;
    let nodes = place::nodes(&chart);
    let connections = place::connections(&chart);
    let places = layout::arrange(&place::items(&chart, &nodes), &connections, &place::frames(&chart));
    let Some(mut places) = places else {
        return Err(Refusal { at: 0, reason: "the chart is too tangled".to_owned() });
    };
    move_by_margin(&mut places);
    let axes = Axes { direction: chart.direction, main: places.main };
    let mut canvas = Canvas::default();
    let titles = groups(&mut canvas, axes, &chart, &places);
    let drawn: Vec<Drawn<'_>> =
        chart.edges.iter().filter(|edge| edge.from != edge.to).enumerate().map(|(connection, edge)| Drawn { edge, connection }).collect();
    canvas.begin("diagram-edges");
    edges::draw(&mut canvas, axes, &places, &nodes, &drawn);
    canvas.end();
    canvas.out.push_str(&titles.out);
    for (index, node) in nodes.iter().enumerate() {
        let (main, cross) = places.items[index];
        draw_node(&mut canvas, node, axes.point(main, cross));
    }
    labels(&mut canvas, axes, &places, &drawn);
    let (width, height) = if chart.direction.is_vertical() { (places.cross, places.main) } else { (places.main, places.cross) };
    Ok(Drawing { width, height, body: canvas.out, text: steps::steps(&chart), title: String::new() })
}

/// Moves everything away from the edges of the drawing.
fn move_by_margin(places: &mut layout::Layout) {
    let shift = |span: &mut layout::Span| {
        span.start += MARGIN;
        span.end += MARGIN;
    };
    for (main, cross) in &mut places.items {
        *main += MARGIN;
        *cross += MARGIN;
    }
    places.ranks.iter_mut().for_each(shift);
    for stop in places.connections.iter_mut().flat_map(|(stops, _)| stops) {
        stop.cross += MARGIN;
        shift(&mut stop.rank);
        stop.label.iter_mut().for_each(shift);
    }
    for (main, cross) in &mut places.frames {
        shift(main);
        shift(cross);
    }
    places.main += 2.0 * MARGIN;
    places.cross += 2.0 * MARGIN;
}

/// Draws the frames of groups. Gives their titles, which stand on the lines.
fn groups(canvas: &mut Canvas, axes: Axes, chart: &Chart, places: &layout::Layout) -> Canvas {
    let mut titles = Canvas::default();
    for (group, (main, cross)) in chart.groups.iter().zip(&places.frames) {
        if main.end <= main.start {
            continue;
        }
        let (one, other) = (axes.point(main.start, cross.start), axes.point(main.end, cross.end));
        let (left, top) = (one.0.min(other.0), one.1.min(other.1));
        let size = ((one.0 - other.0).abs(), (one.1 - other.1).abs());
        canvas.begin("diagram-group");
        canvas.rectangle("", (left, top), size, 6.0, "");
        canvas.end();
        let lines = place::title(&group.title);
        if !lines.is_empty() {
            let middle = top + 8.0 + text::size(&lines).1 / 2.0;
            titles.text("diagram-title", (left + 14.0, middle), Anchor::Start, &lines);
        }
    }
    titles
}

fn draw_node(canvas: &mut Canvas, node: &Placed, (x, y): (f64, f64)) {
    let class = match node.shape {
        Shape::Decision => "diagram-node diagram-decision",
        Shape::Stadium | Shape::Circle | Shape::DoubleCircle => "diagram-node diagram-end",
        _ => "diagram-node",
    };
    canvas.begin(class);
    outline::draw(canvas, node.shape, (x, y), node.size);
    canvas.text("", (x, y), Anchor::Middle, &node.lines);
    canvas.end();
    let right = x + node.size.0 / 2.0;
    for (end, lines) in &node.loops {
        let mut path = super::svg::Path::default();
        path.start((right, y - 8.0));
        path.curve((right + place::LOOP, y - 20.0), (right + place::LOOP, y + 20.0), (right + tip::ARROW, y + 8.0));
        canvas.path("diagram-edge", &path, "");
        edges::draw_tip(canvas, *end, (right, y + 8.0), outline::Side::Left);
        if !lines.is_empty() {
            canvas.text("diagram-label", (right + place::LOOP - 2.0, y), Anchor::Start, lines);
        }
    }
}

fn labels(canvas: &mut Canvas, axes: Axes, places: &layout::Layout, edges: &[Drawn<'_>]) {
    for drawn in edges.iter().filter(|drawn| drawn.edge.link.line != Line::Invisible) {
        let stop = places.connections[drawn.connection].0.iter().find_map(|stop| Some((stop.cross, stop.label?)));
        if let Some((cross, label)) = stop {
            let middle = axes.point(f64::midpoint(label.start, label.end), cross);
            canvas.text("diagram-label", middle, Anchor::Middle, &place::label(&drawn.edge.link.label));
        }
    }
}
