//! What a chart consists of, before it is SVG or PNG.

use super::paint::Paint;

/// A drawing, in units of a CSS pixel, from the upper left corner.
#[derive(Debug)]
pub struct Scene {
    pub width: f32,
    pub height: f32,
    pub shapes: Vec<Shape>,
}

/// Where a text stands about its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// A part of a drawing; later ones lie above earlier ones.
#[derive(Debug)]
pub enum Shape {
    Rectangle { at: (f32, f32), size: (f32, f32), paint: Paint, edge: Option<Paint> },
    Line { points: Vec<(f32, f32)>, paint: Paint, width: f32, dash: &'static [f32] },
    Area { points: Vec<(f32, f32)>, paint: Paint, edge: Paint },
    Text { at: (f32, f32), anchor: Anchor, size: f32, bold: bool, paint: Paint, text: String },
}

impl Scene {
    pub fn new(width: f32) -> Self {
        Self { width, height: 0.0, shapes: Vec::new() }
    }

    pub fn line(&mut self, from: (f32, f32), to: (f32, f32), paint: Paint, width: f32) {
        self.shapes.push(Shape::Line { points: vec![from, to], paint, width, dash: &[] });
    }

    pub fn text(&mut self, at: (f32, f32), anchor: Anchor, size: f32, paint: Paint, text: impl Into<String>) {
        self.shapes.push(Shape::Text { at, anchor, size, bold: false, paint, text: text.into() });
    }

    /// A rectangle of a series: its colour and, in the paper's colour, its pattern, so that it is told apart in black and white.
    pub fn bar(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), series: usize) {
        let edge = Some(Paint::Series(series));
        self.shapes.push(Shape::Rectangle { at: (x, y), size: (width, height), paint: Paint::Series(series), edge });
        let slopes: &[(f32, f32)] = match series % 6 {
            1 => &[(1.0, 7.0)],
            2 => &[(-1.0, 7.0)],
            3 => &[(0.0, 5.0)],
            4 => &[(1.0, 9.0), (-1.0, 9.0)],
            5 => &[(f32::INFINITY, 6.0)],
            _ => &[],
        };
        for (slope, gap) in slopes {
            for points in hatch((x, y), (width, height), *slope, *gap) {
                self.shapes.push(Shape::Line { points: points.to_vec(), paint: Paint::Paper, width: 1.5, dash: &[] });
            }
        }
    }

    /// The mark of a series at a point.
    pub fn mark(&mut self, (x, y): (f32, f32), series: usize) {
        let r = 4.5;
        let around = |corners: usize, turn: f32| -> Vec<(f32, f32)> {
            let angle = |corner: usize| turn + corner as f32 * std::f32::consts::TAU / corners as f32;
            (0..corners).map(|corner| (x + r * angle(corner).cos(), y + r * angle(corner).sin())).collect()
        };
        let quarter = std::f32::consts::FRAC_PI_4;
        let points = match series % 6 {
            0 => around(16, 0.0),
            1 => around(4, quarter),
            2 => around(3, -2.0 * quarter),
            3 => around(4, 0.0),
            4 => around(3, 2.0 * quarter),
            _ => around(6, 0.0),
        };
        self.shapes.push(Shape::Area { points, paint: Paint::Series(series), edge: Paint::Paper });
    }
}

/// Lines of a pattern inside a rectangle.
fn hatch((x, y): (f32, f32), (width, height): (f32, f32), slope: f32, gap: f32) -> Vec<[(f32, f32); 2]> {
    let mut lines = Vec::new();
    if slope.is_infinite() {
        let mut at = gap / 2.0;
        while at < width {
            lines.push([(x + at, y), (x + at, y + height)]);
            at += gap;
        }
    } else if slope == 0.0 {
        let mut at = gap / 2.0;
        while at < height {
            lines.push([(x, y + at), (x + width, y + at)]);
            at += gap;
        }
    } else {
        // A line of 45 degrees is known by where it crosses the upper edge.
        let mut begin = if slope > 0.0 { gap / 2.0 } else { gap / 2.0 - height };
        while begin < width + if slope > 0.0 { height } else { 0.0 } {
            let at = |down: f32| (begin - slope * down, down);
            // Where it comes in and goes out.
            let (enter, leave) =
                if slope > 0.0 { ((begin - width).max(0.0), begin.min(height)) } else { ((-begin).max(0.0), (width - begin).min(height)) };
            let (from, to) = (at(enter), at(leave));
            if leave > enter {
                lines.push([(x + from.0, y + from.1), (x + to.0, y + to.1)]);
            }
            begin += gap;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_stays_inside_its_bar() {
        for slope in [0.0, 1.0, -1.0, f32::INFINITY] {
            for size in [(3.0, 20.0), (100.0, 14.0), (0.5, 0.5)] {
                for [from, to] in hatch((10.0, 20.0), size, slope, 7.0) {
                    for (x, y) in [from, to] {
                        assert!((9.99..=10.01 + size.0).contains(&x) && (19.99..=20.01 + size.1).contains(&y), "{slope} {size:?} {x} {y}");
                    }
                }
            }
        }
        assert!(!hatch((0.0, 0.0), (100.0, 14.0), 1.0, 7.0).is_empty() && !hatch((0.0, 0.0), (100.0, 14.0), -1.0, 7.0).is_empty());
    }
}
