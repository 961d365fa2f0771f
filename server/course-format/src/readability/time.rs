//! How long a lesson takes, compared with what its author says.

use std::collections::HashMap;

use crate::diagnostic::Report;
use crate::folder::LessonFile;
use crate::front_matter;
use crate::language::Language;
use crate::model::{Block, Lesson, LessonKind, Pool, Question, QuestionKind};
use crate::rules;

/// Most adults read 175 to 300 words of non-fiction a minute in their first language (Brysbaert 2019). Who learns reads at
/// the lower end, and many take a course in a language that is not their first.
const WORDS_A_MINUTE: f64 = 180.0;
/// So far the two may lie apart without anybody being misled: authors round to five minutes.
const SLACK_MINUTES: u32 = 5;

/// What the minutes of a lesson are compared with.
#[derive(Clone, Copy, Debug, PartialEq)]
struct ReadingTime {
    /// Whole minutes, at least 1.
    minutes: u32,
    /// Whether it may take longer than words and questions say: a recording is played.
    has_recording: bool,
}

impl ReadingTime {
    /// Estimates how long reading a lesson and answering its questions takes. Nothing for banks, which nobody reads from
    /// beginning to end, and for assignments, whose work is done elsewhere.
    fn of(lesson: &Lesson, banks: &HashMap<&str, &Lesson>, pools: &[Pool], language: Language) -> Option<Self> {
        if !matches!(lesson.kind, LessonKind::Lesson | LessonKind::Test) {
            return None;
        }
        let text = lesson.texts.get(&language)?;
        let mut minutes = f64::from(text.words) / WORDS_A_MINUTE;
        minutes += lesson.questions.iter().map(thinking_minutes).sum::<f64>();
        for pool in pools.iter().filter(|pool| pool.test == lesson.key) {
            minutes += banks.get(pool.bank.as_str()).map_or(0.0, |bank| drawn_minutes(bank, pool, language));
        }
        let has_recording = text.blocks.iter().any(|block| match block {
            Block::Prose { html, .. } => html.contains("<video") || html.contains("<audio"),
            Block::Question { .. } => false,
        });
        Some(Self { minutes: whole(minutes), has_recording })
    }

    /// Whether an author's number is so far off that learners would plan wrongly: less than half or more than double.
    fn contradicts(self, minutes: u32) -> bool {
        let (less, more) = (minutes.min(self.minutes), minutes.max(self.minutes));
        let is_far = more > 2 * less && more - less >= SLACK_MINUTES;
        is_far && !(self.has_recording && minutes > self.minutes)
    }
}

/// Reports minutes that a lesson of the source language cannot take.
pub(crate) fn check_times(lessons: &[Lesson], pools: &[Pool], files: &[LessonFile], language: Option<Language>, report: &mut Report) {
    let Some(language) = language else { return };
    let files: HashMap<&str, &LessonFile> = files.iter().map(|file| (file.key.as_str(), file)).collect();
    let banks: HashMap<&str, &Lesson> = lessons.iter().map(|lesson| (lesson.key.as_str(), lesson)).collect();
    for lesson in lessons {
        let (Some(file), Some(estimate)) = (files.get(lesson.key.as_str()), ReadingTime::of(lesson, &banks, pools, language)) else {
            continue;
        };
        // The place is looked up only where it is needed; what else is wrong with the front matter is reported already.
        if !report.is_full() && lesson.minutes > 0 && estimate.contradicts(lesson.minutes) {
            let place = front_matter::read(&file.source, &mut Report::default()).minutes.map_or(0, |(_, offset)| offset);
            let message = format!(
                "The text and the questions take about {} minutes, not {}. Correct the number, or say in the text what else there is to do.",
                estimate.minutes, lesson.minutes
            );
            report.at(&rules::READING_TIME, &file.source, place, message);
        }
    }
}

/// How long a question is thought about and answered after it was read.
fn thinking_minutes(question: &Question) -> f64 {
    match question.kind {
        QuestionKind::Scale => 0.25,
        QuestionKind::Choice => 0.5,
        QuestionKind::Gap | QuestionKind::Order | QuestionKind::Match => 1.0,
        QuestionKind::Text => 3.0,
        QuestionKind::Upload => 15.0,
    }
}

/// The average of a bank's questions that a pool may draw, as often as it draws.
fn drawn_minutes(bank: &Lesson, pool: &Pool, language: Language) -> f64 {
    let words = bank.texts.get(&language).map_or(0, |text| text.words);
    let all = bank.questions.len().max(1);
    let thinking: f64 = bank.questions.iter().map(thinking_minutes).sum();
    (f64::from(words) / WORDS_A_MINUTE + thinking) / f64::from(crate::source::counted(all)) * f64::from(pool.draw)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "casts of floats saturate, and a lesson's minutes are few")]
fn whole(minutes: f64) -> u32 {
    (minutes.ceil() as u32).max(1)
}
