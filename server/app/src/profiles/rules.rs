//! What a profile must look like to be taken. Pure but for the frameworks, which the program carries.

use super::api::{ProfileTitle, RequirementIn};
use super::entity::requirement;
use super::shipped;
use super::words::scale_of;
use crate::platform::ApiError;
use crate::platform::ids::RoleProfileId;
use crate::platform::language::Language;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// A profile of more lines is read by nobody.
const MOST_REQUIREMENTS: usize = 100;
const LONGEST_TITLE: usize = 120;
const LONGEST_REASON: usize = 500;
/// Ten years.
const LONGEST_DUE_MONTHS: i32 = 120;

/// The titles by language; at least one.
pub(super) fn titles(given: &[ProfileTitle]) -> Result<BTreeMap<Language, String>, ApiError> {
    let mut titles = BTreeMap::new();
    for ProfileTitle { language, title } in given {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if title.chars().count() > LONGEST_TITLE {
            return Err(ApiError::invalid("titles", "too_long", format!("Write at most {LONGEST_TITLE} letters.")));
        }
        if !title.is_empty() {
            titles.insert(*language, title);
        }
    }
    if titles.is_empty() {
        return Err(ApiError::invalid("titles", "empty", "Give the profile a title in at least one language."));
    }
    Ok(titles)
}

/// An occupation that ESCO has, or none.
pub(super) fn occupation(code: Option<String>) -> Result<Option<String>, ApiError> {
    match code.filter(|code| !code.trim().is_empty()) {
        Some(code) if shipped::occupation(&code).is_none() => {
            Err(ApiError::invalid("occupation", "unknown", "Choose one of the listed occupations."))
        }
        code => Ok(code),
    }
}

/// A text that may be missing.
pub(super) fn text(field: &'static str, given: Option<String>) -> Result<Option<String>, ApiError> {
    match given.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()) {
        Some(text) if text.chars().count() > LONGEST_REASON => {
            Err(ApiError::invalid(field, "too_long", format!("Write at most {LONGEST_REASON} letters.")))
        }
        text => Ok(text),
    }
}

/// The lines of a version. Everything that is wrong is said at once, each with its row.
///
/// A line that asks for what the version before asked for keeps the day since when it is asked.
pub(super) fn requirements(
    (profile, version): (RoleProfileId, i32),
    given: Vec<RequirementIn>,
    before: &[requirement::Model],
    today: NaiveDate,
) -> Result<Vec<requirement::Model>, ApiError> {
    if given.is_empty() {
        return Err(ApiError::invalid("requirements", "empty", "Ask for at least one skill."));
    }
    if given.len() > MOST_REQUIREMENTS {
        return Err(ApiError::invalid("requirements", "too_many", format!("Ask for at most {MOST_REQUIREMENTS} skills.")));
    }
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    let mut rows = Vec::with_capacity(given.len());
    for (place, line) in given.into_iter().enumerate() {
        let row = place + 1;
        let mut fault =
            |field: &str, code: &'static str, message: String| faults.push((format!("requirements.{place}.{field}"), code, message));
        let scale = if crate::skills::knows(&line.skill) { scale_of(&line.skill) } else { 0 };
        if scale == 0 {
            fault("skill", "unknown_skill", format!("Row {row}: no framework has the skill “{}”.", shown(&line.skill)));
        } else if !seen.insert(line.skill.clone()) {
            fault("skill", "twice", format!("Row {row}: {} is asked for in another row already.", line.skill));
        } else {
            if !(1..=scale).contains(&line.min_level) {
                fault("min_level", "off_the_scale", format!("Row {row} ({}): the level must be from 1 to {scale}.", line.skill));
            }
            if !(1..=scale).contains(&line.max_level) {
                fault("max_level", "off_the_scale", format!("Row {row} ({}): the level must be from 1 to {scale}.", line.skill));
            }
        }
        // What is off the scale is said to be that, and nothing besides.
        let on_scale = scale == 0 || [line.min_level, line.max_level].iter().all(|level| (1..=scale).contains(level));
        if on_scale && line.min_level > line.max_level {
            fault("max_level", "below_min", format!("Row {row} ({}): the highest level is below the lowest.", shown(&line.skill)));
        }
        let weight = line.weight.unwrap_or(3);
        if !(1..=5).contains(&weight) {
            fault("weight", "out_of_range", format!("Row {row}: the weight must be from 1 to 5."));
        }
        if line.due_months.is_some_and(|months| !(1..=LONGEST_DUE_MONTHS).contains(&months)) {
            fault("due_months", "out_of_range", format!("Row {row}: give from 1 to {LONGEST_DUE_MONTHS} months."));
        }
        let reason = match text("reason", line.reason) {
            Ok(reason) => reason,
            Err(_) => {
                fault("reason", "too_long", format!("Row {row}: write at most {LONGEST_REASON} letters."));
                None
            }
        };
        let kept = before
            .iter()
            .find(|old| (old.skill_key.as_str(), old.min_level, old.due_months) == (line.skill.as_str(), line.min_level, line.due_months));
        rows.push(requirement::Model {
            profile_id: profile,
            version,
            skill_key: line.skill,
            position: i32::try_from(place).unwrap_or(i32::MAX),
            min_level: line.min_level,
            max_level: line.max_level,
            weight,
            critical: i32::from(line.critical.unwrap_or(false)),
            due_months: line.due_months,
            due_on: line.due_on,
            asked_since: kept.map_or(today, |old| old.asked_since),
            reason,
        });
    }
    if faults.is_empty() {
        return Ok(rows);
    }
    Err(faults.into_iter().fold(ApiError::invalid_input(), |error, (field, code, message)| error.field(field, code, message)))
}

/// A key as it may stand in a message.
fn shown(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn line(skill: &str, min_level: i32, max_level: i32) -> RequirementIn {
        RequirementIn {
            skill: skill.to_owned(),
            min_level,
            max_level,
            weight: None,
            critical: None,
            due_months: None,
            due_on: None,
            reason: None,
        }
    }

    fn faults(lines: Vec<RequirementIn>) -> Vec<String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let error = requirements((RoleProfileId(Uuid::nil()), 1), lines, &[], today).unwrap_err();
        let text = format!("{error:?}");
        ["empty", "unknown_skill", "twice", "off_the_scale", "below_min", "out_of_range"]
            .into_iter()
            .filter(|code| text.contains(&format!("code: \"{code}\"")))
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn each_fault_is_named() {
        assert_eq!(faults(vec![]), ["empty"]);
        assert_eq!(faults(vec![line("digcomp-2.2:9.9", 1, 2)]), ["unknown_skill"]);
        assert_eq!(faults(vec![line("digcomp-2.2:4.1", 1, 2), line("digcomp-2.2:4.1", 3, 4)]), ["twice"]);
        assert_eq!(faults(vec![line("digcomp-2.2:4.1", 3, 9)]), ["off_the_scale"]);
        assert_eq!(faults(vec![line("digcomp-2.2:4.1", 0, 4)]), ["off_the_scale"]);
        assert_eq!(faults(vec![line("digcomp-2.2:4.1", 5, 4)]), ["below_min"]);
        assert_eq!(faults(vec![RequirementIn { weight: Some(6), ..line("digcomp-2.2:4.1", 3, 4) }]), ["out_of_range"]);
        assert_eq!(faults(vec![line("", 9, 1), line("digcomp-2.2:4.1", 0, 1)]), ["unknown_skill", "off_the_scale", "below_min"]);
    }

    #[test]
    fn what_was_asked_before_is_asked_since_then() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let id = RoleProfileId(Uuid::nil());
        let before = requirements((id, 1), vec![line("digcomp-2.2:4.1", 3, 4), line("digcomp-2.2:4.2", 3, 4)], &[], day(1)).unwrap();
        let after = requirements((id, 2), vec![line("digcomp-2.2:4.1", 3, 5), line("digcomp-2.2:4.2", 4, 4)], &before, day(22)).unwrap();
        assert_eq!(after.iter().map(|row| row.asked_since).collect::<Vec<_>>(), [day(1), day(22)]);
    }
}
