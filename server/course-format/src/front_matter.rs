//! Stage 3: the YAML front matter of a lesson.
//!
//! Lessons use a small part of YAML: one `key: value` per line, texts plain or in quotation marks, lists in square
//! brackets or one `- entry` per line, `#` for comments. Everything else is reported with its place, so that no author
//! meets a rule of YAML that surprises.

use crate::diagnostic::{Report, Rule};
use crate::manifest::nearest;
use crate::model::LessonKind;
use crate::rules;
use crate::source::SourceText;

const KEYS: &[&str] = &["title", "minutes", "kind", "skills"];
const LONGEST_MINUTES: u32 = 600;

/// What the front matter says; each value with the offset where it stands.
#[derive(Debug, Default)]
pub(crate) struct FrontMatter {
    pub title: Option<String>,
    pub minutes: Option<(u32, usize)>,
    pub kind: Option<(LessonKind, usize)>,
    pub skills: Option<(Vec<(String, usize)>, usize)>,
    /// Where the Markdown begins.
    pub end: usize,
}

/// A value as written: its text and where it begins.
type Written = (String, usize);

enum Value {
    One(Written),
    Many(Vec<Written>, usize),
}

/// Reads the front matter of a lesson.
pub(crate) fn read(source: &SourceText, report: &mut Report) -> FrontMatter {
    let mut reader = Reader { source, report };
    let Some((inner, end)) = extent(&source.text) else {
        let message = if source.text.starts_with("---\n") {
            "The front matter has no end. Close it with a line that holds only ---."
        } else {
            "The lesson has no front matter. Begin the file with ---, a title, the minutes, and another ---."
        };
        reader.add(&rules::FRONT_MATTER_SYNTAX, 0, message);
        return FrontMatter::default();
    };
    let mut front = FrontMatter { end, ..FrontMatter::default() };
    for (key, offset, value) in reader.entries(inner) {
        reader.entry(&mut front, &key, offset, value);
    }
    front
}

/// Where the lines between the two `---` lie, and where the text after them begins.
fn extent(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    let start = "---\n".len();
    let rest = text.strip_prefix("---\n")?;
    let mut offset = start;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((start..offset, offset + line.len()));
        }
        offset += line.len();
    }
    None
}

struct Reader<'a> {
    source: &'a SourceText,
    report: &'a mut Report,
}

impl Reader<'_> {
    fn add(&mut self, rule: &Rule, offset: usize, message: impl Into<String>) {
        self.report.at(rule, self.source, offset, message);
    }

    /// Splits the lines into keys and values.
    fn entries(&mut self, inner: std::ops::Range<usize>) -> Vec<(String, usize, Value)> {
        let text = self.source.text.get(inner.clone()).unwrap_or_default();
        let mut entries: Vec<(String, usize, Value)> = Vec::new();
        let mut offset = inner.start;
        for line in text.split_inclusive('\n') {
            let start = offset;
            offset += line.len();
            let content = line.trim();
            let indent = line.len() - line.trim_start().len();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if let Some(item) = content.strip_prefix("- ") {
                self.list_item(&mut entries, item, start + indent + 2);
            } else if let (0, Some((key, value))) = (indent, content.split_once(':')) {
                let value_start = start + key.len() + 1;
                let value = self.value(value, value_start);
                entries.push((key.trim_end().to_owned(), start, value));
            } else {
                self.add(
                    &rules::FRONT_MATTER_SYNTAX,
                    start + indent,
                    "This line is not understood. Write one `key: value` per line, without indentation.",
                );
            }
        }
        entries
    }

    fn list_item(&mut self, entries: &mut [(String, usize, Value)], item: &str, offset: usize) {
        let written = self.scalar(item, offset);
        match entries.last_mut() {
            Some((_, _, Value::Many(items, _))) => items.push(written),
            Some((_, _, value)) if matches!(&*value, Value::One((text, _)) if text.is_empty()) => {
                *value = Value::Many(vec![written], offset);
            }
            _ => self.add(
                &rules::FRONT_MATTER_SYNTAX,
                offset,
                "This entry belongs to no list. Write the key on a line of its own before it, for example `skills:`.",
            ),
        }
    }

    fn value(&mut self, raw: &str, offset: usize) -> Value {
        let leading = raw.len() - raw.trim_start().len();
        let content = raw.trim();
        let offset = offset + leading;
        let Some(inner) = content.strip_prefix('[') else { return Value::One(self.scalar(content, offset)) };
        let inner = without_comment(inner);
        let Some(inner) = inner.trim_end().strip_suffix(']') else {
            self.add(&rules::FRONT_MATTER_SYNTAX, offset, "The list has no end. Close it with ] on the same line.");
            return Value::Many(Vec::new(), offset);
        };
        let mut items = Vec::new();
        let mut at = offset + 1;
        for part in inner.split(',') {
            let lead = part.len() - part.trim_start().len();
            if !part.trim().is_empty() {
                items.push(self.scalar(part.trim(), at + lead));
            }
            at += part.len() + 1;
        }
        Value::Many(items, offset)
    }

    /// A text: plain, or in single or double quotation marks.
    fn scalar(&mut self, raw: &str, offset: usize) -> Written {
        let raw = raw.trim();
        let Some(quote) = raw.chars().next().filter(|first| matches!(first, '"' | '\'')) else {
            if raw.starts_with(['{', '&', '*', '!', '|', '>', '%', '@', '`']) {
                let message = "Such a value has a special meaning in YAML. Put the text in quotation marks.";
                self.add(&rules::FRONT_MATTER_SYNTAX, offset, message);
            }
            return (without_comment(raw).trim_end().to_owned(), offset);
        };
        let mut text = String::new();
        let mut characters = raw.char_indices().skip(1).peekable();
        while let Some((position, character)) = characters.next() {
            match character {
                '\\' if quote == '"' => match characters.next() {
                    Some((_, escaped @ ('"' | '\\' | '/'))) => text.push(escaped),
                    _ => {
                        let message = "Only \\\" and \\\\ may follow a backslash. Use single quotation marks otherwise.";
                        self.add(&rules::FRONT_MATTER_SYNTAX, offset + position, message);
                    }
                },
                '\'' if quote == '\'' && characters.peek().is_some_and(|(_, next)| *next == '\'') => {
                    characters.next();
                    text.push('\'');
                }
                closing if closing == quote => {
                    let rest = raw.get(position + 1..).unwrap_or_default().trim_start();
                    if !rest.is_empty() && !rest.starts_with('#') {
                        let message = "Nothing may follow the closing quotation mark. Quote the whole value.";
                        self.add(&rules::FRONT_MATTER_SYNTAX, offset + position, message);
                    }
                    return (text, offset);
                }
                other => text.push(other),
            }
        }
        self.add(&rules::FRONT_MATTER_SYNTAX, offset, "The closing quotation mark is missing.");
        (text, offset)
    }

    fn entry(&mut self, front: &mut FrontMatter, key: &str, offset: usize, value: Value) {
        let is_known = match key {
            "title" => front.title.is_none(),
            "minutes" => front.minutes.is_none(),
            "kind" => front.kind.is_none(),
            "skills" => front.skills.is_none(),
            _ => {
                let message = format!("The front matter has no key “{}”. {}", shortened(key), nearest(key, KEYS));
                self.add(&rules::UNKNOWN_KEY, offset, message);
                return;
            }
        };
        if !is_known {
            self.add(&rules::FRONT_MATTER_SYNTAX, offset, format!("“{key}” stands twice. Remove one."));
            return;
        }
        match (key, value) {
            ("skills", Value::Many(items, at)) => front.skills = Some((items, at)),
            ("skills", Value::One((text, at))) if text.is_empty() => front.skills = Some((Vec::new(), at)),
            ("skills", Value::One((_, at))) => {
                self.add(&rules::BAD_VALUE, at, "“skills” must be a list, for example [digcomp-2.2:4.1].");
            }
            (_, Value::Many(_, at)) => self.add(&rules::BAD_VALUE, at, format!("“{key}” must be one value, not a list.")),
            ("title", Value::One((text, _))) => {
                front.title = Some(text.split_whitespace().collect::<Vec<_>>().join(" "));
            }
            ("minutes", Value::One((text, at))) => match text.parse::<u32>() {
                Ok(minutes) if (1..=LONGEST_MINUTES).contains(&minutes) => front.minutes = Some((minutes, at)),
                _ => {
                    let message = format!("“minutes” must be a whole number from 1 to {LONGEST_MINUTES}.");
                    self.add(&rules::BAD_VALUE, at, message);
                    front.minutes = Some((1, at));
                }
            },
            (_, Value::One((text, at))) => match text.as_str() {
                "lesson" => front.kind = Some((LessonKind::Lesson, at)),
                "test" => front.kind = Some((LessonKind::Test, at)),
                "assignment" | "bank" => {
                    let message = format!("A file of kind {text} cannot be published yet. Use lesson or test.");
                    self.add(&rules::UNSUPPORTED_LESSON_KIND, at, message);
                }
                _ => self.add(&rules::BAD_VALUE, at, "“kind” must be lesson or test."),
            },
        }
    }
}

/// The part of a plain value before ` #`.
fn without_comment(text: &str) -> &str {
    text.find(" #").map_or(text, |end| text.get(..end).unwrap_or(text))
}

fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}
