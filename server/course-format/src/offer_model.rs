//! What taking a course asks for beside time to read: money, and days on which it takes place.

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::language::Language;

/// The currencies in which a cost can be said. Plans add costs up, so there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Currency {
    /// Euro.
    #[serde(rename = "EUR")]
    Euro,
}

impl Currency {
    /// The code of ISO 4217.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Euro => "EUR",
        }
    }
}

/// What one person pays for a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// In hundredths of the currency, more than nothing.
    pub cents: u32,
    /// In which currency.
    pub currency: Currency,
}

impl fmt::Display for Cost {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{:02} {}", self.cents / 100, self.cents % 100, self.currency.code())
    }
}

/// One time at which a course takes place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Its first day.
    pub begins: NaiveDate,
    /// Its last day.
    pub ends: NaiveDate,
    /// Where it is, as the author names it; nothing for a session online.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The languages that are spoken there; empty where it is any of the course's.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub languages: BTreeSet<Language>,
    /// How many people can take part in all; without a number, enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// Where one joins online, an address that begins with `https://`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub join: Option<String>,
}

impl Session {
    /// What tells it from the others of its course, in this version and the next: its days, its place and its languages.
    #[must_use]
    pub fn key(&self) -> String {
        let languages: Vec<String> = self.languages.iter().map(ToString::to_string).collect();
        format!("{}/{}/{}/{}", self.begins, self.ends, languages.join("+"), self.place.as_deref().unwrap_or_default())
    }
}

impl fmt::Display for Session {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.begins)?;
        if self.ends != self.begins {
            write!(out, " – {}", self.ends)?;
        }
        self.place.iter().try_for_each(|place| write!(out, " ({place})"))
    }
}
