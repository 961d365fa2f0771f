//! Where a person stands in a programme on a day. Pure: it follows from dated rows that are never overwritten, so that any past day is
//! told as it was told then.

use super::content::Content;
use super::due::{Done, Events, Held, Validity, due_after_exemption, first_due, holds_until, opens};
use super::rules::EndReason;
use crate::platform::ids::CourseId;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Before this many days a due day is not soon, when nobody is reminded earlier.
const SOON_DAYS: u32 = 30;

/// How a person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    /// The due day is over.
    Overdue,
    /// The due day is near, or the window to renew is open.
    DueSoon,
    /// The first due day is over, and more time was given.
    Extended,
    /// There is time, or no due day.
    NotDue,
    /// Everything is done and holds.
    Fulfilled,
    /// She need not.
    Exempted,
    /// It is hers no longer.
    Ended,
}

/// A span in which somebody had the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Assigned {
    pub on: NaiveDate,
    /// The first day on which it was over, and why.
    pub ended: Option<(NaiveDate, EndReason)>,
    pub version: i32,
    pub joined_on: NaiveDate,
    pub since: NaiveDate,
    pub began_on: NaiveDate,
}

impl Assigned {
    fn is_open(&self, day: NaiveDate) -> bool {
        self.on <= day && self.ended.is_none_or(|(ended, _)| ended > day)
    }
}

/// What was decided for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exception {
    /// An exemption, or else an extension.
    pub exempts: bool,
    pub from: NaiveDate,
    /// An exemption's first day on which it is over, none for good; an extension's new due day.
    pub until: Option<NaiveDate>,
    pub decided_on: NaiveDate,
    /// The first day on which it did not count any more because it was taken back.
    pub revoked_on: Option<NaiveDate>,
}

/// Everything that decides.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record<'a> {
    pub contents: &'a BTreeMap<i32, Content>,
    pub assigned: &'a [Assigned],
    pub done: &'a BTreeMap<CourseId, Vec<Done>>,
    pub exceptions: &'a [Exception],
}

/// Whether a step is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StepStanding {
    pub key: String,
    pub fulfilled: bool,
    /// Steps that come first are not done.
    pub waits: bool,
    /// Courses of it that count now.
    pub by: Vec<CourseId>,
}

/// Where somebody stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    pub kind: Kind,
    pub version: i32,
    /// By which day something is to be done.
    pub due_on: Option<NaiveDate>,
    /// The last day on which what was done holds, or the exemption.
    pub until: Option<NaiveDate>,
    /// Since when it can be renewed without loss.
    pub renew_from: Option<NaiveDate>,
    pub ended: Option<(NaiveDate, EndReason)>,
    pub since: NaiveDate,
    pub assigned_on: NaiveDate,
    pub steps: Vec<StepStanding>,
}

fn before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(day)
}

/// Where somebody stood on a day; `None` when the programme was not hers until then.
pub(super) fn standing(record: Record<'_>, day: NaiveDate) -> Option<Standing> {
    let known = record.assigned.iter().filter(|assigned| assigned.on <= day);
    let assigned = known.max_by_key(|assigned| (assigned.is_open(day), assigned.on, assigned.version))?;
    let content = record.contents.get(&assigned.version)?;
    let (steps, held) = steps(content, record.done, day);
    let mut out = Standing {
        kind: Kind::NotDue,
        version: assigned.version,
        due_on: None,
        until: None,
        renew_from: None,
        ended: None,
        since: assigned.since,
        assigned_on: assigned.on,
        steps,
    };
    if !assigned.is_open(day) {
        out.kind = Kind::Ended;
        out.ended = assigned.ended;
        return Some(out);
    }
    let counts = |exception: &&Exception| exception.decided_on <= day && exception.revoked_on.is_none_or(|revoked| revoked > day);
    let exceptions: Vec<&Exception> = record.exceptions.iter().filter(counts).collect();
    let exempt = exceptions.iter().filter(|one| one.exempts && one.from <= day && one.until.is_none_or(|until| until > day));
    if let Some(exempt) = exempt.max_by_key(|one| one.until.unwrap_or(NaiveDate::MAX)) {
        out.kind = Kind::Exempted;
        out.until = exempt.until.map(before);
        return Some(out);
    }
    match held {
        Held::Always => {
            out.kind = Kind::Fulfilled;
            return Some(out);
        }
        Held::Until(end) if end > day => {
            let opens = opens(end, content.window_days);
            out.until = Some(before(end));
            out.due_on = out.until;
            out.renew_from = Some(opens);
            out.kind = if opens <= day { Kind::DueSoon } else { Kind::Fulfilled };
            return Some(out);
        }
        Held::Until(_) | Held::Never => {}
    }
    let due = due(content, assigned, held, &exceptions, day);
    let extended = exceptions.iter().filter(|one| !one.exempts).filter_map(|one| one.until).max();
    out.due_on = due.map(|due| extended.map_or(due, |extended| extended.max(due)));
    out.kind = match (due, out.due_on) {
        (_, Some(last)) if last < day => Kind::Overdue,
        (Some(first), Some(last)) if first < day && last >= day => Kind::Extended,
        (_, Some(last)) if opens(last, soon(content)) <= day => Kind::DueSoon,
        _ => Kind::NotDue,
    };
    Some(out)
}

fn soon(content: &Content) -> u32 {
    content.remind_before.iter().copied().max().unwrap_or(SOON_DAYS)
}

/// The due day before anything was extended.
fn due(content: &Content, assigned: &Assigned, held: Held, exceptions: &[&Exception], day: NaiveDate) -> Option<NaiveDate> {
    let end = if let Held::Until(end) = held { Some(end) } else { None };
    let events = Events {
        joined_on: assigned.joined_on,
        since: assigned.since,
        began_on: assigned.began_on,
        earlier_end: end.filter(|end| *end <= assigned.since),
    };
    let first = first_due(content.due, events);
    // What held and ran out while the programme was hers is due on its last day.
    let ran_out = end.filter(|end| *end > assigned.since.min(assigned.on)).map(before);
    let exempted = exceptions
        .iter()
        .filter(|one| one.exempts)
        .filter_map(|one| one.until.filter(|until| *until <= day && one.from < *until))
        .filter_map(|until| due_after_exemption(content.due, until));
    let latest = ran_out.into_iter().chain(exempted).max();
    match (first, latest) {
        (Some(first), Some(latest)) => Some(first.max(latest)),
        (first, latest) => first.or(latest),
    }
}

/// How the steps stand, and until when all of them hold together.
fn steps(content: &Content, done: &BTreeMap<CourseId, Vec<Done>>, day: NaiveDate) -> (Vec<StepStanding>, Held) {
    let validity = Validity { rule: content.due, months: content.renewal_months, window_days: content.window_days };
    let held = |courses: &[CourseId]| {
        let known = courses.iter().filter_map(|course| done.get(course)).flatten().filter(|done| done.on <= day);
        holds_until(validity, &known.copied().collect::<Vec<Done>>())
    };
    let mut all = Held::Always;
    let mut out: Vec<StepStanding> = Vec::new();
    for step in &content.steps {
        let mut each: Vec<(Held, CourseId)> = step.courses.iter().map(|course| (held(std::slice::from_ref(course)), *course)).collect();
        each.sort_unstable_by(|one, other| other.cmp(one));
        let counts = |held: &Held| *held == Held::Always || matches!(held, Held::Until(end) if *end > day);
        let by: Vec<CourseId> = each.iter().filter(|(held, _)| counts(held)).map(|(_, course)| *course).collect();
        // Of alternatives each renews the other. So many of several hold together as long as the weakest of the best so many.
        let weakest = match usize::try_from(step.needed) {
            Ok(1) => held(&step.courses),
            Ok(needed) => needed.checked_sub(1).and_then(|place| each.get(place)).map_or(Held::Never, |one| one.0),
            Err(_) => Held::Never,
        };
        all = all.min(weakest);
        out.push(StepStanding { key: step.key.clone(), fulfilled: counts(&weakest), waits: false, by });
    }
    let open: Vec<String> = out.iter().filter(|step| !step.fulfilled).map(|step| step.key.clone()).collect();
    for (standing, step) in out.iter_mut().zip(&content.steps) {
        standing.waits = !standing.fulfilled && step.after.iter().any(|key| open.contains(key));
    }
    (out, all)
}

#[cfg(test)]
mod tests;
