//! The catalogue: courses and their immutable versions.
//!
//! A course is a folder of Markdown. Publishing parses it, stores its media by hash and writes a *version* that never
//! changes and is addressed by the hash of its content; a folder with an error leaves the published version live and is
//! listed with file, line and reason. Versions are kept in memory once read, and a lesson's answer is prepared once per
//! language, because what is immutable is cheap to serve.
//!
//! One version of a course is *live*: what people get who begin it. A version can be *withdrawn* and *restored*; nothing is
//! ever erased. A course of which every version was withdrawn is offered to nobody, and its people finish it with the version
//! that was withdrawn last.
//!
//! Pictures are served as *renditions*: written anew, upright, at most as large as a page shows them, and without what their
//! camera noted. Everything else, films and sound included, is served as it was published.
//!
//! An *open* course can be read by anybody without an account: the lessons of its live version and the files that they show. Its
//! tests, assignments and banks cannot.
//!
//! Courses are shared by the whole consortium: nothing in this slice belongs to a person.
//!
//! # Invariants
//! - What learners get holds no answer key but those of practice questions, for who takes a course along; a bank is shown
//!   nowhere, and a test's questions come with an attempt.
//! - A key under which learners' work is kept never vanishes from one version to the next, unless its author retired it.
//! - Only plain files inside a course's folder are read; links are never followed.
//! - Whatever the database names lies whole in the storage.
//!
//! # What it offers
//! [`Catalogue`] (live courses, versions), [`publish`], [`keep_search_for_ever`], [`learner_question`] for attempts, [`practice_key`]
//! for judging on a device, and reading of course folders.

mod across;
pub mod api;
mod changes;
mod content;
mod entity;
mod holdings;
mod media;
mod open;
mod package;
mod pictures;
mod publish;
mod search;
mod service;
mod sources;
mod store;
mod translations;
mod versions;

pub use content::{LessonContent, learner_question};
pub use holdings::HOLDINGS;
pub use open::{OpenLesson, open_lesson};
pub use package::practice_key;
pub use pictures::broken_pictures;
pub use publish::{Published, publish};
pub use search::{IndexError, keep_search_for_ever};
pub use service::{Catalogue, PublishedCourse};
pub use sources::{FoundCourse, SourceError, parse, read_course, read_folder, shipped};
pub use versions::{CountUse, Counting, VersionUse};

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
