//! A framework's levels, and how a level is shown.

use super::model::{CONFIRMED, Titles};
use crate::platform::language::Language;
use poem_openapi::Enum;
use serde::{Deserialize, Serialize};

/// More levels than any published framework has.
pub const MOST_LEVELS: i32 = 20;

/// The levels of a framework, lowest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// Whether the framework's own publisher published it; else it is of who wrote it here.
    pub official: bool,
    /// What a reader must know of it.
    #[serde(default)]
    pub note: String,
    /// Levels 1, 2, 3 …
    pub levels: Vec<Level>,
}

/// One level.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// Its number.
    pub level: i32,
    /// What it is called; neighbours of one name are steps of one broader level.
    #[serde(default)]
    pub name: Titles,
    /// What it is called in the letters of language levels, where the source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letters: Option<String>,
}

/// How levels are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum, Serialize, Deserialize)]
#[oai(rename = "LevelDisplay", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// As they are stored: 1–8 for `DigComp`.
    #[default]
    Numbers,
    /// By their names: four for `DigComp`.
    Names,
    /// A1–C2, where the framework's source maps its levels to letters.
    Letters,
}

impl Style {
    /// The name under which it is stored.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Numbers => "numbers",
            Self::Names => "names",
            Self::Letters => "letters",
        }
    }

    /// The style of a name; numbers for anything else.
    #[must_use]
    pub fn of_name(name: &str) -> Self {
        [Self::Names, Self::Letters].into_iter().find(|style| style.name() == name).unwrap_or_default()
    }
}

impl Scale {
    /// Levels without names.
    #[must_use]
    pub fn numbered(max: i32) -> Self {
        let levels = (1..=max).map(|level| Level { level, ..Level::default() }).collect();
        Self { official: false, note: String::new(), levels }
    }

    /// Levels with names in one language, lowest first.
    #[must_use]
    pub fn named(language: Language, names: &[&str]) -> Self {
        let levels = (1..).zip(names).map(|(level, name)| Level { level, name: Titles::source(language, name), letters: None });
        Self { official: false, note: String::new(), levels: levels.collect() }
    }

    /// The highest level.
    #[must_use]
    pub fn max(&self) -> i32 {
        i32::try_from(self.levels.len()).unwrap_or(i32::MAX)
    }

    /// A level of this scale.
    #[must_use]
    pub fn level(&self, level: i32) -> Option<&Level> {
        self.levels.iter().find(|own| own.level == level)
    }

    /// Whether levels have letters.
    #[must_use]
    pub fn has_letters(&self) -> bool {
        !self.levels.is_empty() && self.levels.iter().all(|level| level.letters.is_some())
    }

    /// Whether levels have names.
    #[must_use]
    pub fn has_names(&self) -> bool {
        !self.levels.is_empty() && self.levels.iter().all(|level| !level.name.text.is_empty())
    }

    /// A level as it is shown; its number where the style does not fit the scale or the level is none of it.
    #[must_use]
    pub fn show(&self, level: i32, style: Style, language: Language) -> String {
        let own = self.level(level);
        let shown = match style {
            Style::Numbers => None,
            Style::Names => own.map(|own| own.name.title(language).to_owned()).filter(|name| !name.is_empty()),
            Style::Letters => own.and_then(|own| own.letters.clone()),
        };
        shown.unwrap_or_else(|| level.to_string())
    }

    /// Whether its levels follow each other from 1, in a number that can be used.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let numbers = self.levels.iter().map(|level| level.level);
        (2..=MOST_LEVELS).contains(&self.max()) && numbers.eq(1..=self.max())
    }

    /// Whether a name of a level was confirmed in a language.
    #[must_use]
    pub fn names_are_confirmed(&self, language: Language) -> bool {
        self.levels.iter().all(|level| level.name.status.get(&language).is_some_and(|status| status.starts_with(CONFIRMED)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skills::frameworks::shipped::shipped;

    #[test]
    fn digcomp_is_shown_as_eight_four_or_letters() {
        for (key, names) in [
            ("digcomp-2.2", ["Foundation", "Intermediate", "Advanced", "Highly specialised"]),
            ("digcomp-3.0", ["Basic", "Intermediate", "Advanced", "Highly advanced"]),
        ] {
            let framework = shipped().iter().find(|framework| framework.key == key).unwrap();
            let letters = ["A1", "A2", "B1", "B2", "C1", "C1", "C2", "C2"];
            for (place, level) in (1..=8).enumerate() {
                assert_eq!(framework.scale.show(level, Style::Numbers, Language::En), level.to_string());
                assert_eq!(framework.scale.show(level, Style::Names, Language::En), names[place / 2], "{key} {level}");
                assert_eq!(framework.scale.show(level, Style::Letters, Language::En), letters[place], "{key} {level}");
            }
            assert!(framework.scale.official && framework.scale.has_letters() && framework.scale.has_names());
            assert_eq!(framework.scale_max, 8);
        }
    }

    #[test]
    fn what_a_scale_does_not_have_is_shown_as_its_number() {
        let scale = Scale::numbered(4);
        for style in [Style::Numbers, Style::Names, Style::Letters] {
            assert_eq!(scale.show(3, style, Language::Sl), "3");
            assert_eq!(scale.show(9, style, Language::Sl), "9");
        }
    }

    #[test]
    fn a_scale_is_sound_when_its_levels_follow_each_other_from_one() {
        assert!(Scale::numbered(2).is_sound() && Scale::numbered(20).is_sound());
        assert!(!Scale::numbered(1).is_sound() && !Scale::numbered(21).is_sound());
        let mut gap = Scale::numbered(3);
        gap.levels[1].level = 4;
        assert!(!gap.is_sound());
    }
}
