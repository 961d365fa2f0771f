//! `[[regex:/…/i]]`: what a written answer is judged by.
//!
//! The engine never goes back over a text, so no pattern takes longer than the length of the text allows.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};
use regex::{Regex, RegexBuilder};

use crate::diagnostic::Report;
use crate::gap::COVER;
use crate::markdown::Document;
use crate::rules;
use crate::source::SourceText;

/// What a pattern begins with.
pub(crate) const OPENING: &str = "[[regex:";
/// A pattern of more bytes than this is refused.
const LONGEST_PATTERN: usize = 1000;
/// How much memory a pattern may take when it is understood.
const SIZE_LIMIT: usize = 256 * 1024;

/// A course may have so many patterns; understanding one takes far longer than reading as many letters of text.
const MOST_PATTERNS: usize = 1000;
/// When so many patterns of a course were broken, the others are not read: the longest to read are those that repeat too
/// much.
const MOST_BROKEN: usize = 50;

/// How many patterns of a course were read so far.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    all: usize,
    broken: usize,
}

/// A pattern where it stands in a lesson.
#[derive(Clone, Debug)]
pub(crate) struct WrittenPattern {
    /// How many bytes it takes in the source.
    pub length: usize,
    /// As the key holds it, once it was checked and found sound.
    pub pattern: Option<String>,
}

/// The patterns of a lesson by the offset where they begin.
pub(crate) type Patterns = BTreeMap<usize, WrittenPattern>;

/// Where the pattern ends that begins at the start of what is left of a line, if it is closed there.
pub(crate) fn length(line: &str) -> Option<usize> {
    let start = OPENING.len() + line.get(OPENING.len()..)?.find('/')? + 1;
    let rest = line.get(start..)?;
    rest.match_indices("]]").map(|(end, _)| end).find_map(|end| {
        let inside = rest.get(..end)?;
        inside.trim_end().trim_end_matches(|flag: char| flag.is_ascii_alphanumeric()).ends_with('/').then_some(start + end + 2)
    })
}

/// Reads the patterns of a lesson, and reports those that cannot be used.
pub(crate) fn check(patterns: &mut Patterns, source: &SourceText, tally: &mut Tally, report: &mut Report) {
    for (offset, written) in patterns {
        tally.all += 1;
        let text = source.text.get(*offset..*offset + written.length).unwrap_or_default();
        let read = if tally.all > MOST_PATTERNS {
            Err(format!("A course may have {MOST_PATTERNS} patterns. Remove some."))
        } else if tally.broken > MOST_BROKEN {
            Err("This pattern was not read, because so many others cannot be. Mend those first.".to_owned())
        } else {
            read(text)
        };
        written.pattern = read.map_err(|message| report.at(&rules::BROKEN_PATTERN, source, *offset, message)).ok();
        tally.broken += usize::from(written.pattern.is_none());
    }
}

/// Takes the covers of patterns out of a parsed text, and paragraphs that held nothing else.
pub(crate) fn take_out(document: &mut Document<'_>, patterns: &Patterns) {
    if patterns.is_empty() {
        return;
    }
    let mut paragraph = 0;
    let mut has_changed = false;
    for index in 0..document.events.len() {
        match document.events.get(index) {
            Some((Event::Start(Tag::Paragraph), _)) => {
                paragraph = index;
                has_changed = false;
            }
            Some((Event::Text(text), range)) => {
                if let Some(rest) = uncovered(text, range.start, patterns) {
                    // A line that held nothing else leaves no break behind.
                    let after = document.events.get_mut(index + 1).filter(|_| rest.trim().is_empty());
                    if let Some((event @ (Event::SoftBreak | Event::HardBreak), _)) = after {
                        *event = Event::Text("".into());
                    }
                    document.events[index].0 = Event::Text(rest.into());
                    has_changed = true;
                }
            }
            Some((Event::End(TagEnd::Paragraph), _)) if has_changed => silence_if_empty(document, paragraph..index + 1),
            _ => {}
        }
    }
}

/// A text without the covers in it; nothing if there are none.
fn uncovered(text: &str, offset: usize, patterns: &Patterns) -> Option<String> {
    let mut rest = text;
    let mut out = String::new();
    let mut has_cover = false;
    while let Some(position) = rest.find(COVER) {
        let at = offset + text.len() - rest.len() + position;
        let length = patterns.get(&at).map_or(COVER.len_utf8(), |pattern| pattern.length);
        let is_cover = patterns.contains_key(&at);
        out.push_str(rest.get(..if is_cover { position } else { position + length }).unwrap_or_default());
        rest = rest.get(position + length..).unwrap_or_default();
        has_cover |= is_cover;
    }
    out.push_str(rest);
    has_cover.then_some(out)
}

/// Makes a paragraph without any words vanish. Its events stay where they are, as empty text.
fn silence_if_empty(document: &mut Document<'_>, paragraph: Range<usize>) {
    let inside = document.events.get(paragraph.start + 1..paragraph.end - 1).unwrap_or_default();
    let is_empty = inside.iter().all(|(event, _)| match event {
        Event::Text(text) => text.trim().is_empty(),
        event => matches!(event, Event::SoftBreak | Event::HardBreak),
    });
    if is_empty {
        for (event, _) in document.events.get_mut(paragraph).unwrap_or_default() {
            *event = Event::Text("".into());
        }
    }
}

/// Reads a pattern as it is written in a lesson, brackets included. Gives it as the key holds it, or what is wrong with it.
fn read(written: &str) -> Result<String, String> {
    const FORM: &str = "Write it as [[regex:/…/]] or, to ignore case, as [[regex:/…/i]].";
    let inner = written.strip_prefix(OPENING).and_then(|rest| rest.strip_suffix("]]")).unwrap_or_default().trim();
    let Some((pattern, flags)) = inner.strip_prefix('/').and_then(|rest| rest.rsplit_once('/')) else {
        return Err(format!("This pattern stands between no slashes. {FORM}"));
    };
    if !matches!(flags, "" | "i") {
        return Err(format!("A pattern has no flag “{flags}”. {FORM}"));
    }
    if pattern.len() > LONGEST_PATTERN {
        return Err(format!("A pattern of more than {LONGEST_PATTERN} characters is hard to get right. Write several."));
    }
    let pattern = if flags == "i" { format!("(?i){pattern}") } else { pattern.to_owned() };
    let regex = compile(&pattern).map_err(|error| format!("This pattern cannot be read: {}.", reason(&error)))?;
    if regex.is_match("") {
        return Err("This pattern is found in an empty text, so it would accept every answer. Ask for at least one character.".to_owned());
    }
    Ok(pattern)
}

/// Whether any of the patterns is found in the text. A pattern that cannot be read finds nothing.
pub(crate) fn any_matches(patterns: &[String], text: &str) -> bool {
    // Phones write another apostrophe than keyboards; a pattern with either finds both.
    let plain = text.contains(['’', 'ʼ']).then(|| text.replace(['’', 'ʼ'], "'"));
    patterns
        .iter()
        .filter_map(|pattern| compile(pattern).ok())
        .any(|regex| regex.is_match(text) || plain.as_deref().is_some_and(|plain| regex.is_match(plain)))
}

fn compile(pattern: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(pattern).size_limit(SIZE_LIMIT).dfa_size_limit(SIZE_LIMIT).nest_limit(50).build()
}

/// The last line of the engine's message says what is wrong; the lines before it draw the pattern.
fn reason(error: &regex::Error) -> String {
    match error {
        regex::Error::CompiledTooBig(_) => "it repeats too much".to_owned(),
        other => {
            let message = other.to_string();
            let last = message.lines().last().unwrap_or_default().trim();
            last.strip_prefix("error:").unwrap_or(last).trim().trim_end_matches('.').to_owned()
        }
    }
}
