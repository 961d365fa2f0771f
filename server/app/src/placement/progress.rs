//! How far a placement is, what it asks next and what it says: pure rules over its answers.

use super::bank::{Bank, BankItem};
use super::entity::placement_answer;
use course_format::Language;
use measurement::{Ability, Candidate, Item, Population, Random, Stop, expected_a_posteriori, level_of, next_item, stop};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// So far skills of one area lie apart in one person: the spread of a skill's ability around its area's, in units of θ.
const SKILL_SPREAD: f64 = 0.5;
/// A skill with fewer answers is shown but is no evidence.
const FEWEST_FOR_EVIDENCE: usize = 2;
/// Whoever stops early with a larger standard error than this, in units of θ, has shown too little for evidence.
const LARGEST_ERROR_FOR_EVIDENCE: f64 = 0.5;

/// So many standard errors to either side hold the true level in 95 of 100 cases.
const REACH: f64 = 1.96;

/// An answer as far as rules need it.
#[derive(Clone, Debug)]
pub struct Answered {
    /// In which area.
    pub area: String,
    /// Of which skill.
    pub skill: String,
    /// The parameters that judge it.
    pub item: Item,
    /// Whether they were calibrated.
    pub calibrated: bool,
    /// Whether it was fully right.
    pub right: bool,
}

impl Answered {
    /// From its row.
    #[must_use]
    pub fn of(row: &placement_answer::Model) -> Self {
        Self {
            area: row.area_code.clone(),
            skill: row.skill_key.clone(),
            item: Item { discrimination: row.discrimination, difficulty: row.difficulty },
            calibrated: row.calibrated == 1,
            right: is_right(row.points_thousandths, row.max_points),
        }
    }
}

/// Only a fully right answer counts as right: the models know two outcomes.
#[must_use]
pub fn is_right(points_thousandths: i32, max_points: i32) -> bool {
    max_points > 0 && points_thousandths >= max_points.saturating_mul(1000)
}

/// Where an area stands.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaState {
    /// The area's code.
    pub area: String,
    /// How many items were answered.
    pub answered: usize,
    /// How many of them were judged by calibrated parameters.
    pub calibrated: usize,
    /// The ability so far.
    pub ability: Ability,
    /// Why no more is asked in it.
    pub stop: Option<Stop>,
}

impl AreaState {
    /// Whether its person stopped before the rule would have.
    #[must_use]
    pub fn is_early(&self) -> bool {
        self.stop.is_none()
    }

    /// Whether what was found of a skill of the area with so many answers is evidence.
    #[must_use]
    pub fn is_evidence(&self, answered: usize) -> bool {
        let known = !self.is_early() || self.ability.standard_deviation <= LARGEST_ERROR_FOR_EVIDENCE;
        known && answered >= FEWEST_FOR_EVIDENCE
    }
}

/// The seed of the lot for the answer after so many.
#[must_use]
pub fn seed(secret: &str, placement: Uuid, answered: usize) -> u64 {
    let hash = Sha256::new_with_prefix(secret).chain_update(placement).chain_update((answered as u64).to_be_bytes()).finalize();
    let mut first = [0; 8];
    first.copy_from_slice(&hash[..8]);
    u64::from_be_bytes(first)
}

/// What decides about a placement besides its answers.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'bank, 'row> {
    /// What can be asked.
    pub bank: &'bank Bank,
    /// In which framework.
    pub framework: &'row str,
    /// In which areas, in their order.
    pub areas: &'row [String],
    /// In which language.
    pub language: Language,
    /// What was known of the person at the start, by area, as an ability. It chooses the first question and judges nothing.
    pub known: &'row BTreeMap<String, f64>,
}

/// Where each area stands, and the item that comes next. `rows` are in their order.
#[must_use]
pub fn progress<'bank>(
    setting: Setting<'bank, '_>,
    rows: &[placement_answer::Model],
    seed: u64,
) -> (Vec<AreaState>, Option<&'bank BankItem>) {
    let asked: BTreeSet<_> = rows.iter().map(|row| (row.course_id, row.question_key.as_str())).collect();
    let answers: Vec<Answered> = rows.iter().map(Answered::of).collect();
    let mut next = None;
    let states = setting.areas.iter().map(|area| {
        let own: Vec<&Answered> = answers.iter().filter(|answer| answer.area == *area).collect();
        let items = setting.bank.asked(setting.framework, area, setting.language);
        let left: Vec<&'bank BankItem> =
            items.iter().copied().filter(|item| !asked.contains(&(item.course.course_id, item.question.as_str()))).collect();
        let ability = ability(own.iter().copied(), setting.bank.population(setting.framework, area));
        let stop = stop(own.len(), ability.standard_deviation, left.len());
        if stop.is_none() && next.is_none() {
            let known = setting.known.get(area).copied().filter(|_| own.is_empty());
            next = choose(&left, &items, &own, known.unwrap_or(ability.mean), seed);
        }
        let calibrated = own.iter().filter(|answer| answer.calibrated).count();
        AreaState { area: area.clone(), answered: own.len(), calibrated, ability, stop }
    });
    (states.collect(), next)
}

/// The next item: each skill of the area has the same share.
fn choose<'a>(left: &[&'a BankItem], items: &[&BankItem], own: &[&Answered], theta: f64, seed: u64) -> Option<&'a BankItem> {
    let skills: Vec<&str> = items.iter().map(|item| item.skill.as_str()).collect::<BTreeSet<_>>().into_iter().collect();
    let part = |skill: &str| skills.binary_search(&skill).unwrap_or(skills.len());
    let candidates: Vec<Candidate> = left.iter().map(|item| Candidate { item: item.item, part: part(&item.skill) }).collect();
    let mut asked = vec![0; skills.len()];
    for answer in own {
        if let Some(count) = asked.get_mut(part(&answer.skill)) {
            *count += 1;
        }
    }
    let shares = vec![1.0; skills.len()];
    next_item(&candidates, &asked, &shares, theta, &mut Random::new(seed)).map(|choice| left[choice.place])
}

fn ability<'a>(answers: impl Iterator<Item = &'a Answered>, population: Population) -> Ability {
    let answers: Vec<(Item, bool)> = answers.map(|answer| (answer.item, answer.right)).collect();
    expected_a_posteriori(&answers, population)
}

/// A level with what is known of its error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// The level, not rounded.
    pub level: f64,
    /// One standard error, in levels.
    pub standard_error: f64,
    /// The lowest level that is believable, at 95 of 100.
    pub low: u8,
    /// The highest level that is believable.
    pub high: u8,
}

impl Measured {
    /// From an ability, on a scale from 1 to `highest`.
    #[must_use]
    pub fn of(ability: Ability, highest: u8) -> Self {
        let standard_error = ability.standard_deviation * (f64::from(highest) - 1.0) / measurement::WIDTH;
        Self { level: level_of(ability.mean, highest), standard_error, low: 1, high: highest }.within(highest)
    }

    /// Its range from what the ledger keeps of it, the whole level and the error in hundredths, so that it is told with the same range
    /// wherever it stands.
    fn within(self, highest: u8) -> Self {
        let reach = REACH * (self.standard_error * 100.0).round() / 100.0;
        let end = |level: f64| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a level lies on a scale of a few steps")]
            let level = level.clamp(1.0, f64::from(highest)).round() as u8;
            level
        };
        let level = f64::from(self.rounded());
        Self { low: end(level - reach), high: end(level + reach), ..self }
    }

    /// The same when no answer was right. What is assumed of people before anything is known would then speak alone for a level above the
    /// lowest; only how high it can be at most is known.
    #[must_use]
    pub fn of_none_right(ability: Ability, highest: u8) -> Self {
        let most = level_of(ability.mean + REACH * ability.standard_deviation, highest);
        Self { level: 1.0, standard_error: (most - 1.0) / REACH, low: 1, high: highest }.within(highest)
    }

    /// From an ability and whether any answer was right.
    #[must_use]
    pub fn of_answers(ability: Ability, highest: u8, any_right: bool) -> Self {
        if any_right { Self::of(ability, highest) } else { Self::of_none_right(ability, highest) }
    }

    /// The whole level nearest to it.
    #[must_use]
    pub fn rounded(&self) -> u8 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a level lies on a scale of a few steps")]
        let level = self.level.round() as u8;
        level
    }
}

/// What was measured of a skill.
#[derive(Clone, Debug, PartialEq)]
pub struct SkillMeasure {
    /// The skill's key.
    pub skill: String,
    /// How many of its items were answered.
    pub answered: usize,
    /// How many of them were judged by calibrated parameters.
    pub calibrated: usize,
    /// The level.
    pub measured: Measured,
}

/// What was measured of each skill of an area that was asked about.
///
/// A skill's own few answers are weighed against what the area's *other* answers say of the person, widened by how far skills lie
/// apart; no answer counts twice.
#[must_use]
pub fn skills(answers: &[Answered], area: &str, population: Population, highest: u8) -> Vec<SkillMeasure> {
    let in_area: Vec<&Answered> = answers.iter().filter(|answer| answer.area == area).collect();
    let mut by_skill: BTreeMap<&str, Vec<&Answered>> = BTreeMap::new();
    for answer in &in_area {
        by_skill.entry(&answer.skill).or_default().push(answer);
    }
    let any_right = in_area.iter().any(|answer| answer.right);
    by_skill
        .iter()
        .map(|(skill, own)| {
            let others = ability(in_area.iter().copied().filter(|answer| answer.skill != *skill), population);
            let spread = (others.standard_deviation.powi(2) + (SKILL_SPREAD * population.standard_deviation).powi(2)).sqrt();
            let found = ability(own.iter().copied(), Population { mean: others.mean, standard_deviation: spread });
            SkillMeasure {
                skill: (*skill).to_owned(),
                answered: own.len(),
                calibrated: own.iter().filter(|answer| answer.calibrated).count(),
                measured: Measured::of_answers(found, highest, any_right),
            }
        })
        .collect()
}
