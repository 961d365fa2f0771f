//! One writer for all formats: what may be written is decided here, how it looks in the formats' files.

use crate::csv::Csv;
use crate::error::OutputError;
use crate::json::JsonWriter;
use crate::parquet::Parquet;
use crate::pdf::Pdf;
use crate::sink::{Counted, Tally};
use crate::spreadsheet::ROWS;
use crate::spreadsheet::ods::Ods;
use crate::spreadsheet::xlsx::Xlsx;
use crate::table::{Table, Value};
use std::io::Write;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values, after a byte order mark if spreadsheets are to read it.
    Csv {
        /// Whether the file says that it is UTF-8; Excel garbles every č without it.
        byte_order_mark: bool,
    },
    /// One JSON object; its shape is told where it is written.
    Json,
    /// Parquet.
    Parquet,
    /// A workbook of Excel.
    Xlsx,
    /// A spreadsheet of LibreOffice.
    Ods,
    /// A document to read and print, tagged for screen readers.
    Pdf,
}

impl Format {
    /// Its name for people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv { .. } => "CSV",
            Self::Json => "JSON",
            Self::Parquet => "Parquet",
            Self::Xlsx => "XLSX",
            Self::Ods => "ODS",
            Self::Pdf => "PDF",
        }
    }

    /// The end of its file's name, without the point.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv { .. } => "csv",
            Self::Json => "json",
            Self::Parquet => "parquet",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Pdf => "pdf",
        }
    }

    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv { .. } => "text/csv; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
            Self::Parquet => "application/vnd.apache.parquet",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Pdf => "application/pdf",
        }
    }

    /// So many rows fit, besides the columns' titles. A PDF is for people: 100,000 rows are more than two thousand pages.
    #[must_use]
    pub const fn most_rows(self) -> Option<u64> {
        match self {
            Self::Csv { .. } | Self::Json | Self::Parquet => None,
            Self::Xlsx | Self::Ods => Some(ROWS - 1),
            Self::Pdf => Some(100_000),
        }
    }
}

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// Rows, without the columns' titles.
    pub rows: u64,
    /// The file's size.
    pub bytes: u64,
    /// The file's SHA-256.
    pub sha256: [u8; 32],
}

/// A file on its way. Dropped before `finish`, or after an error, it leaves a file that is visibly not whole.
pub struct Writer<W: Write + Send> {
    format: Format,
    table: Table,
    rows: u64,
    tally: Tally,
    /// Absent once the file broke off.
    encoder: Option<Encoder<Counted<W>>>,
}

/// Boxed where it is large: a writer is moved between threads.
enum Encoder<W: Write + Send> {
    Csv(Box<Csv<W>>),
    Json(JsonWriter<W>),
    Parquet(Box<Parquet<W>>),
    Xlsx(Box<Xlsx<W>>),
    Ods(Box<Ods<W>>),
    Pdf(Box<Pdf<W>>),
}

impl<W: Write + Send> Writer<W> {
    /// Begins a file. When the number of rows is known, too many are refused before the first byte.
    pub fn begin(format: Format, table: Table, rows: Option<u64>, sink: W) -> Result<Self, OutputError> {
        table.check()?;
        if let Some(limit) = format.most_rows()
            && rows.is_some_and(|rows| rows > limit)
        {
            return Err(OutputError::TooManyRows { format: format.name(), limit });
        }
        let tally = Tally::default();
        let sink = Counted::new(sink, tally.clone());
        let encoder = match format {
            Format::Csv { byte_order_mark } => Encoder::Csv(Box::new(Csv::begin(&table, byte_order_mark, sink)?)),
            Format::Json => Encoder::Json(JsonWriter::begin(&table, sink)?),
            Format::Parquet => Encoder::Parquet(Box::new(Parquet::begin(&table, sink)?)),
            Format::Xlsx => Encoder::Xlsx(Box::new(Xlsx::begin(&table, sink)?)),
            Format::Ods => Encoder::Ods(Box::new(Ods::begin(&table, sink)?)),
            Format::Pdf => Encoder::Pdf(Box::new(Pdf::begin(&table, sink, tally.clone())?)),
        };
        Ok(Self { format, table, rows: 0, tally, encoder: Some(encoder) })
    }

    /// Writes a row. After an error the file is broken off, and every further row is refused.
    pub fn row(&mut self, cells: &[Value<'_>]) -> Result<(), OutputError> {
        let written = self.try_row(cells);
        if written.is_err() {
            self.break_off();
        }
        written
    }

    fn try_row(&mut self, cells: &[Value<'_>]) -> Result<(), OutputError> {
        let Some(encoder) = &mut self.encoder else { return Err(OutputError::Broken) };
        self.table.check_row(self.rows + 1, cells)?;
        if let Some(limit) = self.format.most_rows()
            && self.rows >= limit
        {
            return Err(OutputError::TooManyRows { format: self.format.name(), limit });
        }
        self.rows += 1;
        match encoder {
            Encoder::Csv(encoder) => encoder.row(cells),
            Encoder::Json(encoder) => encoder.row(cells),
            Encoder::Parquet(encoder) => encoder.row(cells),
            Encoder::Xlsx(encoder) => encoder.row(cells),
            Encoder::Ods(encoder) => encoder.row(cells),
            Encoder::Pdf(encoder) => encoder.row(&self.table, cells),
        }
    }

    /// Ends the file.
    pub fn finish(mut self) -> Result<Written, OutputError> {
        let Some(encoder) = self.encoder.take() else { return Err(OutputError::Broken) };
        let ended = match encoder {
            Encoder::Csv(encoder) => encoder.finish(),
            Encoder::Json(encoder) => encoder.finish(),
            Encoder::Parquet(encoder) => encoder.finish(),
            Encoder::Xlsx(encoder) => encoder.finish(&self.table),
            Encoder::Ods(encoder) => encoder.finish(&self.table),
            Encoder::Pdf(encoder) => encoder.finish(&self.table),
        };
        ended.map(|()| Written { rows: self.rows, bytes: self.tally.bytes(), sha256: self.tally.hash() })
    }

    /// Leaves the file as it is, so that nobody takes it for whole.
    fn break_off(&mut self) {
        match self.encoder.take() {
            Some(Encoder::Csv(encoder)) => encoder.break_off(),
            Some(encoder) => {
                // Some libraries end a file when they are dropped.
                self.tally.shut();
                drop(encoder);
            }
            None => {}
        }
    }
}

impl<W: Write + Send> Drop for Writer<W> {
    fn drop(&mut self) {
        self.break_off();
    }
}
