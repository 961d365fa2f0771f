//! What people write, made safe to keep: plain text with its line breaks.

use crate::platform::ApiError;

/// A text that may be left out: control characters go, line breaks stay.
///
/// # Errors
/// `invalid_input` naming the field.
pub fn optional(field: &str, text: Option<&str>, longest: usize) -> Result<Option<String>, ApiError> {
    let kept: String = text
        .unwrap_or_default()
        .replace("\r\n", "\n")
        .chars()
        .filter(|letter| *letter == '\n' || !letter.is_control())
        .filter(|letter| !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .collect();
    let kept = kept.trim();
    if kept.chars().count() > longest {
        return Err(ApiError::invalid(field, "too_long", format!("Write at most {longest} characters.")));
    }
    Ok((!kept.is_empty()).then(|| kept.to_owned()))
}

/// A text that has to say something.
///
/// # Errors
/// `invalid_input` naming the field.
pub fn needed(field: &str, text: &str, longest: usize) -> Result<String, ApiError> {
    optional(field, Some(text), longest)?.ok_or_else(|| ApiError::invalid(field, "empty", "Write what you want to say."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_stay_and_control_characters_go() {
        assert_eq!(optional("x", Some(" a\r\nb\u{7}\u{202e} "), 9).unwrap().as_deref(), Some("a\nb"));
        assert_eq!(optional("x", Some(" \n "), 9).unwrap(), None);
        assert!(needed("x", " ", 9).is_err() && needed("x", "1234567890", 9).is_err());
    }
}
