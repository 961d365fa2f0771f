//! Counting words, in all of a lesson and fast.

use pulldown_cmark::{Event, Tag};

use crate::gap::COVER;
use crate::letters::Letter;
use crate::markdown::Document;

/// How many words a text has. Markup within a word does not divide it.
pub(crate) fn words(document: &Document<'_>) -> usize {
    let mut count = WordCount::default();
    for (event, _) in &document.events {
        match event {
            Event::Text(text) | Event::Code(text) => count.read(text),
            // A formula is read as one word.
            Event::InlineMath(_) | Event::DisplayMath(_) => count.word(),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. }) | Event::End(_) => {}
            _ => count.end_word(),
        }
    }
    count.words
}

/// Part of a word.
const PART: u8 = 0;
/// What divides words.
const SPACE: u8 = 1;
/// What neither begins nor ends a word; the further bytes of a letter, too.
const SIGN: u8 = 2;
/// A character has to be looked at as a whole.
const LOOK_UP: u8 = 3;

/// What a byte is in a text. Most letters can be told by their first byte.
const CLASSES: [u8; 256] = {
    let mut classes = [LOOK_UP; 256];
    let mut byte = 0_u8;
    loop {
        classes[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => PART,
            b' ' | b'\t'..=b'\r' => SPACE,
            0..=0x7F => SIGN,
            0x80..=0xBF => SIGN,
            // U+0100 to U+017F and U+0400 to U+047F are letters.
            0xC4 | 0xC5 | 0xD0 | 0xD1 => PART,
            _ => LOOK_UP,
        };
        if byte == u8::MAX {
            break classes;
        }
        byte += 1;
    }
};

/// Counts words while a text is read piece by piece.
#[derive(Default)]
struct WordCount {
    words: usize,
    is_in_word: bool,
}

impl WordCount {
    /// Reads a piece of text that follows directly on the one before. Signs within a word do not divide it.
    fn read(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            let mut class = CLASSES[usize::from(*byte)];
            at += 1;
            if class == LOOK_UP {
                let character = text.get(at - 1..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
                at += character.len_utf8() - 1;
                class = if character == COVER || Letter::of(character).is_part_of_word() {
                    PART
                } else if character.is_whitespace() {
                    SPACE
                } else {
                    SIGN
                };
            }
            let is_part = class == PART;
            self.words += usize::from(is_part & !self.is_in_word);
            self.is_in_word = is_part | (self.is_in_word & (class != SPACE));
        }
    }

    /// Counts something that is read as one word.
    fn word(&mut self) {
        self.words += usize::from(!self.is_in_word);
        self.is_in_word = true;
    }

    /// Ends the word that is being read.
    fn end_word(&mut self) {
        self.is_in_word = false;
    }
}

#[cfg(test)]
mod tests {
    use super::WordCount;

    #[test]
    fn words_are_counted_across_pieces() {
        let mut count = WordCount::default();
        for piece in ["em", "pha", "sis’s, ", "две–думи", " don't", " — 4,5", "\u{A0}č"] {
            count.read(piece);
        }
        assert_eq!(count.words, 5);
        count.word();
        count.end_word();
        count.word();
        assert_eq!(count.words, 6);
    }

    #[test]
    fn words_consist_of_what_unicode_calls_letters_and_digits() {
        for character in '\u{80}'..='\u{FFFF}' {
            let mut count = WordCount::default();
            count.read(&character.to_string());
            assert_eq!(count.words == 1, character.is_alphanumeric() || character == '\u{E000}', "{character:?}");
        }
    }
}
