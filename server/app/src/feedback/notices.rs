//! Whom this slice tells what.

use super::entity::thread;
use super::state::Side;
use crate::catalogue::PublishedCourse;
use crate::learning::lesson_title;
use crate::notifications::{Argument, Kind, Notice, To, notify};
use crate::platform::Platform;
use crate::platform::access::Permission;
use crate::platform::ids::{FeedbackMessageId, PersonId};
use crate::platform::language::Language;
use sea_orm::{ConnectionTrait, DbErr};

/// Tells the other side of a thread, in the transaction that appends it, that there is a message.
pub(super) async fn message_was_written(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    thread: &thread::Model,
    version: &PublishedCourse,
    message: FeedbackMessageId,
    (author, side): (PersonId, Side),
) -> Result<(), DbErr> {
    let course = Argument::translated(Language::ALL.map(|language| (language, version.title(language).to_owned())));
    let place = match thread.lesson_key.as_deref().and_then(|key| version.lesson(key)) {
        Some(lesson) => Argument::translated(Language::ALL.map(|language| (language, lesson_title(version, lesson, language)))),
        None => course.clone(),
    };
    let notice = match side {
        Side::Learner => Notice {
            to: To::Holders { permission: Permission::AnswerFeedback, except: Some(author) },
            organisation: thread.organisation_id,
            kind: Kind::FeedbackReceived,
            arguments: vec![("lesson", place), ("course", course)],
            link: format!("/teach/questions/{}", thread.id),
            key: Some(format!("feedback_received:{message}")),
        },
        Side::Trainer(_) => Notice {
            to: To::Person(thread.person_id),
            organisation: thread.organisation_id,
            kind: Kind::FeedbackAnswered,
            arguments: vec![("course", course)],
            link: format!("/questions/{}", thread.id),
            key: Some(format!("feedback_answered:{message}")),
        },
    };
    notify(transaction, platform, notice).await
}
