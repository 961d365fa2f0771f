//! Operations on carrying evidence over by a mapping, and on taking it back.

use super::super::frameworks::entity::{carry, carry_undo};
use super::super::frameworks::{carrying, undoing};
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, Utc};
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::types::Example;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

/// Carrying over, and taking back.
#[derive(Debug)]
pub struct EvidenceCarriesApi {
    platform: SharedPlatform,
}

/// What is to be carried over.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct EvidenceCarryIn {
    /// Made by the client; the same id again begins nothing new.
    pub id: Uuid,
}

/// How far carrying evidence over has come.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct EvidenceCarry {
    /// Its id.
    pub id: Uuid,
    /// `waiting`, `running` or `done`.
    pub state: String,
    /// Observations that were there when it began.
    pub total: i32,
    /// Those that were looked at.
    pub done: i32,
    /// Observations that were appended.
    pub written: i32,
    /// Those that had been carried over before.
    pub known: i32,
    /// When it was asked for.
    pub asked_at: DateTime<Utc>,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
}

/// What carrying over would come to.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct EvidencePreview {
    /// Observations in the skills that are mapped.
    pub observations: u64,
    /// People they are of.
    pub people: u64,
    /// Observations that would count for the skills after, those that were carried before among them.
    pub carried: u64,
    /// Observations whose level would be another one.
    pub changed: u64,
    /// Observations of which nothing would be left.
    pub dropped: u64,
    /// Of those that would count, the ones that were carried before and count already.
    pub known: u64,
    /// Copies from before the mapping was corrected, which would count no more.
    pub replaced: u64,
    /// The last run.
    pub last: Option<EvidenceCarry>,
}

/// What is to be taken back, and why.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct EvidenceUndoIn {
    /// Made by the client; the same id again begins nothing new.
    pub id: Uuid,
    /// Why; people see it beside their evidence.
    #[oai(validator(max_length = "1000"))]
    pub reason: String,
}

impl Example for EvidenceUndoIn {
    fn example() -> Self {
        Self { id: Uuid::from_u128(10), reason: "The mapping took levels of another scale.".to_owned() }
    }
}

/// How far taking evidence back has come.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct EvidenceUndo {
    /// Its id.
    pub id: Uuid,
    /// `waiting`, `running` or `done`.
    pub state: String,
    /// Copies that counted when it was asked for.
    pub total: i32,
    /// Copies that were taken back.
    pub done: i32,
    /// Why.
    pub reason: String,
    /// When it was asked for.
    pub asked_at: DateTime<Utc>,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
}

/// What there is to take back.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct EvidenceUndoPreview {
    /// Copies that were carried over from the framework before and count at present.
    pub standing: u64,
    /// The last run.
    pub last: Option<EvidenceUndo>,
}

impl Example for EvidenceCarryIn {
    fn example() -> Self {
        Self { id: Uuid::from_u128(9) }
    }
}

impl EvidenceCarry {
    fn of(row: carry::Model) -> Self {
        Self {
            id: row.id,
            state: row.state,
            total: row.total,
            done: row.done,
            written: row.written,
            known: row.known,
            asked_at: row.asked_at,
            ended_at: row.ended_at,
        }
    }
}

impl EvidenceUndo {
    fn of(row: carry_undo::Model) -> Self {
        Self {
            id: row.id,
            state: row.state,
            total: row.total,
            done: row.done,
            reason: row.reason,
            asked_at: row.asked_at,
            ended_at: row.ended_at,
        }
    }
}

impl EvidenceCarriesApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(tag = "Tag::Frameworks")]
impl EvidenceCarriesApi {
    /// Count what carrying evidence over would come to.
    ///
    /// Nothing is written, and nobody is named.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/framework-mappings/:mapping_id/evidence", method = "get", operation_id = "previewEvidenceCarry")]
    async fn preview_evidence_carry(
        &self,
        actor: SignedIn,
        /// The mapping.
        mapping_id: Path<Uuid>,
    ) -> Result<Json<EvidencePreview>, ApiError> {
        let (preview, last) = carrying::preview(&self.platform, &actor, mapping_id.0).await?;
        Ok(Json(EvidencePreview {
            observations: preview.observations,
            people: preview.people,
            carried: preview.carried,
            changed: preview.changed,
            dropped: preview.dropped,
            known: preview.known,
            replaced: preview.replaced,
            last: last.map(EvidenceCarry::of),
        }))
    }

    /// Carry evidence over.
    ///
    /// Every observation in the skills before is appended once more for the skills after, with the level that the mapping says, its
    /// kind and its dates, and the original as its source. Nothing is overwritten, and what was carried over before is not carried
    /// again; copies from before the mapping was corrected are revoked. It is done by and by; ask how far it is.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/framework-mappings/:mapping_id/evidence", method = "post", operation_id = "carryEvidence")]
    async fn carry_evidence(
        &self,
        actor: SignedIn,
        /// The mapping.
        mapping_id: Path<Uuid>,
        body: Json<EvidenceCarryIn>,
    ) -> Result<Json<EvidenceCarry>, ApiError> {
        Ok(Json(EvidenceCarry::of(carrying::start(&self.platform, &actor, mapping_id.0, body.0.id).await?)))
    }

    /// Show how far carrying evidence over has come.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/evidence-carries/:carry_id", method = "get", operation_id = "getEvidenceCarry")]
    async fn get_evidence_carry(
        &self,
        actor: SignedIn,
        /// The run.
        carry_id: Path<Uuid>,
    ) -> Result<Json<EvidenceCarry>, ApiError> {
        Ok(Json(EvidenceCarry::of(carrying::get(&self.platform, &actor, carry_id.0).await?)))
    }

    /// Count what there is to take back.
    ///
    /// Nothing is written, and nobody is named.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/framework-mappings/:mapping_id/undo", method = "get", operation_id = "previewEvidenceUndo")]
    async fn preview_evidence_undo(
        &self,
        actor: SignedIn,
        /// The mapping.
        mapping_id: Path<Uuid>,
    ) -> Result<Json<EvidenceUndoPreview>, ApiError> {
        let (standing, last) = undoing::standing(&self.platform, &actor, mapping_id.0).await?;
        Ok(Json(EvidenceUndoPreview { standing, last: last.map(EvidenceUndo::of) }))
    }

    /// Take back what was carried over.
    ///
    /// Every copy that a mapping between these two frameworks made and that counts is revoked by a new dated entry with the reason, and the
    /// levels it belongs to are folded again. Nothing is deleted. It is done by and by; ask how far it is.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/framework-mappings/:mapping_id/undo", method = "post", operation_id = "undoEvidenceCarry")]
    async fn undo_evidence_carry(
        &self,
        actor: SignedIn,
        /// The mapping.
        mapping_id: Path<Uuid>,
        body: Json<EvidenceUndoIn>,
    ) -> Result<Json<EvidenceUndo>, ApiError> {
        let EvidenceUndoIn { id, reason } = body.0;
        Ok(Json(EvidenceUndo::of(undoing::start(&self.platform, &actor, mapping_id.0, (id, &reason)).await?)))
    }

    /// Show how far taking evidence back has come.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/evidence-undos/:undo_id", method = "get", operation_id = "getEvidenceUndo")]
    async fn get_evidence_undo(
        &self,
        actor: SignedIn,
        /// The run.
        undo_id: Path<Uuid>,
    ) -> Result<Json<EvidenceUndo>, ApiError> {
        Ok(Json(EvidenceUndo::of(undoing::get(&self.platform, &actor, undo_id.0).await?)))
    }
}
