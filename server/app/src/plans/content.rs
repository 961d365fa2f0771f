//! What is stored of a plan.

use planning::Plan;
use serde::{Deserialize, Serialize};

/// A plan with the numbers that stood beside it when it was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Content {
    /// Skills that the job asks for.
    pub needed: u32,
    /// Their keys; absent in plans of earlier versions of the program.
    #[serde(default)]
    pub skills: Option<Vec<String>>,
    /// Of those, skills of which any level is known.
    pub assessed: u32,
    /// Of those, skills held at the level that is needed.
    pub held: u32,
    /// The plan.
    pub plan: Plan,
}

impl Content {
    /// Whether somebody should be told: other courses than before, or something critical that is no longer reached in time.
    /// Courses that she finished meanwhile are no news.
    pub fn differs_from(&self, before: &Self, finished: impl Fn(&str) -> bool) -> bool {
        let courses = |content: &Self| -> Vec<String> {
            let mut ids: Vec<String> =
                content.plan.items.iter().map(|item| item.course.clone()).filter(|course| !finished(course)).collect();
            ids.sort();
            ids
        };
        let critical = |content: &Self| -> Vec<String> {
            content.plan.open.iter().filter(|open| open.critical).map(|open| open.skill.clone()).collect()
        };
        let known = critical(before);
        courses(self) != courses(before) || critical(self).iter().any(|skill| !known.contains(skill))
    }
}
