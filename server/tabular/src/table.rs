//! What is written: a table's head, its columns, and the cells of a row.

use crate::error::OutputError;
use crate::wording::Language;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// Eighteen digits: what a number with a point holds in every format.
const LARGEST: u64 = 999_999_999_999_999_999;

/// Everything about a table but its rows.
#[derive(Clone, Debug)]
pub struct Table {
    /// What it is called; a heading in PDF, the sheet's name, the document's title.
    pub title: String,
    /// What it shows, in a sentence or two; may be empty.
    pub description: String,
    /// The language of the title, of the columns' titles and of how numbers and dates are written for people.
    pub language: Language,
    /// What a reader must know besides: filters, what was withheld, how something is counted.
    pub notes: Vec<String>,
    /// The moment whose state the rows show. It also stands where a format asks when the file was made, so that the same rows give
    /// the same bytes.
    pub as_of: DateTime<Utc>,
    /// In which clock moments are shown where people read them. Files for programs keep UTC.
    pub zone: Tz,
    /// The columns, in order.
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The name for programs: the same in all languages and for ever.
    pub id: String,
    /// The name for people, in the table's language.
    pub title: String,
    /// What its cells are.
    pub kind: Kind,
}

impl Column {
    /// A column.
    pub fn new(id: impl Into<String>, title: impl Into<String>, kind: Kind) -> Self {
        Self { id: id.into(), title: title.into(), kind }
    }
}

/// What the cells of a column are. Numbers are whole numbers of the smallest unit, so that every format holds exactly what was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// A whole number.
    Integer,
    /// A number with so many digits behind the point; the cell counts units of the last digit.
    Decimal(u8),
    /// Per cent with so many digits behind the point; the cell counts units of the last digit: 455 with one digit is 45.5 %.
    Percent(u8),
    /// A day.
    Date,
    /// A moment, to the second.
    Moment,
    /// How long something took, in minutes.
    Minutes,
    /// Cents of a currency.
    Money(Currency),
    /// Yes or no.
    YesNo,
    /// A level of a framework.
    Level,
}

impl Kind {
    /// Its name in files for programs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Decimal(_) => "decimal",
            Self::Percent(_) => "percent",
            Self::Date => "date",
            Self::Moment => "moment",
            Self::Minutes => "minutes",
            Self::Money(_) => "money",
            Self::YesNo => "yes_no",
            Self::Level => "level",
        }
    }

    /// Digits behind the point of what its numbers show.
    #[must_use]
    pub const fn digits(self) -> u8 {
        match self {
            Self::Decimal(digits) | Self::Percent(digits) => digits,
            Self::Money(_) => 2,
            _ => 0,
        }
    }

    /// Whether people expect its cells on the right, so that digits stand below digits.
    #[must_use]
    pub const fn stands_right(self) -> bool {
        matches!(self, Self::Integer | Self::Decimal(_) | Self::Percent(_) | Self::Minutes | Self::Money(_) | Self::Level)
    }

    const fn holds(self, value: Value<'_>) -> bool {
        matches!(
            (self, value),
            (_, Value::Empty)
                | (Self::Text, Value::Text(_))
                | (Self::Integer | Self::Decimal(_) | Self::Percent(_) | Self::Minutes | Self::Money(_) | Self::Level, Value::Number(_))
                | (Self::Date, Value::Date(_))
                | (Self::Moment, Value::Moment(_))
                | (Self::YesNo, Value::YesNo(_))
        )
    }
}

/// A currency with cents, by its three letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");

    /// Three capital letters (ISO 4217).
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let letters: [u8; 3] = code.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters))
    }

    /// The three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("EUR")
    }
}

/// A cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Nothing is known; it is never written as zero.
    Empty,
    /// Words.
    Text(&'a str),
    /// A number in the smallest unit of its column: units of the last digit, cents, minutes, levels.
    Number(i64),
    /// A day.
    Date(NaiveDate),
    /// A moment.
    Moment(DateTime<Utc>),
    /// Yes or no.
    YesNo(bool),
}

impl<'a> Value<'a> {
    /// Words, where an empty text is nothing.
    #[must_use]
    pub const fn text(text: &'a str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// Something of the kind that `from` makes, or nothing.
    pub fn maybe<T>(value: Option<T>, from: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Empty, from)
    }
}

impl Table {
    /// Refuses a table that no format could hold.
    pub(crate) fn check(&self) -> Result<(), OutputError> {
        if self.columns.is_empty() {
            return Err(OutputError::NoColumns);
        }
        let mut known = BTreeSet::new();
        for column in &self.columns {
            // Spreadsheets and databases compare names without regard to capitals.
            if column.id.is_empty() || !known.insert(column.id.to_lowercase()) {
                return Err(OutputError::DoubledColumn(column.id.clone()));
            }
            if column.kind.digits() > 9 {
                return Err(OutputError::TooManyDigits(column.id.clone()));
            }
        }
        Ok(())
    }

    /// Refuses cells that do not fit the columns. `row` counts from one.
    pub(crate) fn check_row(&self, row: u64, cells: &[Value<'_>]) -> Result<(), OutputError> {
        if cells.len() != self.columns.len() {
            return Err(OutputError::WrongLength { row, expected: self.columns.len(), found: cells.len() });
        }
        for (column, cell) in self.columns.iter().zip(cells) {
            if !column.kind.holds(*cell) {
                return Err(OutputError::WrongKind { row, column: column.id.clone(), expected: column.kind.name() });
            }
            if matches!(cell, Value::Number(number) if number.unsigned_abs() > LARGEST) {
                return Err(OutputError::NumberTooLarge { row, column: column.id.clone() });
            }
        }
        Ok(())
    }
}

/// A number with its point, as programs write it: `scaled(-1205, 2)` is `-12.05`.
pub(crate) fn scaled(number: i64, digits: u8) -> String {
    if digits == 0 {
        return number.to_string();
    }
    let unit = 10_u64.pow(u32::from(digits));
    let (whole, rest) = (number.unsigned_abs() / unit, number.unsigned_abs() % unit);
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{whole}.{rest:0width$}", width = usize::from(digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_keeps_every_digit() {
        assert_eq!(scaled(-1205, 2), "-12.05");
        assert_eq!(scaled(5, 3), "0.005");
        assert_eq!(scaled(-5, 1), "-0.5");
        assert_eq!(scaled(i64::MIN, 0), "-9223372036854775808");
        assert_eq!(scaled(i64::MIN, 2), "-92233720368547758.08");
    }

    #[test]
    fn a_currency_is_three_capitals() {
        assert_eq!(Currency::parse("SEK").map(|sek| sek.code().to_owned()), Some("SEK".to_owned()));
        for wrong in ["", "eu", "eur", "EURO", "€"] {
            assert_eq!(Currency::parse(wrong), None, "{wrong}");
        }
    }
}
