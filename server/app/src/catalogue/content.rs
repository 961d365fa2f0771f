//! A lesson as learners get it, without a single answer key, prepared once per language.
//!
//! A test's questions are none of its content: an attempt draws and orders its own and brings them.

mod question;
#[cfg(test)]
mod tests;

pub use question::{judge, learner_question};

use super::PublishedCourse;
use super::api::{HeadingOut, LessonBlock, LessonContentOut, LessonKindOut, OptionOut, QuestionOut};
use super::{product_language, source_language, translations};
use crate::platform::ApiError;
use crate::platform::frontend::escape;
use crate::platform::language::Language;
use bytes::Bytes;
use course_format::{Block, Heading, Lesson, LessonKind};
use poem_openapi::types::ToJSON;
use std::io::Write;

/// A lesson's answer, plain and packed, and its text for a page without JavaScript.
#[derive(Debug)]
pub struct LessonContent {
    /// The JSON document.
    pub plain: Bytes,
    /// The same, compressed with Brotli.
    pub packed: Bytes,
    /// The language the text is in.
    pub language: Language,
    /// The lesson's title.
    pub title: String,
    /// The lesson's text as HTML, questions as text.
    pub html: String,
}

impl LessonContent {
    /// Bytes of memory, near enough for a cache.
    #[must_use]
    pub fn size(&self) -> usize {
        self.plain.len() + self.packed.len() + self.html.len() + 256
    }
}

/// Prepares a lesson in the language asked for, or in the course's source language where it is not translated.
pub(super) fn prepare(version: &PublishedCourse, lesson: &Lesson, asked: Language) -> Result<LessonContent, ApiError> {
    let language = version.language(asked, |language| lesson.texts.contains_key(&language));
    let text = lesson.texts.get(&language).ok_or_else(|| ApiError::because("a published lesson has no text"))?;
    let is_test = lesson.kind == LessonKind::Test;
    let question = |key: &str| lesson.questions.iter().find(|question| question.key == key);
    let blocks: Vec<LessonBlock> = text
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Prose { id, html } => Some(LessonBlock { id: id.clone(), html: Some(html.clone()), question: None }),
            Block::Question { .. } if is_test => None,
            Block::Question { id } => {
                Some(LessonBlock { id: id.clone(), html: None, question: Some(learner_question(question(id)?, language)?) })
            }
        })
        .collect();
    let html = blocks.iter().map(readable).collect();
    let document = LessonContentOut {
        course_id: version.course_id,
        version: version.course.content_hash.clone(),
        key: lesson.key.clone(),
        kind: LessonKindOut::of(lesson.kind).ok_or_else(ApiError::not_found)?,
        title: text.title.clone(),
        minutes: lesson.minutes,
        time_limit: lesson.time_limit,
        language: product_language(language),
        translation: translations::state(lesson, version.source_language(), source_language(asked)),
        contents: text.contents.iter().filter(|heading| !(is_test && is_question(heading))).map(HeadingOut::of).collect(),
        blocks,
    };
    let plain = document.to_json_string();
    let packed = pack(plain.as_bytes()).map_err(ApiError::because)?;
    Ok(LessonContent { plain: plain.into(), packed: packed.into(), language: product_language(language), title: text.title.clone(), html })
}

/// Whether an entry of the table of contents leads to a question.
fn is_question(heading: &Heading) -> bool {
    heading.anchor.starts_with("block-")
}

/// A block as plain, readable HTML.
fn readable(block: &LessonBlock) -> String {
    match (&block.html, &block.question) {
        (Some(html), _) => html.clone(),
        (None, Some(question)) => readable_question(question),
        (None, None) => String::new(),
    }
}

/// A question with everything that belongs to it, to be read; answering it takes the web app.
fn readable_question(question: &QuestionOut) -> String {
    let list = |options: &[OptionOut]| {
        let entries: String = options.iter().map(|option| format!("<li>{}</li>", option.html)).collect();
        if entries.is_empty() { entries } else { format!("<ul>{entries}</ul>") }
    };
    let rows: String = question
        .rubric
        .iter()
        .map(|criterion| {
            let level =
                |points: u32, html: &str| if html.is_empty() { format!("<li>{points}</li>") } else { format!("<li>{points}: {html}</li>") };
            let levels: String = criterion.levels.iter().map(|known| level(known.points, &known.html)).collect();
            format!("<li>{}<ul>{levels}</ul></li>", criterion.criterion_html)
        })
        .collect();
    let rubric = if rows.is_empty() { rows } else { format!("<ul>{rows}</ul>") };
    // Links to a question lead to this id, in the web app too.
    format!(
        "<section id=\"block-{}\"><h3>{}</h3>{}{}{}{rubric}</section>",
        escape(&question.key),
        question.prompt_html,
        question.body_html,
        list(&question.options),
        list(&question.choices),
    )
}

fn pack(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::with_capacity(bytes.len() / 3);
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 6, 18);
    writer.write_all(bytes)?;
    writer.flush()?;
    drop(writer);
    Ok(packed)
}
