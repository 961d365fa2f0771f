//! Chance that can be repeated: the same words and seed give the same numbers on every machine and in every version.
//!
//! The numbers are SHA-256 in counter mode. Nobody who does not know the seed can tell them from dice, and nothing but
//! the arguments goes into them.

use sha2::{Digest, Sha256};

/// A stream of numbers.
pub(crate) struct Chance {
    /// The hash of everything that the stream depends on.
    root: [u8; 32],
    counter: u64,
    /// The numbers of the current block that were not used yet.
    ready: Vec<u64>,
}

impl Chance {
    /// A stream that depends on these words, in this order. Their lengths are hashed too, so that no two lists run together.
    pub fn of(words: &[&[u8]]) -> Self {
        let mut hash = Sha256::new();
        for word in words {
            hash.update(u64::try_from(word.len()).unwrap_or(u64::MAX).to_be_bytes());
            hash.update(word);
        }
        Self { root: hash.finalize().into(), counter: 0, ready: Vec::new() }
    }

    fn next(&mut self) -> u64 {
        loop {
            if let Some(number) = self.ready.pop() {
                return number;
            }
            let block: [u8; 32] = Sha256::new().chain_update(self.root).chain_update(self.counter.to_be_bytes()).finalize().into();
            self.counter += 1;
            let (parts, _) = block.as_chunks::<8>();
            self.ready.extend(parts.iter().rev().map(|part| u64::from_be_bytes(*part)));
        }
    }

    /// A number below `bound`, each equally likely; 0 where there is no choice.
    fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        // Numbers in the last, incomplete round of `bound` would favour the small remainders, so they are thrown again.
        let rejected_from = u64::MAX - u64::MAX % bound;
        loop {
            let number = self.next();
            if number < rejected_from {
                return usize::try_from(number % bound).unwrap_or(0);
            }
        }
    }

    /// Puts entries into an order, each order equally likely (Fisher and Yates).
    pub fn shuffle<T>(&mut self, entries: &mut [T]) {
        for last in (1..entries.len()).rev() {
            let other = self.below(last + 1);
            entries.swap(last, other);
        }
    }
}

/// For each place in which entries are shown, the index of the entry that is shown there.
///
/// It depends on the question and on the number of entries alone, so that it is the same in every language and version. It
/// is never the order in which they were written, unless there is only one.
pub(crate) fn shown_order(purpose: &str, key: &str, count: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    Chance::of(&[purpose.as_bytes(), key.as_bytes()]).shuffle(&mut order);
    if order.is_sorted() && count > 1 {
        order.rotate_left(1);
    }
    order
}

/// The number under which each entry is shown, from 1.
pub(crate) fn shown_numbers(shown: &[usize]) -> Vec<u32> {
    let mut numbers = vec![0; shown.len()];
    for (number, entry) in (1..).zip(shown) {
        if let Some(place) = numbers.get_mut(*entry) {
            *place = number;
        }
    }
    numbers
}
