//! The attributes in a question's heading, and which kinds of question have which.

use crate::model::{QuestionKind, Review};
use crate::names;
use crate::nearest::nearest;
use crate::question_header::{QuestionHeader, kind_name};

/// The endings of files that learners may hand in: documents and pictures that no program runs when they are opened.
pub const UPLOAD_TYPES: &[&str] = &["csv", "docx", "jpeg", "jpg", "md", "odp", "ods", "odt", "pdf", "png", "pptx", "txt", "webp", "xlsx"];

const SCORED: &[QuestionKind] =
    &[QuestionKind::Choice, QuestionKind::Gap, QuestionKind::Order, QuestionKind::Match, QuestionKind::Text, QuestionKind::Upload];
const SHUFFLED: &[QuestionKind] = &[QuestionKind::Choice, QuestionKind::Order, QuestionKind::Match];
const UPLOAD: &[QuestionKind] = &[QuestionKind::Upload];
/// Every attribute and the kinds of question that have it.
const ATTRIBUTES: &[(&str, &[QuestionKind])] = &[
    ("points", SCORED),
    ("skill", SCORED),
    ("level", SCORED),
    ("review", SCORED),
    ("shuffle", SHUFFLED),
    ("a", SCORED),
    ("b", SCORED),
    ("types", UPLOAD),
    ("max_mb", UPLOAD),
    ("max_files", UPLOAD),
];
const MOST_POINTS: u32 = 100;
const HIGHEST_LEVEL: u32 = 8;
const MOST_MEGABYTES: u32 = 50;
const MOST_FILES: u32 = 10;
/// Items are steeper or farther out on the scale than this only if they were calibrated wrongly.
const FARTHEST: f64 = 10.0;

/// Why an attribute was not read, in a sentence.
pub(crate) enum Refused {
    /// Its value is not understood.
    Value(String),
    /// There is no such attribute here.
    Attribute(String),
}

/// Reads one attribute into the header.
pub(crate) fn read(header: &mut QuestionHeader, name: &str, value: Option<&str>) -> Result<(), Refused> {
    match ATTRIBUTES.iter().find(|(known, _)| *known == name) {
        None => return Err(Refused::Attribute(unknown(header.kind, name))),
        Some((_, kinds)) if !kinds.contains(&header.kind) => {
            let message = format!("A .{} question has no attribute “{name}”. It works with {}.", kind_name(header.kind), listed(kinds));
            return Err(Refused::Attribute(message));
        }
        Some(_) => {}
    }
    match name {
        "points" => header.points = Some(whole_number(name, value, MOST_POINTS)?),
        "review" => header.review = Some(review(value)?),
        "level" => header.level = u8::try_from(whole_number(name, value, HIGHEST_LEVEL)?).ok(),
        "max_mb" => header.max_megabytes = Some(whole_number(name, value, MOST_MEGABYTES)?),
        "max_files" => header.max_files = Some(whole_number(name, value, MOST_FILES)?),
        "a" => header.discrimination = Some(number(name, value, |a| a > 0.0 && a <= FARTHEST, "more than 0 and at most 10")?),
        "b" => header.difficulty = Some(number(name, value, |b| b.abs() <= FARTHEST, "from -10 to 10")?),
        "types" => header.types = Some(types(value)?),
        "skill" => {
            let message = "“skill” has no value. Write for example skill=\"digcomp-2.2:4.2\".";
            header.skill = Some(value.ok_or_else(|| Refused::Value(message.to_owned()))?.to_owned());
        }
        // Only “shuffle” is left of the attributes that exist.
        _ => match value {
            None | Some("true") => header.shuffle = Some(true),
            Some("false") => header.shuffle = Some(false),
            Some(_) => return Err(Refused::Value("“shuffle” has no such value. Write shuffle=true or shuffle=false.".to_owned())),
        },
    }
    Ok(())
}

fn unknown(kind: QuestionKind, name: &str) -> String {
    if name.contains(['"', '\'', ',']) {
        return format!("“{name}” is read as an attribute of its own. Write the value without spaces, for example types=\"pdf,odt\".");
    }
    let known: Vec<&str> = ATTRIBUTES.iter().filter(|(_, kinds)| kinds.contains(&kind)).map(|(name, _)| *name).collect();
    if known.is_empty() {
        return format!("A .{} question has no attributes. Remove “{name}”.", kind_name(kind));
    }
    format!("A .{} question has no attribute “{name}”. {}", kind_name(kind), nearest(name, &known))
}

fn listed(kinds: &[QuestionKind]) -> String {
    let mut names: Vec<String> = kinds.iter().map(|kind| format!(".{}", kind_name(*kind))).collect();
    let Some(last) = names.pop() else { return String::new() };
    if names.is_empty() { last } else { format!("{} and {last}", names.join(", ")) }
}

/// Where to reread: a lesson, or a place in it.
fn review(value: Option<&str>) -> Result<Review, Refused> {
    let message = "“review” names the lesson to reread, as review=\"its-key\" or review=\"its-key#an-id\".";
    let (lesson, anchor) =
        value.map(|value| value.split_once('#').map_or((value, None), |(lesson, id)| (lesson, Some(id)))).unwrap_or_default();
    let is_sound = names::is_name(lesson) && anchor.is_none_or(names::is_name);
    let review = Review { lesson: lesson.to_owned(), anchor: anchor.map(str::to_owned) };
    is_sound.then_some(review).ok_or_else(|| Refused::Value(message.to_owned()))
}

fn whole_number(name: &str, value: Option<&str>, most: u32) -> Result<u32, Refused> {
    value
        .and_then(|value| value.parse().ok())
        .filter(|number| (1..=most).contains(number))
        .ok_or_else(|| Refused::Value(format!("“{name}” must be a whole number from 1 to {most}.")))
}

fn number(name: &str, value: Option<&str>, is_sound: impl Fn(f64) -> bool, bounds: &str) -> Result<f64, Refused> {
    value
        .and_then(|value| value.parse().ok())
        .filter(|number| is_sound(*number))
        .ok_or_else(|| Refused::Value(format!("“{name}” must be a number {bounds}, with a decimal point.")))
}

/// The endings of files, each once. Both endings of a JPEG picture mean the same, so either brings the other.
fn types(value: Option<&str>) -> Result<Vec<String>, Refused> {
    let mut types: Vec<String> = Vec::new();
    for written in value.unwrap_or_default().split(',') {
        let ending = written.trim().trim_start_matches('.').to_ascii_lowercase();
        if !UPLOAD_TYPES.contains(&ending.as_str()) {
            let message = format!("Files with the ending “{ending}” cannot be handed in. These can: {}.", UPLOAD_TYPES.join(", "));
            return Err(Refused::Value(message));
        }
        let twin = match ending.as_str() {
            "jpg" => Some("jpeg"),
            "jpeg" => Some("jpg"),
            _ => None,
        };
        for ending in std::iter::once(ending.as_str()).chain(twin) {
            if !types.iter().any(|known| known == ending) {
                types.push(ending.to_owned());
            }
        }
    }
    Ok(types)
}
