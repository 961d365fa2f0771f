//! Spreadsheets: a zip of XML documents, of which the one with the rows is written as they come.
//!
//! Written here instead of by a library, because those that exist keep the sheet in memory or in a temporary file and want a sink that
//! can go back. `zip` and `quick-xml` do the parts that are hard to get right.

pub(crate) mod ods;
mod package;
mod text;
pub(crate) mod xlsx;

pub(crate) use text::xml;

use crate::table::{Kind, Table};

/// A spreadsheet has so many rows, the one with the columns' titles among them.
pub(crate) const ROWS: u64 = 1_048_576;
/// And so many columns.
pub(crate) const COLUMNS: usize = 16_384;
/// A cell holds so many units of UTF-16.
pub(crate) const CELL: usize = 32_767;

/// A sheet's name: no more than 31 characters, and none that refers to other sheets.
pub(crate) fn sheet_title(title: &str) -> String {
    let allowed = |letter: char| !matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\') && !letter.is_control();
    let mut name = String::new();
    for letter in title.chars().map(|letter| if allowed(letter) { letter } else { ' ' }) {
        let doubled = letter == ' ' && (name.is_empty() || name.ends_with(' '));
        if !doubled && name.encode_utf16().count() + letter.len_utf16() <= 31 {
            name.push(letter);
        }
    }
    let name = name.trim_matches(|letter: char| letter == '\'' || letter.is_whitespace());
    // “History” is a name that Excel keeps for itself.
    if name.is_empty() || name.eq_ignore_ascii_case("history") { "Table".to_owned() } else { name.to_owned() }
}

/// How wide a column is, in characters: known before the first row, because widths stand before the rows.
fn width(table: &Table, place: usize) -> usize {
    let Some(column) = table.columns.get(place) else { return 10 };
    let usual = match column.kind {
        Kind::Text => 24,
        Kind::Moment => 17,
        Kind::Date | Kind::Money(_) => 13,
        _ => 10,
    };
    // Room for the arrow of the filter.
    usual.max(column.title.chars().count() + 3).min(40)
}

/// A column's letters.
fn letters(mut place: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + u8::try_from(place % 26).unwrap_or(0)));
        if place < 26 {
            break;
        }
        place = place / 26 - 1;
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_letters() {
        let some: Vec<String> = [0, 25, 26, 701, 702, 16_383].into_iter().map(letters).collect();
        assert_eq!(some, ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }

    #[test]
    fn a_sheet_has_a_name_that_spreadsheets_allow() {
        for (title, name) in [
            ("Kompetence: kdo/kaj?", "Kompetence kdo kaj"),
            ("'quoted'", "quoted"),
            ("History", "Table"),
            ("[]*", "Table"),
            ("Организационни единици и хората в тях", "Организационни единици и хората"),
        ] {
            assert_eq!(sheet_title(title), name);
        }
    }
}
