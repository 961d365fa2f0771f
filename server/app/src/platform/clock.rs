//! The only source of time and of new ids; rules and services take both as arguments.

use chrono::{DateTime, SubsecRound, Utc};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use uuid::{ContextV7, Timestamp, Uuid};

/// The machine's clock, or one that a test sets.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// Milliseconds since 1970 that only move when a test moves them.
    Set(Arc<AtomicI64>),
}

/// The first moment of a moment's month: what is kept without its person is kept by the month, so that no day leads back to her.
#[must_use]
pub fn month(moment: DateTime<Utc>) -> DateTime<Utc> {
    month_of_day(moment.date_naive()).and_time(chrono::NaiveTime::MIN).and_utc()
}

/// The first day of a day's month.
#[must_use]
pub fn month_of_day(day: chrono::NaiveDate) -> chrono::NaiveDate {
    chrono::Datelike::with_day(&day, 1).unwrap_or(day)
}

impl Clock {
    /// A clock that stands at a moment until it is moved.
    #[must_use]
    pub fn at(moment: DateTime<Utc>) -> Self {
        Self::Set(Arc::new(AtomicI64::new(moment.timestamp_millis())))
    }

    /// Moves a set clock; the machine's clock is never touched.
    pub fn advance(&self, by: chrono::Duration) {
        if let Self::Set(millis) = self {
            millis.fetch_add(by.num_milliseconds(), Ordering::SeqCst);
        }
    }

    /// The current moment in UTC, cut to milliseconds so that both databases give back what they were given.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Self::System => Utc::now().trunc_subsecs(3),
            Self::Set(millis) => DateTime::from_timestamp_millis(millis.load(Ordering::SeqCst)).unwrap_or_default(),
        }
    }

    /// A new UUIDv7 for the current moment. A clock before 1970 counts as 1970.
    #[must_use]
    pub fn id(&self) -> Uuid {
        let now = self.now();
        let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
        Uuid::new_v7(Timestamp::from_unix(ContextV7::new(), seconds, now.timestamp_subsec_nanos()))
    }
}
