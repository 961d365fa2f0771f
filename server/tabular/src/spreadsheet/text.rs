//! Text inside XML.

use quick_xml::escape::escape;
use std::borrow::Cow;

/// Whether XML 1.0 may hold a character at all.
const fn allowed(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
}

/// Text with line feeds only, where every character that XML forbids is the sign for one that is missing.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(allowed) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(text.chars().map(|letter| if allowed(letter) { letter } else { char::REPLACEMENT_CHARACTER }).collect())
}

/// Text as it stands in an element or an attribute.
pub fn xml(text: &str) -> String {
    escape(clean(text)).into_owned()
}

/// Text as it stands in a cell of XLSX, where `_x0041_` means a character: such words are written so that they mean themselves.
pub fn cell(text: &str) -> String {
    let text = clean(text);
    let mut spelled = String::new();
    let mut rest = text.as_ref();
    while let Some(at) = rest.find("_x") {
        let (before, found) = rest.split_at(at);
        spelled.push_str(before);
        let code = found.as_bytes();
        let means = code.len() >= 7 && code[6] == b'_' && code[2..6].iter().all(u8::is_ascii_hexdigit);
        spelled.push_str(if means { "_x005F_x" } else { "_x" });
        rest = &found[2..];
    }
    spelled.push_str(rest);
    escape(spelled).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_forbids_is_shown_as_missing() {
        assert_eq!(clean("a\u{0}b\u{1f}\u{ffff}\tc\r\nd\re\n"), "a\u{fffd}b\u{fffd}\u{fffd}\tc\nd\ne\n");
        assert_eq!(xml("<a & \"b\">"), "&lt;a &amp; &quot;b&quot;&gt;");
    }

    #[test]
    fn a_word_that_looks_like_a_code_stays_a_word() {
        assert_eq!(cell("_x0041_ _x41_ x_xABCD_y"), "_x005F_x0041_ _x41_ x_x005F_xABCD_y");
    }
}
