//! Looking up among the lessons what `course.toml` says about completing the course and about what was removed.

use std::collections::BTreeSet;

use crate::diagnostic::Report;
use crate::manifest::Manifest;
use crate::model::{Completion, Lesson, LessonKind, Pool};
use crate::rules;
use crate::source::SourceText;

/// Looks the test up among the lessons.
pub(crate) fn resolve(
    manifest: &Manifest,
    source: Option<&SourceText>,
    lessons: &[Lesson],
    pools: &[Pool],
    report: &mut Report,
) -> Completion {
    let draft = &manifest.completion;
    let mut test = None;
    if let (Some((name, offset)), Some(source)) = (&draft.test, source) {
        let key = crate::names::lesson_name(name).map_or(name.as_str(), |(_, key)| key);
        match lessons.iter().find(|lesson| lesson.key == key) {
            None => {
                let message = format!("There is no test {name}.md. Correct the name, or add the file.");
                report.at(&rules::TEST_MISSING, source, *offset, message);
            }
            Some(lesson) if lesson.kind != LessonKind::Test => {
                let message = format!("{name}.md is no test. Add kind: test to its front matter.");
                report.at(&rules::TEST_MISSING, source, *offset, message);
            }
            Some(lesson) => {
                if lesson.questions.is_empty() && pools.iter().all(|pool| pool.test != lesson.key) {
                    let message = "This test has no questions, so nobody can pass it. Add some, or draw some with [[pool]].";
                    report.at(&rules::UNREACHABLE_PASS_MARK, source, *offset, message);
                }
                test = Some(lesson.key.clone());
            }
        }
    }
    Completion {
        all_lessons: draft.all_lessons,
        test,
        pass_share: draft.pass_share.map_or(0.0, |(share, _)| share),
        attempts: draft.attempts,
        valid_months: draft.valid_months,
        renewal: draft.renewal,
    }
}

/// Reports keys that are said to be gone and are there.
pub(crate) fn check_retired(manifest: &Manifest, source: Option<&SourceText>, lessons: &[Lesson], report: &mut Report) {
    let keys: BTreeSet<&str> = lessons
        .iter()
        .flat_map(|lesson| std::iter::once(&lesson.key).chain(lesson.questions.iter().map(|question| &question.key)))
        .map(String::as_str)
        .collect();
    for (key, offset) in manifest.retired.iter().filter(|(key, _)| keys.contains(key.as_str())) {
        if let Some(source) = source {
            let message =
                format!("“{key}” is in use, so it is not retired. Remove it here, or give the new lesson or question another key.");
            report.at(&rules::RETIRED_KEY, source, *offset, message);
        }
    }
}
