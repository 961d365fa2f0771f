//! What the course format promises, by subject.

#![expect(clippy::unwrap_used, reason = "a test whose world cannot be built has failed")]

mod choice;
mod disk;
mod front_matter;
mod gap;
mod hostile;
mod links;
mod manifest;
mod markdown;
mod questions;
mod rules;
mod scoring;
mod small_course;
mod translation;
mod world;
