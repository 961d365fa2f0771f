//! Beginning a translation.

use super::{Reading, Sections, TranslateError, record};
use crate::diagnostic::Report;
use crate::front_matter;
use crate::language::Language;
use crate::source::{CourseSource, SourceFile};

/// Copies a lesson for translating: its text with all ids, its title, and a note of what it was made from, so that the
/// check asks for every section that is not translated yet and for nothing else. What is the same in every language, such
/// as the minutes, is left out.
///
/// # Errors
/// When the lesson or the language is not the course's, or the translation is there already.
pub fn translate_start(source: &CourseSource, lesson: &str, language: Language) -> Result<SourceFile, TranslateError> {
    let reading = Reading::of(source)?;
    let lesson = reading.lesson(lesson)?;
    reading.check_language(language)?;
    let path = format!("{language}/{}", lesson.name);
    if source.files.iter().any(|file| file.path == path) {
        return Err(TranslateError::AlreadyThere(path));
    }
    let sections = Sections::of(lesson, reading.source_language)?;
    let front = front_matter::read(&lesson.source, &mut Report::default());
    let text = lesson.source.text.get(front.end..).unwrap_or_default();
    let title = scalar(front.title.as_deref().unwrap_or_default());
    let list = record::list(&sections.parts, "\n");
    Ok(SourceFile { path, bytes: format!("---\ntitle: {title}\n{list}---\n{text}").into_bytes() })
}

/// A text as a value of the front matter: in quotation marks where YAML would take it for something else.
fn scalar(text: &str) -> String {
    let is_plain = !text.contains([':', '#', '"', '\'', '\\', '`', '[', ']', '{', '}', ','])
        && !text.starts_with(['-', '?', '&', '*', '!', '|', '>', '%', '@', ' '])
        && !text.is_empty();
    if is_plain { text.to_owned() } else { format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")) }
}
