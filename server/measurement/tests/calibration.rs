//! Calibration of simulated and of awkward data.

use measurement::{Answers, CalibrationError, ErrorMethod, Item, Model, Options, Random, Reason, calibrate, conditional_rasch};

/// Items with a seed's discriminations and difficulties.
fn drawn_items(count: usize, random: &mut Random) -> Vec<Item> {
    (0..count).map(|_| Item { discrimination: (0.25 * random.normal()).exp() * 1.1, difficulty: random.normal() }).collect()
}

/// Answers of people from N(0, 1), each item left out with a chance.
fn simulated(items: &[Item], people: usize, missing: f64, random: &mut Random) -> Answers {
    let mut answers = Answers::new(items.len());
    for _ in 0..people {
        let theta = random.normal();
        let row: Vec<(usize, bool)> = items
            .iter()
            .enumerate()
            .filter_map(|(place, item)| {
                let right = random.uniform() < item.probability(theta);
                (random.uniform() >= missing).then_some((place, right))
            })
            .collect();
        answers.push(row);
    }
    answers
}

#[test]
fn known_parameters_come_back_within_their_standard_errors() {
    for missing in [0.0, 0.2, 0.7] {
        let mut random = Random::new(11);
        let items = drawn_items(20, &mut random);
        let answers = simulated(&items, 3000, missing, &mut random);
        let found = calibrate(&answers, Model::TwoPl, &Options::default()).unwrap();
        assert!(found.converged, "{missing}");
        let off = |estimate: &measurement::Estimate| {
            let item = items[estimate.item];
            let slope = (estimate.parameters.discrimination - item.discrimination) / estimate.discrimination_error.unwrap();
            let place = (estimate.parameters.difficulty - item.difficulty) / estimate.difficulty_error.unwrap();
            [slope * slope, place * place]
        };
        let squares: Vec<f64> = found.items.iter().flat_map(off).collect();
        // Forty squares of about N(0, 1): their mean has a standard deviation of about 0.3, as difficulties move together.
        let mean = squares.iter().sum::<f64>() / squares.len() as f64;
        assert!((0.4..1.9).contains(&mean), "missing {missing}: {mean}");
        assert!(squares.iter().all(|square| *square < 16.0));
    }
}

#[test]
fn the_number_of_threads_and_the_order_of_people_change_nothing() {
    let mut random = Random::new(5);
    let items = drawn_items(12, &mut random);
    let answers = simulated(&items, 5000, 0.1, &mut random);
    let one = calibrate(&answers, Model::TwoPl, &Options::default()).unwrap();
    let two = calibrate(&answers, Model::TwoPl, &Options { threads: 2, ..Options::default() }).unwrap();
    assert_eq!((one.items.clone(), one.log_likelihood), (two.items, two.log_likelihood));
    let mut rows: Vec<Vec<(usize, bool)>> =
        answers.rows().map(|row| row.iter().map(|(item, right)| (*item as usize, *right)).collect()).collect();
    rows.reverse();
    let mut turned = Answers::new(items.len());
    rows.into_iter().for_each(|row| turned.push(row));
    assert_eq!(one.items, calibrate(&turned, Model::TwoPl, &Options::default()).unwrap().items);
}

#[test]
fn items_that_tell_nothing_are_refused_by_name_and_the_others_calibrated() {
    let mut random = Random::new(3);
    let items = drawn_items(6, &mut random);
    let plain = simulated(&items, 400, 0.0, &mut random);
    let mut answers = Answers::new(9);
    for (number, row) in plain.rows().enumerate() {
        let mut row: Vec<(usize, bool)> = row.iter().map(|(item, right)| (*item as usize, *right)).collect();
        row.extend([(6, true), (7, false)]);
        row.extend((number < 3).then_some((8, number == 0)));
        answers.push(row);
    }
    let options = Options { fewest_answers: 100, ..Options::default() };
    let found = calibrate(&answers, Model::TwoPl, &options).unwrap();
    let refused: Vec<(usize, Reason)> = found.refused.iter().map(|refusal| (refusal.item, refusal.reason)).collect();
    assert_eq!(refused, [(6, Reason::AllRight), (7, Reason::AllWrong), (8, Reason::TooFewAnswers { answers: 3, fewest: 100 })]);
    assert_eq!(found.items, calibrate(&plain, Model::TwoPl, &options).unwrap().items);
    let nothing = Answers::table(&vec![vec![Some(true), Some(false)]; 50]).unwrap();
    let Err(CalibrationError::TooFewItems(refused)) = calibrate(&nothing, Model::OnePl, &Options::default()) else {
        panic!("nothing can be calibrated")
    };
    assert_eq!(refused.len(), 2);
    assert!(calibrate(&Answers::new(0), Model::TwoPl, &Options::default()).is_err());
    assert_eq!(Answers::table(&[vec![None], vec![]]).unwrap_err().row, 1);
}

#[test]
fn items_that_separate_perfectly_stay_finite_and_are_said_to_be_at_the_bound() {
    // Guttman's ladder: who solves an item solves every easier one.
    let rows: Vec<Vec<Option<bool>>> = (0..600).map(|person| (0..5).map(|item| Some(person % 6 > item)).collect()).collect();
    let found = calibrate(&Answers::table(&rows).unwrap(), Model::TwoPl, &Options::default()).unwrap();
    let finite = |item: &Item| item.discrimination.is_finite() && item.difficulty.is_finite() && item.difficulty.abs() < 4.0;
    assert!(found.items.iter().all(|estimate| finite(&estimate.parameters)), "{:?}", found.items);
    assert!(found.items.iter().any(|estimate| estimate.at_bound), "{:?}", found.items);
    assert!(found.items.windows(2).all(|pair| pair[0].parameters.difficulty < pair[1].parameters.difficulty));
}

#[test]
fn an_item_that_measures_the_opposite_gets_a_negative_discrimination() {
    let mut random = Random::new(21);
    let mut items = drawn_items(12, &mut random);
    items[4].discrimination = -1.0;
    let found = calibrate(&simulated(&items, 4000, 0.0, &mut random), Model::TwoPl, &Options::default()).unwrap();
    assert!((found.items[4].parameters.discrimination + 1.0).abs() < 0.2, "{:?}", found.items[4]);
    assert!((found.items[4].parameters.difficulty - items[4].difficulty).abs() < 0.2);
    assert!(found.items[0].parameters.discrimination > 0.0);
}

#[test]
fn cross_products_tell_nearly_the_same_errors_as_the_observed_information() {
    let mut random = Random::new(8);
    let items = drawn_items(60, &mut random);
    let answers = simulated(&items, 4000, 0.0, &mut random);
    let options = Options { tolerance: 1e-4, ..Options::default() };
    let found = calibrate(&answers, Model::TwoPl, &options).unwrap();
    assert_eq!(found.error_method, ErrorMethod::CrossProducts);
    let (mut slope, mut place) = (0.0, 0.0);
    for estimate in &found.items {
        slope += ((estimate.parameters.discrimination - items[estimate.item].discrimination) / estimate.discrimination_error.unwrap())
            .powi(2)
            / 60.0;
        place += ((estimate.parameters.difficulty - items[estimate.item].difficulty) / estimate.difficulty_error.unwrap()).powi(2) / 60.0;
    }
    assert!((0.5..1.7).contains(&slope) && (0.4..2.2).contains(&place), "{slope} {place}");
}

#[test]
fn conditional_and_marginal_rasch_agree_and_gaps_are_named() {
    let mut random = Random::new(2);
    let items: Vec<Item> = (0..15).map(|place| Item { discrimination: 1.0, difficulty: f64::from(place) / 5.0 - 1.4 }).collect();
    let answers = simulated(&items, 2000, 0.0, &mut random);
    let conditional = conditional_rasch(&answers).unwrap();
    let marginal = calibrate(&answers, Model::Rasch, &Options::default()).unwrap();
    let mean = marginal.items.iter().map(|estimate| estimate.parameters.difficulty).sum::<f64>() / 15.0;
    assert!(conditional.converged);
    for (one, other) in conditional.difficulties.iter().zip(&marginal.items) {
        assert!((one - (other.parameters.difficulty - mean)).abs() < 0.03);
    }
    assert!(conditional_rasch(&simulated(&items, 50, 0.5, &mut random)).is_err());
    let two = Answers::table(&[vec![Some(true), Some(false)], vec![Some(false), Some(true)], vec![Some(true), Some(false)]]).unwrap();
    let found = conditional_rasch(&two).unwrap();
    assert!(found.converged && (found.difficulties[1] - found.difficulties[0] - 2.0_f64.ln()).abs() < 1e-9);
}
