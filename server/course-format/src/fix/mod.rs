//! Changes to a course's files that mend a problem for certain.
//!
//! A fix is certain if no author would want anything else. [`crate::parse`] gives a diagnostic its fix where there is one,
//! and [`fix`] applies them all and writes files in the one form in which they are compared. What is not certain is left to
//! the author: a heading level is not guessed, a link is not redirected, a text is not written.

mod boxes;
mod edit;
mod headings;
mod ids;
mod layout;
mod slug;

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;

use crate::course::{self, Circumstances};
use crate::diagnostic::{Diagnostic, Report};
use crate::lesson::ParsedLesson;
use crate::rules;
use crate::source::{CourseSource, SourceFile};

/// What mends one problem may reveal the next, such as a heading two levels too deep; nothing does so more often than this.
const MOST_ROUNDS: usize = 10;

/// The rules whose violations can be mended.
const MENDABLE: &[&str] =
    &[rules::QUESTION_WITHOUT_ID.name, rules::HEADING_ORDER.name, rules::OPTION_WITHOUT_BOX.name, rules::MISSING_OPTIONS.name];

/// What mends a problem, where that is certain: no author would want anything else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// What the change does, as an order: `Give the question the id “forged-mail”.`
    pub description: String,
    /// The changes to the diagnostic's file, in the order of the text and without overlaps.
    pub edits: Vec<Edit>,
}

/// A stretch of a file and what belongs there instead.
///
/// Offsets count bytes of the file's normalised text: UTF-8 without byte order mark, with `\n` as the only line ending.
/// For most files that is the file as it lies on disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edit {
    /// Where the stretch begins.
    pub start: usize,
    /// The offset behind its last byte; the same as `start` where text is only inserted.
    pub end: usize,
    /// What belongs there.
    pub replacement: String,
}

/// What [`fix`] made of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The files that changed, whole, in the order of their paths.
    pub files: Vec<SourceFile>,
    /// What was done, in the order in which it was done.
    pub applied: Vec<Applied>,
    /// What is left for the author.
    pub diagnostics: Vec<Diagnostic>,
}

/// Something that was mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Applied {
    /// The file, relative to the course's folder.
    pub file: String,
    /// The rule that was violated; nothing for the form of a file, such as its line endings, which no rule minds.
    pub rule: Option<&'static str>,
    /// What was done, as an order.
    pub description: String,
}

/// Mends what can be mended for certain. Doing it again changes nothing.
#[must_use]
pub fn fix(source: &CourseSource, skills: &dyn Fn(&str) -> bool) -> Fixed {
    let mut fixed = source.clone();
    let mut applied = Vec::new();
    for file in &mut fixed.files {
        let Some(normalised) = layout::normalised(file) else { continue };
        let describe = |description: &&str| Applied { file: file.path.clone(), rule: None, description: (*description).to_owned() };
        applied.extend(normalised.changes.iter().map(describe));
        file.bytes = normalised.text.into_bytes();
    }
    for _ in 0..MOST_ROUNDS {
        let before = applied.len();
        let mut report = Report::only(MENDABLE);
        course::read(&fixed, skills, &Circumstances::UNKNOWN, &mut report);
        apply(&mut fixed, report.finish(), &mut applied);
        if applied.len() == before {
            break;
        }
    }
    let mut files: Vec<SourceFile> = fixed
        .files
        .iter()
        .zip(&source.files)
        .filter(|(after, before)| after.bytes != before.bytes)
        .map(|(after, _)| after.clone())
        .collect();
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Fixed { files, applied, diagnostics: course::parse(&fixed, skills).diagnostics }
}

/// Applies the fixes of a course's diagnostics to its files.
fn apply(source: &mut CourseSource, diagnostics: Vec<Diagnostic>, applied: &mut Vec<Applied>) {
    let mut by_file: BTreeMap<String, Vec<(&'static str, Fix)>> = BTreeMap::new();
    for diagnostic in diagnostics {
        if let Some(fix) = diagnostic.fix {
            by_file.entry(diagnostic.file).or_default().push((diagnostic.rule, fix));
        }
    }
    // Of two files with one path only the first is read.
    let mut seen = HashSet::new();
    for file in &mut source.files {
        let Some(fixes) = seen.insert(file.path.clone()).then(|| by_file.remove(&file.path)).flatten() else { continue };
        let Ok(text) = std::str::from_utf8(&file.bytes) else { continue };
        let (text, done) = edit::apply(text, &fixes.iter().map(|(_, fix)| fix).collect::<Vec<_>>());
        file.bytes = text.into_bytes();
        for (rule, fix) in done.into_iter().filter_map(|position| fixes.get(position)) {
            applied.push(Applied { file: file.path.clone(), rule: Some(rule), description: fix.description.clone() });
        }
    }
}

/// A fix that was found for a problem reported elsewhere, by its rule, file, line and column.
pub(crate) type Found = HashMap<(&'static str, String, u32, u32), Fix>;

/// Finds the fixes for a course's lessons and gives them to the diagnostics that were reported.
///
/// `lessons` are all files that could be read, those of the source language first; `retired` are the keys that no question
/// may get any more.
pub(crate) fn suggest(lessons: &[ParsedLesson<'_>], retired: &[(String, usize)], report: &mut Report) {
    let mut found = Found::new();
    if report.lists(&rules::QUESTION_WITHOUT_ID) {
        let keys = lessons.iter().map(|lesson| lesson.draft().file.key.clone());
        ids::find(lessons, retired.iter().map(|(key, _)| key.clone()).chain(keys).collect(), &mut found);
    }
    if report.lists(&rules::HEADING_ORDER) {
        lessons.iter().for_each(|lesson| headings::find(lesson, &mut found));
    }
    if report.lists(&rules::OPTION_WITHOUT_BOX) || report.lists(&rules::MISSING_OPTIONS) {
        lessons.iter().for_each(|lesson| boxes::find(lesson, &mut found));
    }
    report.attach(&mut found);
}
