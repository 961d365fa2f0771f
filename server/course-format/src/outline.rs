//! Stage 5: events in, an outline out: which stretches are prose, which are questions, and what every heading's id is.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag};

use crate::diagnostic::Report;
use crate::language_tag;
use crate::markdown::Document;
use crate::model::QuestionKind;
use crate::names;
use crate::question_header::{self, HeadingKind, QuestionHeader};
use crate::rules;
use crate::source::SourceText;

/// A stretch of a lesson, as ranges of event indexes.
#[derive(Clone, Debug)]
pub(crate) enum Piece {
    Prose { id: String, events: Range<usize> },
    Question { header: QuestionHeader, heading: Range<usize>, body: Range<usize> },
}

/// A lesson's pieces and ids.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outline {
    pub pieces: Vec<Piece>,
    /// The index of a heading's start event → its id.
    pub heading_ids: HashMap<usize, String>,
    /// Every id of a heading.
    pub ids: HashSet<String>,
    /// The keys of the questions.
    pub questions: HashSet<String>,
    /// The index of a question's start event → the events of its rubric, whose heading is shown nowhere and has no id.
    pub rubrics: HashMap<usize, Range<usize>>,
    /// For each piece the tag of its language, if a heading above says that it is another than the lesson's.
    pub languages: Vec<Option<String>>,
}

/// Where a heading begins, how deep it is, and what its author wrote into `{…}`.
struct Heading<'d> {
    events: Range<usize>,
    level: HeadingLevel,
    offset: usize,
    id: Option<&'d str>,
    kind: HeadingKind,
}

/// Finds the pieces and reports what is wrong with headings.
pub(crate) fn read(document: &Document<'_>, source: &SourceText, report: &mut Report) -> Outline {
    let mut outline = Outline::default();
    let tops: Vec<Range<usize>> = document.children(0..document.events.len()).collect();
    let mut pieces = Pieces::default();
    let mut last_level: Option<HeadingLevel> = None;
    let mut sections = Sections::default();
    for node in tops {
        let Some(heading) = heading_at(document, node.clone(), source, report) else {
            pieces.extend(node);
            sections.reach(pieces.done.len());
            continue;
        };
        sections.begin(heading.level, language_of(document, node.start));
        match heading.kind {
            HeadingKind::Question(header) => pieces.question(header, heading.level, node, heading.offset, source, report),
            HeadingKind::Rubric if pieces.rubric(heading.level, node.clone(), heading.offset, source, report) => {}
            _ if pieces.ends_question(heading.level) => {
                check_order(heading.level, &mut last_level, heading.offset, source, report);
                pieces.prose(heading.id.map(str::to_owned), node);
            }
            _ => pieces.extend(node),
        }
        sections.reach(pieces.done.len());
    }
    outline.languages = sections.languages;
    (outline.pieces, outline.rubrics) = (pieces.done, pieces.rubrics);
    ids(document, &mut outline, source, report);
    outline
}

fn heading_at<'d>(document: &'d Document<'_>, node: Range<usize>, source: &SourceText, report: &mut Report) -> Option<Heading<'d>> {
    let (Event::Start(Tag::Heading { level, id, classes, attrs }), range) = document.events.get(node.start)? else {
        return None;
    };
    let is_language = |(name, _): &(CowStr<'_>, Option<CowStr<'_>>)| name.as_ref() == LANGUAGE;
    let kind = if attrs.iter().any(is_language) {
        let others: Vec<_> = attrs.iter().filter(|attribute| !is_language(attribute)).cloned().collect();
        question_header::read(id.as_deref(), classes, &others, range.clone(), source, report)
    } else {
        question_header::read(id.as_deref(), classes, attrs, range.clone(), source, report)
    };
    let id = if matches!(kind, HeadingKind::Section) { id.as_deref() } else { None };
    Some(Heading { events: node, level: *level, offset: range.start, id, kind })
        .inspect(|heading| check_text(document, heading, source, report))
}

/// The attribute of a heading that says which language its section is in.
const LANGUAGE: &str = "lang";

/// The language tag that a heading's author gave its section.
pub(crate) fn language_of<'d>(document: &'d Document<'_>, heading: usize) -> Option<&'d str> {
    let Some((Event::Start(Tag::Heading { attrs, .. }), _)) = document.events.get(heading) else { return None };
    let (_, value) = attrs.iter().find(|(name, _)| name.as_ref() == LANGUAGE)?;
    Some(value.as_deref().unwrap_or_default().trim_matches(['"', '\'']))
}

/// Which language each piece is in: a heading's holds up to the next heading of the same or a higher level.
#[derive(Default)]
struct Sections {
    open: Vec<(HeadingLevel, String)>,
    languages: Vec<Option<String>>,
}

impl Sections {
    fn begin(&mut self, level: HeadingLevel, tag: Option<&str>) {
        while self.open.pop_if(|(open, _)| *open >= level).is_some() {}
        if let Some(tag) = tag {
            self.open.push((level, tag.to_owned()));
        }
    }

    /// Notes the language of the pieces that have come since.
    fn reach(&mut self, pieces: usize) {
        self.languages.resize_with(pieces, || self.open.last().map(|(_, tag)| tag.clone()));
    }
}

fn check_text(document: &Document<'_>, heading: &Heading<'_>, source: &SourceText, report: &mut Report) {
    let text = document.plain_text(heading.events.clone());
    let has_image = document.events[heading.events.clone()].iter().any(|(event, _)| matches!(event, Event::Start(Tag::Image { .. })));
    if text.trim().is_empty() && !has_image {
        let message = "This heading has no text. Write one, or remove the heading.";
        report.at(&rules::EMPTY_HEADING, source, heading.offset, message);
    }
    if text.trim_end().ends_with('}') && (text.contains("{#") || text.contains("{.")) {
        let message = "The attributes in {…} cannot be read. Write them last on the line, without < > { } or backslashes.";
        report.at(&rules::BROKEN_ATTRIBUTES, source, heading.offset, message);
    }
}

/// Screen reader users move by headings: the title is level 1, so the text begins with level 2 and skips none.
fn check_order(level: HeadingLevel, last: &mut Option<HeadingLevel>, offset: usize, source: &SourceText, report: &mut Report) {
    let deepest = last.map_or(2, |last| last as usize + 1);
    let found = level as usize;
    if found == 1 {
        let message = "The lesson's title is its only heading of level 1. Begin this one with ##.";
        report.at(&rules::HEADING_ORDER, source, offset, message);
    } else if found > deepest {
        let message = format!("A level is skipped here. Begin this heading with {}.", "#".repeat(deepest));
        report.at(&rules::HEADING_ORDER, source, offset, message);
    }
    *last = Some(level.max(HeadingLevel::H2));
}

/// Puts nodes together to pieces.
#[derive(Default)]
struct Pieces {
    done: Vec<Piece>,
    /// How deep the heading of the question is that is being read.
    open_question: Option<HeadingLevel>,
    /// How deep the heading of the rubric is that is being read, and the index of its question's heading.
    open_rubric: Option<(HeadingLevel, usize)>,
    rubrics: HashMap<usize, Range<usize>>,
    prose_count: usize,
}

impl Pieces {
    /// Adds a node to the piece that is being read.
    fn extend(&mut self, node: Range<usize>) {
        match self.done.last_mut() {
            Some(Piece::Prose { events, .. }) if self.open_question.is_none() => events.end = node.end,
            Some(Piece::Question { body, .. }) if self.open_question.is_some() => {
                body.end = node.end;
                if let Some(rubric) = self.open_rubric.and_then(|(_, question)| self.rubrics.get_mut(&question)) {
                    rubric.end = node.end;
                }
            }
            _ => self.prose(None, node),
        }
    }

    /// Whether a heading of this level stands outside the question that is being read.
    fn ends_question(&mut self, level: HeadingLevel) -> bool {
        self.open_rubric = self.open_rubric.filter(|(rubric, _)| level > *rubric);
        if self.open_question.is_some_and(|question| level > question) {
            return false;
        }
        self.open_question = None;
        true
    }

    fn prose(&mut self, id: Option<String>, events: Range<usize>) {
        self.open_question = None;
        self.open_rubric = None;
        self.prose_count += 1;
        let id = id.unwrap_or_else(|| format!("b{}", self.prose_count));
        self.done.push(Piece::Prose { id, events });
    }

    fn question(
        &mut self,
        header: QuestionHeader,
        level: HeadingLevel,
        heading: Range<usize>,
        offset: usize,
        source: &SourceText,
        report: &mut Report,
    ) {
        if self.open_question.is_some_and(|question| level > question) {
            let message = "This question stands inside the one before it. Give both headings the same number of #.";
            report.at(&rules::NESTED_QUESTION, source, offset, message);
        }
        self.open_question = Some(level);
        self.open_rubric = None;
        let body = heading.end..heading.end;
        self.done.push(Piece::Question { header, heading, body });
    }

    /// Begins the rubric of the question that is being read. Says what is wrong and gives `false` if there is none that
    /// could have it.
    fn rubric(&mut self, level: HeadingLevel, node: Range<usize>, offset: usize, source: &SourceText, report: &mut Report) -> bool {
        let question = match self.done.last_mut() {
            Some(Piece::Question { header, heading, body }) if self.open_question.is_some_and(|question| level > question) => {
                Some((header.kind, heading.start, body))
            }
            _ => None,
        };
        let message = match question {
            Some((QuestionKind::Text | QuestionKind::Upload, question, _)) if self.rubrics.contains_key(&question) => {
                report.at(&rules::DUPLICATE_PART, source, offset, "A question has one rubric. Join the two tables.");
                return false;
            }
            Some((QuestionKind::Text | QuestionKind::Upload, question, body)) => {
                body.end = node.end;
                self.rubrics.insert(question, node);
                self.open_rubric = Some((level, question));
                return true;
            }
            Some(_) => "Only .text and .upload questions are marked by a rubric. Remove it here.",
            None => "A rubric belongs under a .text or .upload question. Put it there, with one # more than the question has.",
        };
        report.at(&rules::MISPLACED_QUESTION, source, offset, message);
        false
    }
}

/// Gives every heading an id: the author's, or one made of its text.
fn ids(document: &Document<'_>, outline: &mut Outline, source: &SourceText, report: &mut Report) {
    let mut question_headings = HashSet::new();
    for piece in &outline.pieces {
        if let Piece::Question { header, heading, .. } = piece {
            question_headings.insert(heading.start);
            outline.questions.insert(header.key.clone());
        }
    }
    let rubric_headings: HashSet<usize> = outline.rubrics.values().map(|rubric| rubric.start).collect();
    let mut unnamed = Vec::new();
    let mut depth = 0_usize;
    for (index, (event, range)) in document.events.iter().enumerate() {
        depth = match event {
            Event::Start(_) => depth + 1,
            Event::End(_) => depth.saturating_sub(1),
            _ => depth,
        };
        let Event::Start(Tag::Heading { id, classes, .. }) = event else { continue };
        if let Some(tag) = language_of(document, index).filter(|tag| !language_tag::is_well_formed(tag)) {
            report.at(&rules::BAD_LANGUAGE_TAG, source, range.start, language_tag::complaint(tag));
        }
        if question_headings.contains(&index) || rubric_headings.contains(&index) {
            continue;
        }
        if depth > 1 && !classes.is_empty() {
            let message = "A question cannot stand inside a list or a quote. Move its heading to the left margin.";
            report.at(&rules::NESTED_QUESTION, source, range.start, message);
        }
        match id.as_deref() {
            None => unnamed.push(index),
            Some(id) if !names::is_name(id) || names::is_reserved(id) => {
                let message = format!("“{id}” is no id: {}; b1, b2, … are taken.", names::NAME_RULE);
                report.at(&rules::BAD_ID, source, range.start, message);
            }
            Some(id) => {
                if outline.questions.contains(id) || !outline.ids.insert(id.to_owned()) {
                    let message = format!("The id “{id}” occurs twice in this lesson. Choose another.");
                    report.at(&rules::DUPLICATE_HEADING_ID, source, range.start, message);
                }
                outline.heading_ids.insert(index, id.to_owned());
            }
        }
    }
    let mut next_suffix: HashMap<String, usize> = HashMap::new();
    for index in unnamed {
        let mut slug = names::slug_of(&document.plain_text(index..document.end_of(index)));
        if slug.is_empty() {
            slug.push_str("section");
        }
        let mut id = slug.clone();
        let suffix = next_suffix.entry(slug.clone()).or_insert(0);
        while outline.ids.contains(&id) || outline.questions.contains(&id) {
            *suffix += 1;
            id = format!("{slug}-{suffix}");
        }
        outline.ids.insert(id.clone());
        outline.heading_ids.insert(index, id);
    }
}
