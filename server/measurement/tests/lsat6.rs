//! LSAT section 6 (Bock and Lieberman 1970): the values that every correct implementation reproduces.

use measurement::{
    Answers, ErrorMethod, Item, Model, Options, Population, calibrate, classical, conditional_rasch, expected_a_posteriori,
    maximum_likelihood, test_information,
};
use serde_json::Value;

fn expected() -> Value {
    let text = include_str!("data/lsat6-expected.json");
    serde_json::from_str::<Value>(text).expect("the file is JSON")["lsat6"].clone()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|number| number.as_f64().expect("a number")).collect()
}

fn lsat6() -> Answers {
    let rows: Vec<Vec<Option<bool>>> = include_str!("data/lsat6.csv")
        .lines()
        .skip(1)
        .map(|line| line.split(',').map(|cell| Some(cell.trim_matches('"') == "1")).collect())
        .collect();
    Answers::table(&rows).expect("the rows are equally long")
}

fn close(found: f64, wanted: f64, within: f64) {
    assert!((found - wanted).abs() <= within, "{found} is not {wanted}");
}

fn items() -> Vec<Item> {
    let twopl = &expected()["twopl"];
    numbers(&twopl["a"])
        .into_iter()
        .zip(numbers(&twopl["b"]))
        .map(|(discrimination, difficulty)| Item { discrimination, difficulty })
        .collect()
}

#[test]
fn two_parameters_are_the_known_ones() {
    let found = calibrate(&lsat6(), Model::TwoPl, &Options::default()).unwrap();
    assert!(found.converged && found.refused.is_empty() && found.people == 1000);
    close(found.log_likelihood, expected()["twopl"]["loglik"].as_f64().unwrap(), 1e-3);
    for (estimate, wanted) in found.items.iter().zip(items()) {
        close(estimate.parameters.discrimination, wanted.discrimination, 1e-3);
        close(estimate.parameters.difficulty, wanted.difficulty, 1e-3);
    }
    // Standard errors as the R package ltm prints them for these data.
    assert_eq!(found.error_method, ErrorMethod::Observed);
    for (estimate, wanted) in found.items.iter().zip([0.2581, 0.1867, 0.2326, 0.1851, 0.2100]) {
        close(estimate.discrimination_error.unwrap(), wanted, 1e-2);
    }
    for (estimate, wanted) in found.items.iter().zip([0.8669, 0.3073, 0.0997, 0.4340, 0.8700]) {
        close(estimate.difficulty_error.unwrap(), wanted, 2e-2);
    }
}

#[test]
fn one_parameter_and_its_rasch_metric_are_the_known_ones() {
    let wanted = &expected()["onepl"];
    let (slope, difficulties) = (wanted["a"].as_f64().unwrap(), numbers(&wanted["b"]));
    let found = calibrate(&lsat6(), Model::OnePl, &Options::default()).unwrap();
    close(found.log_likelihood, wanted["loglik"].as_f64().unwrap(), 1e-3);
    let rasch = calibrate(&lsat6(), Model::Rasch, &Options::default()).unwrap();
    close(rasch.population.standard_deviation, slope, 1e-3);
    for ((estimate, on_rasch), difficulty) in found.items.iter().zip(&rasch.items).zip(difficulties) {
        close(estimate.parameters.discrimination, slope, 1e-3);
        close(estimate.parameters.difficulty, difficulty, 1e-3);
        close(on_rasch.parameters.difficulty, difficulty * slope, 1e-3);
        assert_eq!(on_rasch.parameters.discrimination, 1.0);
    }
    let fixed = calibrate(&lsat6(), Model::RaschStandard, &Options::default()).unwrap();
    assert!(fixed.log_likelihood < found.log_likelihood && fixed.items.iter().all(|item| item.parameters.discrimination == 1.0));
}

#[test]
fn conditional_difficulties_and_abilities_are_those_of_erm() {
    let found = conditional_rasch(&lsat6()).unwrap();
    close(found.log_likelihood, expected()["rasch_cml_eRm_cloglik"].as_f64().unwrap(), 1e-4);
    let easiness = numbers(&expected()["rasch_cml_eRm_beta_easiness"]);
    for (difficulty, easiness) in found.difficulties.iter().zip(&easiness) {
        close(-difficulty, *easiness, 1e-5);
    }
    let persons = &expected()["rasch_cml_person_mle_by_rawscore_eRm"];
    for score in 1..5 {
        let answers: Vec<(Item, bool)> = found
            .difficulties
            .iter()
            .enumerate()
            .map(|(place, difficulty)| (Item { discrimination: 1.0, difficulty: *difficulty }, place < score))
            .collect();
        close(maximum_likelihood(&answers).unwrap().mean, persons[score.to_string()].as_f64().unwrap(), 1e-4);
    }
    assert!(maximum_likelihood(&[(items()[0], true), (items()[1], true)]).is_none());
}

#[test]
fn abilities_and_information_are_the_known_ones() {
    let items = items();
    for (pattern, wanted) in expected()["eap_2pl_N01_prior"].as_object().unwrap() {
        let answers: Vec<(Item, bool)> = items.iter().copied().zip(pattern.chars().map(|letter| letter == '1')).collect();
        let found = expected_a_posteriori(&answers, Population::default());
        close(found.mean, wanted["eap"].as_f64().unwrap(), 1e-4);
        close(found.standard_deviation, wanted["psd"].as_f64().unwrap(), 1e-4);
    }
    for (theta, wanted) in expected()["test_information_2pl"].as_object().unwrap() {
        close(test_information(&items, theta.parse().unwrap()), wanted.as_f64().unwrap(), 1e-9);
    }
}

#[test]
fn classical_statistics_are_the_known_ones() {
    let found = classical(&lsat6());
    close(found.alpha.unwrap(), expected()["cronbach_alpha"].as_f64().unwrap(), 1e-9);
    assert_eq!(found.complete, 1000);
    for (item, share) in found.items.iter().zip(numbers(&expected()["p"])) {
        close(item.difficulty.unwrap(), share, 1e-12);
        assert!((0.05..0.25).contains(&item.rest_correlation.unwrap()));
    }
}
