//! The table of contents: the headings and questions of a lesson, in the order in which they are read.

use pulldown_cmark::{Event, HeadingLevel, Tag};

use crate::link;
use crate::markdown::Document;
use crate::model::Heading;
use crate::outline::{Outline, Piece};

impl Outline {
    /// The table of contents. Headings inside a question are part of the question.
    pub fn contents(&self, document: &Document<'_>) -> Vec<Heading> {
        let entry = |heading: usize, anchor: String| {
            let (Event::Start(Tag::Heading { level, .. }), _) = document.events.get(heading)? else { return None };
            let text = document.plain_text(heading..document.end_of(heading));
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            (!text.is_empty()).then(|| Heading { anchor, level: shown_level(*level), text })
        };
        let entries = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Prose { events, .. } => {
                let id = self.heading_ids.get(&events.start)?;
                entry(events.start, link::heading_anchor(id))
            }
            Piece::Question { header, heading, .. } => entry(heading.start, link::question_anchor(&header.key)),
        });
        entries.collect()
    }
}

/// The lesson's title is the only heading of level 1.
fn shown_level(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
