//! Which courses somebody can take at all.

use crate::calendar::Calendar;
use crate::model::{Course, Person};
use std::collections::{BTreeMap, BTreeSet};

/// What may stand in the way of a course.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Obstacles {
    pub language: bool,
    pub declined: bool,
    pub sessions: bool,
    pub prerequisites: bool,
}

impl Obstacles {
    pub const ALL: Self = Self { language: true, declined: true, sessions: true, prerequisites: true };
}

/// The sessions of a course that can still be attended, by their place in the course; of those in any of these languages, if given.
pub(crate) fn sessions<'a>(
    course: &'a Course,
    calendar: &'a Calendar,
    languages: Option<&'a BTreeSet<String>>,
) -> impl Iterator<Item = (usize, i64, i64)> + 'a {
    course.sessions.iter().enumerate().filter_map(move |(place, session)| {
        let (starts, ends) = (calendar.number(session.starts), calendar.number(session.ends));
        let is_ahead = starts >= 0 && ends >= starts && ends <= calendar.last && session.seats != Some(0);
        let is_understood = languages.is_none_or(|languages| session.is_for(languages));
        (is_ahead && is_understood).then_some((place, starts, ends))
    })
}

/// Whether a course was not finished, or may be taken again before the last day.
fn may_be_taken(person: &Person, course: &Course, calendar: &Calendar) -> bool {
    let renewable = || person.renewable.get(&course.id).is_some_and(|from| calendar.number(*from) <= calendar.last);
    !person.completed.contains(&course.id) || renewable()
}

/// For each course whether it can be taken, as far as the obstacles that are looked at are concerned.
pub(crate) fn reachable(person: &Person, courses: &[Course], calendar: &Calendar, obstacles: Obstacles) -> Vec<bool> {
    let places: BTreeMap<&str, usize> = courses.iter().enumerate().map(|(place, course)| (course.id.as_str(), place)).collect();
    let understands = |course: &Course| {
        !course.languages.is_disjoint(&person.languages)
            && (course.sessions.is_empty() || course.sessions.iter().any(|session| session.is_for(&person.languages)))
    };
    let languages = obstacles.language.then_some(&person.languages);
    let alone = |course: &Course| {
        may_be_taken(person, course, calendar)
            && (!obstacles.declined || !person.declined.contains(&course.id))
            && (!obstacles.language || understands(course))
            && (!obstacles.sessions || course.sessions.is_empty() || sessions(course, calendar, languages).next().is_some())
    };
    let possible: Vec<bool> = courses.iter().map(alone).collect();
    if !obstacles.prerequisites {
        return possible;
    }
    let mut reached = vec![false; courses.len()];
    // What a skill can be brought to, by what is held and by courses that are reached.
    let mut levels = person.levels.clone();
    loop {
        let mut grew = false;
        for (place, course) in courses.iter().enumerate() {
            if reached[place] || !possible[place] {
                continue;
            }
            let prepared = course
                .prerequisites
                .iter()
                .all(|id| person.completed.contains(id) || places.get(id.as_str()).is_some_and(|place| reached[*place]))
                && course.entry.iter().all(|(skill, level)| levels.get(skill).is_some_and(|held| held >= level));
            if prepared {
                reached[place] = true;
                grew = true;
                for (skill, level) in &course.teaches {
                    let held = levels.entry(skill.clone()).or_default();
                    *held = (*held).max(*level);
                }
            }
        }
        if !grew {
            return reached;
        }
    }
}
