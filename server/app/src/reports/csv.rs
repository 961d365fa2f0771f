//! The export's text: one line for every person and skill, as comma-separated values after RFC 4180.
//!
//! The first line names the columns in English, the same for ever, so that programs can rely on it. The text is UTF-8 and says so
//! with a byte order mark, without which spreadsheets garble every č. Moments are RFC 3339 in UTC.
//!
//! A spreadsheet runs a cell that looks like a formula. Cells that begin with `=`, `+`, `-`, `@`, their full-width forms, a
//! tab or a line break therefore get an apostrophe in front, which spreadsheets do not show. Whoever reads the file with
//! a program takes it off again.

use crate::platform::spreadsheet::harmless;
use bytes::Bytes;
use chrono::{DateTime, SecondsFormat, Utc};
use csv::{Terminator, Writer, WriterBuilder};
use std::io;

/// The columns.
pub const HEADER: [&str; 11] = [
    "organisation",
    "family_name",
    "given_name",
    "unit",
    "position",
    "skill",
    "skill_title",
    "level",
    "evidence",
    "observed_at",
    "valid_until",
];

/// A piece of text is given out when it has grown to this size.
const PIECE_BYTES: usize = 64 * 1024;
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// What the lines of one person have in common.
#[derive(Clone, Copy, Debug)]
pub struct Person<'a> {
    pub family_name: &'a str,
    pub given_name: &'a str,
    pub unit: &'a str,
    pub position: &'a str,
}

/// What a line says about one skill.
#[derive(Clone, Copy, Debug)]
pub struct Level<'a> {
    pub level: i32,
    pub evidence: &'a str,
    pub observed_at: DateTime<Utc>,
    pub valid_until: Option<DateTime<Utc>>,
}

/// Writes lines and gives them out in pieces.
pub struct Encoder {
    writer: Writer<Vec<u8>>,
    organisation: String,
    /// Key and title of every skill.
    skills: Vec<(String, String)>,
}

impl Encoder {
    /// Begins a file with the byte order mark and the names of the columns.
    pub fn begin(organisation: &str, skills: impl IntoIterator<Item = (String, String)>) -> io::Result<Self> {
        let mut first = Vec::with_capacity(PIECE_BYTES);
        first.extend_from_slice(BYTE_ORDER_MARK);
        let skills = skills.into_iter().map(|(key, title)| (key, harmless(&title).into_owned()));
        let mut encoder = Self { writer: writer(first), organisation: harmless(organisation).into_owned(), skills: skills.collect() };
        encoder.writer.write_record(HEADER)?;
        Ok(encoder)
    }

    /// Writes a line for every skill. `level` answers with what is known of the skill at a place in the list.
    pub fn person<'a>(&mut self, person: Person<'_>, level: impl Fn(usize) -> Option<Level<'a>>) -> io::Result<()> {
        let cells = [person.family_name, person.given_name, person.unit, person.position].map(harmless);
        for (place, (key, title)) in self.skills.iter().enumerate() {
            self.writer.write_field(&self.organisation)?;
            for cell in &cells {
                self.writer.write_field(cell.as_bytes())?;
            }
            self.writer.write_field(key)?;
            self.writer.write_field(title)?;
            if let Some(level) = level(place) {
                self.writer.write_field(level.level.to_string())?;
                self.writer.write_field(level.evidence)?;
                self.writer.write_field(moment(level.observed_at))?;
                self.writer.write_field(level.valid_until.map(moment).unwrap_or_default())?;
            } else {
                for _ in 0..4 {
                    self.writer.write_field("")?;
                }
            }
            self.writer.write_record(None::<&[u8]>)?;
        }
        Ok(())
    }

    /// What has been written, once it is enough for a piece.
    pub fn piece(&mut self) -> io::Result<Option<Bytes>> {
        self.writer.flush()?;
        if self.writer.get_ref().len() < PIECE_BYTES { Ok(None) } else { self.rest().map(Some) }
    }

    /// What has been written since the last piece.
    pub fn rest(&mut self) -> io::Result<Bytes> {
        let full = std::mem::replace(&mut self.writer, writer(Vec::with_capacity(PIECE_BYTES + PIECE_BYTES / 8)));
        full.into_inner().map(Bytes::from).map_err(|error| io::Error::other(error.to_string()))
    }
}

fn writer(text: Vec<u8>) -> Writer<Vec<u8>> {
    WriterBuilder::new().terminator(Terminator::CRLF).flexible(true).from_writer(text)
}

fn moment(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(organisation: &str, person: Person<'_>) -> String {
        let mut encoder = Encoder::begin(organisation, [("digcomp-2.2:1.1".to_owned(), "Browsing, searching".to_owned())]).unwrap();
        encoder.person(person, |_| None).unwrap();
        String::from_utf8(encoder.rest().unwrap().to_vec()).unwrap()
    }

    #[test]
    fn formulas_lose_their_power() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\ta", "\ra", "\na", "＝1", "＋1", "－1", "＠a"] {
            assert_eq!(harmless(cell), format!("'{cell}"));
        }
        // Excel in most of our countries separates by semicolons, and then begins a cell inside the name.
        for (cell, expected) in [
            ("Ana;=HYPERLINK(\"x\")", "Ana;'=HYPERLINK(\"x\")"),
            ("Ana; \"=1", "Ana; \"'=1"),
            ("a;b;@c;-d", "a;b;'@c;'-d"),
            ("\t=1", "'\t'=1"),
        ] {
            assert_eq!(harmless(cell), expected);
        }
        for cell in ["", "Novak", "a=b", "'=1", " -", "Črt-Novak", "5", "a; b"] {
            assert_eq!(harmless(cell), cell);
        }
    }

    #[test]
    fn every_text_of_people_is_made_harmless_and_quoted_where_needed() {
        let person = Person { family_name: "=HYPERLINK(\"http://x\",\"y\")", given_name: "-Ana", unit: "@unit", position: "a\r\nb" };
        let text = lines("+town", person);
        let line = text.split_once("\r\n").unwrap().1;
        assert_eq!(
            line,
            "'+town,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",'-Ana,'@unit,\"a\r\nb\",digcomp-2.2:1.1,\"Browsing, searching\",,,,\r\n"
        );
    }

    #[test]
    fn the_file_begins_with_a_byte_order_mark_and_the_columns() {
        let text = lines("Town", Person { family_name: "a", given_name: "b", unit: "", position: "" });
        let first =
            "\u{feff}organisation,family_name,given_name,unit,position,skill,skill_title,level,evidence,observed_at,valid_until\r\n";
        assert!(text.starts_with(first), "{text}");
    }

    #[test]
    fn pieces_come_when_they_are_big_enough_and_add_up() {
        let mut encoder = Encoder::begin("Town", [("a".to_owned(), "A".to_owned())]).unwrap();
        let person = Person { family_name: "Novak", given_name: "Ana", unit: "Roads", position: "" };
        let (mut text, mut pieces) = (Vec::new(), 0);
        for _ in 0..5_000 {
            encoder.person(person, |_| None).unwrap();
            if let Some(piece) = encoder.piece().unwrap() {
                assert!((PIECE_BYTES..PIECE_BYTES + 1024).contains(&piece.len()));
                text.extend_from_slice(&piece);
                pieces += 1;
            }
        }
        text.extend_from_slice(&encoder.rest().unwrap());
        assert!(pieces >= 2);
        assert_eq!(String::from_utf8(text).unwrap().lines().count(), 5_001);
    }
}
