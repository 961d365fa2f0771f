//! The plan from what people took at some prices: one bundle each, within budget and seats.

use super::Meeting;
use super::person::{Bundle, Part};
use std::collections::BTreeMap;

/// What is spent and sat on so far.
struct Used<'s> {
    spent: u64,
    budget: u64,
    taken: BTreeMap<Meeting, u64>,
    seats: &'s BTreeMap<Meeting, u64>,
}

impl Used<'_> {
    /// Takes one bundle for another if that fits.
    fn change(&mut self, from: &Bundle, to: &Bundle) -> bool {
        let spent = self.spent - from.spent + to.spent;
        let free = |meeting: &Meeting| {
            let taken = self.taken.get(meeting).copied().unwrap_or(0);
            from.meetings.contains(meeting) || self.seats.get(meeting).is_none_or(|seats| taken < *seats)
        };
        if spent > self.budget || !to.meetings.iter().all(free) {
            return false;
        }
        self.spent = spent;
        for meeting in &from.meetings {
            *self.taken.entry(*meeting).or_default() -= 1;
        }
        for meeting in &to.meetings {
            *self.taken.entry(*meeting).or_default() += 1;
        }
        true
    }
}

fn worth(bundle: &Bundle, scale: u64) -> u64 {
    bundle.worth.0 * scale + bundle.worth.1
}

/// For each part the place of its bundle. Whichever step gains most for what it costs is taken first; when none fits any more, the
/// steps are tried once more by what they gain.
pub(super) fn pick(parts: &[Part<'_>], scale: u64, budget: u64, seats: &BTreeMap<Meeting, u64>) -> Vec<usize> {
    let mut used = Used { spent: 0, budget, taken: BTreeMap::new(), seats };
    let mut chosen = vec![0; parts.len()];
    climb(parts, scale, &mut used, &mut chosen, |gain, cost| gain as f64 / cost.max(1) as f64);
    climb(parts, scale, &mut used, &mut chosen, |gain, _| gain as f64);
    trade(parts, scale, &mut used, &mut chosen);
    chosen
}

/// Steps up, the best by a measure first, until none fits.
fn climb(parts: &[Part<'_>], scale: u64, used: &mut Used<'_>, chosen: &mut [usize], measure: impl Fn(u64, u64) -> f64) {
    loop {
        let mut steps: Vec<(f64, usize, usize)> = Vec::new();
        for (person, part) in parts.iter().enumerate() {
            let now = &part.bundles[chosen[person]];
            for (place, bundle) in part.bundles.iter().enumerate() {
                let gain = worth(bundle, scale).saturating_sub(worth(now, scale));
                if gain > 0 {
                    steps.push((measure(gain, bundle.spent.saturating_sub(now.spent)), person, place));
                }
            }
        }
        steps.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)).then(one.2.cmp(&other.2)));
        let mut moved = vec![false; parts.len()];
        let mut any = false;
        // Several people's steps in one round; a person's second step is measured anew in the next.
        for (_, person, place) in steps {
            if !moved[person] && used.change(&parts[person].bundles[chosen[person]], &parts[person].bundles[place]) {
                (chosen[person], moved[person], any) = (place, true, true);
            }
        }
        if !any {
            return;
        }
    }
}

/// One person steps down so that another can step up by more, while that gains.
fn trade(parts: &[Part<'_>], scale: u64, used: &mut Used<'_>, chosen: &mut [usize]) {
    for _ in 0..parts.len() {
        let mut gained = false;
        for down in 0..parts.len() {
            let from = &parts[down].bundles[chosen[down]];
            for (lower, to) in parts[down].bundles.iter().enumerate() {
                let loss = worth(from, scale).saturating_sub(worth(to, scale));
                if lower == chosen[down] || to.spent >= from.spent || !used.change(from, to) {
                    continue;
                }
                let up = best_step(parts, scale, used, chosen, down, loss);
                if let Some((up, place)) = up {
                    used.change(&parts[up].bundles[chosen[up]], &parts[up].bundles[place]);
                    (chosen[down], chosen[up], gained) = (lower, place, true);
                    break;
                }
                // Back again: what was just given up is still free.
                used.change(to, from);
            }
        }
        if !gained {
            return;
        }
        climb(parts, scale, used, chosen, |gain, _| gain as f64);
    }
}

/// The step of somebody else that fits now and gains most, if more than was lost.
fn best_step(parts: &[Part<'_>], scale: u64, used: &Used<'_>, chosen: &[usize], except: usize, loss: u64) -> Option<(usize, usize)> {
    let fits = |from: &Bundle, to: &Bundle| {
        let free = |meeting: &Meeting| {
            from.meetings.contains(meeting)
                || used.seats.get(meeting).is_none_or(|seats| used.taken.get(meeting).copied().unwrap_or(0) < *seats)
        };
        used.spent - from.spent + to.spent <= used.budget && to.meetings.iter().all(free)
    };
    let mut best = None;
    for (person, part) in parts.iter().enumerate().filter(|(person, _)| *person != except) {
        let now = &part.bundles[chosen[person]];
        for (place, bundle) in part.bundles.iter().enumerate() {
            let gain = worth(bundle, scale).saturating_sub(worth(now, scale));
            if gain > loss && best.is_none_or(|(most, _, _)| gain > most) && fits(now, bundle) {
                best = Some((gain, person, place));
            }
        }
    }
    best.map(|(_, person, place)| (person, place))
}
