//! "I see it differently": what somebody says of a manager's assessment of her. It is no evidence and changes no level.

use super::team::describe;
use super::{Assessments, own, used_id};
use crate::assessment::api::{AssessmentRemarkIn, ManagerAssessment};
use crate::assessment::entity::assessment_remark;
use crate::assessment::store::manager as store;
use crate::assessment::text;
use crate::platform::access::Actor;
use crate::platform::ids::ManagerAssessmentId;
use crate::platform::language::Language;
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, audit};

const LONGEST_REMARK: usize = 1000;
/// So many remarks stand on one assessment.
const MOST_REMARKS: usize = 5;

impl Assessments {
    /// Writes a remark on an assessment of the actor's own.
    pub(in crate::assessment) async fn remark(
        &self,
        actor: &Actor,
        assessment: ManagerAssessmentId,
        new: AssessmentRemarkIn,
        language: Language,
    ) -> Result<ManagerAssessment, ApiError> {
        let (scope, person) = own(actor)?;
        let words = text::needed("text", &new.text, LONGEST_REMARK)?;
        let now = self.platform.clock.now();
        let work = async |transaction: &_| {
            let found = store::find(transaction, &scope, assessment).await?.filter(|row| row.person_id == person);
            let found = found.ok_or_else(ApiError::not_found)?;
            let there = store::remarks(transaction, &scope, vec![assessment]).await?;
            if there.iter().any(|remark| remark.id == new.id) {
                return Ok(());
            }
            if there.len() >= MOST_REMARKS {
                return Err(ApiError::conflict().reason("remarks_enough").detail("Five remarks stand here already. Talk to your manager."));
            }
            let row = assessment_remark::Model {
                id: new.id,
                assessment_id: assessment,
                organisation_id: found.organisation_id,
                person_id: person,
                text: words,
                written_at: now,
            };
            let taken = |error| if breaks_unique(&error, "assessment_remark") { used_id() } else { error.into() };
            store::insert_remark(transaction, &scope, row).await.map_err(taken)?;
            let event = audit::Event {
                actor: Some(person),
                organisation: Some(found.organisation_id),
                action: "manager_assessment.remarked",
                record_kind: "manager_assessment",
                record_id: Some(assessment.to_string()),
                detail: None,
            };
            Ok::<_, ApiError>(audit::record(transaction, now, event).await?)
        };
        self.platform.database.write(&scope, work).await?;
        let look = async |connection: &_| {
            let row = store::find(connection, &scope, assessment).await?.ok_or_else(ApiError::not_found)?;
            describe(connection, &scope, vec![row], None, language).await
        };
        let described = self.platform.database.read_latest(&scope, look).await?;
        self.with_names(described).await?.pop().ok_or_else(ApiError::not_found)
    }
}
