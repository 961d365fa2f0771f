//! Whether a choice can be done day by day, and if not, what to forbid.

use crate::programme::{Choice, Programme, Row, Terms, summed};
use crate::situation::Situation;
use std::collections::BTreeSet;

/// A course that is taken, with the days between which its work lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Job {
    pub course: usize,
    pub meeting: Option<usize>,
    pub minutes: i64,
    /// The first day on which it can be worked on.
    pub from: i64,
    /// The day by whose end it is done.
    pub by: i64,
    /// The courses of the plan that it builds on.
    pub after: Vec<usize>,
}

struct Look<'s, 'c> {
    situation: &'s Situation<'c>,
    choice: &'s Choice,
    /// In an order in which everything comes after what it builds on.
    jobs: Vec<Job>,
    place: Vec<Option<usize>>,
}

/// The jobs of a choice, in an order in which everything comes after what it builds on; or a row that forbids the choice and no plan
/// that can be done.
pub(crate) fn jobs(situation: &Situation<'_>, programme: &Programme, choice: &Choice) -> Result<Vec<Job>, Row> {
    let mut look = Look { situation, choice, jobs: Vec::new(), place: vec![None; situation.candidates.len()] };
    look.arrange();
    if let Some(row) = look.unfounded(programme).or_else(|| look.overfull(programme)) {
        return Err(row);
    }
    Ok(look.jobs)
}

impl Look<'_, '_> {
    fn meeting(&self, course: usize) -> Option<crate::situation::Meeting> {
        self.choice.meeting[course].map(|meeting| self.situation.candidates[course].meetings[meeting])
    }

    /// By when something must be done so that a course that is done by a day can build on it.
    fn limit(&self, course: usize, before: usize) -> i64 {
        match self.meeting(course) {
            Some(meeting) => meeting.starts - 1,
            None => self.choice.done_by[course].unwrap_or(-1) - i64::from(self.situation.candidates[before].meets()),
        }
    }

    fn serves(&self, course: usize, before: usize) -> bool {
        self.choice.done_by[before].is_some_and(|day| day <= self.limit(course, before))
    }

    /// The first day on which something can build on a job.
    fn then(&self, place: usize) -> i64 {
        let job = &self.jobs[place];
        if job.meeting.is_some() { job.by + 1 } else { job.from }
    }

    /// Takes the courses in the order of the day from which others can build on them, so that each builds on what is there first.
    fn arrange(&mut self) {
        let taken: Vec<usize> = (0..self.situation.candidates.len()).filter(|course| self.choice.done_by[*course].is_some()).collect();
        loop {
            let ready = taken.iter().filter(|course| self.place[**course].is_none()).filter_map(|course| self.job(*course));
            let key = |job: &Job| (if job.meeting.is_some() { job.by + 1 } else { job.from }, job.by, job.course);
            let Some(job) = ready.min_by_key(key) else { return };
            self.place[job.course] = Some(self.jobs.len());
            self.jobs.push(job);
        }
    }

    /// The job of a course whose foundations are placed.
    fn job(&self, course: usize) -> Option<Job> {
        let candidate = &self.situation.candidates[course];
        let mut after = Vec::new();
        for before in &candidate.prerequisites {
            self.place[*before]?;
            after.push(*before);
        }
        for group in &candidate.entry {
            let placed = group.iter().filter(|before| self.serves(course, **before));
            let first = placed.filter_map(|before| self.place[*before].map(|place| (self.then(place), *before))).min()?;
            after.push(first.1);
        }
        let from = after.iter().filter_map(|before| self.place[*before]).map(|place| self.then(place)).max().unwrap_or(0);
        Some(Job {
            course,
            meeting: self.choice.meeting[course],
            minutes: candidate.minutes,
            from,
            by: self.choice.done_by[course]?,
            after,
        })
    }

    /// What is 1 when a course is done as this choice has it.
    fn as_chosen(&self, programme: &Programme, course: usize) -> Terms {
        match (self.choice.meeting[course], self.choice.done_by[course]) {
            (Some(meeting), _) => vec![(programme.meeting(course, meeting), 1.0)],
            (None, Some(day)) => programme.done(self.situation, course, day),
            (None, None) => Terms::new(),
        }
    }

    /// Courses that only found each other: one of them needs something else to begin with.
    fn unfounded(&self, programme: &Programme) -> Option<Row> {
        let circle: BTreeSet<usize> =
            (0..self.place.len()).filter(|course| self.choice.done_by[*course].is_some() && self.place[*course].is_none()).collect();
        if circle.is_empty() {
            return None;
        }
        let mut ways = BTreeSet::new();
        for course in &circle {
            for group in &self.situation.candidates[*course].entry {
                let founded = group.iter().any(|before| self.serves(*course, *before) && self.place[*before].is_some());
                if !founded {
                    let outside = group.iter().filter(|before| !circle.contains(before) || !self.serves(*course, **before));
                    ways.extend(outside.map(|before| (*before, self.limit(*course, *before))));
                }
            }
        }
        Some(self.forbid(programme, &circle, &ways))
    }

    /// Not all of these as they are, unless one of the ways is open.
    fn forbid(&self, programme: &Programme, all: &BTreeSet<usize>, ways: &BTreeSet<(usize, i64)>) -> Row {
        let mut terms = Terms::new();
        for course in all {
            terms.extend(self.as_chosen(programme, *course).into_iter().map(|(variable, _)| (variable, -1.0)));
        }
        let mut open = BTreeSet::new();
        for (course, day) in ways {
            open.extend(programme.done(self.situation, *course, *day).into_iter().map(|(variable, _)| variable));
        }
        terms.extend(open.into_iter().map(|variable| (variable, 1.0)));
        #[expect(clippy::cast_precision_loss, reason = "courses of a plan are few")]
        Row { terms: summed(terms), least: 1.0 - all.len() as f64 }
    }

    /// A stretch of days in which more has to be done than fits.
    fn overfull(&self, programme: &Programme) -> Option<Row> {
        let calendar = &self.situation.calendar;
        let starts: BTreeSet<i64> = self.jobs.iter().map(|job| job.from).collect();
        let ends: BTreeSet<i64> = self.jobs.iter().map(|job| job.by).collect();
        for start in &starts {
            for end in &ends {
                let inside: Vec<&Job> = self.jobs.iter().filter(|job| job.from >= *start && job.by <= *end).collect();
                let minutes: i64 = inside.iter().map(|job| job.minutes).sum();
                let room = (calendar.room(*end) - calendar.room(*start - 1)).max(0);
                if minutes <= room {
                    continue;
                }
                let mut all: BTreeSet<usize> = inside.iter().map(|job| job.course).collect();
                let mut ways = BTreeSet::new();
                if *start > 0 {
                    for course in all.clone() {
                        self.why_so_late(course, *start, &mut all, &mut ways);
                    }
                }
                return Some(self.forbid(programme, &all, &ways));
            }
        }
        None
    }

    /// What keeps a course from being begun before a day: the courses on its way are held as they are, and what would open another way
    /// is noted.
    fn why_so_late(&self, course: usize, day: i64, all: &mut BTreeSet<usize>, ways: &mut BTreeSet<(usize, i64)>) {
        let late = |before: usize| self.place[before].is_some_and(|place| self.then(place) >= day);
        let candidate = &self.situation.candidates[course];
        if let Some(before) = candidate.prerequisites.iter().copied().find(|before| late(*before)) {
            self.follow(before, day, all, ways);
            return;
        }
        let late_group = candidate.entry.iter().find(|group| group.iter().all(|before| !self.serves(course, *before) || late(*before)));
        let Some(group) = late_group else { return };
        for before in group {
            if self.serves(course, *before) {
                self.follow(*before, day, all, ways);
            } else {
                ways.insert((*before, self.limit(course, *before)));
            }
        }
    }

    fn follow(&self, before: usize, day: i64, all: &mut BTreeSet<usize>, ways: &mut BTreeSet<(usize, i64)>) {
        if self.situation.candidates[before].meets() {
            // One that ends early enough for the day after it to lie before this one.
            ways.insert((before, day - 2));
        } else if all.insert(before) {
            self.why_so_late(before, day, all, ways);
        }
    }
}
