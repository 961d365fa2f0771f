//! What a course asks for beside time: money, days, levels; and what is left of one that was begun.

use chrono::{Days, NaiveDate};
use planning::{Course, Gap, Limits, Objective, Person, Plan, Reason, Session, Task, Why, plan};
use std::collections::{BTreeMap, BTreeSet};

const SKILL: &str = "frame:1";

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("it is a day") + Days::new(number)
}

fn person() -> Person {
    Person {
        start: day(0),
        horizon: day(364),
        minutes_per_week: 120,
        languages: BTreeSet::from(["sl".to_owned()]),
        levels: BTreeMap::new(),
        done: BTreeMap::new(),
        completed: BTreeSet::new(),
        renewable: BTreeMap::new(),
        declined: BTreeSet::new(),
        pinned: BTreeSet::new(),
        order: Vec::new(),
    }
}

fn gap(due: Option<u64>) -> Gap {
    Gap { skill: SKILL.to_owned(), current: 0, required: 3, critical: true, weight: 1, due: due.map(day), expires: None }
}

fn course(id: &str, minutes: u32, euros: u32) -> Course {
    Course {
        id: id.to_owned(),
        minutes,
        cost_cents: euros * 100,
        languages: BTreeSet::from(["sl".to_owned(), "en".to_owned()]),
        teaches: BTreeMap::from([(SKILL.to_owned(), 3)]),
        ..Course::default()
    }
}

fn session(id: &str, starts: u64, language: Option<&str>) -> Session {
    let languages = language.into_iter().map(str::to_owned).collect();
    Session { id: id.to_owned(), starts: day(starts), ends: day(starts + 1), languages, seats: None }
}

fn planned(person: &Person, gaps: &[Gap], courses: &[Course], objective: Objective) -> Plan {
    plan(&Task { person, gaps, courses, objective, limits: Limits::default() })
}

fn ids(plan: &Plan) -> Vec<&str> {
    plan.items.iter().map(|item| item.course.as_str()).collect()
}

#[test]
fn the_cheapest_is_not_the_quickest() {
    let courses = [course("quick", 60, 200), course("cheap", 600, 0)];
    let of = |objective| planned(&person(), &[gap(None)], &courses, objective);
    assert_eq!((ids(&of(Objective::Time)), of(Objective::Time).cost_cents), (vec!["quick"], 20_000));
    assert_eq!((ids(&of(Objective::Cost)), of(Objective::Cost).cost_cents), (vec!["cheap"], 0));
}

#[test]
fn a_session_after_the_date_gives_way_to_one_before_it() {
    let meets = Course { sessions: vec![session("late", 60, None), session("early", 20, None)], ..course("meets", 120, 0) };
    let plan = planned(&person(), &[gap(Some(30))], std::slice::from_ref(&meets), Objective::Time);
    assert_eq!((plan.items[0].session.as_deref(), plan.items[0].ends, plan.open.len()), (Some("early"), day(21), 0));
    let late = Course { sessions: vec![session("late", 60, None)], ..meets };
    let dear = course("alone", 700, 500);
    let plan = planned(&person(), &[gap(Some(50))], &[late.clone(), dear], Objective::Time);
    assert_eq!(ids(&plan), ["alone"], "it is longer and dearer, and in time");
    let plan = planned(&person(), &[gap(Some(30))], &[late], Objective::Time);
    assert_eq!(plan.open[0].why, Why::Late { day: Some(day(61)), hours: None, no_number: true });
}

#[test]
fn a_session_in_another_language_is_none() {
    let meets = Course { sessions: vec![session("abroad", 10, Some("en")), session("home", 40, Some("sl"))], ..course("meets", 120, 0) };
    let plan = planned(&person(), &[gap(None)], std::slice::from_ref(&meets), Objective::Time);
    assert_eq!(plan.items[0].session.as_deref(), Some("home"));
    let abroad = Course { sessions: vec![session("abroad", 10, Some("en"))], ..meets };
    let plan = planned(&person(), &[gap(None)], std::slice::from_ref(&abroad), Objective::Time);
    assert_eq!(plan.open[0].why, Why::Language { languages: vec!["en".to_owned()] });
    let over = Course {
        sessions: vec![Session { starts: day(0) - Days::new(9), ends: day(0) - Days::new(8), ..session("over", 0, None) }],
        ..abroad
    };
    let plan = planned(&person(), &[gap(None)], &[over], Objective::Time);
    assert_eq!(plan.open[0].why, Why::NoSession { course: "meets".to_owned() });
}

#[test]
fn an_entry_level_is_brought_or_learned_before() {
    let entry = BTreeMap::from([("frame:2".to_owned(), 2)]);
    let advanced = Course { entry, ..course("advanced", 60, 0) };
    let basic = Course { teaches: BTreeMap::from([("frame:2".to_owned(), 2)]), ..course("basic", 60, 0) };
    let courses = [advanced.clone(), basic];
    let plan = planned(&person(), &[gap(None)], &courses, Objective::Time);
    assert_eq!(ids(&plan), ["basic", "advanced"]);
    let able = Person { levels: BTreeMap::from([("frame:2".to_owned(), 2)]), ..person() };
    assert_eq!(ids(&planned(&able, &[gap(None)], &courses, Objective::Time)), ["advanced"]);
    let plan = planned(&person(), &[gap(None)], &[advanced], Objective::Time);
    assert_eq!(plan.open[0].why, Why::Prerequisite { course: "advanced".to_owned() });
}

#[test]
fn of_a_begun_course_counts_what_is_left() {
    let courses = [course("begun", 600, 0), course("other", 300, 0)];
    assert_eq!(ids(&planned(&person(), &[gap(None)], &courses, Objective::Time)), ["other"]);
    let begun = Person { done: BTreeMap::from([("begun".to_owned(), 400)]), ..person() };
    let plan = planned(&begun, &[gap(None)], &courses, Objective::Time);
    assert_eq!((ids(&plan), plan.minutes), (vec!["begun"], 200));
    let done = Person { done: BTreeMap::from([("begun".to_owned(), 600)]), ..person() };
    assert_eq!(planned(&done, &[gap(None)], &courses, Objective::Time).minutes, 1, "it is still to be finished");
}

fn need(skill: &str, critical: bool, due: Option<u64>) -> Gap {
    Gap { skill: skill.to_owned(), critical, ..gap(due) }
}

fn renewal(skill: &str, until: u64) -> Gap {
    Gap { skill: skill.to_owned(), current: 3, expires: Some(day(until)), ..gap(None) }
}

fn teaching(id: &str, skill: &str, minutes: u32) -> Course {
    Course { teaches: BTreeMap::from([(skill.to_owned(), 3)]), ..course(id, minutes, 0) }
}

#[test]
fn gaps_come_by_their_dates_and_a_level_that_holds_for_long_is_renewed_last() {
    let skills = ["far", "open", "other", "soon", "dated"];
    let courses: Vec<Course> = skills.iter().map(|skill| teaching(skill, skill, 240)).collect();
    let gaps =
        [renewal("far", 300), need("open", true, None), need("other", false, None), renewal("soon", 40), need("dated", false, Some(100))];
    let plan = planned(&person(), &gaps, &courses, Objective::Time);
    assert_eq!(ids(&plan), ["open", "soon", "dated", "other", "far"]);
    assert!(plan.open.is_empty(), "{plan:?}");
    // A date goes before what is needed now where both cannot be kept otherwise.
    let tight = [need("open", true, None), need("dated", false, Some(14))];
    assert_eq!(ids(&planned(&person(), &tight, &courses, Objective::Time)), ["dated", "open"]);
}

#[test]
fn what_stays_open_is_told_critical_first() {
    let gaps = [need("a", false, Some(5)), need("b", false, None), need("c", true, None), need("d", true, Some(200))];
    let plan = planned(&person(), &gaps, &[], Objective::Time);
    let skills: Vec<&str> = plan.open.iter().map(|open| open.skill.as_str()).collect();
    assert_eq!(skills, ["d", "c", "a", "b"]);
}

#[test]
fn evidence_that_ends_before_the_date_is_no_missing_session() {
    // Another course builds on it, so it is not put off until its evidence would hold.
    let short = Course { valid_months: Some(1), ..course("short", 60, 0) };
    let next = Course { prerequisites: vec!["short".to_owned()], ..teaching("next", "frame:2", 60) };
    let gaps = [gap(Some(200)), need("frame:2", true, Some(10))];
    let plan = planned(&person(), &gaps, &[short, next], Objective::Time);
    assert_eq!(plan.open[0].why, Why::EvidenceEnds { course: "short".to_owned() }, "{plan:?}");
}

#[test]
fn hours_are_told_for_each_late_gap_also_without_a_date() {
    // 120 minutes a week are 6,240 in a year: a long course without a date does not fit beside one that is critical.
    let slow = Person { horizon: day(69), ..person() };
    let courses = [teaching("long", "a", 2400), teaching("longer", "b", 2400)];
    let gaps = [need("a", false, Some(20)), need("b", false, None)];
    let plan = planned(&slow, &gaps, &courses, Objective::Time);
    let hours = |skill: &str| match plan.open.iter().find(|open| open.skill == skill).map(|open| &open.why) {
        Some(Why::Late { hours, .. }) => *hours,
        other => panic!("{skill} is late: {other:?}"),
    };
    // 2,400 minutes in three weeks, and in ten.
    assert_eq!((hours("a"), hours("b")), (Some(14), Some(4)), "{plan:?}");
}

#[test]
fn a_course_whose_completion_ends_is_taken_again_from_the_day_on_which_it_may_be() {
    let yearly = Course { valid_months: Some(12), ..course("yearly", 60, 0) };
    let ending = Gap { current: 3, expires: Some(day(100)), ..gap(None) };
    let done = Person { completed: BTreeSet::from(["yearly".to_owned()]), levels: BTreeMap::from([(SKILL.to_owned(), 3)]), ..person() };
    let of = |person: &Person| planned(person, std::slice::from_ref(&ending), std::slice::from_ref(&yearly), Objective::Time);
    assert_eq!((ids(&of(&done)), of(&done).open.len()), (vec![], 1), "what is finished is not taken again");
    let from = |number: u64| Person { renewable: BTreeMap::from([("yearly".to_owned(), day(number))]), ..done.clone() };
    let again = of(&from(40));
    assert_eq!((ids(&again), again.open.len()), (vec!["yearly"], 0));
    assert!(again.items[0].ends >= day(40) && again.items[0].ends <= day(100), "{:?}", again.items[0]);
    assert_eq!(ids(&of(&from(0))), ["yearly"]);
    assert_eq!(ids(&of(&from(400))), Vec::<&str>::new(), "not in this plan's time");
    let next =
        Course { prerequisites: vec!["yearly".to_owned()], teaches: BTreeMap::from([("frame:2".to_owned(), 1)]), ..course("next", 60, 0) };
    let wanted = Gap { skill: "frame:2".to_owned(), current: 0, required: 1, ..gap(None) };
    let plan = planned(&from(40), &[wanted], &[yearly.clone(), next], Objective::Time);
    assert_eq!(ids(&plan), ["next"], "until it ends it counts as done");
}

#[test]
fn a_gap_is_the_first_reason_for_a_course_that_also_renews() {
    let both = Course { teaches: BTreeMap::from([("gap".to_owned(), 3), ("held".to_owned(), 3)]), ..course("both", 60, 0) };
    let plan = planned(&person(), &[renewal("held", 340), need("gap", true, None)], std::slice::from_ref(&both), Objective::Time);
    assert!(matches!(&plan.items[0].reasons[..], [Reason::Closes { .. }, Reason::Renews { .. }]), "{plan:?}");
    let plan = planned(&person(), &[Gap { critical: false, ..renewal("held", 340) }, need("gap", false, None)], &[both], Objective::Time);
    assert!(matches!(&plan.items[0].reasons[..], [Reason::Closes { .. }, Reason::Renews { .. }]), "{plan:?}");
}
