//! What this slice tells people. What work came to stands behind the sign-in.

use super::entity::{attempt, completion, enrolment};
use super::reminding::{days_left, due};
use super::service::lesson_title;
use crate::catalogue::PublishedCourse;
use crate::notifications::{Argument, Kind, Notice, To, notify};
use crate::platform::Platform;
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use course_format::LessonKind;
use sea_orm::{ConnectionTrait, DbErr};

/// Tells the owner of an attempt, in the transaction that marks it, that her work was marked.
pub(super) async fn work_was_marked(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    enrolment: &enrolment::Model,
    version: &PublishedCourse,
    attempt: &attempt::Model,
) -> Result<(), DbErr> {
    // An assignment is worked on in its place in the course, a test has a page for every sitting.
    let link = match version.lesson(&attempt.lesson_key).map(|lesson| lesson.kind) {
        Some(LessonKind::Assignment) => lesson_page(version, &attempt.lesson_key),
        _ => format!("/tests/{}", attempt.id),
    };
    let arguments = vec![("lesson", lesson(version, &attempt.lesson_key)), ("course", course(version))];
    let notice = Notice {
        to: To::Person(enrolment.person_id),
        organisation: enrolment.organisation_id,
        kind: Kind::WorkMarked,
        arguments,
        link,
        // Other marks are news again; the same marks sent twice never come here.
        key: None,
    };
    notify(transaction, platform, notice).await
}

/// Tells somebody, in the transaction that grants it, that she has one more attempt.
pub(super) async fn attempt_was_granted(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    enrolment: &enrolment::Model,
    version: &PublishedCourse,
    lesson_key: &str,
) -> Result<(), DbErr> {
    let notice = Notice {
        to: To::Person(enrolment.person_id),
        organisation: enrolment.organisation_id,
        kind: Kind::AttemptGranted,
        arguments: vec![("lesson", lesson(version, lesson_key)), ("course", course(version))],
        link: lesson_page(version, lesson_key),
        key: None,
    };
    notify(transaction, platform, notice).await
}

/// Tells somebody, in the transaction that notes it, that she has fulfilled a course.
pub(super) async fn course_was_completed(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    enrolment: &enrolment::Model,
    version: &PublishedCourse,
    completion: &completion::Model,
) -> Result<(), DbErr> {
    let notice = Notice {
        to: To::Person(enrolment.person_id),
        organisation: enrolment.organisation_id,
        kind: Kind::CourseCompleted,
        arguments: vec![("course", course(version))],
        link: format!("/courses/{}", version.course.slug),
        key: Some(format!("course_completed:{}", completion.id)),
    };
    notify(transaction, platform, notice).await
}

/// Tells somebody, once for each of the days before it, that a completion of hers ends.
pub(super) async fn completion_is_ending(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    enrolment: &enrolment::Model,
    version: &PublishedCourse,
    completion: &completion::Model,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let Some(end) = completion.valid_until else { return Ok(()) };
    let days = days_left(end, now);
    let notice = Notice {
        to: To::Person(enrolment.person_id),
        organisation: enrolment.organisation_id,
        kind: Kind::CompletionExpiring,
        arguments: vec![("course", course(version)), ("days", Argument::Number(days)), ("until", Argument::Day(end.date_naive()))],
        link: format!("/courses/{}", version.course.slug),
        key: Some(format!("completion_expiring:{}:{}", completion.id, due(end, now).unwrap_or_default())),
    };
    notify(transaction, platform, notice).await
}

fn lesson_page(version: &PublishedCourse, lesson_key: &str) -> String {
    format!("/courses/{}/lessons/{lesson_key}", version.course.slug)
}

fn course(version: &PublishedCourse) -> Argument {
    Argument::translated(Language::ALL.map(|language| (language, version.title(language).to_owned())))
}

fn lesson(version: &PublishedCourse, lesson_key: &str) -> Argument {
    let title = |language| version.lesson(lesson_key).map(|lesson| lesson_title(version, lesson, language)).unwrap_or_default();
    Argument::translated(Language::ALL.map(|language| (language, title(language))))
}
