//! What the catalogue's operations answer with.

use super::super::{PublishedCourse, product_language};
use crate::platform::ids::CourseId;
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use course_format::Lesson;
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

/// A course in the catalogue.
#[derive(Debug, Object)]
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
}

/// Lesson or test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "LessonKind", rename_all = "snake_case")]
pub enum LessonKindOut {
    /// Text with questions for practice.
    Lesson,
    /// Questions that decide about completion.
    Test,
    /// Work that is handed in and marked by a trainer.
    Assignment,
    /// Questions that tests draw from.
    Bank,
}

/// A lesson in a course's outline.
#[derive(Debug, Object)]
pub struct LessonOutline {
    /// The lesson's key.
    pub key: String,
    /// The title.
    pub title: String,
    /// Lesson or test.
    pub kind: LessonKindOut,
    /// How long it takes.
    pub minutes: u32,
    /// How many questions it has.
    pub question_count: u32,
    /// The skills that it works on.
    pub skills: Vec<String>,
    /// The languages it exists in.
    pub languages: Vec<Language>,
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
#[oai(rename = "Course")]
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
    /// Lessons and tests, in order.
    pub lessons: Vec<LessonOutline>,
    /// When it counts as completed.
    pub completion: CompletionRule,
    /// The licence of the text as an SPDX expression.
    pub licence: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Courses that should be completed before.
    pub prerequisites: Vec<Prerequisite>,
}

/// A lesson's content in one language.
#[derive(Debug, Object)]
#[oai(rename = "Lesson")]
pub struct LessonContentOut {
    /// The course it belongs to.
    pub course_id: CourseId,
    /// The version it belongs to.
    pub version: String,
    /// The lesson's key.
    pub key: String,
    /// Lesson or test.
    pub kind: LessonKindOut,
    /// The title.
    pub title: String,
    /// How long it takes.
    pub minutes: u32,
    /// The language of the text.
    pub language: Language,
    /// Text and questions, in order.
    pub blocks: Vec<LessonBlock>,
}

/// A piece of a lesson: text or a question.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct LessonBlock {
    /// Its anchor.
    pub id: String,
    /// Safe HTML, when it is text.
    pub html: Option<String>,
    /// The question, when it is one.
    pub question: Option<QuestionOut>,
}

/// A question, without its key.
#[derive(Debug, Object)]
#[oai(rename = "Question", skip_serializing_if_is_none)]
pub struct QuestionOut {
    /// The question's key.
    pub key: String,
    /// `choice` or `gap`.
    pub kind: String,
    /// The question itself, as inline HTML.
    pub prompt_html: String,
    /// What stands between question and options; a gap is `<span class="gap" data-gap="1">`.
    pub body_html: String,
    /// Whether several options may be chosen.
    pub multiple: bool,
    /// Whether options may be shown in another order.
    pub shuffle: bool,
    /// What can be chosen.
    pub options: Vec<OptionOut>,
    /// What can be filled in.
    pub gaps: Vec<GapField>,
    /// A hint to ask for before answering.
    pub hint_html: Option<String>,
    /// How many points a right answer gives.
    pub points: u32,
}

/// An option of a choice.
#[derive(Debug, Object)]
#[oai(rename = "Option")]
pub struct OptionOut {
    /// Its number in the source, from 1.
    pub number: u32,
    /// The option, as HTML.
    pub html: String,
}

/// A gap to fill in.
#[derive(Debug, Object)]
pub struct GapField {
    /// Its number, from 1.
    pub number: u32,
    /// `text`, `number` or `drop_down`.
    pub kind: String,
    /// What can be chosen in a drop-down.
    pub options: Vec<String>,
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
    /// What the catalogue shows of a course in a language.
    pub(super) fn of(published: &PublishedCourse, asked: Language) -> Self {
        let course = &published.course;
        let language = published.language(asked, |language| course.title.contains_key(&language));
        let count = published.readings().count();
        Self {
            id: published.course_id,
            key: course.id.clone(),
            slug: course.slug.clone(),
            title: published.title(asked).to_owned(),
            summary: course.summary.get(&language).cloned().unwrap_or_default(),
            language: product_language(language),
            languages: course.languages.iter().map(|language| product_language(*language)).collect(),
            minutes: course.lessons.iter().map(|lesson| lesson.minutes).sum(),
            lesson_count: u32::try_from(count).unwrap_or(u32::MAX),
            audience: course.audience.clone(),
            skills: skills(published, asked),
        }
    }
}

/// What a course teaches, with titles in a language.
fn skills(published: &PublishedCourse, language: Language) -> Vec<CourseSkill> {
    let skills = published.course.skills.iter();
    skills
        .map(|(skill, level)| CourseSkill { skill: skill.clone(), title: crate::skills::title(skill, language), level: u32::from(*level) })
        .collect()
}

impl CourseOut {
    /// A course in a language; `all` are the live courses, to name prerequisites.
    pub(super) fn of(published: &PublishedCourse, all: &[Arc<PublishedCourse>], language: Language) -> Self {
        let course = &published.course;
        let prerequisites = course.prerequisites.iter().filter_map(|key| {
            let other = all.iter().find(|other| other.course.id == *key)?;
            Some(Prerequisite { key: key.clone(), title: other.title(language).to_owned(), slug: other.course.slug.clone() })
        });
        Self {
            summary: CourseSummary::of(published, language),
            version: course.content_hash.clone(),
            version_number: published.number,
            published_at: published.published_at,
            lessons: course.lessons.iter().map(|lesson| LessonOutline::of(published, lesson, language)).collect(),
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
        }
    }
}

impl LessonOutline {
    fn of(published: &PublishedCourse, lesson: &Lesson, asked: Language) -> Self {
        let language = published.language(asked, |language| lesson.texts.contains_key(&language));
        Self {
            key: lesson.key.clone(),
            title: lesson.texts.get(&language).map(|text| text.title.clone()).unwrap_or_default(),
            kind: lesson.kind.into(),
            minutes: lesson.minutes,
            question_count: u32::try_from(lesson.questions.len()).unwrap_or(u32::MAX),
            skills: lesson_skills(lesson),
            languages: lesson.texts.keys().map(|language| product_language(*language)).collect(),
        }
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
