//! How much is known of how a completion came about: a pure rule, made for its owner's eyes.
//!
//! It never decides anything. Three things speak for a completion: the lessons were before her eyes for a good part of
//! the time they take, the test was not hurried, and what was learned held when it was asked again later. Three speak less
//! for it, and none of them alone makes a difference: the lessons were hardly opened, the test was answered faster than its
//! questions can be read, it took many attempts. What was not measured (printed, read without a network or without
//! JavaScript) speaks neither for nor against.

/// Of a lesson's stated time, this much before her eyes counts as read with time, in percent. People read at different speeds,
/// and the stated time contains the questions.
const WITH_TIME_PERCENT: u64 = 50;
/// Less than this much, in percent, is too little to have read it there.
const BRIEFLY_PERCENT: u64 = 15;
/// Seconds for a question, answering included, from which on a test was not hurried.
const UNHURRIED_SECONDS: u64 = 15;
/// Seconds for a question below which it can hardly have been read.
const HURRIED_SECONDS: u64 = 4;
/// From so many attempts on they are many.
const MANY_ATTEMPTS: u32 = 4;

/// A lesson's stated time, and how long it was before her eyes where that was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    /// As its author states it.
    pub minutes: u32,
    /// As it was measured.
    pub seconds: Option<u32>,
}

/// The attempt that counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// From its beginning until it was handed in.
    pub seconds: u32,
    /// How many questions it asked.
    pub questions: u32,
    /// The how-manieth it was.
    pub number: u32,
}

/// What is known of a completion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Its lessons.
    pub lessons: Vec<Read>,
    /// The test, where the course has one.
    pub sitting: Option<Sitting>,
    /// How many rounds of refreshers were held since.
    pub refreshers: u32,
}

/// How much speaks for a completion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Little is known, or what is known is unusual.
    Low,
    /// As with most.
    Usual,
    /// Several things speak for it.
    High,
}

/// One thing that is known, with its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// So many of the lessons were read with time.
    ReadWithTime(u32, u32),
    /// So many of the lessons were hardly opened.
    ReadBriefly(u32, u32),
    /// Reading times are known for some or all of the lessons, and say nothing in particular.
    ReadingUsual(u32, u32),
    /// No reading time was measured.
    ReadingUnknown,
    /// So many seconds for each question.
    TestUnhurried(u32),
    /// So many seconds for each question.
    TestHurried(u32),
    /// So many attempts.
    ManyAttempts(u32),
    /// So many rounds of refreshers were held.
    RefreshersHeld(u32),
}

impl Reason {
    /// What it adds.
    fn weight(self) -> i32 {
        match self {
            Self::ReadWithTime(..) | Self::TestUnhurried(_) => 1,
            Self::RefreshersHeld(rounds) => i32::from(rounds >= 1) + i32::from(rounds >= 3),
            Self::ReadBriefly(..) | Self::TestHurried(_) | Self::ManyAttempts(_) => -1,
            Self::ReadingUsual(..) | Self::ReadingUnknown => 0,
        }
    }
}

/// What follows from what is known, with every reason.
#[must_use]
pub fn judge(known: &Known) -> (Confidence, Vec<Reason>) {
    let mut reasons = Vec::new();
    reasons.extend(reading(&known.lessons));
    if let Some(sitting) = known.sitting {
        reasons.extend(pace(sitting));
        if sitting.number >= MANY_ATTEMPTS {
            reasons.push(Reason::ManyAttempts(sitting.number));
        }
    }
    if known.refreshers > 0 {
        reasons.push(Reason::RefreshersHeld(known.refreshers));
    }
    let sum: i32 = reasons.iter().map(|reason| reason.weight()).sum();
    let confidence = match sum {
        2.. => Confidence::High,
        ..=-2 => Confidence::Low,
        _ => Confidence::Usual,
    };
    (confidence, reasons)
}

fn reading(lessons: &[Read]) -> Option<Reason> {
    let all = count(lessons.len());
    if all == 0 {
        return None;
    }
    let percent = |read: &Read| read.seconds.map(|seconds| u64::from(seconds) * 100 / (u64::from(read.minutes.max(1)) * 60));
    let measured = count(lessons.iter().filter(|read| read.seconds.is_some()).count());
    let with_time = count(lessons.iter().filter(|read| percent(read).is_some_and(|share| share >= WITH_TIME_PERCENT)).count());
    let briefly = count(lessons.iter().filter(|read| percent(read).is_some_and(|share| share < BRIEFLY_PERCENT)).count());
    Some(if with_time * 3 >= all * 2 {
        Reason::ReadWithTime(with_time, all)
    } else if measured == all && briefly * 2 > all {
        // A lesson that was not measured may have been read on paper, and so may the others.
        Reason::ReadBriefly(briefly, all)
    } else if measured == 0 {
        Reason::ReadingUnknown
    } else {
        Reason::ReadingUsual(measured, all)
    })
}

fn pace(sitting: Sitting) -> Option<Reason> {
    let each = u64::from(sitting.seconds).checked_div(u64::from(sitting.questions))?;
    let seconds = u32::try_from(each).unwrap_or(u32::MAX);
    if each >= UNHURRIED_SECONDS {
        Some(Reason::TestUnhurried(seconds))
    } else if each < HURRIED_SECONDS {
        Some(Reason::TestHurried(seconds))
    } else {
        None
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
