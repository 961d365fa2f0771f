//! XLIFF 2.0 (OASIS Standard, 5 August 2014): the core, one unit per piece of a lesson.
//!
//! Markdown stays as it is inside `<source>` and `<target>`; white space counts. Documents with a DTD are refused, so that no
//! entity can unfold.

use crate::Refusal;
use crate::translation::{Entry, Exchange};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// A document may be this large, in bytes.
pub const LARGEST: usize = 64 * 1024 * 1024;
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// Writes a document. The same entries give the same bytes.
#[must_use]
pub fn write(exchange: &Exchange) -> String {
    let mut files: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in &exchange.entries {
        files.entry(&entry.file).or_default().push(entry);
    }
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{NAMESPACE}\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">\n",
        escaped(&exchange.source),
        escaped(&exchange.target)
    );
    for (number, (file, entries)) in (1..).zip(&files) {
        out.push_str(&format!("  <file id=\"f{number}\" original=\"{}\">\n", escaped(file)));
        for entry in entries {
            out.push_str(&format!("    <unit id=\"u{}\" name=\"{}\">\n", entry.number, escaped(&entry.context())));
            if let Some(note) = &entry.note {
                out.push_str(&format!("      <notes>\n        <note>{}</note>\n      </notes>\n", escaped(note)));
            }
            let state = if entry.target.is_empty() { "initial" } else { "translated" };
            out.push_str(&format!(
                "      <segment state=\"{state}\">\n        <source xml:space=\"preserve\">{}</source>\n",
                escaped(&entry.source)
            ));
            if !entry.target.is_empty() {
                out.push_str(&format!("        <target xml:space=\"preserve\">{}</target>\n", escaped(&entry.target)));
            }
            out.push_str("      </segment>\n    </unit>\n");
        }
        out.push_str("  </file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

/// A carriage return is written as a reference, because XML would read it as a line's end; characters that XML forbids
/// become the replacement character.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            '\n' | '\t' => out.push(character),
            forbidden if forbidden.is_control() && forbidden < '\u{20}' || matches!(forbidden, '\u{fffe}' | '\u{ffff}') => {
                out.push('\u{fffd}');
            }
            other => out.push(other),
        }
    }
    out
}

/// Where the reader is.
#[derive(Default)]
struct State {
    file: String,
    /// The unit's name, and the line where it begins.
    unit: Option<(String, usize)>,
    source: Option<String>,
    target: Option<String>,
    /// Which of the two is being read, if any.
    inside: Option<bool>,
}

/// Reads a document.
///
/// # Errors
/// Names the line: broken XML, a DTD, a version that is not 2.x, a unit that this program did not write.
pub fn read(name: &str, bytes: &[u8]) -> Result<Exchange, Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal::at(name, 1, format!("The document is larger than {} MiB.", LARGEST / 1_048_576)));
    }
    let text =
        std::str::from_utf8(bytes).map_err(|_| Refusal::at(name, 1, "This is not UTF-8. Save the document with the encoding UTF-8."))?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut lines = Lines { text: text.trim_start_matches('\u{feff}'), at: 0, line: 1 };
    let mut exchange = Exchange::default();
    let mut state = State::default();
    let mut is_xliff = false;
    let mut depth = 0_usize;
    loop {
        let line = lines.of(reader.buffer_position());
        let event = reader.read_event().map_err(|error| Refusal::at(name, line, format!("This is no XML that can be read: {error}.")))?;
        match event {
            Event::Eof => break,
            Event::DocType(_) => return Err(Refusal::at(name, line, "A document type declaration is not allowed here. Remove it.")),
            Event::Start(element) => {
                depth += 1;
                if depth > 100 {
                    return Err(Refusal::at(name, line, "The elements are nested too deep."));
                }
                start(name, line, &element, &mut exchange, &mut state, &mut is_xliff)?;
            }
            Event::Empty(element) => {
                start(name, line, &element, &mut exchange, &mut state, &mut is_xliff)?;
                end(name, element.local_name().as_ref(), &mut exchange, &mut state)?;
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                end(name, element.local_name().as_ref(), &mut exchange, &mut state)?;
            }
            Event::Text(content) => {
                add(&mut state, &content.xml10_content());
            }
            Event::CData(content) => {
                add(&mut state, &content.xml10_content());
            }
            Event::GeneralRef(reference) => {
                let character = if let Ok(Some(character)) = reference.resolve_char_ref() {
                    character
                } else {
                    match &*reference {
                        "amp" => '&',
                        "lt" => '<',
                        "gt" => '>',
                        "quot" => '"',
                        "apos" => '\'',
                        _ => return Err(Refusal::at(name, line, "This entity is not known. Write the character itself.")),
                    }
                };
                add(&mut state, character.encode_utf8(&mut [0; 4]));
            }
            _ => {}
        }
    }
    if !is_xliff {
        return Err(Refusal::at(name, 1, "This is no XLIFF document. Its outermost element must be <xliff version=\"2.0\">."));
    }
    if depth != 0 {
        return Err(Refusal::at(name, lines.line, "The document ends before its elements are closed."));
    }
    Ok(exchange)
}

fn add(state: &mut State, content: &str) {
    let slot = match state.inside {
        Some(true) => &mut state.target,
        Some(false) => &mut state.source,
        None => return,
    };
    slot.get_or_insert_default().push_str(content);
}

fn start(
    name: &str,
    line: usize,
    element: &BytesStart<'_>,
    exchange: &mut Exchange,
    state: &mut State,
    is_xliff: &mut bool,
) -> Result<(), Refusal> {
    let attribute = |wanted: &str| -> Result<Option<String>, Refusal> {
        let found = element
            .try_get_attribute(wanted)
            .map_err(|error| Refusal::at(name, line, format!("This attribute cannot be read: {error}.")))?;
        let Some(found) = found else { return Ok(None) };
        let value = found.normalized_value(quick_xml::XmlVersion::Implicit1_0);
        Ok(Some(value.map_err(|error| Refusal::at(name, line, format!("This attribute cannot be read: {error}.")))?.into_owned()))
    };
    if state.inside.is_some() {
        return Err(Refusal::at(name, line, "There are elements inside this text. Courses have only plain text in <source> and <target>."));
    }
    match element.local_name().as_ref() {
        "xliff" => {
            let version = attribute("version")?.unwrap_or_default();
            if !version.starts_with("2.") {
                return Err(Refusal::at(name, line, format!("XLIFF {version} is not read. Save the document as XLIFF 2.0.")));
            }
            *is_xliff = true;
            exchange.source = attribute("srcLang")?.unwrap_or_default();
            exchange.target = attribute("trgLang")?.unwrap_or_default();
        }
        "file" => state.file = attribute("original")?.unwrap_or_default(),
        "unit" => {
            let unit = attribute("name")?.unwrap_or_default();
            let file = std::mem::take(&mut state.file);
            *state = State { file, unit: Some((unit, line)), ..State::default() };
        }
        "source" => {
            state.inside = Some(false);
            state.source.get_or_insert_default();
        }
        "target" => {
            state.inside = Some(true);
            state.target.get_or_insert_default();
        }
        _ => {}
    }
    Ok(())
}

fn end(name: &str, element: &str, exchange: &mut Exchange, state: &mut State) -> Result<(), Refusal> {
    match element {
        "source" | "target" => state.inside = None,
        "unit" => {
            let Some((context, line)) = state.unit.take() else { return Ok(()) };
            let (file, number) = Entry::place(&context).ok_or_else(|| {
                Refusal::at(name, line, "The unit's name says where a text belongs, such as en/01-why.md#3. Leave it as it was exported.")
            })?;
            let source = state.source.take().ok_or_else(|| Refusal::at(name, line, "This unit has no <source>."))?;
            let target = state.target.take().unwrap_or_default();
            exchange.entries.push(Entry { file, number, line: 1, source, target, note: None });
        }
        _ => {}
    }
    Ok(())
}

/// Counts lines forward, so that a document is walked over once.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, position: u64) -> usize {
        let position = usize::try_from(position).unwrap_or(usize::MAX).min(self.text.len());
        let passed = self.text.as_bytes().get(self.at..position).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = position.max(self.at);
        self.line
    }
}
