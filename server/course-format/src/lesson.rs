//! A lesson in one language: its file read, taken apart and rendered.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::diagnostic::{Place, Report};
use crate::folder::LessonFile;
use crate::front_matter::{self, FrontMatter};
use crate::gap::{self, Covered};
use crate::language::Language;
use crate::language_of_parts;
use crate::link::{Ids, Links};
use crate::manifest::skill_problem;
use crate::markdown::{DEEPEST_NESTING, Document};
use crate::model::{Block, LessonText};
use crate::outline::{self, Outline, Piece};
use crate::pattern;
use crate::question::{self, Extent, QuestionDraft};
use crate::render::{Page, Renderer};
use crate::rules;
use crate::sections::{self, Part};
use crate::source::counted;
use crate::word_count;

/// What gaps and patterns begin with.
const BRACKETS: &str = "[[";

/// A lesson's file with its gaps found and covered: everything that parsing again needs.
#[derive(Debug)]
pub(crate) struct LessonDraft<'f> {
    pub file: &'f LessonFile,
    pub language: Language,
    pub front: FrontMatter,
    /// The text with its gaps and patterns covered, and what they were.
    covered: Covered,
    /// That text as it is parsed, if that is known already.
    document: Option<Document<'f>>,
    /// Its outline, if that is known already and there is nothing to be said about it.
    outline: Option<Outline>,
    /// Whether the Markdown could be read at all.
    is_readable: bool,
}

/// A lesson's text and questions in one language.
#[derive(Debug)]
pub(crate) struct RenderedLesson {
    pub text: LessonText,
    pub questions: Vec<QuestionDraft>,
    /// What a translation is compared by.
    pub parts: Vec<Part>,
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
    let mut draft = LessonDraft { file, language, covered: Covered::default(), document: None, outline: None, is_readable: false, front };
    if !file.source.text.contains(BRACKETS) {
        // Without gaps and patterns there is nothing to cover.
        draft.is_readable = true;
        return draft;
    }
    if let Some(Guessed { covered, document, outline }) = guessed(file, draft.front.end) {
        (draft.covered, draft.document, draft.outline, draft.is_readable) = (covered, Some(document), outline, true);
        return draft;
    }
    match Document::parse(&file.source.text, draft.front.end) {
        Ok(document) => {
            // What is wrong with headings is reported when the covered text is read.
            let outline = outline::read(&document, &file.source, &mut Report::default());
            draft.covered = gap::cover(&document, &outline, &file.source, report);
            draft.is_readable = true;
        }
        Err(offset) => report_depth(file, offset, report),
    }
    draft
}

/// A text that was parsed with everything covered that looks like a gap or a pattern.
struct Guessed<'f> {
    covered: Covered,
    document: Document<'f>,
    outline: Option<Outline>,
}

/// Covers what looks like gaps and patterns and parses the text. Gives nothing if something else had to be covered, or if there
/// is anything to be said about what was.
fn guessed(file: &LessonFile, start: usize) -> Option<Guessed<'_>> {
    let guess = file.source.guess(start)?;
    let document = Document::parse(guess, start).ok()?;
    let (mut report, mut report_of_outline) = (Report::default(), Report::default());
    let outline = outline::read(&document, &file.source, &mut report_of_outline);
    let covered = gap::cover(&document, &outline, &file.source, &mut report);
    if covered.text != guess || !report.finish().is_empty() {
        return None;
    }
    let outline = report_of_outline.finish().is_empty().then_some(outline);
    Some(Guessed { covered, document, outline })
}

fn report_depth(file: &LessonFile, offset: usize, report: &mut Report) {
    let message = format!("Lists, quotes or emphasis are nested more than {DEEPEST_NESTING} deep here. Write it flatter.");
    report.at(&rules::NESTING_TOO_DEEP, &file.source, offset, message);
}

impl LessonDraft<'_> {
    /// The text with its gaps and patterns covered; it is as long as the source.
    fn covered_text(&self) -> &str {
        if self.covered.text.is_empty() { &self.file.source.text } else { &self.covered.text }
    }

    /// Reads the patterns of written answers. `tally` counts those of the whole course.
    pub fn check_patterns(&mut self, tally: &mut pattern::Tally, report: &mut Report) {
        pattern::check(&mut self.covered.patterns, &self.file.source, tally, report);
    }
}

/// A lesson that is parsed and whose ids are known.
#[derive(Debug)]
pub(crate) struct ParsedLesson<'d> {
    draft: &'d LessonDraft<'d>,
    document: Cow<'d, Document<'d>>,
    outline: Cow<'d, Outline>,
}

impl<'d> ParsedLesson<'d> {
    /// Parses a draft; nothing if its Markdown cannot be read, which is reported already.
    pub fn parse(draft: &'d LessonDraft<'d>, report: &mut Report) -> Option<Self> {
        if !draft.is_readable {
            return None;
        }
        let parse = || Document::parse(draft.covered_text(), draft.front.end).map(Cow::Owned);
        let mut document = match draft.document.as_ref().map_or_else(parse, |document| Ok(Cow::Borrowed(document))) {
            Ok(document) => document,
            Err(offset) => {
                report_depth(draft.file, offset, report);
                return None;
            }
        };
        if !draft.covered.patterns.is_empty() {
            pattern::take_out(document.to_mut(), &draft.covered.patterns);
        }
        let read = || Cow::Owned(outline::read(&document, &draft.file.source, report));
        let known = draft.outline.as_ref().filter(|_| draft.covered.patterns.is_empty());
        let outline = known.map_or_else(read, Cow::Borrowed);
        Some(Self { draft, document, outline })
    }

    pub fn draft(&self) -> &'d LessonDraft<'d> {
        self.draft
    }

    pub fn document(&self) -> &Document<'d> {
        &self.document
    }

    pub fn outline(&self) -> &Outline {
        &self.outline
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
            gaps: &self.draft.covered.gaps,
            source: &self.draft.file.source,
            name: &self.draft.file.name,
            language: self.draft.language,
            links,
        };
        let mut renderer = Renderer::new(page, report, used_media);
        let mut blocks = Vec::new();
        let mut questions = Vec::new();
        for (piece, section_language) in self.outline.pieces.iter().zip(&self.outline.languages) {
            renderer.set_section_language(section_language.as_deref());
            match piece {
                Piece::Prose { id, events } => {
                    let html = renderer.prose(events.clone());
                    if !html.is_empty() {
                        blocks.push(Block::Prose { id: id.clone(), html });
                    }
                }
                Piece::Question { header, heading, body } => {
                    if let Some(message) = header.skill.as_deref().and_then(|skill| skill_problem(skill, skills)) {
                        renderer.report.add(&rules::UNKNOWN_SKILL, &self.draft.file.source.path, header.place, message);
                    }
                    if let Some(message) = header.review.as_ref().and_then(|review| links.review_problem(review, self.draft.language)) {
                        renderer.report.add(&rules::UNKNOWN_REVIEW, &self.draft.file.source.path, header.place, message);
                    }
                    let rubric = self.outline.rubrics.get(&heading.start);
                    let extent = Extent { heading: heading.clone(), body: body.clone(), rubric };
                    questions.push(question::read(&mut renderer, header, &extent, &self.draft.covered.patterns));
                    blocks.push(Block::Question { id: header.key.clone() });
                }
            }
        }
        renderer.finish();
        language_of_parts::check(&self.document, &self.outline, self.draft.language, &self.draft.file.source, report);
        let text = LessonText {
            title: self.draft.front.title.clone().unwrap_or_default(),
            blocks,
            words: counted(word_count::words(&self.document)),
            contents: self.outline.contents(&self.document),
            translation: None,
        };
        RenderedLesson { text, questions, parts: sections::parts(self) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Document, Guessed, LessonFile, Report, gap, guessed, outline};
    use crate::source::SourceText;

    const PARTS: &[&str] = &[
        "## Q {#q .gap}\n\n",
        "## R {#r .text}\n\n",
        "## S\n\n",
        "[[a]]",
        "[[a|*b]]",
        "[[= 4]]",
        "[[regex:/a|b/i]]",
        "[[",
        "]]",
        "[",
        "]",
        "`",
        "```\n",
        "    ",
        "$",
        "<b>",
        "<",
        ">",
        "\\",
        "|",
        "| a |\n| - |\n",
        "*",
        "_",
        "- ",
        "> ",
        "\n",
        "\n\n",
        "a ",
        "---\n",
        ": b\n",
        "[a]: b\n",
        "[^a]",
        "{lang=sv}",
        "č",
    ];

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn guessing_finds_what_parsing_twice_finds(pieces in proptest::collection::vec(proptest::sample::select(PARTS), 0..30)) {
            let text = format!("## Q {{#p .gap}}\n\n{}", pieces.concat());
            let file = LessonFile { name: String::new(), order: 0, key: String::new(), source: SourceText::of_text(&text) };
            if let Some(Guessed { covered, document, .. }) = guessed(&file, 0) {
                let first = Document::parse(&text, 0).unwrap();
                let outline = outline::read(&first, &file.source, &mut Report::default());
                let expected = gap::cover(&first, &outline, &file.source, &mut Report::default());
                prop_assert_eq!(&covered.text, &expected.text);
                prop_assert_eq!(format!("{:?}", covered.gaps), format!("{:?}", expected.gaps));
                prop_assert_eq!(&document.events, &Document::parse(&expected.text, 0).unwrap().events);
            }
        }
    }
}
