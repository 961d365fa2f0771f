//! Colours: dark enough against white (at least 3 : 1, held by a test), and each with a pattern or a mark of its own.

/// What a shape is painted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Text and axes.
    Ink,
    /// Lesser text.
    Muted,
    /// Lines to read by.
    Grid,
    /// The background.
    Paper,
    /// The colour of a series.
    Series(usize),
    /// A step of a heat map, of [`STEPS`].
    Heat(usize),
    /// Text on that step.
    OnHeat(usize),
}

const SERIES: [[u8; 3]; 6] =
    [[0x1f, 0x5f, 0xa8], [0xb3, 0x47, 0x0f], [0x2b, 0x7a, 0x3d], [0x7a, 0x3b, 0x8f], [0x8a, 0x6a, 0x00], [0x4d, 0x59, 0x66]];
/// Steps of a heat map, from light to dark.
pub const STEPS: usize = 7;
const HEAT: [[u8; 3]; STEPS] = [
    [0xec, 0xf2, 0xf9],
    [0xd0, 0xe0, 0xf1],
    [0xac, 0xc8, 0xe6],
    [0x7f, 0xa9, 0xd6],
    [0x3f, 0x74, 0xb3],
    [0x1f, 0x5a, 0x9c],
    [0x12, 0x3d, 0x6e],
];
const INK: [u8; 3] = [0x1e, 0x24, 0x2b];
const PAPER: [u8; 3] = [0xff, 0xff, 0xff];

impl Paint {
    /// Red, green and blue.
    pub fn colour(self) -> [u8; 3] {
        match self {
            Self::Ink => INK,
            Self::Muted => [0x55, 0x5f, 0x6b],
            Self::Grid => [0xc9, 0xcf, 0xd6],
            Self::Paper => PAPER,
            Self::Series(place) => SERIES[place % SERIES.len()],
            Self::Heat(step) => HEAT[step.min(STEPS - 1)],
            Self::OnHeat(step) if step >= 4 => PAPER,
            Self::OnHeat(_) => INK,
        }
    }

    /// The class by which a page gives it another colour.
    pub fn class(self) -> String {
        match self {
            Self::Ink => "chart-ink".to_owned(),
            Self::Muted => "chart-muted".to_owned(),
            Self::Grid => "chart-grid".to_owned(),
            Self::Paper => "chart-paper".to_owned(),
            Self::Series(place) => format!("chart-series-{}", place % SERIES.len() + 1),
            Self::Heat(step) => format!("chart-heat-{}", step.min(STEPS - 1) + 1),
            Self::OnHeat(step) => format!("chart-on-heat-{}", step.min(STEPS - 1) + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: [u8; 3]) -> f64 {
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2])
    }

    fn contrast(one: Paint, other: Paint) -> f64 {
        let (one, other) = (luminance(one.colour()), luminance(other.colour()));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn shapes_are_seen_and_texts_are_read() {
        for place in 0..SERIES.len() {
            assert!(contrast(Paint::Series(place), Paint::Paper) >= 3.0, "series {place}");
        }
        for step in 0..STEPS {
            assert!(contrast(Paint::Heat(step), Paint::OnHeat(step)) >= 4.5, "step {step}");
        }
        assert!(contrast(Paint::Ink, Paint::Paper) >= 7.0 && contrast(Paint::Muted, Paint::Paper) >= 4.5);
    }
}
