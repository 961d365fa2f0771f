//! Learning: who takes which course on whose behalf, what she answered, and when the course counts as completed.
//!
//! An *enrolment* is a person × a course × the organisation on whose behalf. *Responses* are appended and never changed;
//! their ids are made by the client, so that an answer sent twice counts once. A *practice* answer is judged at once and as
//! often as one likes. A *test* is taken in *attempts*: answers are saved as they are given, judged when the attempt is
//! handed in, and only the latest answer to each question counts. A *completion* is written when the course's rule is
//! fulfilled, with one dated observation per skill as its evidence, all in one transaction.
//!
//! Answers of many people are written in one transaction by the [`recorder`], which acknowledges each only when it is on
//! disk. An enrolment follows the course's live version; an attempt stays on the version it began with.
//!
//! This slice offers [`Learning`] to the program's assembly and [`load`] for writing what lies in the past.

pub mod api;
mod completion;
mod entity;
mod judge;
mod recorder;
mod service;
mod store;

pub use judge::Points;
pub use service::Learning;
pub use store::{PastAnswer, PastAttempt, PastCompletion, PastEnrolment, load};
