//! How far apart the participants of a sequence diagram stand.

use super::model::{Event, Participant, Sequence, Side};
use crate::diagram::text;

const WIDEST_HEAD: f64 = 130.0;
/// How wide the text of a message between neighbours is at most.
const WIDEST_MESSAGE: f64 = 172.0;
pub(super) const WIDEST_NOTE: f64 = 150.0;
/// The room of an arrow from a participant to itself, without its text.
pub(super) const LOOP: f64 = 36.0;
/// The room that arrows and notes leave beside a lifeline.
pub(super) const BESIDE: f64 = 12.0;

/// The participants' places.
#[derive(Debug)]
pub(super) struct Columns {
    /// The lines, width and middle of every participant's head.
    pub heads: Vec<(Vec<String>, f64, f64)>,
    /// The height of all heads.
    pub height: f64,
    pub width: f64,
}

/// The text beside a loop.
pub(super) fn loop_lines(text: &str) -> Vec<String> {
    text::wrap(text, WIDEST_NOTE)
}

/// The width of a note over one participant or beside it.
pub(super) fn note_width(lines: &[String]) -> f64 {
    text::size(lines).0.max(40.0) + 20.0
}

/// How much room a text likes to have: three lines at most, if they fit into the widest.
fn wished_width(message: &str) -> f64 {
    let longest_word = message.split_whitespace().map(text::width).fold(0.0, f64::max);
    (text::width(message) / 2.4).clamp(48.0, WIDEST_MESSAGE).max(longest_word.min(WIDEST_MESSAGE)) + 24.0
}

/// Places the participants.
pub(super) fn columns(sequence: &Sequence) -> Columns {
    let head = |participant: &Participant| {
        let lines = text::wrap(&participant.label, WIDEST_HEAD);
        let width = text::size(&lines).0.max(36.0) + 24.0;
        (lines, width)
    };
    let heads: Vec<(Vec<String>, f64)> = sequence.participants.iter().map(head).collect();
    let person = if sequence.participants.iter().any(|participant| participant.is_actor) { super::rows::PERSON } else { 0.0 };
    let height = heads.iter().map(|(lines, _)| text::size(lines).1).fold(20.0, f64::max) + 16.0 + person;
    let count = heads.len();
    // Before the first, between each two, and behind the last.
    let mut gaps = vec![0.0_f64; count + 1];
    for (index, (_, width)) in heads.iter().enumerate() {
        let before = if index == 0 { 0.0 } else { heads[index - 1].1 / 2.0 + 20.0 };
        gaps[index] = gaps[index].max(before + width / 2.0);
        gaps[index + 1] = gaps[index + 1].max(width / 2.0);
    }
    let mut wide = Vec::new();
    for event in &sequence.events {
        match event {
            Event::Message { from, to, text, .. } if from == to => {
                let needed = LOOP + text::size(&loop_lines(text)).0 + BESIDE;
                gaps[from + 1] = gaps[from + 1].max(needed);
            }
            Event::Message { from, to, text, .. } if from.abs_diff(*to) == 1 => {
                let gap = from.min(to) + 1;
                gaps[gap] = gaps[gap].max(wished_width(text));
            }
            Event::Message { from, to, text, .. } => wide.push((*from.min(to), *from.max(to), wished_width(text))),
            Event::Note { side, first, last, text } => {
                let width = note_width(&text::wrap(text, WIDEST_NOTE));
                match side {
                    Side::LeftOf => gaps[*first] = gaps[*first].max(width + 2.0 * BESIDE),
                    Side::RightOf => gaps[last + 1] = gaps[last + 1].max(width + 2.0 * BESIDE),
                    Side::Over if first == last => {
                        gaps[*first] = gaps[*first].max(width / 2.0 + BESIDE);
                        gaps[last + 1] = gaps[last + 1].max(width / 2.0 + BESIDE);
                    }
                    Side::Over => wide.push((*first, *last, width)),
                }
            }
            _ => {}
        }
    }
    // What goes over several columns widens the last of them, if it must.
    for (first, last, needed) in wide {
        let between: f64 = gaps[first + 1..=last].iter().sum();
        gaps[last] += (needed - between).max(0.0);
    }
    let mut place = 0.0;
    let heads = heads
        .into_iter()
        .zip(&gaps)
        .map(|((lines, width), gap)| {
            place += gap;
            (lines, width, place)
        })
        .collect();
    Columns { heads, height, width: place + gaps.last().copied().unwrap_or_default() }
}
