use proptest::prelude::*;

use super::*;

fn item(group: Option<usize>) -> Item {
    Item { main: 40.0, cross: 100.0, group }
}

fn connection(from: usize, to: usize) -> Connection {
    Connection { from, to, length: 1, label: None }
}

fn frame(parent: Option<usize>) -> Frame {
    Frame { parent, main_before: 30.0, main_after: 10.0, cross_before: 10.0, cross_after: 10.0, least_main: 0.0, least_cross: 60.0 }
}

fn arranged(count: usize, connections: &[(usize, usize)]) -> Layout {
    let connections: Vec<Connection> = connections.iter().map(|(from, to)| connection(*from, *to)).collect();
    arrange(&vec![item(None); count], &connections, &[]).expect("a small chart")
}

#[test]
fn chain_stands_straight() {
    let layout = arranged(4, &[(0, 1), (1, 2), (2, 3)]);
    assert!(layout.items.windows(2).all(|pair| pair[0].1 == pair[1].1 && pair[0].0 < pair[1].0), "{:?}", layout.items);
}

#[test]
fn parent_stands_over_the_middle_of_its_children() {
    let layout = arranged(3, &[(0, 1), (0, 2)]);
    let middle = f64::midpoint(layout.items[1].1, layout.items[2].1);
    assert!((layout.items[0].1 - middle).abs() < 1.0, "{:?}", layout.items);
}

#[test]
fn line_that_goes_round_runs_against_the_ranks() {
    let layout = arranged(3, &[(0, 1), (1, 2), (2, 0)]);
    let turned: Vec<bool> = layout.connections.iter().map(|(_, turned)| *turned).collect();
    assert_eq!(turned, [false, false, true]);
    assert_eq!(layout.connections[2].0.len(), 1, "it passes the rank of the second");
}

#[test]
fn lines_that_need_not_cross_do_not() {
    // Four nodes above four others in the opposite order.
    let layout = arranged(8, &[(0, 7), (1, 6), (2, 5), (3, 4)]);
    let mut above: Vec<usize> = (0..4).collect();
    above.sort_by(|one, other| layout.items[*one].1.total_cmp(&layout.items[*other].1));
    let mut below: Vec<usize> = (4..8).collect();
    below.sort_by(|one, other| layout.items[*one].1.total_cmp(&layout.items[*other].1));
    assert!(above.iter().zip(below).all(|(above, below)| above + below == 7), "{:?}", layout.items);
}

#[test]
fn tangled_charts_are_refused() {
    let chain: Vec<(usize, usize)> = (0..199).map(|node| (node, node + 1)).collect();
    let long: Vec<(usize, usize)> = (0..100).map(|node| (node, 199 - node)).filter(|(from, to)| from + 1 < *to).collect();
    let connections: Vec<Connection> = chain.iter().chain(&long).map(|(from, to)| connection(*from, *to)).collect();
    assert!(arrange(&[item(None); 200], &connections, &[]).is_none());
    assert!(arrange(&[item(None); 200], &connections[..199], &[]).is_some());
}

/// A chart with frames in frames: items, lines, frames.
fn chart() -> impl Strategy<Value = (Vec<Item>, Vec<Connection>, Vec<Frame>)> {
    (1..30_usize, 0..5_usize).prop_flat_map(|(count, frame_count)| {
        let group = proptest::option::of(0..frame_count.max(1)).prop_map(move |group| group.filter(|_| frame_count > 0));
        let items = proptest::collection::vec((20.0..80.0_f64, 20.0..200.0_f64, group), count)
            .prop_map(|items| items.into_iter().map(|(main, cross, group)| Item { main, cross, group }).collect::<Vec<_>>());
        let label = proptest::option::weighted(0.3, (10.0..40.0_f64, 10.0..90.0_f64));
        let connections = proptest::collection::vec((0..count, 0..count, 1..4_usize, label), 0..60).prop_map(|connections| {
            let different = connections.into_iter().filter(|(from, to, ..)| from != to);
            different.map(|(from, to, length, label)| Connection { from, to, length, label }).collect::<Vec<_>>()
        });
        let frames = proptest::collection::vec(any::<prop::sample::Index>(), frame_count).prop_map(|parents| {
            let parent = |(index, parent): (usize, prop::sample::Index)| Some(parent.index(index + 1)).filter(|parent| *parent < index);
            parents.into_iter().enumerate().map(|entry| frame(parent(entry))).collect::<Vec<_>>()
        });
        (items, connections, frames)
    })
}

const HAIR: f64 = 0.001;

proptest! {
    #[test]
    fn nothing_overlaps_and_frames_hold_what_is_theirs((items, connections, frames) in chart()) {
        let layout = arrange(&items, &connections, &frames).expect("a small chart");
        for (index, (main, cross)) in layout.items.iter().enumerate() {
            let half = (items[index].main / 2.0, items[index].cross / 2.0);
            prop_assert!(main - half.0 >= -HAIR && main + half.0 <= layout.main + HAIR, "{index} {layout:?}");
            prop_assert!(cross - half.1 >= -HAIR && cross + half.1 <= layout.cross + HAIR, "{index} {layout:?}");
            for (other, (other_main, other_cross)) in layout.items.iter().enumerate().take(index) {
                let is_beside = (cross - other_cross).abs() + HAIR >= half.1 + items[other].cross / 2.0;
                let is_behind = (main - other_main).abs() + HAIR >= half.0 + items[other].main / 2.0;
                prop_assert!(is_beside || is_behind, "{index} and {other} overlap: {layout:?}");
            }
            let outer: Vec<usize> = std::iter::successors(items[index].group, |frame| frames[*frame].parent).collect();
            for (frame, (frame_main, frame_cross)) in layout.frames.iter().enumerate().filter(|(_, (main, _))| main.end > main.start) {
                let inside = |reach: f64| {
                    main - half.0 >= frame_main.start - reach && main + half.0 <= frame_main.end + reach
                        && cross - half.1 >= frame_cross.start - reach && cross + half.1 <= frame_cross.end + reach
                };
                let outside = main + half.0 <= frame_main.start + HAIR || main - half.0 >= frame_main.end - HAIR
                    || cross + half.1 <= frame_cross.start + HAIR || cross - half.1 >= frame_cross.end - HAIR;
                prop_assert!(if outer.contains(&frame) { inside(HAIR) } else { outside }, "{index} and the frame {frame}: {layout:?}");
            }
        }
        for (connection, (stops, turned)) in connections.iter().zip(&layout.connections) {
            let (upper, lower) = if *turned { (connection.to, connection.from) } else { (connection.from, connection.to) };
            let mut at = layout.ranks[upper].end;
            for stop in stops {
                prop_assert!(stop.rank.start >= at && stop.rank.end >= stop.rank.start);
                at = stop.rank.end;
            }
            prop_assert!(layout.ranks[lower].start >= at);
            prop_assert_eq!(stops.iter().filter(|stop| stop.label.is_some()).count(), usize::from(connection.label.is_some()));
        }
        let again = arrange(&items, &connections, &frames).expect("a small chart");
        prop_assert_eq!(layout.items, again.items);
    }

    #[test]
    fn rising_values_are_the_nearest(wished in proptest::collection::vec((-50.0..50.0_f64, 0.1..5.0_f64), 1..12)) {
        let found = rising(&wished);
        prop_assert!(found.windows(2).all(|pair| pair[0] <= pair[1] + HAIR));
        let cost = |values: &[f64]| -> f64 { values.iter().zip(&wished).map(|(value, (wish, weight))| weight * (value - wish).powi(2)).sum() };
        // No step to another list that rises makes it better.
        for index in 0..found.len() {
            for step in [-0.01, 0.01] {
                let moved: Vec<f64> = found.iter().enumerate().map(|(at, value)| {
                    let is_moved = if step < 0.0 { at <= index } else { at >= index };
                    if is_moved { value + step } else { *value }
                }).collect();
                prop_assert!(cost(&moved) >= cost(&found) - HAIR);
            }
        }
    }
}
