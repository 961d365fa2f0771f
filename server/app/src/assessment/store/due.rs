//! What is due by itself, whoever it belongs to.

use crate::assessment::api::{RoundState, TalkState};
use crate::assessment::entity::{colleague_round, self_assessment, skill_talk};
use crate::platform::access::Scope;
use crate::platform::ids::{ColleagueRoundId, SelfAssessmentId, TalkId};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, Set};

/// At most so many of each in one round; the rest follows in the next.
const PORTION: u64 = 200;

/// Open rounds whose last day is before a day.
pub async fn rounds_over(connection: &impl ConnectionTrait, scope: &Scope, today: NaiveDate) -> Result<Vec<colleague_round::Model>, DbErr> {
    rounds(scope).filter(colleague_round::Column::ClosesOn.lt(today)).limit(PORTION).all(connection).await
}

/// Open rounds whose last day is near and of which nobody was reminded.
pub async fn rounds_near(connection: &impl ConnectionTrait, scope: &Scope, until: NaiveDate) -> Result<Vec<colleague_round::Model>, DbErr> {
    let near = rounds(scope).filter(colleague_round::Column::ClosesOn.lte(until));
    near.filter(colleague_round::Column::RemindedAt.is_null()).limit(PORTION).all(connection).await
}

fn rounds(scope: &Scope) -> sea_orm::Select<colleague_round::Entity> {
    colleague_round::Entity::find()
        .filter(scope.restrict(colleague_round::Column::OrganisationId, colleague_round::Column::PersonId))
        .filter(colleague_round::Column::State.eq(RoundState::Open))
}

/// Planned talks until a day, of which nobody was reminded.
pub async fn talks(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    (today, until): (NaiveDate, NaiveDate),
) -> Result<Vec<skill_talk::Model>, DbErr> {
    skill_talk::Entity::find()
        .filter(scope.restrict(skill_talk::Column::OrganisationId, skill_talk::Column::PersonId))
        .filter(skill_talk::Column::State.eq(TalkState::Planned))
        .filter(skill_talk::Column::PlannedOn.between(today, until))
        .filter(skill_talk::Column::RemindedAt.is_null())
        .limit(PORTION)
        .all(connection)
        .await
}

/// Sittings that nobody touched since a moment and was reminded of.
pub async fn sittings(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    before: DateTime<Utc>,
) -> Result<Vec<self_assessment::Model>, DbErr> {
    self_assessment::Entity::find()
        .filter(scope.restrict(self_assessment::Column::OrganisationId, self_assessment::Column::PersonId))
        .filter(self_assessment::Column::FinishedAt.is_null())
        .filter(self_assessment::Column::RemindedAt.is_null())
        .filter(self_assessment::Column::ChangedAt.lt(before))
        .limit(PORTION)
        .all(connection)
        .await
}

/// Notes that a round's raters are reminded; false when that was done already or it is open no more.
pub async fn round_reminded(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: ColleagueRoundId,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let outcome = colleague_round::Entity::update_many()
        .set(colleague_round::ActiveModel { reminded_at: Set(Some(now)), ..Default::default() })
        .filter(scope.restrict(colleague_round::Column::OrganisationId, colleague_round::Column::PersonId))
        .filter(colleague_round::Column::Id.eq(id))
        .filter(colleague_round::Column::State.eq(RoundState::Open))
        .filter(colleague_round::Column::RemindedAt.is_null())
        .exec(connection)
        .await?;
    Ok(outcome.rows_affected > 0)
}

/// Notes that both are reminded of a talk; false when that was done already or it is planned no more.
pub async fn talk_reminded(connection: &impl ConnectionTrait, scope: &Scope, id: TalkId, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let outcome = skill_talk::Entity::update_many()
        .set(skill_talk::ActiveModel { reminded_at: Set(Some(now)), ..Default::default() })
        .filter(scope.restrict(skill_talk::Column::OrganisationId, skill_talk::Column::PersonId))
        .filter(skill_talk::Column::Id.eq(id))
        .filter(skill_talk::Column::State.eq(TalkState::Planned))
        .filter(skill_talk::Column::RemindedAt.is_null())
        .exec(connection)
        .await?;
    Ok(outcome.rows_affected > 0)
}

/// Notes that somebody is reminded of a sitting; false when that was done already or she finished it.
pub async fn sitting_reminded(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: SelfAssessmentId,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let outcome = self_assessment::Entity::update_many()
        .set(self_assessment::ActiveModel { reminded_at: Set(Some(now)), ..Default::default() })
        .filter(scope.restrict(self_assessment::Column::OrganisationId, self_assessment::Column::PersonId))
        .filter(self_assessment::Column::Id.eq(id))
        .filter(self_assessment::Column::FinishedAt.is_null())
        .filter(self_assessment::Column::RemindedAt.is_null())
        .exec(connection)
        .await?;
    Ok(outcome.rows_affected > 0)
}
