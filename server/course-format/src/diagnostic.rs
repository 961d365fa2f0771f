//! What is wrong with a course, said so that its author can mend it.

use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::fix::{Fix, Found};
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

impl Severity {
    /// The word for it in reports: `error` or `warning`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
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
    /// The line on which the faulty text ends, where its extent is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_line: Option<u32>,
    /// The column behind its last character, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_column: Option<u32>,
    /// What is wrong and how to mend it.
    pub message: String,
    /// Other places that one has to see to understand the problem.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// What mends it, where that is certain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A problem at a line and column of a file, without extent and without a fix.
    #[must_use]
    pub fn new(
        severity: Severity,
        rule: &'static str,
        file: impl Into<String>,
        line: u32,
        column: u32,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity,
            rule,
            file: file.into(),
            line,
            column,
            end_line: None,
            end_column: None,
            message: message.into(),
            related: Vec::new(),
            fix: None,
        }
    }

    /// A problem that concerns a whole file and is shown at its beginning.
    #[must_use]
    pub fn of_file(severity: Severity, rule: &'static str, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(severity, rule, file, Place::START.line, Place::START.column, message)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = self.severity.word();
        write!(formatter, "{}:{}:{}: {severity}[{}]: {}", self.file, self.line, self.column, self.rule, self.message)
    }
}

/// A second place that belongs to a problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Related {
    /// The file, relative to the course's folder.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// What is there.
    pub message: String,
}

/// A rule: its stable name, how serious its violation is, and what it is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name that diagnostics carry.
    pub name: &'static str,
    /// How serious a violation is.
    pub severity: Severity,
    /// Why the rule exists, in one sentence.
    pub reason: &'static str,
    /// The success criteria of part B of W3C's Authoring Tool Accessibility Guidelines 2.0 that the rule serves.
    pub atag: &'static [&'static str],
    /// The success criteria of WCAG 2.2 that a violation puts at risk.
    pub wcag: &'static [&'static str],
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
#[derive(Debug)]
pub(crate) struct Report {
    diagnostics: Vec<Diagnostic>,
    most: usize,
    /// The names of the rules whose violations are listed; nothing for all.
    only: Option<&'static [&'static str]>,
    errors: usize,
    left_out: usize,
}

impl Default for Report {
    fn default() -> Self {
        Self { diagnostics: Vec::new(), most: LISTED_PROBLEMS, only: None, errors: 0, left_out: 0 }
    }
}

impl Report {
    /// A report that lists every violation of these rules and no other, for mending: what is not listed could not be
    /// mended in one go.
    pub fn only(rules: &'static [&'static str]) -> Self {
        Self { most: usize::MAX, only: Some(rules), ..Self::default() }
    }

    /// Notes a violation of `rule` at a place of a file.
    pub fn add(&mut self, rule: &Rule, file: &str, place: Place, message: impl Into<String>) {
        self.push(rule, file, place, message);
    }

    /// Notes a violation of `rule` at a byte offset of a text.
    pub fn at(&mut self, rule: &Rule, source: &SourceText, offset: usize, message: impl Into<String>) {
        // Finding a place takes time that grows with the line, so it is spared where nobody will see it.
        let place = if self.leaves_out(rule) { Place::START } else { source.place(offset) };
        self.add(rule, &source.path, place, message);
    }

    /// Notes a violation of `rule` by the bytes of `range`, so that the whole of it can be marked. Gives the diagnostic if
    /// it is listed, to add other places to it.
    pub fn span(&mut self, rule: &Rule, source: &SourceText, range: Range<usize>, message: impl Into<String>) -> Option<&mut Diagnostic> {
        if self.leaves_out(rule) {
            return self.push(rule, &source.path, Place::START, message);
        }
        let end = source.place(range.end.max(range.start));
        let diagnostic = self.push(rule, &source.path, source.place(range.start), message)?;
        diagnostic.end_line = Some(end.line);
        diagnostic.end_column = Some(end.column);
        Some(diagnostic)
    }

    /// Whether a violation of `rule` is listed.
    pub fn lists(&self, rule: &Rule) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.rule == rule.name)
    }

    /// Gives the diagnostics the fixes that were found only after they were noted.
    pub fn attach(&mut self, found: &mut Found) {
        for diagnostic in self.diagnostics.iter_mut().filter(|diagnostic| diagnostic.fix.is_none()) {
            if found.is_empty() {
                break;
            }
            diagnostic.fix = found.remove(&(diagnostic.rule, diagnostic.file.clone(), diagnostic.line, diagnostic.column));
        }
    }

    fn push(&mut self, rule: &Rule, file: &str, place: Place, message: impl Into<String>) -> Option<&mut Diagnostic> {
        if rule.severity == Severity::Error {
            self.errors += 1;
        }
        if self.leaves_out(rule) {
            self.left_out += 1;
            return None;
        }
        self.diagnostics.push(Diagnostic::new(rule.severity, rule.name, file, place.line, place.column, message));
        self.diagnostics.last_mut()
    }

    fn leaves_out(&self, rule: &Rule) -> bool {
        self.is_full() || self.only.is_some_and(|rules| !rules.contains(&rule.name))
    }

    /// Whether a problem was found that keeps the course from being published.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Whether so many problems are listed that a further one would be left out.
    pub fn is_full(&self) -> bool {
        self.diagnostics.len() >= self.most
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
            let file = self.diagnostics.last().map_or_else(String::new, |last| last.file.clone());
            let message = format!("{} more problems are not listed. Mend those above and look again.", self.left_out);
            self.diagnostics.push(Diagnostic::of_file(severity, crate::rules::TOO_MANY_PROBLEMS.name, file, message));
        }
        self.diagnostics
    }
}
