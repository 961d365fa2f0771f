//! Many people under one budget.
//!
//! Each person's part is an integer programme like her own plan, and the budget and the seats are all that ties them together. So they
//! are given prices (Lagrange's relaxation): each person takes what is worth more than it costs at these prices, by herself. Whatever the
//! prices, the worth of all those choices plus the price of the budget is a bound that no plan exceeds. The budget's price is found by
//! halving; seats that are asked for too often become dearer step by step. Every choice that somebody made at some price is kept, and
//! from these the plan is put together: the best worth for its cost first, then what still fits.
//!
//! Of all ways to what somebody closes in the end she takes the one that spends least, and of those the one that takes least of what the
//! budget does not count: among equal costs the least time, among equal times the least cost.
//!
//! Critical gaps go before all others: one is worth more than all that are not critical together.

mod person;
mod picking;

use crate::model::{Budget, Share};
use crate::outcome::{Taken, Tally, UnitPlan};
use person::{Bundle, Part, Prices};
use std::collections::BTreeMap;

/// So often everybody is asked about what is left.
const ROUNDS: u32 = 3;
/// The least price of a minute or a cent, in worth.
const CHEAPEST: f64 = 1e-6;

/// A session of a course: their places.
pub(crate) type Meeting = (usize, usize);

/// The best use of a budget that was found, and what no use of it exceeds.
#[must_use]
pub fn share(task: &Share<'_>) -> UnitPlan {
    let mut parts: Vec<Part> = task.people.iter().map(|(person, gaps)| Part::new(task, person, gaps)).collect();
    let scale = parts.iter().map(|part| part.other_weight).sum::<u64>() + 1;
    let all = parts.iter().map(Part::everything).sum();
    let budget = match task.budget {
        Budget::Minutes(minutes) => minutes.min(all),
        Budget::Cents(cents) => cents.min(all),
    };
    let seats = seats(task);
    let bound = bound(task, &mut parts, scale, budget, &seats);
    let mut chosen = picking::pick(&parts, scale, budget, &seats);
    fill(task, &mut parts, &mut chosen, scale, budget, &seats);
    if spare(task, &mut parts, &mut chosen, &seats) {
        // What was saved may close something more.
        fill(task, &mut parts, &mut chosen, scale, budget, &seats);
        spare(task, &mut parts, &mut chosen, &seats);
    }
    describe(task, &parts, &chosen, scale, bound)
}

/// How many seats each session has that has not enough for everybody.
fn seats(task: &Share<'_>) -> BTreeMap<Meeting, u64> {
    let mut seats = BTreeMap::new();
    for (place, course) in task.courses.iter().enumerate() {
        for (number, session) in course.sessions.iter().enumerate() {
            if let Some(free) = session.seats {
                seats.insert((place, number), u64::from(free));
            }
        }
    }
    seats
}

/// Asks everybody at several prices. Returns the least bound; the parts remember what was chosen.
#[expect(clippy::cast_precision_loss, reason = "weights, minutes and cents of a unit are far below 2^52")]
fn bound(task: &Share<'_>, parts: &mut [Part], scale: u64, budget: u64, seats: &BTreeMap<Meeting, u64>) -> f64 {
    // A little for itself, so that nothing is taken for nothing.
    let mut prices = Prices { budget: CHEAPEST, seats: BTreeMap::new() };
    // Nobody gains more than everything.
    let mut least: f64 = parts.iter().map(|part| part.gain_of_everything(scale)).sum();
    let mut ask = |parts: &mut [Part], prices: &Prices| {
        let mut worth = prices.budget * budget as f64;
        worth += prices.seats.iter().map(|(meeting, price)| price * seats.get(meeting).copied().unwrap_or(0) as f64).sum::<f64>();
        let mut spent = 0;
        let mut taken: BTreeMap<Meeting, u64> = BTreeMap::new();
        for part in parts.iter_mut() {
            let answer = part.best_at(prices, scale, task.limits);
            worth += answer.bound;
            spent += answer.bundle.spent;
            for meeting in &answer.bundle.meetings {
                *taken.entry(*meeting).or_default() += 1;
            }
        }
        least = least.min(worth);
        (spent, taken)
    };
    // Without a price everybody takes what she can use. When that fits, nothing is to be shared out.
    let (spent, taken) = ask(parts, &prices);
    let full = |taken: &BTreeMap<Meeting, u64>| seats.iter().any(|(meeting, free)| taken.get(meeting).is_some_and(|taken| taken > free));
    if spent > budget {
        // A minute that closes a critical gap by itself is worth that gap: above it nothing is taken.
        let (mut low, mut high) = (CHEAPEST, 100.0 * scale as f64);
        for _ in 0..task.prices {
            // Prices are of very different sizes: halving their logarithms finds small ones as soon as large ones.
            prices.budget = (low * high).sqrt();
            if ask(parts, &prices).0 > budget {
                low = prices.budget;
            } else {
                high = prices.budget;
            }
            if high / low < 1.0 + 1e-9 {
                break;
            }
        }
        prices.budget = high;
    }
    if full(&taken) {
        let mut step = scale as f64;
        for _ in 0..task.prices {
            let (_, taken) = ask(parts, &prices);
            for (meeting, free) in seats {
                let asked = taken.get(meeting).copied().unwrap_or(0) as f64;
                let price = prices.seats.entry(*meeting).or_insert(0.0);
                *price = (*price + step * (asked - *free as f64)).max(0.0);
            }
            step *= 0.7;
        }
    }
    least
}

/// Asks everybody what she would take of what is left beside what she has, until nobody gains. What somebody takes so is kept too, so
/// that the plan can be put together once more with it.
fn fill(task: &Share<'_>, parts: &mut [Part], chosen: &mut Vec<usize>, scale: u64, budget: u64, seats: &BTreeMap<Meeting, u64>) {
    for _ in 0..ROUNDS {
        let mut gained = false;
        for person in 0..parts.len() {
            let spent: u64 = parts.iter().zip(chosen.iter()).map(|(part, choice)| part.bundles[*choice].spent).sum();
            let own = &parts[person].bundles[chosen[person]];
            let room = budget - spent + own.spent;
            let full = full_for(parts, chosen, person, seats);
            let before = own.worth;
            if let Some(place) = parts[person].best_within(room, &full, scale, task.limits)
                && parts[person].bundles[place].worth > before
            {
                (chosen[person], gained) = (place, true);
            }
        }
        let again = picking::pick(parts, scale, budget, seats);
        let worth = |chosen: &[usize]| -> (u64, u64) {
            let worths = parts.iter().zip(chosen).map(|(part, choice)| part.bundles[*choice].worth);
            worths.fold((0, 0), |sum, worth| (sum.0 + worth.0, sum.1 + worth.1))
        };
        if worth(&again) > worth(chosen) {
            (*chosen, gained) = (again, true);
        }
        if !gained {
            return;
        }
    }
}

/// The sessions whose seats are all taken by others than one person.
fn full_for(parts: &[Part], chosen: &[usize], person: usize, seats: &BTreeMap<Meeting, u64>) -> Vec<Meeting> {
    let takes = |meeting: &Meeting, (part, choice): (&Part, &usize)| part.bundles[*choice].meetings.contains(meeting);
    let taken = |meeting: &Meeting| {
        let others = parts.iter().zip(chosen).enumerate().filter(|(number, each)| *number != person && takes(meeting, *each));
        others.count() as u64
    };
    seats.iter().filter(|(meeting, free)| taken(meeting) >= **free).map(|(meeting, _)| *meeting).collect()
}

/// Finds everybody the cheapest way to what she closes. Returns whether anything of the budget was saved.
fn spare(task: &Share<'_>, parts: &mut [Part], chosen: &mut [usize], seats: &BTreeMap<Meeting, u64>) -> bool {
    let mut saved = false;
    for person in 0..parts.len() {
        let full = full_for(parts, chosen, person, seats);
        if let Some(place) = parts[person].cheaper_than(chosen[person], &full, task.limits) {
            saved |= parts[person].bundles[place].spent < parts[person].bundles[chosen[person]].spent;
            chosen[person] = place;
        }
    }
    saved
}

/// The plan in the caller's words.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a bound is a sum of weights, not below nothing")]
fn describe(task: &Share<'_>, parts: &[Part], chosen: &[usize], scale: u64, bound: f64) -> UnitPlan {
    let bundles = || parts.iter().zip(chosen).map(|(part, choice)| (part, &part.bundles[*choice]));
    let taken = bundles().enumerate().filter(|(_, (_, bundle))| !bundle.courses.is_empty());
    let taken = taken.map(|(person, (part, bundle))| taken_by(task, person, part, bundle)).collect();
    let mut critical = Tally::default();
    let mut other = Tally::default();
    let mut renewals = (0, 0);
    for (part, bundle) in bundles() {
        for (want, closed) in part.wants.iter().zip(&bundle.closes) {
            let tally = if want.critical { &mut critical } else { &mut other };
            let count = u32::from(*closed);
            if want.renews {
                renewals = (renewals.0 + count, renewals.1 + 1);
            } else {
                (tally.closed, tally.wanted) = (tally.closed + count, tally.wanted + 1);
            }
            tally.weight += u64::from(want.weight) * u64::from(count);
        }
    }
    // A little below a whole number is that number: sums of fractions are not exact.
    let whole = (bound + 1e-9 * bound.abs() + 1e-3).floor().max(0.0) as u64;
    let worth = critical.weight * scale + other.weight;
    critical.at_most = (whole / scale).min(parts.iter().map(|part| part.critical_weight).sum()).max(critical.weight);
    let all_other: u64 = parts.iter().map(|part| part.other_weight).sum();
    other.at_most = if critical.at_most == critical.weight {
        (whole.saturating_sub(critical.weight * scale)).min(all_other).max(other.weight)
    } else {
        all_other
    };
    let spent = bundles().map(|(_, bundle)| bundle.spent).sum();
    let is_optimal = critical.at_most == critical.weight && other.at_most == other.weight || whole <= worth;
    UnitPlan { taken, spent, critical, other, renewals, is_optimal }
}

fn taken_by(task: &Share<'_>, person: usize, part: &Part, bundle: &Bundle) -> Taken {
    let session = |place: usize| {
        let number = bundle.meetings.iter().find(|(course, _)| *course == place).map(|(_, number)| *number);
        number.map(|number| task.courses[place].sessions[number].id.clone())
    };
    let courses = bundle.courses.iter();
    let reached = |renews: bool| {
        let reached = part.wants.iter().zip(&bundle.closes).filter(move |(want, closed)| **closed && want.renews == renews);
        reached.map(|(want, _)| want.skill.clone()).collect()
    };
    Taken {
        person,
        courses: courses.clone().map(|place| (task.courses[*place].id.clone(), session(*place))).collect(),
        minutes: courses.clone().map(|place| task.people[person].0.minutes_of(&task.courses[*place])).sum(),
        cost_cents: courses.map(|place| task.courses[*place].cost_cents).sum(),
        closes: reached(false),
        renews: reached(true),
    }
}
