//! Stage 3: the YAML front matter of a lesson.

mod syntax;

use crate::diagnostic::Report;
use crate::model::LessonKind;
use crate::nearest::nearest;
use crate::rules;
use crate::source::SourceText;
use syntax::{Reader, Value};

const KEYS: &[&str] = &["title", "minutes", "kind", "skills", "time_limit", "shuffle", "pass", "translated_from"];
const LONGEST_MINUTES: u32 = 600;
/// How many hexadecimal digits of a section's hash are noted.
const HASH_DIGITS: usize = 12;

/// What the front matter says; each value with the offset where it stands.
#[derive(Debug, Default)]
pub(crate) struct FrontMatter {
    pub title: Option<String>,
    pub minutes: Option<(u32, usize)>,
    pub kind: Option<(LessonKind, usize)>,
    pub skills: Option<(Vec<(String, usize)>, usize)>,
    /// After how many minutes an attempt at a test ends.
    pub time_limit: Option<(u32, usize)>,
    /// Whether a test asks its questions in another order at every attempt.
    pub shuffle: Option<(bool, usize)>,
    /// The share of the points at which an assignment is finished.
    pub pass: Option<(f64, usize)>,
    /// The sections of the source that a translation was made from: their ids and the beginnings of their hashes.
    pub translated_from: Vec<(String, String, usize)>,
    /// Where the Markdown begins.
    pub end: usize,
}

/// Reads the front matter of a lesson.
pub(crate) fn read(source: &SourceText, report: &mut Report) -> FrontMatter {
    let mut reader = Reader { source, report };
    let Some((inner, end)) = syntax::extent(&source.text) else {
        let message = if source.text.starts_with("---\n") {
            "The front matter has no end. Close it with a line that holds only ---."
        } else {
            "The lesson has no front matter. Begin the file with ---, a title, the minutes, and another ---."
        };
        reader.add(&rules::FRONT_MATTER_SYNTAX, 0, message);
        return FrontMatter::default();
    };
    let mut front = FrontMatter { end, ..FrontMatter::default() };
    let mut seen: Vec<&str> = Vec::new();
    for (key, offset, value) in reader.entries(inner) {
        match KEYS.iter().find(|known| **known == key) {
            None => {
                let message = format!("The front matter has no key “{}”. {}", shortened(&key), nearest(&key, KEYS));
                reader.add(&rules::UNKNOWN_KEY, offset, message);
            }
            Some(key) if seen.contains(key) => {
                reader.add(&rules::FRONT_MATTER_SYNTAX, offset, format!("“{key}” stands twice. Remove one."));
            }
            Some(key) => {
                seen.push(key);
                front.put(key, value, &mut reader);
            }
        }
    }
    front
}

impl FrontMatter {
    /// Keeps the value of a key that exists.
    fn put(&mut self, key: &str, value: Value, reader: &mut Reader<'_>) {
        match (key, value) {
            ("skills", Value::Many(items, at)) => self.skills = Some((items, at)),
            ("skills", Value::One((text, at))) if text.is_empty() => self.skills = Some((Vec::new(), at)),
            ("translated_from", Value::Many(items, _)) => {
                self.translated_from = items.into_iter().filter_map(|(text, at)| section(&text, at, reader)).collect();
            }
            ("translated_from", Value::One((text, _))) if text.is_empty() => {}
            ("skills", Value::One((_, at))) => reader.add(&rules::BAD_VALUE, at, "“skills” must be a list, for example [digcomp-2.2:4.1]."),
            ("translated_from", Value::One((_, at))) => {
                reader.add(&rules::BAD_VALUE, at, "“translated_from” must be a list of sections, for example - title 5d1f0c2a9b34.");
            }
            (_, Value::Many(_, at)) => reader.add(&rules::BAD_VALUE, at, format!("“{key}” must be one value, not a list.")),
            (_, Value::One((text, at))) => self.put_one(key, &text, at, reader),
        }
    }

    fn put_one(&mut self, key: &str, text: &str, at: usize, reader: &mut Reader<'_>) {
        match key {
            "title" => self.title = Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
            // A wrong number stands for one that is there, so that nobody is told besides that it is missing.
            "minutes" => self.minutes = Some((minutes(key, text, at, reader).unwrap_or(1), at)),
            "time_limit" => self.time_limit = minutes(key, text, at, reader).map(|minutes| (minutes, at)),
            "shuffle" => match text {
                "true" => self.shuffle = Some((true, at)),
                "false" => self.shuffle = Some((false, at)),
                _ => reader.add(&rules::BAD_VALUE, at, "“shuffle” must be true or false."),
            },
            "pass" => match text.parse::<f64>() {
                Ok(share) if share > 0.0 && share <= 1.0 => self.pass = Some((share, at)),
                _ => {
                    let message = "“pass” must be a share, more than 0 and at most 1. Write for example pass: 0.5 for half of the points.";
                    reader.add(&rules::BAD_VALUE, at, message);
                }
            },
            _ => match text {
                "lesson" => self.kind = Some((LessonKind::Lesson, at)),
                "test" => self.kind = Some((LessonKind::Test, at)),
                "assignment" => self.kind = Some((LessonKind::Assignment, at)),
                "bank" => self.kind = Some((LessonKind::Bank, at)),
                _ => reader.add(&rules::BAD_VALUE, at, "“kind” must be lesson, test, assignment or bank."),
            },
        }
    }

    /// What the file is; a lesson if it does not say.
    pub fn kind(&self) -> LessonKind {
        self.kind.map_or(LessonKind::Lesson, |(kind, _)| kind)
    }

    /// Reports keys that files of another kind have. Only the source's kind counts, so translations are not asked.
    pub fn check_keys(&self, source: &SourceText, report: &mut Report) {
        let kind = self.kind();
        let mut refuse = |offset: usize, message: &str| report.at(&rules::BAD_VALUE, source, offset, message);
        if let (Some((_, offset)), true) = (self.time_limit, kind != LessonKind::Test) {
            refuse(offset, "Only a test has a time limit. Remove it, or add kind: test.");
        }
        if let (Some((_, offset)), true) = (self.shuffle, kind != LessonKind::Test) {
            refuse(offset, "Only a test can be shuffled as a whole. Remove this line, or add kind: test.");
        }
        if let (Some((_, offset)), true) = (self.pass, kind != LessonKind::Assignment) {
            refuse(
                offset,
                "Only an assignment has its own pass mark; a test's stands in course.toml. Remove this line, or add kind: assignment.",
            );
        }
    }
}

fn minutes(key: &str, text: &str, at: usize, reader: &mut Reader<'_>) -> Option<u32> {
    let minutes = text.parse::<u32>().ok().filter(|minutes| (1..=LONGEST_MINUTES).contains(minutes));
    if minutes.is_none() {
        let message = format!("“{key}” must be a whole number from 1 to {LONGEST_MINUTES}.");
        reader.add(&rules::BAD_VALUE, at, message);
    }
    minutes
}

/// A section as `id hash`.
fn section(text: &str, at: usize, reader: &mut Reader<'_>) -> Option<(String, String, usize)> {
    let is_hash = |hash: &str| hash.len() == HASH_DIGITS && hash.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    let found = match text.split_whitespace().collect::<Vec<_>>().as_slice() {
        [id, hash] if is_hash(hash) => Some(((*id).to_owned(), (*hash).to_owned(), at)),
        _ => None,
    };
    if found.is_none() {
        let message = format!(
            "“{}” is no section. It is an id and the first {HASH_DIGITS} digits of a hash, as `skillpact courses translate done` writes it.",
            shortened(text)
        );
        reader.add(&rules::BAD_VALUE, at, message);
    }
    found
}

fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}
