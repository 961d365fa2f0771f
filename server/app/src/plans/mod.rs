//! Plans: the shortest way from where a person stands to where her job needs her, and what a unit gets for its budget.
//!
//! # Words
//! A *plan* is the courses that a person should take, in order, with dates and a reason each. What she *chose* about it is her hours per
//! week, whether time or cost is to be little, the languages she reads, courses that she *declined* or *wants*, and the order she likes.
//! A plan's *inputs* are everything that decides it; their *fingerprint* tells whether it is still the plan of today.
//!
//! # Invariants
//! - Plans are appended, each with its moment, its cause and the fingerprint of its inputs; the last one counts.
//! - Nothing here is computed by the database: `planning`, a pure crate, makes plans; the same inputs give the same plan.
//! - A plan is recomputed when its own inputs changed, and only then: fingerprints cover just the skills that are needed, and just the
//!   courses that teach them or lead there.
//! - A level that is not known counts as 0 for a person's own plan: who may be able to do it already is asked to show it, not left out. A
//!   unit's budget goes to gaps that somebody has seen, counted as `profiles` counts them; renewals and what is not known are told apart.
//! - Evidence is renewed only where the needed level ends with it, on the last day on which it is held ([`crate::skills::holds_until`]).
//! - Who opens another person's plan leaves an entry that the person can read.
//! - A plan proposes. Nobody is enrolled by it, and nothing about a person is decided.
//!
//! # What it offers
//! [`Plans`] to the program's assembly and to the demonstration.

pub mod api;
mod content;
mod entity;
mod holdings;
mod inputs;
mod needs;
mod publication;
mod service;
mod store;

pub use holdings::HOLDINGS;
pub use service::Plans;
