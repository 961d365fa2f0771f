//! Diagnostics for own tools.

use serde::Serialize;

use super::Checked;
use crate::diagnostic::{Diagnostic, Severity};

/// Grows when the shape changes so that a reader of the old one would go wrong. New members may come at any time.
pub const JSON_VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'c> {
    version: u32,
    errors: usize,
    warnings: usize,
    courses: Vec<Course<'c>>,
}

#[derive(Serialize)]
struct Course<'c> {
    folder: &'c str,
    errors: usize,
    warnings: usize,
    diagnostics: &'c [Diagnostic],
}

/// The diagnostics of courses as JSON:
///
/// ```json
/// {
///   "version": 1,
///   "errors": 1,
///   "warnings": 0,
///   "courses": [
///     {
///       "folder": "courses/phishing",
///       "errors": 1,
///       "warnings": 0,
///       "diagnostics": [
///         {
///           "severity": "error",
///           "rule": "question-without-id",
///           "file": "en/01-why.md",
///           "line": 9,
///           "column": 1,
///           "message": "This question has no id. …",
///           "fix": {
///             "description": "Give the question the id “why”.",
///             "edits": [{ "start": 120, "end": 120, "replacement": "#why " }]
///           }
///         }
///       ]
///     }
///   ]
/// }
/// ```
///
/// `file` is relative to `folder`; `line` and `column` count from 1, columns in characters. `end_line` and `end_column` are
/// there where the extent of the faulty text is known, `related` (`file`, `line`, `column`, `message`) where another place
/// matters, and `fix` where one is certain. Edits count bytes of the file as UTF-8 without byte order mark and with `\n` as
/// line ending; they stand in the order of the file and do not overlap.
#[must_use]
pub fn json(courses: &[Checked<'_>]) -> String {
    let total = |severity: Severity| courses.iter().map(|checked| checked.count(severity)).sum();
    let document = Document {
        version: JSON_VERSION,
        errors: total(Severity::Error),
        warnings: total(Severity::Warning),
        courses: courses
            .iter()
            .map(|checked| Course {
                folder: checked.folder,
                errors: checked.count(Severity::Error),
                warnings: checked.count(Severity::Warning),
                diagnostics: checked.diagnostics,
            })
            .collect(),
    };
    super::pretty(&document)
}
