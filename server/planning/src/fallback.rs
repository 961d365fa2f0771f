//! A plan made by hand, so to speak: want after want, each by the way that adds the least. It is what remains when a search ends
//! without anything.

use crate::check;
use crate::model::Objective;
use crate::programme::{Choice, Programme};
use crate::situation::Situation;

/// A chain of courses longer than this is not followed.
const DEEPEST: usize = 10;
/// So many courses are tried for an entry level.
const WAYS: usize = 3;

/// A choice that can be done; its quality is not known.
pub(crate) fn choice(situation: &Situation<'_>, programme: &Programme, objective: Objective) -> Choice {
    let count = situation.candidates.len();
    let mut choice = Choice { done_by: vec![None; count], meeting: vec![None; count] };
    let last = situation.calendar.last;
    for (course, _) in situation.candidates.iter().enumerate().filter(|(_, candidate)| candidate.pinned) {
        if let Some(next) = with(situation, &choice, course, last, 0).filter(|next| check::jobs(situation, programme, next).is_ok()) {
            choice = next;
        }
    }
    let mut order: Vec<usize> = (0..situation.wants.len()).collect();
    order.sort_by_key(|want| {
        let want = &situation.wants[*want];
        (!want.critical, want.due, std::cmp::Reverse(want.weight))
    });
    for want in order.into_iter().map(|want| &situation.wants[want]) {
        let on_time = want.closers.iter().filter(|closer| closer.not_before <= 0).map(|closer| (closer.course, want.due.min(last)));
        let late = want.late.iter().map(|course| (*course, last));
        let best = |ways: Vec<(usize, i64)>| {
            let next = |(course, day): (usize, i64)| {
                with(situation, &choice, course, day, 0).filter(|next| check::jobs(situation, programme, next).is_ok())
            };
            ways.into_iter().filter_map(next).min_by_key(|next| price(situation, next, objective))
        };
        if let Some(next) = best(on_time.collect()).or_else(|| best(late.collect())) {
            choice = next;
        }
    }
    choice
}

/// What a choice takes.
pub(crate) fn price(situation: &Situation<'_>, choice: &Choice, objective: Objective) -> (i64, i64) {
    let taken = || situation.candidates.iter().zip(&choice.done_by).filter(|(_, day)| day.is_some()).map(|(candidate, _)| candidate);
    let minutes = taken().map(|candidate| candidate.minutes).sum();
    let cost = taken().map(|candidate| candidate.cost).sum();
    match objective {
        Objective::Time => (minutes, cost),
        Objective::Cost => (cost, minutes),
    }
}

/// The choice with one course more, done by a day, and what it builds on.
fn with(situation: &Situation<'_>, choice: &Choice, course: usize, day: i64, depth: usize) -> Option<Choice> {
    if depth > DEEPEST || day < 0 {
        return None;
    }
    let candidate = &situation.candidates[course];
    let mut next = choice.clone();
    let starts = match (next.meeting[course], next.done_by[course]) {
        (Some(_), Some(done)) => return (done <= day).then_some(next),
        (None, Some(done)) if done <= day => return Some(next),
        _ if candidate.meets() => {
            let busy = |starts: i64, ends: i64| {
                let other = |(other, meeting): (usize, &Option<usize>)| {
                    let meeting = situation.candidates[other].meetings.get((*meeting)?)?;
                    Some(meeting.starts <= ends && starts <= meeting.ends)
                };
                next.meeting.iter().enumerate().filter_map(other).any(|overlaps| overlaps)
            };
            let fits = |meeting: &&crate::situation::Meeting| meeting.ends <= day && !busy(meeting.starts, meeting.ends);
            let (place, meeting) =
                candidate.meetings.iter().enumerate().filter(|(_, meeting)| fits(meeting)).max_by_key(|(_, meeting)| meeting.ends)?;
            next.meeting[course] = Some(place);
            next.done_by[course] = Some(meeting.ends);
            Some(meeting.starts)
        }
        _ => {
            next.done_by[course] = Some(day);
            None
        }
    };
    let limit = |before: usize| starts.map_or(day - i64::from(situation.candidates[before].meets()), |starts| starts - 1);
    for before in &candidate.prerequisites {
        next = with(situation, &next, *before, limit(*before), depth + 1)?;
    }
    for group in &candidate.entry {
        let mut cheapest = group.clone();
        cheapest.sort_by_key(|before| (situation.candidates[*before].minutes, *before));
        let ways = cheapest.iter().take(WAYS).filter_map(|before| with(situation, &next, *before, limit(*before), depth + 1));
        next = ways.min_by_key(|way| price(situation, way, Objective::Time))?;
    }
    Some(next)
}
