//! What comes out.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Why a course is in a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A gap closes with it.
    Closes {
        /// Which skill.
        skill: String,
        /// The level that is needed.
        level: u32,
        /// Whether it goes before all that are not.
        critical: bool,
        /// By which day it is needed.
        due: Option<NaiveDate>,
        /// Whether it closes by then.
        on_time: bool,
    },
    /// A level stays that would end.
    Renews {
        /// Which skill.
        skill: String,
        /// The level that is needed.
        level: u32,
        /// The last day of the evidence that holds now.
        until: NaiveDate,
        /// Whether it is renewed by then.
        on_time: bool,
    },
    /// Another course of the plan builds on it.
    NeededBefore {
        /// Which one.
        course: String,
    },
    /// The person asked for it.
    Chosen,
}

/// A course in a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Which course.
    pub course: String,
    /// Which of its sessions.
    pub session: Option<String>,
    /// The day on which it begins.
    pub starts: NaiveDate,
    /// The day on which it is finished.
    pub ends: NaiveDate,
    /// How much time it takes.
    pub minutes: u32,
    /// What it costs.
    pub cost_cents: u32,
    /// Why it is there, the weightiest first; never empty.
    pub reasons: Vec<Reason>,
}

/// Why a want is not fulfilled by its date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// No course teaches the level.
    NoCourse {
        /// The highest level that a course teaches.
        best: Option<u32>,
    },
    /// Courses teach it, but not in a language that she reads.
    Language {
        /// The languages that they have.
        languages: Vec<String>,
    },
    /// It would need a course that she declined.
    Declined {
        /// Which one.
        course: String,
    },
    /// It would need a course whose sessions are over, full, or too late for it.
    NoSession {
        /// Which one.
        course: String,
    },
    /// It would need a course whose evidence has ended by the date, however late in time it is taken.
    EvidenceEnds {
        /// Which one.
        course: String,
    },
    /// It would need a course whose prerequisites cannot be met.
    Prerequisite {
        /// Which one.
        course: String,
    },
    /// She finished every course that teaches it, and none is left that would.
    Finished {
        /// One of them.
        course: String,
    },
    /// Its date is over already.
    Overdue {
        /// When it closes in this plan.
        day: Option<NaiveDate>,
    },
    /// There is not enough time before its date.
    Late {
        /// When it closes in this plan; nothing when not before the horizon.
        day: Option<NaiveDate>,
        /// The least whole hours a week with which it would be done by its date beside everything that this plan reaches.
        hours: Option<u32>,
        /// Whether it was proved that no number of hours would do. Without that and without a number it is not known.
        #[serde(default)]
        no_number: bool,
    },
}

/// A want that is not fulfilled by its date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// Which skill.
    pub skill: String,
    /// The level that is needed.
    pub required: u32,
    /// Whether it goes before all that are not.
    pub critical: bool,
    /// By which day it is needed.
    pub due: Option<NaiveDate>,
    /// Why.
    pub why: Why,
}

/// How good a plan is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nothing is wanted.
    NothingToDo,
    /// It was proved that no plan is better.
    Optimal,
    /// The search ended before that was proved.
    Feasible {
        /// By how many percent a better plan could at most be better in what it could not be proved for.
        gap_percent: f64,
    },
}

/// One person's plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// What to take, in order.
    pub items: Vec<Item>,
    /// How good it is.
    pub status: Status,
    /// What is not fulfilled by its date: critical gaps first, then by date, then the larger ones.
    pub open: Vec<Open>,
    /// Courses that were asked for and cannot be taken.
    pub left_out: Vec<String>,
    /// Of how many wants the plan was made.
    pub wants: usize,
    /// All minutes.
    pub minutes: u32,
    /// All cents.
    pub cost_cents: u32,
}

/// How much is closed, and how much could be. Weights count levels to renew as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Gaps that close.
    pub closed: u32,
    /// Gaps that there are.
    pub wanted: u32,
    /// The weight of those that close.
    pub weight: u64,
    /// No plan can close more than this weight.
    pub at_most: u64,
}

/// What one person takes in a unit's plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// Her place among the people given.
    pub person: usize,
    /// The courses, with the session of each that has them.
    pub courses: Vec<(String, Option<String>)>,
    /// All minutes.
    pub minutes: u32,
    /// All cents.
    pub cost_cents: u32,
    /// The skills whose gaps close.
    pub closes: Vec<String>,
    /// The skills whose levels are renewed before they end.
    pub renews: Vec<String>,
}

/// A unit's plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitPlan {
    /// Who takes what; who takes nothing is not listed.
    pub taken: Vec<Taken>,
    /// What is spent, in the budget's own measure.
    pub spent: u64,
    /// Critical gaps.
    pub critical: Tally,
    /// The others. Its bound supposes the critical ones that this plan closes.
    pub other: Tally,
    /// How many levels are renewed before they end, and how many end.
    pub renewals: (u32, u32),
    /// Whether it was proved that no plan closes more.
    pub is_optimal: bool,
}
