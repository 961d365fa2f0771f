//! What becomes of evidence, case by case.

use super::*;
use crate::skills::policy::KindRule;
use chrono::TimeZone;
use uuid::Uuid;

pub(super) fn day(number: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 1, 1, 12, 0, 0).unwrap() + Duration::days(number)
}

fn shown(number: u128, kind: Option<EvidenceKind>, level: i32, observed: i64, until: Option<i64>) -> Observation {
    Observation {
        id: ObservationId(Uuid::from_u128(number)),
        kind,
        level,
        standard_error: None,
        observed_at: day(observed),
        valid_until: until.map(day),
        recorded_at: day(observed),
        revoked_at: None,
    }
}

fn test(number: u128, level: i32, observed: i64, until: Option<i64>) -> Observation {
    shown(number, Some(EvidenceKind::Test), level, observed, until)
}

fn refresher(number: u128, level: i32, observed: i64, until: Option<i64>) -> Observation {
    shown(number, None, level, observed, until)
}

fn policy(rule: Rule) -> Policy {
    Policy { rule, ..Policy::default() }
}

fn fading(months: u16) -> Policy {
    let kinds = EvidenceKind::ALL.map(|kind| (kind, KindRule { trust: 3, months_per_level: Some(months) }));
    Policy { rule: Rule::Decayed, kinds: kinds.into() }
}

fn level(observations: &[Observation], policy: &Policy, on: i64) -> Option<i32> {
    fold(observations, policy, day(on)).map(|level| level.level)
}

fn verdicts(observations: &[Observation], policy: &Policy, on: i64) -> Vec<(u128, Verdict)> {
    weigh(observations, policy, day(on)).1.into_iter().map(|weighed| (weighed.id.0.as_u128(), weighed.verdict)).collect()
}

#[test]
fn the_best_that_holds_decides_and_what_has_ended_gives_way() {
    let ledger = [test(1, 5, 1, Some(9)), test(2, 2, 3, None), test(3, 2, 2, None)];
    assert_eq!(verdicts(&ledger, &policy(Rule::Best), 5), [(2, Verdict::Lower), (3, Verdict::Lower), (1, Verdict::Decides)]);
    let level = fold(&ledger, &policy(Rule::Best), day(5)).unwrap();
    assert_eq!((level.level, level.valid_until, level.changes_at), (5, Some(day(9)), Some(day(9))));
    assert_eq!(verdicts(&ledger, &policy(Rule::Best), 9), [(2, Verdict::Decides), (3, Verdict::Older), (1, Verdict::Ended)]);
    assert_eq!(fold(&ledger, &policy(Rule::Best), day(0)), None, "what is written down later is not known");
}

#[test]
fn the_latest_decides_also_when_it_shows_less() {
    let ledger = [test(1, 5, 1, None), test(2, 2, 3, None), test(3, 4, 3, None)];
    assert_eq!(verdicts(&ledger, &policy(Rule::Latest), 5), [(3, Verdict::Decides), (2, Verdict::Lower), (1, Verdict::Older)]);
}

#[test]
fn a_less_trusted_kind_decides_only_where_nothing_else_holds() {
    let own = |number, level, observed| shown(number, Some(EvidenceKind::Own), level, observed, None);
    let ledger = [own(1, 6, 1), test(2, 3, 2, Some(9))];
    assert_eq!(level(&ledger, &Policy::default(), 1), Some(6));
    assert_eq!(verdicts(&ledger, &Policy::default(), 2), [(2, Verdict::Decides), (1, Verdict::LessTrusted)]);
    assert_eq!(level(&ledger, &Policy::default(), 9), Some(6), "and again when it has ended");
    let mut without = Policy::default();
    without.kinds.remove(&EvidenceKind::Own);
    assert_eq!(verdicts(&ledger, &without, 9), [(2, Verdict::Ended), (1, Verdict::NotCounted)]);
}

#[test]
fn levels_fade_one_by_one_and_then_are_gone() {
    let ledger = [test(1, 2, 0, None)];
    let at = |months: i64, seconds: i64| fold(&ledger, &fading(12), day(0) + Duration::seconds(MONTH_SECONDS * months + seconds));
    let first = at(12, -1).unwrap();
    assert_eq!((first.level, first.changes_at), (2, Some(day(0) + Duration::seconds(MONTH_SECONDS * 12))));
    let second = at(12, 0).unwrap();
    assert_eq!((second.level, second.shown, second.changes_at, second.valid_until), (1, 2, second.valid_until, second.changes_at));
    assert_eq!(at(24, 0), None);
    assert_eq!(verdicts(&ledger, &fading(12), 800), [(1, Verdict::Faded)]);
}

#[test]
fn a_refresher_renews_the_same_level_and_raises_none() {
    let best = policy(Rule::Best);
    let ledger = [test(1, 3, 1, Some(9)), refresher(2, 3, 5, Some(20)), refresher(3, 4, 6, None), refresher(4, 2, 7, None)];
    let level = fold(&ledger, &best, day(10)).unwrap();
    let confirmed = Some(ObservationId(Uuid::from_u128(2)));
    assert_eq!((level.level, level.observed_at, level.valid_until, level.confirmed_by), (3, day(5), Some(day(20)), confirmed));
    let told = [(4, Verdict::ConfirmsNothing), (3, Verdict::ConfirmsNothing), (2, Verdict::Confirms), (1, Verdict::Decides)];
    assert_eq!(verdicts(&ledger, &best, 10), told);
    assert_eq!(super::fold(&[refresher(1, 3, 1, None)], &best, day(2)), None, "it is never the first");
    assert_eq!(fold(&[test(1, 3, 1, Some(9)), refresher(2, 3, 10, Some(20))], &best, day(11)), None, "it brings nothing back");
    let shorter = fold(&[test(1, 3, 1, Some(20)), refresher(2, 3, 2, Some(9))], &best, day(3)).unwrap();
    assert_eq!(shorter.valid_until, Some(day(20)), "it never shortens");
    let endless = fold(&[test(1, 3, 1, None), refresher(2, 3, 2, Some(9))], &best, day(3)).unwrap();
    assert_eq!(endless.valid_until, None);
}

#[test]
fn a_refresher_lets_fading_begin_anew_from_where_it_had_come_to() {
    let ledger = [test(1, 4, 0, None), refresher(2, 4, 400, None)];
    assert_eq!((level(&ledger, &fading(12), 399), level(&ledger, &fading(12), 400)), (Some(3), Some(3)), "it gives nothing back");
    assert_eq!((level(&ledger[..1], &fading(12), 740), level(&ledger, &fading(12), 740)), (Some(2), Some(3)), "but holds it");
}

#[test]
fn what_is_revoked_counts_before_and_not_after() {
    let mut ledger = [test(1, 4, 1, None), test(2, 2, 2, None)];
    ledger[0].revoked_at = Some(day(5));
    assert_eq!((level(&ledger, &policy(Rule::Best), 4), level(&ledger, &policy(Rule::Best), 5)), (Some(4), Some(2)));
    assert_eq!(verdicts(&ledger, &policy(Rule::Best), 5), [(2, Verdict::Decides), (1, Verdict::Revoked)]);
}

#[test]
fn a_level_is_as_sure_as_its_evidence() {
    let mut ledger = [test(1, 4, 1, None), refresher(2, 4, 2, None)];
    assert_eq!(fold(&ledger, &Policy::default(), day(3)).unwrap().uncertainty, 60);
    ledger[0].standard_error = Some(31);
    assert_eq!(fold(&ledger, &Policy::default(), day(3)).unwrap().uncertainty, 31);
    assert_eq!(fold(&[shown(1, Some(EvidenceKind::Own), 4, 1, None)], &Policy::default(), day(3)).unwrap().uncertainty, 120);
}

#[test]
fn what_is_enough_lasts_as_long_as_anything_that_is_enough() {
    let by_manager = shown(1, Some(EvidenceKind::Manager), 3, 0, None);
    let ledger = [by_manager.clone(), test(2, 4, 5, Some(150))];
    // The certificate decides until its end, and then the manager's view still is enough.
    for rule in [Rule::Best, Rule::Latest] {
        assert_eq!(holds_until(&ledger, &policy(rule), 3, day(10)), None, "{rule:?}");
        assert_eq!(holds_until(&ledger, &policy(rule), 4, day(10)), Some(day(150)), "{rule:?}");
        assert_eq!(holds_until(&ledger, &policy(rule), 5, day(10)), Some(day(10)), "{rule:?}");
    }
    // A level that fades is too low long before nothing is left of it.
    let end = holds_until(std::slice::from_ref(&by_manager), &fading(12), 2, day(10)).unwrap();
    let gone = fold(&[by_manager], &fading(12), day(10)).unwrap().valid_until.unwrap();
    assert!(end < gone - Duration::days(300), "{end} {gone}");
}
