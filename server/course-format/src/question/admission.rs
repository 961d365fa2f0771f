//! Whether a question fits the lesson, test, assignment or bank that it stands in, and what it is worth there.

use std::collections::BTreeMap;

use super::QuestionDraft;
use crate::diagnostic::Rule;
use crate::language::Language;
use crate::model::{AnswerKey, LessonKind, Question};
use crate::question_header::QuestionHeader;
use crate::rules;

/// Makes a question of what the source language says. `complain` is told what is wrong with it here.
pub(crate) fn admit(draft: QuestionDraft, kind: LessonKind, language: Language, complain: &mut dyn FnMut(&Rule, String)) -> Question {
    let header = &draft.header;
    let points = match &draft.key {
        AnswerKey::Scale { .. } => {
            if matches!(kind, LessonKind::Test | LessonKind::Bank) {
                let message = "A .scale is not scored, so it cannot stand in a test or a bank. Move it into a lesson.";
                complain(&rules::MISPLACED_QUESTION, message.to_owned());
            }
            0
        }
        AnswerKey::Upload { rubric, .. } => {
            if matches!(kind, LessonKind::Lesson | LessonKind::Bank) {
                let message = "Files are handed in in an assignment or a test. Move this question into one.";
                complain(&rules::MISPLACED_QUESTION, message.to_owned());
            }
            if rubric.is_none() {
                let message = "Files are marked by a rubric. Add a heading with {.rubric} and a table below this question.";
                complain(&rules::MISSING_RUBRIC, message.to_owned());
            }
            header.points.unwrap_or(1)
        }
        AnswerKey::Text { patterns, rubric } if patterns.is_empty() => {
            let has_model_answer = draft.text.feedback_html.is_some();
            unjudged_text(header, kind, rubric.is_some(), has_model_answer, complain)
        }
        AnswerKey::Text { rubric: Some(_), .. } => {
            let message = "This question is judged by its pattern, so nobody marks it. Remove the rubric or the pattern.";
            complain(&rules::BROKEN_RUBRIC, message.to_owned());
            header.points.unwrap_or(1)
        }
        _ => header.points.unwrap_or(1),
    };
    // A rubric without criteria is broken and reported already.
    let by_rubric = draft.key.rubric().filter(|rubric| !rubric.criteria.is_empty()).map(crate::model::RubricKey::max_points);
    if let (Some(points), Some(sum)) = (header.points, by_rubric.filter(|sum| header.points.is_some_and(|points| points != *sum))) {
        let message = format!("The rubric gives {sum} points, not {points}. Remove “points”, or correct the rubric.");
        complain(&rules::BAD_VALUE, message);
    }
    let QuestionDraft { header, key, text } = draft;
    Question {
        key: header.key,
        kind: header.kind,
        points: by_rubric.unwrap_or(points),
        skill: header.skill,
        level: header.level,
        review: header.review,
        shuffle: header.shuffle.unwrap_or(false),
        discrimination: header.discrimination,
        difficulty: header.difficulty,
        key_: key,
        texts: BTreeMap::from([(language, text)]),
    }
}

/// The points of a text that no pattern judges.
fn unjudged_text(
    header: &QuestionHeader,
    kind: LessonKind,
    has_rubric: bool,
    has_model_answer: bool,
    complain: &mut dyn FnMut(&Rule, String),
) -> u32 {
    match (kind, has_rubric) {
        (LessonKind::Lesson, true) => {
            let message =
                "Nobody marks what is answered in a lesson. Move this question into an assignment or a test, or remove the rubric.";
            complain(&rules::MISPLACED_QUESTION, message.to_owned());
        }
        (LessonKind::Lesson, false) => {
            if header.points.is_some() {
                let message = "Nothing judges this text, so it has no points. Remove “points”, or add [[regex:/…/]].";
                complain(&rules::BAD_VALUE, message.to_owned());
            }
            if !has_model_answer {
                let message = "Learners have nothing to compare their text with. Add a model answer as > [!FEEDBACK], or a [[regex:/…/]].";
                complain(&rules::MISSING_MODEL_ANSWER, message.to_owned());
            }
            return 0;
        }
        (_, true) => {}
        (_, false) => {
            let message = "Nothing says how this text is marked. Add a heading with {.rubric} and a table below it, or a [[regex:/…/]].";
            complain(&rules::UNMARKABLE_QUESTION, message.to_owned());
        }
    }
    header.points.unwrap_or(1)
}
