//! Writing SVG: elements with classes and presentation attributes, numbers with one digit.

use std::fmt::Write as _;

use super::text;
use crate::html::push_text;

/// The part of a drawing that is written so far.
#[derive(Debug, Default)]
pub(super) struct Canvas {
    pub out: String,
}

/// On which side of its place a text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
}

/// Appends a number, rounded to a tenth.
pub(super) fn push_number(out: &mut String, number: f64) {
    // Drawings are bounded, so a tenth of a unit always fits.
    #[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and no drawing is that large")]
    let tenths = (number * 10.0).round() as i64;
    if tenths < 0 {
        out.push('-');
    }
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    // Writing into a string cannot fail.
    let _ = write!(out, "{whole}");
    if tenth != 0 {
        let _ = write!(out, ".{tenth}");
    }
}

impl Canvas {
    /// Begins a group of a class.
    pub fn begin(&mut self, class: &str) {
        let _ = writeln!(self.out, "<g class=\"{class}\">");
    }

    pub fn end(&mut self) {
        self.out.push_str("</g>\n");
    }

    /// Begins an element with a class and numbers as attributes; `attributes` are further ones, as they are written.
    pub fn element(&mut self, name: &str, class: &str, numbers: &[(&str, f64)], attributes: &str) {
        self.out.push('<');
        self.out.push_str(name);
        if !class.is_empty() {
            let _ = write!(self.out, " class=\"{class}\"");
        }
        for (name, number) in numbers {
            let _ = write!(self.out, " {name}=\"");
            push_number(&mut self.out, *number);
            self.out.push('"');
        }
        self.out.push_str(attributes);
        self.out.push_str(" />\n");
    }

    pub fn rectangle(&mut self, class: &str, (x, y): (f64, f64), (width, height): (f64, f64), radius: f64, attributes: &str) {
        self.element("rect", class, &[("x", x), ("y", y), ("width", width), ("height", height), ("rx", radius)], attributes);
    }

    pub fn circle(&mut self, class: &str, (x, y): (f64, f64), radius: f64, attributes: &str) {
        self.element("circle", class, &[("cx", x), ("cy", y), ("r", radius)], attributes);
    }

    pub fn path(&mut self, class: &str, path: &Path, attributes: &str) {
        self.element("path", class, &[], &format!(" d=\"{}\"{attributes}", path.commands));
    }

    /// Writes lines of text whose middle stands at a height.
    pub fn text(&mut self, class: &str, (x, middle): (f64, f64), anchor: Anchor, lines: &[String]) {
        let above = f64::from(u32::try_from(lines.len().saturating_sub(1)).unwrap_or(u32::MAX)) * text::LINE / 2.0;
        let mut y = middle - above + text::BASELINE;
        let place = |out: &mut String, y: f64| {
            out.push_str(" x=\"");
            push_number(out, x);
            out.push_str("\" y=\"");
            push_number(out, y);
            out.push('"');
        };
        self.out.push_str("<text");
        if !class.is_empty() {
            let _ = write!(self.out, " class=\"{class}\"");
        }
        self.out.push_str(" fill=\"currentColor\" stroke=\"none\"");
        if anchor == Anchor::Start {
            self.out.push_str(" text-anchor=\"start\"");
        }
        if let [line] = lines {
            place(&mut self.out, y);
            self.out.push('>');
            push_text(&mut self.out, line);
        } else {
            self.out.push('>');
            for line in lines {
                self.out.push_str("<tspan");
                place(&mut self.out, y);
                self.out.push('>');
                push_text(&mut self.out, line);
                self.out.push_str("</tspan>");
                y += text::LINE;
            }
        }
        self.out.push_str("</text>\n");
    }
}

/// The commands of a path.
#[derive(Debug, Default)]
pub(super) struct Path {
    commands: String,
}

impl Path {
    fn command(&mut self, letter: char, points: &[(f64, f64)]) {
        self.commands.push(letter);
        for (index, (x, y)) in points.iter().enumerate() {
            if index > 0 {
                self.commands.push(' ');
            }
            push_number(&mut self.commands, *x);
            self.commands.push(' ');
            push_number(&mut self.commands, *y);
        }
    }

    pub fn start(&mut self, point: (f64, f64)) {
        self.command('M', &[point]);
    }

    pub fn line(&mut self, point: (f64, f64)) {
        self.command('L', &[point]);
    }

    pub fn curve(&mut self, first: (f64, f64), second: (f64, f64), end: (f64, f64)) {
        self.command('C', &[first, second, end]);
    }

    /// Goes to a point along an ellipse, clockwise.
    pub fn arc(&mut self, (x_radius, y_radius): (f64, f64), is_large: bool, end: (f64, f64)) {
        self.command('A', &[(x_radius, y_radius)]);
        self.commands.push_str(if is_large { " 0 1 1 " } else { " 0 0 1 " });
        push_number(&mut self.commands, end.0);
        self.commands.push(' ');
        push_number(&mut self.commands, end.1);
    }

    pub fn close(&mut self) {
        self.commands.push('Z');
    }

    /// A closed shape with straight sides.
    pub fn polygon(points: &[(f64, f64)]) -> Self {
        let mut path = Self::default();
        for (index, point) in points.iter().enumerate() {
            path.command(if index == 0 { 'M' } else { 'L' }, &[*point]);
        }
        path.close();
        path
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_have_at_most_one_digit() {
        let written = |number| {
            let mut out = String::new();
            super::push_number(&mut out, number);
            out
        };
        assert_eq!(written(1.0), "1");
        assert_eq!(written(-0.04), "0");
        assert_eq!(written(-1.25), "-1.3");
        assert_eq!(written(12.349), "12.3");
        assert_eq!(written(f64::NAN), "0");
    }
}
