//! The frameworks that travel inside the program.

use crate::platform::language::Language;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A skill framework with its own scale.
#[derive(Clone, Debug)]
pub struct Framework {
    /// The name in skill keys, for example `digcomp-2.2`.
    pub key: String,
    /// The framework's name.
    pub title: String,
    /// The framework's edition.
    pub version: String,
    /// The highest level; the lowest is 1.
    pub scale_max: i32,
    /// Where the titles come from.
    pub source: String,
    /// Under which terms.
    pub licence: String,
    /// Groups of skills.
    pub areas: Vec<Area>,
    /// The skills, in the framework's order.
    pub skills: Vec<Skill>,
}

/// A group of skills.
#[derive(Clone, Debug)]
pub struct Area {
    /// The framework's number for it.
    pub code: String,
    titles: Titles,
}

/// One skill.
#[derive(Clone, Debug)]
pub struct Skill {
    /// Framework and code: `digcomp-2.2:4.1`.
    pub key: String,
    /// The framework's number for it.
    pub code: String,
    /// The area it belongs to.
    pub area: String,
    titles: Titles,
}

#[derive(Clone, Debug)]
struct Titles {
    text: BTreeMap<Language, String>,
    status: BTreeMap<Language, String>,
}

impl Titles {
    fn new(text: &BTreeMap<String, String>, status: &BTreeMap<String, String>) -> Self {
        let by_language = |map: &BTreeMap<String, String>| {
            map.iter().filter_map(|(tag, value)| Some((Language::from_tag(tag)?, value.clone()))).collect()
        };
        Self { text: by_language(text), status: by_language(status) }
    }

    fn title(&self, language: Language) -> &str {
        self.text.get(&language).or_else(|| self.text.get(&Language::En)).map_or("", String::as_str)
    }

    fn unreviewed(&self, language: Language) -> bool {
        !self.status.get(&language).is_some_and(|status| status.starts_with("confirmed"))
    }
}

impl Area {
    /// The title in a language, English where there is none.
    #[must_use]
    pub fn title(&self, language: Language) -> &str {
        self.titles.title(language)
    }

    /// Whether nobody has confirmed the title in this language against a published source.
    #[must_use]
    pub fn unreviewed(&self, language: Language) -> bool {
        self.titles.unreviewed(language)
    }
}

impl Skill {
    /// The title in a language, English where there is none.
    #[must_use]
    pub fn title(&self, language: Language) -> &str {
        self.titles.title(language)
    }

    /// Whether nobody has confirmed the title in this language against a published source.
    #[must_use]
    pub fn unreviewed(&self, language: Language) -> bool {
        self.titles.unreviewed(language)
    }
}

#[derive(Deserialize)]
struct File {
    framework: String,
    version: String,
    source: String,
    licence: String,
    areas: Vec<Entry>,
    competences: Vec<Entry>,
    levels: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct Entry {
    id: String,
    #[serde(default)]
    area: String,
    title: BTreeMap<String, String>,
    status: BTreeMap<String, String>,
}

static FRAMEWORKS: LazyLock<Vec<Framework>> =
    LazyLock::new(|| [include_str!("frameworks/digcomp-2.2.json")].into_iter().map(read).collect());

#[expect(clippy::expect_used, reason = "the files are part of the program, and a test reads every one")]
fn read(text: &str) -> Framework {
    let file: File = serde_json::from_str(text).expect("a framework file of this program is valid");
    let key = format!("{}-{}", file.framework.to_lowercase(), file.version);
    Framework {
        areas: file.areas.iter().map(|area| Area { code: area.id.clone(), titles: Titles::new(&area.title, &area.status) }).collect(),
        skills: file
            .competences
            .iter()
            .map(|skill| Skill {
                key: format!("{key}:{}", skill.id),
                code: skill.id.clone(),
                area: skill.area.clone(),
                titles: Titles::new(&skill.title, &skill.status),
            })
            .collect(),
        title: file.framework,
        version: file.version,
        scale_max: i32::try_from(file.levels.len()).unwrap_or(i32::MAX),
        source: file.source,
        licence: file.licence,
        key,
    }
}

/// All frameworks of this program.
#[must_use]
pub fn frameworks() -> &'static [Framework] {
    &FRAMEWORKS
}

/// The skill of a key such as `digcomp-2.2:4.1`.
#[must_use]
pub fn skill(key: &str) -> Option<&'static Skill> {
    frameworks().iter().flat_map(|framework| &framework.skills).find(|skill| skill.key == key)
}

/// Whether any framework has this skill.
#[must_use]
pub fn knows(key: &str) -> bool {
    skill(key).is_some()
}

/// A skill's title in a language; the key itself for a skill that no framework has.
#[must_use]
pub fn title(key: &str, language: Language) -> String {
    skill(key).map_or_else(|| key.to_owned(), |skill| skill.title(language).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digcomp_has_21_skills_in_5_areas_on_a_scale_of_8() {
        let digcomp = &frameworks()[0];
        assert_eq!((digcomp.key.as_str(), digcomp.areas.len(), digcomp.skills.len(), digcomp.scale_max), ("digcomp-2.2", 5, 21, 8));
        for skill in &digcomp.skills {
            assert!(digcomp.areas.iter().any(|area| area.code == skill.area), "{} has an area", skill.key);
            for language in Language::ALL {
                assert!(!skill.title(language).is_empty(), "{} has a title in {language:?}", skill.key);
            }
        }
    }

    #[test]
    fn titles_that_nobody_confirmed_say_so() {
        let skill = skill("digcomp-2.2:5.4").unwrap();
        assert!(!skill.unreviewed(Language::Sl));
        assert!(skill.unreviewed(Language::Bg));
    }
}
