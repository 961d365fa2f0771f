//! In which order the vertices of every rank stand, so that few lines cross.

use super::Layered;

/// How often all ranks are ordered, downwards and upwards in turn.
const ROUNDS: usize = 24;
/// After this many rounds without gain no more is expected.
const PATIENCE: usize = 10;

/// Orders the vertices of every rank. Vertices of one frame stand together, and frames stand in one order in all ranks.
pub(super) fn order(layered: &mut Layered) {
    let mut places = vec![0.0; layered.vertices.len()];
    start(layered);
    settle(layered, &mut places);
    let mut best = layered.ranks.clone();
    let (mut fewest, mut last_gain) = (usize::MAX, 0);
    let mut keys = places.clone();
    for round in 0..ROUNDS {
        let is_downwards = round % 2 == 0;
        // The same keys for all ranks of a round, so that no two frames change their order between ranks.
        let frames = frame_keys(layered, &places);
        let count = layered.ranks.len();
        for step in 0..count {
            let rank = if is_downwards { step } else { count - 1 - step };
            for vertex in &layered.ranks[rank] {
                let neighbours = if is_downwards { &layered.before[*vertex] } else { &layered.after[*vertex] };
                let is_alone = neighbours.is_empty();
                keys[*vertex] = if is_alone { places[*vertex] } else { mean(neighbours.iter().map(|neighbour| places[*neighbour])) };
            }
            if is_turned(round, rank) {
                layered.ranks[rank].reverse();
            }
            sort(layered, rank, &keys, &frames);
            settle_rank(layered, rank, &mut places);
        }
        let crossings = crossings(layered);
        if crossings < fewest {
            fewest = crossings;
            last_gain = round;
            best.clone_from(&layered.ranks);
        }
        if crossings == 0 || round >= last_gain + PATIENCE {
            break;
        }
    }
    layered.ranks = best;
}

/// Which of two equal keys comes first is tried both ways, and in every two rounds in other ranks.
const fn is_turned(round: usize, rank: usize) -> bool {
    // Knuth's multiplier spreads the bits.
    (rank + 1).wrapping_mul(round / 2).wrapping_mul(2_654_435_761) >> 16 & 1 == 1
}

/// The order to begin with: as a walk along the lines meets the vertices.
fn start(layered: &mut Layered) {
    let mut met = vec![usize::MAX; layered.vertices.len()];
    let mut count = 0;
    for first in layered.ranks.concat() {
        let mut way = vec![first];
        while let Some(vertex) = way.pop() {
            if met[vertex] != usize::MAX {
                continue;
            }
            met[vertex] = count;
            count += 1;
            way.extend(layered.after[vertex].iter().rev());
        }
    }
    for rank in &mut layered.ranks {
        rank.sort_by_key(|vertex| met[*vertex]);
    }
    if layered.paths.is_empty() {
        return;
    }
    let mut places = vec![0.0; met.len()];
    settle(layered, &mut places);
    let frames = frame_keys(layered, &places);
    for rank in 0..layered.ranks.len() {
        sort(layered, rank, &places, &frames);
    }
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for value in values {
        sum += value;
        count += 1.0;
    }
    if count == 0.0 { 0.0 } else { sum / count }
}

/// Notes the place of every vertex, counted from the middle of its rank.
fn settle(layered: &Layered, places: &mut [f64]) {
    for rank in 0..layered.ranks.len() {
        settle_rank(layered, rank, places);
    }
}

fn settle_rank(layered: &Layered, rank: usize, places: &mut [f64]) {
    let vertices = &layered.ranks[rank];
    let mut place = (as_float(vertices.len()) - 1.0) / -2.0;
    for vertex in vertices {
        places[*vertex] = place;
        place += 1.0;
    }
}

fn as_float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The mean place of everything in a frame.
fn frame_keys(layered: &Layered, places: &[f64]) -> Vec<f64> {
    let mut sums = vec![(0.0, 0.0); layered.paths.len()];
    if !sums.is_empty() {
        for (vertex, place) in places.iter().enumerate() {
            for frame in layered.path(vertex) {
                sums[*frame].0 += place;
                sums[*frame].1 += 1.0;
            }
        }
    }
    sums.into_iter().map(|(sum, count)| if count == 0.0 { 0.0 } else { sum / count }).collect()
}

/// Orders a rank by the keys of frames and, within each, of vertices.
fn sort(layered: &mut Layered, rank: usize, keys: &[f64], frames: &[f64]) {
    let mut sorted = std::mem::take(&mut layered.ranks[rank]);
    sorted.sort_by(|one, other| {
        let (one_path, other_path) = (layered.path(*one), layered.path(*other));
        let shared = one_path.iter().zip(other_path).take_while(|(one, other)| one == other).count();
        let key = |path: &[usize], vertex: usize| match path.get(shared) {
            Some(frame) => (frames[*frame], false, *frame),
            None => (keys[vertex], true, 0),
        };
        let (one_key, other_key) = (key(one_path, *one), key(other_path, *other));
        // Equal keys keep the order that they have.
        one_key.0.total_cmp(&other_key.0).then(one_key.1.cmp(&other_key.1)).then(one_key.2.cmp(&other_key.2))
    });
    layered.ranks[rank] = sorted;
}

/// How many pairs of lines cross.
fn crossings(layered: &Layered) -> usize {
    let mut places = vec![0; layered.vertices.len()];
    for rank in &layered.ranks {
        for (place, vertex) in rank.iter().enumerate() {
            places[*vertex] = place;
        }
    }
    layered
        .ranks
        .iter()
        .map(|rank| {
            let mut ends = Vec::new();
            for vertex in rank {
                let from = ends.len();
                ends.extend(layered.after[*vertex].iter().map(|lower| places[*lower]));
                ends[from..].sort_unstable();
            }
            inversions(&ends)
        })
        .sum()
}

/// How many pairs of a list stand in the wrong order, counted with a binary indexed tree.
fn inversions(list: &[usize]) -> usize {
    let size = list.iter().max().map_or(0, |largest| largest + 1);
    let mut tree = vec![0_usize; size + 1];
    let mut inversions = 0;
    for (seen, value) in list.iter().enumerate() {
        let mut not_larger = 0;
        let mut at = value + 1;
        while at > 0 {
            not_larger += tree[at];
            at &= at - 1;
        }
        inversions += seen - not_larger;
        let mut at = value + 1;
        while at <= size {
            tree[at] += 1;
            at += at & at.wrapping_neg();
        }
    }
    inversions
}

#[cfg(test)]
mod tests {
    #[test]
    fn crossings_are_counted_in_pairs() {
        assert_eq!(super::inversions(&[]), 0);
        assert_eq!(super::inversions(&[0, 1, 1, 2]), 0);
        assert_eq!(super::inversions(&[2, 1, 0]), 3);
        assert_eq!(super::inversions(&[1, 0, 1, 0]), 3);
    }
}
