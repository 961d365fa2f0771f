//! Frameworks as files: CASE packages, tables, the files of ESCO. Pure: bytes in, a framework and findings out, and back.
//!
//! An import reads everything it can and lists every problem with its row; nothing is written as long as there is one. Its time and
//! memory grow with the file, whose size and rows are bounded.

pub mod case;
mod case_fields;
mod case_links;
pub mod case_write;
pub mod csv;
pub mod csv_write;
pub mod esco;
mod esco_files;
mod table;
mod text;
mod tree;

#[cfg(test)]
mod tests;

use super::check::{Finding, MOST_FINDINGS, check};
use super::model::{Framework, Origin, key_of};
use crate::platform::language::Language;
use std::collections::HashSet;

/// A file that is imported has at most so many bytes.
pub const LARGEST_FILE: usize = 32 * 1024 * 1024;
/// And a table at most so many rows. The largest of ESCO's, from occupations to skills, has about 126,000.
pub const MOST_ROWS: usize = 200_000;

/// What somebody wants to make of a file.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The key; out of title and version when absent.
    pub key: Option<String>,
    /// The name, when the file's own is not wanted or it has none.
    pub title: Option<String>,
    /// The edition, when the file's own is not wanted or it has none.
    pub version: Option<String>,
    /// The language of titles that do not say theirs.
    pub language: Option<Language>,
    /// How many levels the scale has where the file says nothing of one.
    pub levels: Option<i32>,
    /// Of ESCO: only skills below these groups, or of these occupations, by their names in the world or codes.
    pub only: Vec<String>,
}

/// What a file holds.
#[derive(Clone, Debug)]
pub struct Read {
    /// The framework, as far as it could be read.
    pub framework: Framework,
    /// What keeps it from being written.
    pub findings: Vec<Finding>,
    /// What was left out or understood in one of two ways, for whoever imports it.
    pub remarks: Vec<Finding>,
    /// How many rows or entries were read.
    pub rows: u32,
    /// How many findings there were before the list was cut.
    pub problems: u32,
}

/// What may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, poem_openapi::Enum)]
#[oai(rename = "FrameworkFormat", rename_all = "snake_case")]
pub enum Format {
    /// A CASE 1.1 or 1.0 package in JSON.
    Case,
    /// A table of skills.
    Csv,
    /// The zip with the CSV files of ESCO, or its table of skills alone.
    Esco,
}

/// Reads a file.
#[must_use]
pub fn read(format: Format, bytes: &[u8], wanted: &Wanted) -> Read {
    let mut read = match format {
        Format::Case => case::read(bytes, wanted),
        Format::Csv => csv::read(bytes, wanted),
        Format::Esco => esco::read(bytes, wanted),
    };
    if let Some(key) = &wanted.key {
        read.framework = read.framework.under(key);
    }
    // What a row told already is not told again of the whole.
    let named: HashSet<String> = read.findings.iter().map(|finding| finding.code.to_owned()).collect();
    let more = check(&read.framework).into_iter().filter(|finding| !named.contains(finding.code));
    read.findings.extend(more);
    if read.findings.is_empty() && read.framework.skills.is_empty() {
        read.findings.push(Finding::whole("skills", "missing", "There are no skills in it."));
    }
    read.problems = u32::try_from(read.findings.len()).unwrap_or(u32::MAX);
    read.findings.truncate(MOST_FINDINGS);
    read.remarks.truncate(MOST_FINDINGS);
    read
}

/// The beginning of a framework out of a file.
fn begun(wanted: &Wanted, title: &str, version: &str, language: Language, origin: Origin) -> Framework {
    let title = wanted.title.as_deref().unwrap_or(title).trim();
    let version = wanted.version.as_deref().unwrap_or(version).trim();
    let key = wanted.key.clone().unwrap_or_else(|| key_of(title, version));
    let levels = wanted.levels.unwrap_or(4).clamp(2, super::scale::MOST_LEVELS);
    let scale = super::scale::Scale::numbered(levels);
    Framework { scale_max: scale.max(), scale, origin, ..Framework::draft(&key, title, version, language) }
}

/// A framework that could not be read at all.
fn unreadable(wanted: &Wanted, origin: Origin, finding: Finding) -> Read {
    let framework = begun(wanted, "", "", wanted.language.unwrap_or(Language::En), origin);
    Read { framework, findings: vec![finding], remarks: Vec::new(), rows: 0, problems: 1 }
}

/// Cuts a text that is longer than what is kept; the whole of it is at its source.
fn cut(text: &str, longest: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let mut kept: String = text.chars().take(longest.saturating_sub(1)).collect();
    kept.push('…');
    kept
}
