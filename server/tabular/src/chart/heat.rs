//! A field of numbers: each cell says its number, so that nobody has to compare shades.

use super::Chart;
use super::frame::{EDGE, LEADING, SIZE, WIDTH, names};
use super::paint::{Paint, STEPS};
use super::scene::{Anchor, Scene, Shape};
use crate::font::Font;

const CELL: f32 = 26.0;

pub fn draw(chart: &Chart, font: &Font, scene: &mut Scene, y: &mut f32) {
    let (down, wide) = names(&chart.categories, font, WIDTH / 3.0);
    let left = EDGE + wide + 10.0;
    let columns = chart.series.len();
    let across = ((WIDTH - EDGE - left) / columns as f32).min(90.0);
    let titles: Vec<String> = chart.series.iter().map(|series| series.name.clone()).collect();
    let (heads, _) = names(&titles, font, across - 6.0);
    let tallest = heads.iter().map(Vec::len).max().unwrap_or(1);
    for (place, head) in heads.iter().enumerate() {
        let middle = left + across * (place as f32 + 0.5);
        for (line, text) in head.iter().enumerate() {
            let at = *y + LEADING * (tallest - head.len() + line + 1) as f32;
            scene.text((middle, at), Anchor::Middle, SIZE, Paint::Ink, text.clone());
        }
    }
    let mut at = *y + LEADING * tallest as f32 + 8.0;
    let values = || chart.series.iter().flat_map(|series| series.values.iter().flatten().copied());
    let (least, most) = (values().min().unwrap_or(0), values().max().unwrap_or(0));
    for (place, lines) in down.iter().enumerate() {
        let height = (LEADING * lines.len() as f32 + 6.0).max(CELL);
        let first = at + height / 2.0 - LEADING * lines.len() as f32 / 2.0 + SIZE - 1.0;
        for (line, text) in lines.iter().enumerate() {
            scene.text((EDGE + wide, first + LEADING * line as f32), Anchor::End, SIZE, Paint::Ink, text.clone());
        }
        for (number, series) in chart.series.iter().enumerate() {
            let corner = (left + across * number as f32, at);
            let middle = (corner.0 + across / 2.0, at + height / 2.0 + 4.0);
            let step = series.values[place].map(|value| step(value, least, most));
            let paint = step.map_or(Paint::Paper, Paint::Heat);
            let edge = Some(if step.is_some() { Paint::Paper } else { Paint::Grid });
            scene.shapes.push(Shape::Rectangle { at: corner, size: (across, height), paint, edge });
            match (series.values[place], step) {
                (Some(value), Some(step)) => {
                    let text = chart.number(value);
                    // A number that is too long for its cell is smaller, and still the number.
                    let size = (SIZE * (across - 4.0) / font.width(&text, SIZE).max(1.0)).clamp(6.0, SIZE);
                    scene.text(middle, Anchor::Middle, size, Paint::OnHeat(step), text);
                }
                _ => scene.text(middle, Anchor::Middle, SIZE, Paint::Muted, "–"),
            }
        }
        at += height;
    }
    *y = at;
}

/// Which step of the colours a number has between the least and the most.
fn step(value: i64, least: i64, most: i64) -> usize {
    let span = (i128::from(most) - i128::from(least)).max(1);
    let part = (i128::from(value) - i128::from(least)) * STEPS as i128 / span;
    usize::try_from(part).unwrap_or(0).min(STEPS - 1)
}
