//! Where links and images lead. Nothing is forbidden by name here: what is not known to be safe is refused.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::language::Language;
use crate::media::MediaFile;
use crate::model::{LessonKind, Review};
use crate::nearest::nearest;

/// A place that a link may lead to, ready to be written into `href` or `src`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// Another website or a mail address.
    External(String),
    /// A place on the platform.
    Internal(String),
}

/// Why a link is refused.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Unsafe(String),
    Broken(String),
    MissingMedia(String),
}

/// What links inside a course can lead to.
#[derive(Debug, Default)]
pub(crate) struct Links {
    /// The folder of the course.
    pub slug: String,
    pub media: BTreeMap<String, MediaFile>,
    /// File name, for example `01-why.md`, → what it is.
    pub lessons: HashMap<String, LinkedLesson>,
    /// Language and file name → the ids in that file.
    pub ids: HashMap<(Language, String), Ids>,
    /// Whether every address is taken as it is. Only for comparing this crate's Markdown with that of others.
    pub is_permissive: bool,
}

/// A lesson that can be linked to.
#[derive(Debug)]
pub(crate) struct LinkedLesson {
    pub key: String,
    pub kind: LessonKind,
}

/// The ids in a lesson that a link can lead to.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    pub headings: HashSet<String>,
    pub questions: HashSet<String>,
}

impl Ids {
    /// The id in the rendered page. The prefixes keep a lesson's ids apart from those of the page around it.
    fn anchor(&self, id: &str) -> Option<String> {
        if self.headings.contains(id) {
            return Some(heading_anchor(id));
        }
        self.questions.contains(id).then(|| question_anchor(id))
    }
}

/// The id of a heading in the rendered page.
pub(crate) fn heading_anchor(id: &str) -> String {
    format!("h-{id}")
}

/// The id of the element that the page puts around a question.
pub(crate) fn question_anchor(key: &str) -> String {
    format!("block-{key}")
}

impl Links {
    /// What is wrong with a place to reread, if anything is.
    pub fn review_problem(&self, review: &Review, language: Language) -> Option<String> {
        let found = self.lessons.iter().find(|(_, lesson)| lesson.key == review.lesson && lesson.kind == LessonKind::Lesson);
        let Some((name, _)) = found else {
            let lessons = self.lessons.values().filter(|lesson| lesson.kind == LessonKind::Lesson);
            let mut known: Vec<&str> = lessons.map(|lesson| lesson.key.as_str()).collect();
            known.sort_unstable();
            return Some(format!("There is no lesson “{}” to reread. {}", review.lesson, nearest(&review.lesson, &known)));
        };
        let anchor = review.anchor.as_deref()?;
        let has = |language| self.ids.get(&(language, name.clone())).is_some_and(|ids| ids.anchor(anchor).is_some());
        (!has(language)).then(|| {
            format!("The lesson “{}” has no heading or question with the id “{anchor}”. Correct it, or leave it out.", review.lesson)
        })
    }

    /// Where the destination of a link in the file `name` of `language` leads.
    pub fn link(&self, destination: &str, language: Language, name: &str) -> Result<Target, Refusal> {
        if self.is_permissive {
            return Ok(Target::External(destination.to_owned()));
        }
        if destination.chars().any(char::is_control) {
            return Err(Refusal::Unsafe("The address has invisible control characters. Delete them.".to_owned()));
        }
        let destination = destination.trim();
        if let Some(scheme) = scheme(destination) {
            return external(destination, &scheme);
        }
        if destination.starts_with("//") || destination.contains('\\') {
            let message = "An address to another website begins with https://. Complete this one.";
            return Err(Refusal::Unsafe(message.to_owned()));
        }
        let (path, fragment) = match destination.split_once('#') {
            Some((path, fragment)) => (percent_decoded(path), Some(percent_decoded(fragment))),
            None => (percent_decoded(destination), None),
        };
        if let Some(media) = media_path(&path) {
            return self.media(media).map(|media| Target::Internal(media.address()));
        }
        let path = path.strip_prefix("./").unwrap_or(&path);
        if path.is_empty() && fragment.is_none() {
            return Err(Refusal::Broken("This link leads nowhere. Write an address in the round brackets.".to_owned()));
        }
        let file = if path.is_empty() { name } else { path };
        let anchor = match fragment.as_deref() {
            Some(fragment) if !fragment.is_empty() => Some(self.anchor(fragment, language, file)),
            _ => None,
        };
        if path.is_empty() {
            let anchor = anchor.flatten().ok_or_else(|| no_such_id(fragment.as_deref()))?;
            return Ok(Target::Internal(format!("#{anchor}")));
        }
        let Some(lesson) = self.lessons.get(path) else {
            let message = "No lesson has this file name. Write it as in the folder, for example 02-spot-the-fake.md.";
            return Err(Refusal::Broken(message.to_owned()));
        };
        if lesson.kind == LessonKind::Test {
            return Ok(Target::Internal(format!("/courses/{}", self.slug)));
        }
        let address = format!("/courses/{}/lessons/{}", self.slug, lesson.key);
        match anchor {
            None => Ok(Target::Internal(address)),
            Some(Some(anchor)) => Ok(Target::Internal(format!("{address}#{anchor}"))),
            Some(None) => Err(no_such_id(fragment.as_deref())),
        }
    }

    /// The media file that an image shows.
    pub fn image(&self, destination: &str) -> Result<&MediaFile, Refusal> {
        let path = percent_decoded(destination.trim());
        match media_path(&path) {
            Some(media) => self.media(media),
            None => Err(Refusal::Broken("Put the image into the folder media and write media/name.".to_owned())),
        }
    }

    fn media(&self, path: &str) -> Result<&MediaFile, Refusal> {
        self.media.get(path).ok_or_else(|| {
            Refusal::MissingMedia("The folder media has no such file. Add it, or correct the name; capitals count.".to_owned())
        })
    }

    fn anchor(&self, fragment: &str, language: Language, file: &str) -> Option<String> {
        let own = self.ids.get(&(language, file.to_owned()));
        let ids = own.or_else(|| Language::ALL.into_iter().find_map(|other| self.ids.get(&(other, file.to_owned()))));
        ids.and_then(|ids| ids.anchor(fragment))
    }
}

fn no_such_id(fragment: Option<&str>) -> Refusal {
    let shown: String = fragment.unwrap_or_default().chars().take(40).collect();
    Refusal::Broken(format!("No heading or question there has the id “{shown}”. Give one the id with {{#{shown}}}."))
}

/// The path below `media/` if the path leads there; from a language folder that is `../media/`, but both are read.
pub(crate) fn media_path(path: &str) -> Option<&str> {
    let path = path.strip_prefix("./").or_else(|| path.strip_prefix("../")).unwrap_or(path);
    path.strip_prefix("media/")
}

/// The scheme of an address in lower case, found as browsers find it.
pub(crate) fn scheme(address: &str) -> Option<String> {
    let (scheme, _) = address.split_once(':')?;
    let is_scheme = scheme
        .bytes()
        .enumerate()
        .all(|(position, byte)| byte.is_ascii_alphabetic() || position > 0 && (byte.is_ascii_digit() || b"+-.".contains(&byte)));
    (is_scheme && !scheme.is_empty()).then(|| scheme.to_ascii_lowercase())
}

fn external(address: &str, scheme: &str) -> Result<Target, Refusal> {
    let rest = address.get(scheme.len() + 1..).unwrap_or_default();
    match scheme {
        "http" | "https" => {
            let host = rest.strip_prefix("//").unwrap_or_default();
            let has_host = host.chars().next().is_some_and(|first| first.is_alphanumeric() || first == '[');
            if has_host && !address.contains('\\') {
                Ok(Target::External(format!("{scheme}:{rest}")))
            } else {
                Err(Refusal::Broken(format!("This address names no website. Write {scheme}://name/path.")))
            }
        }
        "mailto" if rest.contains('@') => Ok(Target::External(format!("{scheme}:{rest}"))),
        "mailto" => Err(Refusal::Broken("This is no mail address. Write mailto:name@example.org.".to_owned())),
        _ => Err(Refusal::Unsafe(format!(
            "Links of the kind “{}:” are refused. Use https, http, mailto or a file of this course.",
            scheme.chars().take(20).collect::<String>()
        ))),
    }
}

/// The text with `%41` read as `A`; what is no UTF-8 afterwards stays as it was.
fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        let digits = (byte == b'%').then(|| (ahead.next().and_then(hex_digit), ahead.next().and_then(hex_digit)));
        match digits {
            Some((Some(high), Some(low))) => {
                out.push(high * 16 + low);
                bytes = ahead;
            }
            _ => out.push(byte),
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
