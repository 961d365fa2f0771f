//! Live courses and versions, kept in memory once read.

use super::content::{self, LessonContent};
use super::entity::{course_problem, media};
use super::store;
use crate::platform::access::Scope;
use crate::platform::ids::{CourseId, CourseVersionId};
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, Utc};
use course_format::{Course, Lesson, LessonKind};
use moka::sync::Cache;
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
    /// A lesson or test by its key.
    #[must_use]
    pub fn lesson(&self, key: &str) -> Option<&Lesson> {
        self.course.lessons.iter().find(|lesson| lesson.key == key)
    }

    /// The lessons that are read, without the tests.
    pub fn readings(&self) -> impl Iterator<Item = &Lesson> {
        self.course.lessons.iter().filter(|lesson| lesson.kind == LessonKind::Lesson)
    }

    /// The language to use for a text that exists in some: the one asked for, else the source.
    #[must_use]
    pub fn language(&self, asked: Language, exists: impl Fn(course_format::Language) -> bool) -> course_format::Language {
        let asked = super::source_language(asked);
        let source = self.course.languages.first().copied().unwrap_or(course_format::Language::En);
        if exists(asked) { asked } else { source }
    }

    /// The title in a language, the source's where it is not translated.
    #[must_use]
    pub fn title(&self, asked: Language) -> &str {
        let language = self.language(asked, |language| self.course.title.contains_key(&language));
        self.course.title.get(&language).map_or(&self.course.slug, |title| title)
    }
}

/// A live course's place, without its content.
#[derive(Clone, Debug)]
struct LiveCourse {
    id: CourseId,
    slug: String,
    version: CourseVersionId,
}

/// Reads courses; every server of an installation has one.
///
/// The list of live courses is at most two seconds old, so that a course published through one server appears on the
/// others; versions never change and stay as long as there is room.
#[derive(Debug)]
pub struct Catalogue {
    platform: SharedPlatform,
    live: Cache<(), Arc<Vec<LiveCourse>>>,
    versions: Cache<CourseVersionId, Arc<PublishedCourse>>,
    lessons: Cache<(CourseVersionId, String, Language), Arc<LessonContent>>,
}

/// Room for prepared lessons, in bytes.
const LESSON_CACHE_BYTES: u64 = 24 * 1024 * 1024;

impl Catalogue {
    /// An empty cache over the platform's database.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self {
            platform,
            live: Cache::builder().max_capacity(1).time_to_live(Duration::from_secs(2)).build(),
            versions: Cache::new(200),
            lessons: Cache::builder()
                .weigher(|_, lesson: &Arc<LessonContent>| u32::try_from(lesson.size()).unwrap_or(u32::MAX))
                .max_capacity(LESSON_CACHE_BYTES)
                .build(),
        }
    }

    async fn live(&self) -> Result<Arc<Vec<LiveCourse>>, ApiError> {
        if let Some(live) = self.live.get(&()) {
            return Ok(live);
        }
        let rows = self.platform.database.read(&Scope::SHARED, async |connection| store::live_courses(connection).await).await?;
        let live = rows.into_iter().filter_map(|row| Some(LiveCourse { id: row.id, slug: row.slug, version: row.live_version_id? }));
        let live = Arc::new(live.collect());
        self.live.insert((), Arc::clone(&live));
        Ok(live)
    }

    /// Forgets which versions are live, after publishing.
    pub fn refresh(&self) {
        self.live.invalidate_all();
    }

    /// All live courses, by slug.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn all(&self) -> Result<Vec<Arc<PublishedCourse>>, ApiError> {
        let mut courses = Vec::new();
        for live in self.live().await?.iter() {
            courses.push(self.version(live.version).await?);
        }
        Ok(courses)
    }

    /// The live version of a course.
    ///
    /// # Errors
    /// `not_found` when there is no such course.
    pub async fn course(&self, id: CourseId) -> Result<Arc<PublishedCourse>, ApiError> {
        let version = self.live().await?.iter().find(|live| live.id == id).map(|live| live.version);
        self.version(version.ok_or_else(ApiError::not_found)?).await
    }

    /// The live version of a course by the name in its address.
    ///
    /// # Errors
    /// `not_found` when there is no such course.
    pub async fn course_by_slug(&self, slug: &str) -> Result<Arc<PublishedCourse>, ApiError> {
        let version = self.live().await?.iter().find(|live| live.slug == slug).map(|live| live.version);
        self.version(version.ok_or_else(ApiError::not_found)?).await
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
        let live = self.course_by_slug(slug).await?;
        if live.course.content_hash == hash {
            return Ok(live);
        }
        let course = live.course_id;
        let id =
            self.platform.database.read(&Scope::SHARED, async |connection| store::version_by_hash(connection, course, hash).await).await?;
        self.version(id.ok_or_else(ApiError::not_found)?).await
    }

    /// A lesson's prepared answer, in the language asked for or the course's source language.
    ///
    /// # Errors
    /// `not_found` when the version has no such lesson.
    pub fn lesson(&self, version: &PublishedCourse, key: &str, asked: Language) -> Result<Arc<LessonContent>, ApiError> {
        let place = (version.version_id, key.to_owned(), asked);
        if let Some(known) = self.lessons.get(&place) {
            return Ok(known);
        }
        let lesson = version.lesson(key).ok_or_else(ApiError::not_found)?;
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

    /// A media file's description, and the file to read it from.
    ///
    /// # Errors
    /// `not_found` when there is no such file.
    pub(super) async fn media(&self, hash: &str) -> Result<(media::Model, tokio::fs::File), ApiError> {
        let row = self.platform.database.read(&Scope::SHARED, async |connection| store::media(connection, hash).await).await?;
        let row = row.ok_or_else(ApiError::not_found)?;
        let file = self.platform.storage.open_file(hash).await.map_err(ApiError::because)?;
        Ok((row, file.ok_or_else(|| ApiError::because("a stored media file is missing"))?))
    }
}
