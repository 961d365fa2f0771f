//! Feedback: what learners tell their trainers about a course, and what they are answered.
//!
//! # Words
//! A *thread* is a question to the trainers or a report of a mistake, with its *messages*. It is *open* while it waits for a
//! trainer, *answered* when she wrote last, *closed* when there is nothing left to say; who writes again opens it again. A
//! reported mistake may be *mended*. A *passage* is where it is about: a lesson, a block in it, the words that were quoted. A
//! *rating* is what one enrolment says about its course in one of five words.
//!
//! # Invariants
//! - A thread belongs to an enrolment. Who wrote it and the trainers of the organisation on whose behalf she learns read it, and
//!   nobody else: not those of other municipalities that share the course, not the consortium. A report of a mistake may name
//!   people and cases, and no municipality needs the other's.
//! - Messages are appended and numbered; how many each side has seen only grows. Nobody answers herself.
//! - A thread names the version that it was written about, so that its words make sense when the course has moved on.
//! - Ratings are shown as a distribution over the whole consortium, from five of them on, without who gave which.
//! - Ids of threads and messages are made by the client: the same twice counts once.
//!
//! # What it offers
//! [`Feedback`] to the program's assembly.

pub mod api;
mod entity;
mod holdings;
mod notices;
mod ratings;
mod service;
mod state;
mod store;
mod words;

pub use holdings::HOLDINGS;
pub use service::Feedback;
