//! Reading values of `course.toml`, with the place of those that are of another type than expected.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Report, Rule};
use crate::nearest::nearest;
use crate::rules;
use crate::source::SourceText;

/// Reads values of the manifest and reports those of another type than expected.
pub(crate) struct Reader<'a> {
    pub source: &'a SourceText,
    pub report: &'a mut Report,
}

impl Reader<'_> {
    pub fn add(&mut self, rule: &Rule, offset: usize, message: impl Into<String>) {
        self.report.at(rule, self.source, offset, message);
    }

    /// Reports every key that is not among `known`.
    pub fn only_keys(&mut self, table: &DeTable<'_>, known: &[&str], inside: &str) {
        for key in table.keys() {
            let name: &str = key.get_ref();
            if known.contains(&name) {
                continue;
            }
            let message = format!("{inside} has no key “{name}”. {}", nearest(name, known));
            self.add(&rules::UNKNOWN_KEY, key.span().start, message);
        }
    }

    pub fn required(&mut self, table: &DeTable<'_>, key: &str) -> Option<String> {
        let Some(value) = table.get(key) else {
            let message = format!("course.toml has no “{key}”. Add a line such as {key} = \"…\".");
            self.add(&rules::MISSING_KEY, 0, message);
            return None;
        };
        let text = self.text(value, key)?;
        if text.is_empty() {
            self.add(&rules::MISSING_KEY, value.span().start, format!("“{key}” is empty. Write a value."));
            return None;
        }
        Some(text)
    }

    /// A string without surrounding whitespace, on one line.
    pub fn text(&mut self, value: &Spanned<DeValue<'_>>, key: &str) -> Option<String> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(value, key, "a text in quotation marks");
            return None;
        };
        if text.contains(char::is_control) && text.trim().contains(|c: char| c.is_control() && c != '\n') {
            self.add(&rules::BAD_VALUE, value.span().start, format!("“{key}” has an invisible control character."));
            return None;
        }
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    pub fn wrong_type(&mut self, value: &Spanned<DeValue<'_>>, key: &str, expected: &str) {
        let found = value.get_ref().type_str();
        let message = format!("“{key}” must be {expected}, not a TOML {found}.");
        self.add(&rules::BAD_VALUE, value.span().start, message);
    }

    /// A list of non-empty strings with the place of each.
    pub fn list(&mut self, table: &DeTable<'_>, key: &str) -> Vec<(Range<usize>, String)> {
        let Some(value) = table.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(value, key, "a list in square brackets");
            return Vec::new();
        };
        let mut items: Vec<(Range<usize>, String)> = Vec::new();
        let mut seen = BTreeSet::new();
        for item in array.iter() {
            let Some(text) = self.text(item, key) else { continue };
            if text.is_empty() {
                self.add(&rules::BAD_VALUE, item.span().start, format!("An entry of “{key}” is empty. Remove it."));
            } else if !seen.insert(text.clone()) {
                let message = format!("“{text}” stands twice in “{key}”. Remove one.");
                self.add(&rules::BAD_VALUE, item.span().start, message);
            } else {
                items.push((item.span(), text));
            }
        }
        items
    }
}

/// Where the value of a key stands, or the beginning of the file when it is missing.
pub(crate) fn at(table: &DeTable<'_>, key: &str) -> usize {
    table.get_key_value(key).map_or(0, |(name, _)| name.span().start)
}
