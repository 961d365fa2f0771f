//! Sittings that were finished before this program knew of them: for the demonstration.

use super::entity::{self_answer, self_assessment};
use super::scoring::{self, STATEMENTS};
use super::store::own as store;
use crate::platform::access::Scope;
use crate::platform::ids::{ObservationId, OrganisationId, PersonId, SelfAssessmentId};
use crate::skills::NewObservation;
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, DbErr};

/// A finished sitting over skills that have statements.
#[derive(Clone, Debug)]
pub struct PastSitting {
    /// Its key.
    pub id: SelfAssessmentId,
    /// For which organisation.
    pub organisation: OrganisationId,
    /// Whose level it is about.
    pub person: PersonId,
    /// Which framework.
    pub framework: String,
    /// Each skill that was asked about, with the answers to its statements.
    pub answers: Vec<(String, [i32; STATEMENTS])>,
    /// When she finished.
    pub finished_at: DateTime<Utc>,
}

impl PastSitting {
    /// The evidence that it gave, by the rule that judges every sitting.
    pub fn observations(&self, mut id: impl FnMut() -> ObservationId) -> Vec<NewObservation> {
        let judged = self.answers.iter().filter_map(|(skill, answers)| Some((skill, scoring::of_statements(answers.map(Some))?)));
        let observation = |(skill, judged): (&String, scoring::Judged)| NewObservation {
            id: id(),
            organisation: self.organisation,
            person: self.person,
            skill: skill.clone(),
            level: judged.level,
            kind: "self",
            completion: None,
            standard_error: Some(judged.standard_error),
            assessor: None,
            source: Some(self.id.0),
            observed_at: self.finished_at,
            valid_until: None,
        };
        judged.map(observation).collect()
    }
}

/// Writes sittings down with their answers; their evidence is the caller's to write.
///
/// # Errors
/// When the database refuses.
pub async fn load_sittings(connection: &impl ConnectionTrait, scope: &Scope, sittings: &[PastSitting]) -> Result<(), DbErr> {
    for past in sittings {
        let skills: Vec<&str> = past.answers.iter().map(|(skill, _)| skill.as_str()).collect();
        let row = self_assessment::Model {
            id: past.id,
            organisation_id: past.organisation,
            person_id: past.person,
            framework_key: past.framework.clone(),
            skills: serde_json::to_string(&skills).map_err(|error| DbErr::Custom(error.to_string()))?,
            from_profile: 0,
            started_at: past.finished_at - Duration::minutes(14),
            changed_at: past.finished_at,
            finished_at: None,
            reminded_at: None,
        };
        store::insert_sitting(connection, scope, row).await?;
        let answer = |(skill, answers): &(String, [i32; STATEMENTS])| {
            let skill = skill.clone();
            (1..).zip(*answers).map(move |(statement, answer)| self_answer::Model {
                assessment_id: past.id,
                skill_key: skill.clone(),
                statement,
                organisation_id: past.organisation,
                person_id: past.person,
                answer,
                answered_at: past.finished_at,
            })
        };
        let rows = past.answers.iter().flat_map(answer).collect();
        store::save_answers(connection, scope, past.id, rows, past.finished_at).await?;
        store::finish(connection, scope, past.id, past.finished_at).await?;
    }
    Ok(())
}
