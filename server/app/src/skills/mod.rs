//! Skills: what a framework names, what is known of a person, and the level that follows from it.
//!
//! An *observation* is dated evidence of a level and is never changed. The *level* is what the policy makes of the
//! observations; it is a projection, written in the same transaction and rebuilt from the ledger by [`rebuild`].
//!
//! Frameworks lie in the database and in memory; those that ship are written there when the server starts (see `frameworks`). This
//! slice offers: [`knows`], [`title`], [`skill`], [`framework`] and [`frameworks`] for names and scales, [`observe`] to append evidence, [`supersede`] where it takes the place of earlier evidence, [`lock_person`] to whoever looks before writing,
//! [`evidence_of`], [`held`] and [`refreshed`] for what follows from a completion, [`levels_of`] and [`levels_in`] for where people
//! stand, [`holds_until`] for how long, [`changes_after`] for what became of levels, [`handlers`] and [`tend_for_ever`] to the server, [`erase_files`] to forgetting, and [`load_observations`] and [`load_certificates`] for filling many at once.

pub mod api;
mod certificate;
mod entity;
mod fold;
mod frameworks;
mod holdings;
mod policy;
mod service;
mod store;

pub use frameworks::{
    Area, Framework, KnownSkill, Level, Origin, Scale, Skill, State, Style, Titles, framework, framework_handlers, frameworks, in_use,
    keep_frameworks_for_ever, knows, load_frameworks, skill, title,
};
pub use holdings::HOLDINGS;
pub use service::{
    KeptCertificate, PastCertificate, erase_files, evidence_of, handlers, held, keep_certificate, load_certificates, observe, rebuild,
    refreshed, supersede, tend, tend_for_ever,
};
pub use store::{
    Change, CurrentLevel, Held, LatestEvidence, Needed, NewObservation, REFRESHER, changes_after, copy_evidence_without_person,
    holds_until, latest_by_kind, levels_in, levels_of, load_observations, lock_person,
};
