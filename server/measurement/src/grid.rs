//! The points at which an integral over the standard normal distribution is taken.
//!
//! Equal steps from −6 to 6: for smooth functions that vanish at both ends the trapezoidal rule converges faster than any power of the
//! step (Trefethen and Weideman 2014), so that 61 points agree with Gauss–Hermite's to more digits than are ever shown, and stay
//! right where a posterior is narrow.

/// Points and the logarithms of their weights.
#[derive(Clone, Debug)]
pub(crate) struct Grid {
    pub(crate) points: Vec<f64>,
    pub(crate) log_weights: Vec<f64>,
}

/// How far out the points reach, in standard deviations.
const REACH: f64 = 6.0;

impl Grid {
    /// So many points under the normal distribution of a mean and standard deviation.
    pub(crate) fn normal(count: usize, mean: f64, standard_deviation: f64) -> Self {
        let count = count.max(5);
        let step = 2.0 * REACH / (count - 1) as f64;
        let standard: Vec<f64> = (0..count).map(|place| step.mul_add(place as f64, -REACH)).collect();
        let total: f64 = standard.iter().map(|point| (-0.5 * point * point).exp()).sum();
        let log_weights = standard.iter().map(|point| -0.5 * point * point - total.ln()).collect();
        let points = standard.iter().map(|point| standard_deviation.mul_add(*point, mean)).collect();
        Self { points, log_weights }
    }
}

/// ln(1 + eˣ) without overflow.
pub(crate) fn softplus(value: f64) -> f64 {
    value.max(0.0) + (-value.abs()).exp().ln_1p()
}

/// 1 / (1 + e⁻ˣ) without overflow.
pub(crate) fn logistic(value: f64) -> f64 {
    if value >= 0.0 {
        1.0 / (1.0 + (-value).exp())
    } else {
        let small = value.exp();
        small / (1.0 + small)
    }
}
