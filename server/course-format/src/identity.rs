//! What a new version of a course must keep: the keys under which learners' work is kept.
//!
//! Answers are kept under a question's key, progress under a lesson's. A key that vanishes takes work with it, and a key
//! that comes to mean something else gives work a meaning that it never had. A question may move to another lesson.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Rule};
use crate::manifest;
use crate::model::{Course, Lesson, LessonKind, Question};
use crate::question_header::kind_name;
use crate::rules;

/// Compares the keys of two versions of a course. The labels name the versions for the author, for example `version 3` and
/// `this version`; the diagnostics belong to the new one and are errors.
#[must_use]
pub fn identity(previous: &Course, previous_label: &str, next: &Course, next_label: &str) -> Vec<Diagnostic> {
    let retired: BTreeSet<&str> = next.retired.iter().map(String::as_str).collect();
    let lessons: BTreeMap<&str, &Lesson> = next.lessons.iter().map(|lesson| (lesson.key.as_str(), lesson)).collect();
    let questions: BTreeMap<&str, &Question> = questions(next).map(|(_, question)| (question.key.as_str(), question)).collect();
    let mut found = Vec::new();
    let mut complain = |rule: &Rule, message: String| found.push(Diagnostic::of_file(rule.severity, rule.name, manifest::FILE, message));
    for lesson in &previous.lessons {
        let key = lesson.key.as_str();
        match lessons.get(key) {
            None if retired.contains(key) => {}
            None => {
                let what = lesson_word(lesson.kind);
                complain(&rules::VANISHED_ID, vanished(&format!("The {what} “{key}”"), key, previous_label, next_label));
            }
            Some(now) if now.kind != lesson.kind => {
                let (was, is) = (lesson_word(lesson.kind), lesson_word(now.kind));
                let what = format!("“{key}” is of the kind {was} in {previous_label} and of the kind {is} in {next_label}.");
                let mend = format!("Make it a file of the kind {was} again, or give this one another name and add “{key}” to retired.");
                complain(&rules::CHANGED_KIND, format!("{what} {mend}"));
            }
            Some(_) => {}
        }
    }
    for (lesson, question) in self::questions(previous) {
        let key = question.key.as_str();
        match questions.get(key) {
            None if retired.contains(key) => {}
            None => {
                let what = format!("The question “{key}” of “{}”", lesson.key);
                complain(&rules::VANISHED_ID, vanished(&what, key, previous_label, next_label));
            }
            Some(now) if now.kind != question.kind => {
                let (was, is) = (kind_name(question.kind), kind_name(now.kind));
                let what = format!("The question “{key}” is a .{was} in {previous_label} and a .{is} in {next_label}.");
                complain(&rules::CHANGED_KIND, format!("{what} Give the new question another id, and add “{key}” to retired."));
            }
            Some(_) => {}
        }
    }
    found
}

fn vanished(what: &str, key: &str, previous_label: &str, next_label: &str) -> String {
    format!(
        "{what} is in {previous_label} and not in {next_label}. Put it back, or add “{key}” to retired in course.toml if it was removed on purpose."
    )
}

fn questions(course: &Course) -> impl Iterator<Item = (&Lesson, &Question)> {
    course.lessons.iter().flat_map(|lesson| lesson.questions.iter().map(move |question| (lesson, question)))
}

/// What a file is called in sentences.
pub(crate) const fn lesson_word(kind: LessonKind) -> &'static str {
    match kind {
        LessonKind::Lesson => "lesson",
        LessonKind::Test => "test",
        LessonKind::Assignment => "assignment",
        LessonKind::Bank => "bank",
    }
}
