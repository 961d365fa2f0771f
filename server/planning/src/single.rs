//! One person's plan.

use crate::check::{self, Job};
use crate::fallback;
use crate::model::{Limits, Objective, Task};
use crate::outcome::{Plan, Status};
use crate::programme::{Choice, Programme, Row, Solved, Terms, summed};
use crate::situation::Situation;
use crate::telling;
use std::collections::BTreeSet;

/// The best choice that was found, as jobs.
#[derive(Debug)]
pub(crate) struct Answer {
    pub jobs: Vec<Job>,
    pub status: Status,
}

/// What a search of one step gave.
#[derive(Debug)]
pub(crate) struct Step {
    pub jobs: Vec<Job>,
    pub value: f64,
    pub bound: f64,
}

/// The outcome of a step that found nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nothing {
    Impossible,
    Unknown,
}

/// A situation with its programme and what was forbidden so far.
#[derive(Debug)]
pub(crate) struct Search<'s, 'c> {
    pub situation: &'s Situation<'c>,
    pub programme: Programme,
    limits: Limits,
}

impl<'s, 'c> Search<'s, 'c> {
    pub fn new(situation: &'s Situation<'c>, limits: Limits) -> Self {
        Self { situation, programme: Programme::new(situation), limits }
    }

    /// The least sum of `goal` among what can really be done.
    pub fn least(&mut self, goal: &[(usize, f64)]) -> Result<Step, Nothing> {
        let mut bound = f64::NEG_INFINITY;
        for _ in 0..=self.limits.rounds {
            match self.programme.solve(goal, self.limits.nodes) {
                Solved::Found { values, value, bound: reached } => {
                    bound = bound.max(reached);
                    let choice = self.programme.choice(self.situation, &values);
                    match check::jobs(self.situation, &self.programme, &choice) {
                        Ok(jobs) => return Ok(Step { jobs, value, bound }),
                        Err(row) => self.programme.add(row),
                    }
                }
                Solved::Impossible => return Err(Nothing::Impossible),
                Solved::Unknown => return Err(Nothing::Unknown),
            }
        }
        Err(Nothing::Unknown)
    }

    fn at_most(&mut self, goal: &[(usize, f64)], most: f64) {
        self.programme.add(Row { terms: goal.iter().map(|(variable, factor)| (*variable, -factor)).collect(), least: -most });
    }

    /// What all that is taken costs, as a sum.
    pub fn price(&self, of: impl Fn(usize) -> i64) -> Terms {
        let mut terms = Terms::new();
        for course in 0..self.situation.candidates.len() {
            #[expect(clippy::cast_precision_loss, reason = "minutes and cents of a course are few")]
            terms.extend(self.programme.taken(self.situation, course).into_iter().map(|(variable, _)| (variable, of(course) as f64)));
        }
        summed(terms)
    }

    /// First and second thing that is to be little.
    fn goals(&self, objective: Objective) -> [Terms; 2] {
        let minutes = self.price(|course| self.situation.candidates[course].minutes);
        let cost = self.price(|course| self.situation.candidates[course].cost);
        match objective {
            Objective::Time => [minutes, cost],
            Objective::Cost => [cost, minutes],
        }
    }

    /// Everything that could be fulfilled is fulfilled; nothing when that is not possible at once.
    fn everything(&mut self, objective: Objective) -> Option<Answer> {
        let mut whole = Search { situation: self.situation, programme: self.programme.clone(), limits: self.limits };
        for (number, want) in self.situation.wants.iter().enumerate() {
            let variable = if want.closers.is_empty() { whole.programme.at_all[number] } else { whole.programme.on_time[number] };
            if !want.late.is_empty() {
                whole.programme.add(Row { terms: vec![(variable, 1.0)], least: 1.0 });
            }
        }
        for (course, _) in self.situation.candidates.iter().enumerate().filter(|(_, candidate)| candidate.pinned) {
            let terms = whole.programme.taken(self.situation, course);
            whole.programme.add(Row { terms, least: 1.0 });
        }
        whole.cheapest(objective, None, 0.0)
    }

    /// Among what is left to choose from, the least of both measures; `known` when nothing better is found.
    pub fn cheapest(&mut self, objective: Objective, known: Option<Vec<Job>>, gap: f64) -> Option<Answer> {
        let [first, second] = self.goals(objective);
        let (mut jobs, mut gap) = (known, gap);
        for goal in [&first, &second] {
            if goal.is_empty() && jobs.is_some() {
                continue;
            }
            match self.least(goal) {
                Ok(step) => {
                    gap = gap.max(percent(step.value, step.bound));
                    self.at_most(goal, step.value + 0.5);
                    jobs = Some(step.jobs);
                }
                Err(Nothing::Impossible) if jobs.is_none() => return None,
                Err(_) if jobs.is_none() => return None,
                Err(_) => gap = 100.0,
            }
        }
        jobs.map(|jobs| Answer { jobs, status: status(gap) })
    }

    /// The best answer, step by step.
    pub fn best(&mut self, objective: Objective) -> Answer {
        if let Some(answer) = self.everything(objective) {
            return answer;
        }
        let mut gap: f64 = 0.0;
        let mut known: Option<Vec<Job>> = None;
        for critical in [true, false] {
            let goal = self.fulfilment(critical);
            if goal.is_empty() {
                continue;
            }
            match self.least(&goal) {
                Ok(step) => {
                    gap = gap.max(percent(step.value, step.bound));
                    self.at_most(&goal, step.value + 0.5);
                    known = Some(step.jobs);
                }
                Err(_) => {
                    gap = 100.0;
                    // Without the programme's word nothing after it can be held to it.
                    let jobs = known.unwrap_or_else(|| self.by_hand(objective));
                    return Answer { jobs, status: status(gap) };
                }
            }
        }
        self.cheapest(objective, known, gap).unwrap_or_else(|| Answer { jobs: self.by_hand(objective), status: status(100.0) })
    }

    fn by_hand(&self, objective: Objective) -> Vec<Job> {
        let choice: Choice = fallback::choice(self.situation, &self.programme, objective);
        check::jobs(self.situation, &self.programme, &choice).unwrap_or_default()
    }

    /// Minus the weight of what is fulfilled, by its date first. Courses that were asked for count with the critical wants.
    fn fulfilment(&self, critical: bool) -> Terms {
        let wants = || self.situation.wants.iter().enumerate().filter(|(_, want)| want.critical == critical);
        let pinned = || (0..self.situation.candidates.len()).filter(|course| critical && self.situation.candidates[*course].pinned);
        #[expect(clippy::cast_precision_loss, reason = "a person asks for few courses")]
        let all = wants().map(|(_, want)| f64::from(want.weight)).sum::<f64>() + pinned().count() as f64 + 1.0;
        let mut terms = Terms::new();
        for (number, want) in wants() {
            terms.push((self.programme.on_time[number], -f64::from(want.weight) * all));
            terms.push((self.programme.at_all[number], -f64::from(want.weight)));
        }
        for course in pinned() {
            terms.extend(self.programme.taken(self.situation, course).into_iter().map(|(variable, _)| (variable, -1.0)));
        }
        summed(terms)
    }
}

/// By how many percent of what was reached it could at most be better.
fn percent(value: f64, bound: f64) -> f64 {
    // Sums are of whole numbers: less than one is no difference.
    if !bound.is_finite() {
        return 100.0;
    }
    let missing = value - bound;
    if missing < 0.999 { 0.0 } else { (100.0 * missing / value.abs().max(1.0)).min(100.0) }
}

fn status(gap: f64) -> Status {
    if gap <= 0.0 { Status::Optimal } else { Status::Feasible { gap_percent: gap } }
}

/// The best plan for one person.
#[must_use]
pub fn plan(task: &Task<'_>) -> Plan {
    let situation = Situation::new(task.person, task.gaps, task.courses);
    let nothing = situation.wants.is_empty() && situation.candidates.is_empty();
    if nothing || situation.candidates.is_empty() {
        let answer = Answer { jobs: Vec::new(), status: if nothing { Status::NothingToDo } else { Status::Optimal } };
        return telling::plan(task, &situation, &answer);
    }
    let answer = Search::new(&situation, task.limits).best(task.objective);
    telling::plan(task, &situation, &answer)
}

/// What a plan has to reach, by places among the wants and the candidates.
#[derive(Clone, Debug, Default)]
pub(crate) struct Aim {
    pub on_time: BTreeSet<usize>,
    pub at_all: BTreeSet<usize>,
    pub taken: BTreeSet<usize>,
}

/// Whether that is possible with so much time a week; nothing when the search ended before it was known.
pub(crate) fn suffices(situation: &Situation<'_>, minutes_per_week: u32, aim: &Aim, limits: Limits) -> Option<bool> {
    let mut situation = situation.clone();
    situation.calendar = situation.calendar.with_minutes(minutes_per_week);
    let mut search = Search::new(&situation, limits);
    let wants =
        aim.on_time.iter().map(|want| search.programme.on_time[*want]).chain(aim.at_all.iter().map(|want| search.programme.at_all[*want]));
    let mut rows: Vec<Terms> = wants.map(|variable| vec![(variable, 1.0)]).collect();
    rows.extend(aim.taken.iter().map(|course| search.programme.taken(&situation, *course)));
    for terms in rows {
        search.programme.add(Row { terms, least: 1.0 });
    }
    match search.least(&[]) {
        Ok(_) => Some(true),
        Err(Nothing::Impossible) => Some(false),
        Err(Nothing::Unknown) => None,
    }
}
