//! Draws a sequence diagram, event after event, downwards.

use super::columns::Columns;
use super::model::{Event, Sequence};
use crate::diagram::svg::{Anchor, Canvas, Path};
use crate::diagram::text;

/// How high a person is drawn.
pub(super) const PERSON: f64 = 38.0;
/// The room around the drawing.
const MARGIN: f64 = 4.0;
/// How far a frame stands from what is in it.
const PADDING: f64 = 12.0;
/// Half the width of the bar of somebody who is active.
pub(super) const BAR: f64 = 5.0;
const WIDEST_TITLE: f64 = 240.0;
/// From this many events on the names stand below the drawing too.
const LONG: usize = 9;

/// A frame that is not closed yet.
struct Open {
    /// Its place among all frames.
    index: usize,
    top: f64,
    left: f64,
    right: f64,
    /// The heights at which its parts begin, with their titles.
    parts: Vec<(f64, Vec<String>)>,
}

pub(super) struct Rows<'a> {
    columns: &'a Columns,
    pub y: f64,
    /// The frames in the order in which they begin: outer ones are drawn first.
    frames: Vec<Canvas>,
    /// The bars, and what stands on them.
    bars: Canvas,
    pub front: Canvas,
    open: Vec<Open>,
    /// For every participant where the bars begin that are not drawn yet.
    pub active: Vec<Vec<f64>>,
    /// How far the drawing reaches to the left and right.
    left: f64,
    right: f64,
}

/// Draws all events. Gives width, height and the elements.
pub(super) fn draw(sequence: &Sequence, columns: &Columns) -> (f64, f64, String) {
    let mut rows = Rows {
        columns,
        y: MARGIN + columns.height + 8.0,
        frames: Vec::new(),
        bars: Canvas::default(),
        front: Canvas::default(),
        open: Vec::new(),
        active: vec![Vec::new(); columns.heads.len()],
        left: 0.0,
        right: columns.width,
    };
    for event in &sequence.events {
        rows.event(event);
    }
    rows.y += 16.0;
    for participant in 0..rows.active.len() {
        while !rows.active[participant].is_empty() {
            rows.deactivate(participant);
        }
    }
    let bottom = rows.y;
    let mut lines = Canvas::default();
    for (_, _, x) in &columns.heads {
        let mut path = Path::default();
        path.start((*x, MARGIN + columns.height));
        path.line((*x, bottom));
        lines.path("diagram-lifeline", &path, " stroke-dasharray=\"3 5\" stroke-opacity=\"0.6\"");
    }
    let mut heads = Canvas::default();
    let mut height = bottom + MARGIN;
    draw_heads(&mut heads, sequence, columns, MARGIN);
    if sequence.events.len() >= LONG {
        draw_heads(&mut heads, sequence, columns, bottom);
        height += columns.height;
    }
    let (left, right) = (rows.left - MARGIN, rows.right + MARGIN);
    let mut body = String::from("<g transform=\"translate(");
    crate::diagram::svg::push_number(&mut body, -left);
    body.push_str(")\">\n");
    for part in std::iter::once(lines).chain(rows.frames).chain([rows.bars, rows.front, heads]) {
        body.push_str(&part.out);
    }
    body.push_str("</g>\n");
    (right - left, height, body)
}

fn draw_heads(canvas: &mut Canvas, sequence: &Sequence, columns: &Columns, top: f64) {
    for (participant, (lines, width, x)) in sequence.participants.iter().zip(&columns.heads) {
        canvas.begin("diagram-participant");
        if participant.is_actor {
            let y = top + PERSON;
            canvas.circle("", (*x, top + 9.0), 7.0, "");
            let mut body = Path::default();
            body.start((*x - 12.0, y - 2.0));
            body.curve((*x - 12.0, y - 24.0), (*x + 12.0, y - 24.0), (*x + 12.0, y - 2.0));
            body.close();
            canvas.path("", &body, "");
            canvas.text("", (*x, f64::midpoint(y, top + columns.height)), Anchor::Middle, lines);
        } else {
            canvas.rectangle("", (*x - width / 2.0, top), (*width, columns.height), 4.0, "");
            canvas.text("", (*x, top + columns.height / 2.0), Anchor::Middle, lines);
        }
        canvas.end();
    }
}

impl Rows<'_> {
    pub fn x(&self, participant: usize) -> f64 {
        self.columns.heads[participant].2
    }

    /// Notes that something reaches from one place to another.
    pub fn widen(&mut self, left: f64, right: f64) {
        if let Some(open) = self.open.last_mut() {
            open.left = open.left.min(left);
            open.right = open.right.max(right);
        }
        self.left = self.left.min(left);
        self.right = self.right.max(right);
    }

    fn event(&mut self, event: &Event) {
        match event {
            Event::Message { from, to, text, is_dashed, head, is_both } if from == to => {
                self.own_message(*from, text, *is_dashed, *head, *is_both);
            }
            Event::Message { from, to, text, is_dashed, head, is_both } => self.message(*from, *to, text, *is_dashed, *head, *is_both),
            Event::Note { side, first, last, text } => self.note(*side, *first, *last, text),
            Event::Begin(title) => {
                self.y += 14.0;
                self.open.push(Open {
                    index: self.frames.len(),
                    top: self.y,
                    left: f64::INFINITY,
                    right: f64::NEG_INFINITY,
                    parts: Vec::new(),
                });
                self.frames.push(Canvas::default());
                self.part(title);
            }
            Event::Next(title) => {
                self.y += 12.0;
                self.part(title);
            }
            Event::End => self.end(),
            Event::Activate(participant) => self.active[*participant].push(self.y - 8.0),
            Event::Deactivate(participant) => self.deactivate(*participant),
        }
    }

    fn part(&mut self, title: &str) {
        let lines = text::wrap(title, WIDEST_TITLE);
        let height = text::size(&lines).1;
        if let Some(open) = self.open.last_mut() {
            open.parts.push((self.y, lines));
        }
        self.y += height + 10.0;
    }

    fn end(&mut self) {
        self.y += 14.0;
        let Some(open) = self.open.pop() else { return };
        let (left, right) = if open.left.is_finite() { (open.left - PADDING, open.right + PADDING) } else { (0.0, self.columns.width) };
        let titles = open.parts.iter().map(|(_, lines)| text::size(lines).0).fold(0.0, f64::max);
        let right = right.max(left + titles + 2.0 * PADDING);
        self.widen(left, right);
        let Some(canvas) = self.frames.get_mut(open.index) else { return };
        canvas.begin("diagram-group");
        canvas.rectangle("", (left, open.top), (right - left, self.y - open.top), 4.0, "");
        for (index, (top, lines)) in open.parts.iter().enumerate() {
            if index > 0 {
                let mut path = Path::default();
                path.start((left, *top));
                path.line((right, *top));
                canvas.path("", &path, " stroke-dasharray=\"6 4\"");
            }
            self.front.text("diagram-title", (left + PADDING, top + 6.0 + text::size(lines).1 / 2.0), Anchor::Start, lines);
        }
        canvas.end();
        self.y += 4.0;
    }

    fn deactivate(&mut self, participant: usize) {
        let x = self.x(participant);
        let Some(start) = self.active[participant].pop() else { return };
        let x = x + 3.0 * self.depth(participant);
        self.bars.rectangle("diagram-active", (x - BAR, start), (2.0 * BAR, (self.y - start).max(8.0)), 2.0, " fill=\"Canvas\"");
    }

    fn depth(&self, participant: usize) -> f64 {
        f64::from(u32::try_from(self.active[participant].len()).unwrap_or(u32::MAX))
    }
}
