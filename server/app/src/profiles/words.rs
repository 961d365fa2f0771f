//! Titles of profiles and places of skills.

use super::entity::profile;
use super::store;
use crate::platform::ids::{OrganisationId, RoleProfileId};
use crate::platform::language::Language;
use crate::skills;
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::{BTreeMap, HashMap};

/// A title by language, as it is stored.
pub(super) fn titles_of(row: &profile::Model) -> BTreeMap<Language, String> {
    serde_json::from_str(&row.titles).unwrap_or_default()
}

/// The title in a language, in English, or in any.
pub(super) fn title_of(row: &profile::Model, language: Language) -> String {
    let mut titles = titles_of(row);
    titles.remove(&language).or_else(|| titles.remove(&Language::En)).or_else(|| titles.into_values().next()).unwrap_or_default()
}

/// The titles of the profiles that an organisation knows.
pub(super) struct Titles(pub HashMap<RoleProfileId, profile::Model>);

impl Titles {
    pub(super) async fn read(connection: &impl ConnectionTrait, organisation: Option<OrganisationId>) -> Result<Self, DbErr> {
        Ok(Self(store::profiles(connection, organisation).await?.into_iter().map(|row| (row.id, row)).collect()))
    }

    pub(super) fn title(&self, id: RoleProfileId, language: Language) -> String {
        self.0.get(&id).map(|row| title_of(row, language)).unwrap_or_default()
    }
}

/// The framework part of a skill's key.
fn framework_of(skill: &str) -> &str {
    skill.rsplit_once(':').map_or("", |(framework, _)| framework)
}

/// The highest level of the skill's framework; 0 for a skill that no framework has.
pub(super) fn scale_of(skill: &str) -> i32 {
    let framework = framework_of(skill);
    skills::frameworks().iter().find(|known| known.key == framework).map_or(0, |known| known.scale_max)
}

/// Orders skills as their frameworks do.
pub(super) fn skill_place(skill: &str) -> (usize, usize) {
    let framework = framework_of(skill);
    let frameworks = skills::frameworks();
    let found = frameworks.iter().position(|known| known.key == framework);
    let place = found.and_then(|index| frameworks.get(index)?.skills.iter().position(|known| known.key == skill));
    (found.unwrap_or(usize::MAX), place.unwrap_or(usize::MAX))
}
