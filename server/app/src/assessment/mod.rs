//! Assessment: levels as people judge them.
//!
//! # Words
//! A *self-assessment* is one sitting of the guided questionnaire: *statements* per skill, each *answered*, folded into a level
//! when it is *finished*. A *manager's assessment* is what a line manager thinks of the levels of one of her team on a day. A
//! *talk* is prepared from both views: an *agenda*, agreed levels and *steps*, *confirmed* by both. A *round* asks colleagues
//! (*raters*) for their view; each gets a *request* and answers or declines; a *result* is their aggregate.
//!
//! # Invariants
//! - What somebody answered to the statements is hers alone: no organisation's scope reads it. The level goes into the ledger,
//!   once, when she finishes.
//! - A manager assesses whoever is in her team that day, and the person reads it with the manager's name. A note stays the manager's
//!   own unless she shares it.
//! - Agreed levels become evidence only after both have confirmed the same revision of what was agreed.
//! - A round's answers are nobody's to see. It closes when its last day is over, or everybody has answered or declined. Closing folds
//!   them into the aggregate and deletes them; nothing is shown before that, and nothing of a skill that fewer than three judged. It is
//!   no evidence and never enters the ledger. A person's next round begins ninety days after the last at the earliest, so that two
//!   aggregates do not differ by one known colleague.
//! - Ids of sittings, assessments, talks and rounds are made by the client: the same twice counts once.
//!
//! # What it offers
//! [`Assessments`] to the program's assembly, [`tend_for_ever`], which reminds and closes what is due, and [`load_sittings`] to the
//! demonstration.

mod agenda;
mod aggregate;
pub mod api;
mod entity;
mod evidence;
mod frames;
mod holdings;
mod notices;
mod past;
mod requirements;
mod scoring;
mod service;
mod statements;
mod store;
mod text;

pub use holdings::HOLDINGS;
pub use past::{PastSitting, load_sittings};
pub use service::{Assessments, tend, tend_for_ever};
