//! The five languages of the product.

use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// A language that people can choose and courses can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Enum, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English
    En,
    /// Slovenian
    Sl,
    /// Bulgarian
    Bg,
    /// Swedish
    Sv,
    /// Italian
    It,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::En, Self::Sl, Self::Bg, Self::Sv, Self::It];

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Sl => "sl",
            Self::Bg => "bg",
            Self::Sv => "sv",
            Self::It => "it",
        }
    }

    /// The language of a BCP 47 tag, by its primary part.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}
