//! Differential item functioning against a published example.

use measurement::{Answers, Class, Item, Random, Stratum, by_total, mantel_haenszel, two_sided};

/// Admissions to Berkeley in 1973 by department (Bickel, Hammel and O'Connell 1975): men admitted and rejected, women admitted and rejected.
const BERKELEY: [[f64; 4]; 6] = [
    [512.0, 313.0, 89.0, 19.0],
    [353.0, 207.0, 17.0, 8.0],
    [120.0, 205.0, 202.0, 391.0],
    [138.0, 279.0, 131.0, 244.0],
    [53.0, 138.0, 94.0, 299.0],
    [22.0, 351.0, 24.0, 317.0],
];

#[test]
fn the_test_is_that_of_r_on_the_berkeley_admissions() {
    let strata = BERKELEY.map(|[reference_right, reference_wrong, focal_right, focal_wrong]| Stratum {
        reference_right,
        reference_wrong,
        focal_right,
        focal_wrong,
    });
    let found = mantel_haenszel(&strata).unwrap();
    // mantelhaen.test(UCBAdmissions): 1.4269 (with correction), p 0.2323, odds ratio 0.9046968, interval 0.7719074 to 1.0603298.
    assert!((found.chi_square - 1.4269).abs() < 5e-5, "{found:?}");
    assert!((found.p_value - 0.2323).abs() < 5e-5 && (found.odds_ratio - 0.904_696_8).abs() < 5e-8, "{found:?}");
    let reach = 1.959_964 * found.log_odds_error;
    assert!(((found.odds_ratio.ln() - reach).exp() - 0.771_907_4).abs() < 1e-6);
    assert!(((found.odds_ratio.ln() + reach).exp() - 1.060_329_8).abs() < 1e-6);
    assert_eq!(found.class, Class::A);
    assert!((found.delta + 2.35 * found.odds_ratio.ln()).abs() < 1e-12 && (two_sided(1.96) - 0.05).abs() < 1e-4);
}

#[test]
fn one_table_by_hand() {
    // Odds 40·30 / (10·20) = 6; expected 50·60/100 = 30, variance 50·50·60·40 / (100²·99); chi-square (10 − 0.5)² / that.
    let table = Stratum { reference_right: 40.0, reference_wrong: 10.0, focal_right: 20.0, focal_wrong: 30.0 };
    let found = mantel_haenszel(&[table]).unwrap();
    assert!((found.odds_ratio - 6.0).abs() < 1e-12);
    assert!((found.chi_square - 90.25 / (6_000_000.0 / 990_000.0)).abs() < 1e-9);
    assert_eq!(found.class, Class::C);
    assert!(mantel_haenszel(&[]).is_none());
    assert!(mantel_haenszel(&[Stratum { focal_right: 3.0, ..table }, Stratum::default()]).is_some());
    assert!(mantel_haenszel(&[Stratum { reference_right: 5.0, focal_right: 5.0, ..Stratum::default() }]).is_none());
}

#[test]
fn a_badly_translated_question_shows_and_the_others_do_not() {
    let mut random = Random::new(77);
    let items: Vec<Item> = (0..25).map(|place| Item { discrimination: 1.2, difficulty: f64::from(place) / 8.0 - 1.5 }).collect();
    let (mut answers, mut focal) = (Answers::new(25), Vec::new());
    for person in 0..4000 {
        // Readers of the translation are weaker on the whole; that alone is no fault of any question.
        let is_focal = person % 2 == 0;
        let theta = random.normal() - if is_focal { 0.5 } else { 0.0 };
        let row: Vec<(usize, bool)> = items
            .iter()
            .enumerate()
            .map(|(place, item)| {
                let harder = if is_focal && place == 7 { 1.2 } else { 0.0 };
                (place, random.uniform() < item.probability(theta - harder))
            })
            .collect();
        answers.push(row);
        focal.push(Some(is_focal));
    }
    let found = by_total(&answers, &focal, true);
    let seventh = found[7].unwrap();
    assert_eq!(seventh.class, Class::C);
    assert!(seventh.delta < -2.0 && seventh.p_value < 1e-6);
    let flagged: Vec<usize> = (0..25).filter(|item| found[*item].unwrap().class != Class::A).collect();
    assert_eq!(flagged, [7]);
    let plain = by_total(&answers, &focal, false);
    assert_eq!(plain[7].unwrap().class, Class::C);
}
