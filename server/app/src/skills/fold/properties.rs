//! What holds for any evidence and any policy.

use super::tests::day;
use super::*;
use crate::skills::policy::KindRule;
use proptest::prelude::*;
use uuid::Uuid;

/// Days of the histories; fading and ends fall well inside.
const DAYS: i64 = 1500;

fn kind() -> impl Strategy<Value = EvidenceKind> {
    proptest::sample::select(EvidenceKind::ALL.to_vec())
}

prop_compose! {
    fn observation()(
        id in any::<u128>(),
        kind in prop_oneof![3 => kind().prop_map(Some), 1 => Just(None)],
        level in 1..=8i32,
        observed in 0..DAYS,
        lasts in proptest::option::of(1..900i64),
        revoked in prop_oneof![4 => Just(None), 1 => (0..DAYS).prop_map(Some)],
    ) -> Observation {
        Observation {
            id: ObservationId(Uuid::from_u128(id)),
            kind,
            level,
            standard_error: None,
            observed_at: day(observed),
            valid_until: lasts.map(|days| day(observed + days)),
            recorded_at: day(observed),
            revoked_at: revoked.map(|days| day(observed + days)),
        }
    }
}

fn ledger() -> impl Strategy<Value = Vec<Observation>> {
    proptest::collection::vec(observation(), 0..12)
}

/// Any policy; with `alike`, all kinds are trusted alike.
fn policy(alike: bool) -> impl Strategy<Value = Policy> {
    let rule = proptest::sample::select(vec![Rule::Best, Rule::Latest, Rule::Decayed]);
    let trust = if alike { 3..=3u8 } else { 0..=3u8 };
    let kinds = proptest::collection::vec((trust, proptest::option::of(1..40u16)), 5);
    (rule, kinds).prop_map(|(rule, kinds)| {
        let kinds = EvidenceKind::ALL.into_iter().zip(kinds);
        Policy { rule, kinds: kinds.map(|(kind, (trust, months_per_level))| (kind, KindRule { trust, months_per_level })).collect() }
    })
}

fn level(ledger: &[Observation], policy: &Policy, moment: DateTime<Utc>) -> i32 {
    fold(ledger, policy, moment).map_or(0, |level| level.level)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, max_global_rejects: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_evidence_does_not_matter(ledger in ledger().prop_flat_map(|ledger| (Just(ledger.clone()), Just(ledger).prop_shuffle())), policy in policy(false), on in 0..2 * DAYS) {
        let (one, other) = ledger;
        prop_assert_eq!(weigh(&one, &policy, day(on)), weigh(&other, &policy, day(on)));
    }

    #[test]
    fn saying_why_says_the_level_and_one_piece_decides(ledger in ledger(), policy in policy(false), on in 0..2 * DAYS) {
        let (level, weighed) = weigh(&ledger, &policy, day(on));
        prop_assert_eq!(&level, &fold(&ledger, &policy, day(on)));
        let deciding: Vec<_> = weighed.iter().filter(|weighed| weighed.verdict == Verdict::Decides).map(|weighed| weighed.id).collect();
        prop_assert_eq!(deciding, level.iter().map(|level| level.evidence).collect::<Vec<_>>());
        prop_assert_eq!(weighed.len(), ledger.iter().filter(|observation| observation.recorded_at <= day(on)).count());
    }

    /// Whatever the policy: evidence that then shows at least what is held, by a kind that counts, never widens a gap.
    #[test]
    fn more_evidence_of_a_level_never_lowers_it(ledger in ledger(), policy in policy(false), new in observation(), on in 0..2 * DAYS) {
        prop_assume!(new.kind.is_some());
        let before = level(&ledger, &policy, day(on));
        let shows = level(std::slice::from_ref(&new), &policy, day(on));
        prop_assume!(shows >= before);
        let with: Vec<_> = ledger.iter().cloned().chain([new]).collect();
        prop_assert!(level(&with, &policy, day(on)) >= before);
    }

    /// By best and decayed, with kinds that are trusted alike: no evidence at all widens a gap, at any moment.
    #[test]
    fn by_the_best_no_evidence_ever_lowers_a_level(ledger in ledger(), policy in policy(true), new in observation(), on in 0..2 * DAYS) {
        prop_assume!(policy.rule != Rule::Latest && new.revoked_at.is_none());
        let before = level(&ledger, &policy, day(on));
        let with: Vec<_> = ledger.iter().cloned().chain([new]).collect();
        prop_assert!(level(&with, &policy, day(on)) >= before);
    }

    #[test]
    fn a_refresher_changes_no_level_when_it_happens(ledger in ledger(), policy in policy(false), new in observation()) {
        let new = Observation { kind: None, revoked_at: None, ..new };
        // What is known at that moment.
        let known: Vec<_> = ledger.into_iter().filter(|observation| observation.recorded_at <= new.observed_at).collect();
        let with: Vec<_> = known.iter().cloned().chain([new.clone()]).collect();
        prop_assert_eq!(level(&with, &policy, new.observed_at), level(&known, &policy, new.observed_at));
    }

    #[test]
    fn without_new_evidence_no_level_rises(ledger in ledger(), policy in policy(true), later in 0..DAYS) {
        prop_assume!(policy.rule != Rule::Latest);
        let (one, other) = (day(DAYS), day(DAYS + later));
        prop_assert!(level(&ledger, &policy, other) <= level(&ledger, &policy, one));
    }

    /// Whatever the policy: the level is enough on every day before the answer, and not enough from it on; and without an answer always.
    #[test]
    fn a_level_is_enough_until_the_moment_that_is_told(ledger in ledger(), policy in policy(false), min in 1..=8i32) {
        let now = day(DAYS);
        let ledger: Vec<_> = ledger.into_iter().map(|observation| Observation { revoked_at: None, ..observation }).collect();
        let end = holds_until(&ledger, &policy, min, now);
        let enough = |moment| level(&ledger, &policy, moment) >= min;
        if let Some(end) = end {
            prop_assert!(end >= now && !enough(end), "it ends {}", end);
            prop_assert!(end == now || enough(end - Duration::seconds(1)));
        }
        // Days and the half days between them, as far as anything fades.
        let last = end.unwrap_or(now + Duration::days(8 * 40 * 31 + 900));
        let mut moment = now;
        while moment < last {
            prop_assert!(enough(moment), "on {}", moment);
            moment += Duration::hours(if end.is_some() { 12 } else { 24 * 7 });
        }
    }

    /// What is stored needs folding at the moment that it names and at no other.
    #[test]
    fn nothing_changes_before_the_moment_that_is_named(ledger in ledger(), policy in policy(false), share in 0.0..1.0f64) {
        let ledger: Vec<_> = ledger.into_iter().map(|observation| Observation { revoked_at: None, ..observation }).collect();
        let now = day(DAYS);
        let Some(stored) = fold(&ledger, &policy, now) else {
            prop_assert_eq!(fold(&ledger, &policy, now + Duration::days(1)), None);
            return Ok(());
        };
        prop_assert!(stored.changes_at.is_none_or(|moment| moment > now));
        let end = stored.changes_at.unwrap_or(now + Duration::days(4000));
        #[expect(clippy::cast_possible_truncation, reason = "a share of some thousand days in milliseconds")]
        #[expect(clippy::cast_precision_loss, reason = "a share of some thousand days in milliseconds")]
        let between = now + Duration::milliseconds(((end - now).num_milliseconds() as f64 * share) as i64);
        prop_assert_eq!(fold(&ledger, &policy, between), Some(stored));
    }
}
