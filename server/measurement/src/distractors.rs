//! What each option of a question does: who chooses it, and how they do elsewhere.

/// What is worth a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionFlag {
    /// A wrong option that almost nobody (fewer than 2 %) chooses: it costs reading and tells nothing.
    Idle,
    /// A wrong option that draws people who do better elsewhere than those who choose a right one: it may be right too, or mislead.
    DrawsTheAble,
    /// A right option whose choosers do no better elsewhere than the others: the key may be wrong.
    WeakKey,
}

/// What an option does.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionStatistics {
    /// How many chose it.
    pub chosen: usize,
    /// Their share of all who answered.
    pub share: f64,
    /// The mean share of other questions that they solved; nothing when nobody did.
    pub mean_rest: Option<f64>,
    /// What is worth a look.
    pub flags: Vec<OptionFlag>,
}

/// An option chosen by a smaller share is idle.
const IDLE_SHARE: f64 = 0.02;
/// Flags need so many answers to the question, and means so many choosers.
const FEWEST_ANSWERS: usize = 50;
const FEWEST_CHOOSERS: usize = 10;

/// Statistics of a question's options from the answers of people: which options each chose, and what share of the other questions she
/// solved. `right` says per option whether choosing it is right.
#[must_use]
pub fn distractors(answers: &[(Vec<usize>, Option<f64>)], right: &[bool]) -> Vec<OptionStatistics> {
    let all = answers.len();
    let mean = |wanted: &dyn Fn(&[usize]) -> bool| -> (usize, Option<f64>) {
        let chosen = answers.iter().filter(|(options, _)| wanted(options));
        let rests: Vec<f64> = chosen.clone().filter_map(|(_, rest)| *rest).collect();
        (chosen.count(), (!rests.is_empty()).then(|| rests.iter().sum::<f64>() / rests.len() as f64))
    };
    let (_, of_right) = mean(&|options| options.iter().any(|option| right.get(*option) == Some(&true)));
    right
        .iter()
        .enumerate()
        .map(|(option, is_right)| {
            let (chosen, mean_rest) = mean(&|options| options.contains(&option));
            let (others, mean_others) = mean(&|options| !options.contains(&option));
            let share = if all == 0 { 0.0 } else { chosen as f64 / all as f64 };
            let above = |one: Option<f64>, other: Option<f64>| one.zip(other).is_some_and(|(one, other)| one >= other);
            let mut flags = Vec::new();
            if all >= FEWEST_ANSWERS {
                if !is_right && share < IDLE_SHARE {
                    flags.push(OptionFlag::Idle);
                }
                if !is_right && chosen >= FEWEST_CHOOSERS && above(mean_rest, of_right) {
                    flags.push(OptionFlag::DrawsTheAble);
                }
                if *is_right && chosen.min(others) >= FEWEST_CHOOSERS && above(mean_others, mean_rest) {
                    flags.push(OptionFlag::WeakKey);
                }
            }
            OptionStatistics { chosen, share, mean_rest, flags }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_that_mislead_or_idle_are_named() {
        // Twenty good people choose the wrong second option, thirty weak ones the right first; nobody takes the third.
        let mut answers = vec![(vec![0], Some(0.3)); 30];
        answers.extend(vec![(vec![1], Some(0.9)); 20]);
        let found = distractors(&answers, &[true, false, false]);
        assert_eq!(found[0].flags, [OptionFlag::WeakKey]);
        assert_eq!(found[1].flags, [OptionFlag::DrawsTheAble]);
        assert_eq!(found[2].flags, [OptionFlag::Idle]);
        assert!((found[0].share - 0.6).abs() < 1e-12 && found[2].mean_rest.is_none());
    }

    #[test]
    fn a_question_that_works_has_no_flag_and_few_answers_have_none_either() {
        let mut answers = vec![(vec![0], Some(0.8)); 30];
        answers.extend(vec![(vec![1], Some(0.4)); 30]);
        assert!(distractors(&answers, &[true, false]).iter().all(|option| option.flags.is_empty()));
        assert!(distractors(&answers[28..34], &[false, true]).iter().all(|option| option.flags.is_empty()));
        assert!(distractors(&[], &[true]).iter().all(|option| option.share == 0.0));
    }
}
