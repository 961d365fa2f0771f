//! Keeps what is in a frame inside and everything else outside, in all ranks that the frame reaches.

use super::bounds::{Bounds, frame_edge};
use super::{Frame, Layered};

/// How often vertices go back towards what they are connected to after frames have pushed them.
const ROUNDS: usize = 6;

/// Moves vertices as little as needed. `places` has one for every vertex and two for the edges of every frame.
pub(super) fn keep_apart(layered: &Layered, frames: &[Frame], bounds: &Bounds, places: &mut [f64]) {
    let count = layered.vertices.len();
    for vertex in 0..count {
        for frame in layered.path(vertex) {
            let edge = places[vertex] - layered.vertices[vertex].cross / 2.0 - frames[*frame].cross_before;
            let start = &mut places[frame_edge(layered, *frame)];
            *start = if start.is_finite() { start.min(edge) } else { edge };
        }
    }
    for place in &bounds.sorted {
        places[*place] = places[*place].max(bounds.least(*place, places));
    }
    for round in 0..ROUNDS {
        for step in 0..bounds.sorted.len() {
            let place = bounds.sorted[if round % 2 == 0 { step } else { bounds.sorted.len() - 1 - step }];
            if place >= count {
                tighten(layered, bounds, place, places);
                continue;
            }
            let neighbours = layered.before[place].iter().chain(&layered.after[place]);
            let (sum, number) = neighbours.fold((0.0, 0.0), |(sum, number), neighbour| (sum + places[*neighbour], number + 1.0));
            let wished = if number == 0.0 { places[place] } else { sum / number };
            places[place] = within(wished, bounds.least(place, places), bounds.most(place, places));
        }
    }
}

/// Moves the edge of a frame as near to what is in it as it may stand.
pub(super) fn tighten(layered: &Layered, bounds: &Bounds, edge: usize, places: &mut [f64]) {
    let (least, most) = (bounds.least(edge, places), bounds.most(edge, places));
    let is_start = (edge - layered.vertices.len()).is_multiple_of(2);
    let wished = within(if is_start { most } else { least }, least, most);
    if wished.is_finite() {
        places[edge] = wished;
    }
}

/// The nearest place within bounds; where they leave none, what stands before has the right of way.
fn within(wished: f64, least: f64, most: f64) -> f64 {
    if most < least { least } else { wished.clamp(least, most) }
}
