//! Live courses and versions, kept in memory once read.

use super::api::{CourseOut, CourseSession};
use super::content::{self, LessonContent};
use super::entity::course_problem;
use super::search::Search;
use super::store::{self, Shown};
use crate::platform::access::Scope;
use crate::platform::ids::{CourseId, CourseVersionId};
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, NaiveDate, Utc};
use course_format::{Course, Lesson, LessonKind};
use moka::sync::Cache;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

/// A version with its place in the database.
#[derive(Debug)]
pub struct PublishedCourse {
    /// The course across its versions.
    pub course_id: CourseId,
    /// This version.
    pub version_id: CourseVersionId,
    /// 1, 2, 3 …
    pub number: i32,
    /// When it was published.
    pub published_at: DateTime<Utc>,
    /// Its content, answer keys included.
    pub course: Course,
}

impl PublishedCourse {
    /// A lesson, test, assignment or bank by its key.
    #[must_use]
    pub fn lesson(&self, key: &str) -> Option<&Lesson> {
        self.course.lessons.iter().find(|lesson| lesson.key == key)
    }

    /// What learners see of the course, in order: everything but the banks that tests draw from.
    pub fn shown_lessons(&self) -> impl Iterator<Item = &Lesson> {
        self.course.lessons.iter().filter(|lesson| lesson.kind != LessonKind::Bank)
    }

    /// The lessons that are read, without tests and assignments.
    pub fn readings(&self) -> impl Iterator<Item = &Lesson> {
        self.course.lessons.iter().filter(|lesson| lesson.kind == LessonKind::Lesson)
    }

    /// One of its sessions by what tells it from the others, [`course_format::Session::key`].
    #[must_use]
    pub fn session(&self, key: &str) -> Option<CourseSession> {
        let session = self.course.sessions.iter().find(|session| session.key() == key)?;
        Some(CourseSession::of(session, &self.course))
    }

    /// The language that the course is written in; the others are translated from it.
    #[must_use]
    pub fn source_language(&self) -> course_format::Language {
        self.course.languages.first().copied().unwrap_or(course_format::Language::En)
    }

    /// The language to use for a text that exists in some: the one asked for, else the source.
    #[must_use]
    pub fn language(&self, asked: Language, exists: impl Fn(course_format::Language) -> bool) -> course_format::Language {
        let asked = super::source_language(asked);
        if exists(asked) { asked } else { self.source_language() }
    }

    /// The title in a language, the source's where it is not translated.
    #[must_use]
    pub fn title(&self, asked: Language) -> &str {
        let language = self.language(asked, |language| self.course.title.contains_key(&language));
        self.course.title.get(&language).map_or(&self.course.slug, |title| title)
    }
}

/// Reads courses; every server of an installation has one.
///
/// The list of courses is at most two seconds old, so that a course published or withdrawn through one server is so on the
/// others; versions never change and stay as long as there is room.
///
/// A course of which every version was withdrawn is listed no more and nobody can begin it. Its people go on with the version
/// that was withdrawn last: what they did counts, and nothing is taken from under them.
#[derive(Debug)]
pub struct Catalogue {
    pub(super) platform: SharedPlatform,
    shown: Cache<(), Arc<Vec<Shown>>>,
    versions: Cache<CourseVersionId, Arc<PublishedCourse>>,
    lessons: Cache<(CourseVersionId, String, Language), Arc<LessonContent>>,
    pub(super) search: Search,
    /// The hashes of the files that open courses show.
    pub(super) open_files: Cache<CourseVersionId, Arc<BTreeSet<String>>>,
}

/// Room for prepared lessons, in bytes.
const LESSON_CACHE_BYTES: u64 = 24 * 1024 * 1024;

impl Catalogue {
    /// An empty cache over the platform's database.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        let search = Search::new(platform.config.search.folder.clone());
        Self {
            platform,
            search,
            shown: Cache::builder().max_capacity(1).time_to_live(Duration::from_secs(2)).build(),
            versions: Cache::new(200),
            open_files: Cache::new(200),
            lessons: Cache::builder()
                .weigher(|_, lesson: &Arc<LessonContent>| u32::try_from(lesson.size()).unwrap_or(u32::MAX))
                .max_capacity(LESSON_CACHE_BYTES)
                .build(),
        }
    }

    /// The day on which it is asked.
    pub(super) fn today(&self) -> NaiveDate {
        self.platform.today()
    }

    async fn shown(&self) -> Result<Arc<Vec<Shown>>, ApiError> {
        if let Some(shown) = self.shown.get(&()) {
            return Ok(shown);
        }
        let rows = self.platform.database.read(&Scope::SHARED, async |connection| store::shown(connection).await).await?;
        let shown = Arc::new(rows);
        self.shown.insert((), Arc::clone(&shown));
        Ok(shown)
    }

    async fn find(&self, is_meant: impl Fn(&Shown) -> bool) -> Result<Shown, ApiError> {
        self.shown().await?.iter().find(|shown| is_meant(shown)).cloned().ok_or_else(ApiError::not_found)
    }

    /// Forgets which versions are live, after publishing and withdrawing.
    pub fn refresh(&self) {
        self.shown.invalidate_all();
        self.search.wake();
    }

    /// The live versions, by the course's slug.
    pub(super) async fn live_versions(&self) -> Result<Vec<CourseVersionId>, ApiError> {
        Ok(self.shown().await?.iter().filter(|shown| shown.withdrawn_at.is_none()).map(|shown| shown.version).collect())
    }

    /// All live courses, by slug.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn all(&self) -> Result<Vec<Arc<PublishedCourse>>, ApiError> {
        let mut courses = Vec::new();
        for live in self.shown().await?.iter().filter(|shown| shown.withdrawn_at.is_none()) {
            courses.push(self.version(live.version).await?);
        }
        Ok(courses)
    }

    /// The version of a course that its people follow: the live one or, where none is left, the one that was withdrawn last.
    ///
    /// # Errors
    /// `not_found` when there is no such course.
    pub async fn course(&self, id: CourseId) -> Result<Arc<PublishedCourse>, ApiError> {
        let shown = self.find(|shown| shown.id == id).await?;
        self.version(shown.version).await
    }

    /// The live version of a course for somebody who wants to begin it.
    ///
    /// # Errors
    /// `not_found` when there is no such course; `conflict` when it was withdrawn.
    pub async fn offered(&self, id: CourseId) -> Result<Arc<PublishedCourse>, ApiError> {
        let shown = self.find(|shown| shown.id == id).await?;
        if shown.withdrawn_at.is_some() {
            return Err(ApiError::conflict().reason("course_withdrawn").detail("This course was withdrawn; nobody can begin it now."));
        }
        self.version(shown.version).await
    }

    /// The same as [`Catalogue::course`] by the name in the course's address.
    ///
    /// # Errors
    /// `not_found` when there is no such course.
    pub async fn course_by_slug(&self, slug: &str) -> Result<Arc<PublishedCourse>, ApiError> {
        Ok(self.shown_by_slug(slug).await?.0)
    }

    /// A course as its people see it, and when its last version was withdrawn.
    ///
    /// # Errors
    /// `not_found` when there is no such course.
    pub(super) async fn shown_by_slug(&self, slug: &str) -> Result<(Arc<PublishedCourse>, Option<DateTime<Utc>>), ApiError> {
        let shown = self.find(|shown| shown.slug == slug).await?;
        Ok((self.version(shown.version).await?, shown.withdrawn_at))
    }

    /// A course as the API shows it.
    ///
    /// # Errors
    /// `not_found` when there is no such course.
    pub async fn described(&self, slug: &str, language: Language) -> Result<CourseOut, ApiError> {
        let (course, withdrawn_at) = self.shown_by_slug(slug).await?;
        Ok(CourseOut::of(&course, withdrawn_at, &self.facts().await?, language, self.today()))
    }

    /// A version, live or not.
    ///
    /// # Errors
    /// `not_found` when there is no such version.
    pub async fn version(&self, id: CourseVersionId) -> Result<Arc<PublishedCourse>, ApiError> {
        if let Some(known) = self.versions.get(&id) {
            return Ok(known);
        }
        let row = self.platform.database.read(&Scope::SHARED, async |connection| store::version(connection, id).await).await?;
        let row = row.ok_or_else(ApiError::not_found)?;
        let course = serde_json::from_str(&row.model).map_err(ApiError::because)?;
        let published = Arc::new(PublishedCourse {
            course_id: row.course_id,
            version_id: row.id,
            number: row.number,
            published_at: row.published_at,
            course,
        });
        self.versions.insert(id, Arc::clone(&published));
        Ok(published)
    }

    /// A version of a course by its hash.
    ///
    /// # Errors
    /// `not_found` when the course has no such version.
    pub async fn version_by_hash(&self, slug: &str, hash: &str) -> Result<Arc<PublishedCourse>, ApiError> {
        let followed = self.course_by_slug(slug).await?;
        if followed.course.content_hash == hash {
            return Ok(followed);
        }
        let course = followed.course_id;
        let known =
            self.platform.database.read(&Scope::SHARED, async |connection| store::version_by_hash(connection, course, hash).await).await?;
        self.version(known.ok_or_else(ApiError::not_found)?.id).await
    }

    /// A lesson's prepared answer, in the language asked for or the course's source language.
    ///
    /// # Errors
    /// `not_found` when the version has no such lesson; a bank is none.
    pub fn lesson(&self, version: &PublishedCourse, key: &str, asked: Language) -> Result<Arc<LessonContent>, ApiError> {
        let place = (version.version_id, key.to_owned(), asked);
        if let Some(known) = self.lessons.get(&place) {
            return Ok(known);
        }
        let lesson = version.shown_lessons().find(|lesson| lesson.key == key).ok_or_else(ApiError::not_found)?;
        let content = Arc::new(content::prepare(version, lesson, asked)?);
        self.lessons.insert(place, Arc::clone(&content));
        Ok(content)
    }

    /// What publishing found last.
    ///
    /// # Errors
    /// When the database refuses.
    pub(super) async fn problems(&self) -> Result<Vec<course_problem::Model>, ApiError> {
        Ok(self.platform.database.read(&Scope::SHARED, async |connection| store::problems(connection).await).await?)
    }
}
