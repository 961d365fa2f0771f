//! What all charts share: title, legend, room for names, axes.

use super::axis::Axis;
use super::paint::Paint;
use super::scene::{Anchor, Scene};
use super::{Chart, ChartKind, bars, heat, line};
use crate::error::OutputError;
use crate::font::{Font, composed, wrap};

pub const WIDTH: f32 = 720.0;
pub const EDGE: f32 = 16.0;
/// The size of names and numbers.
pub const SIZE: f32 = 12.0;
pub const LEADING: f32 = 15.0;

/// Draws a chart.
pub fn scene(chart: &Chart) -> Result<Scene, OutputError> {
    let (regular, bold) = (Font::regular()?, Font::bold()?);
    let mut scene = Scene::new(WIDTH);
    let mut y = EDGE;
    for text in wrap(&bold, &composed(&chart.title), 16.0, WIDTH - 2.0 * EDGE) {
        y += 20.0;
        scene.shapes.push(super::scene::Shape::Text {
            at: (EDGE, y),
            anchor: Anchor::Start,
            size: 16.0,
            bold: true,
            paint: Paint::Ink,
            text,
        });
    }
    y += 12.0;
    match chart.kind {
        ChartKind::Bars | ChartKind::StackedBars => bars::draw(chart, &regular, &mut scene, &mut y),
        ChartKind::Lines => line::draw(chart, &regular, &mut scene, &mut y),
        ChartKind::HeatMap => heat::draw(chart, &regular, &mut scene, &mut y),
    }
    scene.height = (y + EDGE).ceil();
    Ok(scene)
}

/// The names of the series, each beside its pattern or mark; one series alone is named by the title.
pub fn legend(chart: &Chart, font: &Font, scene: &mut Scene, y: &mut f32, sample: fn(&mut Scene, (f32, f32), usize)) {
    if chart.series.len() < 2 {
        return;
    }
    let mut x = EDGE;
    *y += LEADING;
    for (place, series) in chart.series.iter().enumerate() {
        let lines = wrap(font, &composed(&series.name), SIZE, WIDTH - 2.0 * EDGE - 40.0);
        let wide = lines.iter().map(|line| font.width(line, SIZE)).fold(0.0, f32::max) + 46.0;
        if x > EDGE && x + wide > WIDTH - EDGE {
            x = EDGE;
            *y += LEADING + 5.0;
        }
        sample(scene, (x, *y), place);
        for (line, text) in lines.iter().enumerate() {
            scene.text((x + 28.0, *y + LEADING * line as f32), Anchor::Start, SIZE, Paint::Ink, text.clone());
        }
        if lines.len() > 1 {
            *y += LEADING * (lines.len() - 1) as f32;
        }
        x += wide;
    }
    *y += 10.0;
}

/// Names in lines, no wider than a third of the chart, and how wide they are.
pub fn names(names: &[String], font: &Font, most: f32) -> (Vec<Vec<String>>, f32) {
    let lines: Vec<Vec<String>> = names.iter().map(|name| wrap(font, &composed(name), SIZE, most)).collect();
    let wide = lines.iter().flatten().map(|line| font.width(line, SIZE)).fold(0.0, f32::max);
    (lines, wide)
}

/// The numbers below an axis that goes to the right, and lines to read by.
pub fn marks_below(chart: &Chart, scene: &mut Scene, axis: Axis, (left, right): (f32, f32), (top, bottom): (f32, f32)) {
    for mark in axis.marks() {
        let x = left + (right - left) * axis.part(mark);
        let paint = if mark == 0 { Paint::Ink } else { Paint::Grid };
        scene.line((x, top), (x, bottom), paint, 1.0);
        scene.text((x, bottom + LEADING), Anchor::Middle, SIZE, Paint::Muted, chart.number(mark));
    }
}
