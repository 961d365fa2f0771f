//! Programmes: who must know what by when, decided by rules.
//!
//! # Words
//! A *programme* is a list of *steps*, each a course or so many of several courses, with the steps that come before it, a *due rule*, and how
//! long what was done holds. It has *versions*. A *rule* says whom it means: all its conditions hold, at one place of hers; several
//! rules of one programme are joined by "or". An *assignment* is a span in which a person has a programme. An *exemption* says that
//! she need not until a day, an *extension* that she has until another day: both are *exceptions*, proposed by one and approved by another.
//! Her *standing* is what follows from all of this on a day. The *window* is the days before an end in which to renew loses nothing.
//!
//! # Invariants
//! - A standing is never stored: it follows from dated rows that are written once and ended once (`standing`). A past day is told as
//!   it was told then.
//! - What would happen and what happens come from the same function (`rules::changes`). Applied again it changes nothing; a unique index
//!   keeps two servers from giving somebody a programme twice.
//! - One completion more never shortens what holds, and what is done in the window counts from the end before (`due::holds_until`).
//! - Only what was completed on the same organisation's behalf counts: another employer's records are not this one's to read.
//! - An assignment enrols nobody in a course; the course is begun by who takes it.
//! - Nobody decides about an exception of her own.
//!
//! # What it offers
//! [`Programmes`] to the program's assembly and to the demonstration.

pub mod api;
mod content;
mod due;
mod entity;
mod holdings;
mod rules;
mod service;
mod standing;
mod store;

pub use holdings::HOLDINGS;
pub use service::Programmes;
