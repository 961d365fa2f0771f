//! The outlines of nodes: how large they are around a text, where lines may touch them, and how they are drawn.

use super::model::Shape;
use crate::diagram::svg::{Canvas, Path};

/// How far the pointed and slanting sides reach.
const SLANT: f64 = 16.0;
/// Half the height of the lids of a cylinder.
const LID: f64 = 7.0;

/// A side of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Top,
    Bottom,
    Left,
    Right,
}

/// The width and height of a node with a text of a width and height.
pub(super) fn size(shape: Shape, (width, height): (f64, f64)) -> (f64, f64) {
    let (width, height) = (width.max(20.0) + 28.0, height.max(20.0) + 20.0);
    match shape {
        Shape::Rectangle | Shape::Rounded | Shape::Flag => (width, height),
        Shape::Stadium => (width + height * 0.2, height),
        Shape::Subroutine => (width + 12.0, height),
        Shape::Cylinder => (width, height + 2.0 * LID),
        Shape::Circle | Shape::DoubleCircle => {
            let ring = if shape == Shape::DoubleCircle { 10.0 } else { 0.0 };
            let across = (width - 16.0).hypot(height - 16.0) + ring;
            (across, across)
        }
        // A rhombus around a sentence would take four times the room; pointed sides say the same.
        Shape::Decision => (width + 1.5 * SLANT, height + 6.0),
        Shape::Hexagon => (width + SLANT, height),
        Shape::LeanRight | Shape::LeanLeft | Shape::Trapezoid | Shape::TrapezoidTurned => (width + SLANT, height),
    }
}

/// How far from the middle of a side lines may touch it.
pub(super) fn reach(shape: Shape, side: Side, (width, height): (f64, f64)) -> f64 {
    let is_vertical = matches!(side, Side::Top | Side::Bottom);
    let reach = match shape {
        Shape::Circle | Shape::DoubleCircle => width * 0.3,
        Shape::Cylinder if is_vertical => width * 0.3,
        Shape::Stadium if is_vertical => (width - height) / 2.0,
        Shape::Decision | Shape::Hexagon | Shape::LeanRight | Shape::LeanLeft | Shape::Trapezoid | Shape::TrapezoidTurned
            if is_vertical =>
        {
            width / 2.0 - SLANT - 4.0
        }
        Shape::Stadium | Shape::Decision | Shape::Hexagon | Shape::Flag if !is_vertical => height * 0.25,
        Shape::LeanRight | Shape::LeanLeft | Shape::Trapezoid | Shape::TrapezoidTurned => 0.0,
        _ => (if is_vertical { width } else { height }) / 2.0 - 8.0,
    };
    reach.max(0.0)
}

/// How far inside of the box around a node its outline stands, at a distance from the middle of a side.
pub(super) fn inset(shape: Shape, side: Side, (width, height): (f64, f64), distance: f64) -> f64 {
    let is_vertical = matches!(side, Side::Top | Side::Bottom);
    let bow = |radius: f64, depth: f64| {
        let share = (distance / radius).clamp(-1.0, 1.0);
        depth * (1.0 - (1.0 - share * share).sqrt())
    };
    match shape {
        Shape::Circle | Shape::DoubleCircle => bow(width / 2.0, width / 2.0),
        Shape::Stadium if !is_vertical => bow(height / 2.0, height / 2.0),
        Shape::Cylinder if is_vertical => bow(width / 2.0, LID),
        Shape::Decision | Shape::Hexagon if !is_vertical => SLANT * (distance.abs() * 2.0 / height).min(1.0),
        Shape::Flag if side == Side::Left => SLANT * (1.0 - (distance.abs() * 2.0 / height).min(1.0)),
        Shape::LeanRight | Shape::LeanLeft | Shape::Trapezoid | Shape::TrapezoidTurned if !is_vertical => SLANT / 2.0,
        _ => 0.0,
    }
}

/// Draws a node's outline around a place.
pub(super) fn draw(canvas: &mut Canvas, shape: Shape, (x, y): (f64, f64), (width, height): (f64, f64)) {
    let (left, right, top, bottom) = (x - width / 2.0, x + width / 2.0, y - height / 2.0, y + height / 2.0);
    let polygon = |points: &[(f64, f64)]| Path::polygon(points);
    match shape {
        Shape::Rectangle => canvas.rectangle("", (left, top), (width, height), 3.0, ""),
        Shape::Rounded => canvas.rectangle("", (left, top), (width, height), 12.0, ""),
        Shape::Stadium => canvas.rectangle("", (left, top), (width, height), height / 2.0, ""),
        Shape::Subroutine => {
            canvas.rectangle("", (left, top), (width, height), 3.0, "");
            for side in [left + 8.0, right - 8.0] {
                canvas.path("", &line((side, top), (side, bottom)), "");
            }
        }
        Shape::Cylinder => {
            let mut path = Path::default();
            path.start((left, top + LID));
            path.arc((width / 2.0, LID), false, (right, top + LID));
            path.line((right, bottom - LID));
            path.arc((width / 2.0, LID), false, (left, bottom - LID));
            path.close();
            canvas.path("", &path, "");
            let mut lid = Path::default();
            lid.start((right, top + LID));
            lid.arc((width / 2.0, LID), false, (left, top + LID));
            canvas.path("", &lid, " fill=\"none\"");
        }
        Shape::Circle => canvas.circle("", (x, y), width / 2.0, ""),
        Shape::DoubleCircle => {
            canvas.circle("", (x, y), width / 2.0, "");
            canvas.circle("", (x, y), width / 2.0 - 5.0, "");
        }
        Shape::Flag => canvas.path("", &polygon(&[(left, top), (right, top), (right, bottom), (left, bottom), (left + SLANT, y)]), ""),
        Shape::Decision | Shape::Hexagon => {
            let (inner_left, inner_right) = (left + SLANT, right - SLANT);
            let points = [(left, y), (inner_left, top), (inner_right, top), (right, y), (inner_right, bottom), (inner_left, bottom)];
            canvas.path("", &polygon(&points), "");
        }
        Shape::LeanRight | Shape::LeanLeft | Shape::Trapezoid | Shape::TrapezoidTurned => {
            let (above_left, above_right, below_left, below_right) = match shape {
                Shape::LeanRight => (SLANT, 0.0, 0.0, SLANT),
                Shape::LeanLeft => (0.0, SLANT, SLANT, 0.0),
                Shape::Trapezoid => (SLANT, SLANT, 0.0, 0.0),
                _ => (0.0, 0.0, SLANT, SLANT),
            };
            let points = [(left + above_left, top), (right - above_right, top), (right - below_right, bottom), (left + below_left, bottom)];
            canvas.path("", &polygon(&points), "");
        }
    }
}

/// A straight line.
pub(super) fn line(from: (f64, f64), to: (f64, f64)) -> Path {
    let mut path = Path::default();
    path.start(from);
    path.line(to);
    path
}
