//! Noting in a translation what it was made from.

use super::{Reading, Sections, TranslateError};
use crate::language::Language;
use crate::sections::Part;
use crate::source::{CourseSource, SourceFile};

const KEY: &str = "translated_from";

/// Notes that translations are made from the source as it is now. Only the list `translated_from` in their front matter
/// is written; every other byte stays as it is. Gives the files that change: of one lesson, or of all that are
/// translated into the language.
///
/// # Errors
/// When the lesson or the language is not the course's, or a file is not there or cannot be read.
pub fn translate_done(source: &CourseSource, lesson: Option<&str>, language: Language) -> Result<Vec<SourceFile>, TranslateError> {
    let reading = Reading::of(source)?;
    reading.check_language(language)?;
    let lessons = match lesson {
        Some(lesson) => {
            let lesson = reading.lesson(lesson)?;
            if reading.translation(lesson, language).is_none() {
                let path = format!("{language}/{}", lesson.name);
                let is_there = source.files.iter().any(|file| file.path == path);
                return Err(if is_there { TranslateError::Unreadable(path) } else { TranslateError::NotThere(path) });
            }
            vec![lesson]
        }
        None => reading.lessons().iter().collect(),
    };
    let mut changed = Vec::new();
    for lesson in lessons {
        let Some(translation) = reading.translation(lesson, language) else { continue };
        let sections = Sections::of(lesson, reading.source_language)?;
        let path = &translation.source.path;
        let Some(file) = source.files.iter().find(|file| file.path == *path) else { continue };
        let unreadable = || TranslateError::Unreadable(path.clone());
        let text = std::str::from_utf8(&file.bytes).map_err(|_| unreadable())?;
        let noted = with_list(text, &sections.parts).ok_or_else(unreadable)?;
        if noted != text {
            changed.push(SourceFile { path: path.clone(), bytes: noted.into_bytes() });
        }
    }
    Ok(changed)
}

/// The lines that note sections, with the line ending of their file.
pub(super) fn list(parts: &[Part], line_ending: &str) -> String {
    let mut list = format!("{KEY}:{line_ending}");
    for part in parts {
        list.push_str(&format!("  - {} {}{line_ending}", part.section.id, part.section.hash));
    }
    list
}

/// The text with the list in its front matter; nothing if it has no front matter.
fn with_list(text: &str, parts: &[Part]) -> Option<String> {
    let mark = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let (before, rest) = text.split_at(mark);
    let mut lines = Lines { rest };
    let opening = lines.next().filter(|line| content(line) == "---")?;
    let list = list(parts, ending(opening));
    let mut out = format!("{before}{opening}");
    let mut is_written = false;
    let mut is_inside = false;
    loop {
        // Without a line that ends it there is no front matter.
        let line = lines.next()?;
        let content = content(line);
        if content.trim_end() == "---" {
            if !is_written {
                out.push_str(&list);
            }
            out.push_str(line);
            out.push_str(lines.rest);
            return Some(out);
        }
        let is_entry = content.trim_start().starts_with('-');
        let key = content.split_once(':').filter(|_| !is_entry && !content.starts_with([' ', '\t', '#'])).map(|(key, _)| key.trim_end());
        match key {
            Some(KEY) if !is_written => {
                out.push_str(&list);
                (is_written, is_inside) = (true, true);
            }
            Some(_) => {
                is_inside = false;
                out.push_str(line);
            }
            None if is_inside && is_entry => {}
            None => out.push_str(line),
        }
    }
}

fn content(line: &str) -> &str {
    line.trim_end_matches(['\r', '\n'])
}

/// The line ending that a line has; the usual one if it is the last and has none.
fn ending(line: &str) -> &str {
    let ending = line.get(content(line).len()..).unwrap_or_default();
    if ending.is_empty() { "\n" } else { ending }
}

/// Lines with their endings, whichever these are.
struct Lines<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Lines<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.find(['\r', '\n']).map_or(self.rest.len(), |end| end + 1);
        let end = if self.rest.get(end - 1..=end) == Some("\r\n") { end + 1 } else { end };
        let (line, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(line)
    }
}
