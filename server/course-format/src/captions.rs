//! Captions as WebVTT: read strictly, because players skip what they do not understand without a word.

use crate::html::push_text;

/// A file of captions with more cues than this is no captions file.
const MOST_CUES: usize = 20_000;

/// What is heard, without its times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Captions {
    /// The text of each cue, without markup. A speaker's name stands before the first of the cues that she says.
    pub cues: Vec<String>,
}

/// What is wrong with a file of captions, and on which line, from 1.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct BrokenCaptions {
    pub line: u32,
    pub message: String,
}

impl Captions {
    /// Reads a file's text.
    pub fn read(text: &str) -> Result<Self, BrokenCaptions> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut lines = Lines { lines: text.lines(), number: 0 };
        let is_signature = |line: &str| line.strip_prefix("WEBVTT").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
        if !lines.next().is_some_and(is_signature) {
            return Err(lines.broken("The first line of captions is WEBVTT. Add it."));
        }
        if lines.next().is_some_and(|line| !line.trim().is_empty()) {
            return Err(lines.broken("An empty line must follow WEBVTT. Add it."));
        }
        let mut captions = Self::default();
        let mut last_start = 0;
        let mut speaker = String::new();
        while let Some(first) = lines.next_filled() {
            if is_comment(first) {
                lines.block();
                continue;
            }
            let timing = if first.contains("-->") { Some(first) } else { lines.next() };
            let Some((start, end)) = timing.and_then(times) else {
                return Err(lines.broken("Here the times of a cue are expected. Write them as 00:00:01.000 --> 00:00:04.000."));
            };
            if end <= start {
                return Err(lines.broken("This cue ends before it begins. Correct its times."));
            }
            if start < last_start {
                return Err(lines.broken("This cue begins before the one above it. Put the cues into the order of their times."));
            }
            last_start = start;
            let block = lines.block();
            if block.contains("-->") {
                return Err(lines.broken("A cue's text must not hold -->. Leave an empty line before the next cue."));
            }
            let text = spoken(&block, &mut speaker);
            if text.is_empty() {
                return Err(lines.broken("This cue has no text. Write what is heard, or remove the cue."));
            }
            captions.cues.push(text);
            if captions.cues.len() > MOST_CUES {
                return Err(lines.broken("These are too many cues for one recording."));
            }
        }
        if captions.cues.is_empty() {
            return Err(lines.broken("There are no cues. Write what is heard, with the times at which it is heard."));
        }
        Ok(captions)
    }

    /// Writes each cue as a paragraph.
    pub fn push_paragraphs(&self, out: &mut String) {
        for cue in &self.cues {
            out.push_str("<p>");
            push_text(out, cue);
            out.push_str("</p>\n");
        }
    }
}

struct Lines<'a> {
    lines: std::str::Lines<'a>,
    number: u32,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Option<&'a str> {
        self.number = self.number.saturating_add(1);
        self.lines.next()
    }

    /// The next line that is not empty.
    fn next_filled(&mut self) -> Option<&'a str> {
        loop {
            let line = self.next()?;
            if !line.trim().is_empty() {
                return Some(line);
            }
        }
    }

    /// The lines up to the next empty one, joined.
    fn block(&mut self) -> String {
        let mut block = String::new();
        while let Some(line) = self.next().filter(|line| !line.trim().is_empty()) {
            block.push_str(line);
            block.push('\n');
        }
        block
    }

    fn broken(&self, message: &str) -> BrokenCaptions {
        BrokenCaptions { line: self.number.max(1), message: message.to_owned() }
    }
}

/// Whether a block says nothing to learners.
fn is_comment(line: &str) -> bool {
    ["NOTE", "STYLE", "REGION"]
        .iter()
        .any(|word| line.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t'])))
}

/// The times of a cue in milliseconds: `00:01.000 --> 00:00:04.000 align:start`.
fn times(line: &str) -> Option<(u64, u64)> {
    let (start, rest) = line.split_once("-->")?;
    Some((milliseconds(start.trim())?, milliseconds(rest.split_whitespace().next()?)?))
}

fn milliseconds(text: &str) -> Option<u64> {
    let (clock, fraction) = text.split_once('.')?;
    let number = |digits: &str, lengths: std::ops::RangeInclusive<usize>| {
        let is_number = lengths.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| digits.parse::<u64>().ok()).flatten()
    };
    let mut parts = clock.rsplit(':');
    let seconds = number(parts.next()?, 2..=2).filter(|seconds| *seconds < 60)?;
    let minutes = number(parts.next()?, 2..=2).filter(|minutes| *minutes < 60)?;
    let hours = parts.next().map_or(Some(0), |hours| number(hours, 2..=4))?;
    let fraction = number(fraction, 3..=3)?;
    parts.next().is_none().then_some(((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction)
}

/// A cue's text without markup, with the speaker's name before it where another speaks than before.
fn spoken(block: &str, speaker: &mut String) -> String {
    let mut out = String::new();
    let mut rest = block;
    while let Some((before, tag_on)) = rest.split_once('<') {
        out.push_str(before);
        let Some((tag, after)) = tag_on.split_once('>') else {
            out.push('<');
            rest = tag_on;
            continue;
        };
        rest = after;
        let Some(name) =
            tag.strip_prefix("v ").or_else(|| tag.strip_prefix("v.").and_then(|tag| tag.split_once(' ')).map(|(_, name)| name))
        else {
            continue;
        };
        let name = name.trim();
        if name != speaker.as_str() && !name.is_empty() {
            name.clone_into(speaker);
            out.push(' ');
            out.push_str(name);
            out.push_str(": ");
        }
    }
    out.push_str(rest);
    let words: Vec<&str> = out.split_whitespace().collect();
    unescaped(&words.join(" "))
}

/// The text with the character references that WebVTT knows replaced.
fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut text = text.to_owned();
    for (written, meant) in
        [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"), ("&lrm;", "\u{200E}"), ("&rlm;", "\u{200F}"), ("&amp;", "&")]
    {
        text = text.replace(written, meant);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::Captions;

    fn cues(text: &str) -> Vec<String> {
        Captions::read(text).unwrap().cues
    }

    fn line_of_error(text: &str) -> u32 {
        Captions::read(text).unwrap_err().line
    }

    #[test]
    fn cues_are_read_without_markup() {
        let text = "\u{FEFF}WEBVTT - a title\n\nNOTE a\nb\n\nSTYLE\n::cue { color: red }\n\n1\n00:01.000 --> 00:00:02.500 align:start\n\
                    <v Ann>Good <i>day</i> &amp;\nwelcome</v>\n\n00:02.500 --> 01:00:00.000\n<v.loud Ann>Sit.\n\n\
                    01:00:00.000 --> 01:00:01.000\n<v Bo>1 &lt; 2 <00:00:03.000>3\n";
        assert_eq!(cues(text), ["Ann: Good day & welcome", "Sit.", "Bo: 1 < 2 3"]);
        assert_eq!(cues("WEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\na\r\n"), ["a"]);
    }

    #[test]
    fn errors_name_their_line() {
        assert_eq!(line_of_error(""), 1);
        assert_eq!(line_of_error("WEBVTTX\n\n"), 1);
        assert_eq!(line_of_error("1\n00:00:01,000 --> 00:00:02,000\na\n"), 1);
        assert_eq!(line_of_error("WEBVTT\n00:00.000 --> 00:01.000\na\n"), 2);
        assert_eq!(line_of_error("WEBVTT\n\n00:00,000 --> 00:01,000\na\n"), 3);
        assert_eq!(line_of_error("WEBVTT\n\n1\n2\na\n"), 4);
        assert_eq!(line_of_error("WEBVTT\n\n00:02.000 --> 00:01.000\na\n"), 3);
        assert_eq!(line_of_error("WEBVTT\n\n00:02.000 --> 00:03.000\na\n\n00:01.000 --> 00:04.000\nb\n"), 6);
        assert_eq!(line_of_error("WEBVTT\n\n00:60.000 --> 01:03.000\na\n"), 3);
    }

    #[test]
    fn empty_captions_are_broken() {
        assert!(Captions::read("WEBVTT\n\n").is_err());
        assert!(Captions::read("WEBVTT\n\nNOTE nothing\n").is_err());
        assert!(Captions::read("WEBVTT\n\n00:00.000 --> 00:01.000\n<i></i>\n").is_err());
        assert!(Captions::read("WEBVTT\n\n00:00.000 --> 00:01.000\na\n00:01.000 --> 00:02.000\nb\n").is_err());
    }
}
