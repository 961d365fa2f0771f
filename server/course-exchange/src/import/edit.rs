//! Changes to a text by places in it, applied in one go.

use std::ops::Range;

/// Changes that do not overlap.
#[derive(Debug, Default)]
pub(super) struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    pub fn replace(&mut self, range: Range<usize>, text: impl Into<String>) {
        self.0.push((range, text.into()));
    }

    pub fn remove(&mut self, range: Range<usize>) {
        self.replace(range, "");
    }

    /// Applies the changes; of two that overlap the outer, earlier one counts.
    pub fn apply(mut self, text: &str) -> String {
        self.0.sort_by_key(|(range, _)| (range.start, usize::MAX - range.end));
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for (range, replacement) in self.0 {
            if range.start < at || range.end < range.start || range.end > text.len() {
                continue;
            }
            out.push_str(text.get(at..range.start).unwrap_or_default());
            out.push_str(&replacement);
            at = range.end;
        }
        out.push_str(text.get(at..).unwrap_or_default());
        out
    }
}

/// Where the lines of a text begin.
#[derive(Debug)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub fn of(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line of a place, from 1.
    pub fn number(&self, at: usize) -> usize {
        self.0.partition_point(|start| *start <= at)
    }

    /// The byte at which a character of a line stands, both from 1.
    pub fn offset(&self, text: &str, line: u32, column: u32) -> Option<usize> {
        let start = *self.0.get(usize::try_from(line).ok()?.checked_sub(1)?)?;
        let skipped = usize::try_from(column).ok()?.checked_sub(1)?;
        let within: usize = text.get(start..)?.chars().take(skipped).map(char::len_utf8).sum();
        Some(start + within)
    }
}
