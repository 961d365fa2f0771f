//! One person's part: what she takes at given prices, and everything that she took at some.

use super::Meeting;
use crate::model::{Budget, Gap, Limits, Objective, Person, Share};
use crate::programme::{Row, Terms};
use crate::single::Search;
use crate::situation::Situation;
use std::collections::BTreeMap;

/// What the budget and the seats cost, in worth.
#[derive(Clone, Debug)]
pub(super) struct Prices {
    pub budget: f64,
    pub seats: BTreeMap<Meeting, f64>,
}

/// What she wants.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub skill: String,
    pub critical: bool,
    pub weight: u32,
    /// Whether a level is to be renewed that holds yet; otherwise it is a gap.
    pub renews: bool,
}

/// Courses that she could take together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bundle {
    /// Their places among the courses given.
    pub courses: Vec<usize>,
    pub meetings: Vec<Meeting>,
    /// In the budget's own measure.
    pub spent: u64,
    /// What the budget does not count: cents beside minutes, minutes beside cents.
    pub beside: u64,
    /// Which wants are fulfilled by their date.
    pub closes: Vec<bool>,
    /// The weight of those that are critical, and of the others.
    pub worth: (u64, u64),
}

/// What she takes at some prices.
#[derive(Debug)]
pub(super) struct Answer {
    pub bundle: Bundle,
    /// What she gains is not above this.
    pub bound: f64,
}

#[derive(Debug)]
pub(super) struct Part<'a> {
    situation: Situation<'a>,
    budget: Budget,
    pub wants: Vec<Wanted>,
    pub critical_weight: u64,
    pub other_weight: u64,
    /// Everything that she took at some prices; the first is nothing at all.
    pub bundles: Vec<Bundle>,
}

impl<'a> Part<'a> {
    pub fn new(task: &Share<'a>, person: &Person, gaps: &[Gap]) -> Self {
        let situation = Situation::new(person, gaps, task.courses);
        let wants: Vec<Wanted> = situation
            .wants
            .iter()
            .map(|want| Wanted {
                skill: gaps[want.gap].skill.clone(),
                critical: want.critical,
                weight: want.weight,
                renews: want.renews.is_some(),
            })
            .collect();
        let weight = |critical: bool| {
            let can = situation.wants.iter().filter(|want| want.critical == critical && !want.closers.is_empty());
            can.map(|want| u64::from(want.weight)).sum()
        };
        let nothing = Bundle { closes: vec![false; wants.len()], ..Bundle::default() };
        Self { budget: task.budget, critical_weight: weight(true), other_weight: weight(false), wants, bundles: vec![nothing], situation }
    }

    fn spends(&self, course: usize) -> i64 {
        match self.budget {
            Budget::Minutes(_) => self.situation.candidates[course].minutes,
            Budget::Cents(_) => self.situation.candidates[course].cost,
        }
    }

    fn takes_beside(&self, course: usize) -> i64 {
        match self.budget {
            Budget::Minutes(_) => self.situation.candidates[course].cost,
            Budget::Cents(_) => self.situation.candidates[course].minutes,
        }
    }

    /// What all courses that matter to her would take.
    pub fn everything(&self) -> u64 {
        (0..self.situation.candidates.len()).map(|course| u64::try_from(self.spends(course)).unwrap_or(0)).sum()
    }

    /// What gains her most at these prices.
    pub fn best_at(&mut self, prices: &Prices, scale: u64, limits: Limits) -> Answer {
        let nothing = Answer { bundle: self.bundles[0].clone(), bound: 0.0 };
        if self.critical_weight + self.other_weight == 0 {
            return nothing;
        }
        let mut search = Search::new(&self.situation, limits);
        let goal = self.goal(&search, prices, scale);
        // Fulfilled wants are worth what they weigh; nothing can gain more than all of them.
        let most = self.gain_of_everything(scale);
        let Ok(step) = search.least(&goal.0) else { return Answer { bound: most, ..nothing } };
        let bound = if step.bound.is_finite() { (-step.bound * goal.1).min(most) } else { most };
        let bundle = self.bundle(&step.jobs);
        if !self.bundles.contains(&bundle) {
            self.bundles.push(bundle.clone());
        }
        Answer { bundle, bound: bound.max(0.0) }
    }

    /// The place of what gains her most within what is left, without the sessions that are full.
    #[expect(clippy::cast_precision_loss, reason = "minutes and cents of a unit are far below 2^52")]
    pub fn best_within(&mut self, room: u64, full: &[Meeting], scale: u64, limits: Limits) -> Option<usize> {
        if self.critical_weight + self.other_weight == 0 {
            return None;
        }
        let mut search = Search::new(&self.situation, limits);
        let least: Terms = search.price(|course| self.spends(course)).into_iter().map(|(variable, spent)| (variable, -spent)).collect();
        search.programme.add(Row { terms: least, least: -(room as f64) });
        self.close_full(&mut search, full);
        let cheap = Prices { budget: super::CHEAPEST, seats: BTreeMap::new() };
        let goal = self.goal(&search, &cheap, scale);
        let step = search.least(&goal.0).ok()?;
        let bundle = self.bundle(&step.jobs);
        Some(self.place_of(bundle))
    }

    /// The place of a way to the same that spends less, or as much and takes less of what the budget does not count; none when what was
    /// found is no better.
    pub fn cheaper_than(&mut self, place: usize, full: &[Meeting], limits: Limits) -> Option<usize> {
        let known = &self.bundles[place];
        if known.courses.is_empty() {
            return None;
        }
        let mut search = Search::new(&self.situation, limits);
        for (number, _) in known.closes.iter().enumerate().filter(|(_, closed)| **closed) {
            search.programme.add(Row { terms: vec![(search.programme.on_time[number], 1.0)], least: 1.0 });
        }
        self.close_full(&mut search, full);
        let objective = match self.budget {
            Budget::Minutes(_) => Objective::Time,
            Budget::Cents(_) => Objective::Cost,
        };
        let found = self.bundle(&search.cheapest(objective, None, 0.0)?.jobs);
        let is_cheaper = (found.spent, found.beside) < (known.spent, known.beside);
        (is_cheaper && found.worth >= known.worth).then(|| self.place_of(found))
    }

    /// Nobody sits on a seat that is taken.
    fn close_full(&self, search: &mut Search<'_, '_>, full: &[Meeting]) {
        for (course, candidate) in self.situation.candidates.iter().enumerate() {
            let is_full = |(_, meeting): &(usize, &crate::situation::Meeting)| full.contains(&(candidate.place, meeting.place));
            for (number, _) in candidate.meetings.iter().enumerate().filter(is_full) {
                search.programme.add(Row { terms: vec![(search.programme.meeting(course, number), -1.0)], least: 0.0 });
            }
        }
    }

    fn place_of(&mut self, bundle: Bundle) -> usize {
        self.bundles.iter().position(|known| *known == bundle).unwrap_or_else(|| {
            self.bundles.push(bundle);
            self.bundles.len() - 1
        })
    }

    /// What it would be worth if all that can be fulfilled were.
    #[expect(clippy::cast_precision_loss, reason = "weights of a unit are far below 2^52")]
    pub fn gain_of_everything(&self, scale: u64) -> f64 {
        (self.critical_weight * scale + self.other_weight) as f64
    }

    /// Minus her gain, in units in which the programme's numbers are of one size; and how much such a unit is worth.
    #[expect(clippy::cast_precision_loss, reason = "weights, minutes and cents of a unit are far below 2^52")]
    fn goal(&self, search: &Search<'_, '_>, prices: &Prices, scale: u64) -> (Terms, f64) {
        let mut terms = Terms::new();
        for (number, want) in self.situation.wants.iter().enumerate() {
            let worth = f64::from(want.weight) * if want.critical { scale as f64 } else { 1.0 };
            terms.push((search.programme.on_time[number], -worth));
        }
        terms.extend(search.price(|course| self.spends(course)).into_iter().map(|(variable, spent)| (variable, prices.budget * spent)));
        for (course, candidate) in self.situation.candidates.iter().enumerate() {
            for (number, meeting) in candidate.meetings.iter().enumerate() {
                if let Some(price) = prices.seats.get(&(candidate.place, meeting.place)) {
                    terms.push((search.programme.meeting(course, number), *price));
                }
            }
        }
        let unit = terms.iter().map(|(_, factor)| factor.abs()).fold(1.0, f64::max) / 1e4;
        (crate::programme::summed(terms.into_iter().map(|(variable, factor)| (variable, factor / unit)).collect()), unit)
    }

    fn bundle(&self, jobs: &[crate::check::Job]) -> Bundle {
        let slots = crate::schedule::schedule(&self.situation, jobs, &[]);
        let candidate = |course: usize| &self.situation.candidates[course];
        let mut courses: Vec<usize> = jobs.iter().map(|job| candidate(job.course).place).collect();
        courses.sort_unstable();
        let mut meetings: Vec<Meeting> =
            jobs.iter().filter_map(|job| Some((candidate(job.course).place, candidate(job.course).meetings[job.meeting?].place))).collect();
        meetings.sort_unstable();
        let closes: Vec<bool> = self
            .situation
            .wants
            .iter()
            .map(|want| {
                slots.iter().any(|slot| {
                    let closer = want.closers.iter().find(|closer| closer.course == slot.job.course);
                    closer.is_some_and(|closer| slot.ends <= want.due && slot.ends >= closer.not_before)
                })
            })
            .collect();
        let weight = |critical: bool| {
            let closed = self.wants.iter().zip(&closes).filter(|(want, closed)| want.critical == critical && **closed);
            closed.map(|(want, _)| u64::from(want.weight)).sum()
        };
        let sum = |of: &dyn Fn(usize) -> i64| jobs.iter().map(|job| u64::try_from(of(job.course)).unwrap_or(0)).sum();
        let (spent, beside) = (sum(&|course| self.spends(course)), sum(&|course| self.takes_beside(course)));
        Bundle { worth: (weight(true), weight(false)), courses, meetings, spent, beside, closes }
    }
}
