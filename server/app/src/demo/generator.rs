//! Chance that is the same every time: SplitMix64 (Steele, Lea and Flood 2014), and ids in the shape of UUIDv7.

use chrono::{DateTime, Utc};
use uuid::{Builder, Uuid};

/// A stream of numbers that its seed decides.
#[derive(Clone, Debug)]
pub(super) struct Generator(u64);

impl Generator {
    /// The stream of a name, so that one organisation's people do not change when another is added.
    pub(super) fn for_name(name: &str) -> Self {
        // FNV-1a.
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but without, `end`; 0 when there is none.
    pub(super) fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { (self.next() % end as u64) as usize }
    }

    /// Whether something that happens so many times in a thousand happens now.
    pub(super) fn happens(&mut self, thousandths: usize) -> bool {
        self.below(1000) < thousandths
    }

    /// A number from 0 up to, but without, 1.
    pub(super) fn share(&mut self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "53 bits are what a share holds")]
        let share = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        share
    }

    /// A number that is spread like the normal distribution: twelve shares less six.
    pub(super) fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.share()).sum::<f64>() - 6.0
    }

    /// One of several; `None` of none.
    pub(super) fn pick<'a, T>(&mut self, among: &'a [T]) -> Option<&'a T> {
        let index = self.below(among.len());
        among.get(index)
    }
}

/// New ids, one millisecond after the other.
#[derive(Clone, Debug)]
pub(super) struct Ids {
    milliseconds: u64,
    generator: Generator,
}

impl Ids {
    pub(super) fn starting_at(moment: DateTime<Utc>) -> Self {
        Self { milliseconds: u64::try_from(moment.timestamp_millis()).unwrap_or(0), generator: Generator::for_name("ids") }
    }

    pub(super) fn next(&mut self) -> Uuid {
        self.milliseconds += 1;
        let mut random = [0; 10];
        random[..8].copy_from_slice(&self.generator.next().to_be_bytes());
        random[8..].copy_from_slice(&self.generator.next().to_be_bytes()[..2]);
        Builder::from_unix_timestamp_millis(self.milliseconds, &random).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_decides_everything() {
        let numbers = |name| {
            let mut generator = Generator::for_name(name);
            [generator.next(), generator.next()]
        };
        assert_eq!(numbers("kocevje"), numbers("kocevje"));
        assert_ne!(numbers("kocevje"), numbers("logatec"));
    }

    #[test]
    fn the_stream_is_splitmix64() {
        // The first numbers of the reference implementation for the seed 1234567.
        let mut generator = Generator(1_234_567);
        assert_eq!([generator.next(), generator.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn ids_are_version_7_and_grow() {
        let mut ids = Ids::starting_at(DateTime::from_timestamp(1_800_000_000, 0).unwrap());
        let (first, second) = (ids.next(), ids.next());
        assert_eq!(first.get_version_num(), 7);
        assert!(first < second);
    }
}
