//! Whom a campaign asks, for those who count what came of it.

use super::campaigns::{find, skills_of};
use crate::platform::ApiError;
use crate::platform::access::Scope;
use crate::platform::ids::{CampaignId, OrganisationId, PersonId};
use crate::profiles::store;
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use std::collections::BTreeSet;

/// The people of a campaign that a reader reports on, and what they are asked.
#[derive(Clone, Debug)]
pub struct AskedPeople {
    /// Who.
    pub people: Vec<PersonId>,
    /// The frameworks of its skills.
    pub frameworks: Vec<String>,
    /// Since when.
    pub began_at: DateTime<Utc>,
    /// When it ended.
    pub closed_at: Option<DateTime<Utc>>,
}

/// Whom a campaign of an organisation asks, inside a scope.
///
/// # Errors
/// `not_found` when the organisation has no such campaign.
pub async fn asked_by(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    organisation: OrganisationId,
    campaign: CampaignId,
) -> Result<AskedPeople, ApiError> {
    let row = find(connection, organisation, campaign).await?;
    let skills = skills_of(connection, &row).await?;
    let frameworks: BTreeSet<String> = skills.iter().filter_map(|(skill, _)| Some(skill.split_once(':')?.0.to_owned())).collect();
    let people = store::members(connection, scope, campaign).await?;
    Ok(AskedPeople { people, frameworks: frameworks.into_iter().collect(), began_at: row.began_at, closed_at: row.closed_at })
}
