//! JSON: one object with the table's head and its rows, an object for each with the columns' ids as names.
//!
//! ```json
//! {"title": "…", "description": "…", "language": "sl", "as_of": "2026-11-22T10:00:00Z", "notes": [],
//!  "columns": [{"id": "cost", "title": "Strošek", "kind": "money", "currency": "EUR"}],
//!  "rows": [
//!   {"cost": 12.50},
//!   {"cost": null}
//!  ], "row_count": 2}
//! ```
//! Numbers have exactly the digits of their column; what is not known is `null`. Each row has a line of its own, so that a program
//! can read a large file line by line; one without its `row_count` is not whole.

use crate::error::OutputError;
use crate::table::{Kind, Table, Value, scaled};
use chrono::SecondsFormat;
use serde_json::{Value as Json, json};
use std::io::Write;

pub(crate) struct JsonWriter<W> {
    sink: W,
    /// Each column's name as it stands before its value, and its digits.
    columns: Vec<(String, u8)>,
    rows: u64,
    line: Vec<u8>,
}

/// What programs are told of a column.
pub(crate) fn describe(table: &Table) -> Vec<Json> {
    let column = |column: &crate::table::Column| {
        let mut described = json!({ "id": column.id, "title": column.title, "kind": column.kind.name() });
        match column.kind {
            Kind::Decimal(digits) | Kind::Percent(digits) => described["digits"] = json!(digits),
            Kind::Money(currency) => described["currency"] = json!(currency.code()),
            _ => {}
        }
        described
    };
    table.columns.iter().map(column).collect()
}

fn text(text: &str) -> String {
    Json::from(text).to_string()
}

impl<W: Write> JsonWriter<W> {
    pub fn begin(table: &Table, mut sink: W) -> Result<Self, OutputError> {
        let moment = table.as_of.to_rfc3339_opts(SecondsFormat::Secs, true);
        write!(
            sink,
            "{{\"title\":{},\"description\":{},\"language\":{},\"as_of\":{},\"notes\":{},\"columns\":{},\"rows\":[",
            text(&table.title),
            text(&table.description),
            text(table.language.tag()),
            text(&moment),
            json!(table.notes),
            json!(describe(table)),
        )?;
        let columns = table.columns.iter().map(|column| (format!("{}:", text(&column.id)), column.kind.digits())).collect();
        Ok(Self { sink, columns, rows: 0, line: Vec::new() })
    }

    pub fn row(&mut self, cells: &[Value<'_>]) -> Result<(), OutputError> {
        let line = &mut self.line;
        line.clear();
        line.extend_from_slice(if self.rows == 0 { b"\n{" } else { b",\n{" });
        for (place, (cell, (name, digits))) in cells.iter().zip(&self.columns).enumerate() {
            if place > 0 {
                line.push(b',');
            }
            line.extend_from_slice(name.as_bytes());
            match *cell {
                Value::Empty => line.extend_from_slice(b"null"),
                Value::Text(text) => serde_json::to_writer(&mut *line, text).map_err(OutputError::library)?,
                Value::Number(number) => line.extend_from_slice(scaled(number, *digits).as_bytes()),
                Value::Date(date) => write!(line, "\"{}\"", date.format("%Y-%m-%d"))?,
                Value::Moment(moment) => write!(line, "\"{}\"", moment.to_rfc3339_opts(SecondsFormat::Secs, true))?,
                Value::YesNo(yes) => line.extend_from_slice(if yes { b"true" } else { b"false" }),
            }
        }
        line.push(b'}');
        self.sink.write_all(line)?;
        self.rows += 1;
        Ok(())
    }

    pub fn finish(mut self) -> Result<(), OutputError> {
        writeln!(self.sink, "\n],\"row_count\":{}}}", self.rows)?;
        Ok(self.sink.flush()?)
    }
}
