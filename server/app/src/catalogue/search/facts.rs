//! What the catalogue shows of a course, without its text: small enough to keep for thousands of courses.

use super::super::entity::course_version;
use super::super::{PublishedCourse, product_language, source_language};
use crate::platform::ids::{CourseId, CourseVersionId};
use crate::platform::language::Language;
use course_format::{Cost, LessonKind, Session};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A live course as a list shows it.
#[derive(Debug)]
pub(in crate::catalogue) struct CourseFacts {
    /// The course across its versions.
    pub course_id: CourseId,
    /// The version.
    pub version_id: CourseVersionId,
    /// What the version says of itself.
    pub head: Head,
}

/// The part of a stored course that a list needs; everything else is skipped while it is read.
#[derive(Debug, Deserialize)]
pub(in crate::catalogue) struct Head {
    /// The course's own stable name.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its languages, the source first.
    pub languages: Vec<course_format::Language>,
    /// The title by language.
    pub title: BTreeMap<course_format::Language, String>,
    /// The summary by language.
    pub summary: BTreeMap<course_format::Language, String>,
    /// Whom it is for.
    pub audience: Vec<String>,
    /// Skill and level.
    pub skills: BTreeMap<String, u8>,
    /// What it costs.
    #[serde(default)]
    pub cost: Option<Cost>,
    /// When it takes place.
    #[serde(default)]
    pub sessions: Vec<Session>,
    /// Its lessons, tests, assignments and banks.
    pub lessons: Vec<LessonHead>,
}

/// What a list needs of a lesson.
#[derive(Debug, Deserialize)]
pub(in crate::catalogue) struct LessonHead {
    /// What it is.
    pub kind: LessonKind,
    /// How long it takes.
    pub minutes: u32,
}

impl CourseFacts {
    /// Reads the facts out of a stored version.
    pub fn read(row: &course_version::Model) -> Result<Self, serde_json::Error> {
        Ok(Self { course_id: row.course_id, version_id: row.id, head: serde_json::from_str(&row.model)? })
    }

    /// The facts of a version that is at hand.
    pub fn of(published: &PublishedCourse) -> Self {
        let course = &published.course;
        let head = Head {
            id: course.id.clone(),
            slug: course.slug.clone(),
            languages: course.languages.clone(),
            title: course.title.clone(),
            summary: course.summary.clone(),
            audience: course.audience.clone(),
            skills: course.skills.clone(),
            cost: course.cost,
            sessions: course.sessions.clone(),
            lessons: course.lessons.iter().map(|lesson| LessonHead { kind: lesson.kind, minutes: lesson.minutes }).collect(),
        };
        Self { course_id: published.course_id, version_id: published.version_id, head }
    }

    /// The language in which a reader sees title and summary.
    pub fn language(&self, reader: Language) -> Language {
        let asked = source_language(reader);
        let source = self.head.languages.first().copied().unwrap_or(course_format::Language::En);
        product_language(if self.head.title.contains_key(&asked) { asked } else { source })
    }

    /// The title as a reader sees it.
    pub fn title(&self, reader: Language) -> &str {
        self.head.title.get(&source_language(self.language(reader))).unwrap_or(&self.head.slug)
    }

    /// The summary as a reader sees it.
    pub fn summary(&self, reader: Language) -> &str {
        self.head.summary.get(&source_language(self.language(reader))).map_or("", String::as_str)
    }

    /// The languages that the course can be taken in.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.head.languages.iter().map(|language| product_language(*language))
    }

    /// How long everything that learners see takes.
    pub fn minutes(&self) -> u32 {
        self.head.lessons.iter().filter(|lesson| lesson.kind != LessonKind::Bank).map(|lesson| lesson.minutes).sum()
    }

    /// How many lessons it has, tests not counted.
    pub fn lesson_count(&self) -> u32 {
        let counted = self.head.lessons.iter().filter(|lesson| !matches!(lesson.kind, LessonKind::Bank | LessonKind::Test));
        u32::try_from(counted.count()).unwrap_or(u32::MAX)
    }
}
