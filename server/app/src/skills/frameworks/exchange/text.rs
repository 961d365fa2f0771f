//! Bytes to text: what municipalities' programs write, recognised or refused.

use super::super::check::Finding;
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

/// Reads a text in UTF-8 or UTF-16, or in the code page that it is most likely written in.
///
/// UTF-8 that is valid is UTF-8. UTF-16 is known by its mark, or by every other byte being nought. Of the code pages, the one is
/// taken whose letters make words of one alphabet; a text that fits none is refused instead of being guessed.
///
/// # Errors
/// When nothing fits.
pub fn decode(bytes: &[u8]) -> Result<(String, &'static str), Finding> {
    let marks: [(&[u8], &'static Encoding); 2] = [(&[0xff, 0xfe], UTF_16LE), (&[0xfe, 0xff], UTF_16BE)];
    for (mark, encoding) in marks {
        if let Some(rest) = bytes.strip_prefix(mark) {
            return wide(rest, encoding);
        }
    }
    let plain = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    let head = &plain[..plain.len().min(4_096)];
    let noughts = |place: usize| head.iter().skip(place).step_by(2).filter(|byte| **byte == 0).count() * 2;
    if head.contains(&0) && head.len() >= 4 {
        return match (noughts(0) * 10 >= head.len() * 4, noughts(1) * 10 >= head.len() * 4) {
            (false, true) => wide(plain, UTF_16LE),
            (true, false) => wide(plain, UTF_16BE),
            _ => Err(Finding::whole("file", "encoding", "This is no text file: it holds bytes that no text has.")),
        };
    }
    if let Ok(text) = std::str::from_utf8(plain) {
        return Ok((text.to_owned(), "UTF-8"));
    }
    narrow(plain)
}

fn wide(bytes: &[u8], encoding: &'static Encoding) -> Result<(String, &'static str), Finding> {
    let whole = bytes.len().is_multiple_of(2).then(|| encoding.decode_without_bom_handling_and_without_replacement(bytes)).flatten();
    match whole {
        Some(text) => Ok((text.into_owned(), encoding.name())),
        None => Err(Finding::whole("file", "encoding", "This looks like UTF-16 and is broken. Save the file again, as UTF-8.")),
    }
}

/// Letters of the alphabets that the product's languages are written in.
fn is_expected(letter: char) -> bool {
    matches!(letter, 'А'..='я' | 'Ѝ' | 'ѝ') || "čšžćđČŠŽĆĐåäöÅÄÖàèéìíîòóùúÀÈÉÌÍÎÒÓÙÚüÜßêâôûçñëïáőű–—‘’“”„…€«»·°§№\u{a0}".contains(letter)
}

fn narrow(bytes: &[u8]) -> Result<(String, &'static str), Finding> {
    let mut best: Option<(usize, String, &'static str)> = None;
    for encoding in [WINDOWS_1250, WINDOWS_1252, WINDOWS_1251] {
        let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes) else { continue };
        let foreign: Vec<char> = text.chars().filter(|letter| !letter.is_ascii()).collect();
        let strange = foreign.iter().filter(|letter| !is_expected(**letter)).count();
        // Two alphabets in one word are a code page taken for another.
        let mixed = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| is_mixed(word)).count();
        // A Cyrillic text has whole words of such letters; a single one among Latin words is another page's letter.
        let cost = strange * 4 + mixed * 4;
        if strange * 5 > foreign.len() || mixed > 0 {
            continue;
        }
        if best.as_ref().is_none_or(|(least, _, _)| cost < *least) {
            best = Some((cost, text.into_owned(), encoding.name()));
        }
    }
    best.map(|(_, text, name)| (text, name)).ok_or_else(|| {
        let text = "The file is neither in UTF-8, UTF-16 nor in Windows-1250, -1251 or -1252. Save it again, as UTF-8.";
        Finding::whole("file", "encoding", text)
    })
}

fn is_mixed(word: &str) -> bool {
    let cyrillic = |letter: char| ('\u{400}'..='\u{4ff}').contains(&letter);
    word.chars().any(cyrillic) && word.chars().any(|letter| letter.is_alphabetic() && !cyrillic(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Option<(String, &'static str)> {
        decode(bytes).ok()
    }

    #[test]
    fn what_offices_write_is_recognised() {
        let cases = [
            (WINDOWS_1250, "code;title\n1;Iskanje, brskanje in šifriranje podatkov – čežmešano"),
            (WINDOWS_1251, "code;title\n1;Сърфиране, търсене и филтриране"),
            (WINDOWS_1252, "code;title\n1;Söka och välja på nätet, även då"),
            (WINDOWS_1252, "code;title\n1;Attività e qualità, perché è così"),
        ];
        for (encoding, text) in cases {
            let (bytes, _, lost) = encoding.encode(text);
            assert!(!lost);
            assert_eq!(read(&bytes), Some((text.to_owned(), encoding.name())), "{text}");
            assert_eq!(read(text.as_bytes()), Some((text.to_owned(), "UTF-8")));
            assert_eq!(read(&[b"\xef\xbb\xbf", text.as_bytes()].concat()), Some((text.to_owned(), "UTF-8")));
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(read(&[&[0xff, 0xfe], little.as_slice()].concat()).map(|(text, _)| text).as_deref(), Some(text));
            assert_eq!(read(&[&[0xfe, 0xff], big.as_slice()].concat()).map(|(text, _)| text).as_deref(), Some(text));
        }
        let little: Vec<u8> = "code;title\n1;a".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&little).map(|(text, _)| text).as_deref(), Some("code;title\n1;a"), "without a mark");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bytes in
            [&b"PK\x03\x04\x00\x00\x00\x00\x08\x00\x00\x00\xff\xfe"[..], &[0x80, 0x81, 0x8d, 0x8f, 0x90, 0x98, 0x9d], &[0xff, 0xfe, 0x41]]
        {
            assert_eq!(decode(bytes).map_err(|finding| finding.code), Err("encoding"));
        }
    }
}
