//! What a campaign has come to: who took part, what is known, and what changed since the one before.

use super::campaigns::{find, skills_of};
use super::outcome::Reading;
use crate::organisations::{organisation_refs, person_names};
use crate::platform::access::{Actor, Permission};
use crate::platform::audit::{self, Event};
use crate::platform::ids::{CampaignId, OrganisationId, PersonId};
use crate::platform::language::Language;
use crate::platform::opening::{self, Opening};
use crate::platform::{ApiError, Platform};
use crate::profiles::api::{Campaign, CampaignMember, CampaignState, MyCampaign};
use crate::profiles::entity::campaign;
use crate::profiles::store;
use crate::profiles::words::{Titles, skill_place};
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
            let participation = store::participation(connection, &scope, organisation).await?;
            let rows = store::campaigns(connection, organisation).await?;
            Ok::<_, ApiError>(rows.into_iter().map(|row| summary(row, &participation, &titles, language)).collect())
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
            let everything = scope.manager().is_some();
            let participation = store::participation(connection, &scope, organisation).await?;
            let mut described = summary(row.clone(), &participation, &titles, language);
            // Live numbers would tell of everybody who is assessed one after the other.
            if row.closed_at.is_some() || everything {
                let read = Reading::of(platform, connection, &scope, &row, now).await?;
                described.results = skills.iter().map(|(skill, min)| read.result(skill, *min, everything, language)).collect();
            }
            Ok::<_, ApiError>(described)
        })
        .await
}

fn summary(
    row: campaign::Model,
    participation: &HashMap<CampaignId, store::Participation>,
    titles: &Titles,
    language: Language,
) -> Campaign {
    let counts = participation.get(&row.id).copied().unwrap_or_default();
    Campaign {
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
        invited: counts.invited,
        began: counts.began,
        finished: counts.finished,
        results: Vec::new(),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
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
