//! What answers say about items: calibration and statistics of one area. Pure; it may take seconds.

use super::bank::BankItem;
use chrono::NaiveDate;
use measurement::{
    Answers, Calibration, Item, Link, Model, OptionStatistics, Options, Population, between_groups, calibrate, classical, distractors,
    expected_a_posteriori, link, theta_of,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// From so many answers on an item is calibrated, with one slope for all.
pub const FEWEST_FOR_DIFFICULTY: usize = 100;
/// From so many answers on an item gets a slope of its own.
pub const FEWEST_FOR_SLOPE: usize = 500;
/// Numbers from fewer answers are withheld: they would be about persons.
pub const FEWEST_SHOWN: usize = 5;
/// Languages are compared from so many people in each on.
const FEWEST_COMPARED: f64 = 20.0;
/// An item that discriminates less does not tell better people from worse.
const LEAST_DISCRIMINATION: f64 = 0.2;
/// A difficulty less sure than this, or further out, is not known.
const LARGEST_ERROR: f64 = 1.0;
const FURTHEST_DIFFICULTY: f64 = 6.0;
/// People are matched by steps of ability of this width.
const MATCHING_STEP: f64 = 0.5;

/// One person's answer to one item of the area.
#[derive(Clone, Debug)]
pub struct ItemAnswer {
    /// Which item, by its place in the area.
    pub item: usize,
    /// Whether it was fully right.
    pub right: bool,
    /// In which language it was read.
    pub language: String,
    /// The options that were chosen, from 0; nothing for other kinds.
    pub chosen: Vec<usize>,
}

/// A comparison of two languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// The language that most read.
    pub reference: String,
    /// The other one.
    pub focal: String,
    /// How many read it in the first.
    pub reference_people: u32,
    /// How many read it in the other.
    pub focal_people: u32,
    /// ETS' Δ: below nought it is harder in the other language.
    pub delta: f64,
    /// The common odds ratio.
    pub odds_ratio: f64,
    /// The p value.
    pub p_value: f64,
    /// A, B or C.
    pub class: char,
}

/// An option's statistics as they are kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OptionRecord {
    /// The option's number, from 1.
    pub number: u32,
    /// How many chose it.
    pub chosen: u32,
    /// The share of all.
    pub share: f64,
    /// The mean share of other items that those solved.
    pub mean_rest: Option<f64>,
    /// What is worth a look: idle, draws_the_able, weak_key.
    pub flags: Vec<String>,
}

/// What is told of an item.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemReport {
    /// How many answered it.
    pub answers: usize,
    /// The share of right answers.
    pub difficulty: Option<f64>,
    /// The corrected item-total correlation.
    pub rest_correlation: Option<f64>,
    /// Its options, of a choice.
    pub options: Vec<OptionRecord>,
    /// Its languages.
    pub languages: Vec<Comparison>,
}

/// A calibration with its link to the authors' levels, and which of its items may judge people.
#[derive(Clone, Debug)]
pub struct Fit {
    /// What was found.
    pub calibration: Calibration,
    /// How it lies on the authors' scale.
    pub link: Link,
    /// For each of its items whether it may judge people.
    pub usable: Vec<bool>,
}

/// What is found of an area.
#[derive(Clone, Debug)]
pub struct AreaReport {
    /// One fit with a common slope and one with own slopes, where there were answers enough.
    pub fits: Vec<Fit>,
    /// Each item, in the area's order.
    pub items: Vec<ItemReport>,
}

/// The night that a moment belongs to, from two o'clock on; nothing before that.
#[must_use]
pub fn night(local: chrono::NaiveDateTime) -> Option<NaiveDate> {
    (chrono::Timelike::hour(&local) >= 2).then(|| local.date())
}

/// Reckons an area from the first answers of people, a row for each.
#[must_use]
pub fn reckon(items: &[&BankItem], people: &[Vec<ItemAnswer>]) -> AreaReport {
    let mut answers = Answers::new(items.len());
    for person in people {
        answers.push(person.iter().map(|answer| (answer.item, answer.right)));
    }
    let classical = classical(&answers);
    let mut reports: Vec<ItemReport> = classical
        .items
        .iter()
        .map(|own| ItemReport {
            answers: own.answers,
            difficulty: own.difficulty,
            rest_correlation: own.rest_correlation,
            options: Vec::new(),
            languages: Vec::new(),
        })
        .collect();
    let correlations: Vec<Option<f64>> = classical.items.iter().map(|own| own.rest_correlation).collect();
    let mut fits: Vec<Fit> = [(Model::OnePl, FEWEST_FOR_DIFFICULTY), (Model::TwoPl, FEWEST_FOR_SLOPE)]
        .into_iter()
        .filter_map(|(model, fewest)| fit(items, &answers, &correlations, model, fewest))
        .collect();
    // Both lay the same people on the same scale. Linked by other items each, the two would lie apart by the difference of these.
    if let [first, others @ ..] = fits.as_mut_slice() {
        others.iter_mut().for_each(|fit| fit.link = first.link);
    }
    let options = options_of(items, people);
    let languages = languages_of(items, people, &answers, &fits);
    for (report, (options, languages)) in reports.iter_mut().zip(options.into_iter().zip(languages)) {
        (report.options, report.languages) = (options, languages);
    }
    AreaReport { fits, items: reports }
}

fn fit(items: &[&BankItem], answers: &Answers, correlations: &[Option<f64>], model: Model, fewest: usize) -> Option<Fit> {
    let calibration = calibrate(answers, model, &Options { fewest_answers: fewest, ..Options::default() }).ok()?;
    // Slopes of their own are not fixed by the answers to two items.
    if !calibration.converged || (model == Model::TwoPl && calibration.items.len() < 3) {
        return None;
    }
    let usable: Vec<bool> = calibration
        .items
        .iter()
        .map(|estimate| {
            let item = estimate.parameters;
            let is_sure = estimate.difficulty_error.is_some_and(|error| error <= LARGEST_ERROR);
            let tells = item.discrimination >= LEAST_DISCRIMINATION && correlations[estimate.item].is_none_or(|own| own >= 0.0);
            !estimate.at_bound && is_sure && tells && item.difficulty.abs() <= FURTHEST_DIFFICULTY
        })
        .collect();
    let pairs: Vec<(f64, Item)> = calibration
        .items
        .iter()
        .zip(&usable)
        .filter(|(_, usable)| **usable)
        .map(|(estimate, _)| {
            let item = items[estimate.item];
            (theta_of(f64::from(item.level), item.place.highest), estimate.parameters)
        })
        .collect();
    Some(Fit { link: link(&pairs), calibration, usable })
}

fn options_of(items: &[&BankItem], people: &[Vec<ItemAnswer>]) -> Vec<Vec<OptionRecord>> {
    let mut chosen: Vec<Vec<(Vec<usize>, Option<f64>)>> = vec![Vec::new(); items.len()];
    for person in people {
        let right = person.iter().filter(|answer| answer.right).count() as f64;
        for answer in person {
            let others = person.len() as f64 - 1.0;
            let rest = (others > 0.0).then(|| (right - f64::from(u8::from(answer.right))) / others);
            chosen[answer.item].push((answer.chosen.clone(), rest));
        }
    }
    items.iter().zip(chosen).map(|(item, chosen)| options(item, &chosen)).collect()
}

fn options(item: &BankItem, chosen: &[(Vec<usize>, Option<f64>)]) -> Vec<OptionRecord> {
    let Some(course_format::AnswerKey::Choice { options, right }) = item.content().map(|question| &question.key_) else {
        return Vec::new();
    };
    let is_right: Vec<bool> = (1..=*options).map(|number| right.contains(&number)).collect();
    (1..).zip(distractors(chosen, &is_right)).map(|(number, found)| record(number, &found)).collect()
}

fn record(number: u32, found: &OptionStatistics) -> OptionRecord {
    let flag = |flag: &measurement::OptionFlag| {
        let name = match flag {
            measurement::OptionFlag::Idle => "idle",
            measurement::OptionFlag::DrawsTheAble => "draws_the_able",
            measurement::OptionFlag::WeakKey => "weak_key",
        };
        name.to_owned()
    };
    OptionRecord {
        number,
        chosen: u32::try_from(found.chosen).unwrap_or(u32::MAX),
        share: found.share,
        mean_rest: found.mean_rest.filter(|_| found.chosen >= FEWEST_SHOWN),
        flags: found.flags.iter().map(flag).collect(),
    }
}

/// Compares the language that most people read with each other one, people matched by their ability in the area.
fn languages_of(items: &[&BankItem], people: &[Vec<ItemAnswer>], answers: &Answers, fits: &[Fit]) -> Vec<Vec<Comparison>> {
    let mut compared = vec![Vec::new(); items.len()];
    let languages: Vec<Option<String>> = people.iter().map(|person| read_most(person)).collect();
    let mut readers: BTreeMap<&str, usize> = BTreeMap::new();
    languages.iter().flatten().for_each(|language| *readers.entry(language).or_default() += 1);
    let Some(reference) = readers.iter().max_by_key(|(_, count)| **count).map(|(language, _)| (*language).to_owned()) else {
        return compared;
    };
    let parameters = parameters(items, fits);
    let strata: Vec<u32> = answers
        .rows()
        .map(|row| {
            let own: Vec<(Item, bool)> = row.iter().map(|(item, right)| (parameters[*item as usize], *right)).collect();
            let steps = expected_a_posteriori(&own, Population::default()).mean / MATCHING_STEP;
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "abilities lie between -6 and 6")]
            let stratum = (steps.round() + 100.0) as u32;
            stratum
        })
        .collect();
    // What somebody answered in another language than she usually reads says nothing of this one.
    let mut read = Answers::new(items.len());
    for (person, language) in people.iter().zip(&languages) {
        read.push(person.iter().filter(|answer| Some(&answer.language) == language.as_ref()).map(|answer| (answer.item, answer.right)));
    }
    for focal in readers.keys().filter(|language| **language != reference) {
        let groups: Vec<Option<bool>> = languages
            .iter()
            .map(|language| match language.as_deref() {
                Some(own) if own == *focal => Some(true),
                Some(own) if own == reference => Some(false),
                _ => None,
            })
            .collect();
        for (own, found) in compared.iter_mut().zip(between_groups(&read, &groups, &strata)) {
            let Some(found) = found.filter(|found| found.reference.min(found.focal) >= FEWEST_COMPARED) else { continue };
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts of people")]
            let count = |people: f64| people as u32;
            own.push(Comparison {
                reference: reference.clone(),
                focal: (*focal).to_owned(),
                reference_people: count(found.reference),
                focal_people: count(found.focal),
                delta: found.delta,
                odds_ratio: found.odds_ratio,
                p_value: found.p_value,
                class: match found.class {
                    measurement::Class::A => 'A',
                    measurement::Class::B => 'B',
                    measurement::Class::C => 'C',
                },
            });
        }
    }
    compared
}

fn read_most(person: &[ItemAnswer]) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    person.iter().for_each(|answer| *counts.entry(&answer.language).or_default() += 1);
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(language, _)| language.to_owned())
}

/// The parameters by which people are matched: calibrated with one slope where they are, else from the author's level.
fn parameters(items: &[&BankItem], fits: &[Fit]) -> Vec<Item> {
    let mut found: Vec<Item> = items.iter().map(|item| item.item).collect();
    if let Some(fit) = fits.first() {
        for (estimate, usable) in fit.calibration.items.iter().zip(&fit.usable) {
            if *usable {
                found[estimate.item] = fit.link.item(estimate.parameters);
            }
        }
    }
    found
}
