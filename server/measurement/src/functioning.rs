//! Differential item functioning: whether a question is harder for one group than for people of another who do as well elsewhere.
//!
//! Mantel and Haenszel (1959) with the continuity correction, as Holland and Thayer (1988) brought it to tests; the standard error of
//! the common odds ratio by Robins, Breslow and Greenland (1986); classes as the Educational Testing Service uses them.

use crate::answers::Answers;
use crate::normal::two_sided;
use std::collections::BTreeMap;

/// Four counts of people who do equally well elsewhere.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stratum {
    /// People of the reference group who were right.
    pub reference_right: f64,
    /// People of the reference group who were wrong.
    pub reference_wrong: f64,
    /// People of the focal group who were right.
    pub focal_right: f64,
    /// People of the focal group who were wrong.
    pub focal_wrong: f64,
}

/// How much a difference matters, by ETS' rule on the delta scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Negligible: |Δ| < 1, or not significant at 5 %.
    A,
    /// Moderate.
    B,
    /// Large: |Δ| ≥ 1.5 and significantly above 1.
    C,
}

/// What was found of an item between two groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Functioning {
    /// The common odds ratio; above 1 the item favours the reference group.
    pub odds_ratio: f64,
    /// The standard error of its logarithm.
    pub log_odds_error: f64,
    /// Mantel and Haenszel's chi-square with continuity correction, one degree of freedom.
    pub chi_square: f64,
    /// How likely so large a chi-square would be without a difference.
    pub p_value: f64,
    /// −2.35 ln(odds ratio): below nought the item is harder for the focal group.
    pub delta: f64,
    /// The class of the difference.
    pub class: Class,
    /// People of the reference group in strata that tell something.
    pub reference: f64,
    /// People of the focal group there.
    pub focal: f64,
}

/// The test on counts; nothing when they do not allow it.
#[must_use]
pub fn mantel_haenszel(strata: &[Stratum]) -> Option<Functioning> {
    let (mut observed, mut expected, mut variance) = (0.0, 0.0, 0.0);
    let (mut for_reference, mut for_focal) = (0.0, 0.0);
    let (mut pr, mut mixed, mut qs) = (0.0, 0.0, 0.0);
    let (mut reference, mut focal) = (0.0, 0.0);
    for stratum in strata {
        let of_reference = stratum.reference_right + stratum.reference_wrong;
        let of_focal = stratum.focal_right + stratum.focal_wrong;
        let (right, wrong) = (stratum.reference_right + stratum.focal_right, stratum.reference_wrong + stratum.focal_wrong);
        let total = of_reference + of_focal;
        if of_reference <= 0.0 || of_focal <= 0.0 || total <= 1.0 {
            continue;
        }
        reference += of_reference;
        focal += of_focal;
        observed += stratum.reference_right;
        expected += of_reference * right / total;
        variance += of_reference * of_focal * right * wrong / (total * total * (total - 1.0));
        let (along, across) =
            (stratum.reference_right * stratum.focal_wrong / total, stratum.reference_wrong * stratum.focal_right / total);
        let (same, other) =
            ((stratum.reference_right + stratum.focal_wrong) / total, (stratum.reference_wrong + stratum.focal_right) / total);
        for_reference += along;
        for_focal += across;
        pr += same * along;
        mixed += same * across + other * along;
        qs += other * across;
    }
    if variance <= 0.0 || for_reference <= 0.0 || for_focal <= 0.0 {
        return None;
    }
    let odds_ratio = for_reference / for_focal;
    let log_odds_error =
        (pr / (2.0 * for_reference * for_reference) + mixed / (2.0 * for_reference * for_focal) + qs / (2.0 * for_focal * for_focal))
            .sqrt();
    let chi_square = ((observed - expected).abs() - 0.5).max(0.0).powi(2) / variance;
    let p_value = two_sided(chi_square.sqrt());
    let delta = -2.35 * odds_ratio.ln();
    let above_one = (delta.abs() - 1.0) / (2.35 * log_odds_error) > 1.645;
    let class = if delta.abs() < 1.0 || p_value >= 0.05 {
        Class::A
    } else if delta.abs() >= 1.5 && above_one {
        Class::C
    } else {
        Class::B
    };
    Some(Functioning { odds_ratio, log_odds_error, chi_square, p_value, delta, class, reference, focal })
}

/// The test for every item, people matched by a stratum that the caller gives each (say, a step of ability). `focal` says per person
/// whether she is of the focal group, of the reference group, or of neither.
#[must_use]
pub fn between_groups(answers: &Answers, focal: &[Option<bool>], strata: &[u32]) -> Vec<Option<Functioning>> {
    let mut tables: Vec<BTreeMap<u32, Stratum>> = vec![BTreeMap::new(); answers.items()];
    for ((row, group), stratum) in answers.rows().zip(focal).zip(strata) {
        let Some(is_focal) = group else { continue };
        for (item, right) in row {
            let counts = tables[*item as usize].entry(*stratum).or_default();
            *match (is_focal, right) {
                (false, true) => &mut counts.reference_right,
                (false, false) => &mut counts.reference_wrong,
                (true, true) => &mut counts.focal_right,
                (true, false) => &mut counts.focal_wrong,
            } += 1.0;
        }
    }
    tables.iter().map(|strata| mantel_haenszel(&strata.values().copied().collect::<Vec<_>>())).collect()
}

/// The test for every item, people matched by how many items they solved. With `purify`, items of class C are left out of the matching
/// and the test is done again (Holland and Thayer's second stage); an item always counts for its own matching.
#[must_use]
pub fn by_total(answers: &Answers, focal: &[Option<bool>], purify: bool) -> Vec<Option<Functioning>> {
    let solved = |left_out: &[bool], item: Option<usize>| -> Vec<u32> {
        let counts = |place: u32| !left_out[place as usize] || item == Some(place as usize);
        answers.rows().map(|row| row.iter().filter(|(place, right)| *right && counts(*place)).count() as u32).collect()
    };
    let nothing = vec![false; answers.items()];
    let first = between_groups(answers, focal, &solved(&nothing, None));
    let left_out: Vec<bool> = first.iter().map(|found| found.is_some_and(|found| found.class == Class::C)).collect();
    if !purify || !left_out.contains(&true) || left_out.iter().all(|out| *out) {
        return first;
    }
    let plain = between_groups(answers, focal, &solved(&left_out, None));
    (0..answers.items())
        .map(|item| if left_out[item] { between_groups(answers, focal, &solved(&left_out, Some(item)))[item] } else { plain[item] })
        .collect()
}
