//! Gaps as they are read.

use crate::organisations::{OrganisationRef, UnitRef};
use crate::platform::ids::{OrganisationId, PersonId, RoleProfileId, UnitId};
use crate::profiles::standing::Standing;
use chrono::{DateTime, NaiveDate, Utc};
use poem_openapi::{Enum, Object};

/// What somebody holds against what her work in an organisation needs.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PersonGaps {
    /// Where.
    pub organisation: OrganisationRef,
    /// Her position there.
    pub position: Option<String>,
    /// Her profiles; with two, the stricter requirement counts. None: nobody has said yet what her work needs.
    pub profiles: Vec<HeldProfile>,
    /// How many skills are needed.
    pub expected: u32,
    /// In how many of them her level is known.
    pub assessed: u32,
    /// In how many she is below what is needed.
    pub short: u32,
    /// The skill to begin with: critical ones first, then the largest gap, then the heaviest.
    pub largest: Option<String>,
    /// The needed skills, in the frameworks' order.
    pub gaps: Vec<PersonGap>,
}

/// A profile that somebody has.
#[derive(Debug, Object)]
pub struct HeldProfile {
    /// The profile.
    pub id: RoleProfileId,
    /// Its title.
    pub title: String,
    /// Whether it was given to her; otherwise it follows from her position.
    pub given_directly: bool,
}

/// One needed skill.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PersonGap {
    /// Framework and code.
    pub skill: String,
    /// The framework's number for it.
    pub code: String,
    /// The title in the language asked for.
    pub title: String,
    /// The highest level of its framework.
    pub scale_max: i32,
    /// The current level; absent when nothing is known.
    pub level: Option<i32>,
    /// How far off the level may be: a standard error in levels.
    pub uncertainty: Option<f64>,
    /// At least this level is needed.
    pub min_level: i32,
    /// More than this level is more than the work needs.
    pub max_level: i32,
    /// max(0, needed − current); absent when nothing is known.
    pub gap: Option<i32>,
    /// The gap in words that respect the uncertainty.
    pub standing: Option<Standing>,
    /// From 1 (useful) to 5 (the core of the work).
    pub weight: i32,
    /// Whether the work must not be done without it.
    pub critical: bool,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// The profile that asks for it.
    pub profile_id: RoleProfileId,
}

/// By what groups are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum GapGrouping {
    /// The units, with their parts.
    #[default]
    Unit,
    /// What is needed: people with the same profiles, and their positions. Somebody with two profiles is in the group of both.
    Profile,
}

/// The gaps of groups of people: a row for each group, a column for each skill.
#[derive(Debug, Object)]
pub struct GapMap {
    /// The skills that anybody needs: critical ones first.
    pub columns: Vec<GapColumn>,
    /// The groups; the first is the whole, each is followed by its parts.
    pub rows: Vec<GapRow>,
    /// How many people have no profile, so that nothing can be said about them.
    pub without_profile: u32,
    /// Whether these are the caller's own people only. Then nothing is withheld.
    pub team_only: bool,
    /// Whether the whole leaves out organisations that are withheld, in some column: with them it would give them away.
    pub incomplete_whole: bool,
    /// The moment it shows.
    pub generated_at: DateTime<Utc>,
}

/// A skill of the map.
#[derive(Debug, Object)]
pub struct GapColumn {
    /// Framework and code.
    pub skill: String,
    /// The framework's number for it.
    pub code: String,
    /// The title in the language asked for.
    pub title: String,
    /// The highest level of its framework.
    pub scale_max: i32,
    /// Whether it is critical in any of the profiles.
    pub critical: bool,
}

/// What sort of group a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum GapRowKind {
    /// Everybody.
    All,
    /// A unit with its parts.
    Unit,
    /// Who belongs to no unit.
    NoUnit,
    /// Who has the same profiles.
    Profile,
    /// Who of them holds the same position.
    Position,
    /// An organisation.
    Organisation,
}

/// A group of people.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct GapRow {
    /// What sort of group it is.
    pub kind: GapRowKind,
    /// Its name; absent for everybody and for those without unit or position.
    pub label: Option<String>,
    /// 0 for the whole, 1 for its parts, 2 for theirs …
    pub depth: u32,
    /// The unit.
    pub unit_id: Option<UnitId>,
    /// The profile, where its people have just this one.
    pub profile_id: Option<RoleProfileId>,
    /// The organisation.
    pub organisation_id: Option<OrganisationId>,
    /// How many people of it have a profile.
    pub people: u32,
    /// Its numbers, a cell for each column.
    pub cells: Vec<GapCell>,
}

/// The numbers of a group in a skill.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct GapCell {
    /// How many people need the skill.
    pub expected: u32,
    /// Whether all other numbers are withheld, because fewer than five people could be made out.
    pub withheld: bool,
    /// Whether `short` and the average are withheld: because all numbers are, or because it could be made out that nearly all or
    /// nearly none of fewer than ten people are below.
    pub results_withheld: bool,
    /// Of those who need it, how many have a known level.
    pub assessed: Option<u32>,
    /// Of those, how many are below what they need.
    pub short: Option<u32>,
    /// The average gap of those who are assessed, in levels.
    pub average_gap: Option<f64>,
    /// Its standard error, when the errors of the levels are independent.
    pub average_gap_error: Option<f64>,
}

/// Somebody who has no profile.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PersonWithoutProfile {
    /// Who.
    pub person_id: PersonId,
    /// Her name.
    pub name: String,
    /// Her unit.
    pub unit: Option<UnitRef>,
    /// Her position; no profile belongs to it.
    pub position: Option<String>,
}
