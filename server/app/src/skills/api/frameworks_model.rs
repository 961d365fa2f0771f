//! Frameworks as their readers get them.

use super::super::frameworks::compare::{Change, Comparison};
use super::super::frameworks::{Area, Framework as Whole, Level, Origin, Scale, Skill, State, Style};
use crate::platform::language::Language;
use chrono::{DateTime, Utc};
use poem_openapi::Object;

/// A skill framework.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Framework {
    /// The name in skill keys.
    pub key: String,
    /// The framework's name.
    pub title: String,
    /// The framework's edition.
    pub version: String,
    /// What it is about.
    pub description: String,
    /// How far it has come.
    pub state: State,
    /// Where it comes from.
    pub origin: Origin,
    /// The highest level; the lowest is 1.
    pub scale_max: i32,
    /// Its levels and their names.
    pub scale: FrameworkScale,
    /// Where the titles come from.
    pub source: String,
    /// Under which terms.
    pub licence: String,
    /// A line that the source asks to be shown wherever the framework is used.
    pub credit: Option<String>,
    /// The framework that this one is the next edition of.
    pub replaces: Option<String>,
    /// How many skills it has.
    pub skill_count: u32,
    /// Groups of skills. Empty in the list for frameworks of more than 500 skills, such as ESCO.
    pub areas: Vec<FrameworkArea>,
    /// The skills, in the framework's order. Empty in the list where `areas` is.
    pub skills: Vec<FrameworkSkill>,
}

/// The levels of a framework.
#[derive(Debug, Object)]
pub struct FrameworkScale {
    /// Whether the framework's publisher published it; else it is of who wrote it here.
    pub official: bool,
    /// What a reader must know of it.
    pub note: String,
    /// The ways in which its levels can be shown.
    pub styles: Vec<Style>,
    /// Level by level, lowest first.
    pub levels: Vec<FrameworkLevel>,
}

/// A level of a scale.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct FrameworkLevel {
    /// Its number.
    pub level: i32,
    /// What it is called in the language asked for; neighbours of one name are steps of one broader level.
    pub name: Option<String>,
    /// Whether nobody has confirmed that name against a published source.
    pub unreviewed: bool,
    /// Whether there is no name in this language, so that one in another language stands for it.
    pub untranslated: bool,
    /// What it is called in letters, such as `B2`.
    pub letters: Option<String>,
}

/// A group of skills.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct FrameworkArea {
    /// The framework's number for it.
    pub code: String,
    /// The group it belongs to, where groups have groups.
    pub parent: Option<String>,
    /// The title in the language asked for.
    pub title: String,
    /// Whether nobody has confirmed this title against a published source.
    pub unreviewed: bool,
    /// Whether there is no title in this language, so that one in another language stands for it.
    pub untranslated: bool,
}

/// How many learning outcomes the source lists for a level.
#[derive(Debug, Object)]
pub struct OutcomeCount {
    /// The level's name, in English.
    pub level: String,
    /// How many.
    pub count: u32,
}

/// A skill of a framework.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct FrameworkSkill {
    /// Framework and code.
    pub skill: String,
    /// The framework's number for it.
    pub code: String,
    /// The area it belongs to.
    pub area: String,
    /// The title in the language asked for.
    pub title: String,
    /// Whether nobody has confirmed this title against a published source.
    pub unreviewed: bool,
    /// Whether there is no title in this language, so that one in another language stands for it.
    pub untranslated: bool,
    /// Nothing new begins with it.
    pub retired: bool,
    /// What it is about; not in lists.
    pub description: Option<String>,
    /// Its name in the world.
    pub uri: Option<String>,
    /// Learning outcomes by named level, lowest first, where the source counts them.
    #[oai(skip_serializing_if_is_empty)]
    pub outcomes: Vec<OutcomeCount>,
}

/// Skills beyond this number are not listed with all frameworks.
pub const LISTED_SKILLS: usize = 500;

impl Framework {
    /// A framework in a language. In a list, large ones come without their skills and none with descriptions.
    #[must_use]
    pub fn of(whole: &Whole, language: Language, listed: bool) -> Self {
        let shows_skills = !listed || whole.skills.len() <= LISTED_SKILLS;
        Self {
            key: whole.key.clone(),
            title: whole.title.clone(),
            version: whole.version.clone(),
            description: whole.description.clone(),
            state: whole.state,
            origin: whole.origin,
            scale_max: whole.scale_max,
            scale: FrameworkScale::of(&whole.scale, language),
            source: whole.source.clone(),
            licence: whole.licence.clone(),
            credit: whole.credit.clone(),
            replaces: whole.replaces.clone(),
            skill_count: u32::try_from(whole.skills.iter().filter(|skill| !skill.retired).count()).unwrap_or(u32::MAX),
            areas: whole.areas.iter().filter(|_| shows_skills).map(|area| FrameworkArea::of(area, language)).collect(),
            skills: whole
                .skills
                .iter()
                .filter(|skill| shows_skills && !(listed && skill.retired))
                .map(|skill| FrameworkSkill::of(skill, &whole.scale, language, listed))
                .collect(),
        }
    }
}

impl FrameworkScale {
    fn of(scale: &Scale, language: Language) -> Self {
        let mut styles = vec![Style::Numbers];
        styles.extend(scale.has_names().then_some(Style::Names));
        styles.extend(scale.has_letters().then_some(Style::Letters));
        let levels = scale.levels.iter().map(|level| FrameworkLevel::of(level, language)).collect();
        Self { official: scale.official, note: scale.note.clone(), styles, levels }
    }
}

impl FrameworkLevel {
    pub(super) fn of(level: &Level, language: Language) -> Self {
        let name = level.name.title(language);
        Self {
            level: level.level,
            name: (!name.is_empty()).then(|| name.to_owned()),
            unreviewed: !name.is_empty() && level.name.unreviewed(language),
            untranslated: level.name.untranslated(language),
            letters: level.letters.clone(),
        }
    }
}

impl FrameworkArea {
    fn of(area: &Area, language: Language) -> Self {
        Self {
            code: area.code.clone(),
            parent: area.parent.clone(),
            title: area.title(language).to_owned(),
            unreviewed: area.unreviewed(language),
            untranslated: area.titles.untranslated(language),
        }
    }
}

impl FrameworkSkill {
    fn of(skill: &Skill, scale: &Scale, language: Language, listed: bool) -> Self {
        let mut names: Vec<&str> = scale.levels.iter().map(|level| level.name.title(Language::En)).collect();
        names.dedup();
        let counted = names.into_iter().filter_map(|name| Some(OutcomeCount { level: name.to_owned(), count: *skill.outcomes.get(name)? }));
        Self {
            skill: skill.key.clone(),
            code: skill.code.clone(),
            area: skill.area.clone(),
            title: skill.title(language).to_owned(),
            unreviewed: skill.unreviewed(language),
            untranslated: skill.titles.untranslated(language),
            retired: skill.retired,
            description: (!listed && !skill.description.is_empty()).then(|| skill.description.clone()),
            uri: skill.uri.clone(),
            outcomes: if listed { Vec::new() } else { counted.collect() },
        }
    }
}

/// A framework in the list of those who manage them.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ManagedFramework {
    /// The name in skill keys.
    pub key: String,
    /// The framework's name.
    pub title: String,
    /// The framework's edition.
    pub version: String,
    /// How far it has come.
    pub state: State,
    /// Where it comes from.
    pub origin: Origin,
    /// The highest level.
    pub scale_max: i32,
    /// How many skills it has that are in use.
    pub skill_count: u32,
    /// When it was written last.
    pub changed_at: Option<DateTime<Utc>>,
}

/// What became of a skill from one framework to another.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct FrameworkDifference {
    /// What became of it.
    pub change: Change,
    /// Its code.
    pub code: String,
    /// What it was called.
    pub before: Option<String>,
    /// What it is called.
    pub after: Option<String>,
    /// The area it was in.
    pub area_before: Option<String>,
    /// The area it is in.
    pub area_after: Option<String>,
}

/// What differs between two frameworks.
#[derive(Debug, Object)]
pub struct FrameworkComparison {
    /// The framework before.
    pub since: String,
    /// The framework after.
    pub framework: String,
    /// Skills that are the same in both.
    pub unchanged: u32,
    /// Skills that are new.
    pub added: u32,
    /// Skills that are there no more.
    pub removed: u32,
    /// Skills that are called otherwise.
    pub retitled: u32,
    /// Skills that belong to another area.
    pub moved: u32,
    /// Difference by difference, at most 1,000.
    pub differences: Vec<FrameworkDifference>,
}

impl FrameworkComparison {
    /// A comparison with its counts.
    #[must_use]
    pub fn of(since: &str, framework: &str, comparison: Comparison) -> Self {
        let [added, removed, retitled, moved] =
            [Change::Added, Change::Removed, Change::Retitled, Change::Moved].map(|change| comparison.count(change));
        let differences = comparison.differences.into_iter().take(1_000).map(|one| FrameworkDifference {
            change: one.change,
            code: one.code,
            before: one.before,
            after: one.after,
            area_before: one.area_before,
            area_after: one.area_after,
        });
        Self {
            since: since.to_owned(),
            framework: framework.to_owned(),
            unchanged: comparison.unchanged,
            added,
            removed,
            retitled,
            moved,
            differences: differences.collect(),
        }
    }
}
