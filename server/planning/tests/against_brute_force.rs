//! Every way to take courses is tried, and the planner's is as good as the best of them.

use chrono::{Days, Months, NaiveDate};
use planning::{Course, Gap, Limits, Objective, Person, Plan, Session, Status, Task, Why, plan};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

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

    fn one_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }

    fn number(&mut self, end: u64) -> u32 {
        u32::try_from(self.below(end)).expect("the worlds of this test are sound")
    }
}

fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("the worlds of this test are sound")
}

fn day(number: u64) -> NaiveDate {
    start() + Days::new(number)
}

fn number(date: NaiveDate) -> i64 {
    date.signed_duration_since(start()).num_days()
}

struct World {
    person: Person,
    gaps: Vec<Gap>,
    courses: Vec<Course>,
    objective: Objective,
}

fn skill(number: u64) -> String {
    format!("frame:{number}")
}

fn world(dice: &mut Dice) -> World {
    let horizon = 60 + dice.below(120);
    let count = 3 + dice.below(3);
    let courses = (0..count).map(|place| course(dice, place, horizon)).collect();
    let gaps = (0..1 + dice.below(3)).map(|place| gap(dice, place, horizon)).collect();
    let mut person = Person {
        start: start(),
        horizon: day(horizon),
        minutes_per_week: 20 + dice.number(100),
        languages: BTreeSet::from(["sl".to_owned()]),
        levels: BTreeMap::new(),
        done: BTreeMap::new(),
        completed: BTreeSet::new(),
        renewable: BTreeMap::new(),
        declined: BTreeSet::new(),
        pinned: BTreeSet::new(),
        order: Vec::new(),
    };
    if dice.one_in(4) {
        person.declined.insert(format!("c{}", dice.below(count)));
    }
    if dice.one_in(6) {
        person.completed.insert(format!("c{}", dice.below(count)));
    }
    if dice.one_in(6) {
        person.pinned.insert(format!("c{}", dice.below(count)));
    }
    if dice.one_in(5) {
        person.done.insert(format!("c{}", dice.below(count)), 10 * dice.number(60));
    }
    if dice.one_in(4) {
        person.levels.insert(skill(dice.below(3)), 1 + dice.number(4));
    }
    if dice.one_in(3) {
        person.order = (0..count).rev().map(|place| format!("c{place}")).collect();
    }
    let objective = if dice.one_in(2) { Objective::Time } else { Objective::Cost };
    World { person, gaps, courses, objective }
}

fn course(dice: &mut Dice, place: u64, horizon: u64) -> Course {
    let teaches = (0..1 + dice.below(2)).map(|_| (skill(dice.below(3)), 1 + dice.number(5))).collect();
    let languages = if dice.one_in(6) { ["it"] } else { ["sl"] };
    let prerequisites = if dice.one_in(3) { vec![format!("c{}", dice.below(5))] } else { Vec::new() };
    let sessions = if dice.one_in(3) {
        (0..1 + dice.below(2))
            .map(|session| {
                let starts = dice.below(horizon);
                Session {
                    id: format!("s{session}"),
                    starts: day(starts),
                    ends: day(starts + dice.below(4)),
                    languages: match dice.below(6) {
                        0 => BTreeSet::from(["it".to_owned()]),
                        1 => BTreeSet::from(["it".to_owned(), "sl".to_owned()]),
                        _ => BTreeSet::new(),
                    },
                    seats: dice.one_in(6).then_some(0),
                }
            })
            .collect()
    } else {
        Vec::new()
    };
    Course {
        id: format!("c{place}"),
        minutes: 30 + 10 * dice.number(40),
        cost_cents: if dice.one_in(2) { 0 } else { 100 * dice.number(50) },
        languages: languages.into_iter().map(str::to_owned).collect(),
        teaches,
        prerequisites: prerequisites.into_iter().filter(|id| *id != format!("c{place}")).collect(),
        entry: if dice.one_in(4) { BTreeMap::from([(skill(dice.below(3)), 1 + dice.number(4))]) } else { BTreeMap::new() },
        valid_months: if dice.one_in(3) { Some(1 + dice.number(4)) } else { None },
        sessions,
    }
}

fn gap(dice: &mut Dice, place: u64, horizon: u64) -> Gap {
    let current = dice.number(3);
    let renewal = dice.one_in(5);
    Gap {
        skill: skill(place),
        current,
        required: if renewal { current.max(1) } else { current + 1 + dice.number(3) },
        critical: dice.one_in(2),
        weight: 1 + dice.number(5),
        due: (!dice.one_in(3)).then(|| day(dice.below(horizon + 20))),
        expires: (renewal && current > 0).then(|| day(dice.below(horizon + 20))),
    }
}

/// What counts, the weightier first; all to be small.
type Worth = (Reverse<u32>, Reverse<u32>, Reverse<u32>, Reverse<u32>, u32, u32);

/// Fulfilled by its date, or at all, when courses end on these days.
fn fulfilled(world: &World, gap: &Gap, horizon: NaiveDate, ends: &BTreeMap<usize, NaiveDate>) -> Option<(bool, bool)> {
    let renews = gap.current >= gap.required;
    if renews && gap.expires.is_none_or(|day| day > horizon) {
        return None;
    }
    let date = if renews { gap.expires } else { gap.due };
    let must_hold = if renews { date.map(|day| day + Days::new(1)) } else { date };
    let teaches =
        |(place, _): &(&usize, &NaiveDate)| world.courses[**place].teaches.get(&gap.skill).is_some_and(|level| *level >= gap.required);
    let closing: Vec<_> = ends.iter().filter(teaches).collect();
    let in_time = closing.iter().any(|(place, end)| {
        let holds = match (world.courses[**place].valid_months, must_hold) {
            (Some(months), Some(day)) => **end + Months::new(months) >= day,
            _ => true,
        };
        date.is_none_or(|date| **end <= date) && holds
    });
    Some((in_time, !closing.is_empty()))
}

fn worth(world: &World, ends: &BTreeMap<usize, NaiveDate>) -> Worth {
    let horizon = world.gaps.iter().filter_map(|gap| gap.due).fold(world.person.horizon, NaiveDate::max);
    let mut sums = [0; 4];
    for gap in &world.gaps {
        let Some((in_time, at_all)) = fulfilled(world, gap, horizon, ends) else { continue };
        let first = if gap.critical { 0 } else { 2 };
        sums[first] += if in_time { gap.weight } else { 0 };
        sums[first + 1] += if at_all { gap.weight } else { 0 };
    }
    let taken = |id: &String| ends.keys().any(|place| world.courses[*place].id == *id);
    sums[1] += u32::try_from(world.person.pinned.iter().filter(|id| taken(id)).count()).expect("the worlds of this test are sound");
    let minutes = ends.keys().map(|place| left(world, *place)).sum();
    let cost = ends.keys().map(|place| world.courses[*place].cost_cents).sum();
    let (first, second) = if world.objective == Objective::Time { (minutes, cost) } else { (cost, minutes) };
    (Reverse(sums[0]), Reverse(sums[1]), Reverse(sums[2]), Reverse(sums[3]), first, second)
}

/// Minutes of a course that are left to do.
fn left(world: &World, place: usize) -> u32 {
    let course = &world.courses[place];
    course.minutes.saturating_sub(world.person.done.get(&course.id).copied().unwrap_or(0)).max(1)
}

/// Minutes that fit from the first day to the end of a day.
fn room(world: &World, day: i64) -> i64 {
    i64::from(world.person.minutes_per_week) * (day + 1).max(0) / 7
}

/// Works minute after minute on the first course of the order that can be worked on. Returns the day on which each ends, or nothing
/// when that cannot be.
fn work(world: &World, order: &[usize], session: &BTreeMap<usize, usize>, last: i64) -> Option<BTreeMap<usize, i64>> {
    let meeting = |place: usize| session.get(&place).map(|session| &world.courses[place].sessions[*session]);
    let mut left: BTreeMap<usize, i64> = order.iter().map(|place| (*place, i64::from(left(world, *place)))).collect();
    let mut ends: BTreeMap<usize, i64> = BTreeMap::new();
    let mut levels = world.person.levels.clone();
    let mut finished = world.person.completed.clone();
    // When what is finished can be built on: a session's the day after.
    let mut waiting: Vec<(i64, usize)> = Vec::new();
    for day in 0..=last {
        let mut minutes = room(world, day) - room(world, day - 1);
        for (_, place) in waiting.extract_if(.., |(from, _)| *from <= day) {
            learn(&world.courses[place], &mut levels, &mut finished);
        }
        for place in order {
            // Whoever goes to a session has what it needs before its first day.
            if meeting(*place).is_some_and(|session| number(session.starts) == day) && !ready(world, *place, &levels, &finished) {
                return None;
            }
        }
        while let Some(place) = order.iter().copied().find(|place| left[place] > 0 && ready(world, *place, &levels, &finished)) {
            let spent = minutes.min(left[&place]);
            if minutes == 0 {
                break;
            }
            minutes -= spent;
            *left.entry(place).or_default() -= spent;
            if left[&place] == 0 {
                match meeting(place) {
                    None => {
                        ends.insert(place, day);
                        learn(&world.courses[place], &mut levels, &mut finished);
                    }
                    Some(session) if number(session.ends) < day => return None,
                    Some(session) => {
                        ends.insert(place, number(session.ends));
                        waiting.push((number(session.ends) + 1, place));
                    }
                }
            }
        }
    }
    (ends.len() == order.len()).then_some(ends)
}

fn learn(course: &Course, levels: &mut BTreeMap<String, u32>, finished: &mut BTreeSet<String>) {
    finished.insert(course.id.clone());
    for (skill, level) in &course.teaches {
        let held = levels.entry(skill.clone()).or_default();
        *held = (*held).max(*level);
    }
}

fn ready(world: &World, place: usize, levels: &BTreeMap<String, u32>, finished: &BTreeSet<String>) -> bool {
    let course = &world.courses[place];
    course.prerequisites.iter().all(|id| finished.contains(id))
        && course.entry.iter().all(|(skill, level)| levels.get(skill).is_some_and(|held| held >= level))
}

fn permutations(items: &[usize]) -> Vec<Vec<usize>> {
    if items.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (place, item) in items.iter().enumerate() {
        let mut rest = items.to_vec();
        rest.remove(place);
        for mut tail in permutations(&rest) {
            tail.insert(0, *item);
            all.push(tail);
        }
    }
    all
}

/// The ways to pick a session for each course that has them; nobody is in two at once.
fn attendances(world: &World, taken: &[usize], last: i64) -> Vec<BTreeMap<usize, usize>> {
    let mut ways = vec![BTreeMap::new()];
    for place in taken.iter().filter(|place| !world.courses[**place].sessions.is_empty()) {
        let sessions = &world.courses[*place].sessions;
        let mut next = Vec::new();
        for way in &ways {
            for (number_of, session) in sessions.iter().enumerate() {
                let overlaps = way.iter().any(|(other, chosen): (&usize, &usize)| {
                    let other = &world.courses[*other].sessions[*chosen];
                    other.starts <= session.ends && session.starts <= other.ends
                });
                if session.seats != Some(0) && session.is_for(&world.person.languages) && number(session.ends) <= last && !overlaps {
                    let mut way = way.clone();
                    way.insert(*place, number_of);
                    next.push(way);
                }
            }
        }
        ways = next;
    }
    ways
}

fn best_of_all(world: &World) -> Worth {
    let horizon = world.gaps.iter().filter_map(|gap| gap.due).fold(world.person.horizon, NaiveDate::max);
    let last = number(horizon);
    let allowed: Vec<usize> = (0..world.courses.len())
        .filter(|place| {
            let course = &world.courses[*place];
            !world.person.declined.contains(&course.id) && !world.person.completed.contains(&course.id) && course.languages.contains("sl")
        })
        .collect();
    let mut best = worth(world, &BTreeMap::new());
    for bits in 1_u32..1 << allowed.len() {
        let taken: Vec<usize> = allowed.iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1).map(|(_, place)| *place).collect();
        for session in attendances(world, &taken, last) {
            for order in permutations(&taken) {
                if let Some(ends) = work(world, &order, &session, last) {
                    best = best.min(held_back(world, &ends, last));
                }
            }
        }
    }
    best
}

/// The best of the ways to end.
fn held_back(world: &World, ends: &BTreeMap<usize, i64>, last: i64) -> Worth {
    ways_to_end(world, ends, last).iter().map(|ends| worth(world, ends)).min().expect("the worlds of this test are sound")
}

/// What nothing builds on may be finished later than it could be, so that its evidence holds longer.
fn ways_to_end(world: &World, ends: &BTreeMap<usize, i64>, last: i64) -> Vec<BTreeMap<usize, NaiveDate>> {
    let dates = |ends: &BTreeMap<usize, i64>| {
        ends.iter().map(|(place, end)| (*place, day(u64::try_from(*end).expect("the worlds of this test are sound")))).collect()
    };
    let mut ways: Vec<BTreeMap<usize, i64>> = vec![ends.clone()];
    for place in ends.keys() {
        let course = &world.courses[*place];
        if !is_a_leaf(world, *place) || !course.sessions.is_empty() || course.valid_months.is_none() {
            continue;
        }
        // Later than it is done, but only as late as some date.
        let goals = world.gaps.iter().filter_map(|gap| if gap.current >= gap.required { gap.expires } else { gap.due }).map(number);
        for goal in goals.filter(|goal| *goal > ends[place] && *goal <= last).collect::<Vec<_>>() {
            for way in ways.clone() {
                let mut way = way;
                way.insert(*place, goal);
                ways.push(way);
            }
        }
    }
    ways.iter().map(dates).collect()
}

/// Whether no course at all could build on it.
fn is_a_leaf(world: &World, place: usize) -> bool {
    let course = &world.courses[place];
    !world.courses.iter().any(|other| {
        other.id != course.id
            && (other.prerequisites.contains(&course.id)
                || other.entry.iter().any(|(skill, level)| course.teaches.get(skill).is_some_and(|taught| taught >= level)))
    })
}

fn worth_of(world: &World, plan: &Plan) -> Worth {
    let place = |id: &str| world.courses.iter().position(|course| course.id == id).expect("the worlds of this test are sound");
    worth(world, &plan.items.iter().map(|item| (place(&item.course), item.ends)).collect())
}

/// A course that others may build on is not finished later for its evidence's sake; such worlds are left out.
fn is_plain(world: &World) -> bool {
    (0..world.courses.len()).all(|place| world.courses[place].valid_months.is_none() || is_a_leaf(world, place))
}

/// That the plan can be done: dates, prerequisites, languages, declined courses.
fn assert_sound(world: &World, plan: &Plan) {
    let mut levels = world.person.levels.clone();
    let mut finished = world.person.completed.clone();
    let mut items: Vec<_> = plan.items.iter().collect();
    items.sort_by_key(|item| (item.ends, item.starts));
    let mut minutes = 0;
    for item in &items {
        let course = world.courses.iter().find(|course| course.id == item.course).expect("the worlds of this test are sound");
        let session = item.session.as_ref().map(|id| course.sessions.iter().find(|session| session.id == *id).expect("it is the course's"));
        assert_eq!(session.is_some(), !course.sessions.is_empty(), "{item:?}");
        assert!(session.is_none_or(|session| session.is_for(&world.person.languages) && session.starts >= start()), "{item:?}");
        assert!(session.is_none_or(|session| (item.starts, item.ends) <= (session.starts, session.ends)), "{item:?}");
        assert!(course.languages.contains("sl") && !world.person.declined.contains(&course.id), "{item:?}");
        assert!(item.starts <= item.ends && item.starts >= start(), "{item:?}");
        assert!(!item.reasons.is_empty(), "{item:?}");
        minutes += i64::from(item.minutes);
        assert!(minutes <= room(world, number(item.ends)), "more is done by {} than fits", item.ends);
    }
    // In the order of their ends, with what ends on one day in any order that works.
    let mut open = items;
    while !open.is_empty() {
        let next = open.iter().position(|item| {
            let place = world.courses.iter().position(|course| course.id == item.course).expect("the worlds of this test are sound");
            ready(world, place, &levels, &finished)
        });
        let item = open.remove(next.expect("something can be begun"));
        let course = world.courses.iter().find(|course| course.id == item.course).expect("the worlds of this test are sound");
        learn(course, &mut levels, &mut finished);
    }
}

#[test]
fn the_plan_equals_the_best_of_all_ways_in_five_hundred_random_worlds() {
    let mut dice = Dice(5);
    let (mut compared, mut with_items, mut with_open, mut with_sessions, mut with_entry, mut begun) = (0, 0, 0, 0, 0, 0);
    let mut seed = 0;
    while compared < 500 {
        seed += 1;
        let world = world(&mut dice);
        if !is_plain(&world) {
            continue;
        }
        let task = Task {
            person: &world.person,
            gaps: &world.gaps,
            courses: &world.courses,
            objective: world.objective,
            limits: Limits::default(),
        };
        let plan = plan(&task);
        assert!(!matches!(plan.status, Status::Feasible { .. }), "world {seed} is proved: {plan:?}");
        assert_sound(&world, &plan);
        assert_eq!(
            worth_of(&world, &plan),
            best_of_all(&world),
            "world {seed}: {:#?}\n{:#?}\n{:#?}\n{plan:#?}",
            world.person,
            world.gaps,
            world.courses
        );
        compared += 1;
        with_items += usize::from(!plan.items.is_empty());
        with_open += usize::from(!plan.open.is_empty());
        with_sessions += usize::from(plan.items.iter().any(|item| item.session.is_some()));
        let taken = |item: &planning::Item| world.courses.iter().find(|course| course.id == item.course);
        with_entry += usize::from(plan.items.iter().filter_map(taken).any(|course| !course.entry.is_empty()));
        begun += usize::from(plan.items.iter().any(|item| world.person.done.contains_key(&item.course)));
    }
    // The worlds are not all trivial.
    assert!(with_items > 200 && with_open > 100 && with_sessions > 50, "{with_items} {with_open} {with_sessions}");
    assert!(with_entry > 15 && begun > 15, "{with_entry} {begun}");
}

/// Whether there is a way, with so many hours a week, that reaches everything that a plan reaches and closes one gap more by its date.
fn possible_with(world: &World, plan: &Plan, skill: &str, hours: u32) -> bool {
    let faster = World {
        person: Person { minutes_per_week: hours * 60, ..world.person.clone() },
        gaps: world.gaps.clone(),
        courses: world.courses.clone(),
        objective: world.objective,
    };
    let horizon = world.gaps.iter().filter_map(|gap| gap.due).fold(world.person.horizon, NaiveDate::max);
    let last = number(horizon);
    let place = |id: &str| world.courses.iter().position(|course| course.id == id).expect("the worlds of this test are sound");
    let now: BTreeMap<usize, NaiveDate> = plan.items.iter().map(|item| (place(&item.course), item.ends)).collect();
    let before: Vec<_> = world.gaps.iter().map(|gap| fulfilled(world, gap, horizon, &now)).collect();
    let does = |ends: &BTreeMap<usize, NaiveDate>| {
        let kept = world.gaps.iter().zip(&before).all(|(gap, before)| {
            let after = fulfilled(&faster, gap, horizon, ends);
            match (before, after) {
                (Some((in_time, at_all)), Some(after)) => (after.0 || !(*in_time || gap.skill == skill)) && (after.1 || !at_all),
                _ => true,
            }
        });
        let asked = now.keys().filter(|place| world.person.pinned.contains(&world.courses[**place].id));
        kept && asked.into_iter().all(|place| ends.contains_key(place))
    };
    let allowed: Vec<usize> = (0..world.courses.len())
        .filter(|place| {
            let course = &world.courses[*place];
            !world.person.declined.contains(&course.id) && !world.person.completed.contains(&course.id) && course.languages.contains("sl")
        })
        .collect();
    (1_u32..1 << allowed.len()).any(|bits| {
        let taken: Vec<usize> = allowed.iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1).map(|(_, place)| *place).collect();
        attendances(&faster, &taken, last).iter().any(|session| {
            permutations(&taken).iter().any(|order| {
                let ends = work(&faster, order, session, last);
                ends.is_some_and(|ends| ways_to_end(&faster, &ends, last).iter().any(&does))
            })
        })
    })
}

#[test]
fn the_hours_that_would_do_are_the_least_of_all_and_none_where_none_would() {
    let mut dice = Dice(17);
    let (mut with_number, mut without, mut seed) = (0, 0, 0);
    while with_number < 40 || without < 15 {
        seed += 1;
        assert!(seed < 20_000, "the worlds are too easy: {with_number} {without}");
        let mut world = world(&mut dice);
        // Little time, so that something is late.
        world.person.minutes_per_week = 10 + dice.number(120);
        if !is_plain(&world) {
            continue;
        }
        let task = Task {
            person: &world.person,
            gaps: &world.gaps,
            courses: &world.courses,
            objective: world.objective,
            limits: Limits::default(),
        };
        let plan = plan(&task);
        for open in &plan.open {
            let Why::Late { hours, no_number, .. } = open.why else { continue };
            let about = || format!("world {seed}: {open:?} {:#?}\n{:#?}\n{:#?}\n{plan:#?}", world.person, world.gaps, world.courses);
            match hours {
                Some(hours) => {
                    assert!(!no_number && hours > world.person.minutes_per_week / 60, "{}", about());
                    assert!(possible_with(&world, &plan, &open.skill, hours), "{hours} hours do not do: {}", about());
                    let fewer = hours - 1;
                    let is_less_than_now = fewer * 60 <= world.person.minutes_per_week;
                    assert!(is_less_than_now || !possible_with(&world, &plan, &open.skill, fewer), "{fewer} would do: {}", about());
                    with_number += 1;
                }
                None => {
                    assert!(no_number, "small worlds are known: {}", about());
                    assert!(!possible_with(&world, &plan, &open.skill, 40), "40 hours would do: {}", about());
                    without += 1;
                }
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_plan() {
    let mut dice = Dice(11);
    for _ in 0..40 {
        let world = world(&mut dice);
        let task = Task {
            person: &world.person,
            gaps: &world.gaps,
            courses: &world.courses,
            objective: world.objective,
            limits: Limits::default(),
        };
        assert_eq!(plan(&task), plan(&task));
    }
}
