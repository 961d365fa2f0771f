//! Role profiles as they are read.

use crate::platform::ids::RoleProfileId;
use crate::platform::language::Language;
use crate::profiles::shipped;
use chrono::{DateTime, NaiveDate, Utc};
use poem_openapi::{Enum, Object};

/// A role profile in a list.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ProfileSummary {
    /// Its id.
    pub id: RoleProfileId,
    /// The title in the language asked for.
    pub title: String,
    /// Whether it is the consortium's; otherwise the organisation's own.
    pub shared: bool,
    /// The version in force.
    pub version: i32,
    /// How many skills it asks for.
    pub requirement_count: u32,
    /// How many of them are critical.
    pub critical_count: u32,
    /// The shared profile it was adapted from.
    pub origin_id: Option<RoleProfileId>,
    /// Whether the shared one has a version that it was not compared with.
    pub origin_changed: bool,
    /// Whether it is out of use.
    pub archived: bool,
    /// When the version in force came.
    pub changed_at: DateTime<Utc>,
}

/// A role profile: what a position needs.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct RoleProfile {
    /// Its id.
    pub id: RoleProfileId,
    /// The title in the language asked for.
    pub title: String,
    /// The title in the languages that it has.
    pub titles: Vec<ProfileTitle>,
    /// Whether it is the consortium's; otherwise the organisation's own.
    pub shared: bool,
    /// The version in force.
    pub version: i32,
    /// When it came.
    pub changed_at: DateTime<Utc>,
    /// Whether it is out of use.
    pub archived: bool,
    /// The ESCO occupation it is about.
    pub occupation: Option<Occupation>,
    /// What must stand beside an ESCO occupation.
    pub esco_credit: Option<String>,
    /// The shared profile it was adapted from.
    pub origin: Option<ProfileOrigin>,
    /// What it asks for otherwise than the shared one does now.
    pub differences: Vec<ProfileDifference>,
    /// What it asks for, in its order.
    pub requirements: Vec<RoleRequirement>,
    /// Its versions, the newest first.
    pub versions: Vec<ProfileVersion>,
    /// Whether the caller may change it.
    pub may_edit: bool,
}

/// A title in a language.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct ProfileTitle {
    /// The language.
    pub language: Language,
    /// The title.
    #[oai(validator(max_length = 200))]
    pub title: String,
}

/// Where an adapted profile came from.
#[derive(Debug, Object)]
pub struct ProfileOrigin {
    /// The shared profile.
    pub id: RoleProfileId,
    /// Its title.
    pub title: String,
    /// Its version in force.
    pub version: i32,
    /// The version that the adapted one was last compared with.
    pub compared_version: i32,
    /// Whether there is a newer one.
    pub changed: bool,
}

/// How an adapted profile differs from the shared one in a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum ProfileDifferenceKind {
    /// Only the adapted one asks for it.
    Added,
    /// Only the shared one asks for it.
    LeftOut,
    /// Both ask for it, not alike.
    Changed,
}

/// One difference.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ProfileDifference {
    /// Framework and code.
    pub skill: String,
    /// How it differs.
    pub kind: ProfileDifferenceKind,
    /// What the adapted one asks for.
    pub own: Option<RoleRequirement>,
    /// What the shared one asks for.
    pub shared: Option<RoleRequirement>,
}

/// What a profile asks for in a skill.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct RoleRequirement {
    /// Framework and code.
    pub skill: String,
    /// The framework's number for it.
    pub code: String,
    /// The title in the language asked for.
    pub title: String,
    /// The highest level of its framework.
    pub scale_max: i32,
    /// At least this level.
    pub min_level: i32,
    /// More than this level is more than the work needs.
    pub max_level: i32,
    /// From 1 (useful) to 5 (the core of the work).
    pub weight: i32,
    /// Whether the work must not be done without it.
    pub critical: bool,
    /// So many months after somebody began.
    pub due_months: Option<i32>,
    /// Or by this day.
    pub due_on: Option<NaiveDate>,
    /// Why the work needs it, in the words of who wrote the profile.
    pub reason: Option<String>,
}

/// A version of a profile.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ProfileVersion {
    /// 1, 2, 3 …
    pub version: i32,
    /// Why it was made.
    pub note: Option<String>,
    /// When.
    pub created_at: DateTime<Utc>,
}

/// An occupation of ESCO 1.1.1.
#[derive(Debug, Object)]
pub struct Occupation {
    /// ESCO's code.
    pub code: String,
    /// ESCO's title, in English.
    pub title: String,
    /// ESCO's address for it.
    pub uri: String,
}

impl From<&shipped::Occupation> for Occupation {
    fn from(found: &shipped::Occupation) -> Self {
        Self { code: found.code.clone(), title: found.title.clone(), uri: found.uri.clone() }
    }
}

/// The occupations that a profile may name.
#[derive(Debug, Object)]
pub struct OccupationList {
    /// By title.
    pub items: Vec<Occupation>,
    /// What must stand beside them.
    pub credit: String,
}
