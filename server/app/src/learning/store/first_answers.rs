//! What people answered the first time they were asked in a test, for statistics about questions.

use super::super::entity::{attempt, enrolment, response};
use crate::platform::access::Scope;
use crate::platform::ids::{AttemptId, CourseId, CourseVersionId, EnrolmentId, PersonId};
use chrono::{DateTime, Utc};
use course_format::Answer;
use futures_util::TryStreamExt;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, StreamTrait};
use std::collections::BTreeMap;

/// A person's first answer to a question in a test that was handed in.
#[derive(Clone, Debug)]
pub struct FirstAnswer {
    /// Whose.
    pub person: PersonId,
    /// Of which course.
    pub course: CourseId,
    /// In which version.
    pub version: CourseVersionId,
    /// To which question.
    pub question: String,
    /// In which language it was read.
    pub language: String,
    /// The options that were chosen, from 1; nothing for other kinds than choices. What people wrote is never held.
    pub chosen: Box<[u16]>,
    /// What it is worth, in thousandths of a point.
    pub points_thousandths: i32,
    /// What a right answer is worth.
    pub max_points: i32,
    /// When.
    pub answered_at: DateTime<Utc>,
}

/// First answers inside a scope: of each person and question the last word in the first attempt that was handed in with one. Practice
/// does not count, because a lesson tells its keys, and neither does a second attempt.
///
/// The attempts come first; the answers are then read once, in the order in which they lie.
///
/// # Errors
/// When the database refuses.
pub async fn first_answers<C: ConnectionTrait + StreamTrait>(connection: &C, scope: &Scope) -> Result<Vec<FirstAnswer>, DbErr> {
    let enrolments: Vec<(EnrolmentId, PersonId, CourseId)> = enrolment::Entity::find()
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .select_only()
        .columns([enrolment::Column::Id, enrolment::Column::PersonId, enrolment::Column::CourseId])
        .into_tuple()
        .all(connection)
        .await?;
    let owners: BTreeMap<EnrolmentId, (PersonId, CourseId)> =
        enrolments.into_iter().map(|(id, person, course)| (id, (person, course))).collect();
    let attempts: Vec<(AttemptId, DateTime<Utc>)> = attempt::Entity::find()
        .filter(attempt::Column::SubmittedAt.is_not_null())
        .select_only()
        .columns([attempt::Column::Id, attempt::Column::StartedAt])
        .into_tuple()
        .all(connection)
        .await?;
    let began: BTreeMap<AttemptId, DateTime<Utc>> = attempts.into_iter().collect();
    let mut first: BTreeMap<(PersonId, CourseId, String), (DateTime<Utc>, FirstAnswer)> = BTreeMap::new();
    let mut rows = response::Entity::find()
        .filter(response::Column::AttemptId.is_not_null())
        .order_by_asc(response::Column::AnsweredAt)
        .stream(connection)
        .await?;
    while let Some(row) = rows.try_next().await? {
        let Some((person, course)) = owners.get(&row.enrolment_id).copied() else { continue };
        let Some(began) = row.attempt_id.and_then(|attempt| began.get(&attempt)).copied() else { continue };
        let place = (person, course, row.question_key.clone());
        // Rows come in the order of time: a later one of the same attempt takes the place of the one before it.
        if first.get(&place).is_none_or(|(known, _)| began <= *known) {
            let answer = FirstAnswer {
                person,
                course,
                version: row.version_id,
                question: row.question_key,
                language: row.language,
                chosen: chosen(&row.answer),
                points_thousandths: row.points_thousandths,
                max_points: row.max_points,
                answered_at: row.answered_at,
            };
            first.insert(place, (began, answer));
        }
    }
    Ok(first.into_values().map(|(_, answer)| answer).collect())
}

/// The chosen options in an answer as it is stored.
#[must_use]
pub fn chosen(answer: &str) -> Box<[u16]> {
    let answer: Option<Answer> = serde_json::from_str(answer).ok();
    answer.map(|answer| answer.choice.iter().filter_map(|number| u16::try_from(*number).ok()).collect()).unwrap_or_default()
}
