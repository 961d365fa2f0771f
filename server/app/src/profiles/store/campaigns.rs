//! Campaigns, who is asked, and what was known at their end.

use super::sql::Sql;
use crate::platform::access::Scope;
use crate::platform::ids::{CampaignId, OrganisationId, PersonId};
use crate::profiles::entity::{campaign, member, result};
use chrono::{DateTime, Duration, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QueryResult, QuerySelect,
};
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

/// Rows of one insert.
const CHUNK: usize = 2000;

pub(in crate::profiles) async fn insert_campaign(
    connection: &impl ConnectionTrait,
    new: campaign::Model,
    people: &[PersonId],
) -> Result<(), DbErr> {
    let (id, organisation) = (new.id, new.organisation_id);
    campaign::Entity::insert(new.into_active_model().reset_all()).exec_without_returning(connection).await?;
    for chunk in people.chunks(CHUNK) {
        let rows = chunk.iter().map(|person| {
            let row = member::Model { campaign_id: id, person_id: *person, organisation_id: organisation };
            row.into_active_model().reset_all()
        });
        member::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}

pub(in crate::profiles) async fn campaign(connection: &impl ConnectionTrait, id: CampaignId) -> Result<Option<campaign::Model>, DbErr> {
    campaign::Entity::find_by_id(id).one(connection).await
}

/// The same, held until the transaction ends, so that it is closed once.
pub(in crate::profiles) async fn lock_campaign(
    connection: &impl ConnectionTrait,
    id: CampaignId,
) -> Result<Option<campaign::Model>, DbErr> {
    campaign::Entity::find_by_id(id).lock_exclusive().one(connection).await
}

/// An organisation's campaigns, the newest first.
pub(in crate::profiles) async fn campaigns(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
) -> Result<Vec<campaign::Model>, DbErr> {
    campaign::Entity::find()
        .filter(campaign::Column::OrganisationId.eq(organisation))
        .order_by_desc(campaign::Column::BeganAt)
        .order_by_desc(campaign::Column::Id)
        .limit(200)
        .all(connection)
        .await
}

/// The campaigns that are open.
pub(in crate::profiles) async fn open_campaigns(connection: &impl ConnectionTrait) -> Result<Vec<campaign::Model>, DbErr> {
    campaign::Entity::find().filter(campaign::Column::ClosedAt.is_null()).order_by_asc(campaign::Column::Id).all(connection).await
}

/// The campaigns in which somebody inside a scope is asked, those that are open.
pub(in crate::profiles) async fn campaigns_of(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<campaign::Model>, DbErr> {
    let asked: Vec<CampaignId> = member::Entity::find()
        .select_only()
        .column(member::Column::CampaignId)
        .filter(scope.restrict(member::Column::OrganisationId, member::Column::PersonId))
        .into_tuple()
        .all(connection)
        .await?;
    campaign::Entity::find()
        .filter(campaign::Column::Id.is_in(asked))
        .filter(campaign::Column::ClosedAt.is_null())
        .order_by_asc(campaign::Column::DueOn)
        .order_by_asc(campaign::Column::Id)
        .all(connection)
        .await
}

/// Who of a campaign is inside a scope.
pub(in crate::profiles) async fn members(connection: &impl ConnectionTrait, scope: &Scope, id: CampaignId) -> Result<Vec<PersonId>, DbErr> {
    member::Entity::find()
        .select_only()
        .column(member::Column::PersonId)
        .filter(scope.restrict(member::Column::OrganisationId, member::Column::PersonId))
        .filter(member::Column::CampaignId.eq(id))
        .order_by_asc(member::Column::PersonId)
        .into_tuple()
        .all(connection)
        .await
}

/// In how many of some skills each of a campaign's people was assessed since it began: by herself, her manager or a test.
///
/// Plan: the campaign's people by key, each one's observations by (person, organisation, skill).
pub(in crate::profiles) async fn answered(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    of: &campaign::Model,
    skills: &[String],
) -> Result<HashMap<PersonId, u32>, DbErr> {
    if *scope == Scope::SHARED || skills.is_empty() {
        return Ok(HashMap::new());
    }
    let mut sql = Sql::default();
    let (id, began) = (sql.bind(of.id), sql.bind(of.began_at));
    let skills: Vec<String> = skills.iter().map(|skill| sql.bind(skill.as_str())).collect();
    let _ = write!(
        sql.text,
        "SELECT c.person_id, COUNT(DISTINCT o.skill_key) FROM campaign_member c JOIN observation o \
         ON o.person_id = c.person_id AND o.organisation_id = c.organisation_id AND o.skill_key IN ({}) \
         WHERE c.campaign_id = {id} AND o.observed_at >= {began} AND o.kind IN ('self', 'manager', 'test')",
        skills.join(", ")
    );
    if let Some(end) = of.closed_at {
        let end = sql.bind(end);
        let _ = write!(sql.text, " AND o.recorded_at <= {end}");
    }
    if let Some(person) = scope.person() {
        let person = sql.bind(person);
        let _ = write!(sql.text, " AND c.person_id = {person}");
    }
    if let Some(manager) = scope.manager() {
        let manager = sql.bind(manager);
        let _ = write!(
            sql.text,
            " AND c.person_id IN (SELECT m.person_id FROM membership m WHERE m.organisation_id = c.organisation_id AND m.manager_id = {manager})"
        );
    }
    sql.push(" GROUP BY c.person_id");
    let rows = sql.all(connection).await?;
    let counted = |row: sea_orm::QueryResult| -> Result<_, DbErr> {
        let skills: i64 = row.try_get_by_index(1)?;
        Ok((row.try_get_by_index(0)?, u32::try_from(skills).unwrap_or(u32::MAX)))
    };
    rows.into_iter().map(counted).collect()
}

/// Which of a campaign's people were assessed in which of its skills since it began, and before its end.
///
/// Plan: as `answered`, without counting.
pub(in crate::profiles) async fn assessed(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    of: &campaign::Model,
) -> Result<HashSet<(PersonId, String)>, DbErr> {
    let mut sql = Sql::default();
    let id = sql.bind(of.id);
    let Some(reach) = reach_of_member(&mut sql, scope) else { return Ok(HashSet::new()) };
    let _ = write!(sql.text, "SELECT DISTINCT c.person_id, o.skill_key {ANSWERS} AND k.id = {id} AND {reach}");
    let rows = sql.all(connection).await?;
    rows.into_iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}

/// Everything by which the people of campaigns were assessed in them: by themselves, their manager or a test.
const ANSWERS: &str = "FROM campaign k JOIN campaign_member c ON c.campaign_id = k.id \
    JOIN role_requirement r ON r.profile_id = k.profile_id AND r.version = k.profile_version \
    JOIN observation o ON o.person_id = c.person_id AND o.organisation_id = c.organisation_id AND o.skill_key = r.skill_key \
    WHERE o.observed_at >= k.began_at AND o.kind IN ('self', 'manager', 'test') AND (k.closed_at IS NULL OR o.recorded_at <= k.closed_at)";

/// The conditions of a scope on a campaign's member `c`; `None` when it reaches nobody.
fn reach_of_member(sql: &mut Sql, scope: &Scope) -> Option<String> {
    if *scope == Scope::SHARED {
        return None;
    }
    let mut text = String::from("TRUE");
    if let Some(organisation) = scope.organisation() {
        let organisation = sql.bind(organisation);
        let _ = write!(text, " AND c.organisation_id = {organisation}");
    }
    if let Some(person) = scope.person() {
        let person = sql.bind(person);
        let _ = write!(text, " AND c.person_id = {person}");
    }
    if let Some(manager) = scope.manager() {
        let manager = sql.bind(manager);
        let _ = write!(
            text,
            " AND c.person_id IN (SELECT m.person_id FROM membership m WHERE m.organisation_id = c.organisation_id AND m.manager_id = {manager})"
        );
    }
    Some(text)
}

/// How many people of a campaign are asked, have begun, and have finished.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::profiles) struct Participation {
    pub invited: u32,
    pub began: u32,
    pub finished: u32,
}

/// The participation in all campaigns of an organisation, of the people inside a scope.
///
/// Plan: the organisation's campaigns by their index, each one's people by key, and their observations by (person, organisation, skill).
pub(in crate::profiles) async fn participation(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
) -> Result<HashMap<CampaignId, Participation>, DbErr> {
    let mut sql = Sql::default();
    let home = sql.bind(organisation);
    let Some(reach) = reach_of_member(&mut sql, scope) else { return Ok(HashMap::new()) };
    let _ = write!(
        sql.text,
        "SELECT k.id, COUNT(*), COUNT(a.skills), SUM(CASE WHEN a.skills >= (SELECT COUNT(*) FROM role_requirement n \
         WHERE n.profile_id = k.profile_id AND n.version = k.profile_version) THEN 1 ELSE 0 END) \
         FROM campaign k JOIN campaign_member c ON c.campaign_id = k.id LEFT JOIN (\
         SELECT k.id AS campaign_id, c.person_id AS person_id, COUNT(DISTINCT o.skill_key) AS skills {ANSWERS} AND k.organisation_id = {home} \
         GROUP BY k.id, c.person_id) a ON a.campaign_id = k.id AND a.person_id = c.person_id \
         WHERE k.organisation_id = {home} AND {reach} GROUP BY k.id, k.profile_id, k.profile_version"
    );
    let number = |row: &QueryResult, place: usize| -> Result<u32, DbErr> {
        Ok(u32::try_from(row.try_get_by_index::<i64>(place)?).unwrap_or(u32::MAX))
    };
    let counted = |row: QueryResult| -> Result<_, DbErr> {
        let counts = Participation { invited: number(&row, 1)?, began: number(&row, 2)?, finished: number(&row, 3)? };
        Ok((row.try_get_by_index(0)?, counts))
    };
    sql.all(connection).await?.into_iter().map(counted).collect()
}

/// What a campaign's result has in common with an earlier one's, in a skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::profiles) struct Overlap {
    pub skill: String,
    /// Whose level was known in the earlier one.
    pub earlier: u32,
    /// Whose was in both.
    pub both: u32,
    /// Whose was the same in both.
    pub same: u32,
}

/// The overlaps with every campaign of the organisation that was closed in the year before, skill by skill.
///
/// Plan: the organisation's closed campaigns by index, their results by key, and for each the other result by key.
pub(in crate::profiles) async fn overlaps(
    connection: &impl ConnectionTrait,
    of: &campaign::Model,
    closed_at: DateTime<Utc>,
) -> Result<Vec<Overlap>, DbErr> {
    let mut sql = Sql::default();
    let (id, organisation) = (sql.bind(of.id), sql.bind(of.organisation_id));
    let (from, to) = (sql.bind(closed_at - Duration::days(400)), sql.bind(closed_at));
    let _ = write!(
        sql.text,
        "SELECT e.skill_key, COUNT(e.level), SUM(CASE WHEN e.level IS NOT NULL AND r.level IS NOT NULL THEN 1 ELSE 0 END), \
         SUM(CASE WHEN e.level = r.level THEN 1 ELSE 0 END) FROM campaign k JOIN campaign_result e ON e.campaign_id = k.id \
         LEFT JOIN campaign_result r ON r.campaign_id = {id} AND r.person_id = e.person_id AND r.skill_key = e.skill_key \
         WHERE k.organisation_id = {organisation} AND k.id <> {id} AND k.closed_at >= {from} AND k.closed_at <= {to} \
         GROUP BY k.id, e.skill_key"
    );
    let number = |row: &QueryResult, place: usize| -> Result<u32, DbErr> {
        Ok(u32::try_from(row.try_get_by_index::<i64>(place)?).unwrap_or(u32::MAX))
    };
    let overlap = |row: QueryResult| -> Result<Overlap, DbErr> {
        Ok(Overlap { skill: row.try_get_by_index(0)?, earlier: number(&row, 1)?, both: number(&row, 2)?, same: number(&row, 3)? })
    };
    sql.all(connection).await?.into_iter().map(overlap).collect()
}

/// Freezes a campaign with what is known at its end.
pub(in crate::profiles) async fn close_campaign(
    connection: &impl ConnectionTrait,
    mut row: campaign::Model,
    results: Vec<result::Model>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    for chunk in results.chunks(CHUNK) {
        let rows = chunk.iter().map(|row| row.clone().into_active_model().reset_all());
        result::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    row.closed_at = Some(now);
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// Notes which reminder was given.
pub(in crate::profiles) async fn note_reminder(
    connection: &impl ConnectionTrait,
    mut row: campaign::Model,
    days: i32,
) -> Result<(), DbErr> {
    row.reminded_days = Some(days);
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// What was known at a campaign's end of the people inside a scope.
pub(in crate::profiles) async fn results(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: CampaignId,
) -> Result<Vec<result::Model>, DbErr> {
    result::Entity::find()
        .filter(scope.restrict(result::Column::OrganisationId, result::Column::PersonId))
        .filter(result::Column::CampaignId.eq(id))
        .all(connection)
        .await
}
