//! Cells of files that people open in a spreadsheet.

use std::borrow::Cow;

/// What a spreadsheet may take for the beginning of a formula.
const FORMULA_SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// Where a spreadsheet may begin a new cell: many a country's Excel separates by semicolons, and then splits inside ours.
const SEPARATORS: [char; 4] = [';', '\t', '\r', '\n'];

/// A cell that no spreadsheet takes for a formula, wherever it begins to read one: an apostrophe stands before the sign.
#[must_use]
pub fn harmless(cell: &str) -> Cow<'_, str> {
    let dangerous = cell.starts_with(['\t', '\r', '\n']) || signs(cell).next().is_some();
    if !dangerous {
        return Cow::Borrowed(cell);
    }
    let mut text = String::with_capacity(cell.len() + 2);
    if cell.starts_with(['\t', '\r', '\n']) {
        text.push('\'');
    }
    let mut done = 0;
    for at in signs(cell) {
        text.push_str(&cell[done..at]);
        text.push('\'');
        done = at;
    }
    text.push_str(&cell[done..]);
    Cow::Owned(text)
}

/// The places of formula signs at the beginning of the cell or of what follows a separator.
fn signs(cell: &str) -> impl Iterator<Item = usize> {
    let (mut begins, mut separated) = (true, false);
    cell.char_indices().filter_map(move |(at, letter)| {
        let sign = begins && FORMULA_SIGNS.contains(&letter);
        let separator = SEPARATORS.contains(&letter);
        separated |= separator;
        // A quotation mark or a space after a separator may be taken away before the cell is read.
        begins = separator || (begins && separated && matches!(letter, '"' | ' '));
        sign.then_some(at)
    })
}
