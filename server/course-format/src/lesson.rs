//! A lesson in one language: its file read, taken apart and rendered.

use std::collections::BTreeSet;

use pulldown_cmark::Event;

use crate::diagnostic::{Place, Report};
use crate::folder::LessonFile;
use crate::front_matter::{self, FrontMatter};
use crate::gap::{self, Gaps};
use crate::language::Language;
use crate::link::{Ids, Links};
use crate::manifest::skill_problem;
use crate::markdown::{DEEPEST_NESTING, Document};
use crate::model::{Block, LessonText};
use crate::outline::{self, Outline, Piece};
use crate::question::{self, QuestionDraft};
use crate::render::{Page, Renderer};
use crate::rules;
use crate::source::counted;

/// A lesson's file with its gaps found and covered: everything that parsing again needs.
#[derive(Debug)]
pub(crate) struct LessonDraft<'f> {
    pub file: &'f LessonFile,
    pub language: Language,
    pub front: FrontMatter,
    /// The text with its gaps covered.
    covered: String,
    gaps: Gaps,
    /// Whether the Markdown could be read at all.
    is_readable: bool,
}

/// A lesson's text and questions in one language.
#[derive(Debug)]
pub(crate) struct RenderedLesson {
    pub text: LessonText,
    pub questions: Vec<QuestionDraft>,
}

/// Reads a lesson's front matter and finds its gaps.
pub(crate) fn draft<'f>(file: &'f LessonFile, language: Language, skills: &dyn Fn(&str) -> bool, report: &mut Report) -> LessonDraft<'f> {
    let front = front_matter::read(&file.source, report);
    if front.title.as_deref().unwrap_or_default().is_empty() {
        let message = "The lesson has no title. Add title: … to the front matter.";
        report.add(&rules::MISSING_TITLE, &file.source.path, Place::START, message);
    }
    for (skill, offset) in front.skills.iter().flat_map(|(skills, _)| skills) {
        if let Some(message) = skill_problem(skill, skills) {
            report.at(&rules::UNKNOWN_SKILL, &file.source, *offset, message);
        }
    }
    let mut draft = LessonDraft { file, language, covered: String::new(), gaps: Gaps::new(), is_readable: false, front };
    match Document::parse(&file.source.text, draft.front.end) {
        Ok(document) => {
            // What is wrong with headings is reported when the covered text is read.
            let outline = outline::read(&document, &file.source, &mut Report::default());
            (draft.gaps, draft.covered) = gap::cover(&document, &outline, &file.source, report);
            draft.is_readable = true;
        }
        Err(offset) => {
            let message = format!("Lists, quotes or emphasis are nested more than {DEEPEST_NESTING} deep here. Write it flatter.");
            report.at(&rules::NESTING_TOO_DEEP, &file.source, offset, message);
        }
    }
    draft
}

/// A lesson that is parsed and whose ids are known.
#[derive(Debug)]
pub(crate) struct ParsedLesson<'d> {
    draft: &'d LessonDraft<'d>,
    document: Document<'d>,
    outline: Outline,
}

impl<'d> ParsedLesson<'d> {
    /// Parses a draft; nothing if its Markdown cannot be read, which is reported already.
    pub fn parse(draft: &'d LessonDraft<'d>, report: &mut Report) -> Option<Self> {
        if !draft.is_readable {
            return None;
        }
        let document = match Document::parse(&draft.covered, draft.front.end) {
            Ok(document) => document,
            Err(offset) => {
                let message = "This text is nested too deep. Write it flatter.";
                report.at(&rules::NESTING_TOO_DEEP, &draft.file.source, offset, message);
                return None;
            }
        };
        let outline = outline::read(&document, &draft.file.source, report);
        Some(Self { draft, document, outline })
    }

    pub fn draft(&self) -> &'d LessonDraft<'d> {
        self.draft
    }

    /// The ids that links can lead to.
    pub fn ids(&self) -> Ids {
        Ids { headings: self.outline.ids.clone(), questions: self.outline.questions.clone() }
    }

    /// Renders the lesson.
    pub fn render(
        &self,
        links: &Links,
        skills: &dyn Fn(&str) -> bool,
        used_media: &mut BTreeSet<String>,
        report: &mut Report,
    ) -> RenderedLesson {
        let page = Page {
            document: &self.document,
            outline: &self.outline,
            gaps: &self.draft.gaps,
            source: &self.draft.file.source,
            name: &self.draft.file.name,
            language: self.draft.language,
            links,
        };
        let mut renderer = Renderer::new(page, report, used_media);
        let mut blocks = Vec::new();
        let mut questions = Vec::new();
        for piece in &self.outline.pieces {
            match piece {
                Piece::Prose { id, events } => {
                    let mut html = renderer.html(events.clone());
                    renderer.push_footnotes(&mut html);
                    // A stretch that holds only the texts of footnotes has nothing to show.
                    if !html.is_empty() {
                        blocks.push(Block::Prose { id: id.clone(), html });
                    }
                }
                Piece::Question { header, heading, body } => {
                    if let Some(message) = header.skill.as_deref().and_then(|skill| skill_problem(skill, skills)) {
                        renderer.report.add(&rules::UNKNOWN_SKILL, &self.draft.file.source.path, header.place, message);
                    }
                    if let Some(question) = question::read(&mut renderer, header, heading.clone(), body.clone()) {
                        blocks.push(Block::Question { id: header.key.clone() });
                        questions.push(question);
                    }
                }
            }
        }
        renderer.finish();
        let text = LessonText { title: self.draft.front.title.clone().unwrap_or_default(), blocks, words: counted(words(&self.document)), contents: Vec::new(), translation: None };
        RenderedLesson { text, questions }
    }
}

/// How many words a text has. Markup within a word does not divide it.
fn words(document: &Document<'_>) -> usize {
    let mut count = 0;
    let mut in_word = false;
    for (event, _) in &document.events {
        match event {
            Event::Text(text) | Event::Code(text) => {
                for character in text.chars() {
                    let is_part = character.is_alphanumeric() || character == gap::COVER;
                    if is_part && !in_word {
                        count += 1;
                    }
                    in_word = is_part || (in_word && !character.is_whitespace());
                }
            }
            Event::Start(tag) if is_inline(tag) => {}
            Event::End(_) => {}
            _ => in_word = false,
        }
    }
    count
}

fn is_inline(tag: &pulldown_cmark::Tag<'_>) -> bool {
    use pulldown_cmark::Tag;
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
}
