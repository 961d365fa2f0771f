//! From gaps to courses: the shortest way for one person, and the best use of one budget for many.
//!
//! # Words
//! A *want* is what a plan is to reach: a gap that closes, or a level that is renewed before its evidence ends. A *closer* is a course
//! after which a want is fulfilled. A course is *self-paced*, or it has *sessions* with dates. An *entry level* of a course is a level that
//! somebody must have before it begins, whichever course taught it.
//!
//! # The model
//! Time is counted in days, work in minutes. A person has her minutes of a week, spread evenly over its days; she works on one course at a
//! time and may put one aside for another. A course is finished on the day on which its minutes are done; a session on its last day, its
//! minutes being kept free until then. What builds on a self-paced course may begin at once, what builds on a session the day after, and a
//! session begins only after the days on which its prerequisites were finished. Nobody is in two sessions at once.
//!
//! What is best is decided in this order, each step only among the best of the step before:
//! 1. critical wants fulfilled by their date, by weight;
//! 2. critical wants fulfilled at all before the horizon, with the courses that the person asked for;
//! 3. the other wants fulfilled by their date;
//! 4. the other wants fulfilled at all;
//! 5. the least time, then the least cost; or the other way round, as the person wishes.
//!
//! So a want that cannot be fulfilled never takes anything away from the others.
//!
//! # How it is solved
//! An integer programme decides which courses, which sessions and what is done by which date (`programme`). For a person who
//! works on one thing at a time, a set of courses with dates can be done exactly if in no stretch of days more has to be done than fits
//! (Jackson's rule; with precedence: Błażewicz 1976). The stretches that begin today are rows of the programme. Those that begin after a
//! session are looked at afterwards (`check`), and what does not fit is forbidden and solved again. `microlp` solves the programmes: it is
//! used directly, because `good_lp` hides its limit of nodes and the bound that it proved.
//!
//! The same input gives the same plan: limits are counts of nodes, never seconds, and everything is kept in order.
//!
//! # What it offers
//! [`plan`] for one person and [`share`] for many under one budget.

mod calendar;
mod check;
mod fallback;
mod hours;
mod model;
mod outcome;
mod programme;
mod reach;
mod schedule;
mod single;
mod situation;
mod telling;
mod unit;

pub use model::{Budget, Course, Gap, Limits, Objective, Person, Session, Share, Task};
pub use outcome::{Item, Open, Plan, Reason, Status, Taken, Tally, UnitPlan, Why};
pub use single::plan;
pub use unit::share;
