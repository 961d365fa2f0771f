//! Skills: what a framework names, what is known of a person, and the level that follows from it.
//!
//! An *observation* is dated evidence of a level and is never changed. The *level* is what the policy makes of the
//! observations; it is a projection, written in the same transaction and rebuilt from the ledger by [`rebuild`].
//!
//! Frameworks travel inside the program and are written into the database when the server starts, so that reports can
//! refer to them. This slice offers: [`knows`], [`title`] and [`frameworks`] for names, [`observe`] to append evidence,
//! [`evidence_of`], [`held`] and [`refreshed`] for what follows from a completion, [`levels_of`] and [`levels_in`] for where people
//! stand, [`changes_after`] for what became of levels, and [`load_observations`] for filling many at once.

pub mod api;
mod entity;
mod framework;
mod holdings;
mod policy;
mod service;
mod store;

pub use framework::{Framework, frameworks, knows, skill, title};
pub use holdings::HOLDINGS;
pub use service::{evidence_of, held, load_frameworks, observe, rebuild, refreshed};
pub use store::{
    Change, CurrentLevel, Held, NewObservation, REFRESHER, changes_after, copy_evidence_without_person, levels_in, levels_of,
    load_observations,
};
