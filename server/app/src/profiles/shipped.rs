//! The profiles and occupations that travel inside the program.

use super::entity::{profile, requirement, version};
use super::{position, store};
use crate::platform::Platform;
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, RoleProfileId};
use crate::platform::language::Language;
use crate::skills;
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What must stand where occupations of ESCO are shown.
pub const ESCO_CREDIT: &str = "This service uses the ESCO classification of the European Commission.";

#[derive(Deserialize)]
struct File {
    framework: String,
    profiles: Vec<Shipped>,
}

#[derive(Deserialize)]
struct Shipped {
    code: String,
    occupation: String,
    titles: BTreeMap<Language, String>,
    requirements: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    skill: String,
    min: i32,
    max: i32,
    weight: i32,
    #[serde(default)]
    critical: bool,
    within_months: Option<i32>,
    why: String,
}

/// An occupation of ESCO 1.1.1.
#[derive(Clone, Debug, Deserialize)]
pub struct Occupation {
    /// ESCO's code.
    #[serde(rename = "esco_code")]
    pub code: String,
    /// The title; ESCO's own, in English.
    #[serde(rename = "preferred_label_en")]
    pub title: String,
    /// ESCO's address for it.
    pub uri: String,
}

static OCCUPATIONS: LazyLock<Vec<Occupation>> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(include_str!("shipped/esco-1.1.1-occupations-subset.csv").as_bytes());
    let mut list: Vec<Occupation> = reader.deserialize().filter_map(Result::ok).collect();
    list.sort_by(|one, other| one.title.cmp(&other.title));
    list
});

/// The occupations by title.
#[must_use]
pub fn occupations() -> &'static [Occupation] {
    &OCCUPATIONS
}

/// The occupation of a code.
#[must_use]
pub fn occupation(code: &str) -> Option<&'static Occupation> {
    occupations().iter().find(|occupation| occupation.code == code)
}

#[expect(clippy::expect_used, reason = "the file is part of the program, and a test reads it")]
fn file() -> File {
    serde_json::from_str(include_str!("shipped/role-profiles.json")).expect("the profiles of this program are valid")
}

/// Writes the profiles of this program into the database, those that are not there yet.
///
/// # Errors
/// When the database refuses.
pub async fn load_profiles(platform: &Platform) -> Result<(), DbErr> {
    let known = platform.database.read(&Scope::SHARED, async |connection| store::codes(connection).await).await?;
    let File { framework, profiles } = file();
    for shipped in profiles.into_iter().filter(|shipped| !known.contains(&shipped.code)) {
        let (id, now) = (RoleProfileId(platform.clock.id()), platform.clock.now());
        let row = profile::Model {
            id,
            organisation_id: None,
            code: Some(shipped.code),
            titles: serde_json::to_string(&shipped.titles).map_err(|error| DbErr::Custom(error.to_string()))?,
            occupation: Some(shipped.occupation),
            origin_id: None,
            origin_version: None,
            version: 1,
            created_at: now,
            changed_at: now,
            archived_at: None,
        };
        let lines = shipped.requirements.into_iter().zip(0..).map(|(line, position)| requirement::Model {
            profile_id: id,
            version: 1,
            skill_key: format!("{framework}:{}", line.skill),
            position,
            min_level: line.min,
            max_level: line.max,
            weight: line.weight,
            critical: i32::from(line.critical),
            due_months: line.within_months,
            due_on: None,
            asked_since: platform.day(now),
            reason: Some(line.why),
        });
        let lines: Vec<_> = lines.filter(|line| skills::knows(&line.skill_key)).collect();
        let first = version::Model { profile_id: id, version: 1, note: None, created_at: now };
        let load = async |transaction: &sea_orm::DatabaseTransaction| {
            // Another server may have been faster.
            if store::codes(transaction).await?.iter().any(|code| Some(code) == row.code.as_ref()) {
                return Ok(());
            }
            store::insert_profile(transaction, row.clone()).await?;
            store::insert_version(transaction, first.clone(), lines.clone()).await
        };
        platform.database.write::<_, DbErr>(&Scope::SHARED, load).await?;
    }
    Ok(())
}

/// The skills of a profile that ships, each with its lowest level; nothing for another code.
#[must_use]
pub fn shipped_needs(code: &str) -> Vec<(String, i32)> {
    let File { framework, profiles } = file();
    let lines = profiles.into_iter().filter(|profile| profile.code == code).flat_map(|profile| profile.requirements);
    lines.map(|line| (format!("{framework}:{}", line.skill), line.min)).collect()
}

/// Gives positions the profiles that ship, by their codes, in an empty database.
///
/// # Errors
/// When the database refuses.
pub async fn load_positions(
    transaction: &impl ConnectionTrait,
    positions: &[(OrganisationId, String, &'static str)],
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let shared = store::profiles(transaction, None).await?;
    let ids: BTreeMap<&str, RoleProfileId> = shared.iter().filter_map(|row| Some((row.code.as_deref()?, row.id))).collect();
    for (organisation, position, code) in positions {
        if let Some(profile) = ids.get(code) {
            let set = store::SetPosition {
                organisation: *organisation,
                key: position::key(position),
                position: position.clone(),
                profiles: vec![*profile],
                now,
            };
            store::set_position(transaction, set).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn six_profiles_ship_and_each_line_is_argued_and_on_the_scale() {
        let File { framework, profiles } = file();
        assert_eq!(profiles.len(), 6);
        for profile in &profiles {
            assert_eq!(profile.titles.len(), Language::ALL.len(), "{}", profile.code);
            assert!(occupation(&profile.occupation).is_some(), "{}", profile.code);
            let skills: BTreeSet<_> = profile.requirements.iter().map(|line| &line.skill).collect();
            assert_eq!(skills.len(), profile.requirements.len(), "{} asks for a skill once", profile.code);
            assert!(profile.requirements.iter().any(|line| line.critical));
            for line in &profile.requirements {
                assert!(crate::skills::knows(&format!("{framework}:{}", line.skill)), "{} {}", profile.code, line.skill);
                assert!(1 <= line.min && line.min <= line.max && line.max <= 8 && (1..=5).contains(&line.weight));
                assert!(line.why.len() > 20, "{} {}", profile.code, line.skill);
            }
        }
    }

    #[test]
    fn every_line_of_the_occupations_is_read() {
        assert_eq!(occupations().len(), include_str!("shipped/esco-1.1.1-occupations-subset.csv").lines().count() - 1);
    }
}
