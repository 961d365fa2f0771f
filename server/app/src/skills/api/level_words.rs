//! How levels are shown: the organisations' choices and the words of the scales.

use super::super::frameworks::{Framework, Style};
use super::frameworks_model::FrameworkLevel;
use crate::platform::ids::OrganisationId;
use crate::platform::language::Language;
use poem_openapi::Object;
use poem_openapi::types::Example;
use std::sync::Arc;

/// How an organisation shows levels.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct LevelStyle {
    /// The way. A framework that has no such names shows its numbers.
    pub style: Style,
}

impl Example for LevelStyle {
    fn example() -> Self {
        Self { style: Style::Names }
    }
}

/// How one of the caller's organisations shows levels.
#[derive(Debug, Object)]
pub struct OrganisationLevelStyle {
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// Its way.
    pub style: Style,
}

/// The words for the levels of a framework.
#[derive(Debug, Object)]
pub struct ScaleWords {
    /// The framework's key.
    pub framework: String,
    /// Its names are shown whatever an organisation chose, because who wrote the framework here gave its levels names and nothing else.
    pub keeps_names: bool,
    /// Level by level, lowest first.
    pub levels: Vec<FrameworkLevel>,
}

/// How levels are shown to the caller.
#[derive(Debug, Object)]
pub struct LevelWords {
    /// Her organisations that chose a way.
    pub styles: Vec<OrganisationLevelStyle>,
    /// The scales of all frameworks whose levels have names or letters, published and retired ones.
    pub scales: Vec<ScaleWords>,
}

impl LevelWords {
    /// What is chosen, with the words for it in a language.
    #[must_use]
    pub fn of(styles: &[(OrganisationId, Style)], frameworks: &[Arc<Framework>], language: Language) -> Self {
        let worded = frameworks.iter().filter(|framework| framework.scale.has_names() || framework.scale.has_letters());
        let scales = worded.map(|framework| ScaleWords {
            framework: framework.key.clone(),
            keeps_names: framework.keeps_names(),
            levels: framework.scale.levels.iter().map(|level| FrameworkLevel::of(level, language)).collect(),
        });
        Self {
            scales: scales.collect(),
            styles: styles
                .iter()
                .map(|(organisation_id, style)| OrganisationLevelStyle { organisation_id: *organisation_id, style: *style })
                .collect(),
        }
    }
}
