//! The ends of arrows.

use super::svg::{Canvas, Path};

/// How long an arrow's head is.
pub(super) const ARROW: f64 = 9.0;
/// The radius of a circle at a line's end.
pub(super) const RADIUS: f64 = 4.5;

/// Draws an arrow's head at a point; `direction` has the length 1 along one axis.
pub(super) fn arrow(canvas: &mut Canvas, (x, y): (f64, f64), (right, down): (f64, f64)) {
    let (back_x, back_y) = (x - right * (ARROW + 1.0), y - down * (ARROW + 1.0));
    let points = [(x, y), (back_x + down * 5.0, back_y + right * 5.0), (back_x - down * 5.0, back_y - right * 5.0)];
    canvas.path("diagram-tip", &Path::polygon(&points), " fill=\"currentColor\" stroke=\"none\"");
}

/// Draws an arrow's head of two strokes.
pub(super) fn open_arrow(canvas: &mut Canvas, (x, y): (f64, f64), right: f64) {
    let mut path = Path::default();
    path.start((x - right * ARROW, y - 5.0));
    path.line((x, y));
    path.line((x - right * ARROW, y + 5.0));
    canvas.path("diagram-tip", &path, "");
}

pub(super) fn circle(canvas: &mut Canvas, middle: (f64, f64)) {
    canvas.circle("diagram-tip", middle, RADIUS, "");
}

pub(super) fn cross(canvas: &mut Canvas, (x, y): (f64, f64)) {
    let mut path = Path::default();
    for direction in [1.0, -1.0] {
        path.start((x - 5.0, y - direction * 5.0));
        path.line((x + 5.0, y + direction * 5.0));
    }
    canvas.path("diagram-tip", &path, "");
}
