//! Tables and charts for people to read, as files.
//!
//! # Words
//! A *table* is a title, a language, a moment and *columns*; its *rows* come one after the other. A *column* has an id for programs, a
//! title for people and a *kind*. A *format* is what the file is. A *chart* is a picture of a small table.
//!
//! # Invariants
//! - The same table and rows give the same bytes: no clock, no random ids, and the moment of the data where a format asks for one.
//! - Memory does not grow with the rows: what is kept is a group of them (Parquet), the first ones until the columns' widths are known
//!   and a few bytes for each row (PDF), or nothing.
//! - Numbers are counted in the smallest unit and every format holds them exactly, or as text.
//! - A writer that failed, or was dropped before its end, leaves a file that no reader takes for whole.
//! - What people wrote is never run: not as a formula, not as markup.
//!
//! # What it offers
//! [`Writer::begin`] with a [`Table`], [`Writer::row`] for each row, [`Writer::finish`], which tells rows, bytes and SHA-256. It writes
//! into any [`std::io::Write`]. A program that sends the file while it grows gives it [`Pieces`] and takes them out between rows: nothing
//! ever waits inside a writer, so no thread of its own is needed. [`harmless`] for cells of other CSV files.
//! [`ChartBuilder`] takes the same table and rows and gives a [`Chart`], which is written as SVG or PNG.
//!
//! ```
//! use tabular::{Column, Format, Kind, Language, Table, Value, Writer};
//! let table = Table {
//!     title: "Hours".into(),
//!     description: String::new(),
//!     language: Language::En,
//!     notes: Vec::new(),
//!     as_of: "2026-11-22T10:00:00Z".parse().unwrap(),
//!     zone: chrono_tz::Europe::Ljubljana,
//!     columns: vec![Column::new("unit", "Unit", Kind::Text), Column::new("learning", "Learning", Kind::Minutes)],
//! };
//! let mut file = Vec::new();
//! let mut writer = Writer::begin(Format::Csv { byte_order_mark: false }, table, Some(1), &mut file)?;
//! writer.row(&[Value::Text("Roads"), Value::Number(90)])?;
//! let written = writer.finish()?;
//! assert_eq!((written.rows, file.as_slice()), (1, &b"unit,learning\r\nRoads,90\r\n"[..]));
//! # Ok::<(), tabular::OutputError>(())
//! ```

mod chart;
mod csv;
mod error;
mod font;
mod harmless;
mod json;
mod parquet;
mod pdf;
mod sink;
mod spreadsheet;
mod table;
mod wording;
mod writer;

pub use chart::{Chart, ChartBuilder, ChartKind, ChartSpec};
pub use error::OutputError;
pub use harmless::harmless;
pub use sink::Pieces;
pub use table::{Column, Currency, Kind, Table, Value};
pub use wording::Language;
pub use writer::{Format, Writer, Written};
