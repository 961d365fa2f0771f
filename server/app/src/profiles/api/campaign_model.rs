//! Campaigns as they are begun and read.

use crate::organisations::{OrganisationRef, UnitRef};
use crate::platform::ids::{CampaignId, PersonId, RoleProfileId, UnitId};
use crate::profiles::standing::Standing;
use chrono::{DateTime, NaiveDate, Utc};
use poem_openapi::{Enum, Object};

/// A new campaign.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct CampaignIn {
    /// Made by the client; the same id begins nothing twice.
    pub id: CampaignId,
    /// What it is called, for example `Autumn 2027`.
    #[oai(validator(max_length = 200))]
    pub title: String,
    /// Against which profile.
    pub profile_id: RoleProfileId,
    /// Only people of this unit and its parts.
    pub unit_id: Option<UnitId>,
    /// Only people of this position.
    #[oai(validator(max_length = 200))]
    pub position: Option<String>,
    /// Also people who do not have the profile.
    pub everybody: Option<bool>,
    /// By when.
    pub due_on: NaiveDate,
    /// The campaign that it repeats: its result is compared with that one's.
    pub previous_id: Option<CampaignId>,
}

/// A campaign.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Campaign {
    /// Its id.
    pub id: CampaignId,
    /// What it is called.
    pub title: String,
    /// Against which profile.
    pub profile_id: RoleProfileId,
    /// The profile's title.
    pub profile_title: String,
    /// Only of this unit and its parts.
    pub unit_id: Option<UnitId>,
    /// Only of this position.
    pub position: Option<String>,
    /// The campaign that it repeats.
    pub previous_id: Option<CampaignId>,
    /// Since when.
    pub began_at: DateTime<Utc>,
    /// By when.
    pub due_on: NaiveDate,
    /// When its result was frozen.
    pub closed_at: Option<DateTime<Utc>>,
    /// How many of the people that the caller reports on are asked.
    pub invited: u32,
    /// How many of them have been assessed in some skill since it began.
    pub began: u32,
    /// How many in all of its skills.
    pub finished: u32,
    /// Skill by skill; empty in a list, and as long as the campaign is open, but for the manager of its people.
    pub results: Vec<CampaignResult>,
}

/// What is known in a skill of the people of a campaign.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct CampaignResult {
    /// Framework and code.
    pub skill: String,
    /// The framework's number for it.
    pub code: String,
    /// The title in the language asked for.
    pub title: String,
    /// At least this level is needed.
    pub min_level: i32,
    /// How many are asked.
    pub expected: u32,
    /// Whether all other numbers are withheld, because fewer than five people could be made out.
    pub withheld: bool,
    /// Whether all but `assessed` is withheld: because all numbers are, or because it could be made out, also beside the map of gaps or another
    /// campaign, how few people stand.
    pub results_withheld: bool,
    /// Of how many the level is known.
    pub assessed: Option<u32>,
    /// Of those, how many are below what is needed.
    pub short: Option<u32>,
    /// The mean of the known levels.
    pub mean_level: Option<f64>,
    /// What changed since the campaign that this one repeats, of those who were assessed in both; absent where it would tell of few.
    pub change: Option<CampaignChange>,
}

/// A change between two campaigns.
#[derive(Debug, Object)]
pub struct CampaignChange {
    /// How many were assessed in both.
    pub people: u32,
    /// Their mean level then.
    pub mean_then: f64,
    /// Their mean level now.
    pub mean_now: f64,
}

/// How far somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum CampaignState {
    /// Nothing yet.
    Invited,
    /// Some skills.
    Begun,
    /// All skills.
    Finished,
}

/// Somebody whom a campaign asks.
#[derive(Debug, Object)]
pub struct CampaignMember {
    /// Who.
    pub person_id: PersonId,
    /// Her name.
    pub name: String,
    /// How far she is.
    pub state: CampaignState,
}

/// A campaign that asks the caller.
#[derive(Debug, Object)]
pub struct MyCampaign {
    /// Its id.
    pub id: CampaignId,
    /// What it is called.
    pub title: String,
    /// Whose it is.
    pub organisation: OrganisationRef,
    /// By when.
    pub due_on: NaiveDate,
    /// About how many skills.
    pub expected: u32,
    /// In how many of them she was assessed since it began.
    pub answered: u32,
}

/// How many were reminded.
#[derive(Debug, Object)]
pub struct Reminded {
    /// How many people.
    pub people: u32,
}

/// The people behind a number.
#[derive(Debug, Object)]
pub struct GapPeople {
    /// The largest gap first.
    pub items: Vec<GapPerson>,
    /// How many are not listed, because the number of their own unit is withheld.
    pub left_out: u32,
}

/// Somebody behind a number.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct GapPerson {
    /// Who.
    pub person_id: PersonId,
    /// Her name.
    pub name: String,
    /// Her unit.
    pub unit: Option<UnitRef>,
    /// Her position.
    pub position: Option<String>,
    /// At least this level is needed of her.
    pub min_level: i32,
    /// Her level; absent when nothing is known.
    pub level: Option<i32>,
    /// How far off it may be, in levels.
    pub uncertainty: Option<f64>,
    /// max(0, needed − current); absent when nothing is known.
    pub gap: Option<i32>,
    /// The gap in words that respect the uncertainty.
    pub standing: Option<Standing>,
}
