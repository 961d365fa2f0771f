//! Answering and finishing a sitting.

use super::own::{asked_about, count, known, skills_of, total};
use super::{Assessments, own};
use crate::assessment::api::{SelfAnswersIn, SelfAssessmentProgress, SelfAssessmentResult};
use crate::assessment::entity::self_answer;
use crate::assessment::evidence::{self, Evidence};
use crate::assessment::frames;
use crate::assessment::scoring::ANSWERS;
use crate::assessment::statements;
use crate::assessment::store::own as store;
use crate::platform::access::Actor;
use crate::platform::ids::SelfAssessmentId;
use crate::platform::language::Language;
use crate::platform::{ApiError, audit};

impl Assessments {
    /// Saves answers; the last one to a statement counts.
    pub(in crate::assessment) async fn save(
        &self,
        actor: &Actor,
        id: SelfAssessmentId,
        new: SelfAnswersIn,
    ) -> Result<SelfAssessmentProgress, ApiError> {
        let (scope, person) = own(actor)?;
        let now = self.platform.clock.now();
        let work = async |transaction: &_| {
            let row = store::lock_sitting(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            if row.finished_at.is_some() {
                return Err(ApiError::conflict().reason("finished").detail("This self-assessment is finished. Begin another one."));
            }
            let skills = skills_of(&row);
            let scale_max = frames::scale_max(&row.framework_key);
            for (place, given) in new.answers.iter().enumerate() {
                let at = |field: &str| format!("answers[{place}].{field}");
                if !skills.contains(&given.skill) {
                    return Err(ApiError::invalid(at("skill"), "unknown", "This sitting does not ask about that skill."));
                }
                if usize::try_from(given.statement).is_ok_and(|number| number > asked_about(&given.skill)) {
                    return Err(ApiError::invalid(at("statement"), "unknown", "There is no such statement."));
                }
                let highest = if statements::of(&given.skill, Language::En).is_some() { ANSWERS - 1 } else { scale_max };
                if given.answer > highest {
                    return Err(ApiError::invalid(at("answer"), "too_high", format!("The highest answer is {highest}.")));
                }
            }
            let answer = |given: crate::assessment::api::SelfAnswerIn| self_answer::Model {
                assessment_id: id,
                skill_key: given.skill,
                statement: given.statement,
                organisation_id: row.organisation_id,
                person_id: person,
                answer: given.answer,
                answered_at: now,
            };
            store::save_answers(transaction, &scope, id, new.answers.into_iter().map(answer).collect(), now).await?;
            let answers = store::answers(transaction, &scope, id).await?;
            Ok(SelfAssessmentProgress { answered: count(known(&answers, &skills)), total: total(&row) })
        };
        self.platform.database.write(&scope, work).await
    }

    /// Finishes a sitting: its levels become evidence, once.
    pub(in crate::assessment) async fn finish(
        &self,
        actor: &Actor,
        id: SelfAssessmentId,
        language: Language,
    ) -> Result<SelfAssessmentResult, ApiError> {
        let (scope, person) = own(actor)?;
        let now = self.platform.clock.now();
        let work = async |transaction: &_| {
            let row = store::lock_sitting(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
            if row.finished_at.is_some() {
                return Ok(());
            }
            let answers = store::answers(transaction, &scope, id).await?;
            let judged = super::results::judge(&row, &answers);
            if judged.is_empty() {
                let message = "Answer all statements of at least one skill first.";
                return Err(ApiError::invalid("answers", "none_complete", message));
            }
            for (skill, judged) in judged {
                let new = Evidence {
                    organisation: row.organisation_id,
                    person,
                    skill,
                    level: judged.level,
                    kind: "self",
                    standard_error: Some(judged.standard_error),
                    assessor: None,
                    source: id.0,
                };
                evidence::observe(transaction, &self.platform, &scope, new, now).await?;
            }
            store::finish(transaction, &scope, id, now).await?;
            let event = audit::Event {
                actor: Some(person),
                organisation: Some(row.organisation_id),
                action: "self_assessment.finished",
                record_kind: "self_assessment",
                record_id: Some(id.to_string()),
                detail: None,
            };
            Ok::<_, ApiError>(audit::record(transaction, now, event).await?)
        };
        self.platform.database.write(&scope, work).await?;
        self.result(actor, id, language).await
    }
}
