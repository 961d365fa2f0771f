//! Reads the pieces of a flowchart's statements: ids, shapes with their labels, links.

use super::model::{Line, Link, Shape, Tip};
use crate::diagram::{Refusal, text};

/// Shapes by their brackets. Longer ones stand before those that they begin with.
const SHAPES: &[(&str, &str, Shape)] = &[
    ("(((", ")))", Shape::DoubleCircle),
    ("((", "))", Shape::Circle),
    ("([", "])", Shape::Stadium),
    ("(", ")", Shape::Rounded),
    ("[[", "]]", Shape::Subroutine),
    ("[(", ")]", Shape::Cylinder),
    ("[/", "/]", Shape::LeanRight),
    ("[/", "\\]", Shape::Trapezoid),
    ("[\\", "\\]", Shape::LeanLeft),
    ("[\\", "/]", Shape::TrapezoidTurned),
    ("[", "]", Shape::Rectangle),
    ("{{", "}}", Shape::Hexagon),
    ("{", "}", Shape::Decision),
    (">", "]", Shape::Flag),
];

/// A place in a text.
pub(super) struct Scanner<'a> {
    pub text: &'a str,
    pub at: usize,
}

impl<'a> Scanner<'a> {
    pub fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The rest of the line.
    pub fn line(&self) -> &'a str {
        self.rest().split('\n').next().unwrap_or_default()
    }

    pub fn skip(&mut self, is_skipped: fn(char) -> bool) {
        self.at += self.rest().len() - self.rest().trim_start_matches(is_skipped).len();
    }

    pub fn skip_blanks(&mut self) {
        self.skip(|sign| sign.is_whitespace() && sign != '\n');
    }

    /// Moves behind a sign if it stands here.
    pub fn take(&mut self, sign: &str) -> bool {
        let is_here = self.rest().starts_with(sign);
        if is_here {
            self.at += sign.len();
        }
        is_here
    }

    /// How often a sign stands here in a row; moves behind them.
    fn count(&mut self, sign: char) -> usize {
        let length = self.rest().len() - self.rest().trim_start_matches(sign).len();
        self.at += length;
        length / sign.len_utf8()
    }

    /// A refusal of what stands here.
    pub fn refuse(&self) -> Refusal {
        Refusal::of(self.text, self.at)
    }

    /// What a label at a place says.
    pub fn label(&self, at: usize, source: &str) -> Result<String, Refusal> {
        text::label(source).map_err(|reason| Refusal { at, reason })
    }

    /// Reads the id of a node; empty if none stands here.
    pub fn id(&mut self) -> &'a str {
        let rest = self.rest();
        let mut signs = rest.char_indices().peekable();
        let mut end = 0;
        while let Some((position, sign)) = signs.next() {
            let is_inner = matches!(sign, '-' | '.') && position > 0 && signs.peek().is_some_and(|(_, next)| next.is_alphanumeric());
            if !sign.is_alphanumeric() && sign != '_' && !is_inner {
                break;
            }
            end = position + sign.len_utf8();
        }
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    /// Reads brackets with a label, if they stand here.
    pub fn shape(&mut self) -> Result<Option<(Shape, String)>, Refusal> {
        let rest = self.rest();
        let Some((open, ..)) = SHAPES.iter().find(|(open, ..)| rest.starts_with(open)) else { return Ok(None) };
        let inside = rest.get(open.len()..).unwrap_or_default();
        let unclosed = || Refusal { at: self.at, reason: format!("a bracket “{open}” has no end") };
        // A label in quotes may hold brackets and lines.
        let lead = inside.len() - inside.trim_start().len();
        let quoted = inside.get(lead..).and_then(|inside| inside.strip_prefix('"'));
        let label_end = match quoted {
            Some(quoted) => lead + quoted.find('"').ok_or_else(unclosed)? + 2,
            None => 0,
        };
        let behind = inside.get(label_end..).unwrap_or_default();
        let line = behind
            .get(..behind.floor_char_boundary(text::LONGEST_LABEL_BYTES + 2))
            .unwrap_or_default()
            .split('\n')
            .next()
            .unwrap_or_default();
        let candidates = SHAPES.iter().filter(|(other, ..)| other == open);
        let (position, close, shape) = candidates
            .filter_map(|(_, close, shape)| line.find(close).map(|position| (position, close, *shape)))
            .min_by_key(|(position, close, _)| (*position, close.len()))
            .ok_or_else(unclosed)?;
        if quoted.is_some() && !behind.get(..position).unwrap_or_default().trim().is_empty() {
            return Err(Refusal::of(self.text, self.at));
        }
        let label = self.label(self.at, inside.get(..label_end + position).unwrap_or_default())?;
        self.at += open.len() + label_end + position + close.len();
        Ok(Some((shape, label)))
    }

    /// Reads a link, if one begins here.
    pub fn link(&mut self) -> Result<Option<Link>, Refusal> {
        let begin = self.at;
        let start = match self.rest().as_bytes() {
            [b'<', b'-' | b'=', ..] => Tip::Arrow,
            [b'o', b'-' | b'=', b'-' | b'=' | b'.', ..] => Tip::Circle,
            [b'x', b'-' | b'=', b'-' | b'=' | b'.', ..] => Tip::Cross,
            _ => Tip::None,
        };
        self.at += usize::from(start != Tip::None);
        let (line, sign) = match self.rest().as_bytes() {
            [b'-', b'-', ..] => (Line::Solid, '-'),
            [b'=', b'=', ..] => (Line::Thick, '='),
            [b'-', b'.', ..] => (Line::Dotted, '.'),
            [b'~', b'~', b'~', ..] => {
                let length = self.count('~') - 2;
                return Ok(Some(Link { line: Line::Invisible, start, end: Tip::None, length, label: String::new() }));
            }
            _ => {
                self.at = begin;
                return Ok(None);
            }
        };
        let unfinished = || Refusal { at: begin, reason: "an arrow has no end".to_owned() };
        let mut link = Link { line, start, end: Tip::None, length: 1, label: String::new() };
        if !self.body(&mut link, sign) {
            // The label stands within the arrow: `-- label -->`.
            let closing = match line {
                Line::Solid => "--",
                Line::Thick => "==",
                _ => ".-",
            };
            let label = self.line();
            let end = label.find(closing).ok_or_else(unfinished)?;
            link.label = self.label(begin, label.get(..end).unwrap_or_default())?;
            self.at += end;
            if !self.body(&mut link, sign) {
                return Err(unfinished());
            }
        }
        self.skip_blanks();
        if self.rest().starts_with('|') {
            let line = self.line();
            let end = line.get(1..).and_then(|inside| inside.find('|')).ok_or_else(unfinished)?;
            link.label = self.label(begin, line.get(1..=end).unwrap_or_default())?;
            self.at += end + 2;
        }
        Ok(Some(link))
    }

    /// Reads the line of a link and the tip at its end. Says whether it is whole; if not, a label follows.
    fn body(&mut self, link: &mut Link, sign: char) -> bool {
        let is_dotted = sign == '.';
        if is_dotted && self.rest().starts_with("-.") {
            self.at += 1;
        }
        let count = self.count(sign);
        if is_dotted && !self.take("-") {
            return false;
        }
        link.end = match self.rest().as_bytes().first() {
            Some(b'>') => Tip::Arrow,
            Some(b'o') => Tip::Circle,
            Some(b'x') => Tip::Cross,
            _ => Tip::None,
        };
        self.at += usize::from(link.end != Tip::None);
        let shortest = if is_dotted { 1 } else { 2 + usize::from(link.end == Tip::None) };
        link.length = (count + 1).saturating_sub(shortest).clamp(1, LONGEST_LINK);
        count >= shortest
    }
}

/// More signs in a row do not make a link longer.
const LONGEST_LINK: usize = 8;
