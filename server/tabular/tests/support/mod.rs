//! Tables that tests write.
#![allow(dead_code, reason = "each test file uses some of it")]

use chrono::{DateTime, Utc};
use tabular::{Column, Currency, Format, Kind, Language, Table, Value, Writer, Written};

pub const FORMATS: [Format; 6] =
    [Format::Csv { byte_order_mark: true }, Format::Json, Format::Parquet, Format::Xlsx, Format::Ods, Format::Pdf];

pub fn moment(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

pub fn table(columns: Vec<Column>, language: Language) -> Table {
    Table {
        title: "Kompetence: kdo zna kaj?".to_owned(),
        description: "Ravni, ki jih je kdo dokazal za občino, s črkami č, š, ž, å, ъ in ю.".to_owned(),
        language,
        notes: vec!["Samo enota Ceste.".to_owned(), "Neznana raven ni nizka raven. <&>".to_owned()],
        as_of: moment("2026-11-22T10:00:00Z"),
        zone: chrono_tz::Europe::Ljubljana,
        columns,
    }
}

/// A column of each kind.
pub fn columns() -> Vec<Column> {
    vec![
        Column::new("name", "Ime", Kind::Text),
        Column::new("count", "Število", Kind::Integer),
        Column::new("mean", "Povprečje", Kind::Decimal(2)),
        Column::new("share", "Delež", Kind::Percent(1)),
        Column::new("due", "Rok", Kind::Date),
        Column::new("seen", "Nazadnje viden", Kind::Moment),
        Column::new("learned", "Čas učenja", Kind::Minutes),
        Column::new("cost", "Strošek", Kind::Money(Currency::EUR)),
        Column::new("holds", "Velja", Kind::YesNo),
        Column::new("level", "Raven", Kind::Level),
    ]
}

/// Rows of which some are hard: no values, formulas, markup, long words, letters of two scripts, lines, codes, spaces.
pub fn rows() -> Vec<Vec<Value<'static>>> {
    let day = |text: &str| Value::Date(text.parse().expect("a day"));
    let names = [
        "Ana Novak",
        "=HYPERLINK(\"https://evil.example\",\"x\")",
        "<b>&amp; \"Črt\" 'Šiška'</b>",
        "Администриране на електронни обществени поръчки в общината",
        "two\nlines and  two spaces ",
        "_x0041_ and C\u{30c}rt",
        "https://kocevje.example/a-very-long-address/without-any-space/that-has-to-be-broken-somewhere.html",
        "日本 \u{1f600}",
    ];
    names
        .into_iter()
        .zip(0_i64..)
        .map(|(name, place)| {
            vec![
                Value::Text(name),
                Value::Number(place * 1234 - 1),
                Value::Number(place * 105 - 205),
                if place == 3 { Value::Empty } else { Value::Number(455 + place) },
                day(if place % 2 == 0 { "2026-02-28" } else { "2027-12-31" }),
                Value::Moment(moment("2026-03-29T01:00:07Z")),
                Value::Number(place * 95),
                Value::Number(place * 123_456),
                if place == 5 { Value::Empty } else { Value::YesNo(place % 2 == 0) },
                Value::Number(place % 8 + 1),
            ]
        })
        .chain([vec![Value::Empty; 10]])
        .collect()
}

pub fn write(format: Format, table: &Table, rows: &[Vec<Value<'_>>]) -> (Vec<u8>, Written) {
    let mut file = Vec::new();
    let mut writer = Writer::begin(format, table.clone(), None, &mut file).expect("the file begins");
    for row in rows {
        writer.row(row).expect("the row fits");
    }
    let written = writer.finish().expect("the file ends");
    (file, written)
}
