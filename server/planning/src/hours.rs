//! How many hours a week would do for what is late.

use crate::model::Task;
use crate::outcome::Status;
use crate::single::{Aim, Answer, suffices};
use crate::situation::Situation;
use crate::telling::Closing;
use std::collections::BTreeSet;

/// More hours a week than these are nobody's.
const MOST: u32 = 40;

/// What more time would do for something that is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hours {
    /// The least whole number with which it would be done by its date, beside everything that the plan reaches now.
    Enough(u32),
    /// No number would do.
    NoNumber,
}

/// For each want what more time would do for it; nothing where it is not late, or where that is not known.
pub(crate) fn of_all(task: &Task<'_>, situation: &Situation<'_>, answer: &Answer, closing: &[Option<Closing>]) -> Vec<Option<Hours>> {
    let wants = &situation.wants;
    let on_time = |number: &usize| closing[*number].is_some_and(|closing| closing.on_time);
    let late: Vec<usize> =
        (0..wants.len()).filter(|number| !on_time(number) && wants[*number].due >= 0 && !wants[*number].closers.is_empty()).collect();
    let mut all = vec![None; wants.len()];
    if late.is_empty() {
        return all;
    }
    // What is reached stays reached: else more hours for one thing would promise what the plan then gives to another.
    let reached = Aim {
        on_time: (0..wants.len()).filter(on_time).collect(),
        at_all: (0..wants.len()).filter(|number| closing[*number].is_some()).collect(),
        taken: answer.jobs.iter().map(|job| job.course).filter(|course| situation.candidates[*course].pinned).collect(),
    };
    let with = |more: &[usize]| Aim { on_time: reached.on_time.iter().chain(more).copied().collect::<BTreeSet<_>>(), ..reached.clone() };
    // That the hours of today do not do is proved only where the plan is.
    let too_few = if answer.status == Status::Optimal { task.person.minutes_per_week / 60 } else { 0 };
    // What does for all of it does for each.
    let together = match least(task, situation, &with(&late), too_few, MOST) {
        Some(Hours::Enough(hours)) => Some(hours),
        Some(Hours::NoNumber) | None => None,
    };
    for number in late {
        all[number] = match together {
            Some(enough) => between(task, situation, &with(&[number]), too_few, enough),
            None => least(task, situation, &with(&[number]), too_few, MOST),
        };
    }
    all
}

/// The least number of hours that do, at most so many.
fn least(task: &Task<'_>, situation: &Situation<'_>, aim: &Aim, too_few: u32, most: u32) -> Option<Hours> {
    let most = most.max(too_few);
    match suffices(situation, most * 60, aim, task.limits)? {
        true => between(task, situation, aim, too_few, most),
        false => Some(Hours::NoNumber),
    }
}

/// The least number that does, above one that does not and up to one that does.
fn between(task: &Task<'_>, situation: &Situation<'_>, aim: &Aim, mut too_few: u32, mut enough: u32) -> Option<Hours> {
    // More time never harms, so halving finds it.
    while enough > too_few + 1 {
        let middle = too_few.midpoint(enough);
        if suffices(situation, middle * 60, aim, task.limits)? { enough = middle } else { too_few = middle }
    }
    Some(Hours::Enough(enough))
}
