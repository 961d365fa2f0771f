//! Profiles: what a position needs, where people stand against it, and rounds in which they are asked to show it.
//!
//! # Words
//! A *role profile* says which skills a position needs: each *requirement* a range of levels, a weight, whether it is critical, and by
//! when. The consortium *shares* profiles; an organisation *adapts* one into a profile of its own that remembers its *origin*. A person has the
//! profiles of her position and those given to her membership; two are one list in which the stricter counts. A *gap* is
//! max(0, required − current); who has no level is *not assessed*, which is no gap of full size. *Coverage* is assessed of expected. A *campaign* asks people to show where they
//! stand against a profile by a day; who was assessed in all its skills since it began has *finished*; its end freezes what is known.
//!
//! # Invariants
//! - A version of a profile never changes; gaps go by the version in force.
//! - Numbers of groups are shown so that none of fewer than five assessed people can be read or computed, nor that all or none of fewer than ten are
//!   below, over units, profiles and campaigns together (`disclosure`), to everybody but the manager of just these people. A campaign's levels are
//!   told at its end. The consortium sees numbers of organisations only.
//! - Behind a number stand those people only whose own unit's number is shown. An HR officer may open one person's record: that is noted, and she
//!   sees it. Withholding keeps numbers from telling of people unnoticed; it does not keep an officer from the record.
//! - Whoever opens a person's gaps, or the people behind a number, leaves an entry that the person can read.
//! - Nothing is stored of gaps: they are read from memberships, profiles and levels as they are now, so nothing can lag.
//!
//! # What it offers
//! [`tend_for_ever`] to the server, which reminds of campaigns and ends them; [`requirements_of`], [`requirements_in`], [`told_of`] and [`Requirement`] to those who plan; [`asked_by`] and [`SMALLEST`] to those who count how far campaigns are; [`profiles_held`] and [`position_key`] to programmes; [`load_profiles`] to the server's start; [`load_positions`], [`load_given`],
//! [`load_campaigns`] and [`shipped_needs`] to the demonstration.

pub mod api;
mod disclosure;
mod entity;
mod holdings;
mod notices;
mod past;
mod position;
mod requirement;
mod rules;
mod service;
mod shipped;
mod standing;
mod store;
mod tally;
mod tending;
mod words;

pub use disclosure::SMALLEST;
pub use holdings::HOLDINGS;
pub use past::{GivenProfile, PastCampaign, load_campaigns, load_given};
pub use position::key as position_key;
pub use requirement::Requirement;
pub use service::{AskedPeople, ToldSkills, asked_by, requirements_in, requirements_of, told_of};
pub use service::{list as known_profiles, profiles_held};
pub use shipped::{load_positions, load_profiles, shipped_needs};
pub use tending::{tend, tend_for_ever};
