//! Text in drawings: what an author's label says, how wide it is, and where its lines break.
//!
//! Nothing here knows the reader's fonts, so widths are estimates that are rather too wide. The unit is a sixteenth of the
//! font's size, so a drawing at its natural size has text as large as the text around it.

use crate::source::hidden_character;

/// The size of text.
pub(super) const SIZE: f64 = 16.0;
/// The distance from line to line.
pub(super) const LINE: f64 = 20.0;
/// From the middle of a line of text to its baseline.
pub(super) const BASELINE: f64 = 5.5;

/// Nobody reads longer ones in a drawing.
pub(super) const LONGEST_LABEL_BYTES: usize = 1_000;

/// What a label says: without quotes, signs of emphasis and simple tags, with its line breaks and signs that were written
/// as `#…;`. Fails with part of a sentence if it is too long.
pub(super) fn label(source: &str) -> Result<String, String> {
    if source.len() > LONGEST_LABEL_BYTES {
        return Err(format!("a text in it is longer than {LONGEST_LABEL_BYTES} bytes"));
    }
    let trimmed = source.trim();
    let quoted = trimmed.strip_prefix('"').and_then(|inside| inside.strip_suffix('"')).unwrap_or(trimmed);
    let markdown = quoted.strip_prefix('`').and_then(|inside| inside.strip_suffix('`'));
    let source = markdown.unwrap_or(quoted);
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(position) = rest.find(['<', '#', '&', '\\', '*', '\t', '\r']) {
        let (before, from) = rest.split_at(position);
        text.push_str(before);
        let (sign, length) = special(from, markdown.is_some());
        text.push_str(&sign);
        rest = from.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    let lines: Vec<&str> = text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
    Ok(lines.join("\n"))
}

/// What a sign that means something in labels stands for, and how many bytes it takes.
fn special(from: &str, is_markdown: bool) -> (String, usize) {
    let plain = || (from.chars().take(1).collect(), from.chars().next().map_or(1, char::len_utf8));
    // Names and tags are short; no search goes further.
    let until = |close: u8| from.bytes().take(12).position(|byte| byte == close);
    if from.starts_with("\\n") {
        return ("\n".to_owned(), 2);
    }
    if from.starts_with(['\t', '\r']) {
        return (" ".to_owned(), 1);
    }
    if from.starts_with('*') {
        return if is_markdown { (String::new(), 1) } else { plain() };
    }
    if from.starts_with('<') {
        let Some(end) = until(b'>') else { return plain() };
        let name = from.get(1..end).unwrap_or_default().trim_start_matches('/').trim_end_matches('/').trim();
        return match name {
            "br" => ("\n".to_owned(), end + 1),
            "b" | "i" | "u" | "em" | "strong" | "small" | "code" => (String::new(), end + 1),
            _ => plain(),
        };
    }
    let Some(end) = until(b';') else { return plain() };
    let name = from.get(1..end).unwrap_or_default();
    let sign = match name.trim_start_matches('#') {
        "quot" => Some('"'),
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "nbsp" => Some('\u{a0}'),
        number => number.parse().ok().and_then(char::from_u32).filter(|sign| may_be_shown(*sign)),
    };
    sign.map_or_else(plain, |sign| (sign.to_string(), end + 1))
}

/// What is refused in a source is not let in by its number either.
fn may_be_shown(sign: char) -> bool {
    let is_no_character = matches!(sign, '\u{FFFE}' | '\u{FFFF}');
    !is_no_character && hidden_character(sign.encode_utf8(&mut [0; 4])).is_none()
}

/// How wide a line of text is at most.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(|sign| f64::from(hundredths(sign))).sum::<f64>() * SIZE / 100.0
}

/// The width of a character in hundredths of the text's size, in the wider ones of the usual fonts without serifs.
fn hundredths(sign: char) -> u32 {
    match sign {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'ì' | 'í' | 'ї' | 'і' => 30,
        ' ' | '\u{a0}' | 'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '/' | '\\' | '-' | '"' | '’' | '“' | '”' | '„' => 39,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | 'ж' | 'ш' | 'щ' | 'ю' | 'ы' | 'м' | 'ф' | '—' | '→' | '…' => 92,
        'Ж' | 'Ш' | 'Щ' | 'Ю' | 'М' | 'Ф' | 'Ы' => 104,
        'a'..='z' | '0'..='9' => 60,
        'A'..='Z' => 72,
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{c0}'..='\u{de}' | '\u{410}'..='\u{42f}' => 74,
        '\u{df}'..='\u{24f}' | '\u{430}'..='\u{45f}' => 63,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' => 105,
        '\u{2600}'..='\u{27bf}' | '\u{10000}'.. => 130,
        _ => 66,
    }
}

/// Breaks text into lines that are not wider than `widest`, as few as possible and then as even as possible.
pub(super) fn wrap(text: &str, widest: f64) -> Vec<String> {
    let lines = break_at(text, widest);
    let (mut low, mut high) = (widest / 3.0, widest);
    let mut best = lines;
    for _ in 0..6 {
        let middle = f64::midpoint(low, high);
        let narrower = break_at(text, middle);
        let fits = narrower.len() <= best.len() && narrower.iter().all(|line| width(line) <= middle);
        if fits {
            best = narrower;
            high = middle;
        } else {
            low = middle;
        }
    }
    best
}

fn break_at(text: &str, widest: f64) -> Vec<String> {
    let space = width(" ");
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        let mut filled = 0.0;
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let needed = width(word);
            if !line.is_empty() && filled + space + needed > widest {
                lines.push(std::mem::take(&mut line));
                filled = 0.0;
            }
            if !line.is_empty() {
                line.push(' ');
                filled += space;
            }
            if needed <= widest {
                line.push_str(word);
                filled += needed;
                continue;
            }
            // A word that fits on no line is broken anywhere.
            for sign in word.chars() {
                let needed = f64::from(hundredths(sign)) * SIZE / 100.0;
                if filled + needed > widest && !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                    filled = 0.0;
                }
                line.push(sign);
                filled += needed;
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
    }
    lines
}

/// The width and height of lines of text.
pub(super) fn size(lines: &[String]) -> (f64, f64) {
    let widest = lines.iter().map(|line| width(line)).fold(0.0, f64::max);
    let count = f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX));
    (widest, count * LINE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_lose_quotes_and_tags_and_keep_their_lines() {
        let label = |source| super::label(source).expect("a short label");
        assert_eq!(label("\"a <b>b</b><br/>c\""), "a b\nc");
        assert_eq!(label(" a\\nb "), "a\nb");
        assert_eq!(label("#quot;a#quot; &amp; #35; #x; 1 < 2"), "\"a\" & # #x; 1 < 2");
        assert_eq!(label("\"`**a** b`\""), "a b");
        assert_eq!(label("2 * 3"), "2 * 3");
        assert_eq!(label("#8238;#0;#65535;"), "#8238;#0;#65535;", "characters that no source may have stay as they are written");
    }

    #[test]
    fn long_labels_are_refused() {
        assert!(label(&"a".repeat(LONGEST_LABEL_BYTES)).is_ok());
        assert!(label(&"a".repeat(LONGEST_LABEL_BYTES + 1)).is_err());
    }

    #[test]
    fn lines_are_few_and_even() {
        assert_eq!(wrap("one two three four", 90.0), ["one two", "three four"]);
        assert_eq!(wrap("a\nb", 90.0), ["a", "b"]);
        assert!(wrap("", 90.0).is_empty());
    }

    #[test]
    fn words_that_fit_nowhere_are_broken() {
        let lines = wrap(&"a".repeat(30), 90.0);
        assert!(lines.len() > 1 && lines.iter().all(|line| width(line) <= 90.0), "{lines:?}");
        assert_eq!(lines.concat(), "a".repeat(30));
    }
}
