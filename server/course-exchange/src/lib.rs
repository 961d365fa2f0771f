//! Courses in and out: archives, translators' files, and plain Markdown as it is found in the wild.
//!
//! The crate is pure: bytes in, bytes out, no files, no network, no panic on any input. Reading and writing folders is the
//! command line's part.
//!
//! | module | in → out |
//! | --- | --- |
//! | [`archive`] | a course's files ↔ one zip with everything |
//! | [`units`] | a lesson's text → the pieces that translators work on |
//! | [`pairing`] | a lesson and its translation → which piece belongs to which, and back again without loss |
//! | [`po`], [`xliff`] | pairs ↔ a gettext PO file or an XLIFF 2.0 document |
//! | [`translation`] | a course and a language → such a file; such a file → the translated lessons |
//! | [`import`] | a folder of plain Markdown → a course, and a list of what could not be kept |
//!
//! What comes from outside is bounded before it is read: archives by entry, by sum and by how much they unfold, documents
//! by size.

pub mod archive;
pub mod import;
mod manifest;
pub mod pairing;
pub mod po;
pub mod translation;
pub mod units;
pub mod xliff;

pub use manifest::{places_left_out, source_language};

/// Why something from outside was refused: where, what, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct Refusal {
    /// The file, or the entry of an archive.
    pub file: String,
    /// The line, from 1; 1 where lines say nothing.
    pub line: u32,
    /// What is wrong and how to mend it.
    pub message: String,
}

impl Refusal {
    pub(crate) fn at(file: &str, line: usize, message: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: u32::try_from(line).unwrap_or(u32::MAX), message: message.into() }
    }
}
