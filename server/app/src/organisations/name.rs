//! Texts that people type: names, slugs, codes. Parsed once, at the edge of the slice.

use crate::platform::problem::ApiError;

/// The longest name of a person, unit or organisation, in characters.
const LONGEST_NAME: usize = 200;

/// A name: trimmed, not empty, on one line.
///
/// # Errors
/// `invalid_input` naming the field.
pub fn name(field: &str, text: &str) -> Result<String, ApiError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(ApiError::invalid(field, "empty", "Write a name."));
    }
    // What is only invisible is empty, and what turns the reading direction shows another name than it is.
    if !text.chars().any(char::is_alphanumeric) {
        return Err(ApiError::invalid(field, "empty", "Write a name."));
    }
    let hidden = |letter: char| {
        letter.is_control() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    if text.chars().count() > LONGEST_NAME || text.chars().any(hidden) {
        return Err(ApiError::invalid(field, "not_a_name", format!("Write at most {LONGEST_NAME} characters on one line.")));
    }
    Ok(text.to_owned())
}

/// A name that may be left out; an empty one counts as left out.
///
/// # Errors
/// `invalid_input` naming the field.
pub fn optional_name(field: &str, text: Option<&str>) -> Result<Option<String>, ApiError> {
    text.filter(|text| !text.trim().is_empty()).map(|text| name(field, text)).transpose()
}

/// The short name of an organisation in addresses.
///
/// # Errors
/// `invalid_input` naming the field.
pub(super) fn slug(field: &str, text: &str) -> Result<String, ApiError> {
    let inner = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-';
    let good = (2..=60).contains(&text.len()) && text.chars().all(inner) && !text.starts_with('-') && !text.ends_with('-');
    if good {
        return Ok(text.to_owned());
    }
    Err(ApiError::invalid(field, "not_a_slug", "Write 2 to 60 lower-case letters a–z, digits and hyphens, such as novo-mesto."))
}

/// A country's ISO 3166-1 code.
///
/// # Errors
/// `invalid_input` naming the field.
pub(super) fn country(field: &str, text: &str) -> Result<String, ApiError> {
    if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Ok(text.to_owned());
    }
    Err(ApiError::invalid(field, "not_a_country", "Write the two capital letters of the country, such as SI."))
}

/// A code of letters and digits, such as a local administrative unit's.
///
/// # Errors
/// `invalid_input` naming the field.
pub(super) fn code(field: &str, text: Option<&str>) -> Result<Option<String>, ApiError> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    if text.len() <= 20 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(Some(text.to_owned()));
    }
    Err(ApiError::invalid(field, "not_a_code", "Write letters a–z and digits only, such as SI048."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_letters_and_lose_their_margins() {
        assert_eq!(name("name", " Črna na Koroškem ").ok(), Some("Črna na Koroškem".to_owned()));
        assert_eq!(name("name", "София").ok(), Some("София".to_owned()));
    }

    #[test]
    fn names_on_several_lines_are_refused() {
        assert!(name("name", "Ana\nBcc: x").is_err());
        assert!(name("name", "  ").is_err());
    }

    #[test]
    fn slugs_are_plain() {
        assert!(slug("slug", "skofja-loka").is_ok());
        for text in ["", "a", "-a", "a-", "Škofja", "a b", "a/b"] {
            assert!(slug("slug", text).is_err(), "{text:?}");
        }
    }
}
