//! Numbers, days and a few words as people of a language write them.

use crate::table::{Kind, Value, scaled};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use std::borrow::Cow;

/// A language that people read the product in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English, as in Britain.
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
    /// All of them.
    pub const ALL: [Self; 5] = [Self::En, Self::Sl, Self::Bg, Self::Sv, Self::It];

    /// The language's tag (BCP 47), with the country whose habits are followed.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en-GB",
            Self::Sl => "sl-SI",
            Self::Bg => "bg-BG",
            Self::Sv => "sv-SE",
            Self::It => "it-IT",
        }
    }

    /// Its two letters and its country's.
    pub(crate) fn parts(self) -> (&'static str, &'static str) {
        self.tag().split_at(2)
    }

    pub(crate) const fn words(self) -> Words {
        match self {
            Self::En => Words { yes: "yes", no: "no", about: "About", as_of: "As of", hours: "h", minutes: "min" },
            Self::Sl => Words { yes: "da", no: "ne", about: "O poročilu", as_of: "Stanje", hours: "h", minutes: "min" },
            Self::Bg => {
                Words { yes: "да", no: "не", about: "За справката", as_of: "Към", hours: "ч", minutes: "мин" }
            }
            Self::Sv => Words { yes: "ja", no: "nej", about: "Om rapporten", as_of: "Per", hours: "h", minutes: "min" },
            Self::It => Words { yes: "sì", no: "no", about: "Informazioni", as_of: "Situazione al", hours: "h", minutes: "min" },
        }
    }

    const fn point(self) -> char {
        if matches!(self, Self::En) { '.' } else { ',' }
    }

    /// Between thousands; a narrow gap that no line breaks at where it is a gap.
    const fn thousands(self) -> char {
        match self {
            Self::En => ',',
            Self::Sl | Self::It => '.',
            Self::Bg | Self::Sv => '\u{a0}',
        }
    }
}

/// Words that stand in files.
pub(crate) struct Words {
    pub yes: &'static str,
    pub no: &'static str,
    pub about: &'static str,
    pub as_of: &'static str,
    pub hours: &'static str,
    pub minutes: &'static str,
}

/// A cell as people read it.
pub(crate) fn shown<'a>(value: Value<'a>, kind: Kind, language: Language, zone: Tz) -> Cow<'a, str> {
    match value {
        Value::Empty => Cow::Borrowed(""),
        Value::Text(text) => Cow::Borrowed(text),
        Value::Date(day) => Cow::Owned(date(day, language)),
        Value::Moment(at) => Cow::Owned(moment(at, language, zone)),
        Value::YesNo(yes) => Cow::Borrowed(if yes { language.words().yes } else { language.words().no }),
        Value::Number(number) => Cow::Owned(match kind {
            Kind::Minutes => minutes(number, language),
            Kind::Money(currency) if language == Language::En => {
                format!("{}\u{a0}{}", currency.code(), grouped(number, 2, language))
            }
            Kind::Money(currency) => format!("{}\u{a0}{}", grouped(number, 2, language), currency.code()),
            Kind::Percent(digits) if matches!(language, Language::En | Language::It) => {
                format!("{}%", grouped(number, digits, language))
            }
            Kind::Percent(digits) => format!("{}\u{a0}%", grouped(number, digits, language)),
            other => grouped(number, other.digits(), language),
        }),
    }
}

/// A day with its year.
pub(crate) fn date(day: NaiveDate, language: Language) -> String {
    let form = match language {
        Language::En | Language::It => "%d/%m/%Y",
        Language::Sl => "%-d.\u{a0}%-m.\u{a0}%Y",
        Language::Bg => "%d.%m.%Y",
        Language::Sv => "%Y-%m-%d",
    };
    day.format(form).to_string()
}

/// A moment by the clock of a zone.
pub(crate) fn moment(at: DateTime<Utc>, language: Language, zone: Tz) -> String {
    let local = at.with_timezone(&zone);
    format!("{} {}", date(local.date_naive(), language), local.format("%H:%M"))
}

fn minutes(number: i64, language: Language) -> String {
    let words = language.words();
    let sign = if number < 0 { "−" } else { "" };
    let (hours, rest) = (number.unsigned_abs() / 60, number.unsigned_abs() % 60);
    match (hours, rest) {
        (0, rest) => format!("{sign}{rest}\u{a0}{}", words.minutes),
        (hours, 0) => format!("{sign}{hours}\u{a0}{}", words.hours),
        (hours, rest) => format!("{sign}{hours}\u{a0}{} {rest}\u{a0}{}", words.hours, words.minutes),
    }
}

/// A number with thousands apart; four digits stay together, as is usual in all five languages but English.
pub(crate) fn grouped(number: i64, digits: u8, language: Language) -> String {
    let plain = scaled(number, digits);
    let plain = plain.strip_prefix('-').unwrap_or(&plain);
    let (whole, rest) = plain.split_once('.').map_or((plain, None), |(whole, rest)| (whole, Some(rest)));
    let mut text = String::with_capacity(plain.len() + 8);
    if number < 0 {
        text.push('−');
    }
    let together = whole.len() <= if language == Language::En { 3 } else { 4 };
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && !together && (whole.len() - place).is_multiple_of(3) {
            text.push(language.thousands());
        }
        text.push(digit);
    }
    if let Some(rest) = rest {
        text.push(language.point());
        text.push_str(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Currency;

    fn of(value: Value<'_>, kind: Kind, language: Language) -> String {
        shown(value, kind, language, chrono_tz::Europe::Ljubljana).replace('\u{a0}', "_")
    }

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        let euros = Kind::Money(Currency::EUR);
        for (language, expected) in [
            (Language::En, ["EUR_-12,345.60", "45.5%", "1,234", "1_h 30_min"]),
            (Language::Sl, ["-12.345,60_EUR", "45,5_%", "1234", "1_h 30_min"]),
            (Language::Bg, ["-12_345,60_EUR", "45,5_%", "1234", "1_ч 30_мин"]),
            (Language::Sv, ["-12_345,60_EUR", "45,5_%", "1234", "1_h 30_min"]),
            (Language::It, ["-12.345,60_EUR", "45,5%", "1234", "1_h 30_min"]),
        ] {
            let number = |number, kind| of(Value::Number(number), kind, language).replace('−', "-");
            let written =
                [number(-1_234_560, euros), number(455, Kind::Percent(1)), number(1234, Kind::Integer), number(90, Kind::Minutes)];
            assert_eq!(written, expected, "{language:?}");
        }
    }

    #[test]
    fn moments_follow_the_clock_of_the_zone_through_both_changes() {
        for (at, expected) in [
            ("2026-03-29T00:59:00Z", "29._3._2026 01:59"),
            ("2026-03-29T01:00:00Z", "29._3._2026 03:00"),
            ("2026-12-31T23:30:00Z", "1._1._2027 00:30"),
        ] {
            assert_eq!(of(Value::Moment(at.parse().unwrap()), Kind::Moment, Language::Sl), expected);
        }
    }
}
