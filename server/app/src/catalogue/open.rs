//! Courses that anybody may read without an account: which they are, and what of them is public.
//!
//! Public are the lessons of the live version, with the files that they show. Tests, assignments and banks are not: what they ask
//! counts for those who are known, and must not be learnt by heart beforehand.

use super::content::LessonContent;
use super::{Catalogue, PublishedCourse};
use crate::platform::ApiError;
use crate::platform::language::Language;
use course_format::{Lesson, LessonKind};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Where files of courses stand in lessons.
const FILES: &str = "/api/media/";
/// Where the public ones stand for who has no account.
const OPEN_FILES: &str = "/api/open/media/";
/// Characters of a file's hash.
const HASH_LENGTH: usize = 64;

impl Catalogue {
    /// The live courses that anybody may read.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn open_courses(&self) -> Result<Vec<Arc<PublishedCourse>>, ApiError> {
        Ok(self.all().await?.into_iter().filter(|course| course.course.open).collect())
    }

    /// The live version of a course that anybody may read.
    ///
    /// # Errors
    /// `not_found` when there is none, when it is not open, and when it was withdrawn.
    pub async fn open_course(&self, slug: &str) -> Result<Arc<PublishedCourse>, ApiError> {
        let (course, withdrawn_at) = self.shown_by_slug(slug).await?;
        if course.course.open && withdrawn_at.is_none() { Ok(course) } else { Err(ApiError::not_found()) }
    }

    /// The files that the public lessons of a version show.
    fn open_files(&self, course: &PublishedCourse) -> Arc<BTreeSet<String>> {
        self.open_files.get_with(course.version_id, || Arc::new(course.readings().flat_map(files_of).collect()))
    }

    /// Whether a file is shown by a public lesson.
    ///
    /// # Errors
    /// When the database refuses.
    pub(super) async fn is_open_file(&self, hash: &str) -> Result<bool, ApiError> {
        Ok(self.open_courses().await?.iter().any(|course| self.open_files(course).contains(hash)))
    }

    /// A public lesson's prepared answer.
    ///
    /// # Errors
    /// `not_found` when the course has no such lesson; tests, assignments and banks are none.
    pub fn open_lesson(&self, course: &PublishedCourse, key: &str, asked: Language) -> Result<OpenLesson, ApiError> {
        if open_lesson(course, key).is_none() {
            return Err(ApiError::not_found());
        }
        let content = self.lesson(course, key, asked)?;
        let plain = String::from_utf8_lossy(&content.plain).replace(FILES, OPEN_FILES);
        let html = content.html.replace(FILES, OPEN_FILES);
        Ok(OpenLesson { plain, html, content })
    }
}

/// A lesson as anybody gets it: its files under their public addresses.
#[derive(Debug)]
pub struct OpenLesson {
    /// The JSON document.
    pub plain: String,
    /// The text for a page without JavaScript.
    pub html: String,
    /// Language and title.
    pub content: Arc<LessonContent>,
}

/// A lesson of a course that is no test, assignment or bank.
#[must_use]
pub fn open_lesson<'a>(course: &'a PublishedCourse, key: &str) -> Option<&'a Lesson> {
    course.lesson(key).filter(|lesson| lesson.kind == LessonKind::Lesson)
}

/// The hashes of the files that a lesson shows, in all its languages, its questions and their feedback included.
fn files_of(lesson: &Lesson) -> Vec<String> {
    let text = serde_json::to_string(lesson).unwrap_or_default();
    let hash = |rest: &str| rest.get(..HASH_LENGTH).map(str::to_owned);
    text.split(FILES).skip(1).filter_map(hash).filter(|hash| hash.bytes().all(|byte| byte.is_ascii_hexdigit())).collect()
}
