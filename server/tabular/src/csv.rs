//! Comma-separated values after RFC 4180: UTF-8, CR LF, the columns' ids in the first line.
//!
//! A spreadsheet runs a cell that looks like a formula: such texts get an apostrophe in front (`harmless`), which spreadsheets do
//! not show. Numbers are written as they are, for a minus sign before digits runs nothing. Moments are RFC 3339 in UTC.

use crate::error::OutputError;
use crate::harmless::harmless;
use crate::table::{Table, Value, scaled};
use chrono::SecondsFormat;
use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};
use std::io::Write;

pub(crate) struct Csv<W: Write> {
    writer: Writer<W>,
    digits: Vec<u8>,
    /// A line that is one empty cell would be no line at all.
    alone: bool,
}

impl<W: Write> Csv<W> {
    pub fn begin(table: &Table, byte_order_mark: bool, mut sink: W) -> Result<Self, OutputError> {
        if byte_order_mark {
            sink.write_all("\u{feff}".as_bytes())?;
        }
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).quote_style(QuoteStyle::Necessary).from_writer(sink);
        writer.write_record(table.columns.iter().map(|column| harmless(&column.id).into_owned())).map_err(failure)?;
        let digits = table.columns.iter().map(|column| column.kind.digits()).collect();
        Ok(Self { writer, digits, alone: table.columns.len() == 1 })
    }

    pub fn row(&mut self, cells: &[Value<'_>]) -> Result<(), OutputError> {
        for (cell, digits) in cells.iter().zip(&self.digits) {
            match *cell {
                Value::Empty if self.alone => return self.writer.write_record([""]).map_err(failure),
                Value::Empty => self.writer.write_field(""),
                Value::Text(text) => self.writer.write_field(harmless(text).as_bytes()),
                Value::Number(number) => self.writer.write_field(scaled(number, *digits)),
                Value::Date(date) => self.writer.write_field(date.format("%Y-%m-%d").to_string()),
                Value::Moment(moment) => self.writer.write_field(moment.to_rfc3339_opts(SecondsFormat::Secs, true)),
                Value::YesNo(yes) => self.writer.write_field(if yes { "true" } else { "false" }),
            }
            .map_err(failure)?;
        }
        self.writer.write_record(None::<&[u8]>).map_err(failure)
    }

    pub fn finish(mut self) -> Result<(), OutputError> {
        Ok(self.writer.flush()?)
    }

    /// A file that ends between two lines would look whole: its last line says that it is not, in a quotation that does not end.
    pub fn break_off(self) {
        if let Ok(mut sink) = self.writer.into_inner() {
            let _ = sink.write_all(b"\"The file broke off here. It is not whole.");
        }
    }
}

fn failure(error: csv::Error) -> OutputError {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => OutputError::Io(error),
        other => OutputError::Library(format!("{other:?}")),
    }
}
