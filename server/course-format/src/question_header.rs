//! The heading of a question: `{#id .kind points=2 skill="…" level=3 shuffle}`.

use std::ops::Range;

use pulldown_cmark::CowStr;

use crate::diagnostic::{Place, Report, Rule};
use crate::manifest::nearest;
use crate::model::QuestionKind;
use crate::names;
use crate::rules;
use crate::source::SourceText;

const ATTRIBUTES: &[&str] = &["points", "skill", "level", "shuffle"];
const KINDS: &[&str] = &["choice", "gap", "order", "match", "text", "upload", "rubric", "scale"];
const MOST_POINTS: u32 = 100;
const HIGHEST_LEVEL: u8 = 8;

/// What the heading of a question says. Options are absent where the author left them out.
#[derive(Clone, Debug)]
pub(crate) struct QuestionHeader {
    pub key: String,
    /// Nothing for a kind that is planned but not supported.
    pub kind: Option<QuestionKind>,
    pub points: Option<u32>,
    pub skill: Option<String>,
    pub level: Option<u8>,
    pub shuffle: Option<bool>,
    /// Where the heading stands.
    pub place: Place,
}

/// Reads the attributes of a heading; nothing if it has no class and so is no question.
pub(crate) fn read(
    id: Option<&str>,
    classes: &[CowStr<'_>],
    attributes: &[(CowStr<'_>, Option<CowStr<'_>>)],
    range: Range<usize>,
    source: &SourceText,
    report: &mut Report,
) -> Option<QuestionHeader> {
    let mut reader = Reader { range, source, report };
    let Some(class) = classes.first() else {
        for (name, _) in attributes {
            let message = format!("A heading that is no question has no attribute “{name}”. Remove it, or add a kind such as .choice.");
            reader.add(&rules::UNKNOWN_ATTRIBUTE, name, message);
        }
        return None;
    };
    let kind = reader.kind(class)?;
    for further in classes.iter().skip(1) {
        let message = format!("A question has one kind. Remove .{further}.");
        reader.add(&rules::UNKNOWN_QUESTION_KIND, further, message);
    }
    let key = id.unwrap_or_default();
    if key.is_empty() {
        let message = "This question has no id. Add one in braces, for example {#forged-mail .choice}.";
        reader.add(&rules::QUESTION_WITHOUT_ID, "", message);
    } else if !names::is_name(key) || names::is_reserved(key) {
        reader.add(&rules::BAD_ID, key, format!("“{key}” is no id: {}; b1, b2, … are taken.", names::NAME_RULE));
    }
    let mut header =
        QuestionHeader { key: key.to_owned(), kind, points: None, skill: None, level: None, shuffle: None, place: reader.place("") };
    for (name, value) in attributes {
        let value = value.as_deref().map(|value| value.trim_matches(['"', '\'']));
        reader.attribute(&mut header, name, value);
    }
    Some(header)
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
        let within = if part.is_empty() { None } else { heading.rfind(part) };
        self.source.place(self.range.start + within.unwrap_or(0))
    }

    fn add(&mut self, rule: &Rule, part: &str, message: impl Into<String>) {
        let place = self.place(part);
        self.report.add(rule, &self.source.path, place, message);
    }

    /// The outer option is empty for a class that is no kind at all.
    fn kind(&mut self, class: &str) -> Option<Option<QuestionKind>> {
        match class {
            "choice" => Some(Some(QuestionKind::Choice)),
            "gap" => Some(Some(QuestionKind::Gap)),
            planned if KINDS.contains(&planned) => {
                let message = format!("Questions of the kind .{planned} are planned, but not supported yet. Use .choice or .gap.");
                self.add(&rules::UNSUPPORTED_QUESTION_KIND, class, message);
                Some(None)
            }
            _ => {
                let message = format!("There is no kind of question “.{class}”. {}", nearest(class, KINDS));
                self.add(&rules::UNKNOWN_QUESTION_KIND, class, message);
                None
            }
        }
    }

    fn attribute(&mut self, header: &mut QuestionHeader, name: &str, value: Option<&str>) {
        match (name, value) {
            ("points", value) => {
                header.points = value.and_then(|value| value.parse().ok()).filter(|points| (1..=MOST_POINTS).contains(points));
                if header.points.is_none() {
                    let message = format!("“points” must be a whole number from 1 to {MOST_POINTS}.");
                    self.add(&rules::BAD_VALUE, name, message);
                }
            }
            ("level", value) => {
                header.level = value.and_then(|value| value.parse().ok()).filter(|level| (1..=HIGHEST_LEVEL).contains(level));
                if header.level.is_none() {
                    let message = format!("“level” must be a whole number from 1 to {HIGHEST_LEVEL}.");
                    self.add(&rules::BAD_VALUE, name, message);
                }
            }
            ("skill", Some(skill)) => header.skill = Some(skill.to_owned()),
            ("shuffle", None | Some("true")) => header.shuffle = Some(true),
            ("shuffle", Some("false")) => header.shuffle = Some(false),
            ("skill" | "shuffle", _) => {
                let message = format!("“{name}” has no such value. Write skill=\"digcomp-2.2:4.2\" or shuffle=true.");
                self.add(&rules::BAD_VALUE, name, message);
            }
            _ => {
                let message = format!("A question has no attribute “{name}”. {}", nearest(name, ATTRIBUTES));
                self.add(&rules::UNKNOWN_ATTRIBUTE, name, message);
            }
        }
    }
}
