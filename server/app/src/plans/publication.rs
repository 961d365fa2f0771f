//! Which plans another version of a course may touch. Pure.

use super::content::Content;
use crate::catalogue::PublishedCourse;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A live course, as far as it decides for whom it matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Listed {
    version: String,
    teaches: BTreeSet<String>,
    entry: BTreeSet<String>,
    prerequisites: BTreeSet<String>,
}

/// The live courses by their keys.
pub(super) type Listing = BTreeMap<String, Listed>;

/// The courses that are live.
pub(super) fn listing(courses: &[Arc<PublishedCourse>]) -> Listing {
    let listed = |published: &Arc<PublishedCourse>| {
        let course = &published.course;
        let listed = Listed {
            version: published.version_id.to_string(),
            teaches: course.skills.keys().cloned().collect(),
            entry: course.entry.keys().cloned().collect(),
            prerequisites: course.prerequisites.iter().cloned().collect(),
        };
        (course.id.clone(), listed)
    };
    courses.iter().map(listed).collect()
}

/// What a publication touched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Touched {
    courses: BTreeSet<String>,
    skills: BTreeSet<String>,
}

/// The courses that are not as they were, those that build on them, and what all of these teach.
pub(super) fn touched(before: &Listing, after: &Listing) -> Touched {
    let mut touched = Touched::default();
    let all = || before.iter().chain(after);
    let mut open: BTreeSet<&String> = all().map(|(key, _)| key).filter(|key| before.get(*key) != after.get(*key)).collect();
    while !open.is_empty() {
        for (key, course) in all().filter(|(key, _)| open.contains(key)) {
            touched.courses.insert(key.clone());
            touched.skills.extend(course.teaches.iter().cloned());
        }
        let builds = |course: &Listed| !course.prerequisites.is_disjoint(&touched.courses) || !course.entry.is_disjoint(&touched.skills);
        open = all().filter(|(key, course)| !touched.courses.contains(*key) && builds(course)).map(|(key, _)| key).collect();
    }
    touched
}

impl Touched {
    /// Whether nothing was published.
    pub fn is_nothing(&self) -> bool {
        self.courses.is_empty()
    }

    /// Whether a plan may be another now: its person needs a skill that is taught there, or takes or wants one of the courses.
    pub fn may_concern(&self, content: &Content) -> bool {
        let plan = &content.plan;
        content.skills.as_ref().is_none_or(|skills| skills.iter().any(|skill| self.skills.contains(skill)))
            || plan.items.iter().any(|item| self.courses.contains(&item.course))
            || plan.left_out.iter().any(|course| self.courses.contains(course))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use planning::{Plan, Status};

    fn course(version: &str, teaches: &[&str], entry: &[&str], prerequisites: &[&str]) -> Listed {
        let set = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        Listed { version: version.to_owned(), teaches: set(teaches), entry: set(entry), prerequisites: set(prerequisites) }
    }

    fn listing(courses: &[(&str, Listed)]) -> Listing {
        courses.iter().map(|(key, course)| ((*key).to_owned(), course.clone())).collect()
    }

    fn needs(skills: &[&str]) -> Content {
        let plan = Plan {
            items: Vec::new(),
            status: Status::NothingToDo,
            open: Vec::new(),
            left_out: vec!["wanted".to_owned()],
            wants: 0,
            minutes: 0,
            cost_cents: 0,
        };
        let skills = Some(skills.iter().map(|skill| (*skill).to_owned()).collect());
        Content { needed: 1, skills, assessed: 0, held: 0, plan }
    }

    #[test]
    fn a_version_touches_what_it_taught_and_teaches_and_all_that_builds_on_it() {
        let rest = [
            ("next", course("1", &["c"], &[], &["one"])),
            ("last", course("1", &["d"], &["c"], &[])),
            ("other", course("1", &["e"], &[], &[])),
        ];
        let before = listing(&[&[("one", course("1", &["a"], &[], &[]))], &rest[..]].concat());
        let after = listing(&[&[("one", course("2", &["b"], &[], &[]))], &rest[..]].concat());
        let touched = touched(&before, &after);
        let concerns = |skill: &str| touched.may_concern(&needs(&[skill]));
        assert_eq!(["a", "b", "c", "d", "e"].map(concerns), [true, true, true, true, false]);
        assert_eq!(super::touched(&after, &after), Touched::default());
    }

    #[test]
    fn who_asked_for_a_course_is_concerned_and_who_cannot_be_told_too() {
        let after = listing(&[("wanted", course("1", &["a"], &[], &[]))]);
        let touched = touched(&Listing::new(), &after);
        assert!(touched.may_concern(&needs(&["z"])));
        assert!(touched.may_concern(&Content { skills: None, ..needs(&[]) }));
    }
}
