//! Placements that were finished before this program knew of them: for the demonstration.

use super::super::entity::{placement, placement_answer};
use super::super::store;
use super::Placements;
use super::judging::{evidence, judged, read_in};
use crate::platform::ApiError;
use crate::platform::access::Scope;
use crate::platform::ids::{ObservationId, OrganisationId, PersonId, PlacementId, ResponseId};
use crate::platform::language::Language;
use crate::skills::NewObservation;
use chrono::{DateTime, Duration, Utc};
use course_format::{Answer, Language as SourceLanguage, Question};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

/// A placement over one area that somebody took.
#[derive(Clone, Debug)]
pub struct PastPlacement {
    /// Its key.
    pub id: PlacementId,
    /// On whose behalf.
    pub organisation: OrganisationId,
    /// Whose.
    pub person: PersonId,
    /// In which framework.
    pub framework: &'static str,
    /// In which area.
    pub area: &'static str,
    /// In which language.
    pub language: Language,
    /// When it was begun.
    pub started_at: DateTime<Utc>,
}

/// A placement of the past with its answers and the evidence that it gave.
#[derive(Clone, Debug)]
pub struct FinishedPlacement {
    row: placement::Model,
    answers: Vec<placement_answer::Model>,
    /// The evidence; it is the caller's to write.
    pub observations: Vec<NewObservation>,
}

impl Placements {
    /// Asks as a placement asks, with the answers that are given for somebody; nothing when there is no question of the area.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take(
        &self,
        past: PastPlacement,
        mut answer: impl FnMut(&Question, SourceLanguage) -> Answer,
        mut id: impl FnMut() -> Uuid,
    ) -> Result<Option<FinishedPlacement>, ApiError> {
        let bank = self.bank(None).await?;
        let mut row = placement::Model {
            id: past.id,
            organisation_id: past.organisation,
            person_id: past.person,
            framework_key: past.framework.to_owned(),
            areas: serde_json::to_string(&[past.area]).map_err(ApiError::because)?,
            language: past.language.tag().to_owned(),
            parameters: None,
            started_at: past.started_at,
            finished_at: None,
            known_levels: None,
        };
        let (mut answers, mut at) = (Vec::new(), past.started_at);
        while let Some(item) = self.stand(&bank, &row, &answers).await?.1 {
            at += Duration::seconds(50);
            let (question, language) = read_in(&row, item)?;
            let given = answer(question, language);
            answers.push(judged(&row, item, (ResponseId(id()), answers.len()), &given, at)?);
        }
        if answers.is_empty() {
            return Ok(None);
        }
        row.finished_at = Some(at);
        let (states, _) = self.stand(&bank, &row, &answers).await?;
        let observations = evidence(&bank, &row, &states, &answers, || ObservationId(id()));
        Ok(Some(FinishedPlacement { row, answers, observations }))
    }
}

/// Writes placements of the past down with their answers.
///
/// # Errors
/// When the database refuses.
pub async fn load_placements(connection: &impl ConnectionTrait, scope: &Scope, placements: Vec<FinishedPlacement>) -> Result<(), DbErr> {
    for past in placements {
        store::insert(connection, scope, past.row).await?;
        store::append(connection, scope, past.answers).await?;
    }
    Ok(())
}
