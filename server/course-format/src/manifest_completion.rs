//! The `[completion]` part of `course.toml`.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::manifest_reader::Reader;
use crate::rules;

const KEYS: &[&str] = &["lessons", "test", "pass", "attempts", "valid_months", "renewal"];

/// What `[completion]` says, before the test is looked up among the lessons.
#[derive(Debug)]
pub(crate) struct CompletionDraft {
    pub all_lessons: bool,
    /// The test's file name without `.md`, or its key, and the offset where it is named.
    pub test: Option<(String, usize)>,
    /// The pass mark and the offset where it stands.
    pub pass_share: Option<(f64, usize)>,
    pub attempts: Option<u32>,
    pub valid_months: Option<u32>,
    pub renewal: u32,
}

impl Default for CompletionDraft {
    fn default() -> Self {
        Self { all_lessons: true, test: None, pass_share: None, attempts: None, valid_months: None, renewal: 0 }
    }
}

/// Reads the table; what is left out has its default: all lessons, no test.
pub(crate) fn read(reader: &mut Reader<'_>, table: &DeTable<'_>) -> CompletionDraft {
    let mut draft = CompletionDraft::default();
    let Some(value) = table.get("completion") else { return draft };
    let Some(section) = value.get_ref().as_table() else {
        reader.wrong_type(value, "completion", "a table");
        return draft;
    };
    reader.only_keys(section, KEYS, "[completion]");
    if let Some(value) = section.get("lessons") {
        match value.get_ref().as_str() {
            Some("all") => {}
            Some("none") => draft.all_lessons = false,
            _ => reader.wrong_type(value, "lessons", "\"all\" or \"none\""),
        }
    }
    if let Some(value) = section.get("test") {
        match value.get_ref().as_str() {
            Some(test) => draft.test = Some((test.trim_end_matches(".md").to_owned(), value.span().start)),
            None => reader.wrong_type(value, "test", "the name of a test's file, for example \"90-final-test\""),
        }
    }
    draft.pass_share = section.get("pass").and_then(|value| pass_share(reader, value));
    draft.attempts = section.get("attempts").and_then(|value| whole_number(reader, value, "attempts", 1, 1000));
    draft.valid_months = section.get("valid_months").and_then(|value| whole_number(reader, value, "valid_months", 1, 1200));
    draft.renewal = section.get("renewal").and_then(|value| whole_number(reader, value, "renewal", 0, 1000)).unwrap_or(0);
    if draft.test.is_some() && section.get("pass").is_none() {
        let message = "There is a test, but no pass mark. Add for example pass = 0.7.";
        reader.add(&rules::MISSING_KEY, value.span().start, message);
    }
    if let (None, Some((_, offset))) = (&draft.test, draft.pass_share) {
        let message = "There is a pass mark, but no test that it could belong to. Add test = \"…\", or remove pass.";
        reader.add(&rules::UNREACHABLE_PASS_MARK, offset, message);
    }
    if !draft.all_lessons && draft.test.is_none() {
        let message = "Nothing would complete this course. Write lessons = \"all\", or name a test.";
        reader.add(&rules::BAD_VALUE, value.span().start, message);
    }
    draft
}

fn pass_share(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>) -> Option<(f64, usize)> {
    let number = match value.get_ref() {
        DeValue::Float(number) => number.as_str().replace('_', "").parse::<f64>().ok(),
        DeValue::Integer(number) => number.as_str().parse::<f64>().ok(),
        _ => {
            reader.wrong_type(value, "pass", "a share such as 0.7");
            return None;
        }
    };
    match number {
        Some(share) if share > 0.0 && share <= 1.0 => Some((share, value.span().start)),
        _ => {
            let message = "The pass mark must be more than 0 and at most 1. Write for example pass = 0.7 for 70 %.";
            reader.add(&rules::UNREACHABLE_PASS_MARK, value.span().start, message);
            None
        }
    }
}

/// A whole number between two bounds.
pub(crate) fn whole_number(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>, key: &str, least: u32, most: u32) -> Option<u32> {
    let number = value
        .get_ref()
        .as_integer()
        .and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok())
        .and_then(|number| u32::try_from(number).ok())
        .filter(|number| (least..=most).contains(number));
    if number.is_none() {
        let message = format!("“{key}” must be a whole number from {least} to {most}.");
        reader.add(&rules::BAD_VALUE, value.span().start, message);
    }
    number
}
