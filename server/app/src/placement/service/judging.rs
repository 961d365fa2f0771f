//! What an answer is worth, and what follows from all answers of a placement.

use super::super::bank::{Bank, BankItem};
use super::super::entity::{placement, placement_answer};
use super::super::frameworks;
use super::super::progress::{self, Answered, AreaState};
use crate::learning::Points;
use crate::platform::ApiError;
use crate::platform::ids::{ObservationId, ResponseId};
use crate::platform::language::Language;
use crate::skills::NewObservation;
use chrono::{DateTime, Utc};
use course_format::{Answer, Language as SourceLanguage, Question};

/// The question of an item, and the language in which a placement shows it.
pub(super) fn read_in<'a>(row: &placement::Model, item: &'a BankItem) -> Result<(&'a Question, SourceLanguage), ApiError> {
    let question = item.content().ok_or_else(|| ApiError::because("the bank lists a question that its course does not have"))?;
    let asked_in = Language::from_tag(&row.language).unwrap_or(Language::En);
    Ok((question, item.course.language(asked_in, |known| question.texts.contains_key(&known))))
}

/// An answer with what it is worth. `id` comes with how many were given before it.
pub(super) fn judged(
    row: &placement::Model,
    item: &BankItem,
    (id, answered): (ResponseId, usize),
    answer: &Answer,
    now: DateTime<Utc>,
) -> Result<placement_answer::Model, ApiError> {
    let (question, language) = read_in(row, item)?;
    let points = Points::of(&course_format::score(question, language, answer));
    Ok(placement_answer::Model {
        id,
        organisation_id: row.organisation_id,
        person_id: row.person_id,
        placement_id: row.id,
        number: i32::try_from(answered).unwrap_or(i32::MAX).saturating_add(1),
        course_id: item.course.course_id,
        version_id: item.course.version_id,
        question_key: item.question.clone(),
        skill_key: item.skill.clone(),
        area_code: item.place.area.clone(),
        language: language.code().to_owned(),
        answer: serde_json::to_string(answer).map_err(ApiError::because)?,
        points_thousandths: points.thousandths,
        max_points: points.max_points,
        discrimination: item.item.discrimination,
        difficulty: item.item.difficulty,
        calibrated: i32::from(item.calibrated.is_some_and(|found| found.usable)),
        answered_at: now,
    })
}

/// The evidence that follows from a placement that has ended, its areas standing as they do.
pub(super) fn evidence(
    bank: &Bank,
    row: &placement::Model,
    states: &[AreaState],
    answers: &[placement_answer::Model],
    mut id: impl FnMut() -> ObservationId,
) -> Vec<NewObservation> {
    let highest = frameworks::outline(&row.framework_key, Language::En).map_or(8, |outline| outline.highest);
    let answered: Vec<Answered> = answers.iter().map(Answered::of).collect();
    let mut observations = Vec::new();
    for state in states {
        let population = bank.population(&row.framework_key, &state.area);
        let measured = progress::skills(&answered, &state.area, population, highest);
        let enough = measured.into_iter().filter(|skill| state.is_evidence(skill.answered));
        observations.extend(enough.map(|skill| NewObservation {
            id: id(),
            organisation: row.organisation_id,
            person: row.person_id,
            level: i32::from(skill.measured.rounded()),
            skill: skill.skill,
            kind: "test",
            completion: None,
            standard_error: Some(skill.measured.standard_error),
            assessor: None,
            source: Some(row.id.0),
            observed_at: row.finished_at.unwrap_or(row.started_at),
            valid_until: None,
        }));
    }
    observations
}
