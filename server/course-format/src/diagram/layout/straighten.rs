//! Makes lines straight that could be: what least squares leave is a small bend at every rank.

use super::bounds::Bounds;
use super::{Kind, Layered};

const ROUNDS: usize = 4;
/// How far from its corners lines touch a node, roughly.
const CORNER: f64 = 23.0;

/// Moves the vertices of every run to one place, as far as their neighbours in their ranks leave room.
pub(super) fn straighten(layered: &Layered, bounds: &Bounds, places: &mut [f64]) {
    let runs = runs(layered);
    for _ in 0..ROUNDS {
        for run in &runs {
            let mut rest = run.as_slice();
            while !rest.is_empty() {
                let (count, least, most) = free(rest, bounds, places);
                let (part, behind) = rest.split_at(count);
                if least <= most {
                    let wished = wished(layered, part, (least, most), places);
                    for vertex in part {
                        places[*vertex] = wished;
                    }
                }
                rest = behind;
            }
        }
    }
}

/// Vertices that follow each other from rank to rank without another line joining or leaving.
fn runs(layered: &Layered) -> Vec<Vec<usize>> {
    let next = |vertex: usize| match layered.after[vertex].as_slice() {
        [only] if layered.before[*only].len() == 1 => Some(*only),
        _ => None,
    };
    let is_inner = |vertex: usize| matches!(layered.before[vertex].as_slice(), [only] if layered.after[*only].len() == 1);
    let starts = layered.ranks.iter().flatten().filter(|vertex| !is_inner(**vertex));
    starts.map(|start| std::iter::successors(Some(*start), |vertex| next(*vertex)).collect()).collect()
}

/// How many vertices, from the first on, can stand at one place, and from where to where that is.
fn free(run: &[usize], bounds: &Bounds, places: &[f64]) -> (usize, f64, f64) {
    let (mut least, mut most) = (f64::NEG_INFINITY, f64::INFINITY);
    for (count, vertex) in run.iter().enumerate() {
        let narrower = (least.max(bounds.least(*vertex, places)), most.min(bounds.most(*vertex, places)));
        if count > 0 && narrower.0 > narrower.1 {
            return (count, least, most);
        }
        (least, most) = narrower;
    }
    (run.len(), least, most)
}

/// The best place for a part of a run.
fn wished(layered: &Layered, part: &[usize], (least, most): (f64, f64), places: &[f64]) -> f64 {
    let weight = |vertex: usize| if layered.vertices[vertex].kind == Kind::Item { 4.0 } else { 1.0 };
    let (sum, weights) =
        part.iter().fold((0.0, 0.0), |(sum, weights), vertex| (sum + weight(*vertex) * places[*vertex], weights + weight(*vertex)));
    let mean = (sum / weights).clamp(least, most);
    if part.iter().any(|vertex| layered.vertices[*vertex].kind == Kind::Item) {
        return mean;
    }
    // A line alone goes straight into both of its nodes, else into one.
    let reach = |neighbours: Option<&Vec<usize>>| {
        let neighbour = *neighbours?.first()?;
        let vertex = layered.vertices[neighbour];
        let half = if vertex.kind == Kind::Item { (vertex.cross / 2.0 - CORNER).max(0.0) } else { 0.0 };
        let (start, end) = ((places[neighbour] - half).max(least), (places[neighbour] + half).min(most));
        (start <= end).then_some((start, end))
    };
    let above = reach(part.first().map(|first| &layered.before[*first]));
    let below = reach(part.last().map(|last| &layered.after[*last]));
    match (above, below) {
        (Some(one), Some(other)) => {
            let (start, end) = (one.0.max(other.0), one.1.min(other.1));
            if start <= end { mean.clamp(start, end) } else { mean.clamp(other.0, other.1) }
        }
        (Some((start, end)), None) | (None, Some((start, end))) => mean.clamp(start, end),
        (None, None) => mean,
    }
}
