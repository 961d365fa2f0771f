//! What was found, for people and for programs.
//!
//! [`text()`] is for the terminal: one line that editors and CI services understand, then the faulty line with a mark under
//! it. [`json()`] is for own tools, with a documented shape and a version. [`sarif()`] is the Static Analysis Results Interchange
//! Format 2.1.0 of OASIS, which code hosts and editors show beside the text.

mod json;
mod sarif;
mod text;

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::source::{CourseSource, SourceText};

pub use json::{JSON_VERSION, json};
pub use sarif::sarif;
pub use text::text;

/// A course that was checked.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'c> {
    /// The path of the course's folder, which is put before the names of its files: `courses/phishing`. It may be empty.
    pub folder: &'c str,
    /// The files, from which lines are quoted. Without them nothing is quoted.
    pub source: Option<&'c CourseSource>,
    /// What was found.
    pub diagnostics: &'c [Diagnostic],
}

impl Checked<'_> {
    /// A file's path from where the folder's path begins.
    fn path(&self, file: &str) -> String {
        let folder = self.folder.trim_end_matches('/');
        if folder.is_empty() { file.to_owned() } else { format!("{folder}/{file}") }
    }

    fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

/// The texts of a course's files, read when they are first asked for.
struct Texts<'c> {
    source: Option<&'c CourseSource>,
    read: HashMap<String, Option<SourceText>>,
}

impl<'c> Texts<'c> {
    fn of(checked: &Checked<'c>) -> Self {
        Self { source: checked.source, read: HashMap::new() }
    }

    /// The text of a file; nothing if it is not known or cannot be read.
    fn get(&mut self, file: &str) -> Option<&SourceText> {
        let source = self.source;
        let read = || SourceText::read(source?.files.iter().find(|candidate| candidate.path == file)?, &mut Report::default());
        self.read.entry(file.to_owned()).or_insert_with(read).as_ref()
    }
}

/// A value as JSON, indented, with a line ending.
fn pretty(value: &impl serde::Serialize) -> String {
    // Only a map with keys that are no texts, or a writer that fails, could be refused; neither occurs here.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
