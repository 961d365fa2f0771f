//! A lesson as learners get it, without a single answer key, prepared once per language.

use super::PublishedCourse;
use super::api::{GapField, LessonBlock, LessonContentOut, OptionOut, QuestionOut};
use super::product_language;
use crate::platform::ApiError;
use crate::platform::frontend::escape;
use crate::platform::language::Language;
use bytes::Bytes;
use course_format::{Block, GapKey, Lesson, LessonKind, Question, QuestionKind};
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
    let question = |key: &str| lesson.questions.iter().find(|question| question.key == key);
    let blocks: Vec<LessonBlock> = text
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Prose { id, html } => Some(LessonBlock { id: id.clone(), html: Some(html.clone()), question: None }),
            Block::Question { id } => {
                Some(LessonBlock { id: id.clone(), html: None, question: Some(learner_view(question(id)?, language)?) })
            }
        })
        .collect();
    let html = blocks.iter().map(readable).collect();
    let document = LessonContentOut {
        course_id: version.course_id,
        version: version.course.content_hash.clone(),
        key: lesson.key.clone(),
        kind: lesson.kind.into(),
        title: text.title.clone(),
        minutes: lesson.minutes,
        language: product_language(language),
        blocks,
    };
    let plain = document.to_json_string();
    let packed = pack(plain.as_bytes()).map_err(ApiError::because)?;
    Ok(LessonContent { plain: plain.into(), packed: packed.into(), language: product_language(language), title: text.title.clone(), html })
}

/// What a learner may know of a question: never which answer is right, and feedback only once she has answered.
fn learner_view(question: &Question, language: course_format::Language) -> Option<QuestionOut> {
    let text = question.texts.get(&language)?;
    let gaps = (1..).zip(&text.gap_keys).map(|(number, key)| match key {
        GapKey::Text { .. } => GapField { number, kind: "text".to_owned(), options: vec![] },
        GapKey::Number { .. } => GapField { number, kind: "number".to_owned(), options: vec![] },
        GapKey::DropDown { options, .. } => GapField { number, kind: "drop_down".to_owned(), options: options.clone() },
    });
    let multiple = matches!(&question.key_, course_format::AnswerKey::Choice { right, .. } if right.len() > 1);
    Some(QuestionOut {
        key: question.key.clone(),
        kind: match question.kind {
            QuestionKind::Choice => "choice",
            QuestionKind::Gap => "gap",
            QuestionKind::Order => "order",
            QuestionKind::Match => "match",
            QuestionKind::Text => "text",
            QuestionKind::Upload => "upload",
            QuestionKind::Scale => "scale",
        }
        .to_owned(),
        prompt_html: text.prompt_html.clone(),
        body_html: text.body_html.clone(),
        multiple,
        shuffle: question.shuffle,
        options: (1..).zip(&text.options).map(|(number, option)| OptionOut { number, html: option.html.clone() }).collect(),
        gaps: gaps.collect(),
        hint_html: text.hint_html.clone(),
        points: question.points,
    })
}

/// A block as plain, readable HTML.
fn readable(block: &LessonBlock) -> String {
    match (&block.html, &block.question) {
        (Some(html), _) => html.clone(),
        (None, Some(question)) => {
            let options: String = question.options.iter().map(|option| format!("<li>{}</li>", option.html)).collect();
            let list = if options.is_empty() { String::new() } else { format!("<ul>{options}</ul>") };
            // Links to a question lead to this id, in the web app too.
            format!(
                "<section id=\"block-{}\"><h3>{}</h3>{}{list}</section>",
                escape(&question.key),
                question.prompt_html,
                question.body_html
            )
        }
        (None, None) => String::new(),
    }
}

fn pack(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::with_capacity(bytes.len() / 3);
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 6, 18);
    writer.write_all(bytes)?;
    writer.flush()?;
    drop(writer);
    Ok(packed)
}

impl From<LessonKind> for super::api::LessonKindOut {
    fn from(kind: LessonKind) -> Self {
        match kind {
            LessonKind::Lesson => Self::Lesson,
            LessonKind::Test => Self::Test,
            LessonKind::Assignment => Self::Assignment,
            LessonKind::Bank => Self::Bank,
        }
    }
}
