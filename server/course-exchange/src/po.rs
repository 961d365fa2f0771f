//! Gettext PO files: written so that the usual editors open them, read with the line of every mistake.
//!
//! The format is the one of the GNU gettext manual, chapter "The Format of PO Files", without plural forms, which a course's
//! text does not have.

use crate::Refusal;
use crate::translation::{Entry, Exchange};

/// A PO file may be this large, in bytes.
pub const LARGEST: usize = 64 * 1024 * 1024;

/// Writes a PO file. The same entries give the same bytes: it carries no time.
#[must_use]
pub fn write(exchange: &Exchange) -> String {
    let mut out = String::new();
    out.push_str("msgid \"\"\nmsgstr \"\"\n");
    for (name, value) in [
        ("Project-Id-Version", exchange.course.as_str()),
        ("Language", exchange.target.as_str()),
        ("X-Source-Language", exchange.source.as_str()),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ] {
        out.push_str(&quoted(&format!("{name}: {value}\n")));
        out.push('\n');
    }
    for entry in &exchange.entries {
        out.push('\n');
        if let Some(note) = &entry.note {
            for line in note.lines() {
                out.push_str(&format!("#. {line}\n"));
            }
        }
        out.push_str(&format!("#: {}:{}\n", entry.file, entry.line));
        out.push_str("#, no-wrap\n");
        field(&mut out, "msgctxt", &entry.context());
        field(&mut out, "msgid", &entry.source);
        field(&mut out, "msgstr", &entry.target);
    }
    out
}

fn field(out: &mut String, name: &str, text: &str) {
    if text.trim_end_matches('\n').contains('\n') {
        out.push_str(&format!("{name} \"\"\n"));
        for line in text.split_inclusive('\n') {
            out.push_str(&quoted(line));
            out.push('\n');
        }
    } else {
        out.push_str(&format!("{name} {}\n", quoted(text)));
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// What is being read.
#[derive(Clone, Copy, PartialEq)]
enum Field {
    Context,
    Id,
    Text,
}

#[derive(Default)]
struct Message {
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
    is_fuzzy: bool,
    line: usize,
}

/// Reads a PO file.
///
/// # Errors
/// Names the line: another encoding, a string that is not closed, a plural form, a context that this program did not write.
pub fn read(file: &str, bytes: &[u8]) -> Result<Exchange, Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal::at(file, 1, format!("The file is larger than {} MiB.", LARGEST / 1_048_576)));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count() + 1;
        Refusal::at(file, line, "This is not UTF-8. Save the file with the encoding UTF-8.")
    })?;
    let mut exchange = Exchange::default();
    let mut message = Message::default();
    let mut current = None;
    for (number, line) in text.trim_start_matches('\u{feff}').lines().enumerate().map(|(index, line)| (index + 1, line.trim())) {
        if line.is_empty() || line.starts_with("#~") {
            continue;
        }
        if let Some(comment) = line.strip_prefix('#') {
            // A comment begins the next message.
            if message.text.is_some() {
                finish(file, &mut exchange, std::mem::take(&mut message))?;
                current = None;
            }
            message.is_fuzzy |= comment.starts_with(',') && comment.split([',', ' ']).any(|flag| flag == "fuzzy");
            continue;
        }
        let (field, rest) = if let Some(rest) = line.strip_prefix("msgctxt") {
            (Some(Field::Context), rest)
        } else if line.starts_with("msgid_plural") || line.starts_with("msgstr[") {
            return Err(Refusal::at(file, number, "Plural forms do not occur in courses. Give one translation."));
        } else if let Some(rest) = line.strip_prefix("msgid") {
            (Some(Field::Id), rest)
        } else if let Some(rest) = line.strip_prefix("msgstr") {
            (Some(Field::Text), rest)
        } else {
            (None, line)
        };
        let piece = unquoted(rest.trim()).map_err(|problem| Refusal::at(file, number, problem))?;
        if let Some(field) = field {
            let begins = field == Field::Context || (field == Field::Id && message.context.is_none());
            if begins && message.text.is_some() || field == Field::Id && message.id.is_some() {
                finish(file, &mut exchange, std::mem::take(&mut message))?;
            }
            if message.line == 0 {
                message.line = number;
            }
            current = Some(field);
        }
        let slot = match current {
            Some(Field::Context) => &mut message.context,
            Some(Field::Id) => &mut message.id,
            Some(Field::Text) => &mut message.text,
            None => return Err(Refusal::at(file, number, "This text belongs to no message. Put msgid or msgstr before it.")),
        };
        slot.get_or_insert_default().push_str(&piece);
    }
    finish(file, &mut exchange, message)?;
    Ok(exchange)
}

fn unquoted(text: &str) -> Result<String, &'static str> {
    let inner = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).filter(|_| text.len() >= 2);
    let Some(inner) = inner else { return Err("A text stands in double quotation marks on one line. Close it.") };
    let mut out = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => return Err("A quotation mark inside a text is written as \\\"."),
            '\\' => match characters.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some('r') => out.push('\r'),
                Some(plain @ ('"' | '\\')) => out.push(plain),
                _ => return Err("Only \\n, \\t, \\r, \\\" and \\\\ may follow a backslash."),
            },
            other => out.push(other),
        }
    }
    Ok(out)
}

fn finish(file: &str, exchange: &mut Exchange, message: Message) -> Result<(), Refusal> {
    let Some(source) = message.id else {
        let is_empty = message.context.is_none() && message.text.is_none();
        return if is_empty { Ok(()) } else { Err(Refusal::at(file, message.line, "This message has no msgid.")) };
    };
    let target = message.text.ok_or_else(|| Refusal::at(file, message.line, "This message has no msgstr."))?;
    if source.is_empty() {
        header(exchange, &target);
        return Ok(());
    }
    let context = message.context.unwrap_or_default();
    let (entry_file, number) = Entry::place(&context).ok_or_else(|| {
        Refusal::at(file, message.line, "The msgctxt says where a text belongs, such as en/01-why.md#3. Leave it as it was exported.")
    })?;
    let target = if message.is_fuzzy { String::new() } else { target };
    exchange.entries.push(Entry { file: entry_file, number, line: 1, source, target, note: None });
    Ok(())
}

fn header(exchange: &mut Exchange, text: &str) {
    for line in text.lines() {
        match line.split_once(':').map(|(name, value)| (name.trim(), value.trim())) {
            Some(("Project-Id-Version", value)) => value.clone_into(&mut exchange.course),
            Some(("Language", value)) => value.clone_into(&mut exchange.target),
            Some(("X-Source-Language", value)) => value.clone_into(&mut exchange.source),
            _ => {}
        }
    }
}
