//! What is known of a person, each view beside the other.

use crate::assessment::agenda::Views;
use crate::assessment::api::{SideBySide, ViewedLevel};
use crate::assessment::frames::Frame;
use crate::assessment::requirements::{Requirement, requirements_of};
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId};
use crate::platform::{ApiError, Platform};
use crate::skills::{self, CurrentLevel, LatestEvidence};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use std::collections::BTreeMap;

/// Everything that is known of a person in an organisation.
pub struct Known {
    latest: BTreeMap<(String, String), LatestEvidence>,
    current: BTreeMap<String, CurrentLevel>,
    required: BTreeMap<String, Requirement>,
}

impl Known {
    /// Reads it inside a scope.
    pub async fn read(
        platform: &Platform,
        connection: &impl ConnectionTrait,
        scope: &Scope,
        person: PersonId,
        organisation: OrganisationId,
        now: DateTime<Utc>,
    ) -> Result<Self, ApiError> {
        let latest = skills::latest_by_kind(connection, scope, person, organisation).await?;
        let levels = skills::levels_of(connection, scope, person, organisation).await?;
        let required = requirements_of(connection, scope, person, organisation, platform.day(now)).await?;
        let current = levels.into_iter().filter(|level| holds(level, now)).map(|level| (level.skill.clone(), level)).collect();
        Ok(Self { latest, current, required: required.into_iter().map(|required| (required.skill.clone(), required)).collect() })
    }

    fn by(&self, skill: &str, kind: &str) -> Option<ViewedLevel> {
        let found = self.latest.get(&(skill.to_owned(), kind.to_owned()))?;
        Some(ViewedLevel { level: found.level, at: found.observed_at, agreed: found.agreed })
    }

    /// The views of a framework's skills.
    pub fn views(&self, frame: &Frame) -> Vec<Views> {
        let view = |key: &str| Views {
            skill: key.to_owned(),
            by_self: self.by(key, "self").map(|level| level.level),
            by_manager: self.by(key, "manager").map(|level| level.level),
            current: self.current.get(key).map(|level| level.level),
            required: self.required.get(key).map(|required| required.min),
            critical: self.required.get(key).is_some_and(|required| required.critical),
        };
        frame.skills.iter().map(|skill| view(&skill.key)).collect()
    }

    /// The same with dates and the other kinds.
    pub fn side_by_side(&self, frame: &Frame) -> Vec<SideBySide> {
        let views = self.views(frame);
        let row = |(skill, view): (&crate::assessment::frames::FrameSkill, &Views)| SideBySide {
            skill: skill.key.clone(),
            code: skill.code.clone(),
            title: skill.title.clone(),
            area: frame.areas.iter().find(|(code, _)| *code == skill.area).map(|(_, title)| title.clone()).unwrap_or_default(),
            current: view.current,
            by_self: self.by(&skill.key, "self"),
            by_manager: self.by(&skill.key, "manager"),
            by_test: self.by(&skill.key, "test"),
            by_completion: self.by(&skill.key, "completion"),
            required: view.required,
            critical: view.critical,
            differs: view.difference(frame.scale_max).is_some(),
        };
        frame.skills.iter().zip(&views).map(row).collect()
    }
}

/// Whether a level is one on a moment.
pub fn holds(level: &CurrentLevel, now: DateTime<Utc>) -> bool {
    level.valid_until.is_none_or(|until| until > now)
}
