//! Where two views of a person differ, and what a talk about them should begin with.

use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// What is known of one skill.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Views {
    /// Framework and code.
    pub skill: String,
    /// As she sees it.
    pub by_self: Option<i32>,
    /// As her manager sees it.
    pub by_manager: Option<i32>,
    /// The level that holds.
    pub current: Option<i32>,
    /// What her profile asks for.
    pub required: Option<i32>,
    /// Whether that must not be missing.
    pub critical: bool,
}

/// Why something is talked about, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A critical level is missing.
    CriticalGap,
    /// The two see it differently.
    Differs,
    /// A level is missing.
    Gap,
}

/// A point of an agenda, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Why it is talked about.
    pub reason: Reason,
    /// Framework and code.
    pub skill: String,
    /// As she sees it.
    pub by_self: Option<i32>,
    /// As her manager sees it.
    pub by_manager: Option<i32>,
    /// The level that holds.
    pub current: Option<i32>,
    /// What her profile asks for.
    pub required: Option<i32>,
}

impl Point {
    /// From what is known of a skill.
    #[must_use]
    pub fn of((reason, view): (Reason, &Views)) -> Self {
        Self {
            reason,
            skill: view.skill.clone(),
            by_self: view.by_self,
            by_manager: view.by_manager,
            current: view.current,
            required: view.required,
        }
    }
}

/// An agenda has at most so many points: more do not fit into an hour.
const POINTS: usize = 8;

/// Whether two levels differ by more than the two judgements can be expected to.
///
/// A self-assessment has a standard error of 1.2 and a manager's of 0.8 on a scale of eight; together √(1.2² + 0.8²) = 1.44, and as
/// much less as a scale is shorter.
#[must_use]
pub fn differs(one: i32, other: i32, scale_max: i32) -> bool {
    f64::from((one - other).abs()) > 1.44 * f64::from(scale_max) / 8.0
}

impl Views {
    /// How far they differ, when both are known and it is more than chance.
    #[must_use]
    pub fn difference(&self, scale_max: i32) -> Option<i32> {
        let (one, other) = (self.by_self?, self.by_manager?);
        differs(one, other, scale_max).then(|| (one - other).abs())
    }

    /// How much is missing; nothing where the level is not known.
    #[must_use]
    pub fn gap(&self) -> i32 {
        self.required.zip(self.current).map_or(0, |(required, current)| (required - current).max(0))
    }

    fn reason(&self, scale_max: i32) -> Option<(Reason, i32)> {
        let (gap, difference) = (self.gap(), self.difference(scale_max));
        match difference {
            _ if gap > 0 && self.critical => Some((Reason::CriticalGap, gap)),
            Some(difference) => Some((Reason::Differs, difference)),
            None if gap > 0 => Some((Reason::Gap, gap)),
            None => None,
        }
    }
}

/// The points of a talk: critical gaps, then disagreements, then other gaps, each the largest first.
#[must_use]
pub fn agenda(views: &[Views], scale_max: i32) -> Vec<(Reason, &Views)> {
    let mut points: Vec<_> =
        views.iter().filter_map(|view| view.reason(scale_max).map(|(reason, size)| (reason, Reverse(size), view))).collect();
    points.sort_by_key(|(reason, size, _)| (*reason, *size));
    points.into_iter().take(POINTS).map(|(reason, _, view)| (reason, view)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(skill: &str, by_self: Option<i32>, by_manager: Option<i32>, required: Option<i32>, critical: bool) -> Views {
        Views { skill: skill.to_owned(), by_self, by_manager, current: by_manager.or(by_self), required, critical }
    }

    #[test]
    fn one_level_apart_is_chance_and_two_are_not() {
        assert!(!differs(4, 5, 8) && differs(4, 6, 8) && differs(6, 4, 8));
        assert!(differs(1, 2, 4), "a short scale has longer steps");
    }

    #[test]
    fn critical_gaps_come_before_disagreements_before_other_gaps_and_the_largest_first() {
        let views = [
            view("small gap", Some(3), Some(3), Some(4), false),
            view("agreed", Some(4), Some(4), Some(4), true),
            view("differs by 2", Some(6), Some(4), None, false),
            view("differs by 4", Some(2), Some(6), None, false),
            view("critical", Some(3), Some(3), Some(4), true),
            view("nothing known", None, None, Some(8), true),
        ];
        let order: Vec<&str> = agenda(&views, 8).into_iter().map(|(_, view)| view.skill.as_str()).collect();
        assert_eq!(order, ["critical", "differs by 4", "differs by 2", "small gap"]);
    }

    #[test]
    fn an_agenda_stays_short() {
        let views: Vec<_> = (0..21).map(|number| view(&number.to_string(), Some(8), Some(1), None, false)).collect();
        assert_eq!(agenda(&views, 8).len(), POINTS);
    }
}
