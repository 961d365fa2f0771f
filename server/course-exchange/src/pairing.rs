//! Which piece of a translation belongs to which piece of its source.
//!
//! Two lessons whose units are of the same kinds in the same order are paired one by one. Where they differ, everything
//! between two headings that agree is one pair, so that nothing is ever lost or paired wrongly; in the worst case a lesson is
//! one pair.

use crate::units::{Kind, Unit, units};
use std::ops::Range;

/// A piece of the source and what it is in the translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Where it stands in the source.
    pub source: Range<usize>,
    /// Where it stands in the translation.
    pub target: Range<usize>,
}

/// The pairs of a lesson and its translation, in order.
#[must_use]
pub fn pair(source: &str, target: &str) -> Vec<Pair> {
    let (ours, theirs) = (units(source), units(target));
    let mut pairs = Vec::new();
    let (mut left, mut right) = (0, 0);
    while left < ours.len() || right < theirs.len() {
        let left_end = stretch_end(&ours, left);
        let right_end = stretch_end(&theirs, right);
        let (a, b) = (ours.get(left..left_end).unwrap_or_default(), theirs.get(right..right_end).unwrap_or_default());
        if same_head(a, b) {
            stretch(a, b, &mut pairs);
        } else {
            // From here on the headings say nothing about what belongs together: the rest is one piece.
            merge(ours.get(left..).unwrap_or_default(), theirs.get(right..).unwrap_or_default(), &mut pairs);
            break;
        }
        (left, right) = (left_end, right_end);
    }
    pairs
}

/// A stretch is a heading, or what stands before the first one, and everything up to the next heading.
fn stretch_end(units: &[Unit], start: usize) -> usize {
    let next = units.iter().skip(start + 1).position(|unit| matches!(unit.kind, Kind::Heading(..)));
    next.map_or(units.len(), |position| start + 1 + position)
}

fn same_head(left: &[Unit], right: &[Unit]) -> bool {
    match (left.first().map(|unit| &unit.kind), right.first().map(|unit| &unit.kind)) {
        (Some(left @ Kind::Heading(..)), Some(right)) => left == right,
        (Some(_), Some(Kind::Heading(..))) => false,
        (Some(_), Some(_)) => true,
        _ => false,
    }
}

/// Pairs a stretch unit by unit where the kinds agree, else as one.
fn stretch(left: &[Unit], right: &[Unit], pairs: &mut Vec<Pair>) {
    let agree = left.len() == right.len() && left.iter().zip(right).all(|(left, right)| left.kind == right.kind);
    if agree {
        pairs.extend(left.iter().zip(right).map(|(left, right)| Pair { source: left.range.clone(), target: right.range.clone() }));
        return;
    }
    // The first of each is the same heading, or the title.
    let heads_agree = left.first().map(|unit| &unit.kind) == right.first().map(|unit| &unit.kind);
    if let (true, Some((a, left)), Some((b, right))) = (heads_agree, left.split_first(), right.split_first()) {
        pairs.push(Pair { source: a.range.clone(), target: b.range.clone() });
        merge(left, right, pairs);
    } else {
        merge(left, right, pairs);
    }
}

fn merge(left: &[Unit], right: &[Unit], pairs: &mut Vec<Pair>) {
    let span = |units: &[Unit]| Some(units.first()?.range.start..units.last()?.range.end);
    match (span(left), span(right)) {
        (Some(source), Some(target)) => pairs.push(Pair { source, target }),
        // What only one side has joins the pair before it, so that it is translated and kept with its neighbour.
        (Some(source), None) => {
            if let Some(last) = pairs.last_mut() {
                last.source.end = source.end;
            }
        }
        (None, Some(target)) => {
            if let Some(last) = pairs.last_mut() {
                last.target.end = target.end;
            }
        }
        (None, None) => {}
    }
}

/// Writes `texts` into the pieces of `text`, leaving everything between them alone. Pieces must be in order.
#[must_use]
pub fn replace(text: &str, pieces: &[(Range<usize>, String)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, replacement) in pieces {
        out.push_str(text.get(at..range.start).unwrap_or_default());
        out.push_str(replacement);
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}
