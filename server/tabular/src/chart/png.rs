//! A scene as PNG, at twice its size: the letters are drawn from the typeface's own outlines, so that no machine's fonts matter.

use super::paint::Paint;
use super::scene::{Anchor, Scene, Shape};
use crate::error::OutputError;
use crate::font::Font;
use tiny_skia::{Color, FillRule, Paint as Ink, Path, PathBuilder, Pixmap, Rect, Stroke, StrokeDash, Transform};
use ttf_parser::OutlineBuilder;

const SCALE: f32 = 2.0;
/// No picture is larger; the largest chart is far below it.
const MOST: f32 = 8_192.0;

pub fn write(scene: &Scene) -> Result<Vec<u8>, OutputError> {
    let (width, height) = (scene.width * SCALE, scene.height * SCALE);
    if !(1.0..=MOST).contains(&width) || !(1.0..=MOST).contains(&height) {
        return Err(OutputError::ChartTooLarge { what: "points of a picture", limit: MOST as usize });
    }
    let mut picture = Pixmap::new(width as u32, height as u32).ok_or(OutputError::EmptyChart)?;
    picture.fill(Color::WHITE);
    let (regular, bold) = (Font::regular()?, Font::bold()?);
    for shape in &scene.shapes {
        match shape {
            Shape::Rectangle { at, size, paint, edge } => {
                let Some(rectangle) = Rect::from_xywh(at.0, at.1, size.0, size.1) else { continue };
                let path = PathBuilder::from_rect(rectangle);
                fill(&mut picture, &path, *paint, at_scale());
                if let Some(edge) = edge {
                    stroke(&mut picture, &path, *edge, 1.0, &[]);
                }
            }
            Shape::Line { points, paint, width, dash } => {
                if let Some(path) = path(points, false) {
                    stroke(&mut picture, &path, *paint, *width, dash);
                }
            }
            Shape::Area { points, paint, edge } => {
                if let Some(path) = path(points, true) {
                    fill(&mut picture, &path, *paint, at_scale());
                    stroke(&mut picture, &path, *edge, 1.0, &[]);
                }
            }
            Shape::Text { at, anchor, size, bold: heavy, paint, text } => {
                let font = if *heavy { &bold } else { &regular };
                let wide = font.width(text, *size);
                let x = match anchor {
                    Anchor::Start => at.0,
                    Anchor::Middle => at.0 - wide / 2.0,
                    Anchor::End => at.0 - wide,
                };
                letters(&mut picture, font, text, (x, at.1), *size, *paint);
            }
        }
    }
    picture.encode_png().map_err(OutputError::library)
}

fn at_scale() -> Transform {
    Transform::from_scale(SCALE, SCALE)
}

fn ink(paint: Paint) -> Ink<'static> {
    let [red, green, blue] = paint.colour();
    let mut ink = Ink::default();
    ink.set_color_rgba8(red, green, blue, 255);
    ink.anti_alias = true;
    ink
}

fn fill(picture: &mut Pixmap, path: &Path, paint: Paint, transform: Transform) {
    picture.fill_path(path, &ink(paint), FillRule::Winding, transform, None);
}

fn stroke(picture: &mut Pixmap, path: &Path, paint: Paint, width: f32, dash: &[f32]) {
    // A dash of an odd number of lengths is none; there are none of these.
    let stroke = Stroke { width, dash: StrokeDash::new(dash.to_vec(), 0.0), ..Stroke::default() };
    picture.stroke_path(path, &ink(paint), &stroke, at_scale(), None);
}

fn path(points: &[(f32, f32)], closed: bool) -> Option<Path> {
    let mut builder = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    builder.move_to(first.0, first.1);
    for (x, y) in rest {
        builder.line_to(*x, *y);
    }
    if closed {
        builder.close();
    }
    builder.finish()
}

fn letters(picture: &mut Pixmap, font: &Font, text: &str, (x, y): (f32, f32), size: f32, paint: Paint) {
    let units = size / f32::from(font.face().units_per_em());
    let mut pen = x;
    for letter in text.chars() {
        let glyph = font.glyph(letter);
        let mut outline = Outline(PathBuilder::new());
        font.face().outline_glyph(glyph, &mut outline);
        if let Some(path) = outline.0.finish() {
            let place = Transform::from_row(units * SCALE, 0.0, 0.0, -units * SCALE, pen * SCALE, y * SCALE);
            fill(picture, &path, paint, place);
        }
        pen += font.advance(glyph) * size / 1000.0;
    }
}

/// A glyph's outline, as the typeface draws it: upwards.
struct Outline(PathBuilder);

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, y);
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, y);
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to(x1, y1, x, y);
    }
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.cubic_to(x1, y1, x2, y2, x, y);
    }
    fn close(&mut self) {
        self.0.close();
    }
}
