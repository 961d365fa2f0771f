//! What a placement asks of frameworks: areas, skills and the scale. The one file here that knows how frameworks are kept.

use crate::platform::language::Language;
use crate::skills;

/// Where a skill belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The framework's key.
    pub framework: String,
    /// The area's code.
    pub area: String,
    /// The highest level of the scale.
    pub highest: u8,
}

/// An area with its skills.
#[derive(Clone, Debug)]
pub struct Area {
    /// The code in its framework.
    pub code: String,
    /// The title in the language asked for.
    pub title: String,
    /// The keys of its skills, in the framework's order.
    pub skills: Vec<String>,
}

/// A framework as placements see it.
#[derive(Clone, Debug)]
pub struct Outline {
    /// Its key.
    pub key: String,
    /// Its name with its edition.
    pub title: String,
    /// The highest level of its scale.
    pub highest: u8,
    /// Its areas, in order.
    pub areas: Vec<Area>,
}

fn highest(scale_max: i32) -> u8 {
    u8::try_from(scale_max).unwrap_or(u8::MAX).max(2)
}

fn describe(framework: &skills::Framework, language: Language) -> Outline {
    Outline {
        key: framework.key.clone(),
        title: format!("{} {}", framework.title, framework.version),
        highest: highest(framework.scale_max),
        areas: framework
            .areas
            .iter()
            .map(|area| Area {
                code: area.code.clone(),
                title: area.title(language).to_owned(),
                skills: framework.skills.iter().filter(|skill| skill.area == area.code).map(|skill| skill.key.clone()).collect(),
            })
            .collect(),
    }
}

/// All published frameworks, titles in a language.
#[must_use]
pub fn outlines(language: Language) -> Vec<Outline> {
    skills::frameworks().iter().map(|framework| describe(framework, language)).collect()
}

/// One framework, published or retired.
#[must_use]
pub fn outline(key: &str, language: Language) -> Option<Outline> {
    skills::framework(key).map(|framework| describe(&framework, language))
}

/// Whether something new may begin in a framework.
#[must_use]
pub fn is_offered(key: &str) -> bool {
    skills::frameworks().iter().any(|framework| framework.key == key)
}

/// What changes when any published framework does.
#[must_use]
pub fn stamps() -> Vec<String> {
    skills::frameworks().iter().map(|framework| framework.stamp.clone()).collect()
}

/// Where a skill belongs; nothing for one that no framework has.
#[must_use]
pub fn place(skill: &str) -> Option<Place> {
    let known = skills::skill(skill)?;
    let framework = known.framework();
    Some(Place { framework: framework.key.clone(), area: known.area.clone(), highest: highest(framework.scale_max) })
}
