//! What is written comes back, in every format: the same cells, the same bytes each time, and nothing that looks whole and is not.

#![expect(clippy::unwrap_used, reason = "every function here is part of a test")]

mod support;

use calamine::{Data, Ods, Reader, Xlsx, open_workbook_from_rs};
use chrono::{NaiveDate, SecondsFormat};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use proptest::prelude::*;
use std::io::{Cursor, Write};
use support::{FORMATS, columns, moment, rows, table, write};
use tabular::{Column, Format, Kind, Language, OutputError, Value, Writer};

/// A cell as a test compares it: the same text from every format.
fn expected(value: &Value<'_>, kind: Kind) -> String {
    let point = |number: i64, digits: u32| format!("{:.*}", digits as usize, number as f64 / 10_f64.powi(digits.cast_signed()));
    match (value, kind) {
        (Value::Empty, _) => String::new(),
        (Value::Text(text), _) => (*text).to_owned(),
        (Value::Number(number), Kind::Decimal(digits) | Kind::Percent(digits)) => point(*number, u32::from(digits)),
        (Value::Number(number), Kind::Money(_)) => point(*number, 2),
        (Value::Number(number), _) => number.to_string(),
        (Value::Date(day), _) => day.to_string(),
        (Value::Moment(at), _) => at.to_rfc3339_opts(SecondsFormat::Secs, true),
        (Value::YesNo(yes), _) => yes.to_string(),
    }
}

fn all(rows: &[Vec<Value<'_>>], columns: &[Column]) -> Vec<Vec<String>> {
    rows.iter().map(|row| row.iter().zip(columns).map(|(cell, column)| expected(cell, column.kind)).collect()).collect()
}

fn from_csv(file: &[u8]) -> Vec<Vec<String>> {
    let text = file.strip_prefix("\u{feff}".as_bytes()).expect("a byte order mark");
    csv::Reader::from_reader(text).records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn from_json(file: &[u8], columns: &[Column]) -> Vec<Vec<String>> {
    let json: serde_json::Value = serde_json::from_slice(file).unwrap();
    let rows = json["rows"].as_array().unwrap();
    assert_eq!(json["row_count"], rows.len());
    let cell = |row: &serde_json::Value, column: &Column| match &row[&column.id] {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Number(number) => {
            format!("{:.*}", usize::from(column.kind.digits()), number.as_f64().unwrap())
        }
        other => other.to_string(),
    };
    rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect()).collect()
}

fn from_parquet(file: &[u8]) -> Vec<Vec<String>> {
    let reader = SerializedFileReader::new(bytes::Bytes::copy_from_slice(file)).unwrap();
    let cell = |field: &Field| match field {
        Field::Null => String::new(),
        Field::Str(text) => text.clone(),
        Field::Bool(yes) => yes.to_string(),
        Field::Long(number) => number.to_string(),
        Field::Decimal(decimal) => {
            let number =
                decimal.data().iter().fold(if decimal.data()[0] >= 128 { -1_i64 } else { 0 }, |sum, byte| (sum << 8) | i64::from(*byte));
            format!("{:.*}", decimal.scale() as usize, number as f64 / 10_f64.powi(decimal.scale()))
        }
        Field::Date(days) => (NaiveDate::default() + chrono::Duration::days(i64::from(*days))).to_string(),
        Field::TimestampMillis(at) => chrono::DateTime::from_timestamp_millis(*at).unwrap().to_rfc3339_opts(SecondsFormat::Secs, true),
        other => panic!("{other:?}"),
    };
    reader.get_row_iter(None).unwrap().map(|row| row.unwrap().get_column_iter().map(|(_, field)| cell(field)).collect()).collect()
}

/// Cells of a sheet below the titles. Moments are shown by the zone's clock and come back by it.
fn from_sheet(sheet: &calamine::Range<Data>, columns: &[Column], count: usize) -> Vec<Vec<String>> {
    let cell = |row: usize, place: usize, kind: Kind| {
        let found = sheet.get_value((u32::try_from(row + 1).unwrap(), u32::try_from(place).unwrap())).unwrap_or(&Data::Empty);
        let days = match found {
            Data::DateTime(days) => Some(days.as_f64()),
            Data::Float(number) => Some(*number),
            _ => None,
        };
        let local = |days: f64| {
            let zero = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap().and_hms_opt(0, 0, 0).unwrap();
            zero + chrono::Duration::seconds((days * 86_400.0).round() as i64)
        };
        match (found, kind) {
            (Data::Empty, _) => String::new(),
            (Data::String(text), _) => text.clone(),
            (Data::Bool(yes), _) => yes.to_string(),
            (Data::DateTimeIso(text), Kind::Date) => text.get(..10).unwrap().to_owned(),
            (Data::DateTimeIso(text), _) => at_zone(text.parse().unwrap()),
            (Data::DurationIso(text), _) => {
                let (hours, minutes) = text.trim_start_matches("PT").trim_end_matches("M00S").split_once('H').unwrap();
                (hours.parse::<i64>().unwrap() * 60 + minutes.parse::<i64>().unwrap()).to_string()
            }
            (_, Kind::Date) => local(days.unwrap()).date().to_string(),
            (_, Kind::Moment) => at_zone(local(days.unwrap())),
            (_, Kind::Minutes) => format!("{:.0}", days.unwrap() * 1440.0),
            (_, Kind::Percent(digits)) => format!("{:.*}", usize::from(digits), days.unwrap() * 100.0),
            (_, kind) => format!("{:.*}", usize::from(kind.digits()), days.unwrap()),
        }
    };
    (0..count).map(|row| columns.iter().enumerate().map(|(place, column)| cell(row, place, column.kind)).collect()).collect()
}

fn at_zone(local: chrono::NaiveDateTime) -> String {
    let at = local.and_local_timezone(chrono_tz::Europe::Ljubljana).earliest().expect("a moment that the clock showed");
    at.to_utc().to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn sheet(format: Format, file: Vec<u8>) -> calamine::Range<Data> {
    if format == Format::Xlsx {
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(file)).unwrap();
        book.worksheet_range_at(0).unwrap().unwrap()
    } else {
        let mut book: Ods<_> = open_workbook_from_rs(Cursor::new(file)).unwrap();
        book.worksheet_range_at(0).unwrap().unwrap()
    }
}

fn comes_back(rows: &[Vec<Value<'_>>], columns: &[Column]) {
    let table = table(columns.to_vec(), Language::Sl);
    let all = all(rows, columns);
    for format in FORMATS {
        let (file, written) = write(format, &table, rows);
        assert_eq!((written.rows, written.bytes), (rows.len() as u64, file.len() as u64));
        let found = match format {
            Format::Csv { .. } => from_csv(&file),
            Format::Json => from_json(&file, columns),
            Format::Parquet => from_parquet(&file),
            Format::Xlsx | Format::Ods => from_sheet(&sheet(format, file), columns, rows.len()),
            Format::Pdf => continue,
        };
        assert_eq!(found, all, "{}", format.name());
    }
}

/// Texts that mean the same in every format: the others have tests of their own.
fn words() -> impl Strategy<Value = String> {
    "[A-Za-zčšžåъя<&\"'.][A-Za-z0-9čšžåъя <>&\"',.;|/]{0,30}[a-z]".prop_map(|text| text.replace("  ", " "))
}

fn cells() -> impl Strategy<Value = Vec<Option<(String, i64, i64)>>> {
    proptest::collection::vec(proptest::option::weighted(0.9, (words(), -999_999_999_i64..999_999_999, 0_i64..40_000)), 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_tables_come_back_from_every_format(cells in cells()) {
        let columns = columns();
        let row = |cell: &'_ Option<(String, i64, i64)>| -> Vec<Value<'static>> {
            let Some((words, number, days)) = cell.clone() else { return vec![Value::Empty; 10] };
            let day = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap() + chrono::Duration::days(days);
            vec![
                Value::Text(Box::leak(words.into_boxed_str())),
                Value::Number(number),
                Value::Number(number / 7),
                Value::Number(number / 1000),
                Value::Date(day),
                // Noon, when no clock is changed.
                Value::Moment(day.and_hms_opt(12, 0, 0).unwrap().and_utc() + chrono::Duration::seconds(number % 3600)),
                Value::Number(days),
                Value::Number(number),
                Value::YesNo(number % 2 == 0),
                Value::Number(number % 9),
            ]
        };
        let rows: Vec<Vec<Value<'static>>> = cells.iter().map(row).collect();
        comes_back(&rows, &columns);
    }
}

#[test]
fn the_same_table_gives_the_same_bytes_whatever_takes_them() {
    /// Takes one byte at a time.
    struct Slow(Vec<u8>);
    impl Write for Slow {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.extend(bytes.first());
            Ok(bytes.len().min(1))
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    for language in Language::ALL {
        let table = table(columns(), language);
        for format in FORMATS {
            let (first, written) = write(format, &table, &rows());
            let mut slow = Slow(Vec::new());
            let mut writer = Writer::begin(format, table.clone(), Some(9), &mut slow).unwrap();
            for row in rows() {
                writer.row(&row).unwrap();
            }
            assert_eq!(writer.finish().unwrap(), written);
            assert_eq!(slow.0, first, "{}", format.name());
        }
    }
}

#[test]
fn another_moment_or_cell_gives_another_hash() {
    for format in FORMATS {
        let one = table(columns(), Language::En);
        let later = tabular::Table { as_of: moment("2026-11-22T10:00:01Z"), ..one.clone() };
        let (_, written) = write(format, &one, &rows());
        let (_, fewer) = write(format, &one, &rows()[1..]);
        assert_ne!(written.sha256, fewer.sha256);
        if !matches!(format, Format::Csv { .. }) {
            assert_ne!(written.sha256, write(format, &later, &rows()).1.sha256, "{}", format.name());
        }
    }
}

#[test]
fn what_breaks_off_is_visibly_broken() {
    let table = table(columns(), Language::En);
    for format in FORMATS {
        for fails in [true, false] {
            let mut file = Vec::new();
            let mut writer = Writer::begin(format, table.clone(), None, &mut file).unwrap();
            for row in rows().iter().cycle().take(300) {
                writer.row(row).unwrap();
            }
            if fails {
                let wrong = writer.row(&[Value::Empty]);
                assert!(matches!(wrong, Err(OutputError::WrongLength { row: 301, expected: 10, found: 1 })), "{wrong:?}");
                assert!(matches!(writer.row(&rows()[0]), Err(OutputError::Broken)), "no row goes behind a gap");
                assert!(matches!(writer.finish(), Err(OutputError::Broken)));
            } else {
                drop(writer);
            }
            let whole = match format {
                Format::Csv { .. } => !String::from_utf8(file).unwrap().ends_with("\"The file broke off here. It is not whole."),
                Format::Json => serde_json::from_slice::<serde_json::Value>(&file).is_ok(),
                Format::Parquet => SerializedFileReader::new(bytes::Bytes::from(file)).is_ok(),
                Format::Xlsx => open_workbook_from_rs::<Xlsx<_>, _>(Cursor::new(file)).is_ok(),
                Format::Ods => open_workbook_from_rs::<Ods<_>, _>(Cursor::new(file)).is_ok(),
                Format::Pdf => file.windows(9).any(|end| end == b"startxref"),
            };
            assert!(!whole, "{} looks whole", format.name());
        }
    }
}

#[test]
fn a_sink_that_fails_is_told_as_it_is() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the disk is full"))
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    for format in FORMATS {
        let written = Writer::begin(format, table(columns(), Language::En), None, Full).and_then(|mut writer| {
            for row in rows().iter().cycle().take(30_000) {
                writer.row(row)?;
            }
            writer.finish()
        });
        assert!(written.is_err_and(|error| error.to_string().contains("the disk is full")), "{}", format.name());
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    let text = || table(vec![Column::new("a", "A", Kind::Text)], Language::En);
    for format in [Format::Xlsx, Format::Ods, Format::Pdf] {
        let limit = format.most_rows().unwrap();
        let mut file = Vec::new();
        let begun = Writer::begin(format, text(), Some(limit + 1), &mut file);
        assert!(matches!(begun, Err(OutputError::TooManyRows { .. })));
        drop(begun);
        assert!(file.is_empty(), "nothing is written before it is known that all fits");
        assert!(Writer::begin(format, text(), Some(limit), &mut file).is_ok());
    }
    let long = "č".repeat(32_768);
    for format in [Format::Xlsx, Format::Ods] {
        let mut writer = Writer::begin(format, text(), None, Vec::new()).unwrap();
        assert!(writer.row(&[Value::Text(&long[..2 * 32_767])]).is_ok());
        let wrong = writer.row(&[Value::Text(&long)]);
        assert!(matches!(wrong, Err(OutputError::CellTooLong { row: 2, limit: 32_767, .. })), "{wrong:?}");
    }
    let kinds = |columns| Writer::begin(Format::Json, table(columns, Language::En), None, Vec::new()).err().map(|error| error.to_string());
    assert!(kinds(Vec::new()).is_some());
    assert!(kinds(vec![Column::new("a", "", Kind::Text), Column::new("A", "", Kind::Text)]).is_some());
    assert!(kinds(vec![Column::new("a", "", Kind::Decimal(10))]).is_some());
    let many: Vec<Column> = (0..51).map(|place| Column::new(format!("c{place}"), "", Kind::Text)).collect();
    assert!(matches!(
        Writer::begin(Format::Pdf, table(many, Language::En), None, Vec::new()).err(),
        Some(OutputError::TooManyColumns { limit: 50, found: 51, .. })
    ));
    let mut writer = Writer::begin(Format::Csv { byte_order_mark: false }, text(), None, Vec::new()).unwrap();
    assert!(matches!(writer.row(&[Value::Number(1)]), Err(OutputError::WrongKind { row: 1, expected: "text", .. })));
}

#[test]
fn formulas_in_texts_are_harmless_in_csv_and_texts_elsewhere() {
    let columns = vec![Column::new("a", "A", Kind::Text), Column::new("n", "N", Kind::Integer)];
    let table = table(columns.clone(), Language::En);
    let rows = vec![vec![Value::Text("=1+1"), Value::Number(-5)], vec![Value::Text("a;@b"), Value::Number(5)]];
    let csv = from_csv(&write(Format::Csv { byte_order_mark: true }, &table, &rows).0);
    assert_eq!(csv, [["'=1+1", "-5"], ["a;'@b", "5"]], "a negative number is no formula");
    for format in [Format::Xlsx, Format::Ods] {
        let sheet = sheet(format, write(format, &table, &rows).0);
        assert_eq!(sheet.get_value((1, 0)), Some(&Data::String("=1+1".to_owned())), "{}", format.name());
    }
}

#[test]
fn a_table_without_rows_is_a_whole_file() {
    comes_back(&[], &columns());
    let (pdf, _) = write(Format::Pdf, &table(columns(), Language::En), &[]);
    assert!(pdf.ends_with(b"%%EOF\n"));
}
