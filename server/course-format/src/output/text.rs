//! Diagnostics for the terminal.

use super::{Checked, Texts};
use crate::diagnostic::Diagnostic;

/// So many characters of a line are quoted; the paragraphs of Markdown are long.
const WIDEST_QUOTE: usize = 100;
/// So many of them stand before the faulty text.
const BEFORE: usize = 30;

/// The diagnostics of courses as text, each with the line it concerns:
///
/// ```text
/// courses/phishing/en/01-why.md:7:5: error[broken-link]: No lesson has this file name. …
///   |
/// 7 | See [the next one](02-gone.md).
///   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^
///   = fix: …
/// ```
///
/// Characters that could steer a terminal are replaced, so that a course from elsewhere can be checked safely.
#[must_use]
pub fn text(courses: &[Checked<'_>]) -> String {
    let mut out = String::new();
    for checked in courses {
        let mut texts = Texts::of(checked);
        for diagnostic in checked.diagnostics {
            let Diagnostic { line, column, rule, message, .. } = diagnostic;
            let severity = diagnostic.severity.word();
            out.push_str(&format!("{}:{line}:{column}: {severity}[{rule}]: {message}\n", checked.path(&diagnostic.file)));
            let width = line.to_string().len();
            if let Some(line_text) = texts.get(&diagnostic.file).and_then(|source| nth_line(&source.text, *line)) {
                push_quote(&mut out, diagnostic, line_text, width);
            }
            for related in &diagnostic.related {
                let place = format!("{}:{}:{}", checked.path(&related.file), related.line, related.column);
                out.push_str(&format!("{:width$} = note: {place}: {}\n", "", related.message));
            }
            if let Some(fix) = &diagnostic.fix {
                out.push_str(&format!("{:width$} = fix: {} `skillpact courses fix` does it.\n", "", fix.description));
            }
        }
    }
    harmless(&out)
}

fn nth_line(text: &str, line: u32) -> Option<&str> {
    let index = usize::try_from(line).ok()?.checked_sub(1)?;
    text.split('\n').nth(index).filter(|line| !line.trim().is_empty())
}

/// Writes a line with a mark under the faulty text.
fn push_quote(out: &mut String, diagnostic: &Diagnostic, line: &str, width: usize) {
    let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let start = count(diagnostic.column).saturating_sub(1);
    let end = match (diagnostic.end_line, diagnostic.end_column) {
        (Some(end_line), Some(column)) if end_line == diagnostic.line => count(column).saturating_sub(1),
        (Some(_), _) => usize::MAX,
        _ => start + 1,
    };
    // A long line is shown from somewhat before the faulty text on.
    let first = if start + BEFORE > WIDEST_QUOTE { start - BEFORE } else { 0 };
    let mut shown: String =
        line.chars().skip(first).take(WIDEST_QUOTE).map(|character| if character == '\t' { ' ' } else { character }).collect();
    let length = shown.chars().count();
    let dots = if first > 0 { "…" } else { "" };
    if line.chars().count() > first + length {
        shown.push('…');
    }
    let marks = end.saturating_sub(start).clamp(1, (length + first).saturating_sub(start).max(1));
    let number = diagnostic.line;
    out.push_str(&format!("{:width$} |\n{number} | {dots}{}\n", "", shown.trim_end()));
    let blanks = start - first + dots.chars().count();
    out.push_str(&format!("{:width$} | {:blanks$}{}\n", "", "", "^".repeat(marks)));
}

/// The text without characters that move the cursor, change colours, or turn the direction of reading.
fn harmless(text: &str) -> String {
    let is_harmful = |character: char| {
        (character.is_control() && character != '\n')
            || matches!(character, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|character| if is_harmful(character) { '\u{FFFD}' } else { character }).collect()
}
