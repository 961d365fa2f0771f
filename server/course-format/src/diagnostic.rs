//! What is wrong with a course, said so that its author can mend it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::source::SourceText;

/// More problems than this are not listed: nobody reads them, and hostile input must not fill the memory.
const LISTED_PROBLEMS: usize = 500;

/// Whether a problem keeps the course from being published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The course cannot be published.
    Error,
    /// The course can be published, but readers are worse off.
    Warning,
}

/// One problem, its place, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Whether it keeps the course from being published.
    pub severity: Severity,
    /// The rule's name, stable, for example `unknown-key`.
    pub rule: &'static str,
    /// The file, relative to the course's folder.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// What is wrong and how to mend it.
    pub message: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(formatter, "{}:{}:{}: {severity}[{}]: {}", self.file, self.line, self.column, self.rule, self.message)
    }
}

/// A rule: its stable name and how serious its violation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name that diagnostics carry.
    pub name: &'static str,
    /// How serious a violation is.
    pub severity: Severity,
    /// Why the rule exists, in one sentence.
    pub reason: &'static str,
}

/// A place in a file: line and column from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub line: u32,
    pub column: u32,
}

impl Place {
    /// Where a problem is shown that concerns the whole file.
    pub const START: Self = Self { line: 1, column: 1 };
}

/// Collects diagnostics while a course is read.
#[derive(Debug, Default)]
pub(crate) struct Report {
    diagnostics: Vec<Diagnostic>,
    errors: usize,
    left_out: usize,
}

impl Report {
    /// Notes a violation of `rule` at a place of a file.
    pub fn add(&mut self, rule: &Rule, file: &str, place: Place, message: impl Into<String>) {
        if rule.severity == Severity::Error {
            self.errors += 1;
        }
        if self.diagnostics.len() >= LISTED_PROBLEMS {
            self.left_out += 1;
            return;
        }
        self.diagnostics.push(Diagnostic {
            severity: rule.severity,
            rule: rule.name,
            file: file.to_owned(),
            line: place.line,
            column: place.column,
            message: message.into(),
        });
    }

    /// Notes a violation of `rule` at a byte offset of a text.
    pub fn at(&mut self, rule: &Rule, source: &SourceText, offset: usize, message: impl Into<String>) {
        // Finding a place takes time that grows with the line, so it is spared where nobody will see it.
        let place = if self.is_full() { Place::START } else { source.place(offset) };
        self.add(rule, &source.path, place, message);
    }

    /// Whether a problem was found that keeps the course from being published.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Whether so many problems are listed that a further one would be left out.
    pub fn is_full(&self) -> bool {
        self.diagnostics.len() >= LISTED_PROBLEMS
    }

    /// The problems in the order of files and lines.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.diagnostics.sort_by(|left, right| {
            (&left.file, left.line, left.column, left.rule, &left.message).cmp(&(
                &right.file,
                right.line,
                right.column,
                right.rule,
                &right.message,
            ))
        });
        self.diagnostics.dedup();
        if self.left_out > 0 {
            let severity = if self.errors > 0 { Severity::Error } else { Severity::Warning };
            self.diagnostics.push(Diagnostic {
                severity,
                rule: crate::rules::TOO_MANY_PROBLEMS.name,
                file: self.diagnostics.last().map_or_else(String::new, |last| last.file.clone()),
                line: Place::START.line,
                column: Place::START.column,
                message: format!("{} more problems are not listed. Mend those above and look again.", self.left_out),
            });
        }
        self.diagnostics
    }
}
