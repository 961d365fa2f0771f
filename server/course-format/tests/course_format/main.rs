//! What the course format promises, by subject.

#![expect(clippy::unwrap_used, reason = "a test whose world cannot be built has failed")]

mod allowed;
mod choice;
mod diagrams;
mod diff;
mod disk;
mod draw;
mod every_rule;
mod fixing;
mod formulas;
mod front_matter;
mod gap;
mod hostile;
mod identity;
mod links;
mod manifest;
mod markdown;
mod media;
mod offers;
mod ordering;
mod output;
mod pairs;
mod passages;
mod pools;
mod questions;
mod readability;
mod rules;
mod sanitised;
mod scoring;
mod scoring_kinds;
mod sections;
mod small_course;
mod staleness;
mod translate;
mod translation;
mod world;
mod written;
