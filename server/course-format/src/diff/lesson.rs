//! Lessons, tests, assignments and banks.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::longest_run::longest_run;
use super::{Changes, What, question, sections};
use crate::language::Language;
use crate::model::{Course, Lesson, LessonText, Pool, Question};

/// What is compared, with what looking things up needs.
struct Versions<'c> {
    /// Every question of the previous version by its key, with the key of its lesson.
    before: HashMap<&'c str, (&'c str, &'c Question)>,
    /// The keys of the new version's questions.
    after: BTreeSet<&'c str>,
    retired: BTreeSet<&'c str>,
    language: Language,
    /// The languages that the versions are written in.
    sources: (Option<Language>, Option<Language>),
}

pub(super) fn compare_all(previous: &Course, next: &Course, language: Language, changes: &mut Changes) {
    let versions = Versions {
        before: questions(previous).map(|(lesson, question)| (question.key.as_str(), (lesson.key.as_str(), question))).collect(),
        after: questions(next).map(|(_, question)| question.key.as_str()).collect(),
        retired: next.retired.iter().map(String::as_str).collect(),
        language,
        sources: (previous.languages.first().copied(), next.languages.first().copied()),
    };
    let before: BTreeMap<&str, (usize, &Lesson)> =
        previous.lessons.iter().enumerate().map(|(position, lesson)| (lesson.key.as_str(), (position, lesson))).collect();
    let moved = moved(&before, next);
    for (position, lesson) in next.lessons.iter().enumerate() {
        let title = versions.text(lesson, versions.sources.1).map_or_else(String::new, |text| text.title.clone());
        changes.lesson = Some((lesson.key.clone(), title));
        match before.get(lesson.key.as_str()) {
            None => {
                changes.add(What::LessonAdded { kind: lesson.kind });
                // Its questions came with it, unless they came from elsewhere.
                versions.compare_questions(lesson, None, changes);
            }
            Some((was, earlier)) => {
                if moved.contains(&position) {
                    changes.add(What::LessonMoved { from: was + 1, to: position + 1 });
                }
                versions.compare(earlier, lesson, changes);
            }
        }
        let drawn = |course: &Course| -> Vec<Pool> { course.pools.iter().filter(|pool| pool.test == lesson.key).cloned().collect() };
        let (from, to) = (drawn(previous), drawn(next));
        if before.contains_key(lesson.key.as_str()) && from != to {
            changes.add(What::PoolsChanged { from, to });
        }
    }
    let kept: BTreeSet<&str> = next.lessons.iter().map(|lesson| lesson.key.as_str()).collect();
    for lesson in previous.lessons.iter().filter(|lesson| !kept.contains(lesson.key.as_str())) {
        let title = versions.text(lesson, versions.sources.0).map_or_else(String::new, |text| text.title.clone());
        changes.lesson = Some((lesson.key.clone(), title));
        changes.add(What::LessonRemoved { kind: lesson.kind, is_retired: versions.retired.contains(lesson.key.as_str()) });
        versions.note_removed(lesson, changes);
    }
    changes.lesson = None;
}

fn questions(course: &Course) -> impl Iterator<Item = (&Lesson, &Question)> {
    course.lessons.iter().flat_map(|lesson| lesson.questions.iter().map(move |question| (lesson, question)))
}

/// The positions of lessons that do not stand between the same ones as before.
fn moved(before: &BTreeMap<&str, (usize, &Lesson)>, next: &Course) -> BTreeSet<usize> {
    let common: Vec<(usize, usize)> = next
        .lessons
        .iter()
        .enumerate()
        .filter_map(|(position, lesson)| before.get(lesson.key.as_str()).map(|(was, _)| (*was, position)))
        .collect();
    let stays: BTreeSet<usize> = longest_run(&common.iter().map(|(was, _)| *was).collect::<Vec<_>>()).into_iter().collect();
    common.iter().enumerate().filter(|(index, _)| !stays.contains(index)).map(|(_, (_, position))| *position).collect()
}

impl Versions<'_> {
    /// The text in the language that was asked for, or in the version's own.
    fn text<'l>(&self, lesson: &'l Lesson, source: Option<Language>) -> Option<&'l LessonText> {
        lesson.texts.get(&self.language).or_else(|| lesson.texts.get(&source?))
    }

    fn compare(&self, previous: &Lesson, next: &Lesson, changes: &mut Changes) {
        let texts = (self.text(previous, self.sources.0), self.text(next, self.sources.1));
        if let (Some(was), Some(is)) = texts {
            changes.compare(&was.title, &is.title, || What::Renamed { from: was.title.clone(), to: is.title.clone() });
        }
        changes.compare(&previous.kind, &next.kind, || What::LessonKindChanged { from: previous.kind, to: next.kind });
        changes.compare(&previous.minutes, &next.minutes, || What::MinutesChanged { from: previous.minutes, to: next.minutes });
        changes
            .compare(&previous.time_limit, &next.time_limit, || What::TimeLimitChanged { from: previous.time_limit, to: next.time_limit });
        changes.compare(&previous.shuffle, &next.shuffle, || What::ShuffleChanged { to: next.shuffle });
        if previous.kind == next.kind {
            let (from, to) = (previous.pass_share, next.pass_share);
            changes.compare(&from, &to, || What::AssignmentPassMarkChanged { from, to });
        }
        if let (Some(was), Some(is)) = texts {
            sections::compare(was, is, changes);
            self.compare_order(was, is, changes);
        }
        self.compare_questions(next, Some(previous), changes);
        self.note_removed(previous, changes);
        self.compare_translations(previous, next, changes);
    }

    /// Notes if what both versions have stands in another order.
    fn compare_order(&self, previous: &LessonText, next: &LessonText, changes: &mut Changes) {
        let (before, after) = (sections::anchors(previous), sections::anchors(next));
        let (was, is): (BTreeSet<&String>, BTreeSet<&String>) = (before.iter().collect(), after.iter().collect());
        let kept = |anchors: &[String], others: &BTreeSet<&String>| -> Vec<String> {
            anchors.iter().filter(|anchor| others.contains(anchor)).cloned().collect()
        };
        changes.compare(&kept(&before, &is), &kept(&after, &was), || What::Reordered);
    }

    fn compare_questions(&self, lesson: &Lesson, previous: Option<&Lesson>, changes: &mut Changes) {
        for question in &lesson.questions {
            changes.question = Some(question.key.clone());
            match self.before.get(question.key.as_str()) {
                Some((home, earlier)) => {
                    if previous.is_none_or(|previous| previous.key != *home) {
                        changes.add(What::QuestionMoved { from: (*home).to_owned() });
                    }
                    question::compare(earlier, question, self.language, self.sources, changes);
                }
                // A new lesson has new questions; there is no need to name each.
                None if previous.is_some() => changes.add(What::QuestionAdded { kind: question.kind }),
                None => {}
            }
        }
        changes.question = None;
    }

    /// Notes the questions of a lesson that are gone from the course.
    fn note_removed(&self, previous: &Lesson, changes: &mut Changes) {
        for question in previous.questions.iter().filter(|question| !self.after.contains(question.key.as_str())) {
            changes.question = Some(question.key.clone());
            changes.add(What::QuestionRemoved { is_retired: self.retired.contains(question.key.as_str()) });
        }
        changes.question = None;
    }

    /// Notes what became of the other languages.
    fn compare_translations(&self, previous: &Lesson, next: &Lesson, changes: &mut Changes) {
        for (language, text) in next.texts.iter().filter(|(language, _)| **language != self.language) {
            match previous.texts.get(language) {
                None => changes.add(What::TranslationAdded { language: *language }),
                Some(was) => {
                    let asks_the_same = || {
                        let asked = |lesson: &Lesson| {
                            lesson.questions.iter().map(|question| question.texts.get(language).cloned()).collect::<Vec<_>>()
                        };
                        asked(previous) == asked(next)
                    };
                    if !sections::reads_the_same(was, text) || !asks_the_same() {
                        changes.add(What::TranslationChanged { language: *language });
                    }
                }
            }
        }
        let gone = previous.texts.keys().filter(|language| **language != self.language && !next.texts.contains_key(language));
        for language in gone {
            changes.add(What::TranslationRemoved { language: *language });
        }
    }
}
