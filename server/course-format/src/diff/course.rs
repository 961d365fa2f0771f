//! What concerns the whole course.

use std::collections::BTreeMap;

use super::{Changes, What};
use crate::language::Language;
use crate::model::{Course, Session};

pub(super) fn compare(previous: &Course, next: &Course, language: Language, changes: &mut Changes) {
    let title = |course: &Course| text(&course.title, course, language);
    let (from, to) = (title(previous), title(next));
    if from != to {
        changes.add(What::Renamed { from, to });
    }
    changes.compare(&text(&previous.summary, previous, language), &text(&next.summary, next, language), || What::SummaryChanged);
    for added in next.languages.iter().filter(|language| !previous.languages.contains(language)) {
        changes.add(What::LanguageAdded { language: *added });
    }
    for removed in previous.languages.iter().filter(|language| !next.languages.contains(language)) {
        changes.add(What::LanguageRemoved { language: *removed });
    }
    changes.compare(&previous.skills, &next.skills, || What::SkillsChanged { from: previous.skills.clone(), to: next.skills.clone() });
    changes.compare(&previous.entry, &next.entry, || What::EntryChanged { from: previous.entry.clone(), to: next.entry.clone() });
    changes.compare(&previous.cost, &next.cost, || What::CostChanged { from: previous.cost, to: next.cost });
    let missing_in = |course: &Course, other: &Course| -> Vec<_> {
        let is_there = |session: &&Session| other.sessions.iter().any(|known| (known.key(), &known.join) == (session.key(), &session.join));
        course.sessions.iter().filter(|session| !is_there(session)).cloned().collect()
    };
    let (added, removed) = (missing_in(next, previous), missing_in(previous, next));
    if !added.is_empty() || !removed.is_empty() {
        changes.add(What::SessionsChanged { added, removed });
    }
    changes.compare(&previous.prerequisites, &next.prerequisites, || What::PrerequisitesChanged {
        from: previous.prerequisites.clone(),
        to: next.prerequisites.clone(),
    });
    let (was, is) = (&previous.completion, &next.completion);
    changes.compare(&was.all_lessons, &is.all_lessons, || What::AllLessonsChanged { to: is.all_lessons });
    changes.compare(&was.test, &is.test, || What::TestChanged { from: was.test.clone(), to: is.test.clone() });
    // Without a test there is no pass mark.
    if was.test.is_some() && is.test.is_some() {
        changes.compare(&was.pass_share, &is.pass_share, || What::PassMarkChanged { from: was.pass_share, to: is.pass_share });
        changes.compare(&was.attempts, &is.attempts, || What::AttemptsChanged { from: was.attempts, to: is.attempts });
    }
    changes.compare(&was.valid_months, &is.valid_months, || What::ValidityChanged { from: was.valid_months, to: is.valid_months });
    changes.compare(&was.renewal, &is.renewal, || What::RenewalChanged { from: was.renewal, to: is.renewal });
}

/// The text in a language, or in the course's own.
fn text(texts: &BTreeMap<Language, String>, course: &Course, language: Language) -> String {
    let own = || course.languages.first().and_then(|source| texts.get(source));
    texts.get(&language).or_else(own).cloned().unwrap_or_default()
}
