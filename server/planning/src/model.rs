//! What is given.

use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// A meeting at which a course takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its name, unique in its course.
    pub id: String,
    /// Its first day.
    pub starts: NaiveDate,
    /// Its last day, on which the course counts as finished.
    pub ends: NaiveDate,
    /// The languages that are spoken there; empty where it is any of the course's.
    pub languages: BTreeSet<String>,
    /// How many seats are free; without a number, enough.
    pub seats: Option<u32>,
}

/// A course that can be taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// Its name, unique among the courses.
    pub id: String,
    /// How many minutes it takes from its beginning.
    pub minutes: u32,
    /// What it costs, in cents.
    pub cost_cents: u32,
    /// The languages that it can be taken in.
    pub languages: BTreeSet<String>,
    /// Skill → the level that finishing it is evidence for.
    pub teaches: BTreeMap<String, u32>,
    /// Courses that must be finished before.
    pub prerequisites: Vec<String>,
    /// Skill → the level that must be there before.
    pub entry: BTreeMap<String, u32>,
    /// For how many months its evidence holds; without a number, for ever.
    pub valid_months: Option<u32>,
    /// When it takes place; without any, at one's own pace.
    pub sessions: Vec<Session>,
}

/// What a job asks for in one skill, beside what is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Which skill.
    pub skill: String,
    /// The level that holds now; 0 where nothing is known.
    pub current: u32,
    /// The level that is needed.
    pub required: u32,
    /// Whether it goes before all that are not.
    pub critical: bool,
    /// How much it matters among its like, at least 1.
    pub weight: u32,
    /// By which day it is needed; without one, by the horizon.
    pub due: Option<NaiveDate>,
    /// Until which day the evidence of the current level holds.
    pub expires: Option<NaiveDate>,
}

/// Who learns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The first day of the plan.
    pub start: NaiveDate,
    /// The last day that is looked at; a later date of a gap prolongs it.
    pub horizon: NaiveDate,
    /// How much time she has for courses.
    pub minutes_per_week: u32,
    /// The languages that she reads.
    pub languages: BTreeSet<String>,
    /// Skill → the level that holds, for courses' entry levels.
    pub levels: BTreeMap<String, u32>,
    /// Courses that she has begun → the minutes of them that are done.
    pub done: BTreeMap<String, u32>,
    /// Courses that she has finished, and that count as such; they are not taken again.
    pub completed: BTreeSet<String>,
    /// Of those the ones that she may take again, from a day on.
    pub renewable: BTreeMap<String, NaiveDate>,
    /// Courses that she does not want.
    pub declined: BTreeSet<String>,
    /// Courses that she wants in any case.
    pub pinned: BTreeSet<String>,
    /// Courses in the order in which she would like to do them, as far as dates and prerequisites allow.
    pub order: Vec<String>,
}

impl Person {
    /// How many minutes of a course are left for her to do; at least one, as long as it is not finished.
    #[must_use]
    pub fn minutes_of(&self, course: &Course) -> u32 {
        course.minutes.saturating_sub(self.done.get(&course.id).copied().unwrap_or(0)).max(1)
    }
}

impl Session {
    /// Whether somebody who reads these languages follows it.
    #[must_use]
    pub fn is_for(&self, languages: &BTreeSet<String>) -> bool {
        self.languages.is_empty() || !self.languages.is_disjoint(languages)
    }
}

/// What is to be little.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objective {
    /// Time, and among the same time, cost.
    Time,
    /// Cost, and among the same cost, time.
    Cost,
}

/// How far a search goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Branch-and-bound nodes per integer programme.
    pub nodes: u64,
    /// How often what does not fit is forbidden and solved again.
    pub rounds: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { nodes: 2000, rounds: 60 }
    }
}

/// One person's plan to make.
#[derive(Clone, Debug)]
pub struct Task<'a> {
    /// Who learns.
    pub person: &'a Person,
    /// What her job asks for.
    pub gaps: &'a [Gap],
    /// What can be taken.
    pub courses: &'a [Course],
    /// What is to be little.
    pub objective: Objective,
    /// How far to search.
    pub limits: Limits,
}

/// What a unit may spend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Budget {
    /// Minutes of working time.
    Minutes(u64),
    /// Cents.
    Cents(u64),
}

/// A unit's plan to make.
#[derive(Clone, Debug)]
pub struct Share<'a> {
    /// Who learns, and what each one's job asks for.
    pub people: &'a [(Person, Vec<Gap>)],
    /// What can be taken; the seats of sessions are shared by all.
    pub courses: &'a [Course],
    /// What may be spent in all.
    pub budget: Budget,
    /// How far to search, for each person's part.
    pub limits: Limits,
    /// How many prices of the budget are tried.
    pub prices: u32,
}
