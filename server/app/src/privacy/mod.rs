//! Her data: what is held about a person, who looked at it, a copy to take along, and being forgotten.
//!
//! # Words
//! A *holding* is a table seen from one person (`platform::holdings`); every slice lists its own and this one reads them all.
//! An *opening* is an entry about records that somebody was shown. An *erasure request* asks one organisation to forget a
//! person; *carrying it out* deletes what only concerns her and leaves what reports count under *nobody*: a person without a
//! name, made for that one erasure, whose rows have new ids and moments cut to the month.
//!
//! # Invariants
//! - What the page shows, the file contains, because both read the same holdings.
//! - Nobody but the person herself reads her holdings here, whatever her role.
//! - An erasure concerns one organisation. The account goes with the last one.
//! - Files' bytes go first, then everything else in one transaction. A request that was begun is either carried out or stands
//!   as *under way*, is shown as such, and is taken up again by the server.
//! - The audit log stays as it is: it holds ids, and after an erasure her id leads to nobody.
//!
//! It offers its API and [`tidy_for_ever`] to the program's assembly, and [`holdings`] to the tests.

pub mod api;
mod document;
mod entity;
pub mod holdings;
mod html;
mod model;
mod service;
mod store;

pub use service::{Eraser, tidy_for_ever};
