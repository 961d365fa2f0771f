//! What a version of a programme says, as it is stored. Pure.

use super::due::DueRule;
use crate::platform::ids::CourseId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A version of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Content {
    /// Whether people must, or may.
    pub mandatory: bool,
    pub steps: Vec<Step>,
    pub due: DueRule,
    /// How long what fulfils it holds; what the course itself says when absent.
    pub renewal_months: Option<u32>,
    /// So many days before its end it may be renewed without loss.
    pub window_days: u32,
    /// So many days before the due day people are reminded.
    pub remind_before: Vec<u32>,
    /// So many days after it.
    pub remind_after: Vec<u32>,
    /// So many days after it the line manager is told.
    pub escalate_after: Option<u32>,
}

/// Something to do: so many of these courses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Step {
    /// Its name inside the programme, which stays over versions.
    pub key: String,
    pub courses: Vec<CourseId>,
    /// How many of them.
    pub needed: u32,
    /// The keys of steps that come before it.
    pub after: Vec<String>,
}

impl Content {
    /// All its courses, each once.
    pub(super) fn courses(&self) -> BTreeSet<CourseId> {
        self.steps.iter().flat_map(|step| step.courses.iter().copied()).collect()
    }
}

/// The steps of a circle of prerequisites, in its order; `None` when there is none.
pub(super) fn circle(steps: &[Step]) -> Option<Vec<String>> {
    let after: BTreeMap<&str, Vec<&str>> =
        steps.iter().map(|step| (step.key.as_str(), step.after.iter().map(String::as_str).collect())).collect();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for start in after.keys() {
        // The way down so far, each with how many of its prerequisites were looked at.
        let mut way: Vec<(&str, usize)> = vec![(start, 0)];
        while let Some((key, looked)) = way.last_mut() {
            let next = after.get(*key).and_then(|before| before.get(*looked)).copied();
            *looked += 1;
            match next {
                None => {
                    done.insert(key);
                    way.pop();
                }
                Some(next) if done.contains(next) => {}
                Some(next) => {
                    if let Some(place) = way.iter().position(|(key, _)| *key == next) {
                        return Some(way[place..].iter().map(|(key, _)| (*key).to_owned()).collect());
                    }
                    way.push((next, 0));
                }
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(key: &str, after: &[&str]) -> Step {
        Step { key: key.to_owned(), courses: Vec::new(), needed: 1, after: after.iter().map(|key| (*key).to_owned()).collect() }
    }

    #[test]
    fn a_circle_is_named_and_a_diamond_is_none() {
        assert_eq!(circle(&[step("a", &[]), step("b", &["a"]), step("c", &["a"]), step("d", &["b", "c"])]), None);
        assert_eq!(circle(&[step("a", &["b"]), step("b", &["a"])]).map(|keys| keys.len()), Some(2));
        assert_eq!(circle(&[step("a", &["a"])]), Some(vec!["a".to_owned()]));
        assert_eq!(circle(&[step("x", &["a"]), step("a", &["b"]), step("b", &["c"]), step("c", &["a"])]).map(|keys| keys.len()), Some(3));
    }
}
