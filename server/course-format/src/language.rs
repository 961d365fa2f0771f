//! The languages that courses are written in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language of the platform. The order of the variants is the order in which tables list them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// Slovenian.
    Sl,
    /// Bulgarian.
    Bg,
    /// Swedish.
    Sv,
    /// Italian.
    It,
}

impl Language {
    /// Every language, in the order of the variants.
    pub const ALL: [Self; 5] = [Self::En, Self::Sl, Self::Bg, Self::Sv, Self::It];

    /// The two-letter code of ISO 639-1, which is also the name of the language's folder.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Sl => "sl",
            Self::Bg => "bg",
            Self::Sv => "sv",
            Self::It => "it",
        }
    }

    /// The language with this two-letter code, written in lower case.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// The text is not the code of a language of the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLanguage;

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not one of the languages en, sl, bg, sv, it")
    }
}

impl std::error::Error for UnknownLanguage {}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_code(text).ok_or(UnknownLanguage)
    }
}
