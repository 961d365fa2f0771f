//! Reports: what an organisation, or a line manager's team, can do now.
//!
//! # Words
//! The *competency report* has a row for every person and a column for every skill of the frameworks; a cell is the level
//! that the evidence gained *for this organisation* gives. A *filter* leaves out people (by unit with its parts, by course) or
//! columns (one skill).
//!
//! # Invariants
//! - A person stands in the report once, with the membership that the filter and the scope found.
//! - Only memberships that are not over count, and only levels of the scope's organisation: what somebody proved for
//!   another organisation is that organisation's business.
//! - Levels, kinds of evidence and dates are shown, never answers.
//! - Whoever looks leaves an entry in the audit log before she gets an answer.
//! - An export shows one moment, uses the same memory for ten people as for ten thousand, and is either whole or visibly
//!   broken off.
//!
//! This slice reads other slices' tables with SQL of its own in `store.rs`, because a report is a question across all of them;
//! it writes none. It offers its API only.

pub mod api;
mod export;
mod file;
mod filter;
mod json;
mod model;
mod service;
mod store;

#[cfg(test)]
mod tests;
