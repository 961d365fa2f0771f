use super::*;
use proptest::prelude::*;

fn lessons(seconds: &[Option<u32>]) -> Vec<Read> {
    seconds.iter().map(|seconds| Read { minutes: 8, seconds: *seconds }).collect()
}

fn known() -> impl Strategy<Value = Known> {
    let read = (0_u32..30, prop::option::of(0_u32..4000)).prop_map(|(minutes, seconds)| Read { minutes, seconds });
    let sitting = (0_u32..4000, 0_u32..40, 1_u32..9).prop_map(|(seconds, questions, number)| Sitting { seconds, questions, number });
    (prop::collection::vec(read, 0..8), prop::option::of(sitting), 0_u32..6).prop_map(|(lessons, sitting, refreshers)| Known {
        lessons,
        sitting,
        refreshers,
    })
}

proptest! {
    #[test]
    fn more_time_before_a_lesson_never_lowers_it(known in known(), which in any::<prop::sample::Index>(), more in 0_u32..4000) {
        prop_assume!(!known.lessons.is_empty());
        let mut longer = known.clone();
        let at = which.index(longer.lessons.len());
        longer.lessons[at].seconds = longer.lessons[at].seconds.map(|seconds| seconds + more);
        prop_assert!(judge(&longer).0 >= judge(&known).0);
    }

    #[test]
    fn more_time_for_the_test_never_lowers_it(known in known(), more in 0_u32..4000) {
        let mut longer = known.clone();
        longer.sitting = longer.sitting.map(|sitting| Sitting { seconds: sitting.seconds + more, ..sitting });
        prop_assert!(judge(&longer).0 >= judge(&known).0);
    }

    #[test]
    fn another_refresher_never_lowers_it(known in known(), more in 0_u32..5) {
        let refreshed = Known { refreshers: known.refreshers + more, ..known.clone() };
        prop_assert!(judge(&refreshed).0 >= judge(&known).0);
    }

    #[test]
    fn fewer_attempts_never_lower_it(known in known(), fewer in 0_u32..8) {
        let mut quicker = known.clone();
        quicker.sitting = quicker.sitting.map(|sitting| Sitting { number: sitting.number.saturating_sub(fewer).max(1), ..sitting });
        prop_assert!(judge(&quicker).0 >= judge(&known).0);
    }

    #[test]
    fn one_thing_alone_never_makes_it_low(known in known()) {
        let (confidence, reasons) = judge(&known);
        let against = reasons.iter().filter(|reason| reason.weight() < 0).count();
        prop_assert!(confidence != Confidence::Low || against >= 2);
    }

    #[test]
    fn what_was_not_measured_counts_as_usual(mut known in known()) {
        for read in &mut known.lessons {
            read.seconds = None;
        }
        let without = Known { lessons: Vec::new(), ..known.clone() };
        prop_assert_eq!(judge(&known).0, judge(&without).0);
    }
}

#[test]
fn nothing_known_is_usual() {
    assert_eq!(judge(&Known::default()), (Confidence::Usual, Vec::new()));
    let printed = Known { lessons: lessons(&[None, None]), ..Known::default() };
    assert_eq!(judge(&printed), (Confidence::Usual, vec![Reason::ReadingUnknown]));
}

#[test]
fn lessons_read_fast_alone_are_usual() {
    let fast = Known { lessons: lessons(&[Some(20), Some(30)]), ..Known::default() };
    assert_eq!(judge(&fast), (Confidence::Usual, vec![Reason::ReadBriefly(2, 2)]));
}

#[test]
fn time_for_lessons_and_test_is_high() {
    let sitting = Some(Sitting { seconds: 200, questions: 10, number: 1 });
    let known = Known { lessons: lessons(&[Some(400), Some(300), None]), sitting, refreshers: 0 };
    assert_eq!(judge(&known), (Confidence::High, vec![Reason::ReadWithTime(2, 3), Reason::TestUnhurried(20)]));
}

#[test]
fn lessons_hardly_opened_and_a_test_faster_than_reading_are_low_until_refreshers_hold() {
    let sitting = Some(Sitting { seconds: 20, questions: 10, number: 1 });
    let known = Known { lessons: lessons(&[Some(20), Some(30)]), sitting, refreshers: 0 };
    assert_eq!(judge(&known), (Confidence::Low, vec![Reason::ReadBriefly(2, 2), Reason::TestHurried(2)]));
    assert_eq!(judge(&Known { refreshers: 1, ..known }).0, Confidence::Usual);
}

#[test]
fn a_test_without_questions_has_no_pace() {
    let sitting = Some(Sitting { seconds: 20, questions: 0, number: 1 });
    assert_eq!(judge(&Known { sitting, ..Known::default() }), (Confidence::Usual, Vec::new()));
}
