//! How far a lesson is translated, as learners and authors are told. A pure rule.

use super::api::{TranslationState, TranslationStateKind};
use super::product_language;
use course_format::{Language, Lesson};

/// How a lesson stands in a language; nothing in the course's source language.
pub(super) fn state(lesson: &Lesson, source: Language, asked: Language) -> Option<TranslationState> {
    if asked == source {
        return None;
    }
    let recorded = lesson.texts.get(&asked).and_then(|text| text.translation.as_ref());
    let kind = match recorded {
        None if !lesson.texts.contains_key(&asked) => TranslationStateKind::Missing,
        // Published before translations were recorded.
        None => TranslationStateKind::Unrecorded,
        // A text in the wrong language is worse than one that lags behind.
        Some(translation) if !translation.untranslated.is_empty() => TranslationStateKind::Partial,
        Some(translation) if !translation.is_recorded => TranslationStateKind::Unrecorded,
        Some(translation) if !translation.stale.is_empty() => TranslationStateKind::Stale,
        Some(_) => TranslationStateKind::Current,
    };
    // Every translation knows how many sections the source has.
    let any = || lesson.texts.values().find_map(|text| text.translation.as_ref());
    Some(TranslationState {
        state: kind,
        asked: product_language(asked),
        stale: recorded.map(|translation| translation.stale.clone()).unwrap_or_default(),
        untranslated: recorded.map(|translation| translation.untranslated.clone()).unwrap_or_default(),
        sections: recorded.or_else(any).map_or(0, |translation| translation.sections),
    })
}
