//! Why a file could not be written.

use std::io;

/// Why a file could not be written. Rows count from one.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// A table without columns.
    #[error("a table has at least one column")]
    NoColumns,
    /// Two columns with one id, or one without.
    #[error("each column has an id of its own, not “{0}” twice")]
    DoubledColumn(String),
    /// More digits behind the point than are kept exactly.
    #[error("column “{0}” has more than nine digits behind the point")]
    TooManyDigits(String),
    /// More columns than a page or a sheet has room for.
    #[error("a {format} file has room for {limit} columns, not for {found}")]
    TooManyColumns {
        /// The format's name.
        format: &'static str,
        /// So many fit.
        limit: usize,
        /// So many were asked for.
        found: usize,
    },
    /// More rows than the format has room for.
    #[error("a {format} file has room for {limit} rows")]
    TooManyRows {
        /// The format's name.
        format: &'static str,
        /// So many fit.
        limit: u64,
    },
    /// A row with more or fewer cells than columns.
    #[error("row {row} has {found} cells, not {expected}")]
    WrongLength {
        /// Which row.
        row: u64,
        /// So many columns there are.
        expected: usize,
        /// So many cells it had.
        found: usize,
    },
    /// A cell of another kind than its column.
    #[error("row {row}, column “{column}”: the cell is no {expected}")]
    WrongKind {
        /// Which row.
        row: u64,
        /// The column's id.
        column: String,
        /// The column's kind.
        expected: &'static str,
    },
    /// A number of more than eighteen digits.
    #[error("row {row}, column “{column}”: the number has more than 18 digits")]
    NumberTooLarge {
        /// Which row.
        row: u64,
        /// The column's id.
        column: String,
    },
    /// A text longer than a cell of the format.
    #[error("row {row}, column “{column}”: the text has more than {limit} characters")]
    CellTooLong {
        /// Which row.
        row: u64,
        /// The column's id.
        column: String,
        /// So many fit.
        limit: usize,
    },
    /// Something failed before; what was written is no whole file.
    #[error("the file broke off before")]
    Broken,
    /// A chart without anything to draw.
    #[error("the chart has no value to draw")]
    EmptyChart,
    /// A chart with more than can be told apart.
    #[error("a chart has room for {limit} {what}")]
    ChartTooLarge {
        /// What there is too much of.
        what: &'static str,
        /// So many fit.
        limit: usize,
    },
    /// A chart over columns that are not there, or that cannot be drawn.
    #[error("the chart cannot be drawn over column “{0}”")]
    NotForCharts(String),
    /// Where the bytes go could not take them.
    #[error("the bytes could not be written: {0}")]
    Io(#[from] io::Error),
    /// A library could not write.
    #[error("{0}")]
    Library(String),
}

impl OutputError {
    pub(crate) fn library(error: impl std::fmt::Display) -> Self {
        Self::Library(error.to_string())
    }
}
