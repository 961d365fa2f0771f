//! The audit log as an organisation's administrator reads it: who did what to which record.
//!
//! Entries are written by the slices that do the deeds, through `platform::audit`; this slice only shows them, with the names
//! of the people who acted. It shows the entries of one organisation; their numbers belong to the log of the whole
//! installation and therefore have gaps here. It offers its API only.

pub mod api;
mod service;
mod store;

#[cfg(test)]
mod tests;
