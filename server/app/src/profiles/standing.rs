//! How a level stands to what is needed, in words that respect how sure the level is. Pure.
//!
//! A level is a number with an uncertainty σ (both in levels). A requirement of at least `min` is met from the lower edge of that
//! level's band, `min − ½`. With `z = (level − (min − ½)) / σ` and the true level taken as normally distributed around the measured one, the
//! chance that it is met is Φ(z). It is called
//!
//! | chance that it is met | z | word |
//! | --- | --- | --- |
//! | at least 95 % | ≥ 1.645 | surely met |
//! | at least 60 % | ≥ 0.253 | probably met |
//! | between | | open |
//! | at most 40 % | ≤ −0.253 | probably short |
//! | at most 5 % | ≤ −1.645 | surely short |
//!
//! The words describe; nothing is decided by them. The *gap* itself stays `max(0, min − level)`.

use poem_openapi::Enum;
use serde::{Deserialize, Serialize};

/// How a level stands to what is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Enum, Serialize, Deserialize)]
#[oai(rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Below what is needed, at least 95 % sure.
    SurelyShort,
    /// Below, at least 60 % sure.
    ProbablyShort,
    /// It cannot be told.
    Open,
    /// At least what is needed, at least 60 % sure.
    ProbablyMet,
    /// At least what is needed, at least 95 % sure.
    SurelyMet,
}

/// Φ⁻¹(0.95)
const SURE: f64 = 1.645;
/// Φ⁻¹(0.60)
const PROBABLE: f64 = 0.253;

/// max(0, required − current)
#[must_use]
pub fn gap(min: i32, level: i32) -> i32 {
    (min - level).max(0)
}

/// The word for a level of which the uncertainty is known in hundredths of a level.
#[must_use]
pub fn standing(min: i32, level: i32, uncertainty_hundredths: i32) -> Standing {
    // Nobody measures more finely than a twentieth of a level; it also keeps the division defined.
    let sigma = f64::from(uncertainty_hundredths.max(5)) / 100.0;
    let z = (f64::from(level - min) + 0.5) / sigma;
    match z {
        z if z >= SURE => Standing::SurelyMet,
        z if z >= PROBABLE => Standing::ProbablyMet,
        z if z <= -SURE => Standing::SurelyShort,
        z if z <= -PROBABLE => Standing::ProbablyShort,
        _ => Standing::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_test_tells_more_surely_than_a_self_assessment() {
        assert_eq!(standing(4, 4, 120), Standing::ProbablyMet);
        assert_eq!(standing(4, 5, 35), Standing::SurelyMet);
        assert_eq!(standing(4, 5, 120), Standing::ProbablyMet);
        assert_eq!(standing(4, 3, 35), Standing::ProbablyShort);
        assert_eq!(standing(4, 2, 60), Standing::SurelyShort);
        assert_eq!(standing(4, 4, 300), Standing::Open);
    }

    proptest! {
        #[test]
        fn a_higher_level_never_stands_worse_and_never_widens_the_gap(min in 1..9, level in 1..8, sigma in 0..500) {
            prop_assert!(standing(min, level + 1, sigma) >= standing(min, level, sigma));
            prop_assert!(gap(min, level + 1) <= gap(min, level));
        }

        #[test]
        fn what_is_met_is_never_called_short(min in 1..9, above in 0..8, sigma in 0..500) {
            prop_assert!(standing(min, min + above, sigma) >= Standing::Open);
            prop_assert_eq!(gap(min, min + above), 0);
        }
    }
}
