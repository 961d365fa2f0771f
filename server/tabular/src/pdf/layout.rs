//! How wide columns are and how large the page is, from the first rows.

use crate::font::{Font, wrap};
use crate::table::{Kind, Table};

/// Sizes in points.
pub const SIZE: f32 = 8.5;
pub const LEADING: f32 = 10.5;
pub const PADDING: f32 = 3.0;
pub const MARGIN: f32 = 36.0;
/// Room for the page's number below the table.
pub const FOOT: f32 = 22.0;
/// More columns than this are for a spreadsheet.
pub const COLUMNS: usize = 50;

/// A wide page, A4 or A3.
const PAGES: [(f32, f32); 2] = [(841.89, 595.28), (1190.55, 841.89)];
/// A column that could be wider is not, unless there is room.
const WIDEST: f32 = 240.0;
/// A word that is longer is broken.
const LONGEST_WORD: f32 = 120.0;

pub struct Layout {
    pub width: f32,
    pub height: f32,
    /// Each column's left edge and its width, with its padding.
    pub columns: Vec<(f32, f32)>,
    /// The columns' titles in lines.
    pub titles: Vec<Vec<String>>,
}

impl Layout {
    /// Decides for rows like these.
    pub fn of(table: &Table, rows: &[Vec<String>], regular: &Font, bold: &Font) -> Self {
        let mut wanted: Vec<(f32, f32)> =
            table.columns.iter().map(|column| (word(bold, &column.title), bold.width(&column.title, SIZE).min(WIDEST))).collect();
        for row in rows {
            for ((cell, column), (least, natural)) in row.iter().zip(&table.columns).zip(&mut wanted) {
                let longest = cell.lines().map(|line| regular.width(line, SIZE)).fold(0.0, f32::max).min(WIDEST);
                // Numbers, days and moments are read as one; only words go on below.
                *least = least.max(if column.kind == Kind::Text { word(regular, cell) } else { longest });
                *natural = natural.max(longest);
            }
        }
        for (column, (_, natural)) in table.columns.iter().zip(&mut wanted) {
            // A title of two lines is read as easily as one of one.
            *natural = natural.max((bold.width(&column.title, SIZE) * 0.6).min(WIDEST));
        }
        for (least, natural) in &mut wanted {
            *least += 2.0 * PADDING;
            *natural = natural.max(*least - 2.0 * PADDING) + 2.0 * PADDING;
        }
        let least: f32 = wanted.iter().map(|(least, _)| least).sum();
        let fits = |page: &(f32, f32)| least <= page.0 - 2.0 * MARGIN;
        let (width, height) = PAGES.into_iter().find(fits).unwrap_or(PAGES[1]);
        let widths = share(&wanted, width - 2.0 * MARGIN);
        let mut left = MARGIN;
        let columns: Vec<(f32, f32)> = widths
            .into_iter()
            .map(|wide| {
                left += wide;
                (left - wide, wide)
            })
            .collect();
        let titles = table
            .columns
            .iter()
            .zip(&columns)
            .map(|(column, (_, wide))| wrap(bold, &crate::font::composed(&column.title), SIZE, wide - 2.0 * PADDING))
            .collect();
        Self { width, height, columns, titles }
    }

    /// The room that text has.
    pub fn room(&self) -> f32 {
        self.width - 2.0 * MARGIN
    }

    /// Lines of a row on a page that holds nothing but the columns' titles.
    pub fn most_lines(&self) -> usize {
        let titles = self.titles.iter().map(Vec::len).max().unwrap_or(1);
        let room = self.height - 2.0 * MARGIN - FOOT - 4.0 * PADDING;
        // The page holds at least twenty lines, so the difference is positive.
        ((room / LEADING) as usize).saturating_sub(titles + 1).max(1)
    }
}

/// The longest word, as far as words are kept whole.
fn word(font: &Font, text: &str) -> f32 {
    text.split_whitespace().map(|word| font.width(word, SIZE)).fold(0.0, f32::max).min(LONGEST_WORD)
}

/// Shares the room: what everybody needs first, the rest by what each could use.
fn share(wanted: &[(f32, f32)], room: f32) -> Vec<f32> {
    let least: f32 = wanted.iter().map(|(least, _)| least).sum();
    let natural: f32 = wanted.iter().map(|(_, natural)| natural).sum();
    if natural <= room {
        return wanted.iter().map(|(_, natural)| *natural).collect();
    }
    if least >= room {
        return wanted.iter().map(|(own, _)| own * room / least).collect();
    }
    let part = (room - least) / (natural - least);
    wanted.iter().map(|(least, natural)| least + (natural - least) * part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_get_what_they_need_before_what_they_could_use() {
        assert_eq!(share(&[(10.0, 20.0), (10.0, 30.0)], 100.0), [20.0, 30.0]);
        assert_eq!(share(&[(10.0, 20.0), (10.0, 40.0)], 40.0), [15.0, 25.0]);
        assert_eq!(share(&[(30.0, 40.0), (10.0, 40.0)], 20.0), [15.0, 5.0]);
    }
}
