//! The task in numbers: what is wanted, which courses matter for it, and what each of them needs.

use crate::calendar::Calendar;
use crate::model::{Course, Gap, Person};
use crate::reach::{self, Obstacles};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// A gap that is to close, or a level that is to be renewed.
#[derive(Clone, Debug)]
pub(crate) struct Want {
    /// Its place among the gaps.
    pub gap: usize,
    pub critical: bool,
    pub weight: u32,
    /// By the end of which day.
    pub due: i64,
    /// Whether somebody gave that day.
    pub is_dated: bool,
    /// The last day of what is to be renewed.
    pub renews: Option<NaiveDate>,
    /// What fulfils it by its date.
    pub closers: Vec<Closer>,
    /// What fulfils it at all.
    pub late: Vec<usize>,
}

/// A course after which a want is fulfilled by its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Closer {
    pub course: usize,
    /// When finished earlier, its evidence would not hold long enough.
    pub not_before: i64,
}

/// A session that can be attended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meeting {
    /// Its place among the course's sessions.
    pub place: usize,
    pub starts: i64,
    pub ends: i64,
}

/// A course that matters.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    /// Its place among the courses given.
    pub place: usize,
    pub minutes: i64,
    pub cost: i64,
    /// Without any, at one's own pace.
    pub meetings: Vec<Meeting>,
    /// Candidates that must be finished before.
    pub prerequisites: Vec<usize>,
    /// Of each of these at least one must be finished before.
    pub entry: Vec<Vec<usize>>,
    pub pinned: bool,
}

impl Candidate {
    pub fn meets(&self) -> bool {
        !self.meetings.is_empty()
    }

    /// What it may build on.
    pub fn before(&self) -> impl Iterator<Item = usize> + '_ {
        self.prerequisites.iter().copied().chain(self.entry.iter().flatten().copied())
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Situation<'a> {
    pub courses: &'a [Course],
    pub calendar: Calendar,
    pub wants: Vec<Want>,
    pub candidates: Vec<Candidate>,
}

/// The wants that follow from gaps; closers are not looked up yet.
fn wants(gaps: &[Gap], calendar: &Calendar) -> Vec<Want> {
    let want = |(place, gap): (usize, &Gap)| {
        let renews = if gap.current < gap.required {
            None
        } else {
            // What holds until the horizon needs nothing.
            Some(gap.expires.filter(|day| calendar.number(*day) <= calendar.last)?)
        };
        let date = renews.or(gap.due);
        Some(Want {
            gap: place,
            critical: gap.critical,
            weight: gap.weight.clamp(1, 100),
            due: date.map_or(calendar.last, |day| calendar.number(day)),
            is_dated: date.is_some(),
            renews,
            closers: Vec::new(),
            late: Vec::new(),
        })
    };
    gaps.iter().enumerate().filter_map(want).collect()
}

impl<'a> Situation<'a> {
    pub fn new(person: &Person, gaps: &[Gap], courses: &'a [Course]) -> Self {
        let horizon = gaps.iter().filter_map(|gap| gap.due).fold(person.horizon, NaiveDate::max);
        let calendar = Calendar::new(person.start, horizon, person.minutes_per_week);
        let mut wants = wants(gaps, &calendar);
        let reached = reach::reachable(person, courses, &calendar, Obstacles::ALL);
        let teaches = |place: usize, want: &Want| {
            courses[place].teaches.get(&gaps[want.gap].skill).is_some_and(|level| *level >= gaps[want.gap].required)
        };
        let needed = needed(person, courses, &reached, |place| wants.iter().any(|want| teaches(place, want)));
        let candidate_of: BTreeMap<usize, usize> = needed.iter().enumerate().map(|(candidate, place)| (*place, candidate)).collect();
        let mut candidates: Vec<Candidate> =
            needed.iter().map(|place| candidate(person, courses, *place, &candidate_of, &calendar)).collect();
        let built_on: BTreeSet<usize> = candidates.iter().flat_map(Candidate::before).collect();
        for want in &mut wants {
            let last_day = want.renews.map_or(want.due, |_| want.due + 1);
            for (number, candidate) in candidates.iter().enumerate() {
                if !teaches(candidate.place, want) {
                    continue;
                }
                want.late.push(number);
                let months = courses[candidate.place].valid_months.filter(|_| want.is_dated);
                // What is taken again can neither begin nor end before that is allowed.
                let again = person.renewable.get(&courses[candidate.place].id).map_or(i64::MIN, |from| calendar.number(*from));
                let not_before = calendar.not_before(last_day, months).max(again);
                let closes = if candidate.meets() {
                    candidate.meetings.iter().any(|meeting| meeting.ends <= want.due && meeting.ends >= not_before)
                } else {
                    // Only what nothing builds on can simply be finished later.
                    want.due >= 0 && not_before <= want.due && (not_before <= 0 || !built_on.contains(&number))
                };
                if closes {
                    let not_before = if not_before <= 0 { i64::MIN } else { not_before };
                    want.closers.push(Closer { course: number, not_before });
                }
            }
        }
        drop_dominated(&mut candidates, &mut wants, &built_on);
        Self { courses, calendar, wants, candidates }
    }

    /// The days before which a course had better not be finished, for some want's sake.
    pub fn windows(&self, course: usize) -> impl Iterator<Item = i64> + '_ {
        self.wants
            .iter()
            .flat_map(|want| &want.closers)
            .filter(move |closer| closer.course == course)
            .map(|closer| closer.not_before)
            .filter(|day| *day > 0)
    }
}

/// Courses that close something or were asked for, and all that they may build on.
fn needed(person: &Person, courses: &[Course], reached: &[bool], closes: impl Fn(usize) -> bool) -> BTreeSet<usize> {
    let places: BTreeMap<&str, usize> = courses.iter().enumerate().map(|(place, course)| (course.id.as_str(), place)).collect();
    let mut open: Vec<usize> =
        (0..courses.len()).filter(|place| reached[*place] && (closes(*place) || person.pinned.contains(&courses[*place].id))).collect();
    let mut needed: BTreeSet<usize> = open.iter().copied().collect();
    while let Some(place) = open.pop() {
        let course = &courses[place];
        let prerequisites = course.prerequisites.iter().filter_map(|id| places.get(id.as_str()).copied());
        let suppliers = (0..courses.len()).filter(|other| {
            course.entry.iter().any(|(skill, level)| {
                person.levels.get(skill).is_none_or(|held| held < level)
                    && courses[*other].teaches.get(skill).is_some_and(|taught| taught >= level)
            })
        });
        for other in prerequisites.chain(suppliers).filter(|other| reached[*other]) {
            if needed.insert(other) {
                open.push(other);
            }
        }
    }
    needed
}

fn candidate(person: &Person, courses: &[Course], place: usize, candidate_of: &BTreeMap<usize, usize>, calendar: &Calendar) -> Candidate {
    let course = &courses[place];
    let found = |id: &String| courses.iter().position(|other| other.id == *id).and_then(|place| candidate_of.get(&place).copied());
    let missing = course.entry.iter().filter(|(skill, level)| person.levels.get(*skill).is_none_or(|held| held < *level));
    let entry = missing.map(|(skill, level)| {
        let teach =
            |(other, _): &(&usize, &usize)| **other != place && courses[**other].teaches.get(skill).is_some_and(|taught| taught >= level);
        candidate_of.iter().filter(teach).map(|(_, candidate)| *candidate).collect()
    });
    Candidate {
        place,
        minutes: i64::from(person.minutes_of(course)),
        cost: i64::from(course.cost_cents),
        meetings: reach::sessions(course, calendar, Some(&person.languages))
            .map(|(place, starts, ends)| Meeting { place, starts, ends })
            .collect(),
        prerequisites: course.prerequisites.iter().filter(|id| !person.completed.contains(*id)).filter_map(found).collect(),
        entry: entry.collect(),
        pinned: person.pinned.contains(&course.id),
    }
}

/// Takes away closers for which another does everything at least as well: the programme becomes smaller and its best no worse.
fn drop_dominated(candidates: &mut Vec<Candidate>, wants: &mut [Want], built_on: &BTreeSet<usize>) {
    let profile = |course: usize| -> Vec<Option<i64>> {
        let closes = wants.iter().flat_map(|want| {
            let by_date = want.closers.iter().find(|closer| closer.course == course).map(|closer| closer.not_before);
            [by_date, want.late.contains(&course).then_some(0)]
        });
        closes.collect()
    };
    let profiles: Vec<Vec<Option<i64>>> = (0..candidates.len()).map(profile).collect();
    let covers = |better: usize, worse: usize| {
        profiles[better].iter().zip(&profiles[worse]).all(|(better, worse)| match (better, worse) {
            (_, None) => true,
            (Some(better), Some(worse)) => better <= worse,
            (None, Some(_)) => false,
        })
    };
    let dominates = |better: usize, worse: usize| {
        let (one, other) = (&candidates[better], &candidates[worse]);
        one.minutes <= other.minutes
            && one.cost <= other.cost
            && !one.meets()
            && one.prerequisites.iter().all(|course| other.prerequisites.contains(course))
            && one.entry.iter().all(|group| other.entry.contains(group))
            && covers(better, worse)
    };
    let gone: BTreeSet<usize> = (0..candidates.len())
        .filter(|worse| !built_on.contains(worse) && !candidates[*worse].pinned && !candidates[*worse].meets())
        .filter(|worse| {
            // Of two that are alike the first stays.
            (0..candidates.len())
                .any(|better| better != *worse && dominates(better, *worse) && (better < *worse || !dominates(*worse, better)))
        })
        .collect();
    let kept: Vec<usize> = (0..candidates.len()).filter(|course| !gone.contains(course)).collect();
    let moved: BTreeMap<usize, usize> = kept.iter().enumerate().map(|(new, old)| (*old, new)).collect();
    // Nothing that is gone is built on, so every other name is still there.
    *candidates = kept.iter().map(|old| candidates[*old].clone()).collect();
    for candidate in candidates {
        for course in candidate.prerequisites.iter_mut().chain(candidate.entry.iter_mut().flatten()) {
            *course = moved[course];
        }
    }
    for want in wants {
        want.closers.retain_mut(|closer| moved.get(&closer.course).map(|new| closer.course = *new).is_some());
        want.late.retain_mut(|course| moved.get(course).map(|new| *course = *new).is_some());
    }
}
