//! How a person likes to read: kept with her account, so that every device shows it.

use super::entity::reading_settings;
use crate::platform::ids::PersonId;
use chrono::{DateTime, Utc};
use poem_openapi::types::Example;
use poem_openapi::{Enum, Object};
use sea_orm::{DeriveActiveEnum, EnumIter};

macro_rules! choices {
    ($($(#[$meta:meta])* $name:ident { $($(#[$of:meta])* $variant:ident),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
        #[oai(rename_all = "snake_case")]
        #[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
        pub enum $name { $($(#[$of])* $variant),* }
    )*};
}

choices! {
    /// The colours.
    Theme {
        /// As the device is set.
        Auto,
        /// Dark on light.
        Light,
        /// Light on dark.
        Dark,
        /// Black on white, with lines instead of shades.
        Contrast,
    }
    /// The size of text.
    TextSize {
        /// Smaller.
        Sm,
        /// As designed.
        Md,
        /// Larger.
        Lg,
        /// Much larger.
        Xl,
    }
    /// The space between lines, words and letters.
    LineSpacing {
        /// As designed.
        Normal,
        /// Wider.
        Wide,
        /// As wide as WCAG 2.2 asks pages to bear (1.4.12).
        Widest,
    }
    /// The length of lines.
    TextWidth {
        /// Short lines.
        Narrow,
        /// As designed.
        Normal,
        /// Long lines.
        Wide,
    }
    /// Whether things move.
    Motion {
        /// As the device is set.
        Auto,
        /// Nothing moves.
        Reduced,
    }
}

/// How somebody likes to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Object)]
#[oai(deny_unknown_fields, example)]
pub struct ReadingSettings {
    /// The colours.
    pub theme: Theme,
    /// The size of text.
    pub text_size: TextSize,
    /// The space between lines, words and letters.
    pub line_spacing: LineSpacing,
    /// The length of lines.
    pub text_width: TextWidth,
    /// Whether things move.
    pub motion: Motion,
    /// Whether single keys go to the next lesson and the like.
    pub shortcuts: bool,
}

impl Example for ReadingSettings {
    fn example() -> Self {
        Self {
            theme: Theme::Auto,
            text_size: TextSize::Lg,
            line_spacing: LineSpacing::Wide,
            text_width: TextWidth::Normal,
            motion: Motion::Auto,
            shortcuts: true,
        }
    }
}

impl ReadingSettings {
    /// From their row.
    #[must_use]
    pub(super) fn of(row: &reading_settings::Model) -> Self {
        Self {
            theme: row.theme,
            text_size: row.text_size,
            line_spacing: row.line_spacing,
            text_width: row.text_width,
            motion: row.motion,
            shortcuts: row.shortcuts != 0,
        }
    }

    /// As a row.
    pub(super) fn row(self, person: PersonId, now: DateTime<Utc>) -> reading_settings::Model {
        reading_settings::Model {
            person_id: person,
            theme: self.theme,
            text_size: self.text_size,
            line_spacing: self.line_spacing,
            text_width: self.text_width,
            motion: self.motion,
            shortcuts: i32::from(self.shortcuts),
            changed_at: now,
        }
    }
}
