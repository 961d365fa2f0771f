//! Which node stands in which rank.

use super::Connection;

/// Says for every line whether it must be turned so that the lines go round in no circle.
pub(super) fn turned(count: usize, connections: &[Connection]) -> Vec<bool> {
    let mut leaving = vec![Vec::new(); count];
    for (index, connection) in connections.iter().enumerate() {
        leaving[connection.from].push(index);
    }
    let mut turned = vec![false; connections.len()];
    // Nodes that are on the way from the start of the search, and nodes that are done.
    let (mut is_open, mut is_done) = (vec![false; count], vec![false; count]);
    // Authors begin at the beginning, so what leads back to what was written before is what goes round.
    for start in 0..count {
        let mut way = vec![(start, 0)];
        while let Some((node, next)) = way.pop() {
            if is_done[node] {
                continue;
            }
            is_open[node] = true;
            let Some(index) = leaving[node].get(next) else {
                is_open[node] = false;
                is_done[node] = true;
                continue;
            };
            way.push((node, next + 1));
            let to = connections[*index].to;
            if is_open[to] {
                turned[*index] = true;
            } else if !is_done[to] {
                way.push((to, 0));
            }
        }
    }
    turned
}

/// The rank of every node: behind all from which a line leads to it, as early as possible; nodes that none leads to stand
/// directly before what they lead to.
pub(super) fn ranks(count: usize, connections: &[Connection], turned: &[bool], step: usize) -> Vec<usize> {
    let mut leaving = vec![Vec::new(); count];
    let mut entering = vec![0_usize; count];
    for (connection, turned) in connections.iter().zip(turned) {
        let (from, to) = if *turned { (connection.to, connection.from) } else { (connection.from, connection.to) };
        leaving[from].push((to, connection.length.max(1) * step));
        entering[to] += 1;
    }
    let is_first: Vec<bool> = entering.iter().map(|count| *count == 0).collect();
    let mut ranks = vec![0; count];
    let mut sorted: Vec<usize> = (0..count).filter(|node| is_first[*node]).collect();
    let mut next = 0;
    while let Some(node) = sorted.get(next).copied() {
        next += 1;
        for (to, length) in &leaving[node] {
            ranks[*to] = ranks[*to].max(ranks[node] + length);
            entering[*to] -= 1;
            if entering[*to] == 0 {
                sorted.push(*to);
            }
        }
    }
    for node in (0..count).filter(|node| is_first[*node]) {
        if let Some(rank) = leaving[node].iter().map(|(to, length)| ranks[*to].saturating_sub(*length)).min() {
            ranks[node] = rank;
        }
    }
    // Lines may be longer than any rank between them is used for.
    let first = ranks.iter().min().copied().unwrap_or_default();
    ranks.iter_mut().for_each(|rank| *rank -= first);
    ranks
}
