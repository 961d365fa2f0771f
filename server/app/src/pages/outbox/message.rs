//! Reads a mail as far as a person wants to see it: who, to whom, about what, and the plain text.
//!
//! Mail is a grammar of fifty years; this knows the part of it that mail programs write today: folded headers, encoded words,
//! multipart bodies, and bodies as they are, in base64 or quoted-printable, in UTF-8. What it cannot read it shows as it is.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Parts inside parts are followed to this depth.
const DEEPEST: usize = 5;

/// A mail for a reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) subject: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) date: String,
    pub(super) text: String,
}

impl Message {
    pub(super) fn read(bytes: &[u8]) -> Self {
        let whole = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
        let (headers, body) = part(&whole);
        let header = |name| decoded_words(find(&headers, name).unwrap_or_default());
        Self {
            subject: header("subject"),
            from: header("from"),
            to: header("to"),
            date: header("date"),
            text: plain_text(&headers, body, DEEPEST).unwrap_or_default().trim_end().to_owned(),
        }
    }
}

/// The headers, folded lines joined, and the body.
fn part(text: &str) -> (Vec<(String, String)>, &str) {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut headers: Vec<(String, String)> = Vec::new();
    for line in head.lines() {
        if let (true, Some((_, value))) = (line.starts_with([' ', '\t']), headers.last_mut()) {
            value.push(' ');
            value.push_str(line.trim());
        } else if let Some((name, value)) = line.split_once(':') {
            headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    (headers, body)
}

fn find<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// The first plain text in a part or the parts inside it.
fn plain_text(headers: &[(String, String)], body: &str, depth: usize) -> Option<String> {
    let kind = find(headers, "content-type").unwrap_or("text/plain");
    let lower = kind.to_ascii_lowercase();
    if lower.starts_with("multipart/") {
        let marker = format!("--{}", boundary(kind)?);
        let depth = depth.checked_sub(1)?;
        let pieces = body.split(&marker).skip(1).take_while(|piece| !piece.starts_with("--"));
        return pieces
            .map(|piece| part(piece.strip_prefix('\n').unwrap_or(piece)))
            .find_map(|(headers, body)| plain_text(&headers, body, depth));
    }
    if !lower.starts_with("text/plain") {
        return None;
    }
    let coding = find(headers, "content-transfer-encoding").unwrap_or_default().to_ascii_lowercase();
    Some(match coding.as_str() {
        "base64" => base64_text(body).unwrap_or_else(|| body.to_owned()),
        "quoted-printable" => quoted_printable(body.as_bytes(), false),
        _ => body.to_owned(),
    })
}

fn boundary(kind: &str) -> Option<&str> {
    let place = kind.to_ascii_lowercase().find("boundary=")?;
    let rest = &kind[place + "boundary=".len()..];
    match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split([';', ' ']).next(),
    }
    .filter(|boundary| !boundary.is_empty())
}

/// `=?utf-8?b?…?=` and `=?utf-8?q?…?=` as the text they stand for. Space between two encoded words is not part of it.
fn decoded_words(value: &str) -> String {
    let mut out = String::new();
    let mut rest = value;
    let mut after_word = false;
    while let Some(start) = rest.find("=?") {
        let before = &rest[..start];
        if !(after_word && before.trim().is_empty()) {
            out.push_str(before);
        }
        let word = encoded_word(&rest[start..]);
        after_word = word.is_some();
        let length = match word {
            Some((text, length)) => {
                out.push_str(&text);
                length
            }
            None => {
                out.push_str("=?");
                2
            }
        };
        rest = &rest[start + length..];
    }
    out + rest
}

/// The text of an encoded word at the start of `text`, and the word's length.
fn encoded_word(text: &str) -> Option<(String, usize)> {
    let mut pieces = text.strip_prefix("=?")?.splitn(3, '?');
    let (charset, coding, rest) = (pieces.next()?, pieces.next()?, pieces.next()?);
    let (content, _) = rest.split_once("?=")?;
    if !charset.eq_ignore_ascii_case("utf-8") && !charset.eq_ignore_ascii_case("us-ascii") {
        return None;
    }
    let decoded = match coding {
        "b" | "B" => base64_text(content)?,
        "q" | "Q" => quoted_printable(content.as_bytes(), true),
        _ => return None,
    };
    Some((decoded, "=?".len() + charset.len() + 1 + coding.len() + 1 + content.len() + "?=".len()))
}

fn base64_text(text: &str) -> Option<String> {
    let packed: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    STANDARD.decode(packed).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

fn quoted_printable(text: &[u8], underscore_is_space: bool) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        at += 1;
        let hex = |place: usize| text.get(place).and_then(|byte| char::from(*byte).to_digit(16)).and_then(|digit| u8::try_from(digit).ok());
        match byte {
            b'=' if text.get(at) == Some(&b'\n') => at += 1,
            b'=' => match (hex(at), hex(at + 1)) {
                (Some(high), Some(low)) => {
                    out.push(high * 16 + low);
                    at += 2;
                }
                _ => out.push(byte),
            },
            b'_' if underscore_is_space => out.push(b' '),
            _ => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
