//! Frameworks as this slice needs them: skills in their areas, in the reader's language.

use crate::platform::language::Language;
use crate::skills::{self, Framework};
use std::sync::Arc;

/// A framework in one language.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The name in skill keys.
    pub key: String,
    /// With its edition.
    pub title: String,
    /// The highest level.
    pub scale_max: i32,
    /// Code and title, in order.
    pub areas: Vec<(String, String)>,
    /// In order.
    pub skills: Vec<FrameSkill>,
}

/// A skill in one language.
#[derive(Clone, Debug)]
pub struct FrameSkill {
    /// Framework and code.
    pub key: String,
    /// The framework's number for it.
    pub code: String,
    /// The area's code.
    pub area: String,
    /// In the reader's language.
    pub title: String,
}

/// Title and number of skills of those that people can be assessed in, by key.
pub fn all() -> Vec<(String, String, usize)> {
    let titled = |framework: &Arc<Framework>| (framework.key.clone(), titled(framework), framework.skills.len());
    skills::frameworks().iter().map(titled).collect()
}

/// The one that is offered first.
pub fn first(language: Language) -> Option<Frame> {
    skills::frameworks().first().map(|framework| of(framework, language))
}

/// One of them, also when it is no longer offered.
pub fn frame(key: &str, language: Language) -> Option<Frame> {
    skills::framework(key).map(|framework| of(&framework, language))
}

/// The highest level of a framework; 0 of none.
pub fn scale_max(key: &str) -> i32 {
    skills::framework(key).map_or(0, |framework| framework.scale_max)
}

/// With its edition.
pub fn title(key: &str) -> String {
    skills::framework(key).map_or_else(|| key.to_owned(), |framework| titled(&framework))
}

fn titled(framework: &Framework) -> String {
    format!("{} {}", framework.title, framework.version).trim().to_owned()
}

fn of(framework: &Framework, language: Language) -> Frame {
    let skill = |skill: &skills::Skill| FrameSkill {
        key: skill.key.clone(),
        code: skill.code.clone(),
        area: skill.area.clone(),
        title: skill.title(language).to_owned(),
    };
    Frame {
        key: framework.key.clone(),
        title: titled(framework),
        scale_max: framework.scale_max,
        areas: framework.areas.iter().map(|area| (area.code.clone(), area.title(language).to_owned())).collect(),
        skills: framework.skills.iter().map(skill).collect(),
    }
}

/// The framework of a skill's key.
#[must_use]
pub fn framework_of(skill: &str) -> &str {
    skill.split_once(':').map_or(skill, |(framework, _)| framework)
}
