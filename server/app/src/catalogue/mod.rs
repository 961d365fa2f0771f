//! The catalogue: courses and their immutable versions.
//!
//! A course is a folder of Markdown. Publishing parses it, stores its media by hash and writes a *version* that never
//! changes and is addressed by the hash of its content; a folder with an error leaves the published version live and is
//! listed with file, line and reason. Versions are kept in memory once read, and a lesson's answer is prepared once per
//! language, because what is immutable is cheap to serve.
//!
//! Courses are shared by the whole consortium: nothing in this slice belongs to a person.
//!
//! This slice offers [`Catalogue`] (live courses, versions) and [`publish`].

mod across;
pub mod api;
mod content;
mod entity;
mod publish;
mod service;
mod sources;
mod store;

pub use publish::{Published, publish};
pub use service::{Catalogue, PublishedCourse};
pub use sources::{SourceError, read_folder, shipped};

use crate::platform::language::Language;

/// The course engine's name of a language.
#[must_use]
pub fn source_language(language: Language) -> course_format::Language {
    match language {
        Language::En => course_format::Language::En,
        Language::Sl => course_format::Language::Sl,
        Language::Bg => course_format::Language::Bg,
        Language::Sv => course_format::Language::Sv,
        Language::It => course_format::Language::It,
    }
}

/// The product's name of the course engine's language.
#[must_use]
pub fn product_language(language: course_format::Language) -> Language {
    match language {
        course_format::Language::En => Language::En,
        course_format::Language::Sl => Language::Sl,
        course_format::Language::Bg => Language::Bg,
        course_format::Language::Sv => Language::Sv,
        course_format::Language::It => Language::It,
    }
}
