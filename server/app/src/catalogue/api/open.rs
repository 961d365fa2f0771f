//! Open courses, for anybody. Nothing here asks who reads, and no cookie is set.

use super::media::answer;
use super::{CourseOut, CourseSummary, LessonContentOut, LessonKindOut, MediaAnswer};
use crate::api::Tag;
use crate::catalogue::Catalogue;
use crate::catalogue::search::CourseFacts;
use crate::platform::ApiError;
use crate::platform::http::Prepared;
use crate::platform::language::Language;
use poem::http::{HeaderValue, header};
use poem::{Request, Response};
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::types::ToJSON;
use std::sync::Arc;

/// Open courses.
#[derive(Debug)]
pub struct OpenCoursesApi {
    catalogue: Arc<Catalogue>,
}

impl OpenCoursesApi {
    /// The operations on this catalogue.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self { catalogue }
    }
}

/// The same for everybody; a withdrawn course is gone after this time.
const FOR_A_MINUTE: HeaderValue = HeaderValue::from_static("public, max-age=60");

fn public<T: ToJSON>(json: String) -> Prepared<Json<T>> {
    let mut response = Response::builder().content_type("application/json; charset=utf-8").body(json);
    response.headers_mut().insert(header::CACHE_CONTROL, FOR_A_MINUTE);
    Prepared::new(response)
}

#[OpenApi(prefix_path = "/open", tag = "Tag::Open")]
impl OpenCoursesApi {
    /// List the open courses.
    ///
    /// Those whose lessons anybody may read without an account.
    ///
    /// Permission: `public`.
    #[oai(path = "/courses", method = "get", operation_id = "listOpenCourses")]
    async fn list_courses(
        &self,
        /// The reader's language.
        language: Query<Option<Language>>,
    ) -> Result<Prepared<Json<Vec<CourseSummary>>>, ApiError> {
        let language = language.0.unwrap_or(Language::En);
        let courses = self.catalogue.open_courses().await?;
        let today = self.catalogue.today();
        let summaries: Vec<_> = courses.iter().map(|course| CourseSummary::of(&CourseFacts::of(course), language, today)).collect();
        Ok(public(summaries.to_json_string()))
    }

    /// Show an open course.
    ///
    /// Its lessons only: tests, assignments and where one joins a session online are for those who have an account.
    ///
    /// Permission: `public`.
    #[oai(path = "/courses/:slug", method = "get", operation_id = "getOpenCourse")]
    async fn get_course(
        &self,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
        /// The reader's language.
        language: Query<Option<Language>>,
    ) -> Result<Prepared<Json<CourseOut>>, ApiError> {
        let course = self.catalogue.open_course(&slug).await?;
        let open: Vec<_> = self.catalogue.open_courses().await?.iter().map(|course| Arc::new(CourseFacts::of(course))).collect();
        let mut shown = CourseOut::of(&course, None, &open, language.0.unwrap_or(Language::En), self.catalogue.today());
        // Whoever has an account gets the address; a meeting is not for everybody who finds it.
        shown.sessions.iter_mut().for_each(|session| session.join = None);
        shown.lessons.retain(|lesson| lesson.kind == LessonKindOut::Lesson);
        Ok(public(shown.to_json_string()))
    }

    /// Read a lesson of an open course.
    ///
    /// In its live version, without answer keys. Tests, assignments and banks are not there.
    ///
    /// Permission: `public`.
    #[oai(path = "/courses/:slug/lessons/:lesson/:language", method = "get", operation_id = "getOpenLesson")]
    async fn get_lesson(
        &self,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
        /// The lesson's key.
        #[oai(validator(max_length = "100"))]
        lesson: Path<String>,
        /// The reader's language.
        language: Path<Language>,
    ) -> Result<Prepared<Json<LessonContentOut>>, ApiError> {
        let course = self.catalogue.open_course(&slug).await?;
        Ok(public(self.catalogue.open_lesson(&course, &lesson, language.0)?.plain))
    }

    /// Fetch a media file of an open course.
    ///
    /// A file that a lesson of an open course shows. Files that only tests or other courses show are not there.
    ///
    /// Permission: `public`.
    #[oai(path = "/media/:file", method = "get", operation_id = "getOpenMedia")]
    async fn get_media(
        &self,
        request: &Request,
        /// The source's hash, a dot and its ending.
        #[oai(validator(max_length = "80"))]
        file: Path<String>,
        /// How many pixels across are enough; up to 800 a smaller picture is served where there is one.
        #[oai(validator(minimum(value = "1"), maximum(value = "10000")))]
        width: Query<Option<u32>>,
    ) -> Result<MediaAnswer, ApiError> {
        let hash = file.split('.').next().unwrap_or_default();
        if !self.catalogue.is_open_file(hash).await? {
            return Err(ApiError::not_found());
        }
        answer(&self.catalogue, request, hash, width.0).await
    }
}
