//! Pies: shares of a whole.

use std::f64::consts::TAU;

use super::svg::{Anchor, Canvas, Path};
use super::{Drawing, Refusal, Words, text};
use crate::html::push_text;

/// More parts cannot be told apart.
const MOST_PARTS: usize = 12;
const RADIUS: f64 = 104.0;
/// The room around the circle, in which the numbers of the parts stand.
const RING: f64 = 24.0;
const WIDEST_LABEL: f64 = 240.0;
/// Smaller shares have no number beside the circle: it would stand on its neighbours'.
const SMALLEST_NUMBERED: f64 = 0.03;
/// How dark the parts are without a style sheet, so that neighbours differ.
const DARKNESS: [&str; 8] = ["0.85", "0.3", "0.6", "0.15", "0.45", "0.75", "0.22", "0.52"];

struct Part {
    label: String,
    /// As it was written.
    written: String,
    value: f64,
}

/// Draws a pie from a text of which kind, title, description and comments are blanked.
pub(super) fn draw(text: &str, words: &Words) -> Result<Drawing, Refusal> {
    let mut title = String::new();
    let mut parts: Vec<Part> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let begin = at + (line.len() - line.trim_start().len());
        at += line.len();
        let mut rest = line.trim();
        if let Some(behind) = rest.strip_prefix("showData") {
            rest = behind.trim();
        }
        if let Some(behind) = rest.strip_prefix("title ") {
            title = text::label(behind).map_err(|reason| Refusal { at: begin, reason })?;
        } else if !rest.is_empty() {
            parts.push(part(rest).ok_or_else(|| Refusal::of(text, begin))?);
        }
        if parts.len() > MOST_PARTS {
            return Err(Refusal { at: begin, reason: format!("a pie has at most {MOST_PARTS} parts") });
        }
    }
    let total: f64 = parts.iter().map(|part| part.value).sum();
    if total <= 0.0 {
        return Err(Refusal { at: 0, reason: "the pie has no parts".to_owned() });
    }
    let mut canvas = Canvas::default();
    let legends: Vec<Vec<String>> = parts
        .iter()
        .enumerate()
        .map(|(index, part)| text::wrap(&format!("{}. {}", index + 1, described(part, total, words)), WIDEST_LABEL))
        .collect();
    let widest = legends.iter().map(|lines| text::size(lines).0).fold(0.0, f64::max);
    let across = 2.0 * (RADIUS + RING);
    let width = across.max(widest + 32.0) + 8.0;
    slices(&mut canvas, &parts, total, (width / 2.0, RADIUS + RING));
    let mut y = across + 8.0;
    for (index, lines) in legends.iter().enumerate() {
        let (class, attributes) = slice_look(index);
        canvas.rectangle(&class, (4.0, y + 2.0), (16.0, 16.0), 3.0, &attributes);
        let height = text::size(lines).1;
        canvas.text("diagram-label", (30.0, y + height / 2.0), Anchor::Start, lines);
        y += height + 6.0;
    }
    Ok(Drawing { width, height: y, body: canvas.out, text: list(&parts, total, words), title })
}

/// Reads `"label" : value`.
fn part(line: &str) -> Option<Part> {
    let (label, value) = line.strip_prefix('"')?.split_once('"')?;
    let written = value.trim().strip_prefix(':')?.trim();
    let is_number = !written.is_empty() && written.len() <= 15 && written.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let value: f64 = written.parse().ok().filter(|_| is_number)?;
    let label = text::label(label).ok()?;
    (value > 0.0 && !label.is_empty()).then(|| Part { label, written: written.to_owned(), value })
}

/// What a part is and how much of the whole.
fn described(part: &Part, total: f64, words: &Words) -> String {
    let mut share = String::new();
    super::svg::push_number(&mut share, part.value / total * 100.0);
    let share = share.replace('.', &words.decimal.to_string());
    let written = part.written.replace('.', &words.decimal.to_string());
    format!("{}: {share}{} ({written})", part.label.replace('\n', " "), words.percent)
}

fn slice_look(index: usize) -> (String, String) {
    let look = index % DARKNESS.len();
    let class = format!("diagram-slice diagram-slice-{}", look + 1);
    (class, format!(" fill=\"currentColor\" fill-opacity=\"{}\" stroke=\"Canvas\"", DARKNESS[look]))
}

fn slices(canvas: &mut Canvas, parts: &[Part], total: f64, (x, y): (f64, f64)) {
    let point = |share: f64, radius: f64| (x + radius * (share * TAU).sin(), y - radius * (share * TAU).cos());
    let mut start = 0.0;
    for (index, part) in parts.iter().enumerate() {
        let share = part.value / total;
        let (class, attributes) = slice_look(index);
        if parts.len() == 1 {
            canvas.circle(&class, (x, y), RADIUS, &attributes);
        } else {
            let mut path = Path::default();
            path.start((x, y));
            path.line(point(start, RADIUS));
            path.arc((RADIUS, RADIUS), share > 0.5, point(start + share, RADIUS));
            path.close();
            canvas.path(&class, &path, &attributes);
        }
        if share >= SMALLEST_NUMBERED {
            canvas.text("diagram-label", point(start + share / 2.0, RADIUS + 13.0), Anchor::Middle, &[(index + 1).to_string()]);
        }
        start += share;
    }
}

fn list(parts: &[Part], total: f64, words: &Words) -> String {
    let mut out = String::from("<ol class=\"diagram-steps\">\n");
    for part in parts {
        out.push_str("<li>");
        push_text(&mut out, &described(part, total, words));
        out.push_str("</li>\n");
    }
    out.push_str("</ol>\n");
    out
}
