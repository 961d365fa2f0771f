//! Which place every vertex gets, when ranks and their orders are known.

use super::bounds::{Bounds, frame_edge, gap};
use super::{Frame, Kind, Layered, Layout, Span, Stop, frames, straighten};

/// How often all ranks are placed by their neighbours before, by those behind, and at last by both.
const ROUNDS: usize = 12;
const LAST_ROUNDS: usize = 4;
/// How much a steep line lengthens the distance between ranks, and by how much at most.
const STEEPNESS: f64 = 0.1;
const LONGEST_ADDITION: f64 = 28.0;

/// Places everything.
pub(super) fn place(layered: &Layered, items: usize, frames: &[Frame]) -> Layout {
    let mut cross = vec![0.0; layered.vertices.len()];
    for rank in &layered.ranks {
        let packed = packed(layered, rank, frames);
        let middle = packed.last().copied().unwrap_or_default() / 2.0;
        for (vertex, place) in rank.iter().zip(packed) {
            cross[*vertex] = place - middle;
        }
    }
    for round in 0..ROUNDS + LAST_ROUNDS {
        let count = layered.ranks.len();
        for step in 0..count {
            let is_downwards = round % 2 == 0;
            let rank = if is_downwards { step } else { count - 1 - step };
            let sides = if round >= ROUNDS { (true, true) } else { (is_downwards, !is_downwards) };
            place_rank(layered, &layered.ranks[rank], frames, sides, &mut cross);
        }
    }
    let bounds = Bounds::new(layered, frames);
    cross.resize(frame_edge(layered, frames.len()), f64::NEG_INFINITY);
    if !frames.is_empty() {
        frames::keep_apart(layered, frames, &bounds, &mut cross);
    }
    straighten::straighten(layered, &bounds, &mut cross);
    for edge in layered.vertices.len()..cross.len() {
        frames::tighten(layered, &bounds, edge, &mut cross);
    }
    layout(layered, items, frames, &cross)
}

/// The places of a rank's vertices when they stand as close as they may, from 0.
fn packed(layered: &Layered, rank: &[usize], frames: &[Frame]) -> Vec<f64> {
    let mut place = 0.0;
    let mut places = Vec::with_capacity(rank.len());
    let mut previous: Option<usize> = None;
    for index in rank {
        if let Some(before) = previous {
            let (one, other) = (layered.vertices[before], layered.vertices[*index]);
            let (one_path, other_path) = (layered.path(before), layered.path(*index));
            let shared = one_path.iter().zip(other_path).take_while(|(one, other)| one == other).count();
            let closing: f64 = one_path[shared..].iter().map(|frame| frames[*frame].cross_after).sum();
            let opening: f64 = other_path[shared..].iter().map(|frame| frames[*frame].cross_before).sum();
            place += f64::midpoint(one.cross, other.cross) + gap(one.kind, other.kind) + closing + opening;
        }
        places.push(place);
        previous = Some(*index);
    }
    places
}

/// Places the vertices of a rank as near as they may stand to the middle of what they are connected to.
fn place_rank(layered: &Layered, rank: &[usize], frames: &[Frame], (before, after): (bool, bool), cross: &mut [f64]) {
    let packed = packed(layered, rank, frames);
    let wished: Vec<(f64, f64)> = rank
        .iter()
        .zip(&packed)
        .map(|(vertex, packed)| {
            let neighbours = layered.before[*vertex].iter().filter(|_| before).chain(layered.after[*vertex].iter().filter(|_| after));
            let (mut sum, mut weight) = (0.0, 0.0);
            for neighbour in neighbours {
                let pull = pull(layered.vertices[*vertex].kind, layered.vertices[*neighbour].kind);
                sum += pull * cross[*neighbour];
                weight += pull;
            }
            // What nothing pulls stays where it is unless others need the place.
            if weight == 0.0 { (cross[*vertex] - packed, 0.1) } else { (sum / weight - packed, weight) }
        })
        .collect();
    for ((vertex, packed), shift) in rank.iter().zip(&packed).zip(rising(&wished)) {
        cross[*vertex] = packed + shift;
    }
}

/// How strongly two connected vertices want to stand straight: long lines most of all.
const fn pull(one: Kind, other: Kind) -> f64 {
    match (one, other) {
        (Kind::Item, Kind::Item) => 1.0,
        (Kind::Item, _) | (_, Kind::Item) => 2.0,
        _ => 8.0,
    }
}

/// The values nearest to the wished ones, weighted squares summed, that never fall. Neighbours that would fall are pooled,
/// so each is looked at twice at most.
pub(in crate::diagram) fn rising(wished: &[(f64, f64)]) -> Vec<f64> {
    let mut pools: Vec<(f64, f64, usize)> = Vec::new();
    for (value, weight) in wished {
        let mut pool = (*value, *weight, 1);
        while let Some((before, before_weight, count)) = pools.last().copied() {
            if before <= pool.0 {
                break;
            }
            pools.pop();
            let weight = before_weight + pool.1;
            pool = ((before * before_weight + pool.0 * pool.1) / weight, weight, count + pool.2);
        }
        pools.push(pool);
    }
    pools.into_iter().flat_map(|(value, _, count)| std::iter::repeat_n(value, count)).collect()
}

/// Where every rank begins and ends along main, and every frame.
fn ranks_along_main(layered: &Layered, frames: &[Frame], cross: &[f64]) -> (Vec<Span>, Vec<Span>) {
    let (mut before, mut after) = (vec![0.0_f64; frames.len()], vec![0.0_f64; frames.len()]);
    let (mut rank_before, mut rank_after) = (vec![0.0_f64; layered.ranks.len()], vec![0.0_f64; layered.ranks.len()]);
    // The inner ones stand behind those around them.
    for (index, frame) in frames.iter().enumerate().rev() {
        let Some((first, last)) = layered.reach[index] else { continue };
        before[index] += frame.main_before;
        after[index] += frame.main_after;
        rank_before[first] = rank_before[first].max(before[index]);
        rank_after[last] = rank_after[last].max(after[index]);
        if let Some((parent, Some((parent_first, parent_last)))) = frame.parent.map(|parent| (parent, layered.reach[parent])) {
            before[parent] = before[parent].max(if parent_first == first { before[index] } else { 0.0 });
            after[parent] = after[parent].max(if parent_last == last { after[index] } else { 0.0 });
        }
    }
    let mut spans = Vec::with_capacity(layered.ranks.len());
    let mut frame_spans = vec![Span::default(); frames.len()];
    let mut at = 0.0;
    for (index, rank) in layered.ranks.iter().enumerate() {
        let start = at + rank_before[index];
        let end = start + rank.iter().map(|vertex| layered.vertices[*vertex].main).fold(0.0, f64::max);
        spans.push(Span { start, end });
        at = end + rank_after[index];
        for (frame, reach) in layered.reach.iter().enumerate() {
            let Some((first, last)) = reach else { continue };
            if *first == index {
                frame_spans[frame].start = start - before[frame];
            }
            if *last == index {
                frame_spans[frame].end = (end + after[frame]).max(frame_spans[frame].start + frames[frame].least_main);
                at = at.max(frame_spans[frame].end);
            }
        }
        let steepest = rank
            .iter()
            .flat_map(|vertex| layered.after[*vertex].iter().map(|lower| (cross[*lower] - cross[*vertex]).abs()))
            .fold(0.0, f64::max);
        if index + 1 < layered.ranks.len() {
            at += layered.gap + (steepest * STEEPNESS).min(LONGEST_ADDITION);
        }
    }
    (spans, frame_spans)
}

fn layout(layered: &Layered, items: usize, frames: &[Frame], places: &[f64]) -> Layout {
    let (cross, edges) = places.split_at(layered.vertices.len());
    let (ranks, mut frame_main) = ranks_along_main(layered, frames, cross);
    let mut frame_cross: Vec<Span> = edges.chunks(2).map(|edges| Span { start: edges[0], end: edges[1] }).collect();
    // A frame without anything in it is not drawn.
    for (index, _) in layered.reach.iter().enumerate().filter(|(_, reach)| reach.is_none()) {
        frame_cross[index] = Span::default();
        frame_main[index] = Span::default();
    }
    let half = |vertex: usize| layered.vertices[vertex].cross / 2.0;
    let in_frames = frame_cross.iter().filter(|span| span.end > span.start).map(|span| span.start);
    let least = (0..cross.len()).map(|vertex| cross[vertex] - half(vertex)).chain(in_frames).fold(f64::INFINITY, f64::min);
    let shift = if least.is_finite() { -least } else { 0.0 };
    for span in &mut frame_cross {
        *span = Span { start: span.start + shift, end: span.end + shift };
    }
    let place = |vertex: usize| cross[vertex] + shift;
    let rank_of = |vertex: usize| ranks[layered.vertices[vertex].rank];
    let stop = |vertex: &usize| {
        let rank = rank_of(*vertex);
        let (middle, height) = (f64::midpoint(rank.start, rank.end), layered.vertices[*vertex].main);
        let label = Span { start: middle - height / 2.0, end: middle + height / 2.0 };
        let is_label = layered.vertices[*vertex].kind == Kind::Label;
        Stop { cross: place(*vertex), rank, label: is_label.then_some(label) }
    };
    let ends = (0..cross.len()).map(|vertex| place(vertex) + half(vertex)).chain(frame_cross.iter().map(|span| span.end));
    let main_ends = ranks.iter().chain(&frame_main).map(|span| span.end);
    let (main, cross) = (main_ends.fold(0.0, f64::max), ends.fold(0.0, f64::max));
    Layout {
        items: (0..items).map(|item| (f64::midpoint(rank_of(item).start, rank_of(item).end), place(item))).collect(),
        ranks: (0..items).map(rank_of).collect(),
        connections: layered.chains.iter().map(|(chain, turned)| (chain.iter().map(stop).collect(), *turned)).collect(),
        frames: frame_main.into_iter().zip(frame_cross).collect(),
        main,
        cross,
    }
}
