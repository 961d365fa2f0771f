//! The sentence of a notice in a language.

use super::kind::Kind;
use super::notice::Argument;
use crate::platform::language::Language;
use crate::platform::messages::{Value, text_with};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

/// The arguments of a stored notice.
pub(super) type Arguments = BTreeMap<String, Argument>;

/// Reads stored arguments; what cannot be read is left out, and its sentence shows the name in braces.
pub(super) fn read(arguments: &str) -> Arguments {
    serde_json::from_str(arguments).unwrap_or_default()
}

/// The sentence, without a full stop. It is the subject of a mail, too.
pub(super) fn sentence(language: Language, kind: Kind, arguments: &Arguments) -> String {
    say(language, &format!("notice-{}", kind.message()), arguments)
}

/// What a mail says besides.
pub(super) fn body(language: Language, kind: Kind, arguments: &Arguments) -> String {
    say(language, &format!("notice-{}-body", kind.message()), arguments)
}

/// What its link does.
pub(super) fn action(language: Language, kind: Kind, arguments: &Arguments) -> String {
    say(language, &format!("notice-{}-action", kind.message()), arguments)
}

fn say(language: Language, key: &str, arguments: &Arguments) -> String {
    text_with(language, key, arguments.iter().map(|(name, argument)| (name.as_str(), value(language, argument))))
}

fn value(language: Language, argument: &Argument) -> Value {
    match argument {
        Argument::Text(text) => Value::Text(text.clone()),
        Argument::Number(number) => Value::Number(*number),
        Argument::Day(day) => Value::Text(written_day(language, *day)),
        Argument::Translated(titles) => {
            let title = titles.get(&language).or_else(|| titles.get(&Language::En)).or_else(|| titles.values().next());
            Value::Text(title.cloned().unwrap_or_default())
        }
    }
}

/// A day with its month in words, as on the screens. In Slovenian it is in the genitive, which "until" and "on" ask for; the Bulgarian
/// "г." for a year is left out, for it would meet the full stop of a sentence.
fn written_day(language: Language, day: NaiveDate) -> String {
    let months: [&str; 12] = match language {
        Language::En => {
            ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
        }
        Language::Sl => [
            "januarja",
            "februarja",
            "marca",
            "aprila",
            "maja",
            "junija",
            "julija",
            "avgusta",
            "septembra",
            "oktobra",
            "novembra",
            "decembra",
        ],
        Language::Bg => {
            ["януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември", "октомври", "ноември", "декември"]
        }
        Language::Sv => {
            ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]
        }
        Language::It => [
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
    };
    let month = usize::try_from(day.month0()).ok().and_then(|index| months.get(index)).copied().unwrap_or_default();
    let point = if language == Language::Sl { "." } else { "" };
    format!("{}{point} {month} {}", day.day(), day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Arguments as every kind may have them.
    fn arguments(number: i64) -> Arguments {
        let titles = Language::ALL.map(|language| (language, format!("Naslov {}", language.tag())));
        let day = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
        [
            ("course", Argument::translated(titles)),
            ("lesson", "Obvestilo".into()),
            ("title", "Jesen 2026".into()),
            ("name", "Ana Novak".into()),
            ("certificate", "ECDL".into()),
            ("state", "accepted".into()),
            ("organisation", "Občina Kočevje".into()),
            ("consortium", "Skillpact".into()),
            ("day", Argument::Day(day)),
            ("count", Argument::Number(number)),
            ("days", Argument::Number(number)),
            ("until", Argument::Day(day)),
        ]
        .map(|(name, argument)| (name.to_owned(), argument))
        .into()
    }

    #[test]
    fn every_language_says_every_kind() {
        for language in Language::ALL {
            for kind in Kind::ALL {
                for number in [1, 2, 3, 5, 60] {
                    let arguments = arguments(number);
                    for text in [sentence(language, kind, &arguments), body(language, kind, &arguments), action(language, kind, &arguments)]
                    {
                        assert!(
                            !text.contains("notice-") && !text.contains('{') && !text.is_empty(),
                            "{} {kind:?}: {text}",
                            language.tag()
                        );
                    }
                    assert!(!sentence(language, kind, &arguments).ends_with('.'), "{} {kind:?}", language.tag());
                }
            }
        }
    }

    #[test]
    fn slovenian_counts_in_its_four_forms() {
        let said: Vec<_> = [1, 2, 3, 5].map(|number| sentence(Language::Sl, Kind::RefreshersDue, &arguments(number))).into();
        for (index, text) in said.iter().enumerate() {
            assert!(said.iter().enumerate().all(|(other, same)| other == index || same != text), "{said:?}");
        }
        assert!(body(Language::Sl, Kind::CompletionExpiring, &arguments(60)).contains("1. decembra 2026"));
    }

    #[test]
    fn a_day_is_written_as_on_the_screens() {
        let day = |month| NaiveDate::from_ymd_opt(2026, month, 1).unwrap();
        let written: Vec<_> = Language::ALL.map(|language| written_day(language, day(12))).into();
        for text in ["1 December 2026", "1. decembra 2026", "1 декември 2026", "1 december 2026", "1 dicembre 2026"] {
            assert!(written.iter().any(|one| one == text), "{text} in {written:?}");
        }
        for language in Language::ALL {
            let all: std::collections::BTreeSet<_> = (1..=12).map(|month| written_day(language, day(month))).collect();
            assert_eq!(all.len(), 12, "{}", language.tag());
        }
    }

    #[test]
    fn what_was_revoked_or_is_looked_at_again_is_said_in_its_own_words() {
        for language in Language::ALL {
            let said = |state: &str| {
                let mut arguments = arguments(1);
                arguments.insert("state".to_owned(), state.into());
                (sentence(language, Kind::EvidenceDecided, &arguments), body(language, Kind::EvidenceDecided, &arguments))
            };
            let decided = said("accepted");
            assert_eq!(decided, said("refused"));
            for other in ["revoked", "waiting"] {
                assert!(said(other).0 != decided.0 && said(other).1 != decided.1, "{} {other}", language.tag());
            }
            assert_ne!(said("revoked"), said("waiting"), "{}", language.tag());
        }
    }

    #[test]
    fn a_title_that_a_language_lacks_is_taken_from_english_and_then_from_any() {
        let only = |languages: &[Language]| {
            let titles = languages.iter().map(|language| (*language, format!("in {}", language.tag())));
            Arguments::from([("course".to_owned(), Argument::translated(titles))])
        };
        assert!(sentence(Language::Bg, Kind::CourseCompleted, &only(&[Language::En, Language::It])).contains("in en"));
        assert!(sentence(Language::Bg, Kind::CourseCompleted, &only(&[Language::It])).contains("in it"));
    }
}
