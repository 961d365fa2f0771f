//! Which of several things kept their order.

/// The positions of a longest ascending run among numbers, in order: what stays in place if as few as possible move.
pub(super) fn longest_run(numbers: &[usize]) -> Vec<usize> {
    // For every length the position of the run's end that is smallest so far, and for every position the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (position, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers.get(*end).is_some_and(|other| other < number));
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter)).copied());
        match ends.get_mut(length) {
            Some(end) => *end = position,
            None => ends.push(position),
        }
    }
    let mut run: Vec<usize> = std::iter::successors(ends.last().copied(), |position| before.get(*position).copied().flatten()).collect();
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::longest_run;

    #[test]
    fn what_stays_is_as_much_as_possible() {
        assert_eq!(longest_run(&[]), Vec::<usize>::new());
        assert_eq!(longest_run(&[4, 5, 9]), [0, 1, 2]);
        assert_eq!(longest_run(&[3, 0, 1, 2]), [1, 2, 3]);
        assert_eq!(longest_run(&[2, 1, 0]).len(), 1);
        assert_eq!(longest_run(&[1, 5, 2, 3, 0, 4]), [0, 2, 3, 5]);
    }
}
