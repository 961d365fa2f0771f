//! Bars that lie: a name may be long, and a chart may have many of them.

use super::axis::Axis;
use super::frame::{EDGE, LEADING, SIZE, WIDTH, legend, marks_below, names};
use super::paint::Paint;
use super::scene::{Anchor, Scene};
use super::{Chart, ChartKind};
use crate::font::Font;

const BAR: f32 = 16.0;
const GAP: f32 = 12.0;

pub fn draw(chart: &Chart, font: &Font, scene: &mut Scene, y: &mut f32) {
    legend(chart, font, scene, y, |scene, (x, y), place| scene.bar((x, y - 11.0), (20.0, 13.0), place));
    let stacked = chart.kind == ChartKind::StackedBars;
    let sums = (0..chart.categories.len())
        .map(|place| chart.series.iter().filter_map(|series| series.values[place]).fold(0_i64, i64::saturating_add));
    let axis = if stacked {
        Axis::over(sums, chart.numbers)
    } else {
        Axis::over(chart.series.iter().flat_map(|series| series.values.iter().flatten().copied()), chart.numbers)
    };
    let (lines, wide) = names(&chart.categories, font, WIDTH / 3.0);
    // Room for the number behind the longest bar.
    let behind = chart.series.iter().flat_map(|series| series.values.iter().flatten()).map(|value| font.width(&chart.number(*value), SIZE));
    let behind = behind.fold(0.0, f32::max) + 8.0;
    let (left, right) = (EDGE + wide + 10.0 + if axis.from < 0 { behind } else { 0.0 }, WIDTH - EDGE - behind);
    let each = if stacked { 1 } else { chart.series.len() };
    let heights: Vec<f32> = lines.iter().map(|lines| (LEADING * lines.len() as f32).max(BAR * each as f32) + GAP).collect();
    let (top, bottom) = (*y, *y + heights.iter().sum::<f32>() + GAP / 2.0);
    marks_below(chart, scene, axis, (left, right), (top, bottom));
    let x = |number: i64| left + (right - left) * axis.part(number);
    let mut at = top + GAP / 2.0;
    for (place, height) in heights.iter().enumerate() {
        let middle = at + (height - GAP) / 2.0;
        let first = middle - LEADING * lines[place].len() as f32 / 2.0 + SIZE - 1.0;
        for (line, text) in lines[place].iter().enumerate() {
            scene.text((EDGE + wide, first + LEADING * line as f32), Anchor::End, SIZE, Paint::Ink, text.clone());
        }
        let begin = middle - BAR * each as f32 / 2.0;
        let mut sum = 0_i64;
        for (number, series) in chart.series.iter().enumerate() {
            let bar = begin + if stacked { 0.0 } else { BAR * number as f32 };
            let Some(value) = series.values[place] else {
                if !stacked {
                    // Nothing is known: that is not zero.
                    scene.text((x(0) + 5.0, bar + BAR - 4.0), Anchor::Start, SIZE, Paint::Muted, "–");
                }
                continue;
            };
            let (from, to) = if stacked { (x(sum), x(sum.saturating_add(value))) } else { (x(value.min(0)), x(value.max(0))) };
            scene.bar((from, bar + 1.0), (to - from, BAR - 2.0), number);
            if stacked {
                sum = sum.saturating_add(value);
            } else {
                let (end, anchor) = if value < 0 { (from - 5.0, Anchor::End) } else { (to + 5.0, Anchor::Start) };
                scene.text((end, bar + BAR - 4.0), anchor, SIZE, Paint::Ink, chart.number(value));
            }
        }
        if stacked {
            scene.text((x(sum) + 5.0, begin + BAR - 4.0), Anchor::Start, SIZE, Paint::Ink, chart.number(sum));
        }
        at += height;
    }
    *y = bottom + LEADING;
}
