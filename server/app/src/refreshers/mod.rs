//! Refreshers: after a course its practice questions are asked again, each shortly before its answer would be forgotten.
//!
//! # Words
//! A *plan* belongs to a completed enrolment: which version its questions come from, and whether its owner paused or stopped it. A
//! *card* is one question of a plan with what is known of the memory of its answer. A *review* is one answer to a card; reviews are
//! appended and never changed, and a card is a projection of them. A *round* is a number of different questions of one course,
//! answered well enough within some weeks: it confirms the evidence that the course's completion gave. The *choice* is what a person
//! decided about all her courses at once.
//!
//! # Invariants
//! - Cards are folded from the reviews and the course's version; [`Refreshers::rebuild`] gives the same cards.
//! - Only questions of lessons that a key judges are asked, never a test's or a bank's.
//! - A grade is what the key says: wrong is *again*, partly right is *hard*, right is *good*. *Easy* is never given: it stands for how an
//!   answer felt, and nothing here knows that; to guess it from the time taken would punish those who read slowly.
//! - Days are UTC's. A question is asked at most once on a day, and a person at most so many a day over all her courses.
//! - A question whose right answer changed in a new version begins anew; one that is gone is asked no more; a new wording changes nothing.
//! - A round renews the evidence's date and how long it holds; it never raises a level and never prolongs a completion.
//!
//! # What it offers
//! [`Refreshers`] to the program's assembly and to the demonstration.

pub mod api;
mod entity;
mod holdings;
mod memory;
mod questions;
mod round;
mod service;
mod store;
mod timetable;

pub use holdings::HOLDINGS;
pub use service::{PastReview, Refreshers};
