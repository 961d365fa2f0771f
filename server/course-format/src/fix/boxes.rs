//! Options whose box is not quite one: `[]`, `[ x ]`, `[x]Right`, or with a Cyrillic х.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::{Edit, Fix, Found};
use crate::lesson::ParsedLesson;
use crate::model::QuestionKind;
use crate::outline::Piece;
use crate::rules;

/// An entry of a list: where it stands, whether it has a box, and what would give it one.
struct Entry {
    offset: usize,
    has_box: bool,
    edit: Option<(Edit, bool)>,
}

/// Finds options of choices that were clearly meant to have a box.
pub(super) fn find(lesson: &ParsedLesson<'_>, found: &mut Found) {
    let (document, source) = (lesson.document(), &lesson.draft().file.source);
    for piece in &lesson.outline().pieces {
        let Piece::Question { header, body, .. } = piece else { continue };
        if header.kind != QuestionKind::Choice {
            continue;
        }
        let lists: Vec<Vec<Entry>> = document
            .children(body.clone())
            .filter(|node| matches!(document.events.get(node.start), Some((Event::Start(Tag::List(None)), _))))
            .map(|list| entries(lesson, list))
            .collect();
        let any_box = lists.iter().flatten().any(|entry| entry.has_box);
        if any_box {
            // A list with boxes is the list of options, so an entry without one lacks it.
            for entry in lists.iter().filter(|list| list.iter().any(|entry| entry.has_box)).flatten() {
                if let Some((edit, ticked)) = &entry.edit {
                    let place = source.place(entry.offset);
                    let description =
                        if *ticked { "Write the box of this right option as [x]." } else { "Write the box of this option as [ ]." };
                    let fix = Fix { description: description.to_owned(), edits: vec![edit.clone()] };
                    found.insert((rules::OPTION_WITHOUT_BOX.name, source.path.clone(), place.line, place.column), fix);
                }
            }
        } else if let [list] = lists.as_slice() {
            let edits: Vec<Edit> = list.iter().filter_map(|entry| entry.edit.as_ref()).map(|(edit, _)| edit.clone()).collect();
            if edits.len() == list.len() && list.len() > 1 {
                let fix = Fix { description: "Write the boxes of the options as [ ] and [x].".to_owned(), edits };
                found.insert((rules::MISSING_OPTIONS.name, source.path.clone(), header.place.line, header.place.column), fix);
            }
        }
    }
}

fn entries(lesson: &ParsedLesson<'_>, list: Range<usize>) -> Vec<Entry> {
    let (document, source) = (lesson.document(), &lesson.draft().file.source);
    let event = |index: usize| document.events.get(index);
    document
        .children(list.start + 1..list.end - 1)
        .map(|item| {
            let offset = event(item.start).map_or(0, |(_, range)| range.start);
            let is_loose = matches!(event(item.start + 1), Some((Event::Start(Tag::Paragraph), _)));
            match event(item.start + 1 + usize::from(is_loose)) {
                Some((Event::TaskListMarker(_), _)) => Entry { offset, has_box: true, edit: None },
                // What begins with a link or emphasis was understood as that.
                Some((Event::Text(_), range)) => {
                    let text = source.text.get(range.start..).unwrap_or_default();
                    Entry { offset, has_box: false, edit: nearly_a_box(text, range.start) }
                }
                _ => Entry { offset, has_box: false, edit: None },
            }
        })
        .collect()
}

/// What makes a box of the beginning of a text, and whether it is ticked.
fn nearly_a_box(text: &str, start: usize) -> Option<(Edit, bool)> {
    let line = text.lines().next().unwrap_or_default();
    let (inside, rest) = line.strip_prefix('[')?.split_once(']')?;
    let ticked = match inside.trim() {
        "" => false,
        "x" | "X" | "х" | "Х" | "✓" | "✔" => true,
        _ => return None,
    };
    let option = rest.trim_start();
    let is_text = option.chars().next().is_some_and(|first| !matches!(first, '(' | '[' | ':' | '{' | ']'));
    let end = start + (line.len() - option.len());
    let replacement = if ticked { "[x] " } else { "[ ] " };
    is_text.then(|| (Edit { start, end, replacement: replacement.to_owned() }, ticked))
}
