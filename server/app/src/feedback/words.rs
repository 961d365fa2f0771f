//! What people write: plain text with its line breaks, and nothing that a screen or a mail would stumble over.

use crate::platform::ApiError;

/// The most characters of a message or comment.
pub const LONGEST_TEXT: usize = 4000;
/// The most characters of a quoted passage.
pub const LONGEST_QUOTE: usize = 500;

/// Marks that turn the direction of text, with which one text can be made to look like another.
fn turns_direction(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text as it is kept: line breaks of one kind, no control characters, at most one empty line in a row, nothing around it.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut breaks = 0;
    for letter in text.replace("\r\n", "\n").replace('\r', "\n").trim().chars() {
        match letter {
            '\n' => {
                breaks += 1;
                if breaks <= 2 {
                    kept.push('\n');
                }
            }
            '\t' => kept.push(' '),
            _ if letter.is_control() || turns_direction(letter) => {}
            _ => {
                breaks = 0;
                kept.push(letter);
            }
        }
    }
    kept
}

/// A text that has to say something.
///
/// # Errors
/// `invalid_input` naming the field.
pub fn needed(field: &str, text: &str, longest: usize) -> Result<String, ApiError> {
    let text = plain(text);
    if text.is_empty() {
        return Err(ApiError::invalid(field, "empty", "Write what you want to say."));
    }
    if text.chars().count() > longest {
        return Err(ApiError::invalid(field, "too_long", format!("Write at most {longest} characters.")));
    }
    Ok(text)
}

/// A text that may be left out.
///
/// # Errors
/// `invalid_input` naming the field.
pub fn optional(field: &str, text: Option<&str>, longest: usize) -> Result<Option<String>, ApiError> {
    match text.map(plain).filter(|text| !text.is_empty()) {
        Some(text) => needed(field, &text, longest).map(Some),
        None => Ok(None),
    }
}

/// The beginning of a text, for lists: at most so many characters, cut between words where there are any.
#[must_use]
pub fn beginning(text: &str, longest: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= longest {
        return line;
    }
    let cut: String = line.chars().take(longest).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(before, _)| before);
    format!("{whole}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_stay_and_control_characters_go() {
        assert_eq!(plain("  One\r\nTwo\r\n\r\n\r\n\r\nThree\u{7}\u{202E}\t4  "), "One\nTwo\n\nThree 4");
    }

    #[test]
    fn markup_is_only_text() {
        assert_eq!(plain("<b>1 & 2</b>"), "<b>1 & 2</b>");
    }

    #[test]
    fn what_says_nothing_is_refused() {
        assert!(needed("text", " \n\u{0}\t ", 10).is_err());
        assert!(needed("text", "12345678901", 10).is_err());
        assert_eq!(needed("text", "žćč", 3).unwrap(), "žćč");
        assert_eq!(optional("quote", Some("  "), 3).unwrap(), None);
    }

    #[test]
    fn a_beginning_ends_between_words() {
        assert_eq!(beginning("Kdo odgovarja\nza to?", 100), "Kdo odgovarja za to?");
        assert_eq!(beginning("Kdo odgovarja za to?", 15), "Kdo odgovarja…");
        assert_eq!(beginning("Nerazdružljivobeseda", 5), "Neraz…");
    }
}
