//! The sentence of a notice in a language.

use super::kind::Kind;
use super::notice::Argument;
use crate::platform::language::Language;
use crate::platform::messages::{Value, text_with};
use chrono::NaiveDate;
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

/// A day in figures, as the language's readers write it.
fn written_day(language: Language, day: NaiveDate) -> String {
    let form = match language {
        Language::En | Language::It => "%d/%m/%Y",
        Language::Sl => "%-d. %-m. %Y",
        // Without the "г." for a year, which would meet the full stop of a sentence.
        Language::Bg => "%d.%m.%Y",
        Language::Sv => "%Y-%m-%d",
    };
    day.format(form).to_string()
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
        assert!(body(Language::Sl, Kind::CompletionExpiring, &arguments(60)).contains("1. 12. 2026"));
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
