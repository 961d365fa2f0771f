//! Plain filters, and how many courses each of their values would leave. A pure rule.

use super::facts::CourseFacts;
use crate::platform::language::Language;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Lengths that are offered, in minutes.
pub(super) const LENGTHS: [u32; 4] = [15, 30, 60, 120];

/// What a course must fulfil to be listed.
#[derive(Clone, Debug, Default)]
pub(in crate::catalogue) struct Filter {
    /// A skill that it teaches.
    pub skill: Option<String>,
    /// The level at which it teaches the skill, or any skill.
    pub level: Option<u8>,
    /// Whom it is for.
    pub audience: Option<String>,
    /// A language that it can be taken in.
    pub language: Option<Language>,
    /// It takes no longer.
    pub max_minutes: Option<u32>,
}

/// One of the filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    Skill,
    Level,
    Audience,
    Language,
    Length,
}

impl Filter {
    /// Whether a course fulfils all of it.
    pub fn takes(&self, course: &CourseFacts) -> bool {
        self.takes_but(course, None)
    }

    /// The same without one of the filters.
    fn takes_but(&self, course: &CourseFacts, left_out: Option<Which>) -> bool {
        let head = &course.head;
        let holds = |which: Which, fulfilled: bool| left_out == Some(which) || fulfilled;
        let teaches = |skill: Option<&String>, level: Option<u8>| {
            head.skills.iter().any(|(known, at)| skill.is_none_or(|skill| skill == known) && level.is_none_or(|level| level == *at))
        };
        let skill = self.skill.as_ref().filter(|_| left_out != Some(Which::Skill));
        let level = self.level.filter(|_| left_out != Some(Which::Level));
        (skill.is_none() && level.is_none() || teaches(skill, level))
            && holds(Which::Audience, self.audience.as_ref().is_none_or(|audience| head.audience.contains(audience)))
            && holds(Which::Language, self.language.is_none_or(|language| course.languages().any(|known| known == language)))
            && holds(Which::Length, self.max_minutes.is_none_or(|most| course.minutes() <= most))
    }
}

/// How many courses there would be with each value of a filter, the other filters as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::catalogue) struct Counts {
    pub skills: BTreeMap<String, u32>,
    pub levels: BTreeMap<u8, u32>,
    pub audiences: BTreeMap<String, u32>,
    pub languages: BTreeMap<Language, u32>,
    pub lengths: BTreeMap<u32, u32>,
}

/// Counts the courses that the words of a question leave.
pub(super) fn count(courses: &[Arc<CourseFacts>], filter: &Filter) -> Counts {
    let mut counts = Counts::default();
    for course in courses {
        if filter.takes_but(course, Some(Which::Skill)) {
            let at_level = course.head.skills.iter().filter(|(_, at)| filter.level.is_none_or(|level| level == **at));
            at_level.for_each(|(skill, _)| *counts.skills.entry(skill.clone()).or_default() += 1);
        }
        if filter.takes_but(course, Some(Which::Level)) {
            let of_skill = course.head.skills.iter().filter(|(known, _)| filter.skill.as_ref().is_none_or(|skill| skill == *known));
            let mut levels: Vec<u8> = of_skill.map(|(_, level)| *level).collect();
            levels.sort_unstable();
            levels.dedup();
            levels.into_iter().for_each(|level| *counts.levels.entry(level).or_default() += 1);
        }
        if filter.takes_but(course, Some(Which::Audience)) {
            course.head.audience.iter().for_each(|audience| *counts.audiences.entry(audience.clone()).or_default() += 1);
        }
        if filter.takes_but(course, Some(Which::Language)) {
            course.languages().for_each(|language| *counts.languages.entry(language).or_default() += 1);
        }
        if filter.takes_but(course, Some(Which::Length)) {
            let minutes = course.minutes();
            LENGTHS.into_iter().filter(|most| minutes <= *most).for_each(|most| *counts.lengths.entry(most).or_default() += 1);
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::ids::{CourseId, CourseVersionId};
    use serde_json::json;
    use uuid::Uuid;

    fn course(number: u128, skills: &serde_json::Value, audience: &[&str], languages: &[&str], minutes: u32) -> Arc<CourseFacts> {
        let head = json!({
            "id": "a", "slug": "a", "languages": languages, "title": { "en": "A" }, "summary": {}, "audience": audience, "skills": skills,
            "lessons": [{ "kind": "lesson", "minutes": minutes }, { "kind": "bank", "minutes": 100 }],
        });
        let id = Uuid::from_u128(number);
        Arc::new(CourseFacts { course_id: CourseId(id), version_id: CourseVersionId(id), head: serde_json::from_value(head).unwrap() })
    }

    fn shelf() -> Vec<Arc<CourseFacts>> {
        vec![
            course(1, &json!({ "d:1": 2, "d:2": 4 }), &["civil-servant"], &["en", "sl"], 20),
            course(2, &json!({ "d:1": 4 }), &["civil-servant", "manager"], &["en"], 50),
            course(3, &json!({}), &["citizen"], &["it"], 10),
        ]
    }

    fn left(filter: &Filter) -> Vec<u128> {
        shelf().iter().filter(|course| filter.takes(course)).map(|course| course.course_id.0.as_u128()).collect()
    }

    #[test]
    fn every_filter_narrows() {
        let skill = Some("d:1".to_owned());
        assert_eq!(left(&Filter::default()), [1, 2, 3]);
        assert_eq!(left(&Filter { skill: skill.clone(), ..Filter::default() }), [1, 2]);
        assert_eq!(left(&Filter { level: Some(4), ..Filter::default() }), [1, 2]);
        assert_eq!(left(&Filter { skill, level: Some(4), ..Filter::default() }), [2], "this skill at this level");
        assert_eq!(left(&Filter { audience: Some("manager".to_owned()), ..Filter::default() }), [2]);
        assert_eq!(left(&Filter { language: Some(Language::Sl), ..Filter::default() }), [1]);
        assert_eq!(left(&Filter { max_minutes: Some(20), ..Filter::default() }), [1, 3], "banks take no time");
    }

    #[test]
    fn a_count_is_what_choosing_the_value_would_leave() {
        let shelf = shelf();
        for filter in [
            Filter::default(),
            Filter { skill: Some("d:1".to_owned()), ..Filter::default() },
            Filter { level: Some(4), max_minutes: Some(30), ..Filter::default() },
            Filter { audience: Some("civil-servant".to_owned()), language: Some(Language::En), ..Filter::default() },
        ] {
            let counts = count(&shelf, &filter);
            let number = |filter: Filter| u32::try_from(left(&filter).len()).unwrap();
            for (skill, count) in &counts.skills {
                assert_eq!(*count, number(Filter { skill: Some(skill.clone()), ..filter.clone() }), "{skill} {filter:?}");
            }
            for (level, count) in &counts.levels {
                assert_eq!(*count, number(Filter { level: Some(*level), ..filter.clone() }), "{level} {filter:?}");
            }
            for (audience, count) in &counts.audiences {
                assert_eq!(*count, number(Filter { audience: Some(audience.clone()), ..filter.clone() }), "{audience} {filter:?}");
            }
            for (language, count) in &counts.languages {
                assert_eq!(*count, number(Filter { language: Some(*language), ..filter.clone() }), "{language:?} {filter:?}");
            }
            for (most, count) in &counts.lengths {
                assert_eq!(*count, number(Filter { max_minutes: Some(*most), ..filter.clone() }), "{most} {filter:?}");
            }
        }
    }
}
