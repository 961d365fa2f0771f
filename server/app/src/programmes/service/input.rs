//! What a programme and a rule must look like to be taken. Everything that is wrong is said at once.

use crate::catalogue::PublishedCourse;
use crate::platform::ApiError;
use crate::platform::ids::CourseId;
use crate::platform::language::Language;
use crate::profiles::position_key;
use crate::programmes::api::{
    ProgrammeCondition, ProgrammeConditionKind, ProgrammeContentIn, ProgrammeDue, ProgrammeDueKind, ProgrammeText,
};
use crate::programmes::content::{Content, Step, circle};
use crate::programmes::due::DueRule;
use crate::programmes::rules::{Condition, Test};
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const LONGEST_TITLE: usize = 120;
/// A reminder further from its day than a year is none.
const LONGEST_DAYS: u32 = 366;

/// What was wrong so far.
#[derive(Default)]
struct Faults(Option<ApiError>);

impl Faults {
    fn add(&mut self, field: impl Into<String>, code: &'static str, message: impl Into<String>) {
        let (field, message) = (field.into(), message.into());
        self.0 = Some(match self.0.take() {
            None => ApiError::invalid(field, code, message),
            Some(error) => error.field(field, code, message),
        });
    }

    fn done<T>(self, value: T) -> Result<T, ApiError> {
        self.0.map_or(Ok(value), Err)
    }
}

/// Texts by language, without empty ones.
pub(super) fn texts(given: &[ProgrammeText]) -> BTreeMap<Language, String> {
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    given.iter().map(|one| (one.language, tidy(&one.text))).filter(|(_, text)| !text.is_empty()).collect()
}

/// A version as it is stored. `courses` are those that are offered.
pub(super) fn content(given: &ProgrammeContentIn, courses: &BTreeMap<CourseId, Arc<PublishedCourse>>) -> Result<Content, ApiError> {
    let mut faults = Faults::default();
    let titles = texts(&given.titles);
    if titles.is_empty() {
        faults.add("titles", "empty", "Give the programme a title in at least one language.");
    }
    if titles.values().any(|title| title.chars().count() > LONGEST_TITLE) {
        faults.add("titles", "too_long", format!("Write at most {LONGEST_TITLE} letters."));
    }
    let due = due(&given.due, &mut faults);
    let steps = steps(given, courses, &mut faults);
    for (field, days) in [("remind_before", &given.remind_before), ("remind_after", &given.remind_after)] {
        if days.iter().any(|days| *days > LONGEST_DAYS) {
            faults.add(field, "out_of_range", format!("Remind at most {LONGEST_DAYS} days from the due day."));
        }
    }
    if let Some(months) = given.renewal_months
        && matches!(due, DueRule::Yearly { .. })
        && months != 12
    {
        faults.add("renewal_months", "yearly", "A yearly day renews every twelve months. Leave this empty.");
    }
    let sorted = |days: &[u32]| days.iter().copied().collect::<BTreeSet<u32>>().into_iter().collect();
    faults.done(Content {
        mandatory: given.mandatory,
        steps,
        due,
        renewal_months: given.renewal_months,
        window_days: given.window_days,
        remind_before: sorted(&given.remind_before),
        remind_after: sorted(&given.remind_after),
        escalate_after: given.escalate_after,
    })
}

fn due(given: &ProgrammeDue, faults: &mut Faults) -> DueRule {
    let mut days = || {
        if given.days.is_none() {
            faults.add("due.days", "missing", "Say how many days.");
        }
        given.days.unwrap_or(0)
    };
    match given.kind {
        ProgrammeDueKind::None => DueRule::None,
        ProgrammeDueKind::AfterJoining => DueRule::AfterJoining(days()),
        ProgrammeDueKind::AfterFitting => DueRule::AfterFitting(days()),
        ProgrammeDueKind::AfterRule => DueRule::AfterRule(days()),
        ProgrammeDueKind::AfterEnd => DueRule::AfterEnd(days()),
        ProgrammeDueKind::Yearly => {
            let (month, day) = (given.month.unwrap_or(0), given.day.unwrap_or(0));
            // 2000 was a leap year: 29 February is a day, and the 28th where there is none.
            if NaiveDate::from_ymd_opt(2000, month, day).is_none() {
                faults.add("due.day", "no_such_day", "Choose a month and a day that it has.");
            }
            DueRule::Yearly { month, day }
        }
    }
}

fn steps(given: &ProgrammeContentIn, courses: &BTreeMap<CourseId, Arc<PublishedCourse>>, faults: &mut Faults) -> Vec<Step> {
    let renews = match given.due.kind {
        ProgrammeDueKind::Yearly => Some(12),
        _ => given.renewal_months,
    };
    let keys: BTreeSet<&str> = given.steps.iter().map(|step| step.key.as_str()).collect();
    if keys.len() < given.steps.len() {
        faults.add("steps", "twice", "Two steps have the same name.");
    }
    let mut steps = Vec::with_capacity(given.steps.len());
    for (place, step) in given.steps.iter().enumerate() {
        let row = place + 1;
        let chosen: BTreeSet<CourseId> = step.courses.iter().copied().collect();
        if chosen.len() < step.courses.len() {
            faults.add(format!("steps.{place}.courses"), "twice", format!("Step {row} names a course twice."));
        }
        for id in &chosen {
            match courses.get(id) {
                None => faults.add(format!("steps.{place}.courses"), "unknown", format!("Step {row}: a course is not in the catalogue.")),
                Some(course) => check_renewal(course, renews, (place, row), faults),
            }
        }
        if step.needed == 0 || usize::try_from(step.needed).map_or(true, |needed| needed > chosen.len()) {
            let message = format!("Step {row} asks for {} of {} courses.", step.needed, chosen.len());
            faults.add(format!("steps.{place}.needed"), "out_of_range", message);
        }
        if let Some(unknown) = step.after.iter().find(|key| !keys.contains(key.as_str())) {
            let unknown: String = unknown.chars().take(40).collect();
            faults.add(format!("steps.{place}.after"), "unknown", format!("Step {row} comes after “{unknown}”, which is no step."));
        }
        steps.push(Step { key: step.key.clone(), courses: step.courses.clone(), needed: step.needed, after: step.after.clone() });
    }
    if let Some(keys) = circle(&steps) {
        let named: Vec<String> = keys.iter().map(|key| format!("“{}”", key.chars().take(40).collect::<String>())).collect();
        faults.add("steps", "circular", format!("These steps wait for one another: {}.", named.join(" → ")));
    }
    steps
}

/// A course that is to be renewed must end by itself until then: before its end nobody can take it again.
fn check_renewal(course: &PublishedCourse, renews: Option<u32>, (place, row): (usize, usize), faults: &mut Faults) {
    let Some(months) = renews else { return };
    let title = course.title(Language::En);
    match course.course.completion.valid_months {
        None => {
            let message = format!("Step {row}: “{title}” holds for good and cannot be taken again. Choose a course that ends.");
            faults.add(format!("steps.{place}.courses"), "never_ends", message);
        }
        Some(valid) if valid > months => {
            let message = format!("Step {row}: “{title}” holds {valid} months and cannot be taken again after {months}.");
            faults.add(format!("steps.{place}.courses"), "ends_too_late", message);
        }
        Some(_) => {}
    }
}

/// The conditions of a rule as they are stored. Units and profiles are the caller's to check.
pub(super) fn conditions(given: &[ProgrammeCondition]) -> Result<Vec<Condition>, ApiError> {
    let mut faults = Faults::default();
    let mut conditions = Vec::with_capacity(given.len());
    for (place, one) in given.iter().enumerate() {
        let mut missing = |field: &str, message: &str| faults.add(format!("conditions.{place}.{field}"), "missing", message);
        let test = match one.kind {
            ProgrammeConditionKind::Everybody => Some(Test::Everybody),
            ProgrammeConditionKind::Unit => one.unit_id.map(Test::Unit).or_else(|| {
                missing("unit_id", "Choose a unit.");
                None
            }),
            ProgrammeConditionKind::Position => {
                let key = one.position.as_deref().map(position_key).unwrap_or_default();
                if key.is_empty() {
                    missing("position", "Name a position.");
                }
                Some(Test::Position(key))
            }
            ProgrammeConditionKind::Profile => one.profile_id.map(Test::Profile).or_else(|| {
                missing("profile_id", "Choose a role profile.");
                None
            }),
            ProgrammeConditionKind::JoinedFrom | ProgrammeConditionKind::JoinedBefore => {
                // SQLite keeps days as text of ten characters.
                let day = one.day.filter(|day| (1900..=9999).contains(&day.year()));
                if day.is_none() {
                    missing("day", "Choose a day.");
                }
                let from = one.kind == ProgrammeConditionKind::JoinedFrom;
                day.map(|day| if from { Test::JoinedFrom(day) } else { Test::JoinedBefore(day) })
            }
        };
        if let Some(test) = test {
            conditions.push(Condition { not: one.negated, test });
        }
    }
    if conditions.iter().all(|condition| condition.not) {
        faults.add("conditions", "only_negated", "Say whom the rule means, not only whom it does not. “Everybody” is a condition too.");
    }
    faults.done(conditions)
}
