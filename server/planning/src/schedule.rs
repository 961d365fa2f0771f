//! Days for the courses of a plan.
//!
//! What the person put first is done first. What she did not order goes by the day by which what it closes is needed, critical gaps
//! before others; a critical gap without a date is needed now. What only renews a level that holds for months yet comes last. Either order
//! is kept wherever every date is still met with it; where it is not, what is due first goes first.

use crate::calendar::Calendar;
use crate::check::Job;
use crate::situation::{Situation, Want};
use std::collections::{BTreeMap, BTreeSet};

/// A level that holds for more days than these needs no renewal before gaps are closed.
const SOON: i64 = 90;

/// A job with its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    pub job: Job,
    pub starts: i64,
    pub ends: i64,
}

/// Works on jobs in the order given, always on the first that can be worked on; nothing when one is not done in time.
fn work(calendar: &Calendar, jobs: &[&Job]) -> Option<Vec<(i64, i64)>> {
    let mut left: Vec<i64> = jobs.iter().map(|job| job.minutes).collect();
    let mut days: Vec<(Option<i64>, i64)> = vec![(None, 0); jobs.len()];
    // Minutes that lie behind; those of a day before which something begins are used up then.
    let mut now = 0;
    let begins = |job: &Job| if job.from <= 0 { 0 } else { calendar.room(job.from - 1) };
    while let Some(next) = (0..jobs.len()).filter(|job| left[*job] > 0).map(|job| begins(jobs[job])).min() {
        now = now.max(next);
        let Some(current) = (0..jobs.len()).find(|job| left[*job] > 0 && begins(jobs[*job]) <= now) else { break };
        let interrupted = (0..current).filter(|job| left[*job] > 0).map(|job| begins(jobs[job])).min();
        let spent = interrupted.map_or(left[current], |moment| left[current].min(moment - now));
        // The first minute after those that lie behind falls on this day.
        days[current].0.get_or_insert(calendar.day_of(now + 1).max(jobs[current].from));
        now += spent;
        left[current] -= spent;
        days[current].1 = calendar.day_of(now);
        if left[current] == 0 && days[current].1 > jobs[current].by {
            return None;
        }
    }
    Some(days.into_iter().map(|(start, end)| (start.unwrap_or(end), end)).collect())
}

/// Gives every job its days.
pub(crate) fn schedule(situation: &Situation<'_>, jobs: &[Job], wishes: &[String]) -> Vec<Slot> {
    let wish = |job: &Job| {
        let id = &situation.courses[situation.candidates[job.course].place].id;
        wishes.iter().position(|wished| wished == id)
    };
    let critical = |job: &Job| {
        let closes = |want: &&crate::situation::Want| want.late.contains(&job.course);
        situation.wants.iter().filter(closes).any(|want| want.critical)
    };
    // Something that is built on is as urgent as what builds on it: that is in its date already.
    let usual = |job: &Job| (job.by, wish(job).unwrap_or(usize::MAX), !critical(job), job.minutes, job.course);
    let urgency = urgencies(situation, jobs);
    let mut order: Vec<&Job> = Vec::new();
    let mut placed = BTreeSet::new();
    while order.len() < jobs.len() {
        let mut ready: Vec<&Job> =
            jobs.iter().filter(|job| !placed.contains(&job.course) && job.after.iter().all(|before| placed.contains(before))).collect();
        ready.sort_by_key(|job| usual(job));
        let rest = |first: &Job| by_date(jobs, &order, first, &usual);
        let wished = ready.iter().filter(|job| wish(job).is_some()).min_by_key(|job| wish(job)).copied();
        let mut urgent = ready.clone();
        urgent.sort_by_key(|job| (urgency.get(&job.course), usual(job)));
        // Whoever comes before these in the usual order may have to; otherwise her wish goes first, then what is needed first.
        let fits = |job: &&Job| work(&situation.calendar, &rest(job)).is_some();
        let first = wished.into_iter().chain(urgent).find(fits).or(ready.first().copied());
        let Some(first) = first else { break };
        placed.insert(first.course);
        order.push(first);
    }
    // The order by dates is always possible; a wish was taken only when it was, too.
    let days = work(&situation.calendar, &order).unwrap_or_else(|| order.iter().map(|job| (job.from, job.by)).collect());
    let mut slots: Vec<Slot> = order.iter().zip(days).map(|(job, (starts, ends))| slot(situation, job, starts, ends)).collect();
    slots.sort_by_key(|slot| slot.starts);
    slots
}

/// By when each job had better be done, and whether that is for nothing critical; what is built on is as urgent as what builds on it.
fn urgencies(situation: &Situation<'_>, jobs: &[Job]) -> BTreeMap<usize, (i64, bool)> {
    let last = situation.calendar.last;
    let needed = |want: &Want| {
        let day = match want.renews {
            Some(_) if want.due > SOON => last + 2 + want.due,
            None if !want.is_dated => {
                if want.critical {
                    0
                } else {
                    last + 1
                }
            }
            _ => want.due,
        };
        (day, !want.critical)
    };
    let of = |job: &Job| situation.wants.iter().filter(|want| want.late.contains(&job.course)).map(needed).min();
    let mut urgency: BTreeMap<usize, (i64, bool)> = jobs.iter().map(|job| (job.course, of(job).unwrap_or((last + 1, true)))).collect();
    // Jobs stand after what they build on.
    for job in jobs.iter().rev() {
        let own = urgency[&job.course];
        for before in &job.after {
            urgency.entry(*before).and_modify(|known| *known = own.min(*known));
        }
    }
    urgency
}

/// What is placed, then one, then the others by their dates.
fn by_date<'j, K: Ord>(jobs: &'j [Job], placed: &[&'j Job], first: &Job, key: &impl Fn(&Job) -> K) -> Vec<&'j Job> {
    let mut order = placed.to_vec();
    order.extend(jobs.iter().find(|job| job.course == first.course));
    while order.len() < jobs.len() {
        let is_placed = |course: &usize| order.iter().any(|job| job.course == *course);
        let next = jobs.iter().filter(|job| !is_placed(&job.course) && job.after.iter().all(is_placed)).min_by_key(|job| key(job));
        let Some(next) = next else { break };
        order.push(next);
    }
    order
}

fn slot(situation: &Situation<'_>, job: &Job, starts: i64, ends: i64) -> Slot {
    if let Some(meeting) = job.meeting {
        let meeting = situation.candidates[job.course].meetings[meeting];
        return Slot { job: job.clone(), starts: meeting.starts, ends: meeting.ends };
    }
    // Finished later where its evidence would otherwise end too early for something.
    let hold = situation.windows(job.course).filter(|day| *day <= job.by).max().unwrap_or(0);
    Slot { job: job.clone(), starts, ends: ends.max(hold) }
}
