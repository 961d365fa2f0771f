//! Answers that lie in the past, for a database that is being filled.

use super::super::entity::review;
use super::super::{questions, store, timetable};
use super::{Refreshers, arranging};
use crate::learning::{Completed, Points};
use crate::platform::ApiError;
use crate::platform::access::Scope;
use crate::platform::ids::ResponseId;
use chrono::{DateTime, Utc};
use course_format::Answer;
use sea_orm::DatabaseTransaction;

/// An answer that was given.
#[derive(Clone, Debug)]
pub struct PastReview {
    /// Its id.
    pub id: ResponseId,
    /// Which of the course's questions, in the order in which they are asked.
    pub place: usize,
    /// Whether it was right.
    pub right: bool,
    /// When.
    pub reviewed_at: DateTime<Utc>,
    /// When the question is asked again after it.
    pub due_at: DateTime<Utc>,
}

impl Refreshers {
    /// Writes a completed course's plan with answers of the past and folds the cards from them.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn load(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        done: &Completed,
        answers: &[PastReview],
    ) -> Result<(), ApiError> {
        let Some(course) = self.course(done.course).await? else { return Ok(()) };
        arranging::arrange(transaction, scope, done, &course).await?;
        let mut asked: Vec<_> = questions::asked(&course.course).collect();
        asked.sort_by_key(|asked| timetable::number_of(done.enrolment, &asked.question.key, 0));
        // What she chose is not invented; only whether it was right.
        let unknown = serde_json::to_string(&Answer::default()).map_err(ApiError::because)?;
        let rows = answers.iter().filter_map(|past| {
            let asked = asked.get(past.place)?;
            let max_points = i32::try_from(asked.question.points).unwrap_or(1);
            let points = Points { thousandths: if past.right { max_points * 1000 } else { 0 }, max_points };
            Some(review::Model {
                id: past.id,
                enrolment_id: done.enrolment,
                organisation_id: done.organisation,
                person_id: done.person,
                version_id: course.version_id,
                lesson_key: asked.lesson.to_owned(),
                question_key: asked.question.key.clone(),
                fingerprint: questions::fingerprint(asked.question),
                language: "en".to_owned(),
                answer: unknown.clone(),
                points_thousandths: points.thousandths,
                max_points: points.max_points,
                reviewed_at: past.reviewed_at,
                due_at: past.due_at,
            })
        });
        let rows: Vec<_> = rows.collect();
        let ended = rows.iter().map(|row| row.reviewed_at).max();
        store::insert_reviews(transaction, scope, rows).await?;
        arranging::arrange(transaction, scope, done, &course).await?;
        let plan = store::lock_plan(transaction, scope, done.enrolment).await?;
        match plan.zip(ended) {
            // What a round would have confirmed at its end, it confirms at the last answer.
            Some((plan, ended)) => self.confirm_if_finished(transaction, scope, &course, plan, asked.len(), ended).await,
            None => Ok(()),
        }
    }
}
