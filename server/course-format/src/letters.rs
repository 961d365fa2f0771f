//! Telling letters from other signs quickly: every letter of every lesson is looked at, and the tables of Unicode are slow.

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

#[cfg(test)]
mod tests {
    use super::{Letter, any_byte};

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
