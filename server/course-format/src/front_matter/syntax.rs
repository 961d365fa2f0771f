//! The part of YAML that lessons use: one `key: value` per line, texts plain or in quotation marks, lists in square
//! brackets or one `- entry` per line, `#` for comments. Everything else is reported with its place, so that no author
//! meets a rule of YAML that surprises.

use crate::diagnostic::{Report, Rule};
use crate::rules;
use crate::source::SourceText;

/// A value as written: its text and where it begins.
pub(super) type Written = (String, usize);

pub(super) enum Value {
    One(Written),
    Many(Vec<Written>, usize),
}

/// Where the lines between the two `---` lie, and where the text after them begins.
pub(super) fn extent(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
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

pub(super) struct Reader<'a> {
    pub source: &'a SourceText,
    pub report: &'a mut Report,
}

impl Reader<'_> {
    pub fn add(&mut self, rule: &Rule, offset: usize, message: impl Into<String>) {
        self.report.at(rule, self.source, offset, message);
    }

    /// Splits the lines into keys and values.
    pub fn entries(&mut self, inner: std::ops::Range<usize>) -> Vec<(String, usize, Value)> {
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
}

/// The part of a plain value before ` #`.
fn without_comment(text: &str) -> &str {
    text.find(" #").map_or(text, |end| text.get(..end).unwrap_or(text))
}
