//! The letters that a file uses: numbered in the order of their first use, and embedded at the end.

use super::objects::{Id, Objects};
use crate::error::OutputError;
use crate::font::{Font, MISSING};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write;
use subsetter::GlyphRemapper;

pub struct Letters {
    pub font: Font,
    name: &'static str,
    numbers: GlyphRemapper,
    /// What each number says, and how wide it is.
    meanings: BTreeMap<u16, (char, f32)>,
    /// The object that pages refer to.
    pub id: Id,
}

impl Letters {
    pub fn new(font: Font, name: &'static str, id: Id) -> Self {
        Self { font, name, numbers: GlyphRemapper::new(), meanings: BTreeMap::new(), id }
    }

    /// A text as a page shows it.
    pub fn show(&mut self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len() * 4 + 2);
        shown.push('<');
        for letter in text.chars() {
            let glyph = self.font.glyph(letter);
            let number = self.numbers.remap(glyph.0);
            let meaning = if self.font.has(letter) { letter } else { MISSING };
            self.meanings.entry(number).or_insert_with(|| (meaning, self.font.advance(glyph)));
            let _ = write!(shown, "{number:04X}");
        }
        shown.push('>');
        shown
    }

    /// Writes the font with the letters that were used.
    pub fn embed<W: Write>(&self, objects: &mut Objects<W>) -> Result<(), OutputError> {
        let file = subsetter::subset(self.font.bytes, 0, &self.numbers).map_err(|error| OutputError::library(format!("{error:?}")))?;
        let name = format!("{}+{}", tag(&file), self.name);
        let (descendant, descriptor, data, meanings) = (objects.reserve(), objects.reserve(), objects.reserve(), objects.reserve());
        objects.stream(data, &format!("/Length1 {}", file.len()), &file)?;
        let face = self.font.face();
        let scale = 1000.0 / f32::from(face.units_per_em());
        let scaled = |value: i16| (f32::from(value) * scale).round();
        let frame = face.global_bounding_box();
        objects.object(
            descriptor,
            &format!(
                "<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{} {} {} {}] /ItalicAngle 0 /Ascent {} /Descent {} \
                 /CapHeight {} /StemV 80 /FontFile2 {data} >>",
                scaled(frame.x_min),
                scaled(frame.y_min),
                scaled(frame.x_max),
                scaled(frame.y_max),
                scaled(face.ascender()),
                scaled(face.descender()),
                scaled(face.capital_height().unwrap_or(1409)),
            ),
        )?;
        let widths: String = self.meanings.iter().fold(String::new(), |mut text, (number, (_, wide))| {
            let _ = write!(text, "{number} [{wide}] ");
            text
        });
        objects.object(
            descendant,
            &format!(
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) \
                 /Supplement 0 >> /FontDescriptor {descriptor} /DW 1000 /W [{widths}] /CIDToGIDMap /Identity >>"
            ),
        )?;
        objects.stream(meanings, "", self.to_unicode().as_bytes())?;
        objects.object(
            self.id,
            &format!(
                "<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant}] /ToUnicode {meanings} >>"
            ),
        )
    }

    /// What the numbers say, for who copies, searches or listens.
    fn to_unicode(&self) -> String {
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
             /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        );
        let all: Vec<(&u16, &(char, f32))> = self.meanings.iter().collect();
        for some in all.chunks(100) {
            let _ = writeln!(map, "{} beginbfchar", some.len());
            for (number, (letter, _)) in some {
                let _ = write!(map, "<{number:04X}> <");
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    let _ = write!(map, "{unit:04X}");
                }
                map.push_str(">\n");
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}

/// Six capitals that name a part of a font.
fn tag(file: &[u8]) -> String {
    Sha256::digest(file).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
