//! A course as it is taken along, for reading and practising without a network.

use super::super::Catalogue;
use super::{Judge, QuestionKindOut};
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::language::Language;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};
use std::sync::Arc;

/// A lesson of a package.
#[derive(Debug, Object)]
pub struct PackagedLesson {
    /// The lesson's key.
    pub key: String,
    /// Where its content is.
    pub address: String,
    /// How many bytes that has when it is unpacked.
    pub bytes: u64,
}

/// What a file of a package is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum PackagedFileKind {
    /// A picture.
    Picture,
    /// A film or a sound recording; large, and left out unless it is asked for.
    Recording,
    /// Anything else: a document to download, the captions of a film.
    Document,
}

/// A file of a package.
#[derive(Debug, Object)]
pub struct PackagedFile {
    /// Where it is.
    pub address: String,
    /// What it is.
    pub kind: PackagedFileKind,
    /// How many bytes it has.
    pub bytes: u64,
}

/// All that belongs to a course in one language.
#[derive(Debug, Object)]
pub struct CoursePackage {
    /// The course's name in addresses.
    pub slug: String,
    /// The version that its people follow.
    pub version: String,
    /// The reader's language; a lesson that is not translated comes in the course's own.
    pub language: Language,
    /// Lessons, tests and assignments, in order.
    pub lessons: Vec<PackagedLesson>,
    /// Where the keys of the practice questions are.
    pub practice_address: String,
    /// How many bytes they have.
    pub practice_bytes: u64,
    /// The files that the lessons show in this language.
    pub files: Vec<PackagedFile>,
    /// All bytes but those of recordings.
    pub bytes: u64,
    /// The bytes of films and sound recordings.
    pub recording_bytes: u64,
}

/// What is right in one gap: texts, or a number.
#[derive(Debug, Default, Object)]
#[oai(rename = "GapKey", skip_serializing_if_is_none)]
pub struct GapKeyOut {
    /// The accepted texts.
    pub accepted: Option<Vec<String>>,
    /// The number that is right.
    pub value: Option<f64>,
    /// How far off an answer may be.
    pub tolerance: Option<f64>,
}

/// What those are told who chose an option.
#[derive(Debug, Object)]
pub struct OptionFeedback {
    /// The option's number, from 1.
    pub number: u32,
    /// What the author says.
    pub feedback_html: String,
}

/// What a device needs to judge answers to a practice question.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PracticeKey {
    /// The question's key.
    pub question: String,
    /// How it is answered.
    pub kind: QuestionKindOut,
    /// Who decides what an answer is worth. What is judged by a key of which nothing is said here waits for the server.
    pub judged: Judge,
    /// What a right answer is worth.
    pub points: u32,
    /// How many options a choice has.
    pub options: Option<u32>,
    /// The numbers of the right ones.
    pub right: Option<Vec<u32>>,
    /// What is right in each gap.
    pub gaps: Option<Vec<GapKeyOut>>,
    /// The numbers of an order's entries in the right order.
    pub order: Option<Vec<u32>>,
    /// For each left entry the number of its choice.
    pub pairs: Option<Vec<u32>>,
    /// What those are told who chose an option.
    pub option_feedback: Vec<OptionFeedback>,
    /// What everybody is told who answered.
    pub feedback_html: Option<String>,
}

/// The practice questions of a lesson.
#[derive(Debug, Object)]
pub struct PracticeLesson {
    /// The lesson's key.
    pub lesson: String,
    /// Its questions.
    pub questions: Vec<PracticeKey>,
}

/// The practice questions of a course.
#[derive(Debug, Object)]
pub struct PracticeKeys {
    /// The version.
    pub version: String,
    /// Its lessons with questions.
    pub lessons: Vec<PracticeLesson>,
}

/// Courses to take along.
#[derive(Debug)]
pub struct PackagesApi {
    catalogue: Arc<Catalogue>,
}

impl PackagesApi {
    /// The operations on this catalogue.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self { catalogue }
    }
}

#[OpenApi(prefix_path = "/courses", tag = "Tag::Offline")]
impl PackagesApi {
    /// Show what belongs to a course.
    ///
    /// All lessons and files of the version that its people follow, as they are in one language, with their sizes: what a device
    /// keeps to read and practise without a network.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/:slug/package", method = "get", operation_id = "getCoursePackage")]
    async fn get_course_package(
        &self,
        _actor: SignedIn,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
        /// The reader's language.
        language: Query<Option<Language>>,
    ) -> Result<Json<CoursePackage>, ApiError> {
        Ok(Json(self.catalogue.package(&slug, language.0.unwrap_or(Language::En)).await?))
    }

    /// Fetch the keys of a course's practice questions.
    ///
    /// What is right in the questions of its lessons, and what the author says to answers, so that practice is judged without a
    /// network. Tests, banks and assignments are no part of it, nor is any version but the one that the course's people follow.
    /// What the server says of the same answer later counts.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/:slug/versions/:version/practice/:language", method = "get", operation_id = "getPracticeKeys")]
    async fn get_practice_keys(
        &self,
        _actor: SignedIn,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
        /// The version's hash.
        #[oai(validator(max_length = "64"))]
        version: Path<String>,
        /// The reader's language.
        language: Path<Language>,
    ) -> Result<Json<PracticeKeys>, ApiError> {
        Ok(Json(self.catalogue.practice(&slug, &version, language.0).await?))
    }
}
