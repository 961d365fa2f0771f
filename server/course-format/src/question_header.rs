//! The heading of a question: `{#id .kind points=2 skill="…" level=3 shuffle}`.

use std::ops::Range;

use pulldown_cmark::CowStr;

use crate::diagnostic::{Place, Report, Rule};
use crate::model::{QuestionKind, Review};
use crate::names;
use crate::nearest::nearest;
use crate::question_attributes::{self, Refused};
use crate::rules;
use crate::source::SourceText;

const KINDS: &[(&str, Option<QuestionKind>)] = &[
    ("choice", Some(QuestionKind::Choice)),
    ("gap", Some(QuestionKind::Gap)),
    ("order", Some(QuestionKind::Order)),
    ("match", Some(QuestionKind::Match)),
    ("text", Some(QuestionKind::Text)),
    ("upload", Some(QuestionKind::Upload)),
    ("rubric", None),
    ("scale", Some(QuestionKind::Scale)),
];

/// What a heading is.
#[derive(Clone, Debug)]
pub(crate) enum HeadingKind {
    /// The title of a section of text.
    Section,
    /// A question.
    Question(QuestionHeader),
    /// How the question above is marked.
    Rubric,
}

/// What the heading of a question says. Options are absent where the author left them out.
#[derive(Clone, Debug)]
pub(crate) struct QuestionHeader {
    pub key: String,
    pub kind: QuestionKind,
    pub points: Option<u32>,
    pub skill: Option<String>,
    pub level: Option<u8>,
    pub review: Option<Review>,
    pub shuffle: Option<bool>,
    pub discrimination: Option<f64>,
    pub difficulty: Option<f64>,
    /// The endings of accepted files.
    pub types: Option<Vec<String>>,
    pub max_megabytes: Option<u32>,
    pub max_files: Option<u32>,
    /// Where the heading stands.
    pub place: Place,
}

impl QuestionHeader {
    fn new(key: &str, kind: QuestionKind, place: Place) -> Self {
        Self {
            key: key.to_owned(),
            kind,
            points: None,
            skill: None,
            level: None,
            review: None,
            shuffle: None,
            discrimination: None,
            difficulty: None,
            types: None,
            max_megabytes: None,
            max_files: None,
            place,
        }
    }
}

/// The word for a kind in a heading: `choice` for `.choice`.
pub(crate) fn kind_name(kind: QuestionKind) -> &'static str {
    KINDS.iter().find(|(_, known)| *known == Some(kind)).map_or("", |(name, _)| name)
}

/// Reads what stands in braces behind a heading, apart from its language.
pub(crate) fn read(
    id: Option<&str>,
    classes: &[CowStr<'_>],
    attributes: &[(CowStr<'_>, Option<CowStr<'_>>)],
    range: Range<usize>,
    source: &SourceText,
    report: &mut Report,
) -> HeadingKind {
    let mut reader = Reader { range, source, report };
    let kind = classes.first().and_then(|class| reader.kind(class));
    for further in classes.iter().skip(1) {
        let message = format!("A question has one kind. Remove .{further}.");
        reader.add(&rules::UNKNOWN_QUESTION_KIND, further, message);
    }
    let Some(Some(kind)) = kind else {
        for (name, _) in attributes.iter().filter(|_| classes.is_empty() || kind.is_some()) {
            let message = match kind {
                Some(_) => format!("A rubric has no attribute “{name}”. Write it behind the question that it belongs to."),
                None => format!("A heading that is no question has no attribute “{name}”. Remove it, or add a kind such as .choice."),
            };
            reader.add(&rules::UNKNOWN_ATTRIBUTE, name, message);
        }
        return if kind.is_some() { HeadingKind::Rubric } else { HeadingKind::Section };
    };
    let key = id.unwrap_or_default();
    if key.is_empty() {
        let name = kind_name(kind);
        let message = format!("This question has no id. Add one in braces, for example {{#forged-mail .{name}}}.");
        reader.add(&rules::QUESTION_WITHOUT_ID, "", message);
    } else if !names::is_name(key) || names::is_reserved(key) {
        reader.add(&rules::BAD_ID, key, format!("“{key}” is no id: {}; b1, b2, … are taken.", names::NAME_RULE));
    }
    let mut header = QuestionHeader::new(key, kind, reader.place(""));
    for (name, value) in attributes {
        let value = value.as_deref().map(|value| value.trim_matches(['"', '\'']));
        match question_attributes::read(&mut header, name, value) {
            Ok(()) => {}
            Err(Refused::Value(message)) => reader.add(&rules::BAD_VALUE, name, message),
            Err(Refused::Attribute(message)) => reader.add(&rules::UNKNOWN_ATTRIBUTE, name, message),
        }
    }
    HeadingKind::Question(header)
}

struct Reader<'a> {
    range: Range<usize>,
    source: &'a SourceText,
    report: &'a mut Report,
}

impl Reader<'_> {
    /// The place of `part` within the heading, or of the heading.
    fn place(&self, part: &str) -> Place {
        if self.report.is_full() {
            return Place::START;
        }
        let heading = self.source.text.get(self.range.clone()).unwrap_or_default();
        let within = heading.rmatch_indices(part).map(|(start, _)| start).find(|start| is_word(heading, *start, part));
        self.source.place(self.range.start + within.filter(|_| !part.is_empty()).unwrap_or(0))
    }

    fn add(&mut self, rule: &Rule, part: &str, message: impl Into<String>) {
        let place = self.place(part);
        self.report.add(rule, &self.source.path, place, message);
    }

    /// The outer option is empty for a class that is no kind at all, the inner one for a rubric.
    fn kind(&mut self, class: &str) -> Option<Option<QuestionKind>> {
        let kind = KINDS.iter().find(|(name, _)| *name == class).map(|(_, kind)| *kind);
        if kind.is_none() {
            let names: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
            let message = format!("There is no kind of question “.{class}”. {}", nearest(class, &names));
            self.add(&rules::UNKNOWN_QUESTION_KIND, class, message);
        }
        kind
    }
}

/// Whether `part` stands by itself at `start`, and not inside another word.
fn is_word(text: &str, start: usize, part: &str) -> bool {
    let is_outside = |character: char| !character.is_alphanumeric() && !matches!(character, '-' | '_');
    let before = text.get(..start).unwrap_or_default().chars().next_back();
    let after = text.get(start + part.len()..).unwrap_or_default().chars().next();
    before.is_none_or(|before| is_outside(before) && before != '=') && after.is_none_or(is_outside)
}
