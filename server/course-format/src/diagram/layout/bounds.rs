//! What may stand where on the cross axis: the least distances between neighbours, and between frames and what is inside
//! and beside them.

use super::{Frame, Kind, Layered};

/// How far the edge of a frame stands from what is beside it.
const GAP: f64 = 20.0;

/// The least distance between the edges of two neighbours.
pub(super) const fn gap(one: Kind, other: Kind) -> f64 {
    match (one, other) {
        (Kind::Item, Kind::Item) => 28.0,
        (Kind::Passing, Kind::Passing) => 16.0,
        (Kind::Label, _) | (_, Kind::Label) => 12.0,
        _ => 20.0,
    }
}

/// A vertex, or one of a frame's two edges. All have numbers: vertices first, then two for every frame.
#[derive(Clone, Copy)]
enum Place {
    Vertex(usize),
    Start(usize),
    End(usize),
}

/// The order in which places follow each other, with the least distances between them.
pub(super) struct Bounds {
    before: Vec<Vec<(usize, f64)>>,
    after: Vec<Vec<(usize, f64)>>,
    /// Every place behind those before it.
    pub sorted: Vec<usize>,
}

/// The number of the edge at which a frame begins; the one at which it ends follows.
pub(super) const fn frame_edge(layered: &Layered, frame: usize) -> usize {
    layered.vertices.len() + 2 * frame
}

impl Bounds {
    pub fn new(layered: &Layered, frames: &[Frame]) -> Self {
        let all = frame_edge(layered, frames.len());
        let mut bounds = Self { before: vec![Vec::new(); all], after: vec![Vec::new(); all], sorted: Vec::with_capacity(all) };
        let number = |place: Place| match place {
            Place::Vertex(vertex) => vertex,
            Place::Start(frame) => frame_edge(layered, frame),
            Place::End(frame) => frame_edge(layered, frame) + 1,
        };
        for rank in &layered.ranks {
            for pair in row(layered, rank).windows(2) {
                let distance = distance(layered, frames, pair[0], pair[1]);
                bounds.add(number(pair[0]), number(pair[1]), distance);
            }
        }
        for (frame, sizes) in frames.iter().enumerate() {
            bounds.add(number(Place::Start(frame)), number(Place::End(frame)), sizes.least_cross);
        }
        bounds.sort();
        bounds
    }

    fn add(&mut self, one: usize, other: usize, distance: f64) {
        self.after[one].push((other, distance));
        self.before[other].push((one, distance));
    }

    fn sort(&mut self) {
        let mut waiting: Vec<usize> = self.before.iter().map(Vec::len).collect();
        self.sorted.extend((0..waiting.len()).filter(|place| waiting[*place] == 0));
        let mut next = 0;
        while let Some(place) = self.sorted.get(next).copied() {
            next += 1;
            for (after, _) in &self.after[place] {
                waiting[*after] -= 1;
                if waiting[*after] == 0 {
                    self.sorted.push(*after);
                }
            }
        }
    }

    /// Where a place may stand at least, as those before it stand.
    pub fn least(&self, place: usize, places: &[f64]) -> f64 {
        self.before[place].iter().map(|(before, distance)| places[*before] + distance).fold(f64::NEG_INFINITY, f64::max)
    }

    /// Where a place may stand at most, as those behind it stand.
    pub fn most(&self, place: usize, places: &[f64]) -> f64 {
        self.after[place].iter().map(|(after, distance)| places[*after] - distance).fold(f64::INFINITY, f64::min)
    }
}

/// The vertices of a rank with the edges of frames between them.
fn row(layered: &Layered, rank: &[usize]) -> Vec<Place> {
    let mut row = Vec::new();
    let mut open: &[usize] = &[];
    for vertex in rank {
        let path = layered.path(*vertex);
        let shared = open.iter().zip(path).take_while(|(one, other)| one == other).count();
        row.extend(open[shared..].iter().rev().map(|frame| Place::End(*frame)));
        row.extend(path[shared..].iter().map(|frame| Place::Start(*frame)));
        row.push(Place::Vertex(*vertex));
        open = path;
    }
    row.extend(open.iter().rev().map(|frame| Place::End(*frame)));
    row
}

fn distance(layered: &Layered, frames: &[Frame], one: Place, other: Place) -> f64 {
    let half = |vertex: usize| layered.vertices[vertex].cross / 2.0;
    let kind = |vertex: usize| layered.vertices[vertex].kind;
    let behind = match one {
        Place::Vertex(vertex) => half(vertex),
        Place::Start(frame) => frames[frame].cross_before,
        Place::End(_) => 0.0,
    };
    let before = match other {
        Place::Vertex(vertex) => half(vertex),
        Place::Start(_) => 0.0,
        Place::End(frame) => frames[frame].cross_after,
    };
    let between = match (one, other) {
        (Place::Start(_), _) | (_, Place::End(_)) => 0.0,
        (Place::Vertex(one), Place::Vertex(other)) => gap(kind(one), kind(other)),
        (Place::Vertex(vertex), _) | (_, Place::Vertex(vertex)) if kind(vertex) == Kind::Label => GAP / 2.0,
        _ => GAP,
    };
    behind + before + between
}
