//! The one typeface of PDF files and pictures: Liberation Sans, which has Latin and Cyrillic letters (`fonts/LICENCE`, SIL OFL 1.1).

use crate::error::OutputError;
use std::borrow::Cow;
use ttf_parser::{Face, GlyphId};
use unicode_normalization::{UnicodeNormalization, is_nfc};

const REGULAR: &[u8] = include_bytes!("../fonts/LiberationSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../fonts/LiberationSans-Bold.ttf");

/// Stands for a letter that the typeface does not have.
pub const MISSING: char = '?';

/// A weight of the typeface.
pub struct Font {
    face: Face<'static>,
    /// The file.
    pub bytes: &'static [u8],
}

impl Font {
    /// The weight for text.
    pub fn regular() -> Result<Self, OutputError> {
        Self::parse(REGULAR)
    }

    /// The weight for headings.
    pub fn bold() -> Result<Self, OutputError> {
        Self::parse(BOLD)
    }

    fn parse(bytes: &'static [u8]) -> Result<Self, OutputError> {
        Ok(Self { face: Face::parse(bytes, 0).map_err(OutputError::library)?, bytes })
    }

    /// The typeface's own tables.
    pub fn face(&self) -> &Face<'static> {
        &self.face
    }

    /// Whether it has a letter.
    pub fn has(&self, letter: char) -> bool {
        self.face.glyph_index(letter).is_some_and(|glyph| glyph.0 != 0)
    }

    /// The glyph of a letter, or that of the sign for a missing one.
    pub fn glyph(&self, letter: char) -> GlyphId {
        self.face.glyph_index(letter).filter(|glyph| glyph.0 != 0).or_else(|| self.face.glyph_index(MISSING)).unwrap_or_default()
    }

    /// How far a glyph moves the pen, in thousandths of the size.
    pub fn advance(&self, glyph: GlyphId) -> f32 {
        let units = f32::from(self.face.units_per_em());
        f32::from(self.face.glyph_hor_advance(glyph).unwrap_or_default()) * 1000.0 / units
    }

    /// How wide a text is at a size.
    pub fn width(&self, text: &str, size: f32) -> f32 {
        text.chars().map(|letter| self.advance(self.glyph(letter))).sum::<f32>() * size / 1000.0
    }
}

/// Text as single letters that a typeface may have: composed, without invisible signs.
pub fn composed(text: &str) -> Cow<'_, str> {
    let invisible = |letter: char| {
        matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
            || (letter.is_control() && !matches!(letter, '\t' | '\n' | '\r'))
    };
    if is_nfc(text) && !text.contains(invisible) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().filter(|letter| !invisible(*letter)).collect())
    }
}

/// A text in lines that are no wider than `width`: broken at spaces, then behind signs, then anywhere.
pub fn wrap(font: &Font, text: &str, size: f32, width: f32) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split(['\n', '\r']).map(|line| line.replace('\t', " ")) {
        let (mut line, mut used) = (String::new(), 0.0_f32);
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let (wide, gap) = (font.width(word, size), font.width(" ", size));
            if !line.is_empty() && used + gap + wide <= width {
                line.push(' ');
                line.push_str(word);
                used += gap + wide;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for piece in pieces(font, word, size, width) {
                if !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                }
                used = font.width(&piece, size);
                line = piece;
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
    }
    lines
}

/// A word in pieces that are no wider than `width`; at least one letter each.
fn pieces(font: &Font, word: &str, size: f32, width: f32) -> Vec<String> {
    if font.width(word, size) <= width {
        return vec![word.to_owned()];
    }
    let (mut pieces, mut piece, mut used) = (Vec::new(), String::new(), 0.0_f32);
    for letter in word.chars() {
        let wide = font.advance(font.glyph(letter)) * size / 1000.0;
        if !piece.is_empty() && used + wide > width {
            // Behind the last sign of the piece, if it has one in its second half.
            let signs = |sign: char| matches!(sign, '-' | '/' | '.' | '@' | '_' | ',' | ';' | '–');
            let cut = piece.rfind(signs).map(|at| at + piece[at..].chars().next().map_or(1, char::len_utf8));
            let rest = match cut {
                Some(cut) if cut > piece.len() / 2 && cut < piece.len() => piece.split_off(cut),
                _ => String::new(),
            };
            pieces.push(std::mem::replace(&mut piece, rest));
            used = font.width(&piece, size);
        }
        piece.push(letter);
        used += wide;
    }
    pieces.push(piece);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_typeface_has_the_letters_of_all_five_languages() {
        for font in [Font::regular().unwrap(), Font::bold().unwrap()] {
            let letters =
                "AaZz čšžćđČŠŽĆĐ åäöÅÄÖ àèéìòùÀÈÉÌÒÙ АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ абвгдежзийклмнопрстуфхцчшщъьюя ѝ €%–—…„“”’‘«»−·×≥≤№";
            let missing: String = letters.chars().filter(|letter| !font.has(*letter)).collect();
            assert_eq!(missing, "");
        }
    }

    #[test]
    fn letters_and_their_marks_are_put_together() {
        assert_eq!(composed("C\u{30c}rt\u{200b} \u{feff}s\u{30c}"), "Črt š");
        assert!(matches!(composed("Črt"), Cow::Borrowed(_)));
    }

    #[test]
    fn no_line_is_wider_than_its_room_and_no_letter_is_lost() {
        let font = Font::regular().unwrap();
        let text = "Администриране на електронни обществени поръчки\nhttps://example.org/a-very-long-address/without/spaces.html končno";
        for width in [20.0, 35.0, 60.0, 200.0] {
            let lines = wrap(&font, text, 8.0, width);
            assert!(lines.iter().all(|line| font.width(line, 8.0) <= width + 0.01), "{lines:?}");
            assert_eq!(lines.concat().replace(' ', ""), text.replace([' ', '\n'], ""));
        }
    }
}
