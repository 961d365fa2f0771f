//! Adaptive tests of five thousand simulated people.
//!
//! What "honest" means here: the root mean square of the true errors over all people divided by the root mean square of the standard
//! errors they were told lies between 0.9 and 1.1, over everybody and in each third of the estimates.

use measurement::{Ability, Candidate, Item, MOST_ITEMS, Population, Random, STANDARD_ERROR, Stop, expected_a_posteriori, next_item, stop};

const PEOPLE: usize = 5000;
/// A bank of one area: five skills with different numbers of items.
const SKILLS: [usize; 5] = [30, 25, 20, 15, 10];

struct Sitting {
    truth: f64,
    told: Ability,
    asked: Vec<usize>,
    why: Stop,
}

fn bank(random: &mut Random) -> Vec<Candidate> {
    let parts = SKILLS.iter().enumerate().flat_map(|(part, count)| std::iter::repeat_n(part, *count));
    parts
        .map(|part| Candidate {
            item: Item { discrimination: (0.3 * random.normal()).exp() * 1.4, difficulty: 1.2 * random.normal() },
            part,
        })
        .collect()
}

fn sit(bank: &[Candidate], truth: f64, seed: u64) -> Sitting {
    let mut random = Random::new(seed);
    let (mut left, mut asked): (Vec<usize>, Vec<usize>) = ((0..bank.len()).collect(), Vec::new());
    let mut answers = Vec::new();
    let mut told = expected_a_posteriori(&[], Population::default());
    loop {
        if let Some(why) = stop(asked.len(), told.standard_deviation, left.len()) {
            return Sitting { truth, told, asked, why };
        }
        let candidates: Vec<Candidate> = left.iter().map(|place| bank[*place]).collect();
        let mut counts = [0; 5];
        asked.iter().for_each(|place| counts[bank[*place].part] += 1);
        let choice = next_item(&candidates, &counts, &[1.0; 5], told.mean, &mut random).expect("an item is left");
        let place = left.remove(choice.place);
        answers.push((bank[place].item, random.uniform() < bank[place].item.probability(truth)));
        asked.push(place);
        told = expected_a_posteriori(&answers, Population::default());
    }
}

fn sittings() -> (Vec<Candidate>, Vec<Sitting>) {
    let mut random = Random::new(2026);
    let bank = bank(&mut random);
    let sittings = (0..PEOPLE as u64).map(|person| sit(&bank, random.normal(), person)).collect();
    (bank, sittings)
}

fn bias(group: &[&Sitting]) -> f64 {
    group.iter().map(|one| one.told.mean - one.truth).sum::<f64>() / group.len() as f64
}

fn honesty(group: &[&Sitting]) -> f64 {
    let errors: f64 = group.iter().map(|one| (one.told.mean - one.truth).powi(2)).sum();
    let told: f64 = group.iter().map(|one| one.told.standard_deviation.powi(2)).sum();
    (errors / told).sqrt()
}

#[test]
fn five_thousand_people_are_placed_without_bias_and_told_honest_errors() {
    let (bank, sittings) = sittings();
    let mut all: Vec<&Sitting> = sittings.iter().collect();
    assert!(bias(&all).abs() < 0.05, "bias {}", bias(&all));
    assert!((0.9..1.1).contains(&honesty(&all)), "honesty {}", honesty(&all));
    all.sort_by(|one, other| one.told.mean.total_cmp(&other.told.mean));
    for third in all.chunks(PEOPLE.div_ceil(3)) {
        assert!(bias(third).abs() < 0.05 && (0.9..1.1).contains(&honesty(third)), "{} {}", bias(third), honesty(third));
    }
    // An interval of 1.96 standard errors holds the truth about nineteen times in twenty.
    let inside = all.iter().filter(|one| (one.told.mean - one.truth).abs() <= 1.96 * one.told.standard_deviation).count();
    assert!((0.93..0.97).contains(&(inside as f64 / PEOPLE as f64)), "{inside}");

    for one in &sittings {
        assert!(one.asked.len() <= MOST_ITEMS);
        assert!(one.why != Stop::Precise || one.told.standard_deviation <= STANDARD_ERROR);
        let mut counts = [0_usize; 5];
        one.asked.iter().for_each(|place| counts[bank[*place].part] += 1);
        assert!(counts.iter().max().unwrap() - counts.iter().min().unwrap() <= 1, "content is balanced: {counts:?}");
    }
    let precise = sittings.iter().filter(|one| one.why == Stop::Precise).count();
    assert!(precise * 10 > PEOPLE * 6, "most people need fewer questions than the most that are asked: {precise}");
    let mut shown = vec![0_usize; bank.len()];
    sittings.iter().flat_map(|one| &one.asked).for_each(|place| shown[*place] += 1);
    assert!(shown.iter().max().unwrap() * 10 < PEOPLE * 6, "no item is shown to everybody: {:?}", shown.iter().max());
}

#[test]
fn the_same_seed_and_answers_lead_to_the_same_questions() {
    let mut random = Random::new(2026);
    let bank = bank(&mut random);
    let (one, same, other) = (sit(&bank, 0.3, 9), sit(&bank, 0.3, 9), sit(&bank, 0.3, 10));
    assert_eq!(one.asked, same.asked);
    assert_ne!(one.asked, other.asked);
}

#[test]
fn nothing_is_asked_where_nothing_is_left() {
    assert!(next_item(&[], &[0], &[1.0], 0.0, &mut Random::new(1)).is_none());
    assert_eq!(stop(0, 0.1, 3), None);
    assert_eq!((stop(3, 0.35, 9), stop(15, 0.6, 9), stop(4, 0.6, 0)), (Some(Stop::Precise), Some(Stop::Enough), Some(Stop::Exhausted)));
    let one = Candidate { item: Item { discrimination: 1.0, difficulty: 0.0 }, part: 3 };
    assert_eq!(next_item(&[one], &[], &[], 0.0, &mut Random::new(1)).map(|choice| choice.place), Some(0));
}
