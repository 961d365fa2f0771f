//! Names of files as people send them, and as browsers get them: a pure rule.

use std::fmt::Write;

/// The most characters of a name.
const LONGEST: usize = 200;

/// A name as it is kept: without folders, without characters that nobody sees or that turn the writing around, and not too long.
/// `None` when nothing is left of it.
#[must_use]
pub fn kept(sent: &str) -> Option<String> {
    let name = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_visible = |letter: &char| {
        !letter.is_control() && !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    let visible: String = name.chars().filter(is_visible).collect();
    let name = visible.trim().trim_end_matches('.').trim_end();
    let (stem, ending) = name.rsplit_once('.').map_or((name, None), |(stem, ending)| (stem.trim_end(), Some(ending)));
    if stem.trim_matches(['.', ' ']).is_empty() {
        return None;
    }
    let ending = ending.map(|ending| format!(".{ending}")).filter(|ending| ending.chars().count() < 20).unwrap_or_default();
    let room = LONGEST - ending.chars().count();
    Some(stem.chars().take(room).collect::<String>() + &ending)
}

/// The value of `Content-Disposition` that saves a file under its name: in ASCII for what is old, and after RFC 8187.
#[must_use]
pub fn disposition(name: &str) -> String {
    let plain: String =
        name.chars().map(|letter| if letter.is_ascii_alphanumeric() || "-_.() ".contains(letter) { letter } else { '_' }).collect();
    let mut encoded = String::with_capacity(name.len() * 3);
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_letters_and_nothing_that_deceives() {
        assert_eq!(kept("Obvestilo občanom.docx").as_deref(), Some("Obvestilo občanom.docx"));
        assert_eq!(kept("C:\\Users\\Ana\\..\\naloga.pdf").as_deref(), Some("naloga.pdf"));
        assert_eq!(kept("../../etc/passwd").as_deref(), Some("passwd"));
        assert_eq!(kept("invoice\u{202E}fdp.exe").as_deref(), Some("invoicefdp.exe"));
        assert_eq!(kept("a\r\nb\0.pdf").as_deref(), Some("ab.pdf"));
        for nothing in ["", "  ", "..", ".pdf", "/", "folder/"] {
            assert_eq!(kept(nothing), None, "{nothing}");
        }
        let long = kept(&format!("{}.pdf", "č".repeat(400))).unwrap();
        assert!(long.chars().count() == 200 && long.ends_with("č.pdf"));
    }

    #[test]
    fn a_name_with_quotes_and_lines_cannot_leave_its_header() {
        let header = disposition("na\"loga\r\n; č.pdf");
        assert_eq!(header, "attachment; filename=\"na_loga___ _.pdf\"; filename*=UTF-8''na%22loga%0D%0A%3B%20%C4%8D.pdf");
        assert!(header.is_ascii());
    }
}
