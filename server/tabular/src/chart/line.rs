//! Lines over time: each with a colour, a dash, marks and its name at its end.

use super::Chart;
use super::axis::Axis;
use super::frame::{EDGE, LEADING, SIZE, WIDTH, names};
use super::paint::Paint;
use super::scene::{Anchor, Scene, Shape};
use crate::font::{Font, wrap};

const HEIGHT: f32 = 280.0;
const DASHES: [&[f32]; 6] = [&[], &[8.0, 4.0], &[2.0, 3.0], &[10.0, 3.0, 2.0, 3.0], &[5.0, 5.0], &[14.0, 4.0]];

pub fn draw(chart: &Chart, font: &Font, scene: &mut Scene, y: &mut f32) {
    let axis = Axis::over(chart.series.iter().flat_map(|series| series.values.iter().flatten().copied()), chart.numbers);
    let before = axis.marks().map(|mark| font.width(&chart.number(mark), SIZE)).fold(0.0, f32::max);
    let all: Vec<String> = chart.series.iter().map(|series| series.name.clone()).collect();
    let (lines, wide) = names(&all, font, WIDTH / 4.0);
    let behind = if chart.series.len() > 1 { wide + 18.0 } else { 12.0 };
    let (left, right) = (EDGE + before + 10.0, WIDTH - EDGE - behind);
    let (top, bottom) = (*y + 8.0, *y + 8.0 + HEIGHT);
    let count = chart.categories.len();
    let x = |place: usize| if count < 2 { (left + right) / 2.0 } else { left + (right - left) * place as f32 / (count - 1) as f32 };
    let height = |number: i64| bottom - (bottom - top) * axis.part(number);
    for mark in axis.marks() {
        let paint = if mark == 0 { Paint::Ink } else { Paint::Grid };
        scene.line((left, height(mark)), (right, height(mark)), paint, 1.0);
        scene.text((left - 6.0, height(mark) + 4.0), Anchor::End, SIZE, Paint::Muted, chart.number(mark));
    }
    let deepest = below(chart, font, scene, &x, (left, right), bottom);
    let mut ends: Vec<(f32, usize)> = Vec::new();
    for (number, series) in chart.series.iter().enumerate() {
        // A gap in what is known is a gap in the line.
        for known in series.values.iter().enumerate().collect::<Vec<_>>().split(|(_, value)| value.is_none()) {
            let points: Vec<(f32, f32)> = known.iter().filter_map(|(place, value)| Some((x(*place), height((**value)?)))).collect();
            if points.len() > 1 {
                scene.shapes.push(Shape::Line { points, paint: Paint::Series(number), width: 2.5, dash: DASHES[number % 6] });
            }
        }
        // Many marks would be a thick line; every so many are enough to tell lines apart.
        let every = count.div_ceil(24).max(1);
        let last = series.values.iter().rposition(Option::is_some);
        for (place, value) in series.values.iter().enumerate() {
            if let Some(value) = value.filter(|_| place % every == 0 || Some(place) == last) {
                scene.mark((x(place), height(value)), number);
            }
        }
        if let Some(value) = last.and_then(|place| series.values[place]) {
            ends.push((height(value), number));
        }
    }
    if chart.series.len() > 1 {
        names_at_ends(scene, ends, &lines, right, (top, bottom));
    }
    *y = deepest;
}

/// The categories below the axis: as many as have room.
fn below(chart: &Chart, font: &Font, scene: &mut Scene, x: &dyn Fn(usize) -> f32, (left, right): (f32, f32), bottom: f32) -> f32 {
    let count = chart.categories.len();
    let widest = chart.categories.iter().map(|name| font.width(name, SIZE)).fold(0.0, f32::max).min(110.0) + 12.0;
    let fit = (((right - left) / widest) as usize + 1).clamp(2, 12);
    let every = count.div_ceil(fit).max(1);
    let mut deepest = bottom + LEADING;
    for place in (0..count).step_by(every) {
        scene.line((x(place), bottom), (x(place), bottom + 4.0), Paint::Muted, 1.0);
        for (line, text) in wrap(font, &chart.categories[place], SIZE, widest - 8.0).into_iter().take(3).enumerate() {
            let at = bottom + LEADING + 3.0 + LEADING * line as f32;
            let anchor = if place == 0 && font.width(&text, SIZE) / 2.0 > left - 4.0 { Anchor::Start } else { Anchor::Middle };
            scene.text((x(place), at), anchor, SIZE, Paint::Ink, text);
            deepest = deepest.max(at);
        }
    }
    deepest
}

/// The lines' names at their ends, moved apart where they would cover each other.
fn names_at_ends(scene: &mut Scene, mut ends: Vec<(f32, usize)>, lines: &[Vec<String>], right: f32, (top, bottom): (f32, f32)) {
    ends.sort_by(|one, other| one.0.total_cmp(&other.0));
    let tall = |number: usize| LEADING * lines[number].len().max(1) as f32;
    let all: f32 = ends.iter().map(|(_, number)| tall(*number)).sum();
    let mut free = top - LEADING / 2.0;
    let mut left_over = all;
    for (end, number) in ends {
        let latest = (bottom + LEADING - left_over).max(free);
        let at = (end - tall(number) / 2.0).max(free).min(latest);
        for (line, text) in lines[number].iter().enumerate() {
            scene.text((right + 12.0, at + SIZE + LEADING * line as f32), Anchor::Start, SIZE, Paint::Series(number), text.clone());
        }
        free = at + tall(number);
        left_over -= tall(number);
    }
}
