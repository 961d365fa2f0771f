use super::*;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn done(text: &str) -> Done {
    Done { on: day(text), until: None }
}

const YEARLY: Validity = Validity { rule: DueRule::Yearly { month: 3, day: 31 }, months: None, window_days: 60 };
const TWELVE: Validity = Validity { rule: DueRule::AfterRule(30), months: Some(12), window_days: 60 };

#[test]
fn what_is_done_in_the_window_counts_from_the_end_before() {
    assert_eq!(holds_until(TWELVE, &[done("2026-01-10")]), Held::Until(day("2027-01-10")));
    assert_eq!(holds_until(TWELVE, &[done("2026-01-10"), done("2026-12-20")]), Held::Until(day("2028-01-10")), "over the year's end");
    assert_eq!(holds_until(TWELVE, &[done("2026-01-10"), done("2026-06-01")]), Held::Until(day("2027-06-01")), "before the window");
    assert_eq!(holds_until(TWELVE, &[done("2026-01-10"), done("2027-02-01")]), Held::Until(day("2028-02-01")), "after the end");
    assert_eq!(holds_until(TWELVE, &[]), Held::Never);
    let by_course = Validity { months: None, ..TWELVE };
    assert_eq!(holds_until(by_course, &[done("2026-01-10")]), Held::Always);
    let year = |from: &str, until: &str| Done { on: day(from), until: Some(day(until)) };
    let renewed = [year("2026-01-10", "2027-01-10"), year("2026-12-20", "2027-12-20")];
    assert_eq!(holds_until(by_course, &renewed), Held::Until(day("2028-01-10")), "the course's own validity is not shortened either");
}

#[test]
fn a_yearly_day_counts_for_the_year_after_when_done_in_its_window() {
    assert_eq!(holds_until(YEARLY, &[done("2026-03-01")]), Held::Until(day("2027-04-01")));
    assert_eq!(holds_until(YEARLY, &[done("2026-03-31")]), Held::Until(day("2027-04-01")));
    assert_eq!(holds_until(YEARLY, &[done("2025-12-01")]), Held::Until(day("2026-04-01")), "too early: for this year only");
    assert_eq!(next_yearly(2, 29, day("2026-03-01")), day("2027-02-28"));
    assert_eq!(next_yearly(2, 29, day("2028-02-28")), day("2028-02-29"));
}

#[test]
fn the_first_due_day_follows_from_its_event() {
    let events = Events { joined_on: day("2026-01-01"), since: day("2026-05-01"), began_on: day("2026-03-01"), earlier_end: None };
    let due = |rule| first_due(rule, events);
    assert_eq!(due(DueRule::AfterJoining(14)), Some(day("2026-01-15")));
    assert_eq!(due(DueRule::AfterFitting(14)), Some(day("2026-05-15")));
    assert_eq!(due(DueRule::AfterRule(14)), Some(day("2026-05-15")), "she came later than the rule");
    assert_eq!(due(DueRule::AfterEnd(14)), Some(day("2026-05-15")), "she has none");
    assert_eq!(first_due(DueRule::AfterEnd(14), Events { earlier_end: Some(day("2026-04-01")), ..events }), Some(day("2026-04-15")));
    assert_eq!(due(DueRule::Yearly { month: 3, day: 31 }), Some(day("2027-03-31")));
    assert_eq!(due(DueRule::None), None);
}

fn any_done() -> impl Strategy<Value = Vec<Done>> {
    let one = (0i64..1500, prop::option::of(30i64..800)).prop_map(|(on, length)| {
        let on = day("2024-01-01") + chrono::Duration::days(on);
        Done { on, until: length.map(|length| on + chrono::Duration::days(length)) }
    });
    prop::collection::vec(one, 0..6)
}

fn any_validity() -> impl Strategy<Value = Validity> {
    let rule = prop_oneof![Just(DueRule::AfterRule(30)), (1u32..13, 1u32..32).prop_map(|(month, day)| DueRule::Yearly { month, day })];
    (rule, prop::option::of(1u32..30), 0u32..120).prop_map(|(rule, months, window_days)| Validity { rule, months, window_days })
}

proptest! {
    #[test]
    fn one_completion_more_never_shortens(validity in any_validity(), done in any_done(), more in any_done()) {
        let before = holds_until(validity, &done);
        let mut all = done.clone();
        for one in more {
            all.push(one);
        }
        prop_assert!(holds_until(validity, &all) >= before);
    }

    #[test]
    fn what_is_done_holds_on_its_day(validity in any_validity(), done in any_done()) {
        for one in &done {
            let alone = holds_until(validity, std::slice::from_ref(one));
            prop_assert!(matches!(alone, Held::Always) || matches!(alone, Held::Until(end) if end > one.on), "{one:?} {alone:?}");
        }
    }
}
