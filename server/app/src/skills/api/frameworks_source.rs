//! Frameworks as their editors get and send them: every title in every language.

use super::super::frameworks::reviews::{self, Reviews};
use super::super::frameworks::{Area, Framework as Whole, Level, Scale, Skill, State, Titles};
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::Object;
use poem_openapi::types::Example;
use uuid::Uuid;

/// A framework that is to be made.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct FrameworkIn {
    /// Made by the client; the same id again makes nothing new.
    pub id: Uuid,
    /// The name in skill keys: small letters a–z, digits, hyphens and dots.
    #[oai(validator(min_length = "2", max_length = "60"))]
    pub key: String,
    /// The framework's name.
    #[oai(validator(min_length = "1", max_length = "200"))]
    pub title: String,
    /// The framework's edition.
    #[oai(validator(min_length = "1", max_length = "40"))]
    pub version: String,
    /// The language in which it is written.
    pub language: Language,
    /// The key of the framework of which it is the next version: its areas, skills and scale are copied.
    #[oai(validator(max_length = "60"))]
    pub copy_of: Option<String>,
}

impl Example for FrameworkIn {
    fn example() -> Self {
        Self {
            id: Uuid::from_u128(7),
            key: "front-desk-1".to_owned(),
            title: "Front desk".to_owned(),
            version: "1".to_owned(),
            language: Language::En,
            copy_of: None,
        }
    }
}

/// A title in one language.
#[derive(Clone, Debug, Object)]
#[oai(rename = "FrameworkTitle", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct TitleIn {
    /// Its language.
    pub language: Language,
    /// The title.
    #[oai(validator(max_length = "300"))]
    pub text: String,
    /// How it was reviewed; one that begins with `confirmed` is.
    #[oai(validator(max_length = "200"))]
    pub status: String,
    /// Who reviewed it here. Told, not changed by what is sent.
    pub review: Option<TitleReview>,
}

/// Who reviewed a title.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct TitleReview {
    /// Her name; nobody is named after she was forgotten.
    #[oai(validator(max_length = "200"))]
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

/// A level as it is written.
#[derive(Clone, Debug, Object)]
#[oai(rename = "LevelSource", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct LevelIn {
    /// Its number.
    #[oai(validator(minimum(value = "1"), maximum(value = "20")))]
    pub level: i32,
    /// Its names.
    #[oai(validator(max_items = "5"))]
    pub names: Vec<TitleIn>,
    /// Its letters.
    #[oai(validator(max_length = "10"))]
    pub letters: Option<String>,
}

/// An area as it is written.
#[derive(Clone, Debug, Object)]
#[oai(rename = "AreaSource", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct AreaIn {
    /// Its code.
    #[oai(validator(max_length = "100"))]
    pub code: String,
    /// The area above it.
    #[oai(validator(max_length = "100"))]
    pub parent: Option<String>,
    /// Its titles.
    #[oai(validator(max_items = "5"))]
    pub titles: Vec<TitleIn>,
    /// What it is about.
    #[oai(validator(max_length = "4000"))]
    pub description: String,
}

/// A skill as it is written.
#[derive(Clone, Debug, Object)]
#[oai(rename = "SkillSource", deny_unknown_fields)]
pub struct SkillIn {
    /// Its code.
    #[oai(validator(max_length = "100"))]
    pub code: String,
    /// The area it belongs to.
    #[oai(validator(max_length = "100"))]
    pub area: String,
    /// Its titles.
    #[oai(validator(max_items = "5"))]
    pub titles: Vec<TitleIn>,
    /// What it is about.
    #[oai(validator(max_length = "4000"))]
    pub description: String,
    /// Nothing new begins with it.
    pub retired: bool,
}

/// A framework as it is written.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct FrameworkSource {
    /// What was read; a change is refused when somebody else's came between.
    #[oai(validator(max_length = "100"))]
    pub stamp: String,
    /// Told, not changed by what is sent.
    pub state: State,
    /// Its name.
    #[oai(validator(max_length = "200"))]
    pub title: String,
    /// Its edition.
    #[oai(validator(max_length = "40"))]
    pub version: String,
    /// The language in which it is written.
    pub language: Language,
    /// What it is about.
    #[oai(validator(max_length = "4000"))]
    pub description: String,
    /// Where its titles come from.
    #[oai(validator(max_length = "2000"))]
    pub source: String,
    /// Under which terms.
    #[oai(validator(max_length = "1000"))]
    pub licence: String,
    /// Whether its publisher published this scale.
    pub official_scale: bool,
    /// What a reader must know of the scale.
    #[oai(validator(max_length = "1000"))]
    pub scale_note: String,
    /// Its levels, lowest first.
    #[oai(validator(max_items = "20"))]
    pub levels: Vec<LevelIn>,
    /// Its areas, in order.
    #[oai(validator(max_items = "3000"))]
    pub areas: Vec<AreaIn>,
    /// Its skills, in order.
    #[oai(validator(max_items = "20000"))]
    pub skills: Vec<SkillIn>,
}

impl Example for FrameworkSource {
    fn example() -> Self {
        let title =
            |text: &str| vec![TitleIn { language: Language::En, text: text.to_owned(), status: "confirmed".to_owned(), review: None }];
        Self {
            stamp: "0".to_owned(),
            state: State::Draft,
            title: "Front desk".to_owned(),
            version: "1".to_owned(),
            language: Language::En,
            description: String::new(),
            source: "Written by the consortium".to_owned(),
            licence: "CC BY 4.0".to_owned(),
            official_scale: false,
            scale_note: String::new(),
            levels: (1..=4).map(|level| LevelIn { level, names: Vec::new(), letters: None }).collect(),
            areas: vec![AreaIn { code: "1".to_owned(), parent: None, titles: title("Visitors"), description: String::new() }],
            skills: vec![SkillIn {
                code: "1.1".to_owned(),
                area: "1".to_owned(),
                titles: title("Receiving visitors"),
                description: String::new(),
                retired: false,
            }],
        }
    }
}

fn titles_in(titles: Vec<TitleIn>) -> Titles {
    let mut known = Titles::default();
    for TitleIn { language, text, status, .. } in titles {
        if !text.trim().is_empty() {
            known.text.insert(language, text.trim().to_owned());
            known.status.insert(language, status.trim().to_owned());
        }
    }
    known
}

fn titles_out(titles: &Titles, entry: &str, reviews: &Reviews) -> Vec<TitleIn> {
    let title = |(language, text): (&Language, &String)| {
        let review = reviews.get(&(entry.to_owned(), language.tag().to_owned()));
        TitleIn {
            language: *language,
            text: text.clone(),
            status: titles.status.get(language).cloned().unwrap_or_default(),
            review: review.map(|review| TitleReview { by: review.by.clone(), at: review.at }),
        }
    };
    titles.text.iter().map(title).collect()
}

impl FrameworkSource {
    /// A framework as its editor gets it.
    #[must_use]
    pub fn of(whole: &Whole, reviewed: &Reviews) -> Self {
        Self {
            stamp: whole.stamp.clone(),
            state: whole.state,
            title: whole.title.clone(),
            version: whole.version.clone(),
            language: whole.language,
            description: whole.description.clone(),
            source: whole.source.clone(),
            licence: whole.licence.clone(),
            official_scale: whole.scale.official,
            scale_note: whole.scale.note.clone(),
            levels: whole
                .scale
                .levels
                .iter()
                .map(|level| LevelIn {
                    level: level.level,
                    names: titles_out(&level.name, &reviews::level(level.level), reviewed),
                    letters: level.letters.clone(),
                })
                .collect(),
            areas: whole
                .areas
                .iter()
                .map(|area| AreaIn {
                    code: area.code.clone(),
                    parent: area.parent.clone(),
                    titles: titles_out(&area.titles, &reviews::area(&area.code), reviewed),
                    description: area.description.clone(),
                })
                .collect(),
            skills: whole
                .skills
                .iter()
                .map(|skill| SkillIn {
                    code: skill.code.clone(),
                    area: skill.area.clone(),
                    titles: titles_out(&skill.titles, &reviews::skill(&skill.code), reviewed),
                    description: skill.description.clone(),
                    retired: skill.retired,
                })
                .collect(),
        }
    }

    /// The framework that it describes, under a key.
    #[must_use]
    pub fn into_framework(self, key: &str) -> Whole {
        let levels = self.levels.into_iter().map(|level| Level {
            level: level.level,
            name: titles_in(level.names),
            letters: level.letters.map(|letters| letters.trim().to_owned()).filter(|letters| !letters.is_empty()),
        });
        let scale = Scale { official: self.official_scale, note: self.scale_note, levels: levels.collect() };
        let areas = self.areas.into_iter().map(|area| Area {
            code: area.code.trim().to_owned(),
            parent: area.parent.filter(|parent| !parent.is_empty()),
            titles: titles_in(area.titles),
            description: area.description,
            uri: None,
        });
        let skills = self.skills.into_iter().map(|skill| Skill {
            code: skill.code.trim().to_owned(),
            area: skill.area,
            titles: titles_in(skill.titles),
            description: skill.description,
            retired: skill.retired,
            ..Skill::default()
        });
        let whole = Whole {
            description: self.description,
            source: self.source,
            licence: self.licence,
            scale_max: scale.max(),
            scale,
            areas: areas.collect(),
            skills: skills.collect(),
            state: self.state,
            ..Whole::draft(key, self.title.trim(), self.version.trim(), self.language)
        };
        whole.under(key)
    }
}
