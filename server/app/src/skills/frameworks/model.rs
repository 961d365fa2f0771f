//! What a framework is.

use super::scale::Scale;
use crate::platform::language::Language;
use poem_openapi::Enum;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How far a framework has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Enum, Serialize, Deserialize)]
#[oai(rename = "FrameworkState", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Seen by those who manage frameworks; may change in every way.
    Draft,
    /// In use.
    Published,
    /// What refers to it stays; nothing new begins with it.
    Retired,
}

/// Where a framework comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, Serialize, Deserialize)]
#[oai(rename = "FrameworkOrigin", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// With the program.
    Shipped,
    /// Written here.
    Own,
    /// Out of a CASE package.
    Case,
    /// Out of a table.
    Csv,
    /// Out of the files of ESCO.
    Esco,
}

/// A skill framework with its own scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Framework {
    /// The name in skill keys, for example `digcomp-2.2`.
    pub key: String,
    /// The framework's name.
    pub title: String,
    /// The framework's edition.
    pub version: String,
    /// What it is about.
    pub description: String,
    /// Where the titles come from.
    pub source: String,
    /// Under which terms.
    pub licence: String,
    /// A line that the source asks to be shown wherever it is used.
    pub credit: Option<String>,
    /// The framework that this one is the next edition of.
    pub replaces: Option<String>,
    /// The language in which it was written.
    pub language: Language,
    /// Its levels.
    pub scale: Scale,
    /// The highest level; the lowest is 1.
    pub scale_max: i32,
    /// Groups of skills, each after the group it belongs to.
    pub areas: Vec<Area>,
    /// The skills, in the framework's order.
    pub skills: Vec<Skill>,
    /// What a CASE package says of how entries relate, beside what belongs to what. Nothing here follows from it; exporting gives it back.
    pub links: Vec<Link>,
    /// How far it has come.
    pub state: State,
    /// Where it comes from.
    pub origin: Origin,
    /// Another one with every write.
    pub stamp: String,
}

/// How two entries relate, by the words of CASE: `exactMatchOf`, `isRelatedTo`, `replacedBy`, `precedes` and others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The type of the association.
    pub kind: String,
    /// Where it begins.
    pub from: LinkEnd,
    /// Where it leads.
    pub to: LinkEnd,
}

/// An end of a link: an entry of the framework, or something of the world.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkEnd {
    /// The code of a skill or area of the framework.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The identifier in the world, where there is no code.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub identifier: String,
    /// Its address, where there is no code.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub uri: String,
    /// What it is called there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
}

/// A group of skills.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// The framework's number for it.
    pub code: String,
    /// The group that it belongs to, where groups have groups.
    pub parent: Option<String>,
    /// What it is called.
    pub titles: Titles,
    /// What it is about.
    pub description: String,
    /// Its name in the world.
    pub uri: Option<String>,
}

/// One skill.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skill {
    /// Framework and code: `digcomp-2.2:4.1`.
    pub key: String,
    /// The framework's number for it.
    pub code: String,
    /// The area it belongs to.
    pub area: String,
    /// What it is called.
    pub titles: Titles,
    /// What it is about.
    pub description: String,
    /// Its name in the world.
    pub uri: Option<String>,
    /// Other names for it.
    pub alternatives: Vec<String>,
    /// How many learning outcomes the source lists for each named level.
    pub outcomes: BTreeMap<String, u32>,
    /// Nothing new begins with it; what refers to it stays.
    pub retired: bool,
}

/// What something is called, by language, and who confirmed each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Titles {
    /// The titles.
    #[serde(default)]
    pub text: BTreeMap<Language, String>,
    /// How each was reviewed; one that begins with `confirmed` is reviewed.
    #[serde(default)]
    pub status: BTreeMap<Language, String>,
}

/// The status of a title that somebody here confirmed.
pub const CONFIRMED: &str = "confirmed";

impl Titles {
    /// One title in one language, taken as confirmed: it is the source's own.
    #[must_use]
    pub fn source(language: Language, text: &str) -> Self {
        Self { text: [(language, text.to_owned())].into(), status: [(language, CONFIRMED.to_owned())].into() }
    }

    /// The titles of a file, whose languages may be more than ours.
    #[must_use]
    pub fn of_tags(text: &BTreeMap<String, String>, status: &BTreeMap<String, String>) -> Self {
        let by_language = |map: &BTreeMap<String, String>| {
            map.iter().filter_map(|(tag, value)| Some((Language::from_tag(tag)?, value.clone()))).collect()
        };
        Self { text: by_language(text), status: by_language(status) }
    }

    /// The title in a language, English where there is none, and any where there is no English one either.
    #[must_use]
    pub fn title(&self, language: Language) -> &str {
        self.text.get(&language).or_else(|| self.text.get(&Language::En)).or_else(|| self.text.values().next()).map_or("", String::as_str)
    }

    /// Whether there is no title in this language, so that one in another language stands for it.
    #[must_use]
    pub fn untranslated(&self, language: Language) -> bool {
        !self.text.is_empty() && !self.text.contains_key(&language)
    }

    /// Whether nobody has confirmed the title in this language against a published source.
    #[must_use]
    pub fn unreviewed(&self, language: Language) -> bool {
        !self.text.contains_key(&language) || !self.status.get(&language).is_some_and(|status| status.starts_with(CONFIRMED))
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

impl Framework {
    /// An empty draft on a scale of four steps.
    #[must_use]
    pub fn draft(key: &str, title: &str, version: &str, language: Language) -> Self {
        let scale = Scale::numbered(4);
        Self {
            key: key.to_owned(),
            title: title.to_owned(),
            version: version.to_owned(),
            description: String::new(),
            source: String::new(),
            licence: String::new(),
            credit: None,
            replaces: None,
            language,
            scale_max: scale.max(),
            scale,
            areas: Vec::new(),
            skills: Vec::new(),
            links: Vec::new(),
            state: State::Draft,
            origin: Origin::Own,
            stamp: String::new(),
        }
    }

    /// Whether its levels are called by their names whatever an organisation chose: somebody here named them, and the framework has
    /// no other words for them.
    #[must_use]
    pub fn keeps_names(&self) -> bool {
        self.origin != Origin::Shipped && !self.scale.official && self.scale.has_names() && !self.scale.has_letters()
    }

    /// The key of a skill of this framework.
    #[must_use]
    pub fn skill_key(&self, code: &str) -> String {
        format!("{}:{code}", self.key)
    }

    /// The same framework under another key, its skills with it.
    #[must_use]
    pub fn under(mut self, key: &str) -> Self {
        key.clone_into(&mut self.key);
        for skill in &mut self.skills {
            skill.key = format!("{key}:{}", skill.code);
        }
        self
    }

    /// The skill of a code.
    #[must_use]
    pub fn skill(&self, code: &str) -> Option<&Skill> {
        self.skills.iter().find(|skill| skill.code == code)
    }
}

/// Whether a text may be a framework's key: it stands in addresses and before the colon of skill keys.
#[must_use]
pub fn is_key(key: &str) -> bool {
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '-' | '.');
    // A dot is followed by a digit, so that no address of it looks like that of a file.
    let dots = key.split('.').skip(1).all(|part| part.starts_with(|first: char| first.is_ascii_digit()));
    (2..=60).contains(&key.len()) && key.chars().all(fits) && dots && key.starts_with(|first: char| first.is_ascii_lowercase())
}

/// A key out of a title and a version: `Digital skills`, `1` gives `digital-skills-1`.
#[must_use]
pub fn key_of(title: &str, version: &str) -> String {
    let mut key = String::new();
    for letter in format!("{title}-{version}").to_lowercase().chars() {
        match letter {
            'a'..='z' | '0'..='9' | '.' => key.push(letter),
            _ if !key.is_empty() && !key.ends_with('-') => key.push('-'),
            _ => {}
        }
    }
    let key = key.split('.').fold(String::new(), |whole, part| match part.chars().next() {
        _ if whole.is_empty() => part.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{whole}.{part}"),
        _ => format!("{whole}-{part}"),
    });
    let key: String = key.trim_start_matches(|first: char| !first.is_ascii_lowercase()).chars().take(60).collect();
    let key = key.trim_matches(['-', '.']).to_owned();
    if is_key(&key) { key } else { "framework".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_made_of_titles() {
        assert_eq!(key_of("DigComp", "2.2"), "digcomp-2.2");
        assert_eq!(key_of("Občinske veščine", "1"), "ob-inske-ve-ine-1");
        assert_eq!(key_of("A.b 2.0", "1"), "a-b-2.0-1");
        assert_eq!(key_of("123", ""), "framework");
        assert_eq!(key_of("Умения", "7"), "framework");
        for bad in ["", "a", "A-b", "a b", "a:b", "č", "-a", "1a", "a.b", "a."] {
            assert!(!is_key(bad), "{bad}");
        }
    }

    #[test]
    fn what_is_missing_in_a_language_is_unreviewed_there() {
        let titles = Titles::source(Language::Sl, "Varnost");
        assert_eq!(
            (titles.title(Language::En), titles.unreviewed(Language::En), titles.unreviewed(Language::Sl)),
            ("Varnost", true, false)
        );
    }
}
