//! LSAT section 7 (Bock and Lieberman 1970), a second set of answers: the values that the R package mirt prints for it in its manual
//! (`expand.table(LSAT7)`, `mirt(data, 1)`). The slopes and intercepts are printed to three digits, the likelihood too.

use measurement::{Answers, Model, Options, calibrate};

/// How often each pattern of five answers was given, by a thousand people.
fn lsat7() -> Answers {
    let mut rows: Vec<Vec<Option<bool>>> = Vec::new();
    for line in include_str!("data/lsat7.csv").lines().skip(1) {
        let (pattern, people) = line.split_once(',').expect("two columns");
        let row: Vec<_> = pattern.chars().map(|answer| Some(answer == '1')).collect();
        rows.extend(std::iter::repeat_n(row, people.parse().expect("a number")));
    }
    assert_eq!(rows.len(), 1000);
    Answers::table(&rows).expect("the rows are equally long")
}

#[test]
fn two_parameters_are_those_of_mirt() {
    let found = calibrate(&lsat7(), Model::TwoPl, &Options::default()).unwrap();
    assert!(found.converged, "{found:?}");
    assert!((found.log_likelihood - -2658.805).abs() < 1e-3, "{}", found.log_likelihood);
    let slopes = [0.988, 1.081, 1.706, 0.765, 0.736];
    let intercepts = [1.856, 0.808, 1.804, 0.486, 1.855];
    for ((estimate, slope), intercept) in found.items.iter().zip(slopes).zip(intercepts) {
        let item = estimate.parameters;
        // mirt stops its search when no parameter moves by 1e-4, so its third digit is not certain.
        assert!((item.discrimination - slope).abs() < 2e-3, "{item:?} has not the slope {slope}");
        assert!((-item.discrimination * item.difficulty - intercept).abs() < 2e-3, "{item:?} has not the intercept {intercept}");
    }
}
