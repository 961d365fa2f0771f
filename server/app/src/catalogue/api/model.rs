//! What the catalogue's operations answer with.

use super::super::search::CourseFacts;
use super::super::{PublishedCourse, product_language, source_language, translations};
use super::TranslationState;
use crate::platform::ids::CourseId;
use crate::platform::language::Language;
use chrono::{DateTime, NaiveDate, Utc};
use course_format::{Course, Lesson, LessonKind, Session};
use poem_openapi::{Enum, Object};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A skill that a course teaches.
#[derive(Clone, Debug, Object)]
pub struct CourseSkill {
    /// Framework and code, such as `digcomp-2.2:4.1`.
    pub skill: String,
    /// The skill's title.
    pub title: String,
    /// The level that completing the course is evidence for.
    pub level: u32,
}

/// A level that one must have before a course.
#[derive(Clone, Debug, Object)]
pub struct CourseEntry {
    /// Framework and code, such as `digcomp-2.2:4.1`.
    pub skill: String,
    /// The skill's title.
    pub title: String,
    /// The level.
    pub level: u32,
}

/// One time at which a course takes place.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct CourseSession {
    /// Its first day.
    pub begins_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// Where it is, as its organiser names it.
    pub place: Option<String>,
    /// The languages that are spoken there.
    pub languages: Vec<Language>,
    /// How many people can take part in all; whether a seat is free is not known here.
    pub seats: Option<u32>,
    /// Where one joins online.
    pub join: Option<String>,
}

impl CourseSession {
    /// A session of a course; one that names no language is in any of the course's.
    #[must_use]
    pub fn of(session: &Session, course: &Course) -> Self {
        let all = || course.languages.iter().map(|language| product_language(*language)).collect();
        let own: Vec<Language> = session.languages.iter().map(|language| product_language(*language)).collect();
        Self {
            begins_on: session.begins,
            ends_on: session.ends,
            place: session.place.clone(),
            languages: if own.is_empty() { all() } else { own },
            seats: session.seats,
            join: session.join.clone(),
        }
    }
}

/// A course in the catalogue.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct CourseSummary {
    /// The course's id.
    pub id: CourseId,
    /// The course's own stable name.
    pub key: String,
    /// The course's name in addresses.
    pub slug: String,
    /// The title.
    pub title: String,
    /// What the course is about.
    pub summary: String,
    /// The language of title and summary.
    pub language: Language,
    /// The languages the course can be taken in.
    pub languages: Vec<Language>,
    /// How long it takes.
    pub minutes: u32,
    /// How many lessons it has, tests not counted.
    pub lesson_count: u32,
    /// Whom it is for.
    pub audience: Vec<String>,
    /// What it teaches.
    pub skills: Vec<CourseSkill>,
    /// What it costs one person, in euro cents; 0 when it is free.
    pub cost_cents: u32,
    /// Whether it takes place on certain days; else it is taken at one's own pace.
    pub has_sessions: bool,
    /// The first day of the next session that has not begun.
    pub next_session_on: Option<NaiveDate>,
}

/// Lesson, test or assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "LessonKind", rename_all = "snake_case")]
pub enum LessonKindOut {
    /// Text with questions for practice.
    Lesson,
    /// Questions that decide about completion.
    Test,
    /// Work that is handed in and marked by a trainer.
    Assignment,
}

impl LessonKindOut {
    /// What learners call it; nothing for a bank, which they never see.
    #[must_use]
    pub fn of(kind: LessonKind) -> Option<Self> {
        match kind {
            LessonKind::Lesson => Some(Self::Lesson),
            LessonKind::Test => Some(Self::Test),
            LessonKind::Assignment => Some(Self::Assignment),
            LessonKind::Bank => None,
        }
    }
}

/// A lesson in a course's outline.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct LessonOutline {
    /// The lesson's key.
    pub key: String,
    /// The title.
    pub title: String,
    /// Lesson, test or assignment.
    pub kind: LessonKindOut,
    /// How long it takes.
    pub minutes: u32,
    /// After how many minutes an attempt at this test ends by itself.
    pub time_limit: Option<u32>,
    /// How many questions it has; those that an attempt draws are counted.
    pub question_count: u32,
    /// The skills that it works on.
    pub skills: Vec<String>,
    /// The languages it exists in.
    pub languages: Vec<Language>,
    /// How far it is translated into the language asked for; absent when that is the course's source language.
    pub translation: Option<TranslationState>,
}

/// When a course counts as completed.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct CompletionRule {
    /// Whether every lesson must be finished.
    pub all_lessons: bool,
    /// The test that must be passed.
    pub test: Option<String>,
    /// The share of the test's points that passes.
    pub pass_share: f64,
    /// How often the test may be taken.
    pub attempts: Option<u32>,
    /// How long a completion is valid.
    pub valid_months: Option<u32>,
}

/// A course that should be completed before.
#[derive(Debug, Object)]
pub struct Prerequisite {
    /// The other course's own stable name.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Its name in addresses.
    pub slug: String,
}

/// A course.
#[derive(Debug, Object)]
#[oai(rename = "Course", skip_serializing_if_is_none)]
pub struct CourseOut {
    /// What the catalogue shows.
    #[oai(flatten)]
    pub summary: CourseSummary,
    /// The live version's hash.
    pub version: String,
    /// The live version's number.
    pub version_number: i32,
    /// When it was published.
    pub published_at: DateTime<Utc>,
    /// When its last version was withdrawn: nobody can begin the course, and its people finish it with this version.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Whether anybody may read its lessons without an account.
    pub open: bool,
    /// Lessons, tests and assignments, in order.
    pub lessons: Vec<LessonOutline>,
    /// When it counts as completed.
    pub completion: CompletionRule,
    /// The licence of the text as an SPDX expression.
    pub licence: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Courses that should be completed before.
    pub prerequisites: Vec<Prerequisite>,
    /// Levels that one should have before.
    pub entry: Vec<CourseEntry>,
    /// When it takes place, as far as that is not over. Its lessons can be read at any time.
    pub sessions: Vec<CourseSession>,
}

/// A finding about a course's source.
#[derive(Debug, Object)]
pub struct CourseProblem {
    /// The course's folder.
    pub folder: String,
    /// The file in it.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
    /// `error` or `warning`.
    pub severity: String,
    /// The rule's name.
    pub rule: String,
    /// What is wrong and how to mend it.
    pub message: String,
    /// When it was found.
    pub found_at: DateTime<Utc>,
}

impl CourseSummary {
    /// What the catalogue shows of a course in a language on a day.
    pub(super) fn of(facts: &CourseFacts, asked: Language, today: NaiveDate) -> Self {
        let head = &facts.head;
        let skills = head.skills.iter();
        let skill = |(skill, level): (&String, &u8)| CourseSkill {
            skill: skill.clone(),
            title: crate::skills::title(skill, asked),
            level: u32::from(*level),
        };
        Self {
            id: facts.course_id,
            key: head.id.clone(),
            slug: head.slug.clone(),
            title: facts.title(asked).to_owned(),
            summary: facts.summary(asked).to_owned(),
            language: facts.language(asked),
            languages: facts.languages().collect(),
            minutes: facts.minutes(),
            lesson_count: facts.lesson_count(),
            audience: head.audience.clone(),
            skills: skills.map(skill).collect(),
            cost_cents: head.cost.map_or(0, |cost| cost.cents),
            has_sessions: !head.sessions.is_empty(),
            next_session_on: head.sessions.iter().map(|session| session.begins).filter(|day| *day >= today).min(),
        }
    }
}

impl CourseOut {
    /// A course in a language on a day; `all` are the live courses, to name prerequisites.
    pub(in crate::catalogue) fn of(
        published: &PublishedCourse,
        withdrawn_at: Option<DateTime<Utc>>,
        all: &[Arc<CourseFacts>],
        language: Language,
        today: NaiveDate,
    ) -> Self {
        let course = &published.course;
        let prerequisites = course.prerequisites.iter().filter_map(|key| {
            let other = all.iter().find(|other| other.head.id == *key)?;
            Some(Prerequisite { key: key.clone(), title: other.title(language).to_owned(), slug: other.head.slug.clone() })
        });
        Self {
            summary: CourseSummary::of(&CourseFacts::of(published), language, today),
            version: course.content_hash.clone(),
            version_number: published.number,
            published_at: published.published_at,
            withdrawn_at,
            open: course.open,
            lessons: course.lessons.iter().filter_map(|lesson| LessonOutline::of(published, lesson, language)).collect(),
            completion: CompletionRule {
                all_lessons: course.completion.all_lessons,
                test: course.completion.test.clone(),
                pass_share: course.completion.pass_share,
                attempts: course.completion.attempts,
                valid_months: course.completion.valid_months,
            },
            licence: course.licence.clone(),
            authors: course.authors.clone(),
            prerequisites: prerequisites.collect(),
            entry: course
                .entry
                .iter()
                .map(|(skill, level)| CourseEntry {
                    skill: skill.clone(),
                    title: crate::skills::title(skill, language),
                    level: u32::from(*level),
                })
                .collect(),
            sessions: course
                .sessions
                .iter()
                .filter(|session| session.ends >= today)
                .map(|session| CourseSession::of(session, course))
                .collect(),
        }
    }
}

impl LessonOutline {
    fn of(published: &PublishedCourse, lesson: &Lesson, asked: Language) -> Option<Self> {
        let language = published.language(asked, |language| lesson.texts.contains_key(&language));
        let drawn = published.course.pools.iter().filter(|pool| pool.test == lesson.key).map(|pool| pool.draw);
        let count = u32::try_from(lesson.questions.len()).unwrap_or(u32::MAX);
        Some(Self {
            key: lesson.key.clone(),
            title: lesson.texts.get(&language).map(|text| text.title.clone()).unwrap_or_default(),
            kind: LessonKindOut::of(lesson.kind)?,
            minutes: lesson.minutes,
            time_limit: lesson.time_limit,
            question_count: drawn.fold(count, u32::saturating_add),
            skills: lesson_skills(lesson),
            languages: lesson.texts.keys().map(|language| product_language(*language)).collect(),
            translation: translations::state(lesson, published.source_language(), source_language(asked)),
        })
    }
}

/// The skills that a lesson names, or else those that its questions measure.
fn lesson_skills(lesson: &Lesson) -> Vec<String> {
    if !lesson.skills.is_empty() {
        return lesson.skills.clone();
    }
    let measured: BTreeSet<&String> = lesson.questions.iter().filter_map(|question| question.skill.as_ref()).collect();
    measured.into_iter().cloned().collect()
}
