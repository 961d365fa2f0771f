//! Telling letters from other signs quickly: every letter of every lesson is looked at, and the tables of Unicode are slow.

use crate::gap::COVER;

/// What a character is in running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letter {
    /// A letter of the Latin script.
    Latin,
    /// A letter of another script.
    Other,
    /// A digit or another number.
    Number,
    /// No part of a word.
    None,
}

impl Letter {
    /// What a character is.
    pub fn of(character: char) -> Self {
        match character {
            'a'..='z' | 'A'..='Z' => Self::Latin,
            '0'..='9' => Self::Number,
            '\0'..='\u{7F}' => Self::None,
            // Letters with marks, without × and ÷, and the alphabets that these lessons are written in.
            '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{24F}' => Self::Latin,
            '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' => Self::Other,
            // Dashes, quotation marks and the like.
            '\u{2010}'..='\u{2027}' => Self::None,
            _ if !character.is_alphanumeric() => Self::None,
            _ if character.is_numeric() => Self::Number,
            '\u{AA}' | '\u{BA}' | '\u{1E00}'..='\u{1EFF}' | '\u{2071}' | '\u{207F}' | '\u{2100}'..='\u{218F}' | '\u{FB00}'..='\u{FB06}' => {
                Self::Latin
            }
            _ => Self::Other,
        }
    }

    /// Whether it is part of a word.
    pub fn is_part_of_word(self) -> bool {
        self != Self::None
    }
}

/// Whether any byte of a text is such. The text is looked at in stretches, which processors compare at once.
pub(crate) fn any_byte(text: &str, is_such: impl Fn(u8) -> bool) -> bool {
    text.as_bytes().chunks(64).any(|stretch| stretch.iter().fold(false, |found, byte| found | is_such(*byte)))
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
pub(crate) struct WordCount {
    pub words: usize,
    is_in_word: bool,
}

impl WordCount {
    /// Reads a piece of text that follows directly on the one before. Signs within a word do not divide it.
    pub fn read(&mut self, text: &str) {
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
    pub fn word(&mut self) {
        self.words += usize::from(!self.is_in_word);
        self.is_in_word = true;
    }

    /// Ends the word that is being read.
    pub fn end_word(&mut self) {
        self.is_in_word = false;
    }
}

#[cfg(test)]
mod tests {
    use super::{Letter, WordCount, any_byte};

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
    fn bytes_are_found_wherever_they_stand() {
        for position in [0, 63, 64, 99] {
            let text: String = (0..100).map(|at| if at == position { 'b' } else { 'a' }).collect();
            assert!(any_byte(&text, |byte| byte == b'b'));
        }
        assert!(!any_byte("", |_| true));
    }

    #[test]
    fn shortcuts_agree_with_unicode() {
        for character in ('\0'..='\u{FFFF}').chain('\u{1D400}'..='\u{1D7FF}') {
            assert_eq!(Letter::of(character).is_part_of_word(), character.is_alphanumeric(), "{character:?}");
        }
    }

    #[test]
    fn words_consist_of_what_unicode_calls_letters_and_digits() {
        for character in '\u{80}'..='\u{FFFF}' {
            let mut count = WordCount::default();
            count.read(&character.to_string());
            assert_eq!(count.words == 1, character.is_alphanumeric() || character == '\u{E000}', "{character:?}");
        }
    }

    #[test]
    fn scripts_are_told_apart() {
        for letter in ['a', 'Å', 'č', 'ﬁ', 'ª', 'K'] {
            assert_eq!(Letter::of(letter), Letter::Latin, "{letter}");
        }
        for letter in ['ж', 'Ѝ', 'α', 'א', '漢'] {
            assert_eq!(Letter::of(letter), Letter::Other, "{letter}");
        }
        assert_eq!((Letter::of('7'), Letter::of('½'), Letter::of('–')), (Letter::Number, Letter::Number, Letter::None));
    }
}
