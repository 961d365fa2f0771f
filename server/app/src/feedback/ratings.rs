//! What ratings show, and when they show nothing. A pure rule.

/// From so many ratings on the distribution is shown: fewer would tell who gave which.
pub const FEWEST: u32 = 5;

/// How often each rating was given, from 1 to 5; nothing while there are too few. `counted` holds pairs of rating and number.
#[must_use]
pub fn distribution(counted: &[(i32, i64)]) -> Option<[u32; 5]> {
    let mut numbers = [0u32; 5];
    for (rating, number) in counted {
        let place = usize::try_from(*rating).ok().and_then(|rating| rating.checked_sub(1));
        if let Some(slot) = place.and_then(|place| numbers.get_mut(place)) {
            *slot = slot.saturating_add(u32::try_from(*number).unwrap_or(u32::MAX));
        }
    }
    let all = numbers.iter().fold(0u32, |sum, number| sum.saturating_add(*number));
    (all >= FEWEST).then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_ratings_show_nothing_and_five_all() {
        assert_eq!(distribution(&[(5, 3), (1, 1)]), None);
        assert_eq!(distribution(&[(5, 3), (1, 2)]), Some([2, 0, 0, 0, 3]));
        assert_eq!(distribution(&[]), None);
    }

    #[test]
    fn what_is_no_rating_counts_nowhere() {
        assert_eq!(distribution(&[(0, 9), (6, 9), (3, 4)]), None);
    }
}
