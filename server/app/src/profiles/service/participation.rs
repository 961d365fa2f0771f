//! What a campaign has come to: who took part, what is known, and what changed since the one before.

use super::campaigns::{find, known_now, skills_of};
use crate::organisations::{organisation_refs, person_names};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::audit::{self, Event};
use crate::platform::ids::{CampaignId, OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::platform::opening::{self, Opening};
use crate::platform::{ApiError, Platform};
use crate::profiles::api::{Campaign, CampaignChange, CampaignMember, CampaignResult, CampaignState, MyCampaign};
use crate::profiles::disclosure::SMALLEST;
use crate::profiles::entity::{campaign, result};
use crate::profiles::standing::gap;
use crate::profiles::store;
use crate::profiles::words::{Titles, skill_place};
use crate::skills;
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashMap;

/// The organisation's campaigns, the newest first, with numbers of the people that the caller reports on.
pub(in crate::profiles) async fn campaigns(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    language: Language,
) -> Result<Vec<Campaign>, ApiError> {
    let scope = actor.scope(Permission::ReadReports, organisation)?;
    platform
        .database
        .read_latest(&scope, async |connection| {
            let titles = Titles::read(connection, Some(organisation)).await?;
            let mut list = Vec::new();
            for row in store::campaigns(connection, organisation).await? {
                list.push(summary(connection, &scope, row, &titles, language).await?);
            }
            Ok::<_, ApiError>(list)
        })
        .await
}

/// One campaign with its result so far, or as it was frozen.
pub(in crate::profiles) async fn campaign_with_results(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    id: CampaignId,
    language: Language,
) -> Result<Campaign, ApiError> {
    let scope = actor.scope(Permission::ReadReports, organisation)?;
    let now = platform.clock.now();
    platform
        .database
        .read_latest(&scope, async |connection| {
            let row = find(connection, organisation, id).await?;
            let titles = Titles::read(connection, Some(organisation)).await?;
            let mut skills = skills_of(connection, &row).await?;
            skills.sort_by_cached_key(|(skill, _)| skill_place(skill));
            let here = known(connection, &scope, &row, now).await?;
            let before = match row.previous_id {
                Some(previous) => Some(known(connection, &scope, &find(connection, organisation, previous).await?, now).await?),
                None => None,
            };
            let everything = scope.manager().is_some();
            let mut described = summary(connection, &scope, row, &titles, language).await?;
            described.results =
                skills.iter().map(|(skill, min)| result_of(skill, *min, &here, before.as_deref(), everything, language)).collect();
            Ok::<_, ApiError>(described)
        })
        .await
}

/// The frozen result, or what is known now while the campaign is open.
async fn known(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    row: &campaign::Model,
    now: DateTime<Utc>,
) -> Result<Vec<result::Model>, DbErr> {
    if row.closed_at.is_some() { store::results(connection, scope, row.id).await } else { known_now(connection, scope, row, now).await }
}

async fn summary(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    row: campaign::Model,
    titles: &Titles,
    language: Language,
) -> Result<Campaign, DbErr> {
    let skills: Vec<String> = skills_of(connection, &row).await?.into_iter().map(|(skill, _)| skill).collect();
    let members = store::members(connection, scope, row.id).await?;
    let answered = store::answered(connection, scope, &row, &skills).await?;
    let of_members = || members.iter().filter_map(|person| answered.get(person));
    Ok(Campaign {
        id: row.id,
        title: row.title,
        profile_id: row.profile_id,
        profile_title: titles.title(row.profile_id, language),
        unit_id: row.unit_id,
        position: row.position,
        previous_id: row.previous_id,
        began_at: row.began_at,
        due_on: row.due_on,
        closed_at: row.closed_at,
        invited: count(members.len()),
        began: count(of_members().count()),
        finished: count(of_members().filter(|number| **number as usize >= skills.len()).count()),
        results: Vec::new(),
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn mean(levels: &[i32]) -> Option<f64> {
    let sum: i32 = levels.iter().sum();
    (!levels.is_empty()).then(|| f64::from(sum) / f64::from(count(levels.len())))
}

fn result_of(
    skill: &str,
    min: i32,
    here: &[result::Model],
    before: Option<&[result::Model]>,
    everything: bool,
    language: Language,
) -> CampaignResult {
    let levels_in = |rows: &[result::Model]| -> HashMap<PersonId, i32> {
        rows.iter().filter(|row| row.skill_key == skill).filter_map(|row| Some((row.person_id, row.level?))).collect()
    };
    let now = levels_in(here);
    let expected = count(here.iter().filter(|row| row.skill_key == skill).count());
    let all: Vec<i32> = now.values().copied().collect();
    let withheld = !everything && (1..SMALLEST).contains(&count(all.len()));
    let change = before.and_then(|before| {
        let then = levels_in(before);
        let both: Vec<(i32, i32)> = now.iter().filter_map(|(person, level)| Some((*then.get(person)?, *level))).collect();
        // Of fewer than five in both, or of all but fewer than five, the change would tell single levels.
        let rest = count(all.len() - both.len());
        let small = (1..SMALLEST).contains(&count(both.len())) || (1..SMALLEST).contains(&rest);
        if both.is_empty() || !everything && small {
            return None;
        }
        let (then, now): (Vec<i32>, Vec<i32>) = both.into_iter().unzip();
        Some(CampaignChange { people: count(then.len()), mean_then: mean(&then)?, mean_now: mean(&now)? })
    });
    CampaignResult {
        code: skills::skill(skill).map(|skill| skill.code.clone()).unwrap_or_default(),
        title: skills::title(skill, language),
        skill: skill.to_owned(),
        min_level: min,
        expected,
        withheld,
        assessed: (!withheld).then_some(count(all.len())),
        short: (!withheld).then(|| count(all.iter().filter(|level| gap(min, **level) > 0).count())),
        mean_level: if withheld { None } else { mean(&all) },
        change: if withheld { None } else { change },
    }
}

/// Who of a campaign has begun and finished, by name, of the people that the caller reports on. It is noted.
pub(in crate::profiles) async fn campaign_members(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    id: CampaignId,
) -> Result<Vec<CampaignMember>, ApiError> {
    let scope = actor.scope(Permission::ReadReports, organisation)?;
    let now = platform.clock.now();
    let mut list = platform
        .database
        .read_latest(&scope, async |connection| {
            let row = find(connection, organisation, id).await?;
            let skills: Vec<String> = skills_of(connection, &row).await?.into_iter().map(|(skill, _)| skill).collect();
            let answered = store::answered(connection, &scope, &row, &skills).await?;
            let people = store::members(connection, &scope, id).await?;
            let names = person_names(connection, &scope, &people).await?;
            let member = |person: PersonId| {
                let number = answered.get(&person).copied().unwrap_or(0);
                let state = match number {
                    0 => CampaignState::Invited,
                    number if number as usize >= skills.len() => CampaignState::Finished,
                    _ => CampaignState::Begun,
                };
                CampaignMember { person_id: person, name: names.get(&person).cloned().unwrap_or_default(), state }
            };
            Ok::<_, ApiError>(people.into_iter().map(member).collect::<Vec<_>>())
        })
        .await?;
    list.sort_by_cached_key(|member| (member.state as u8, member.name.to_lowercase()));
    let event = Event {
        actor: Some(actor.person),
        organisation: Some(organisation),
        action: "campaign.members_opened",
        record_kind: "campaign",
        record_id: Some(id.to_string()),
        detail: None,
    };
    let opening = Opening { actor, organisation, permission: Permission::ReadReports, what: "campaign_members", detail: None };
    platform
        .database
        .write(&scope, async |transaction| {
            opening::note(transaction, platform.clock.id(), now, opening, list.iter().map(|member| member.person_id)).await?;
            audit::record(transaction, now, event).await
        })
        .await?;
    Ok(list)
}

/// The open campaigns that ask the caller.
pub(in crate::profiles) async fn my_campaigns(platform: &Platform, actor: &Actor) -> Result<Vec<MyCampaign>, ApiError> {
    let scope = actor.own()?;
    platform
        .database
        .read_latest(&scope, async |connection| {
            let mut list = Vec::new();
            for row in store::campaigns_of(connection, &scope).await? {
                let skills: Vec<String> = skills_of(connection, &row).await?.into_iter().map(|(skill, _)| skill).collect();
                let answered = store::answered(connection, &scope, &row, &skills).await?;
                let refs = organisation_refs(connection, &[row.organisation_id]).await?;
                list.push(MyCampaign {
                    id: row.id,
                    title: row.title,
                    organisation: refs.into_values().next().ok_or_else(ApiError::not_found)?,
                    due_on: row.due_on,
                    expected: count(skills.len()),
                    answered: answered.get(&actor.person).copied().unwrap_or(0),
                });
            }
            Ok::<_, ApiError>(list)
        })
        .await
}
