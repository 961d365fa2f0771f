//! Operations of this slice.

mod changes;
mod lesson;
mod media;
mod model;
mod open;
mod package;
mod search;
mod translations;
mod versions;

pub use changes::*;
pub use lesson::*;
pub use media::*;
pub use model::*;
pub use open::OpenCoursesApi;
pub use package::*;
pub use search::*;
pub use translations::*;
pub use versions::*;

use super::search::CourseFacts;
use super::service::Catalogue;
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::access::Permission;
use crate::platform::http::{Prepared, SignedIn};
use crate::platform::language::Language;
use poem::http::{HeaderValue, header};
use poem::{Request, Response};
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use std::sync::Arc;

/// Courses and lessons.
#[derive(Debug)]
pub struct CatalogueApi {
    catalogue: Arc<Catalogue>,
}

impl CatalogueApi {
    /// The operations on this catalogue.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self { catalogue }
    }
}

const FOR_EVER: HeaderValue = HeaderValue::from_static("private, max-age=31536000, immutable");

#[OpenApi(tag = "Tag::Catalogue")]
impl CatalogueApi {
    /// List the courses of the catalogue.
    ///
    /// Titles and summaries are in the language asked for where the course has it, else in the course's source language,
    /// which `language` names. The filters narrow the list; without any, it is the whole catalogue.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/courses", method = "get", operation_id = "listCourses")]
    async fn list_courses(
        &self,
        _actor: SignedIn,
        /// The reader's language.
        language: Query<Option<Language>>,
        /// Words that the title or the summary contains.
        #[oai(validator(max_length = "200"))]
        q: Query<Option<String>>,
        /// A skill that the course teaches, such as `digcomp-2.2:4.1`.
        #[oai(validator(max_length = "100"))]
        skill: Query<Option<String>>,
        /// Whom the course is for, such as `civil-servant`.
        #[oai(validator(max_length = "100"))]
        audience: Query<Option<String>>,
    ) -> Result<Json<Vec<CourseSummary>>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        let words: Vec<String> = q.0.unwrap_or_default().to_lowercase().split_whitespace().map(str::to_owned).collect();
        let wanted = |course: &CourseFacts, summary: &CourseSummary| {
            let text = format!("{} {}", summary.title, summary.summary).to_lowercase();
            words.iter().all(|word| text.contains(word))
                && skill.0.as_ref().is_none_or(|skill| course.head.skills.contains_key(skill))
                && audience.0.as_ref().is_none_or(|audience| course.head.audience.contains(audience))
        };
        let courses = self.catalogue.facts().await?;
        let today = self.catalogue.today();
        let summaries = courses.iter().map(|course| (course, CourseSummary::of(course, language, today)));
        Ok(Json(summaries.filter(|(course, summary)| wanted(course, summary)).map(|(_, summary)| summary).collect()))
    }

    /// Show a course.
    ///
    /// Its live version: what it teaches, its lessons, and what completing it takes. A course of which every version was
    /// withdrawn is listed no more and cannot be begun; its people still find it here, as it was last.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/courses/:slug", method = "get", operation_id = "getCourse")]
    async fn get_course(
        &self,
        _actor: SignedIn,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
        /// The reader's language.
        language: Query<Option<Language>>,
    ) -> Result<Json<CourseOut>, ApiError> {
        Ok(Json(self.catalogue.described(&slug, language.0.unwrap_or(Language::En)).await?))
    }

    /// Read a lesson.
    ///
    /// The content of a lesson, test or assignment in one version. It never changes, so a client keeps it for ever. Where the lesson is
    /// not translated, the text is in the course's source language, which `language` names. Answer keys are never part of it, nor are a test's questions: they come with an attempt.
    ///
    /// Permission: `signed_in`.
    #[oai(path = "/courses/:slug/versions/:version/lessons/:lesson/:language", method = "get", operation_id = "getLesson")]
    async fn get_lesson(
        &self,
        _actor: SignedIn,
        request: &Request,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
        /// The version's hash.
        #[oai(validator(max_length = "64"))]
        version: Path<String>,
        /// The lesson's key.
        #[oai(validator(max_length = "100"))]
        lesson: Path<String>,
        /// The reader's language.
        language: Path<Language>,
    ) -> Result<Prepared<Json<LessonContentOut>>, ApiError> {
        let version = self.catalogue.version_by_hash(&slug, &version).await?;
        let content = self.catalogue.lesson(&version, &lesson, language.0)?;
        let packs = request.header("accept-encoding").is_some_and(|accepted| accepted.contains("br"));
        let mut response = Response::builder().content_type("application/json; charset=utf-8").body(if packs {
            content.packed.clone()
        } else {
            content.plain.clone()
        });
        let headers = response.headers_mut();
        if packs {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        headers.insert(header::CACHE_CONTROL, FOR_EVER);
        Ok(Prepared::new(response))
    }

    /// Show how far a course is translated.
    ///
    /// Lesson by lesson and language by language, with the sections that are missing or older than their source. Banks are
    /// listed too: their questions are translated like all others.
    ///
    /// Permission: `courses:check`.
    #[oai(path = "/courses/:slug/translations", method = "get", operation_id = "listCourseTranslations")]
    async fn list_course_translations(
        &self,
        actor: SignedIn,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
    ) -> Result<Json<CourseTranslations>, ApiError> {
        actor.require(Permission::CheckCourses)?;
        Ok(Json(CourseTranslations::of(&*self.catalogue.course_by_slug(&slug).await?)))
    }

    /// List what is wrong in the course folders.
    ///
    /// The findings of the last publishing, by folder, file and line. A course with an error is not published; the version
    /// before it stays live.
    ///
    /// Permission: `courses:check`.
    #[oai(path = "/course-problems", method = "get", operation_id = "listCourseProblems")]
    async fn list_course_problems(&self, actor: SignedIn) -> Result<Json<Vec<CourseProblem>>, ApiError> {
        actor.require(Permission::CheckCourses)?;
        let number = |value: i32| u32::try_from(value).unwrap_or(0);
        let problems = self.catalogue.problems().await?.into_iter().map(|row| CourseProblem {
            folder: row.folder,
            file: row.file,
            line: number(row.line),
            column: number(row.column),
            severity: row.severity,
            rule: row.rule,
            message: row.message,
            found_at: row.found_at,
        });
        Ok(Json(problems.collect()))
    }
}
