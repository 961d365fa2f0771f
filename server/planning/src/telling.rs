//! The answer in words that a screen can make sentences of: days, reasons, and what is left open and why.

use crate::calendar::Calendar;
use crate::hours::{self, Hours};
use crate::model::{Course, Task};
use crate::outcome::{Item, Open, Plan, Reason, Why};
use crate::reach::{self, Obstacles};
use crate::schedule::{Slot, schedule};
use crate::single::Answer;
use crate::situation::{Situation, Want};
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::BTreeSet;

pub(crate) fn plan(task: &Task<'_>, situation: &Situation<'_>, answer: &Answer) -> Plan {
    let slots = schedule(situation, &answer.jobs, &task.person.order);
    let closing: Vec<Option<Closing>> = situation.wants.iter().map(|want| closing(situation, want, &slots)).collect();
    let items: Vec<Item> = slots.iter().map(|slot| item(task, situation, slot, &slots, &closing)).collect();
    let hours = hours::of_all(task, situation, answer, &closing);
    let mut missed: Vec<usize> = (0..closing.len()).filter(|number| !closing[*number].is_some_and(|closing| closing.on_time)).collect();
    missed.sort_by_key(|number| {
        let want = &situation.wants[*number];
        let gap = &task.gaps[want.gap];
        (!want.critical, want.due, Reverse(gap.required.saturating_sub(gap.current)), Reverse(want.weight), want.gap)
    });
    let open = missed.into_iter().map(|number| self::open(task, situation, &situation.wants[number], closing[number], hours[number]));
    let taken: BTreeSet<&str> = items.iter().map(|item| item.course.as_str()).collect();
    Plan {
        status: answer.status,
        open: open.collect(),
        left_out: task
            .person
            .pinned
            .iter()
            .filter(|id| !taken.contains(id.as_str()) && !task.person.completed.contains(*id))
            .cloned()
            .collect(),
        wants: situation.wants.len(),
        minutes: items.iter().map(|item| item.minutes).sum(),
        cost_cents: items.iter().map(|item| item.cost_cents).sum(),
        items,
    }
}

/// How a want is fulfilled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Closing {
    slot: usize,
    ends: i64,
    pub on_time: bool,
}

fn closing(situation: &Situation<'_>, want: &Want, slots: &[Slot]) -> Option<Closing> {
    let ends = |(number, slot): (usize, &Slot)| {
        let closer = want.closers.iter().find(|closer| closer.course == slot.job.course);
        let on_time = closer.is_some_and(|closer| slot.ends <= want.due && slot.ends >= closer.not_before);
        want.late.contains(&slot.job.course).then_some(Closing { slot: number, ends: slot.ends, on_time })
    };
    debug_assert!(slots.iter().all(|slot| slot.job.course < situation.candidates.len()), "slots are of this situation");
    slots.iter().enumerate().filter_map(ends).min_by_key(|closing| (!closing.on_time, closing.ends))
}

fn item(task: &Task<'_>, situation: &Situation<'_>, slot: &Slot, slots: &[Slot], closing: &[Option<Closing>]) -> Item {
    let calendar = &situation.calendar;
    let candidate = &situation.candidates[slot.job.course];
    let course = &situation.courses[candidate.place];
    let mut wants: Vec<(&Want, bool)> = situation
        .wants
        .iter()
        .zip(closing)
        .filter_map(|(want, closing)| {
            closing.filter(|closing| slots[closing.slot].job.course == slot.job.course).map(|closing| (want, closing.on_time))
        })
        .collect();
    // A gap says more about a course than a level that holds yet.
    wants.sort_by_key(|(want, on_time)| (!want.critical, want.renews.is_some(), !on_time, want.due, Reverse(want.weight), want.gap));
    let mut reasons: Vec<Reason> = wants.iter().map(|(want, on_time)| reason(task, want, *on_time)).collect();
    let mut before: Vec<&Slot> = slots.iter().filter(|other| other.job.after.contains(&slot.job.course)).collect();
    before.sort_by_key(|other| other.ends);
    let id = |course: usize| situation.courses[situation.candidates[course].place].id.clone();
    reasons.extend(before.into_iter().map(|other| Reason::NeededBefore { course: id(other.job.course) }));
    if candidate.pinned || reasons.is_empty() {
        reasons.push(Reason::Chosen);
    }
    Item {
        course: course.id.clone(),
        session: slot.job.meeting.map(|meeting| course.sessions[candidate.meetings[meeting].place].id.clone()),
        starts: calendar.date(slot.starts),
        ends: calendar.date(slot.ends),
        minutes: task.person.minutes_of(course),
        cost_cents: course.cost_cents,
        reasons,
    }
}

fn reason(task: &Task<'_>, want: &Want, on_time: bool) -> Reason {
    let gap = &task.gaps[want.gap];
    match want.renews {
        Some(until) => Reason::Renews { skill: gap.skill.clone(), level: gap.required, until, on_time },
        None => Reason::Closes { skill: gap.skill.clone(), level: gap.required, critical: gap.critical, due: gap.due, on_time },
    }
}

fn open(task: &Task<'_>, situation: &Situation<'_>, want: &Want, closing: Option<Closing>, hours: Option<Hours>) -> Open {
    let gap = &task.gaps[want.gap];
    let calendar = &situation.calendar;
    let day = closing.map(|closing| calendar.date(closing.ends));
    let why = if want.late.is_empty() {
        obstacle(task, calendar, want)
    } else if want.due < 0 {
        Why::Overdue { day }
    } else if want.closers.is_empty() {
        too_late_or_too_early(situation, want, day)
    } else {
        let number = match hours {
            Some(Hours::Enough(number)) => Some(number),
            Some(Hours::NoNumber) | None => None,
        };
        Why::Late { day, hours: number, no_number: hours == Some(Hours::NoNumber) }
    };
    Open { skill: gap.skill.clone(), required: gap.required, critical: gap.critical, due: want.renews.or(gap.due), why }
}

/// Why nothing that closes a want does so by its date, whatever the hours: sessions come too late, or evidence ends too early.
fn too_late_or_too_early(situation: &Situation<'_>, want: &Want, day: Option<NaiveDate>) -> Why {
    let id = |number: usize| situation.courses[situation.candidates[number].place].id.clone();
    match (want.late.iter().find(|number| !situation.candidates[**number].meets()), day) {
        (Some(number), _) => Why::EvidenceEnds { course: id(*number) },
        (None, Some(_)) => Why::Late { day, hours: None, no_number: true },
        (None, None) => Why::NoSession { course: id(want.late[0]) },
    }
}

/// What stands in the way of every course that would close a gap: the first obstacle whose absence would help.
fn obstacle(task: &Task<'_>, calendar: &Calendar, want: &Want) -> Why {
    let gap = &task.gaps[want.gap];
    let taught = |place: usize| task.courses[place].teaches.get(&gap.skill).copied();
    let closes: Vec<usize> = (0..task.courses.len()).filter(|place| taught(*place).is_some_and(|level| level >= gap.required)).collect();
    if closes.is_empty() {
        return Why::NoCourse { best: (0..task.courses.len()).filter_map(taught).max() };
    }
    let helps = |obstacles: Obstacles| {
        let reached = reach::reachable(task.person, task.courses, calendar, obstacles);
        closes.iter().copied().find(|place| reached[*place])
    };
    let id = |place: usize| task.courses[place].id.clone();
    if let Some(place) = helps(Obstacles { declined: false, ..Obstacles::ALL }) {
        return Why::Declined { course: declined_of(task, place).unwrap_or_else(|| id(place)) };
    }
    if let Some(place) = helps(Obstacles { sessions: false, ..Obstacles::ALL }) {
        return Why::NoSession { course: id(place) };
    }
    if helps(Obstacles { language: false, ..Obstacles::ALL }).is_some() {
        let languages: BTreeSet<String> = closes.iter().flat_map(|place| spoken(&task.courses[*place])).collect();
        let languages = languages.into_iter().filter(|language| !task.person.languages.contains(language)).collect();
        return Why::Language { languages };
    }
    let open: Vec<usize> = closes.iter().copied().filter(|place| !task.person.completed.contains(&task.courses[*place].id)).collect();
    match open.first() {
        None => Why::Finished { course: id(closes[0]) },
        Some(place) => Why::Prerequisite { course: id(*place) },
    }
}

/// The languages that a course can be taken in: those of its sessions where they say so.
fn spoken(course: &Course) -> BTreeSet<String> {
    let any = course.sessions.is_empty() || course.sessions.iter().any(|session| session.languages.is_empty());
    if any { course.languages.clone() } else { course.sessions.iter().flat_map(|session| session.languages.iter().cloned()).collect() }
}

/// The declined course on the way to one, which may be that course itself.
fn declined_of(task: &Task<'_>, place: usize) -> Option<String> {
    let mut open = vec![place];
    let mut seen = BTreeSet::new();
    while let Some(place) = open.pop() {
        if !seen.insert(place) {
            continue;
        }
        let course = &task.courses[place];
        if task.person.declined.contains(&course.id) {
            return Some(course.id.clone());
        }
        open.extend(task.courses.iter().enumerate().filter(|(_, other)| course.prerequisites.contains(&other.id)).map(|(place, _)| place));
    }
    None
}
