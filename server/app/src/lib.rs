//! Skillpact: a workforce upskilling learning management system for municipalities.
//!
//! One program. Features are slices (`organisations`, `identity`, `catalogue`, `skills`, `learning`, `feedback`, `reports`) that
//! stand on `platform`; `ARCHITECTURE.md` at the top of the repository has the map and the invariants.

pub mod api;
pub mod app;
pub mod assessment;
pub mod audit_log;
pub mod catalogue;
pub mod cli;
pub mod demo;
pub mod feedback;
pub mod identity;
pub mod learning;
pub mod notifications;
pub mod organisations;
pub mod pages;
pub mod placement;
pub mod plans;
pub mod platform;
pub mod privacy;
pub mod profiles;
pub mod programmes;
pub mod refreshers;
pub mod reports;
pub mod skills;
pub mod web;

#[cfg(test)]
mod testing;
