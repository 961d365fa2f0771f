//! Work that trainers mark, their marks, and the attempts they granted.

use super::super::api::WorkFilter;
use crate::learning::entity::{attempt, attempt_grant, completion, enrolment, mark, submitted_work};
use crate::platform::access::Scope;
use crate::platform::ids::{AttemptId, CourseId, EnrolmentId, PersonId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, SelectStatement};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Set,
};
use std::collections::BTreeMap;

/// A piece of work with the attempt and the enrolment it belongs to.
pub type WorkRow = (submitted_work::Model, attempt::Model, enrolment::Model);

pub async fn insert_work(connection: &impl ConnectionTrait, _scope: &Scope, row: submitted_work::Model) -> Result<(), DbErr> {
    submitted_work::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Notes when a piece of work was last marked.
pub async fn set_marked(connection: &impl ConnectionTrait, _scope: &Scope, id: AttemptId, at: DateTime<Utc>) -> Result<(), DbErr> {
    let row = submitted_work::ActiveModel { attempt_id: Set(id), marked_at: Set(Some(at)), ..Default::default() };
    row.update(connection).await.map(|_| ())
}

/// One piece of work inside a scope; that of a course that was left is not there.
pub async fn work(connection: &impl ConnectionTrait, scope: &Scope, id: AttemptId) -> Result<Option<WorkRow>, DbErr> {
    let found = submitted_work::Entity::find_by_id(id)
        .filter(scope.restrict(submitted_work::Column::OrganisationId, submitted_work::Column::PersonId))
        .filter(submitted_work::Column::AttemptId.in_subquery(of_taken_courses()))
        .one(connection)
        .await?;
    Ok(with_attempts(connection, found.into_iter().collect()).await?.pop())
}

/// Attempts of courses that were not left.
fn of_taken_courses() -> SelectStatement {
    let taken =
        enrolment::Entity::find().select_only().column(enrolment::Column::Id).filter(enrolment::Column::WithdrawnAt.is_null()).into_query();
    attempt::Entity::find().select_only().column(attempt::Column::Id).filter(attempt::Column::EnrolmentId.in_subquery(taken)).into_query()
}

/// Which page of the work to read.
pub struct WorkPage {
    pub filter: WorkFilter,
    /// Whose own work is left out: nobody marks herself.
    pub without: PersonId,
    /// The last row of the page before.
    pub after: Option<(DateTime<Utc>, AttemptId)>,
    pub limit: u32,
}

/// One page of the work inside a scope; `limit + 1` rows at the most. The first moment of a row's order comes with it.
pub async fn list_work(connection: &impl ConnectionTrait, scope: &Scope, page: WorkPage) -> Result<Vec<(DateTime<Utc>, WorkRow)>, DbErr> {
    let WorkPage { filter, without, after, limit } = page;
    let mut select = submitted_work::Entity::find()
        .filter(scope.restrict(submitted_work::Column::OrganisationId, submitted_work::Column::PersonId))
        .filter(submitted_work::Column::PersonId.ne(without))
        .filter(submitted_work::Column::AttemptId.in_subquery(of_taken_courses()));
    let keys = |moment: submitted_work::Column| Expr::tuple([Expr::col(moment), Expr::col(submitted_work::Column::AttemptId)]);
    let place = after.map(|(moment, id)| Expr::tuple([Expr::val(moment), Expr::val(id)]));
    select = match filter {
        WorkFilter::ToMark => {
            let select = select.filter(submitted_work::Column::MarkedAt.is_null());
            let select = match place {
                Some(place) => select.filter(keys(submitted_work::Column::SubmittedAt).gt(place)),
                None => select,
            };
            select.order_by_asc(submitted_work::Column::SubmittedAt).order_by_asc(submitted_work::Column::AttemptId)
        }
        WorkFilter::Marked => {
            let select = select.filter(submitted_work::Column::MarkedAt.is_not_null());
            let select = match place {
                Some(place) => select.filter(keys(submitted_work::Column::MarkedAt).lt(place)),
                None => select,
            };
            select.order_by_desc(submitted_work::Column::MarkedAt).order_by_desc(submitted_work::Column::AttemptId)
        }
    };
    let found = select.limit(u64::from(limit) + 1).all(connection).await?;
    let rows = with_attempts(connection, found).await?;
    let moment = |row: &submitted_work::Model| match filter {
        WorkFilter::ToMark => row.submitted_at,
        WorkFilter::Marked => row.marked_at.unwrap_or(row.submitted_at),
    };
    Ok(rows.into_iter().map(|row| (moment(&row.0), row)).collect())
}

async fn with_attempts(connection: &impl ConnectionTrait, found: Vec<submitted_work::Model>) -> Result<Vec<WorkRow>, DbErr> {
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let ids = found.iter().map(|row| row.attempt_id);
    let attempts = attempt::Entity::find().filter(attempt::Column::Id.is_in(ids)).all(connection).await?;
    let ids = attempts.iter().map(|row| row.enrolment_id);
    let enrolments = enrolment::Entity::find().filter(enrolment::Column::Id.is_in(ids)).all(connection).await?;
    let enrolments: BTreeMap<_, _> = enrolments.into_iter().map(|row| (row.id, row)).collect();
    let attempts: BTreeMap<_, _> = attempts.into_iter().map(|row| (row.id, row)).collect();
    let row = |work: submitted_work::Model| {
        let attempt = attempts.get(&work.attempt_id)?.clone();
        let enrolment = enrolments.get(&attempt.enrolment_id)?.clone();
        Some((work, attempt, enrolment))
    };
    Ok(found.into_iter().filter_map(row).collect())
}

pub async fn insert_marks(connection: &impl ConnectionTrait, _scope: &Scope, rows: Vec<mark::Model>) -> Result<(), DbErr> {
    let rows = rows.into_iter().map(|row| row.into_active_model().reset_all());
    mark::Entity::insert_many(rows).exec_without_returning(connection).await.map(|_| ())
}

/// The latest mark for each question of an attempt that was found inside the scope.
pub async fn latest_marks(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    attempt: AttemptId,
) -> Result<BTreeMap<String, mark::Model>, DbErr> {
    let rows = mark::Entity::find()
        .filter(mark::Column::AttemptId.eq(attempt))
        .filter(scope.restrict(mark::Column::OrganisationId, mark::Column::PersonId))
        .order_by_asc(mark::Column::MarkedAt)
        .order_by_asc(mark::Column::Id)
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|row| (row.question_key.clone(), row)).collect())
}

pub async fn insert_grant(connection: &impl ConnectionTrait, _scope: &Scope, row: attempt_grant::Model) -> Result<(), DbErr> {
    attempt_grant::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// What was granted to enrolments that were found inside the scope.
pub async fn grants(
    connection: &impl ConnectionTrait,
    enrolments: impl Iterator<Item = EnrolmentId>,
) -> Result<Vec<attempt_grant::Model>, DbErr> {
    attempt_grant::Entity::find().filter(attempt_grant::Column::EnrolmentId.is_in(enrolments)).all(connection).await
}

/// An enrolment whose attempts at a test have all failed.
#[derive(Clone, Debug, FromQueryResult)]
pub struct UsedUp {
    /// The enrolment.
    pub id: EnrolmentId,
    /// Whose.
    pub person_id: PersonId,
    /// How many attempts there were.
    pub used: i64,
}

/// Enrolments inside a scope on a course that is neither left nor completed, with at least so many attempts at a test, all of them
/// judged and failed.
pub async fn used_up_enrolments(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    course: CourseId,
    test: &str,
    allowed: u32,
) -> Result<Vec<UsedUp>, DbErr> {
    let completed = completion::Entity::find().select_only().column(completion::Column::EnrolmentId).into_query();
    let of_attempt = |column: attempt::Column| Expr::col((attempt::Entity, column));
    let mut select = enrolment::Entity::find()
        .select_only()
        .columns([enrolment::Column::Id, enrolment::Column::PersonId])
        .expr_as(of_attempt(attempt::Column::Id).count(), "used")
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(enrolment::Column::CourseId.eq(course))
        .filter(enrolment::Column::WithdrawnAt.is_null())
        .filter(enrolment::Column::Id.not_in_subquery(completed))
        .filter(of_attempt(attempt::Column::LessonKey).eq(test))
        .group_by(enrolment::Column::Id)
        .group_by(enrolment::Column::PersonId)
        .having(of_attempt(attempt::Column::Id).count().gte(i64::from(allowed)))
        // Of an open attempt, and of one that waits to be marked, nobody knows yet.
        .having(Expr::cust("MAX(COALESCE(\"attempt\".\"passed\", 1)) = 0"))
        .order_by_asc(enrolment::Column::Id)
        .limit(200);
    QueryTrait::query(&mut select)
        .inner_join(attempt::Entity, of_attempt(attempt::Column::EnrolmentId).equals((enrolment::Entity, enrolment::Column::Id)));
    select.into_model::<UsedUp>().all(connection).await
}
