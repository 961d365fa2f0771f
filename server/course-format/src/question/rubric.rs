//! `.rubric`: a table of criteria by which a trainer marks a text or files.
//!
//! `| Criterion | 0 | 1 | 2 |` says in words what each number of points stands for and gives every criterion the same
//! points; `| Criterion | Points |` gives each its own, from 0 to the number in its row.

use std::ops::Range;

use super::offset_of;
use crate::model::{CriterionText, QuestionText, RubricKey};
use crate::render::Renderer;
use crate::rules;

const MOST_CRITERIA: usize = 20;
const MOST_POINTS: u32 = 100;
const FORM: &str = "Write | Criterion | 0 | 1 | 2 | with a column per number of points, or | Criterion | Points | with a number per row.";

/// Reads the table of a rubric and adds its words to the question. A rubric without criteria is reported already.
pub(super) fn read(
    renderer: &mut Renderer<'_, '_>,
    rubric: &Range<usize>,
    table: Option<Range<usize>>,
    text: &mut QuestionText,
) -> RubricKey {
    let mut key = RubricKey { criteria: Vec::new() };
    let document = renderer.page.document;
    let Some(table) = table else {
        renderer.add(&rules::BROKEN_RUBRIC, offset_of(renderer, rubric.start), format!("This rubric has no table. {FORM}"));
        return key;
    };
    let offset = offset_of(renderer, table.start);
    let mut rows = document.children(table.start + 1..table.end - 1);
    let columns = rows.next().map(|head| points_in_header(renderer, head));
    let rows: Vec<Range<usize>> = rows.collect();
    let message = match &columns {
        Some(Some(_)) if rows.is_empty() => "This rubric has no criterion. Write one per row.".to_owned(),
        Some(Some(_)) if rows.len() > MOST_CRITERIA => format!("Nobody can mark by so many criteria. Leave at most {MOST_CRITERIA}."),
        Some(Some(_)) => String::new(),
        _ => format!("The columns of this rubric cannot be read. {FORM}"),
    };
    let Some(columns) = columns.flatten().filter(|_| message.is_empty()) else {
        renderer.add(&rules::BROKEN_RUBRIC, offset, message);
        return key;
    };
    for row in rows {
        if let Some((points, criterion)) = criterion(renderer, row, &columns) {
            key.criteria.push(points);
            text.rubric.push(criterion);
        }
    }
    if key.max_points() > MOST_POINTS {
        let message = format!("This rubric gives up to {} points. A question may give {MOST_POINTS}.", key.max_points());
        renderer.add(&rules::BROKEN_RUBRIC, offset, message);
    }
    key
}

/// What the header of a rubric says about points.
enum Columns {
    /// Every criterion has these.
    Same(Vec<u32>),
    /// Every row has its own.
    PerRow,
}

fn points_in_header(renderer: &Renderer<'_, '_>, head: Range<usize>) -> Option<Columns> {
    let cells = cells(renderer, head);
    let numbers: Option<Vec<u32>> = cells.iter().skip(1).map(|cell| number(renderer, cell)).collect();
    match (cells.len(), numbers) {
        (2, None) => Some(Columns::PerRow),
        (_, Some(numbers)) if numbers.len() > 1 && numbers.is_sorted_by(|less, more| less < more) => Some(Columns::Same(numbers)),
        _ => None,
    }
}

fn criterion(renderer: &mut Renderer<'_, '_>, row: Range<usize>, columns: &Columns) -> Option<(Vec<u32>, CriterionText)> {
    let offset = offset_of(renderer, row.start);
    let cells = cells(renderer, row);
    let (name, rest) = cells.split_first()?;
    let mut html = |cell: &Range<usize>| renderer.html(cell.clone()).trim().to_owned();
    let name = html(name);
    let (points, levels) = match columns {
        Columns::Same(points) => (Some(points.clone()), rest.iter().map(html).collect()),
        Columns::PerRow => {
            let most = rest.first().and_then(|cell| number(renderer, cell)).filter(|most| *most >= 1);
            (most.map(|most| (0..=most).collect()), Vec::new())
        }
    };
    if name.is_empty() {
        renderer.add(&rules::BROKEN_RUBRIC, offset, "This row has no criterion. Write in its first cell what is looked at.");
    }
    if points.is_none() {
        let message = format!("The points of this criterion must be a whole number from 1 to {MOST_POINTS}.");
        renderer.add(&rules::BROKEN_RUBRIC, offset, message);
    }
    Some((points?, CriterionText { html: name, levels }))
}

/// What the cells of a row hold, as ranges of events.
fn cells(renderer: &Renderer<'_, '_>, row: Range<usize>) -> Vec<Range<usize>> {
    renderer.page.document.children(row.start + 1..row.end - 1).map(|cell| cell.start + 1..cell.end - 1).collect()
}

fn number(renderer: &Renderer<'_, '_>, cell: &Range<usize>) -> Option<u32> {
    renderer.page.document.plain_text(cell.clone()).trim().parse().ok().filter(|number| *number <= MOST_POINTS)
}
