//! One page on its way: its drawing, and which parts of it are which elements of the document.

use super::letters::Letters;
use super::objects::Id;
use std::fmt::Write as _;

pub struct Page {
    pub id: Id,
    pub drawing: String,
    /// The element of each marked part, in order; it stands in the tree that leads from parts to elements.
    pub parts: Vec<Id>,
    /// Down to where the page is used.
    pub y: f32,
}

/// A line of text on its page.
pub struct Line<'a> {
    pub text: &'a str,
    pub x: f32,
    pub y: f32,
}

impl Page {
    pub fn new(id: Id, y: f32) -> Self {
        Self { id, drawing: String::new(), parts: Vec::new(), y }
    }

    /// Draws text that belongs to an element, and gives the part's number.
    pub fn mark(&mut self, role: &str, element: Id, font: (&str, f32), letters: &mut Letters, lines: &[Line<'_>]) -> usize {
        let part = self.parts.len();
        self.parts.push(element);
        let _ = writeln!(self.drawing, "/{role} <</MCID {part}>> BDC");
        self.text(font, letters, lines);
        self.drawing.push_str("EMC\n");
        part
    }

    /// Draws what is no content: lines, backgrounds, repeated titles, numbers of pages.
    pub fn artifact(&mut self, kind: &str, draw: impl FnOnce(&mut Self)) {
        let _ = writeln!(self.drawing, "/Artifact <</Type /{kind}>> BDC");
        draw(self);
        self.drawing.push_str("EMC\n");
    }

    pub fn text(&mut self, (font, size): (&str, f32), letters: &mut Letters, lines: &[Line<'_>]) {
        let _ = writeln!(self.drawing, "BT /{font} {size} Tf");
        for (place, line) in lines.iter().enumerate() {
            // A line that goes on ends with a space that nobody sees, so that its last word does not grow together with the next one.
            let shown = if place + 1 < lines.len() { letters.show(&format!("{} ", line.text)) } else { letters.show(line.text) };
            let _ = writeln!(self.drawing, "1 0 0 1 {:.2} {:.2} Tm {shown} Tj", line.x, line.y);
        }
        self.drawing.push_str("ET\n");
    }

    /// A rule across the page.
    pub fn rule(&mut self, (from, to): (f32, f32), y: f32, weight: f32) {
        let _ = writeln!(self.drawing, "q {weight} w 0.55 G {from:.2} {y:.2} m {to:.2} {y:.2} l S Q");
    }

    /// A light background.
    pub fn shade(&mut self, (x, y): (f32, f32), (width, height): (f32, f32)) {
        let _ = writeln!(self.drawing, "q 0.91 g {x:.2} {y:.2} {width:.2} {height:.2} re f Q");
    }
}
