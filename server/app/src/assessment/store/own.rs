//! Sittings and their answers.

use crate::assessment::entity::{self_answer, self_assessment};
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId, SelfAssessmentId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Set,
};
use std::collections::{BTreeMap, BTreeSet};

/// Answers by skill and number of the statement.
pub type Answers = BTreeMap<(String, i32), i32>;

fn within(scope: &Scope) -> Condition {
    scope.restrict(self_assessment::Column::OrganisationId, self_assessment::Column::PersonId)
}

/// The sittings inside a scope, the latest first.
pub async fn sittings(connection: &impl ConnectionTrait, scope: &Scope, limit: u64) -> Result<Vec<self_assessment::Model>, DbErr> {
    let select = self_assessment::Entity::find().filter(within(scope)).order_by_desc(self_assessment::Column::StartedAt);
    select.order_by_desc(self_assessment::Column::Id).limit(limit).all(connection).await
}

/// A sitting inside a scope.
pub async fn sitting(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: SelfAssessmentId,
) -> Result<Option<self_assessment::Model>, DbErr> {
    self_assessment::Entity::find_by_id(id).filter(within(scope)).one(connection).await
}

/// The same, held until the transaction ends.
pub async fn lock_sitting(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: SelfAssessmentId,
) -> Result<Option<self_assessment::Model>, DbErr> {
    self_assessment::Entity::find_by_id(id).filter(within(scope)).lock_exclusive().one(connection).await
}

/// The open sitting of a framework.
pub async fn open_sitting(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    framework: &str,
) -> Result<Option<self_assessment::Model>, DbErr> {
    self_assessment::Entity::find()
        .filter(within(scope))
        .filter(self_assessment::Column::OrganisationId.eq(organisation))
        .filter(self_assessment::Column::FrameworkKey.eq(framework))
        .filter(self_assessment::Column::FinishedAt.is_null())
        .order_by_desc(self_assessment::Column::StartedAt)
        .one(connection)
        .await
}

/// The finished sitting of the same framework before one.
pub async fn finished_before(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    row: &self_assessment::Model,
    finished: DateTime<Utc>,
) -> Result<Option<self_assessment::Model>, DbErr> {
    self_assessment::Entity::find()
        .filter(within(scope))
        .filter(self_assessment::Column::OrganisationId.eq(row.organisation_id))
        .filter(self_assessment::Column::FrameworkKey.eq(row.framework_key.clone()))
        .filter(self_assessment::Column::FinishedAt.lt(finished))
        .order_by_desc(self_assessment::Column::FinishedAt)
        .one(connection)
        .await
}

/// How many sittings were begun inside a scope since a moment.
pub async fn begun_since(connection: &impl ConnectionTrait, scope: &Scope, since: DateTime<Utc>) -> Result<u64, DbErr> {
    self_assessment::Entity::find().filter(within(scope)).filter(self_assessment::Column::StartedAt.gt(since)).count(connection).await
}

/// Writes a sitting down.
pub async fn insert_sitting(connection: &impl ConnectionTrait, _scope: &Scope, row: self_assessment::Model) -> Result<(), DbErr> {
    self_assessment::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Removes a sitting and its answers.
pub async fn delete_sitting(connection: &impl ConnectionTrait, scope: &Scope, id: SelfAssessmentId) -> Result<(), DbErr> {
    self_answer::Entity::delete_many()
        .filter(scope.restrict_to_person(self_answer::Column::PersonId))
        .filter(self_answer::Column::AssessmentId.eq(id))
        .exec(connection)
        .await?;
    self_assessment::Entity::delete_many()
        .filter(within(scope))
        .filter(self_assessment::Column::Id.eq(id))
        .exec(connection)
        .await
        .map(|_| ())
}

/// Notes that a sitting is finished.
pub async fn finish(connection: &impl ConnectionTrait, scope: &Scope, id: SelfAssessmentId, now: DateTime<Utc>) -> Result<(), DbErr> {
    self_assessment::Entity::update_many()
        .set(self_assessment::ActiveModel { finished_at: Set(Some(now)), changed_at: Set(now), ..Default::default() })
        .filter(within(scope))
        .filter(self_assessment::Column::Id.eq(id))
        .exec(connection)
        .await
        .map(|_| ())
}

/// The answers of a sitting.
pub async fn answers(connection: &impl ConnectionTrait, scope: &Scope, id: SelfAssessmentId) -> Result<Answers, DbErr> {
    let rows = self_answer::Entity::find()
        .filter(scope.restrict_to_person(self_answer::Column::PersonId))
        .filter(self_answer::Column::AssessmentId.eq(id))
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|row| ((row.skill_key, row.statement), row.answer)).collect())
}

/// How many answers each sitting has.
pub async fn count_answers(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[SelfAssessmentId],
) -> Result<BTreeMap<SelfAssessmentId, u32>, DbErr> {
    let rows: Vec<(SelfAssessmentId, i64)> = self_answer::Entity::find()
        .select_only()
        .column(self_answer::Column::AssessmentId)
        .column_as(Expr::col(self_answer::Column::Statement).count(), "answers")
        .filter(scope.restrict_to_person(self_answer::Column::PersonId))
        .filter(self_answer::Column::AssessmentId.is_in(ids.iter().copied()))
        .group_by(self_answer::Column::AssessmentId)
        .into_tuple()
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|(id, count)| (id, u32::try_from(count).unwrap_or(u32::MAX))).collect())
}

/// Saves answers, each in the place of an earlier one.
pub async fn save_answers(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: SelfAssessmentId,
    rows: Vec<self_answer::Model>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    for row in rows {
        let place = [self_answer::Column::AssessmentId, self_answer::Column::SkillKey, self_answer::Column::Statement];
        let replace = [self_answer::Column::Answer, self_answer::Column::AnsweredAt];
        self_answer::Entity::insert(row.into_active_model().reset_all())
            .on_conflict(OnConflict::columns(place).update_columns(replace).to_owned())
            .exec_without_returning(connection)
            .await?;
    }
    let change = self_assessment::ActiveModel { id: Set(id), changed_at: Set(now), ..Default::default() };
    self_assessment::Entity::update_many()
        .set(change)
        .filter(within(scope))
        .filter(self_assessment::Column::Id.eq(id))
        .exec(connection)
        .await
        .map(|_| ())
}

/// How many of some people have begun or finished a sitting in some frameworks since a moment, and before another.
pub async fn sat_since(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    people: &[PersonId],
    frameworks: &[String],
    (since, until): (DateTime<Utc>, Option<DateTime<Utc>>),
) -> Result<(u32, u32), DbErr> {
    let (mut begun, mut finished) = (BTreeSet::new(), BTreeSet::new());
    for chunk in people.chunks(2000) {
        let rows: Vec<(PersonId, DateTime<Utc>, Option<DateTime<Utc>>)> = self_assessment::Entity::find()
            .select_only()
            .columns([self_assessment::Column::PersonId, self_assessment::Column::StartedAt, self_assessment::Column::FinishedAt])
            .filter(within(scope))
            .filter(self_assessment::Column::OrganisationId.eq(organisation))
            .filter(self_assessment::Column::FrameworkKey.is_in(frameworks))
            .filter(self_assessment::Column::PersonId.is_in(chunk.iter().copied()))
            .filter(self_assessment::Column::ChangedAt.gte(since))
            .into_tuple()
            .all(connection)
            .await?;
        for (person, started, ended) in rows {
            if until.is_none_or(|until| started <= until) {
                begun.insert(person);
            }
            if ended.is_some_and(|ended| ended >= since && until.is_none_or(|until| ended <= until)) {
                finished.insert(person);
            }
        }
    }
    let count = |people: &BTreeSet<PersonId>| u32::try_from(people.len()).unwrap_or(u32::MAX);
    Ok((count(&begun), count(&finished)))
}
