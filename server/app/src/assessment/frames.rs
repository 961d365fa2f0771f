//! Frameworks as this slice needs them: skills in their areas, in the reader's language.

use crate::platform::language::Language;
use crate::skills;

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

/// All of them.
pub fn all(language: Language) -> Vec<Frame> {
    skills::frameworks()
        .iter()
        .map(|framework| Frame {
            key: framework.key.clone(),
            title: format!("{} {}", framework.title, framework.version),
            scale_max: framework.scale_max,
            areas: framework.areas.iter().map(|area| (area.code.clone(), area.title(language).to_owned())).collect(),
            skills: framework
                .skills
                .iter()
                .map(|skill| FrameSkill {
                    key: skill.key.clone(),
                    code: skill.code.clone(),
                    area: skill.area.clone(),
                    title: skill.title(language).to_owned(),
                })
                .collect(),
        })
        .collect()
}

/// One of them.
pub fn frame(key: &str, language: Language) -> Option<Frame> {
    all(language).into_iter().find(|frame| frame.key == key)
}

/// The framework of a skill's key.
#[must_use]
pub fn framework_of(skill: &str) -> &str {
    skill.split_once(':').map_or(skill, |(framework, _)| framework)
}
