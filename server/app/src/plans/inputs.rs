//! Everything that decides a person's plan, and the fingerprint by which a change of it is seen. Pure.

use super::entity::plan_choice;
use crate::catalogue::{PublishedCourse, product_language};
use crate::platform::language::Language;
use crate::skills::CurrentLevel;
use chrono::{DateTime, Days, NaiveDate, Utc};
use planning::{Course, Gap, Objective, Person, Session};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A plan looks so many days ahead; a later date of a gap prolongs it.
const HORIZON: Days = Days::new(364);
/// Hours a week until somebody says otherwise.
pub(super) const USUAL_HOURS: u32 = 2;

/// What a job asks for in one skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Need {
    pub skill: String,
    pub min: u32,
    pub weight: u32,
    pub critical: bool,
    pub due: Option<NaiveDate>,
}

/// What a person chose, or what holds until she chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// Whether she chose anything yet.
    pub chosen: bool,
    pub hours_per_week: u32,
    pub objective: Objective,
    pub languages: BTreeSet<String>,
    pub declined: BTreeSet<String>,
    pub wanted: BTreeSet<String>,
    pub order: Vec<String>,
}

impl Choice {
    /// What holds for somebody who has not chosen: she is taken to read the language that her organisation works in and the one that she uses
    /// the program in.
    pub fn usual(languages: &[Language]) -> Self {
        Self {
            chosen: false,
            hours_per_week: USUAL_HOURS,
            objective: Objective::Time,
            languages: languages.iter().map(|language| language.tag().to_owned()).collect(),
            declined: BTreeSet::new(),
            wanted: BTreeSet::new(),
            order: Vec::new(),
        }
    }

    /// What was written down.
    pub fn read(row: &plan_choice::Model) -> Self {
        // A list that cannot be read is an empty one: a plan without wishes is still a plan.
        fn list<T: serde::de::DeserializeOwned + Default>(text: &str) -> T {
            serde_json::from_str(text).unwrap_or_default()
        }
        Self {
            chosen: true,
            hours_per_week: u32::try_from(row.hours_per_week).unwrap_or(USUAL_HOURS),
            objective: if row.objective == "cost" { Objective::Cost } else { Objective::Time },
            languages: list(&row.languages),
            declined: list(&row.declined),
            wanted: list(&row.wanted),
            order: list(&row.ordering),
        }
    }
}

/// Everything that decides a plan.
#[derive(Clone, Debug)]
pub(super) struct Inputs {
    pub needs: Vec<Need>,
    /// The levels that hold now, in needed skills and in those that courses ask for only.
    pub levels: Vec<CurrentLevel>,
    /// The last whole day of what is held at a needed level, where it ends.
    pub ends: BTreeMap<String, NaiveDate>,
    pub choice: Choice,
    /// Keys of courses that she finished for the organisation and whose completion holds.
    pub completed: BTreeSet<String>,
    /// Of those the ones that end, with the day from which they can be taken again.
    pub renewable: BTreeMap<String, NaiveDate>,
    /// Courses that she has begun, by their keys → the minutes of the lessons that she finished.
    pub done: BTreeMap<String, u32>,
    /// The courses that matter.
    pub courses: Vec<Course>,
}

impl Inputs {
    /// Keeps of all levels and courses what matters for the needs at a moment, on the day that it is on where the installation is.
    pub fn new(
        needs: Vec<Need>,
        (levels, ends): (Vec<CurrentLevel>, BTreeMap<String, NaiveDate>),
        choice: Choice,
        completed: BTreeSet<String>,
        mut done: BTreeMap<String, u32>,
        courses: &[Arc<PublishedCourse>],
        (now, today): (DateTime<Utc>, NaiveDate),
    ) -> Self {
        let mut levels: Vec<CurrentLevel> = levels.into_iter().filter(|level| level.holds(now)).collect();
        let held = |skill: &str| levels.iter().find(|level| level.skill == skill).map_or(0, |level| number(level.level));
        let courses: Vec<Course> = relevant(courses, &needs, &choice.wanted, held).into_iter().map(|found| course(found, today)).collect();
        let matters =
            |skill: &String| needs.iter().any(|need| need.skill == *skill) || courses.iter().any(|course| course.entry.contains_key(skill));
        levels.retain(|level| matters(&level.skill));
        done.retain(|key, _| courses.iter().any(|course| course.id == *key));
        Self { needs, levels, ends, choice, completed, renewable: BTreeMap::new(), done, courses }
    }

    /// With completed courses that can be taken again from a day on; those that matter are kept.
    pub fn renewing(self, mut renewable: BTreeMap<String, NaiveDate>) -> Self {
        renewable.retain(|key, _| self.courses.iter().any(|course| course.id == *key));
        Self { renewable, ..self }
    }

    /// The levels that courses ask for, as they are held.
    fn brought(&self) -> BTreeMap<&str, u32> {
        let asked = |skill: &str| self.courses.iter().any(|course| course.entry.contains_key(skill));
        let levels = self.levels.iter().filter(|level| asked(&level.skill));
        levels.map(|level| (level.skill.as_str(), number(level.level))).collect()
    }

    fn level(&self, skill: &str) -> Option<&CurrentLevel> {
        self.levels.iter().find(|level| level.skill == skill)
    }

    /// Needed skills of which a level is known, and those held at the level that is needed.
    pub fn counts(&self) -> (u32, u32) {
        let count = |which: &dyn Fn(&Need) -> bool| u32::try_from(self.needs.iter().filter(|need| which(need)).count()).unwrap_or(u32::MAX);
        let held = |need: &Need| self.level(&need.skill).is_some_and(|level| number(level.level) >= need.min);
        (count(&|need| self.level(&need.skill).is_some()), count(&held))
    }

    /// How many needed skills there are of which nothing is known, of some.
    pub fn unknown(&self, counts: impl Fn(&str) -> bool) -> usize {
        self.needs.iter().filter(|need| counts(&need.skill) && self.level(&need.skill).is_none()).count()
    }

    /// The gaps as the planner takes them. What is not known counts as nothing.
    pub fn gaps(&self) -> Vec<Gap> {
        let gap = |need: &Need| {
            let level = self.level(&need.skill);
            Gap {
                skill: need.skill.clone(),
                current: level.map_or(0, |level| number(level.level)),
                required: need.min,
                critical: need.critical,
                weight: need.weight,
                due: need.due,
                expires: self.ends.get(&need.skill).copied(),
            }
        };
        self.needs.iter().map(gap).collect()
    }

    /// The same without what is not known: where it is not, nobody has seen a gap.
    pub fn known_gaps(&self) -> Vec<Gap> {
        self.gaps().into_iter().filter(|gap| self.level(&gap.skill).is_some()).collect()
    }

    /// The person as the planner takes her.
    pub fn person(&self, today: NaiveDate) -> Person {
        let Choice { chosen: _, hours_per_week, objective: _, languages, declined, wanted, order } = &self.choice;
        Person {
            start: today,
            horizon: today.checked_add_days(HORIZON).unwrap_or(today),
            minutes_per_week: hours_per_week * 60,
            languages: languages.clone(),
            levels: self.levels.iter().map(|level| (level.skill.clone(), number(level.level))).collect(),
            done: self.done.clone(),
            completed: self.completed.clone(),
            renewable: self.renewable.clone(),
            declined: declined.clone(),
            pinned: wanted.clone(),
            order: order.clone(),
        }
    }

    /// A hash over all of it but the day.
    pub fn fingerprint(&self) -> String {
        // The debug form names every field of every part, in order.
        let own = (self.gaps(), &self.choice, &self.completed, &self.renewable, &self.done, self.brought());
        let text = format!("{own:?} {:?}", self.courses);
        hex::encode(Sha256::digest(text.as_bytes()))
    }
}

fn number(level: i32) -> u32 {
    u32::try_from(level).unwrap_or(0)
}

/// Courses that teach something that is needed, those that are wanted, and all that lead there: what comes before them, and what teaches a
/// level that they ask for and that is not held.
fn relevant<'c>(
    courses: &'c [Arc<PublishedCourse>],
    needs: &[Need],
    wanted: &BTreeSet<String>,
    held: impl Fn(&str) -> u32,
) -> Vec<&'c PublishedCourse> {
    let by_key: BTreeMap<&str, &PublishedCourse> = courses.iter().map(|course| (course.course.id.as_str(), course.as_ref())).collect();
    let teaches = |course: &PublishedCourse| needs.iter().any(|need| course.course.skills.contains_key(&need.skill));
    let mut open: Vec<&str> =
        by_key.iter().filter(|(key, course)| teaches(course) || wanted.contains(**key)).map(|(key, _)| *key).collect();
    let mut kept = BTreeSet::new();
    while let Some(key) = open.pop() {
        if let Some(course) = by_key.get(key)
            && kept.insert(key)
        {
            open.extend(course.course.prerequisites.iter().map(String::as_str));
            let missing = |(skill, level): &(&String, &u8)| held(skill) < u32::from(**level);
            for (skill, level) in course.course.entry.iter().filter(missing) {
                let teaches = |other: &PublishedCourse| other.course.skills.get(skill).is_some_and(|taught| taught >= level);
                open.extend(by_key.iter().filter(|(_, other)| teaches(other)).map(|(key, _)| *key));
            }
        }
    }
    kept.into_iter().filter_map(|key| by_key.get(key).copied()).collect()
}

/// A live course as the planner takes it on a day.
///
/// Sessions that are over are none any more, so that a plan is made anew when one is. A course of which all are over keeps the last one: it
/// still takes place on certain days, and none of them can be attended.
fn course(published: &PublishedCourse, today: NaiveDate) -> Course {
    let course = &published.course;
    let last = course.sessions.iter().map(|session| session.begins).max();
    let ahead = |session: &&course_format::Session| session.begins >= today || Some(session.begins) == last;
    let levels = |levels: &BTreeMap<String, u8>| levels.iter().map(|(skill, level)| (skill.clone(), u32::from(*level))).collect();
    Course {
        id: course.id.clone(),
        minutes: published.shown_lessons().map(|lesson| lesson.minutes).sum(),
        cost_cents: course.cost.map_or(0, |cost| cost.cents),
        languages: course.languages.iter().map(tag).collect(),
        teaches: levels(&course.skills),
        prerequisites: course.prerequisites.clone(),
        entry: levels(&course.entry),
        valid_months: course.completion.valid_months,
        sessions: course.sessions.iter().filter(ahead).map(session).collect(),
    }
}

fn session(session: &course_format::Session) -> Session {
    Session {
        id: session.key(),
        starts: session.begins,
        ends: session.ends,
        languages: session.languages.iter().map(tag).collect(),
        seats: session.seats,
    }
}

fn tag(language: &course_format::Language) -> String {
    product_language(*language).tag().to_owned()
}
