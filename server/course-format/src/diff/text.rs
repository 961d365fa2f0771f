//! Changes as sentences, for the command line.

use std::collections::BTreeMap;
use std::fmt;

use super::{Change, What};
use crate::identity::lesson_word;
use crate::model::{Cost, Pool, Session};
use crate::question_header::kind_name;

/// The changes as text: those of the course first, then those of each lesson under its title. Changes that make the same
/// answer worth something else are marked with an exclamation mark.
#[must_use]
pub fn diff_text(changes: &[Change]) -> String {
    let mut out = String::new();
    let mut current = None;
    for change in changes {
        if change.lesson.is_some() && current != change.lesson.as_ref() {
            current = change.lesson.as_ref();
            let key = change.lesson.as_deref().unwrap_or_default();
            match change.title.as_deref().filter(|title| !title.is_empty()) {
                Some(title) => out.push_str(&format!("{title} ({key})\n")),
                None => out.push_str(&format!("{key}\n")),
            }
        }
        let indent = if change.lesson.is_some() { "  " } else { "" };
        let sign = if change.what.affects_scores() { "! " } else { "" };
        match &change.question {
            Some(question) => out.push_str(&format!("{indent}{sign}Question “{question}”: {}\n", change.what)),
            None => out.push_str(&format!("{indent}{sign}{}\n", change.what)),
        }
    }
    out
}

impl fmt::Display for What {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Renamed { from, to } => write!(out, "The title is “{to}” instead of “{from}”."),
            Self::SummaryChanged => write!(out, "The summary has other words."),
            Self::LanguageAdded { language } => write!(out, "The course is available in “{language}”."),
            Self::LanguageRemoved { language } => write!(out, "The course is no longer available in “{language}”."),
            Self::SkillsChanged { from, to } => {
                write!(out, "Completing the course is evidence for {} instead of {}.", levels(to), levels(from))
            }
            Self::EntryChanged { from, to } => write!(out, "One must bring {} instead of {}.", levels(to), levels(from)),
            Self::CostChanged { from, to } => {
                let cost = |cost: &Option<Cost>| cost.map_or_else(|| "nothing".to_owned(), |cost| cost.to_string());
                write!(out, "The course costs {} instead of {}.", cost(to), cost(from))
            }
            Self::SessionsChanged { added, removed } => {
                let list = |sessions: &[Session]| listed(sessions.iter().map(ToString::to_string));
                match (added.as_slice(), removed.as_slice()) {
                    (added, []) => write!(out, "It also takes place {}.", list(added)),
                    ([], removed) => write!(out, "It no longer takes place {}.", list(removed)),
                    (added, removed) => write!(out, "It takes place {} instead of {}.", list(added), list(removed)),
                }
            }
            Self::PrerequisitesChanged { from, to } => {
                write!(
                    out,
                    "The courses to complete before are {} instead of {}.",
                    listed(to.iter().cloned()),
                    listed(from.iter().cloned())
                )
            }
            Self::AllLessonsChanged { to: true } => write!(out, "All lessons must be finished now."),
            Self::AllLessonsChanged { to: false } => write!(out, "Lessons need not be finished any more."),
            Self::TestChanged { from: None, to: Some(to) } => write!(out, "The test “{to}” must be passed now."),
            Self::TestChanged { to: None, .. } => write!(out, "No test must be passed any more."),
            Self::TestChanged { from: Some(from), to: Some(to) } => write!(out, "The test to pass is “{to}” instead of “{from}”."),
            Self::PassMarkChanged { from, to } => {
                write!(out, "The test is passed with {} of the points instead of {}.", percent(*to), percent(*from))
            }
            Self::AttemptsChanged { from, to } => {
                let attempts =
                    |count: &Option<u32>| count.map_or_else(|| "as often as one likes".to_owned(), |count| format!("{count} times"));
                write!(out, "The test may be taken {} instead of {}.", attempts(to), attempts(from))
            }
            Self::ValidityChanged { from, to } => {
                let months = |count: &Option<u32>| count.map_or_else(|| "for ever".to_owned(), |count| format!("for {count} months"));
                write!(out, "A completion is valid {} instead of {}.", months(to), months(from))
            }
            Self::RenewalChanged { from, to } if from < to => write!(out, "Everybody who completed it should take it again."),
            Self::RenewalChanged { .. } => write!(out, "Nobody is asked any more to take it again."),
            Self::PoolsChanged { from, to } => write!(out, "The test draws {} instead of {}.", pools(to), pools(from)),
            Self::LessonAdded { kind } => write!(out, "New {}.", lesson_word(*kind)),
            Self::LessonRemoved { kind, is_retired } => write!(out, "This {} is gone{}.", lesson_word(*kind), retired(*is_retired)),
            Self::LessonMoved { from, to } => write!(out, "It is number {to} instead of number {from}."),
            Self::LessonKindChanged { from, to } => {
                write!(out, "It is of the kind {} instead of {}.", lesson_word(*to), lesson_word(*from))
            }
            Self::MinutesChanged { from, to } => write!(out, "It takes {to} minutes instead of {from}."),
            Self::TimeLimitChanged { from, to } => {
                let limit =
                    |minutes: &Option<u32>| minutes.map_or_else(|| "no time limit".to_owned(), |minutes| format!("{minutes} minutes"));
                write!(out, "An attempt has {} instead of {}.", limit(to), limit(from))
            }
            Self::ShuffleChanged { to: true } => write!(out, "Every attempt asks in an order of its own now."),
            Self::ShuffleChanged { to: false } => write!(out, "Every attempt asks in the same order now."),
            Self::AssignmentPassMarkChanged { from, to } => {
                write!(out, "It is finished with {} of the points instead of {}.", percent(to.unwrap_or(0.0)), percent(from.unwrap_or(0.0)))
            }
            Self::SectionAdded { heading } => write!(out, "New section “{heading}”."),
            Self::SectionRemoved { heading } => write!(out, "Section “{heading}” is gone."),
            Self::SectionRenamed { from, to } => write!(out, "Section “{from}” is called “{to}”."),
            Self::SectionChanged { heading } => write!(out, "Section “{heading}” has other text."),
            Self::Reordered => write!(out, "Sections or questions stand in another order."),
            Self::TranslationAdded { language } => write!(out, "It is translated into “{language}”."),
            Self::TranslationRemoved { language } => write!(out, "It is no longer translated into “{language}”."),
            Self::TranslationChanged { language } => write!(out, "The text in “{language}” changed."),
            Self::QuestionAdded { kind } => write!(out, "new, a .{}.", kind_name(*kind)),
            Self::QuestionRemoved { is_retired } => write!(out, "gone{}.", retired(*is_retired)),
            Self::QuestionMoved { from } => write!(out, "moved here from “{from}”."),
            Self::QuestionKindChanged { from, to } => write!(out, "a .{} instead of a .{}.", kind_name(*to), kind_name(*from)),
            Self::PromptChanged { from, to } => write!(out, "asks “{to}” instead of “{from}”."),
            Self::QuestionTextChanged => write!(out, "its text has other words."),
            Self::OptionsChanged { added, removed } => {
                let quoted = |options: &[String]| listed(options.iter().map(|option| format!("“{option}”")));
                match (added.as_slice(), removed.as_slice()) {
                    (added, []) => write!(out, "new among its options: {}.", quoted(added)),
                    ([], removed) => write!(out, "no longer among its options: {}.", quoted(removed)),
                    (added, removed) => write!(out, "has the options {} instead of {}.", quoted(added), quoted(removed)),
                }
            }
            Self::KeyChanged => write!(out, "other answers are right now; scores differ."),
            Self::PointsChanged { from, to } => write!(out, "gives {to} points instead of {from}."),
            Self::FeedbackChanged => write!(out, "its hint or feedback has other words."),
            Self::MeasureChanged => write!(out, "measures another skill or level."),
        }
    }
}

fn retired(is_retired: bool) -> &'static str {
    if is_retired { ", and its id is retired" } else { "" }
}

fn percent(share: f64) -> String {
    // Rounded, because 0.7 × 100 is 70.00000000000001 otherwise.
    format!("{} %", (share * 10_000.0).round() / 100.0)
}

fn levels(skills: &BTreeMap<String, u8>) -> String {
    listed(skills.iter().map(|(skill, level)| format!("{skill} at level {level}")))
}

fn pools(pools: &[Pool]) -> String {
    let pool = |pool: &Pool| {
        let skill = pool.skill.as_ref().map_or_else(String::new, |skill| format!(" on {skill}"));
        let level = pool.level.map_or_else(String::new, |level| format!(" of level {level}"));
        format!("{} from “{}”{skill}{level}", pool.draw, pool.bank)
    };
    listed(pools.iter().map(pool))
}

fn listed(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    if items.is_empty() { "nothing".to_owned() } else { items.join(", ") }
}
