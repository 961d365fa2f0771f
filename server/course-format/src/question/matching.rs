//! `.match`: a table of two columns, one pair a row. The left entries keep their order, the right ones are mixed.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::{entries, offset_of};
use crate::chance::{shown_numbers, shown_order};
use crate::model::{AnswerKey, OptionText, QuestionText};
use crate::render::Renderer;
use crate::rules;
use crate::source::counted;

const FEWEST: usize = 2;
const MOST: usize = 20;

/// A cell of the table.
struct Cell {
    html: String,
    identity: String,
}

pub(super) fn read(
    renderer: &mut Renderer<'_, '_>,
    table: Option<Range<usize>>,
    key: &str,
    text: &mut QuestionText,
    offset: usize,
) -> AnswerKey {
    const FORM: &str = "Write a table of two columns, one pair a row; a row without a left cell adds a wrong choice.";
    let Some(rows) = table.and_then(|table| rows(renderer, table)) else {
        renderer.add(&rules::BROKEN_PAIRS, offset, format!("This question has no pairs. {FORM}"));
        return AnswerKey::Match { pairs: Vec::new(), choices: 0 };
    };
    if rows.len() > 2 * MOST {
        renderer.add(&rules::BROKEN_PAIRS, offset, format!("Nobody can find so many pairs. Leave at most {MOST}."));
        return AnswerKey::Match { pairs: Vec::new(), choices: 0 };
    }
    let mut reading = Reading::default();
    for row in rows {
        reading.row(renderer, row);
    }
    let (pairs, choices) = (reading.pairs.len(), reading.choices.len());
    if pairs < FEWEST || reading.by_identity.len() < FEWEST {
        renderer.add(&rules::BROKEN_PAIRS, offset, format!("At least two pairs and two different choices are needed. {FORM}"));
    } else if pairs > MOST || choices > MOST {
        renderer.add(
            &rules::BROKEN_PAIRS,
            offset,
            format!("Nobody can find so many pairs. Leave at most {MOST} pairs and {MOST} choices."),
        );
    }
    let shown = shown_order("match", key, choices);
    let numbers = shown_numbers(&shown);
    text.options = reading.left;
    text.choices = shown.iter().filter_map(|choice| reading.choices.get(*choice)).cloned().collect();
    let pairs = reading.pairs.iter().filter_map(|choice| numbers.get(*choice)).copied().collect();
    AnswerKey::Match { pairs, choices: counted(choices) }
}

/// The rows under the header; nothing if the table has more or fewer columns than two.
fn rows(renderer: &Renderer<'_, '_>, table: Range<usize>) -> Option<Vec<Range<usize>>> {
    let document = renderer.page.document;
    match document.events.get(table.start) {
        Some((Event::Start(Tag::Table(columns)), _)) if columns.len() == 2 => {
            Some(document.children(table.start + 1..table.end - 1).skip(1).collect())
        }
        _ => None,
    }
}

/// What was read of a table so far.
#[derive(Default)]
struct Reading {
    left: Vec<OptionText>,
    left_identities: HashSet<String>,
    /// The right cells, each once, in the order of the table.
    choices: Vec<String>,
    by_identity: HashMap<String, usize>,
    /// For each left entry the index of its choice.
    pairs: Vec<usize>,
}

impl Reading {
    fn row(&mut self, renderer: &mut Renderer<'_, '_>, row: Range<usize>) {
        let offset = offset_of(renderer, row.start);
        let mut cells =
            renderer.page.document.children(row.start + 1..row.end - 1).map(|cell| read_cell(renderer, cell)).collect::<Vec<_>>();
        let (Some(right), Some(left)) = (cells.pop(), cells.pop()) else { return };
        if right.html.is_empty() {
            renderer.add(
                &rules::EMPTY_OPTION,
                offset,
                "The right cell of this row is empty. Write what belongs to the left one, or remove the row.",
            );
            return;
        }
        let known = self.by_identity.get(&right.identity).copied();
        if left.html.is_empty() {
            if known.is_some() {
                let message = "This wrong choice is there already. Change it, or remove the row.";
                renderer.add(&rules::DUPLICATE_ENTRY, offset, message);
            }
        } else if !self.left_identities.insert(left.identity) {
            renderer.add(&rules::DUPLICATE_ENTRY, offset, "This left entry is there twice, and nobody can tell the two apart. Change one.");
        }
        let choice = known.unwrap_or_else(|| {
            self.by_identity.insert(right.identity, self.choices.len());
            self.choices.push(right.html);
            self.choices.len() - 1
        });
        if !left.html.is_empty() {
            self.left.push(OptionText { html: left.html, feedback_html: None });
            self.pairs.push(choice);
        }
    }
}

fn read_cell(renderer: &mut Renderer<'_, '_>, cell: Range<usize>) -> Cell {
    let inside = cell.start + 1..cell.end - 1;
    let html = renderer.html(inside.clone()).trim().to_owned();
    let identity = entries::identity(&renderer.page.document.plain_text(inside), &html);
    Cell { html, identity }
}
