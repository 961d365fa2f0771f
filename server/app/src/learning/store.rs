//! SQL of this slice.

mod attempts;
mod completed;
mod files;
mod first_answers;
mod forget;
mod holders;
mod own;
mod past;
mod reminders;
mod renewals;
mod responses;
mod uploads;
mod versions;
mod work;

pub use completed::{Completed, Taken, completed, taken};
pub use first_answers::{FirstAnswer, chosen, first_answers};
pub use holders::{HeldCompletion, completions_of, holders};
pub use past::{PastAnswer, PastAttempt, PastCompletion, PastEnrolment, load};
pub use responses::{NewResponse, Refused, append_responses, closed, copy_responses, latest_responses, moment};

pub(super) use attempts::{attempt, close_attempt, insert_attempt, overdue_attempts};
pub(super) use files::{count_files, delete_file, file, files_of, insert_file, save_stored, set_aside, unfinished_files};
pub(super) use forget::{all_parts, copy_enrolments_without_person, set_all_aside};
pub(super) use own::{append_reading, count_notes, insert_note, lock_note, notes, notes_in, reading_times, save_note};
pub(super) use reminders::{ending, insert_reminder};
pub(super) use renewals::{Periods, earlier, latest, next_period, renewed};
pub(super) use uploads::{
    abandoned_uploads, delete_parts, delete_upload, has_file, insert_part, insert_upload, part_ids, save_part, set_file, upload, uploads_of,
};
pub(super) use versions::people_on_versions;
pub(super) use work::{
    WorkPage, WorkRow, grants, insert_grant, insert_marks, insert_work, latest_marks, list_work, set_marked, used_up_enrolments, work,
};

use super::entity::{attempt, attempt_grant, completion, enrolment, lesson_progress};
use crate::platform::access::Scope;
use crate::platform::ids::{CourseId, CourseVersionId, EnrolmentId, OrganisationId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Set,
};

/// The enrolments inside a scope that are not withdrawn, newest first; all, or those on one course. Of a course that was renewed the
/// latest period, or all.
pub(super) async fn enrolments(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    course: Option<CourseId>,
    periods: Periods,
) -> Result<Vec<enrolment::Model>, DbErr> {
    let rows = enrolment::Entity::find()
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(Condition::all().add_option(course.map(|course| enrolment::Column::CourseId.eq(course))))
        .filter(enrolment::Column::WithdrawnAt.is_null())
        .order_by_desc(enrolment::Column::EnrolledAt)
        .order_by_desc(enrolment::Column::Period)
        .limit(500)
        .all(connection)
        .await?;
    Ok(match periods {
        Periods::All => rows,
        Periods::Latest => latest(rows),
    })
}

/// An enrolment inside a scope, withdrawn or not.
pub(super) async fn enrolment(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: EnrolmentId,
) -> Result<Option<enrolment::Model>, DbErr> {
    enrolment::Entity::find_by_id(id)
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .one(connection)
        .await
}

/// The enrolment inside one person's scope for a course and an organisation: of those that were not left the latest period.
pub(super) async fn enrolment_for(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    course: CourseId,
) -> Result<Option<enrolment::Model>, DbErr> {
    let rows = enrolment::Entity::find()
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(enrolment::Column::OrganisationId.eq(organisation))
        .filter(enrolment::Column::CourseId.eq(course))
        .order_by_desc(enrolment::Column::Period)
        .all(connection)
        .await?;
    let going_on = rows.iter().find(|row| row.withdrawn_at.is_none()).cloned();
    Ok(going_on.or_else(|| rows.into_iter().next()))
}

pub(super) async fn insert_enrolment(connection: &impl ConnectionTrait, _scope: &Scope, row: enrolment::Model) -> Result<(), DbErr> {
    enrolment::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Withdraws an enrolment, or takes the withdrawal back.
pub(super) async fn set_withdrawn(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: EnrolmentId,
    at: Option<DateTime<Utc>>,
) -> Result<(), DbErr> {
    enrolment::Entity::update_many()
        .col_expr(enrolment::Column::WithdrawnAt, Expr::value(at))
        .filter(enrolment::Column::Id.eq(id))
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .exec(connection)
        .await
        .map(|_| ())
}

/// Everything that belongs to some enrolments, whose owner the caller has checked.
#[derive(Debug, Default)]
pub(super) struct Records {
    pub progress: Vec<lesson_progress::Model>,
    pub attempts: Vec<attempt::Model>,
    pub completions: Vec<completion::Model>,
    pub grants: Vec<attempt_grant::Model>,
}

/// Progress, attempts, completions and granted attempts of enrolments that were found inside the scope.
pub(super) async fn records(connection: &impl ConnectionTrait, _scope: &Scope, enrolments: &[EnrolmentId]) -> Result<Records, DbErr> {
    let ids = || enrolments.iter().copied();
    Ok(Records {
        progress: lesson_progress::Entity::find().filter(lesson_progress::Column::EnrolmentId.is_in(ids())).all(connection).await?,
        attempts: attempt::Entity::find()
            .filter(attempt::Column::EnrolmentId.is_in(ids()))
            .order_by_asc(attempt::Column::Number)
            .all(connection)
            .await?,
        completions: completion::Entity::find().filter(completion::Column::EnrolmentId.is_in(ids())).all(connection).await?,
        grants: grants(connection, ids()).await?,
    })
}

/// One lesson's progress.
pub(super) async fn progress(
    connection: &impl ConnectionTrait,
    _scope: &Scope,
    enrolment: EnrolmentId,
    lesson: &str,
) -> Result<Option<lesson_progress::Model>, DbErr> {
    lesson_progress::Entity::find_by_id((enrolment, lesson.to_owned())).one(connection).await
}

/// Notes where a person is in a lesson. What is finished stays finished; a block replaces the one before.
pub(super) async fn save_progress(connection: &impl ConnectionTrait, _scope: &Scope, row: lesson_progress::Model) -> Result<(), DbErr> {
    let known = lesson_progress::Entity::find_by_id((row.enrolment_id, row.lesson_key.clone())).lock_exclusive().one(connection).await?;
    match known {
        None => lesson_progress::Entity::insert(row.into_active_model().reset_all())
            .on_conflict(
                OnConflict::columns([lesson_progress::Column::EnrolmentId, lesson_progress::Column::LessonKey]).do_nothing().to_owned(),
            )
            .exec_without_returning(connection)
            .await
            .map(|_| ()),
        Some(known) => {
            let row = lesson_progress::ActiveModel {
                enrolment_id: Set(row.enrolment_id),
                lesson_key: Set(row.lesson_key),
                block: Set(row.block.or(known.block)),
                finished_at: Set(known.finished_at.or(row.finished_at)),
                ..Default::default()
            };
            row.update(connection).await.map(|_| ())
        }
    }
}

/// Locks an enrolment, so that two requests do not both start an attempt or both complete it.
pub(super) async fn lock_enrolment(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: EnrolmentId,
) -> Result<Option<enrolment::Model>, DbErr> {
    enrolment::Entity::find_by_id(id)
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .lock_exclusive()
        .one(connection)
        .await
}

pub(super) async fn insert_completion(connection: &impl ConnectionTrait, _scope: &Scope, row: completion::Model) -> Result<(), DbErr> {
    completion::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Notes which version a person has seen.
pub(super) async fn set_seen_version(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: EnrolmentId,
    version: CourseVersionId,
) -> Result<(), DbErr> {
    enrolment::Entity::update_many()
        .col_expr(enrolment::Column::SeenVersionId, Expr::value(version))
        .filter(enrolment::Column::Id.eq(id))
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .exec(connection)
        .await
        .map(|_| ())
}
