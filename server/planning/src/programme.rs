//! The integer programme: which courses, which sessions, and what is done by which date.
//!
//! A self-paced course has a variable for each date at which it matters whether it is done, a course with sessions one for each of them.
//! Done by a date means done by every later one; what is done by a date has everything it builds on done by then; and the minutes of all
//! that is done by a date fit into the days until then.

use crate::situation::Situation;
use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, SolutionStatus, SolveOptions, Variable};
use std::collections::{BTreeMap, BTreeSet};

/// A sum of variables with their factors.
pub(crate) type Terms = Vec<(usize, f64)>;

/// `terms` ≥ `least`.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub terms: Terms,
    pub least: f64,
}

/// What was decided about each candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// By which day it is done; nothing when it is not taken.
    pub done_by: Vec<Option<i64>>,
    /// Which of its meetings is attended.
    pub meeting: Vec<Option<usize>>,
}

/// What a search of one programme gave.
#[derive(Debug)]
pub(crate) enum Solved {
    /// A solution, and what no solution can go below.
    Found { values: Vec<f64>, value: f64, bound: f64 },
    /// There is none.
    Impossible,
    /// Nothing was found within the limit.
    Unknown,
}

#[derive(Clone, Debug)]
pub(crate) struct Programme {
    count: usize,
    /// Per candidate at one's own pace: day → variable.
    steps: Vec<BTreeMap<i64, usize>>,
    /// Per candidate with sessions: a variable per meeting.
    attended: Vec<Vec<usize>>,
    /// Per want: whether it is fulfilled by its date, and at all.
    pub on_time: Vec<usize>,
    pub at_all: Vec<usize>,
    /// Variables from here on are no whole numbers by themselves.
    first_real: usize,
    rows: Vec<Row>,
}

/// The days at which it matters whether a course is done.
fn days_that_matter(situation: &Situation<'_>) -> Vec<BTreeSet<i64>> {
    let candidates = &situation.candidates;
    let mut days: Vec<BTreeSet<i64>> = vec![BTreeSet::from([situation.calendar.last]); candidates.len()];
    for want in &situation.wants {
        for closer in &want.closers {
            days[closer.course].extend(
                [want.due, closer.not_before.saturating_sub(1)].into_iter().filter(|day| (0..=situation.calendar.last).contains(day)),
            );
        }
    }
    for candidate in candidates {
        for meeting in &candidate.meetings {
            for before in candidate.before() {
                days[before].extend((meeting.starts > 0).then_some(meeting.starts - 1));
            }
        }
    }
    let mut open: Vec<usize> = (0..candidates.len()).collect();
    while let Some(course) = open.pop() {
        if candidates[course].meets() {
            continue;
        }
        for before in candidates[course].before() {
            let size = days[before].len();
            let own = days[course].clone();
            days[before].extend(own);
            if days[before].len() > size {
                open.push(before);
            }
        }
    }
    days
}

impl Programme {
    pub fn new(situation: &Situation<'_>) -> Self {
        let days = days_that_matter(situation);
        let mut count = 0;
        let mut next = || {
            count += 1;
            count - 1
        };
        let mut steps = Vec::new();
        let mut attended = Vec::new();
        for (candidate, days) in situation.candidates.iter().zip(&days) {
            steps.push(if candidate.meets() { BTreeMap::new() } else { days.iter().map(|day| (*day, next())).collect() });
            attended.push(candidate.meetings.iter().map(|_| next()).collect());
        }
        let on_time: Vec<usize> = situation.wants.iter().map(|_| next()).collect();
        let at_all: Vec<usize> = situation.wants.iter().map(|_| next()).collect();
        let first_real = count - 2 * situation.wants.len();
        let mut programme = Self { count, steps, attended, on_time, at_all, first_real, rows: Vec::new() };
        programme.add_order(situation);
        programme.add_room(situation, &days);
        programme.add_wants(situation);
        programme
    }

    /// Forbids or asks for something more.
    pub fn add(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// What is 1 when a course is done by the end of a day, and 0 otherwise.
    pub fn done(&self, situation: &Situation<'_>, course: usize, day: i64) -> Terms {
        let candidate = &situation.candidates[course];
        if candidate.meets() {
            let over = candidate.meetings.iter().zip(&self.attended[course]).filter(|(meeting, _)| meeting.ends <= day);
            return over.map(|(_, variable)| (*variable, 1.0)).collect();
        }
        self.steps[course].range(..=day).next_back().map(|(_, variable)| (*variable, 1.0)).into_iter().collect()
    }

    /// What is 1 when a course is taken.
    pub fn taken(&self, situation: &Situation<'_>, course: usize) -> Terms {
        self.done(situation, course, situation.calendar.last)
    }

    /// The variable of a meeting.
    pub fn meeting(&self, course: usize, meeting: usize) -> usize {
        self.attended[course][meeting]
    }

    fn implies(&mut self, this: usize, that: Terms) {
        let mut terms = that;
        terms.push((this, -1.0));
        self.rows.push(Row { terms, least: 0.0 });
    }

    fn add_order(&mut self, situation: &Situation<'_>) {
        for (course, candidate) in situation.candidates.iter().enumerate() {
            let steps: Vec<(i64, usize)> = self.steps[course].iter().map(|(day, variable)| (*day, *variable)).collect();
            for pair in steps.windows(2) {
                self.implies(pair[0].1, vec![(pair[1].1, 1.0)]);
            }
            if self.attended[course].len() > 1 {
                let terms = self.attended[course].iter().map(|variable| (*variable, -1.0)).collect();
                self.rows.push(Row { terms, least: -1.0 });
            }
            let alternatives: Vec<Vec<usize>> =
                candidate.prerequisites.iter().map(|course| vec![*course]).chain(candidate.entry.iter().cloned()).collect();
            for group in &alternatives {
                for (day, variable) in &steps {
                    // What builds on a session begins the day after.
                    let done =
                        |before: &usize| self.done(situation, *before, if situation.candidates[*before].meets() { day - 1 } else { *day });
                    let that = group.iter().flat_map(done).collect();
                    self.implies(*variable, that);
                }
                for (meeting, variable) in candidate.meetings.iter().zip(self.attended[course].clone()) {
                    let that = group.iter().flat_map(|before| self.done(situation, *before, meeting.starts - 1)).collect();
                    self.implies(variable, that);
                }
            }
        }
        let meetings: Vec<(usize, i64, i64, usize)> = situation
            .candidates
            .iter()
            .enumerate()
            .flat_map(|(course, candidate)| {
                let own = self.attended[course].clone();
                candidate.meetings.iter().zip(own).map(move |(meeting, variable)| (course, meeting.starts, meeting.ends, variable))
            })
            .collect();
        for (place, one) in meetings.iter().enumerate() {
            for other in &meetings[place + 1..] {
                if one.0 != other.0 && one.1 <= other.2 && other.1 <= one.2 {
                    self.rows.push(Row { terms: vec![(one.3, -1.0), (other.3, -1.0)], least: -1.0 });
                }
            }
        }
    }

    fn add_room(&mut self, situation: &Situation<'_>, days: &[BTreeSet<i64>]) {
        let mut all: BTreeSet<i64> = days.iter().flatten().copied().collect();
        all.extend(situation.candidates.iter().flat_map(|candidate| &candidate.meetings).map(|meeting| meeting.ends));
        for day in all {
            let mut terms = Terms::new();
            let mut total = 0;
            for (course, candidate) in situation.candidates.iter().enumerate() {
                let done = self.done(situation, course, day);
                total += if done.is_empty() { 0 } else { candidate.minutes };
                #[expect(clippy::cast_precision_loss, reason = "minutes of a course are few")]
                terms.extend(done.into_iter().map(|(variable, _)| (variable, -(candidate.minutes as f64))));
            }
            if total > situation.calendar.room(day) {
                #[expect(clippy::cast_precision_loss, reason = "minutes of some years are few")]
                self.rows.push(Row { terms, least: -(situation.calendar.room(day) as f64) });
            }
        }
    }

    fn add_wants(&mut self, situation: &Situation<'_>) {
        for (number, want) in situation.wants.iter().enumerate() {
            let mut by_date = Terms::new();
            for closer in &want.closers {
                let candidate = &situation.candidates[closer.course];
                if candidate.meets() {
                    let fits = candidate.meetings.iter().zip(&self.attended[closer.course]);
                    let fits = fits.filter(|(meeting, _)| meeting.ends <= want.due && meeting.ends >= closer.not_before);
                    by_date.extend(fits.map(|(_, variable)| (*variable, 1.0)));
                } else {
                    by_date.extend(self.done(situation, closer.course, want.due));
                    if closer.not_before > 0 {
                        by_date.extend(
                            self.done(situation, closer.course, closer.not_before - 1).into_iter().map(|(variable, _)| (variable, -1.0)),
                        );
                    }
                }
            }
            self.implies(self.on_time[number], summed(by_date));
            let at_all = want.late.iter().flat_map(|course| self.taken(situation, *course)).collect();
            self.implies(self.at_all[number], summed(at_all));
        }
    }

    /// Looks for the solution with the least sum of `goal`.
    pub fn solve(&self, goal: &[(usize, f64)], nodes: u64) -> Solved {
        let mut factors = vec![0.0; self.count];
        for (variable, factor) in goal {
            factors[*variable] += factor;
        }
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let variables: Vec<Variable> = factors
            .iter()
            .enumerate()
            .map(
                |(number, factor)| {
                    if number < self.first_real { problem.add_binary_var(*factor) } else { problem.add_var(*factor, (0.0, 1.0)) }
                },
            )
            .collect();
        for row in &self.rows {
            let terms: Vec<(Variable, f64)> = row.terms.iter().map(|(variable, factor)| (variables[*variable], *factor)).collect();
            if terms.is_empty() {
                if row.least > 0.0 {
                    return Solved::Impossible;
                }
                continue;
            }
            problem.add_constraint(terms, ComparisonOp::Ge, row.least);
        }
        let mut options = SolveOptions::default();
        options.node_limit = Some(nodes);
        match problem.solve_with(options) {
            Ok(outcome) => match outcome.solution() {
                Some(solution) => {
                    let values: Vec<f64> = variables.iter().map(|variable| solution.var_value(*variable)).collect();
                    let value = solution.objective();
                    let proven = solution.status() == SolutionStatus::Optimal;
                    let bound = if proven { value } else { solution.stats().best_bound.unwrap_or(f64::NEG_INFINITY) };
                    Solved::Found { values, value, bound }
                }
                None => Solved::Unknown,
            },
            Err(Error::Infeasible) => Solved::Impossible,
            // A numerical failure proves nothing.
            Err(_) => Solved::Unknown,
        }
    }

    /// What a solution says.
    pub fn choice(&self, situation: &Situation<'_>, values: &[f64]) -> Choice {
        let is_one = |variable: usize| values[variable] > 0.5;
        let mut choice = Choice { done_by: Vec::new(), meeting: Vec::new() };
        for (course, candidate) in situation.candidates.iter().enumerate() {
            let meeting = self.attended[course].iter().position(|variable| is_one(*variable));
            let step = self.steps[course].iter().find(|(_, variable)| is_one(**variable)).map(|(day, _)| *day);
            choice.done_by.push(meeting.map(|meeting| candidate.meetings[meeting].ends).or(step));
            choice.meeting.push(meeting);
        }
        choice
    }
}

/// Every variable once.
pub(crate) fn summed(terms: Terms) -> Terms {
    let mut sums: BTreeMap<usize, f64> = BTreeMap::new();
    for (variable, factor) in terms {
        *sums.entry(variable).or_default() += factor;
    }
    sums.into_iter().filter(|(_, factor)| *factor != 0.0).collect()
}
