//! Tables of text: which sign parts the cells, which column is which.

use super::super::check::Finding;
use super::MOST_ROWS;
use super::text::decode;
use std::collections::HashMap;

/// A table that is read row by row.
#[derive(Debug)]
pub struct Table {
    text: String,
    delimiter: u8,
    /// Where a column stands, by its name in small letters.
    columns: HashMap<String, usize>,
    /// In which encoding it was written.
    pub encoding: &'static str,
}

/// One row.
#[derive(Debug)]
pub struct Row<'a> {
    /// The line of the file it begins on, from 1.
    pub line: u32,
    record: csv::StringRecord,
    columns: &'a HashMap<String, usize>,
}

impl Row<'_> {
    /// The text of a column, without spaces around it; empty when there is no such column or cell.
    #[must_use]
    pub fn get(&self, column: &str) -> &str {
        self.columns.get(column).and_then(|place| self.record.get(*place)).map_or("", str::trim)
    }

    /// Whether no cell has a text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.record.iter().all(|cell| cell.trim().is_empty())
    }
}

impl Table {
    /// Reads the first line of a table. Semicolon, comma and tab part its cells; the one is taken that parts the first line most often.
    ///
    /// # Errors
    /// When it is no text, has no first line, or names a column twice.
    pub fn open(bytes: &[u8]) -> Result<Self, Finding> {
        let (text, encoding) = decode(bytes)?;
        // Excel may say which sign it is.
        let (text, told) = match text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')) {
            Some((sign, rest)) => (rest.to_owned(), sign.trim_end().bytes().next()),
            None => (text, None),
        };
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let outside = |sign: u8| {
            let mut quoted = false;
            first
                .bytes()
                .filter(|byte| {
                    quoted ^= *byte == b'"';
                    !quoted && *byte == sign
                })
                .count()
        };
        let counted = [b';', b'\t', b','].into_iter().max_by_key(|sign| (outside(*sign), *sign == b',')).unwrap_or(b',');
        let delimiter = told.filter(|sign| matches!(sign, b';' | b',' | b'\t')).unwrap_or(counted);
        let mut table = Self { text, delimiter, columns: HashMap::new(), encoding };
        if let Some(line) = unclosed(&table.text, delimiter) {
            let text = "The quotation mark that begins here is never closed, so that the rest of the file would be one cell.";
            return Err(Finding::at(line, "file", "unclosed_quote", text));
        }
        let headers = table.reader().headers().map_err(|error| broken(&error))?.clone();
        if headers.iter().all(|name| name.trim().is_empty()) {
            return Err(Finding::at(1, "file", "empty", "The file is empty: its first line names the columns."));
        }
        for (place, name) in headers.iter().enumerate().filter(|(_, name)| !name.trim().is_empty()) {
            if table.columns.insert(name.trim().to_lowercase(), place).is_some() {
                let text = format!("The column {} is there twice.", name.trim());
                return Err(Finding::at(1, name.trim(), "duplicate", text).subject(name.trim()));
            }
        }
        Ok(table)
    }

    fn reader(&self) -> csv::Reader<&[u8]> {
        csv::ReaderBuilder::new().delimiter(self.delimiter).flexible(true).from_reader(self.text.as_bytes())
    }

    /// Whether it has a column.
    #[must_use]
    pub fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// The names of its columns, in no order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.keys().map(String::as_str)
    }

    /// Gives every row that is not empty to `take`, and returns how many there were.
    ///
    /// # Errors
    /// When a row cannot be read or there are more than [`MOST_ROWS`].
    pub fn each(&self, mut take: impl FnMut(&Row<'_>)) -> Result<u32, Finding> {
        let mut count = 0u32;
        for record in self.reader().into_records() {
            let record = record.map_err(|error| broken(&error))?;
            let line = record.position().map_or(0, csv::Position::line);
            let row = Row { line: u32::try_from(line).unwrap_or(u32::MAX), record, columns: &self.columns };
            if row.is_empty() {
                continue;
            }
            count += 1;
            if count as usize > MOST_ROWS {
                let text = format!("The table has more than {MOST_ROWS} rows. Choose a part of it.");
                return Err(Finding::at(row.line, "file", "too_many", text).limit(MOST_ROWS));
            }
            take(&row);
        }
        Ok(count)
    }
}

/// The line of a quotation mark that opens a cell and is never closed.
fn unclosed(text: &str, delimiter: u8) -> Option<u32> {
    let (mut line, mut opened, mut begins) = (1u32, None, true);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        line += u32::from(byte == b'\n');
        match (opened, byte) {
            (Some(_), b'"') if bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            (Some(_), b'"') => opened = None,
            (None, b'"') if begins => opened = Some(line),
            _ => {}
        }
        begins = opened.is_none() && (byte == delimiter || byte == b'\n' || byte == b'\r');
    }
    opened
}

fn broken(error: &csv::Error) -> Finding {
    let line = error.position().and_then(|position| u32::try_from(position.line()).ok());
    Finding { row: line, ..Finding::whole("file", "unreadable", format!("The table cannot be read: {error}.")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_between_cells_is_found() {
        for (text, title) in [
            ("code;title_en\n1;a, b", "a, b"),
            ("code,title_en\n1,\"a; b\"", "a; b"),
            ("code\ttitle_en\n1\ta; b, c", "a; b, c"),
            ("sep=;\r\ncode;title_en\r\n1;x", "x"),
            ("\"co,de\";title_en\n1;y", "y"),
        ] {
            let table = Table::open(text.as_bytes()).unwrap();
            let mut found = String::new();
            assert_eq!(table.each(|row| found = row.get("title_en").to_owned()).unwrap(), 1, "{text}");
            assert_eq!(found, title);
        }
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_is_found_where_it_begins() {
        let refused = Table::open(b"code,title\nA,\"unclosed\nB,x\nC,y").unwrap_err();
        assert_eq!((refused.code, refused.row), ("unclosed_quote", Some(2)));
        for sound in ["code,title\n1,\"a \"\"b\"\"\nc\"\n2,5\" pipe", "code,title\n1,\"\"\n2,\"x\"", "code\n\"a\"\r\n\"b\"\r\n"] {
            assert_eq!(unclosed(sound, b','), None, "{sound}");
        }
    }

    #[test]
    fn a_column_that_is_there_twice_and_an_empty_file_are_refused() {
        assert_eq!(Table::open(b"code,Code\n1,2").unwrap_err().code, "duplicate");
        assert_eq!(Table::open(b"").unwrap_err().code, "empty");
    }

    #[test]
    fn more_rows_than_the_limit_are_refused_with_the_row() {
        let text = format!("code\n{}", "1\n".repeat(MOST_ROWS + 1));
        let refused = Table::open(text.as_bytes()).unwrap().each(|_| ()).unwrap_err();
        assert_eq!((refused.code, refused.row), ("too_many", Some(u32::try_from(MOST_ROWS).unwrap() + 2)));
    }
}
