//! Making plans: one person's over 200 courses, and a unit's of 200 people under one budget. The planner alone, without a server:
//! what is stored and read around it is a few rows.

use ::planning::{Budget, Course, Gap, Limits, Objective, Person, Share, Status, Task};
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

const COURSES: u64 = 200;
const SKILLS: u64 = 21;
const PEOPLE: u64 = 200;
/// As the product asks for a unit.
const NODES: u64 = 200;
const PRICES: u32 = 14;

/// What was measured.
pub struct Planning {
    /// Milliseconds per person, sorted.
    single_ms: Vec<f64>,
    proved: usize,
    unit_seconds: f64,
    critical: (u64, u64),
    other: (u64, u64),
    unit_proved: bool,
}

/// A generator of the same numbers everywhere: SplitMix64.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }

    fn number(&mut self, end: u64) -> u32 {
        u32::try_from(self.below(end)).unwrap_or(0)
    }
}

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default() + Days::new(number)
}

/// 200 courses of half an hour to six hours for one to three of 21 skills; every fourth builds on another.
fn courses(dice: &mut Dice) -> Vec<Course> {
    let course = |place: u64| {
        let languages: &[&str] = if dice.below(5) == 0 { &["it"] } else { &["en", "sl"] };
        Course {
            id: format!("course-{place}"),
            minutes: 30 + 5 * dice.number(66),
            cost_cents: if dice.below(3) == 0 { 1000 * dice.number(20) } else { 0 },
            languages: languages.iter().map(|language| (*language).to_owned()).collect(),
            teaches: (0..1 + dice.below(3)).map(|_| (format!("skill:{}", dice.below(SKILLS)), 1 + dice.number(8))).collect(),
            prerequisites: if place > 0 && dice.below(4) == 0 { vec![format!("course-{}", dice.below(place))] } else { Vec::new() },
            entry: BTreeMap::new(),
            valid_months: if dice.below(3) == 0 { Some(12 + 12 * dice.number(3)) } else { None },
            sessions: Vec::new(),
        }
    };
    (0..COURSES).map(course).collect()
}

/// Somebody with a profile of all 21 skills, of which she holds some; some are critical, some have dates.
fn somebody(dice: &mut Dice) -> (Person, Vec<Gap>) {
    let gaps: Vec<Gap> = (0..SKILLS)
        .map(|skill| Gap {
            skill: format!("skill:{skill}"),
            current: dice.number(5),
            required: 2 + dice.number(5),
            critical: dice.below(4) == 0,
            weight: 1 + dice.number(5),
            due: (dice.below(3) == 0).then(|| day(60 + 30 * dice.below(10))),
            expires: None,
        })
        .collect();
    let person = Person {
        start: day(0),
        horizon: day(364),
        minutes_per_week: 60 + 60 * dice.number(3),
        languages: BTreeSet::from(["en".to_owned(), "sl".to_owned()]),
        levels: gaps.iter().map(|gap| (gap.skill.clone(), gap.current)).collect(),
        done: BTreeMap::new(),
        completed: BTreeSet::new(),
        renewable: BTreeMap::new(),
        declined: BTreeSet::new(),
        pinned: BTreeSet::new(),
        order: Vec::new(),
    };
    (person, gaps)
}

/// Makes the plans.
pub fn measure() -> Planning {
    let mut dice = Dice(7);
    let courses = courses(&mut dice);
    let people: Vec<(Person, Vec<Gap>)> = (0..PEOPLE).map(|_| somebody(&mut dice)).collect();
    let mut single_ms = Vec::new();
    let mut proved = 0;
    for (person, gaps) in &people {
        let task = Task { person, gaps, courses: &courses, objective: Objective::Time, limits: Limits::default() };
        let started = Instant::now();
        let plan = ::planning::plan(&task);
        single_ms.push(started.elapsed().as_secs_f64() * 1000.0);
        proved += usize::from(!matches!(plan.status, Status::Feasible { .. }));
    }
    single_ms.sort_by(f64::total_cmp);
    let limits = Limits { nodes: NODES, ..Limits::default() };
    // About a third of what it would take to close everything.
    let task = Share { people: &people, courses: &courses, budget: Budget::Minutes(PEOPLE * 300), limits, prices: PRICES };
    let started = Instant::now();
    let plan = ::planning::share(&task);
    Planning {
        single_ms,
        proved,
        unit_seconds: started.elapsed().as_secs_f64(),
        critical: (plan.critical.weight, plan.critical.at_most),
        other: (plan.other.weight, plan.other.at_most),
        unit_proved: plan.is_optimal,
    }
}

fn at(sorted: &[f64], share: usize) -> f64 {
    sorted.get((sorted.len() - 1) * share / 100).copied().unwrap_or(0.0)
}

/// Prints the figures.
pub fn print(planning: &Planning) {
    let Planning { single_ms, proved, unit_seconds, critical, other, unit_proved } = planning;
    println!(
        "\nplan for one person over {COURSES} courses: p50 {:.1} ms, p99 {:.1} ms, most {:.1} ms; proved optimal {proved} of {PEOPLE}",
        at(single_ms, 50),
        at(single_ms, 99),
        at(single_ms, 100)
    );
    println!(
        "plan for a unit of {PEOPLE} people: {unit_seconds:.2} s; weight closed, critical {} of at most {}, others {} of at most {}{}",
        critical.0,
        critical.1,
        other.0,
        other.1,
        if *unit_proved { " (proved optimal)" } else { "" }
    );
}

/// The same as JSON.
pub fn json(planning: &Planning) -> Value {
    json!({
        "person_p50_ms": at(&planning.single_ms, 50), "person_p99_ms": at(&planning.single_ms, 99), "person_most_ms": at(&planning.single_ms, 100),
        "person_proved": planning.proved, "unit_seconds": planning.unit_seconds, "unit_critical": [planning.critical.0, planning.critical.1],
        "unit_other": [planning.other.0, planning.other.1], "unit_proved": planning.unit_proved,
    })
}
