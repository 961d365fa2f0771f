//! What differs between two frameworks, or two states of one. Pure.

use super::model::{Framework, Skill};
use crate::platform::language::Language;
use poem_openapi::Enum;
use std::collections::{BTreeMap, HashMap};

/// What became of a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Enum)]
#[oai(rename = "FrameworkChange", rename_all = "snake_case")]
pub enum Change {
    /// It is new.
    Added,
    /// It is there no more, or retired.
    Removed,
    /// It is called otherwise.
    Retitled,
    /// It belongs to another area.
    Moved,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What became of it.
    pub change: Change,
    /// Its code.
    pub code: String,
    /// What it was called, in the reader's language.
    pub before: Option<String>,
    /// What it is called.
    pub after: Option<String>,
    /// The area it was in.
    pub area_before: Option<String>,
    /// The area it is in.
    pub area_after: Option<String>,
}

/// What differs, and how much is the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Skills that are the same in both.
    pub unchanged: u32,
    /// Differences, in the order of the framework after; what went comes last.
    pub differences: Vec<Difference>,
}

impl Comparison {
    /// How many differences there are of a kind.
    #[must_use]
    pub fn count(&self, change: Change) -> u32 {
        u32::try_from(self.differences.iter().filter(|one| one.change == change).count()).unwrap_or(u32::MAX)
    }
}

/// Compares by code. Titles are the same when all that both have are; a translation that was added is no difference.
#[must_use]
pub fn compare(before: &Framework, after: &Framework, language: Language) -> Comparison {
    let old: HashMap<&str, &Skill> =
        before.skills.iter().filter(|skill| !skill.retired).map(|skill| (skill.code.as_str(), skill)).collect();
    let new: BTreeMap<&str, &Skill> =
        after.skills.iter().filter(|skill| !skill.retired).map(|skill| (skill.code.as_str(), skill)).collect();
    let mut comparison = Comparison::default();
    let side = |skill: &Skill| (Some(skill.title(language).to_owned()), Some(skill.area.clone()));
    for skill in after.skills.iter().filter(|skill| !skill.retired) {
        let (title, area) = side(skill);
        let Some(was) = old.get(skill.code.as_str()) else {
            let added = Difference {
                change: Change::Added,
                code: skill.code.clone(),
                before: None,
                after: title,
                area_before: None,
                area_after: area,
            };
            comparison.differences.push(added);
            continue;
        };
        let (title_before, area_before) = side(was);
        let mut differs = false;
        for (change, is) in [(Change::Retitled, is_retitled(was, skill)), (Change::Moved, was.area != skill.area)] {
            if is {
                differs = true;
                comparison.differences.push(Difference {
                    change,
                    code: skill.code.clone(),
                    before: title_before.clone(),
                    after: title.clone(),
                    area_before: area_before.clone(),
                    area_after: area.clone(),
                });
            }
        }
        comparison.unchanged += u32::from(!differs);
    }
    for skill in before.skills.iter().filter(|skill| !skill.retired && !new.contains_key(skill.code.as_str())) {
        let (title, area) = side(skill);
        comparison.differences.push(Difference {
            change: Change::Removed,
            code: skill.code.clone(),
            before: title,
            after: None,
            area_before: area,
            area_after: None,
        });
    }
    comparison
}

fn is_retitled(before: &Skill, after: &Skill) -> bool {
    let mut shared = before.titles.text.iter().filter_map(|(language, title)| Some((title, after.titles.text.get(language)?))).peekable();
    // Without a language in common nothing tells that they are the same.
    shared.peek().is_none() || shared.any(|(one, other)| one.trim() != other.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::skills::frameworks::model::Titles;
    use crate::skills::frameworks::shipped::shipped;

    #[test]
    fn digcomp_3_retitles_and_moves_nothing_adds_nothing() {
        let comparison = compare(&shipped()[0], &shipped()[1], Language::En);
        assert_eq!([Change::Added, Change::Removed, Change::Moved].map(|change| comparison.count(change)), [0, 0, 0]);
        assert_eq!(comparison.unchanged + comparison.count(Change::Retitled), 21);
        assert!(comparison.count(Change::Retitled) > 10);
    }

    #[test]
    fn every_kind_of_difference_is_named() {
        let before = shipped()[0].clone();
        let mut after = before.clone();
        after.skills[0].titles = Titles::source(Language::En, "Something else");
        after.skills[1].area = "5".to_owned();
        after.skills[2].retired = true;
        after.skills.pop();
        after.skills.push(Skill {
            code: "9.9".to_owned(),
            area: "5".to_owned(),
            titles: Titles::source(Language::En, "New"),
            ..Skill::default()
        });
        let comparison = compare(&before, &after, Language::En);
        let found: Vec<_> = comparison.differences.iter().map(|one| (one.change, one.code.as_str())).collect();
        assert_eq!(
            found,
            [(Change::Retitled, "1.1"), (Change::Moved, "1.2"), (Change::Added, "9.9"), (Change::Removed, "1.3"), (Change::Removed, "5.4")]
        );
        assert_eq!(comparison.unchanged, 17);
        assert_eq!(compare(&before, &before, Language::Sl), Comparison { unchanged: 21, differences: Vec::new() });
    }
}
