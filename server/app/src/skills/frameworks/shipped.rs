//! The frameworks that travel inside the program, and the mapping between two of them.

use super::model::{Area, Framework, Origin, Skill, State, Titles};
use super::scale::{Level, Scale};
use crate::platform::language::Language;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct File {
    framework: String,
    version: String,
    source: String,
    licence: String,
    #[serde(default)]
    replaces: Option<String>,
    areas: Vec<Entry>,
    competences: Vec<Entry>,
    scale: FileScale,
}

#[derive(Deserialize)]
struct FileScale {
    official: bool,
    note: String,
    levels: Vec<FileLevel>,
}

#[derive(Deserialize)]
struct FileLevel {
    level: i32,
    name: BTreeMap<String, String>,
    status: BTreeMap<String, String>,
    #[serde(default)]
    letters: Option<String>,
}

#[derive(Deserialize)]
struct Entry {
    id: String,
    #[serde(default)]
    area: String,
    title: BTreeMap<String, String>,
    status: BTreeMap<String, String>,
    #[serde(default)]
    outcomes: BTreeMap<String, u32>,
}

static SHIPPED: LazyLock<Vec<Framework>> = LazyLock::new(|| {
    [include_str!("digcomp-2.2.json"), include_str!("digcomp-3.0.json"), include_str!("greencomp-2022.json")]
        .into_iter()
        .map(read)
        .collect()
});

/// How the stamp of what travels inside the program begins.
pub const STAMP: &str = "shipped-";

#[expect(clippy::expect_used, reason = "the files are part of the program, and a test reads every one")]
fn read(text: &str) -> Framework {
    let file: File = serde_json::from_str(text).expect("a framework file of this program is valid");
    let key = format!("{}-{}", file.framework.to_lowercase(), file.version);
    let level = |level: FileLevel| Level { level: level.level, name: Titles::of_tags(&level.name, &level.status), letters: level.letters };
    let scale = Scale { official: file.scale.official, note: file.scale.note, levels: file.scale.levels.into_iter().map(level).collect() };
    Framework {
        links: Vec::new(),
        areas: file
            .areas
            .iter()
            .map(|area| Area { code: area.id.clone(), titles: Titles::of_tags(&area.title, &area.status), ..Area::default() })
            .collect(),
        skills: file
            .competences
            .iter()
            .map(|skill| Skill {
                key: format!("{key}:{}", skill.id),
                code: skill.id.clone(),
                area: skill.area.clone(),
                titles: Titles::of_tags(&skill.title, &skill.status),
                outcomes: skill.outcomes.clone(),
                ..Skill::default()
            })
            .collect(),
        title: file.framework,
        version: file.version,
        description: String::new(),
        source: file.source,
        licence: file.licence,
        credit: None,
        replaces: file.replaces,
        language: Language::En,
        scale_max: scale.max(),
        scale,
        state: State::Published,
        origin: Origin::Shipped,
        stamp: format!("{STAMP}{}", hex::encode(&Sha256::digest(text)[..8])),
        key,
    }
}

/// The frameworks of this program, the one in use longest first.
#[must_use]
pub fn shipped() -> &'static [Framework] {
    &SHIPPED
}

/// The mappings of this program: from, to, and why. Codes are the same in both, and levels stay.
pub const MAPPINGS: [(&str, &str, &str); 1] = [(
    "digcomp-2.2",
    "digcomp-3.0",
    "The 21 competences keep their numbers in DigComp 3.0 under new titles (JRC144121, Annex 1); levels 1–8 stay as they are (Table A3).",
)];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skills::frameworks::check::check;

    #[test]
    fn three_frameworks_ship_and_every_one_is_sound() {
        let sizes: Vec<_> = shipped().iter().map(|one| (one.key.as_str(), one.areas.len(), one.skills.len(), one.scale_max)).collect();
        assert_eq!(sizes, [("digcomp-2.2", 5, 21, 8), ("digcomp-3.0", 5, 21, 8), ("greencomp-2022", 4, 12, 4)]);
        for framework in shipped() {
            assert_eq!(check(framework), [], "{}", framework.key);
            for skill in &framework.skills {
                for language in Language::ALL {
                    assert!(!skill.title(language).is_empty(), "{} has a title in {language:?}", skill.key);
                }
            }
        }
    }

    #[test]
    fn titles_that_nobody_confirmed_say_so() {
        let two = shipped()[0].skill("5.4").unwrap();
        assert!(!two.unreviewed(Language::Sl) && two.unreviewed(Language::Bg));
        let three = shipped()[1].skill("5.4").unwrap();
        assert!(!three.unreviewed(Language::En) && three.unreviewed(Language::Sl));
        assert_eq!(three.title(Language::Sl), three.title(Language::En), "English stands in");
    }

    #[test]
    fn digcomp_3_counts_523_learning_outcomes() {
        let all: u32 = shipped()[1].skills.iter().flat_map(|skill| skill.outcomes.values()).sum();
        assert_eq!(all, 523);
    }

    #[test]
    fn the_scale_of_greencomp_is_ours_and_says_so() {
        let scale = &shipped()[2].scale;
        assert!(!scale.official && scale.note.contains("not official") && !scale.names_are_confirmed(Language::En));
    }

    #[test]
    fn the_shipped_mapping_finds_every_skill_on_both_sides() {
        for (from, to, _) in MAPPINGS {
            let find = |key: &str| shipped().iter().find(|framework| framework.key == key).unwrap();
            let codes = |key: &str| find(key).skills.iter().map(|skill| skill.code.clone()).collect::<Vec<_>>();
            assert_eq!(codes(from), codes(to));
        }
    }
}
