//! A PDF's objects, written one after the other (ISO 32000-1): small ones packed together, large ones as streams of their own, and at
//! the end the table that says where each is. Kept in memory: eight bytes for each object.

use crate::error::OutputError;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::fmt::Write as _;
use std::io::Write;

/// An object's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Id(pub u32);

impl std::fmt::Display for Id {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} 0 R", self.0)
    }
}

/// Where an object is: its byte, or its place in a packed stream (with the highest bit).
#[derive(Clone, Copy)]
struct Place(u64);

const PACKED: u64 = 1 << 63;
/// Objects in one packed stream, at most.
const TOGETHER: usize = 250;

pub struct Objects<W> {
    sink: W,
    at: u64,
    places: Vec<Place>,
    /// Small objects that wait to be packed, and where each begins.
    waiting: String,
    begins: Vec<(Id, usize)>,
}

impl<W: Write> Objects<W> {
    pub fn begin(sink: W) -> Result<Self, OutputError> {
        let mut objects = Self { sink, at: 0, places: vec![Place(0)], waiting: String::new(), begins: Vec::new() };
        // The comment with high bytes tells programs that the file is not text.
        objects.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")?;
        Ok(objects)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), OutputError> {
        self.sink.write_all(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }

    /// A number for an object that is written later.
    pub fn reserve(&mut self) -> Id {
        self.places.push(Place(0));
        // The numbers of a file of at most 100,000 rows and 50 columns.
        Id(u32::try_from(self.places.len() - 1).unwrap_or(u32::MAX))
    }

    fn place(&mut self, id: Id, place: u64) {
        if let Some(known) = self.places.get_mut(id.0 as usize) {
            *known = Place(place);
        }
    }

    /// Writes a small object.
    pub fn object(&mut self, id: Id, body: &str) -> Result<(), OutputError> {
        self.begins.push((id, self.waiting.len()));
        self.waiting.push_str(body);
        self.waiting.push('\n');
        if self.begins.len() >= TOGETHER { self.pack() } else { Ok(()) }
    }

    fn pack(&mut self) -> Result<(), OutputError> {
        if self.begins.is_empty() {
            return Ok(());
        }
        let stream = self.reserve();
        let begins = std::mem::take(&mut self.begins);
        let mut head = String::new();
        for (index, (id, at)) in begins.iter().enumerate() {
            let _ = write!(head, "{} {at} ", id.0);
            self.place(*id, PACKED | (u64::from(stream.0) << 16) | index as u64);
        }
        let entries = format!("/Type /ObjStm /N {} /First {}", begins.len(), head.len());
        let body = std::mem::take(&mut self.waiting);
        self.stream(stream, &entries, format!("{head}{body}").as_bytes())
    }

    /// Writes a compressed stream with further entries of its dictionary.
    pub fn stream(&mut self, id: Id, entries: &str, data: &[u8]) -> Result<(), OutputError> {
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::new(6));
        packed.write_all(data)?;
        let packed = packed.finish()?;
        self.plain_stream(id, &format!("{entries} /Filter /FlateDecode"), &packed)
    }

    /// Writes a stream as it is.
    pub fn plain_stream(&mut self, id: Id, entries: &str, data: &[u8]) -> Result<(), OutputError> {
        self.place(id, self.at);
        self.write(format!("{} 0 obj\n<< {entries} /Length {} >>\nstream\n", id.0, data.len()).as_bytes())?;
        self.write(data)?;
        self.write(b"\nendstream\nendobj\n")
    }

    /// Ends the file with the table of objects. `identity` is what makes this file this file.
    pub fn finish(mut self, root: Id, information: Id, identity: impl FnOnce() -> [u8; 32]) -> Result<(), OutputError> {
        self.pack()?;
        let table = self.reserve();
        let begins = self.at;
        self.place(table, begins);
        let mut rows = Vec::with_capacity(self.places.len() * 8);
        for (number, Place(place)) in self.places.iter().enumerate() {
            let (kind, first, second): (u8, u64, u64) = match place {
                _ if number == 0 => (0, 0, 65_535),
                place if place & PACKED != 0 => (2, (place & !PACKED) >> 16, place & 0xffff),
                place => (1, *place, 0),
            };
            rows.push(kind);
            rows.extend_from_slice(&first.to_be_bytes()[3..]);
            rows.extend_from_slice(&second.to_be_bytes()[6..]);
        }
        let identity: String = identity().iter().take(16).fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02X}");
            text
        });
        let entries =
            format!("/Type /XRef /Size {} /W [1 5 2] /Root {root} /Info {information} /ID [<{identity}> <{identity}>]", self.places.len());
        self.stream(table, &entries, &rows)?;
        self.write(format!("startxref\n{begins}\n%%EOF\n").as_bytes())?;
        Ok(self.sink.flush()?)
    }
}

/// Text outside pages: UTF-16 with its mark, in hexadecimal digits.
pub fn words(text: &str) -> String {
    let mut words = String::from("<FEFF");
    for unit in text.encode_utf16() {
        let _ = write!(words, "{unit:04X}");
    }
    words.push('>');
    words
}
