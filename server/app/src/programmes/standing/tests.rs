use super::super::content::Step;
use super::super::due::DueRule;
use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn course(number: u128) -> CourseId {
    CourseId(Uuid::from_u128(number))
}

fn content(due: DueRule) -> Content {
    let step = |key: &str, courses: &[u128], needed, after: &[&str]| Step {
        key: key.to_owned(),
        courses: courses.iter().map(|number| course(*number)).collect(),
        needed,
        after: after.iter().map(|key| (*key).to_owned()).collect(),
    };
    Content {
        mandatory: true,
        steps: vec![step("first", &[1], 1, &[]), step("then", &[2, 3], 1, &["first"])],
        due,
        renewal_months: Some(12),
        window_days: 60,
        remind_before: vec![7, 30],
        remind_after: vec![1, 7, 14, 21, 28, 35],
        escalate_after: Some(14),
    }
}

fn assigned() -> Assigned {
    let first = day("2026-01-01");
    Assigned { on: first, ended: None, version: 1, joined_on: first, since: first, began_on: first }
}

fn exemption(from: &str, until: Option<&str>, decided_on: &str) -> Exception {
    Exception { exempts: true, from: day(from), until: until.map(day), decided_on: day(decided_on), revoked_on: None }
}

struct Case {
    contents: BTreeMap<i32, Content>,
    assigned: Vec<Assigned>,
    done: BTreeMap<CourseId, Vec<Done>>,
    exceptions: Vec<Exception>,
}

impl Case {
    fn new() -> Self {
        let contents = BTreeMap::from([(1, content(DueRule::AfterRule(90)))]);
        Self { contents, assigned: vec![assigned()], done: BTreeMap::new(), exceptions: Vec::new() }
    }

    fn complete(&mut self, number: u128, on: &str) {
        self.done.entry(course(number)).or_default().push(Done { on: day(on), until: None });
    }

    fn at(&self, on: &str) -> Option<(Kind, Option<String>)> {
        let record = Record { contents: &self.contents, assigned: &self.assigned, done: &self.done, exceptions: &self.exceptions };
        standing(record, day(on)).map(|standing| (standing.kind, standing.due_on.map(|due| due.to_string())))
    }
}

fn told(kind: Kind, due: &str) -> Option<(Kind, Option<String>)> {
    Some((kind, Some(due.to_owned())))
}

#[test]
fn a_due_day_comes_near_and_passes() {
    let case = Case::new();
    assert_eq!(case.at("2025-12-31"), None, "not hers yet");
    assert_eq!(case.at("2026-01-01"), told(Kind::NotDue, "2026-04-01"));
    assert_eq!(case.at("2026-03-02"), told(Kind::DueSoon, "2026-04-01"));
    assert_eq!(case.at("2026-04-01"), told(Kind::DueSoon, "2026-04-01"), "the due day itself is in time");
    assert_eq!(case.at("2026-04-02"), told(Kind::Overdue, "2026-04-01"));
}

#[test]
fn what_is_done_holds_and_is_due_again_over_the_years_end() {
    let mut case = Case::new();
    case.complete(1, "2026-01-20");
    case.complete(3, "2026-02-10");
    assert_eq!(case.at("2026-01-25"), told(Kind::NotDue, "2026-04-01"), "one of two steps");
    assert_eq!(case.at("2026-02-10"), told(Kind::Fulfilled, "2027-01-19"), "until the first of them ends");
    assert_eq!(case.at("2026-11-21"), told(Kind::DueSoon, "2027-01-19"), "the window is open");
    assert_eq!(case.at("2027-01-20"), told(Kind::Overdue, "2027-01-19"));
    case.complete(1, "2026-12-30");
    assert_eq!(case.at("2026-12-29"), told(Kind::DueSoon, "2027-01-19"), "a past day is told as it was");
    assert_eq!(case.at("2026-12-30"), told(Kind::DueSoon, "2027-02-09"), "the other step's window is open by now");
    case.complete(2, "2027-01-05");
    assert_eq!(case.at("2027-01-05"), told(Kind::Fulfilled, "2028-01-19"), "one alternative renews the other without loss");
}

#[test]
fn an_exemption_holds_until_its_end_and_gives_the_days_anew() {
    let mut case = Case::new();
    case.exceptions = vec![exemption("2026-03-01", Some("2026-07-01"), "2026-03-05")];
    assert_eq!(case.at("2026-03-04").unwrap().0, Kind::DueSoon, "not decided yet");
    assert_eq!(case.at("2026-03-05"), Some((Kind::Exempted, None)));
    assert_eq!(case.at("2026-06-30"), Some((Kind::Exempted, None)));
    assert_eq!(case.at("2026-07-01"), told(Kind::NotDue, "2026-09-29"));
    case.exceptions[0].revoked_on = Some(day("2026-05-01"));
    assert_eq!(case.at("2026-04-30"), Some((Kind::Exempted, None)), "as it was told then");
    assert_eq!(case.at("2026-05-01"), told(Kind::Overdue, "2026-04-01"));
}

#[test]
fn an_extension_gives_more_time() {
    let mut case = Case::new();
    let given = |until: &str| Exception { exempts: false, ..exemption("2026-03-20", Some(until), "2026-03-20") };
    case.exceptions = vec![given("2026-05-01"), given("2026-02-01")];
    assert_eq!(case.at("2026-03-19"), told(Kind::DueSoon, "2026-04-01"));
    assert_eq!(case.at("2026-04-02"), told(Kind::Extended, "2026-05-01"));
    assert_eq!(case.at("2026-05-02"), told(Kind::Overdue, "2026-05-01"));
}

#[test]
fn a_step_waits_for_what_comes_before_it() {
    let mut case = Case::new();
    let waits = |case: &Case| {
        let record = Record { contents: &case.contents, assigned: &case.assigned, done: &case.done, exceptions: &[] };
        standing(record, day("2026-02-01")).unwrap().steps.iter().map(|step| (step.fulfilled, step.waits)).collect::<Vec<_>>()
    };
    assert_eq!(waits(&case), [(false, false), (false, true)]);
    case.complete(1, "2026-01-20");
    assert_eq!(waits(&case), [(true, false), (false, false)]);
}

#[test]
fn what_ended_is_told_with_its_reason_and_may_begin_again() {
    let mut case = Case::new();
    case.assigned[0].ended = Some((day("2026-02-01"), EndReason::NoLongerFits));
    case.assigned.push(Assigned { on: day("2026-06-01"), since: day("2026-06-01"), began_on: day("2026-01-01"), ..assigned() });
    assert_eq!(case.at("2026-01-31").unwrap().0, Kind::NotDue);
    assert_eq!(case.at("2026-02-01").unwrap().0, Kind::Ended);
    assert_eq!(case.at("2026-06-01"), told(Kind::NotDue, "2026-08-30"));
}

proptest! {
    #[test]
    fn what_happens_later_changes_no_past_day(
        done in prop::collection::vec((1u128..4, 0i64..700), 0..6),
        exempt in prop::collection::vec((0i64..700, 1i64..200, 0i64..60), 0..3),
        on in 0i64..700,
    ) {
        let first = day("2026-01-01");
        let after = |days: i64| first + chrono::Duration::days(days);
        let today = after(on);
        let mut whole = Case::new();
        let mut known = Case::new();
        for (number, days) in done {
            let one = Done { on: after(days), until: None };
            whole.done.entry(course(number)).or_default().push(one);
            if one.on <= today {
                known.done.entry(course(number)).or_default().push(one);
            }
        }
        for (from, length, later) in exempt {
            let one = Exception {
                exempts: true,
                from: after(from),
                until: Some(after(from + length)),
                decided_on: after(from + later),
                revoked_on: None,
            };
            whole.exceptions.push(one);
            if one.decided_on <= today {
                known.exceptions.push(one);
            }
        }
        whole.assigned[0].ended = Some((after(on + 1), EndReason::Left));
        let today = today.to_string();
        prop_assert_eq!(whole.at(&today), known.at(&today));
    }
}
