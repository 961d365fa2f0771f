//! Messages and notes.

use super::columns::{self, BESIDE};
use super::model::{Head, Side};
use super::rows::{BAR, Rows};
use crate::diagram::svg::{Anchor, Path};
use crate::diagram::{text, tip};

impl Rows<'_> {
    fn line(&mut self, path: &Path, is_dashed: bool) {
        self.front.path("diagram-edge", path, if is_dashed { " stroke-dasharray=\"5 5\"" } else { "" });
    }

    /// Draws the end of an arrow that points to the right, or to the left with -1.
    fn head(&mut self, head: Head, x: f64, right: f64) {
        match head {
            Head::None => {}
            Head::Filled => tip::arrow(&mut self.front, (x, self.y), (right, 0.0)),
            Head::Open => tip::open_arrow(&mut self.front, (x, self.y), right),
            Head::Cross => tip::cross(&mut self.front, (x - right * 8.0, self.y)),
        }
    }

    /// Draws a message between two participants.
    pub fn message(&mut self, from: usize, to: usize, message: &str, is_dashed: bool, head: Head, is_both: bool) {
        let right = if self.x(to) > self.x(from) { 1.0 } else { -1.0 };
        let bar = |participant: usize| if self.active[participant].is_empty() { 0.0 } else { BAR };
        let (start, end) = (self.x(from) + right * bar(from), self.x(to) - right * bar(to));
        let lines = text::wrap(message, (end - start).abs() - 20.0);
        let height = text::size(&lines).1;
        self.y += 14.0;
        let middle = (f64::midpoint(start, end), self.y + height / 2.0);
        if !lines.is_empty() {
            self.front.text("diagram-label", middle, Anchor::Middle, &lines);
        }
        self.y += height + 8.0;
        let cut = if head == Head::Filled { right * tip::ARROW } else { 0.0 };
        let mut path = Path::default();
        path.start((start + if is_both { cut } else { 0.0 }, self.y));
        path.line((end - cut, self.y));
        self.line(&path, is_dashed);
        self.head(head, end, right);
        if is_both {
            self.head(head, start, -right);
        }
        self.widen(start.min(end), start.max(end));
        self.y += 8.0;
    }

    /// Draws a message from a participant to itself.
    pub fn own_message(&mut self, participant: usize, message: &str, is_dashed: bool, head: Head, is_both: bool) {
        let x = self.x(participant) + if self.active[participant].is_empty() { 0.0 } else { BAR };
        let lines = columns::loop_lines(message);
        let (width, height) = text::size(&lines);
        let drop = height.max(24.0);
        self.y += 14.0;
        let far = x + columns::LOOP - 8.0;
        if !lines.is_empty() {
            self.front.text("diagram-label", (far + 8.0, self.y + drop / 2.0), Anchor::Start, &lines);
        }
        let cut = if head == Head::Filled { tip::ARROW } else { 0.0 };
        let mut path = Path::default();
        path.start((x + if is_both { cut } else { 0.0 }, self.y));
        path.line((far, self.y));
        path.line((far, self.y + drop));
        path.line((x + cut, self.y + drop));
        self.line(&path, is_dashed);
        if is_both {
            self.head(head, x, -1.0);
        }
        self.y += drop;
        self.head(head, x, -1.0);
        self.widen(x, far + 8.0 + width);
        self.y += 8.0;
    }

    /// Draws a note.
    pub fn note(&mut self, side: Side, first: usize, last: usize, note: &str) {
        let (first_x, last_x) = (self.x(first), self.x(last));
        let between = if side == Side::Over && first != last { last_x - first_x } else { 0.0 };
        let lines = text::wrap(note, columns::WIDEST_NOTE.max(between));
        let width = columns::note_width(&lines).max(if between > 0.0 { between + 2.0 * BESIDE } else { 0.0 });
        let left = match side {
            Side::LeftOf => first_x - BESIDE - width,
            Side::RightOf => last_x + BESIDE,
            Side::Over => f64::midpoint(first_x, last_x) - width / 2.0,
        };
        let height = text::size(&lines).1.max(text::LINE) + 14.0;
        self.y += 12.0;
        self.front.begin("diagram-note");
        self.front.rectangle("", (left, self.y), (width, height), 2.0, " fill=\"Canvas\"");
        if !lines.is_empty() {
            self.front.text("", (left + width / 2.0, self.y + height / 2.0), Anchor::Middle, &lines);
        }
        self.front.end();
        self.widen(left, left + width);
        self.y += height + 4.0;
    }
}
