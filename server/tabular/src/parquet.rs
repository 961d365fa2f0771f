//! Parquet: columns with real types, for programs that count.
//!
//! Numbers with digits behind the point and money are `DECIMAL(18, digits)`, moments are milliseconds in UTC. The head of the table
//! stands in the file's key-value metadata (`title`, `description`, `language`, `as_of`, `notes` and `columns` as JSON). Rows are kept
//! until they make a group: at most so many, or so many bytes of text.

use crate::error::OutputError;
use crate::json::describe;
use crate::table::{Column, Kind, Table, Value};
use chrono::{NaiveDate, SecondsFormat};
use parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, Int32Type, Int64Type};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::Type;
use serde_json::json;
use std::io::Write;
use std::sync::Arc;

const GROUP_ROWS: usize = 20_000;
const GROUP_BYTES: usize = 4 * 1024 * 1024;

/// The cells of a group's column that are there.
enum Cells {
    Words(Vec<ByteArray>),
    Small(Vec<i32>),
    Large(Vec<i64>),
    Yes(Vec<bool>),
}

struct Buffer {
    cells: Cells,
    /// For each row whether it has a cell.
    present: Vec<i16>,
}

pub(crate) struct Parquet<W: Write + Send> {
    writer: SerializedFileWriter<W>,
    buffers: Vec<Buffer>,
    rows: usize,
    bytes: usize,
}

impl<W: Write + Send> Parquet<W> {
    pub fn begin(table: &Table, sink: W) -> Result<Self, OutputError> {
        let fields = table.columns.iter().map(|column| Ok(Arc::new(field(column)?))).collect::<Result<_, OutputError>>()?;
        let schema = Type::group_type_builder("row").with_fields(fields).build().map_err(OutputError::library)?;
        let facts = [
            ("title", table.title.clone()),
            ("description", table.description.clone()),
            ("language", table.language.tag().to_owned()),
            ("as_of", table.as_of.to_rfc3339_opts(SecondsFormat::Secs, true)),
            ("notes", json!(table.notes).to_string()),
            ("columns", json!(describe(table)).to_string()),
        ];
        let facts = facts.into_iter().map(|(key, value)| KeyValue::new(key.to_owned(), value)).collect();
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by("Skillpact".to_owned())
            .set_key_value_metadata(Some(facts))
            .build();
        let writer = SerializedFileWriter::new(sink, Arc::new(schema), Arc::new(properties)).map_err(OutputError::library)?;
        let buffers = table.columns.iter().map(|column| Buffer { cells: Cells::of(column.kind), present: Vec::new() }).collect();
        Ok(Self { writer, buffers, rows: 0, bytes: 0 })
    }

    pub fn row(&mut self, cells: &[Value<'_>]) -> Result<(), OutputError> {
        for (cell, buffer) in cells.iter().zip(&mut self.buffers) {
            self.bytes += buffer.push(*cell);
        }
        self.rows += 1;
        if self.rows >= GROUP_ROWS || self.bytes >= GROUP_BYTES { self.write_group() } else { Ok(()) }
    }

    fn write_group(&mut self) -> Result<(), OutputError> {
        let mut group = self.writer.next_row_group().map_err(OutputError::library)?;
        for buffer in &mut self.buffers {
            let Some(mut column) = group.next_column().map_err(OutputError::library)? else { break };
            match &buffer.cells {
                Cells::Words(cells) => write::<ByteArrayType>(&mut column, cells, &buffer.present)?,
                Cells::Small(cells) => write::<Int32Type>(&mut column, cells, &buffer.present)?,
                Cells::Large(cells) => write::<Int64Type>(&mut column, cells, &buffer.present)?,
                Cells::Yes(cells) => write::<BoolType>(&mut column, cells, &buffer.present)?,
            }
            column.close().map_err(OutputError::library)?;
            buffer.clear();
        }
        group.close().map_err(OutputError::library)?;
        (self.rows, self.bytes) = (0, 0);
        Ok(())
    }

    pub fn finish(mut self) -> Result<(), OutputError> {
        if self.rows > 0 {
            self.write_group()?;
        }
        let mut sink = self.writer.into_inner().map_err(OutputError::library)?;
        Ok(sink.flush()?)
    }
}

fn write<T: DataType>(column: &mut SerializedColumnWriter<'_>, cells: &[T::T], present: &[i16]) -> Result<(), OutputError> {
    column.typed::<T>().write_batch(cells, Some(present), None).map(|_| ()).map_err(OutputError::library)
}

impl Cells {
    const fn of(kind: Kind) -> Self {
        match kind {
            Kind::Text => Self::Words(Vec::new()),
            Kind::Date => Self::Small(Vec::new()),
            Kind::YesNo => Self::Yes(Vec::new()),
            _ => Self::Large(Vec::new()),
        }
    }
}

impl Buffer {
    /// Keeps a cell and says how much room it takes.
    fn push(&mut self, value: Value<'_>) -> usize {
        let kept = match (&mut self.cells, value) {
            (Cells::Words(cells), Value::Text(text)) => {
                cells.push(ByteArray::from(text.as_bytes().to_vec()));
                // The text, its place and its counters.
                Some(text.len() + 64)
            }
            (Cells::Small(cells), Value::Date(day)) => {
                cells.push(i32::try_from(day.signed_duration_since(NaiveDate::default()).num_days()).unwrap_or_default());
                Some(4)
            }
            (Cells::Large(cells), Value::Number(number)) => {
                cells.push(number);
                Some(8)
            }
            (Cells::Large(cells), Value::Moment(at)) => {
                cells.push(at.timestamp_millis());
                Some(8)
            }
            (Cells::Yes(cells), Value::YesNo(yes)) => {
                cells.push(yes);
                Some(1)
            }
            _ => None,
        };
        self.present.push(i16::from(kept.is_some()));
        kept.unwrap_or_default() + 2
    }

    fn clear(&mut self) {
        self.present.clear();
        match &mut self.cells {
            Cells::Words(cells) => cells.clear(),
            Cells::Small(cells) => cells.clear(),
            Cells::Large(cells) => cells.clear(),
            Cells::Yes(cells) => cells.clear(),
        }
    }
}

fn field(column: &Column) -> Result<Type, OutputError> {
    let (physical, logical) = match column.kind {
        Kind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        Kind::Date => (Physical::INT32, Some(LogicalType::Date)),
        Kind::Moment => (Physical::INT64, Some(LogicalType::timestamp(true, TimeUnit::MILLIS))),
        Kind::YesNo => (Physical::BOOLEAN, None),
        Kind::Decimal(digits) | Kind::Percent(digits) => (Physical::INT64, Some(LogicalType::decimal(i32::from(digits), 18))),
        Kind::Money(_) => (Physical::INT64, Some(LogicalType::decimal(2, 18))),
        Kind::Integer | Kind::Minutes | Kind::Level => (Physical::INT64, None),
    };
    let precision = if matches!(logical, Some(LogicalType::Decimal(_))) { 18 } else { -1 };
    let scale = if precision > 0 { i32::from(column.kind.digits()) } else { -1 };
    Type::primitive_type_builder(&column.id, physical)
        .with_repetition(Repetition::OPTIONAL)
        .with_logical_type(logical)
        .with_precision(precision)
        .with_scale(scale)
        .build()
        .map_err(OutputError::library)
}
