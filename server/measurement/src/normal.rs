//! The tail of the normal distribution.

/// How likely a standard normal number lies at least so far from nought, on either side: erfc(|z| / √2).
///
/// A power series near nought, a continued fraction further out (Abramowitz and Stegun 1964, 7.1.5 and 7.1.14); good to twelve digits.
#[must_use]
pub fn two_sided(z: f64) -> f64 {
    let x = z.abs() / std::f64::consts::SQRT_2;
    if x < 2.5 {
        let (mut term, mut sum) = (x, x);
        for n in 1..200 {
            let n = f64::from(n);
            term *= -x * x / n;
            let part = term / 2.0_f64.mul_add(n, 1.0);
            sum += part;
            if part.abs() < 1e-17 {
                break;
            }
        }
        return (1.0 - 2.0 / std::f64::consts::PI.sqrt() * sum).clamp(0.0, 1.0);
    }
    let fraction = (1..=120).rev().fold(x, |below, k| x + 0.5 * f64::from(k) / below);
    (-x * x).exp() / (fraction * std::f64::consts::PI.sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_limits_are_where_every_table_has_them() {
        for (z, expected) in
            [(0.0, 1.0), (1.0, 0.317_310_507_863), (1.959_963_984_540, 0.05), (3.0, 0.002_699_796_063), (4.0, 6.334_248e-5)]
        {
            assert!((two_sided(z) - expected).abs() < 1e-10, "{z}: {}", two_sided(z));
        }
        assert!((two_sided(3.535) - two_sided(3.536)).abs() < 1e-5 && two_sided(60.0) < 1e-300);
    }
}
