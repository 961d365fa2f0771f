//! Campaigns and given profiles that an empty database begins with.

use super::entity::{campaign, membership_profile, result};
use super::store;
use crate::platform::ids::{CampaignId, MembershipId, OrganisationId, PersonId, RoleProfileId};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::BTreeMap;

/// A campaign about a profile that ships.
#[derive(Clone, Debug)]
pub struct PastCampaign {
    /// Its id.
    pub id: CampaignId,
    /// Whose people are asked.
    pub organisation: OrganisationId,
    /// What it is called.
    pub title: String,
    /// The profile's code.
    pub code: &'static str,
    /// The campaign that it repeats; it stands before it.
    pub previous: Option<CampaignId>,
    /// Since when.
    pub began_at: DateTime<Utc>,
    /// By when.
    pub due_on: NaiveDate,
    /// When it ended, if it has.
    pub closed_at: Option<DateTime<Utc>>,
    /// Who is asked.
    pub people: Vec<PersonId>,
    /// The levels that were known at its end.
    pub levels: Vec<(PersonId, String, i32)>,
}

/// A profile that ships and was given to a membership.
#[derive(Clone, Debug)]
pub struct GivenProfile {
    /// To which.
    pub membership: MembershipId,
    /// Its organisation.
    pub organisation: OrganisationId,
    /// Its person.
    pub person: PersonId,
    /// The profile's code.
    pub code: &'static str,
}

async fn by_code(connection: &impl ConnectionTrait) -> Result<BTreeMap<String, RoleProfileId>, DbErr> {
    let shared = store::profiles(connection, None).await?;
    Ok(shared.into_iter().filter_map(|row| Some((row.code?, row.id))).collect())
}

/// Writes campaigns about profiles that ship, in an empty database. Nobody is told.
///
/// # Errors
/// When the database refuses.
pub async fn load_campaigns(transaction: &impl ConnectionTrait, campaigns: &[PastCampaign]) -> Result<(), DbErr> {
    let profiles = by_code(transaction).await?;
    for past in campaigns {
        let Some(profile) = profiles.get(past.code) else { continue };
        let row = campaign::Model {
            id: past.id,
            organisation_id: past.organisation,
            title: past.title.clone(),
            profile_id: *profile,
            profile_version: 1,
            unit_id: None,
            position: None,
            previous_id: past.previous,
            began_at: past.began_at,
            due_on: past.due_on,
            reminded_days: None,
            closed_at: None,
        };
        store::insert_campaign(transaction, row.clone(), &past.people).await?;
        let Some(closed_at) = past.closed_at else { continue };
        let result = |(person, skill, level): &(PersonId, String, i32)| result::Model {
            campaign_id: past.id,
            person_id: *person,
            skill_key: skill.clone(),
            organisation_id: past.organisation,
            level: Some(*level),
            uncertainty: None,
        };
        store::close_campaign(transaction, row, past.levels.iter().map(result).collect(), closed_at).await?;
    }
    Ok(())
}

/// Gives memberships profiles that ship, in an empty database.
///
/// # Errors
/// When the database refuses.
pub async fn load_given(transaction: &impl ConnectionTrait, given: &[GivenProfile], now: DateTime<Utc>) -> Result<(), DbErr> {
    let profiles = by_code(transaction).await?;
    let rows: Vec<_> = given
        .iter()
        .filter_map(|given| {
            Some(membership_profile::Model {
                membership_id: given.membership,
                profile_id: *profiles.get(given.code)?,
                organisation_id: given.organisation,
                person_id: given.person,
                created_at: now,
            })
        })
        .collect();
    store::insert_membership_profiles(transaction, rows).await
}
