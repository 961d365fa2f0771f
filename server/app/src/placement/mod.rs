//! Placement: where a person stands, measured by few questions; and what everybody's answers say about the questions.
//!
//! # Words
//! An *item* is a question of a test or a bank that names its skill and level and that a key judges. The *bank* is all items of live
//! courses. A *placement* is an adaptive test over one or several areas of a framework; its *answers* are appended. A *run* reckons
//! items anew from answers: it *calibrates* each area (see the crate `measurement`) and writes *statistics*. Runs that calibrated have a
//! *number*, by which a placement names the parameters that it began with.
//!
//! # Invariants
//! - Practice questions are no items: lessons tell their keys. Of tests and banks no key ever leaves the server.
//! - What is asked next follows from the placement's id, a secret of the installation and the answers so far, and from nothing else; a
//!   placement's state is computed from its answers, each of which is kept with the parameters that judged it.
//! - Runs keep what earlier ones found. A placement ends with the parameters that it began with.
//! - An item counts as calibrated from 100 answers on (one slope for all) and with a slope of its own from 500 on; before that its author's
//!   level stands for it, and every result says which.
//! - A result is evidence with its standard error, and nothing else follows from it by itself.
//! - Numbers about items name nobody and are withheld below five answers.
//!
//! # What it offers
//! [`Placements`] and [`handlers`] to the program's assembly, [`Placements::calibrate`] to the command line, [`Placements::take`] and
//! [`load_placements`] to the demonstration.

pub mod api;
mod bank;
mod entity;
mod frameworks;
mod holdings;
mod progress;
mod reckoning;
mod service;
mod store;

pub use holdings::HOLDINGS;
pub use service::{FinishedPlacement, PastPlacement, Placements, calibrate_for_ever, handlers, load_placements};
