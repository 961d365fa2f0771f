//! Role profiles as they are written.

use super::ProfileTitle;
use crate::platform::ids::{CampaignId, RoleProfileId};
use chrono::NaiveDate;
use poem_openapi::Object;

/// A new role profile.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct RoleProfileIn {
    /// Made by the client; the same id is written once.
    pub id: RoleProfileId,
    /// Whether the whole consortium shares it; its administrator's to say.
    pub shared: Option<bool>,
    /// The shared profile that it adapts.
    pub origin_id: Option<RoleProfileId>,
    /// The title by language; at least one.
    #[oai(validator(max_items = 5))]
    pub titles: Vec<ProfileTitle>,
    /// The code of an ESCO occupation.
    #[oai(validator(max_length = 40))]
    pub occupation: Option<String>,
    /// What it asks for, in the order in which it is to be shown.
    #[oai(validator(max_items = 500))]
    pub requirements: Vec<RequirementIn>,
    /// Why it was made.
    #[oai(validator(max_length = 1000))]
    pub note: Option<String>,
}

/// A changed role profile, whole.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct RoleProfileChange {
    /// The version that was changed; another one in force is a conflict.
    pub version: i32,
    /// The title by language; at least one.
    #[oai(validator(max_items = 5))]
    pub titles: Vec<ProfileTitle>,
    /// The code of an ESCO occupation.
    #[oai(validator(max_length = 40))]
    pub occupation: Option<String>,
    /// What it asks for. When that differs, it is another version.
    #[oai(validator(max_items = 500))]
    pub requirements: Vec<RequirementIn>,
    /// Why it was changed.
    #[oai(validator(max_length = 1000))]
    pub note: Option<String>,
    /// The version of the shared profile that it was compared with.
    pub compared_version: Option<i32>,
    /// Whether it is out of use; then nobody has it any more.
    pub archived: Option<bool>,
}

/// A requirement that is written.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct RequirementIn {
    /// Framework and code, for example `digcomp-2.2:4.1`.
    #[oai(validator(max_length = 100))]
    pub skill: String,
    /// At least this level.
    pub min_level: i32,
    /// More than this level is more than the work needs.
    pub max_level: i32,
    /// From 1 (useful) to 5 (the core of the work); 3 when absent.
    pub weight: Option<i32>,
    /// Whether the work must not be done without it.
    pub critical: Option<bool>,
    /// So many months after somebody began.
    pub due_months: Option<i32>,
    /// Or by this day.
    pub due_on: Option<NaiveDate>,
    /// Why the work needs it.
    #[oai(validator(max_length = 1000))]
    pub reason: Option<String>,
}

/// A position of the organisation.
#[derive(Debug, Object)]
pub struct PositionSummary {
    /// As it is written; empty for those who have none.
    pub position: String,
    /// How many people hold it now.
    pub people: u32,
    /// The profiles that it has; none: its people have no gaps that could be seen.
    pub profile_ids: Vec<RoleProfileId>,
}

/// The profiles that a position is to have.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct PositionProfilesIn {
    /// The position; capitals and spaces make no difference.
    #[oai(validator(max_length = 200))]
    pub position: String,
    /// Its profiles; none takes them away.
    #[oai(validator(max_items = 20))]
    pub profile_ids: Vec<RoleProfileId>,
}

/// The profiles that a membership is to have besides its position's.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct GivenProfilesIn {
    /// The profiles; none takes them away.
    #[oai(validator(max_items = 20))]
    pub profile_ids: Vec<RoleProfileId>,
}

/// The profiles of a membership.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct GivenProfiles {
    /// Its position.
    pub position: Option<String>,
    /// Those that follow from the position.
    pub by_position: Vec<RoleProfileId>,
    /// Those that were given to it.
    pub given: Vec<RoleProfileId>,
}

/// A campaign that was begun.
#[derive(Debug, Object)]
pub struct CampaignBegun {
    /// Its id.
    pub id: CampaignId,
}
