//! What other slices may ask about an enrolment.

use super::super::store;
use super::Learning;
use crate::catalogue::PublishedCourse;
use crate::platform::ApiError;
use crate::platform::access::Actor;
use crate::platform::ids::{CourseId, EnrolmentId, OrganisationId};
use std::sync::Arc;

/// An enrolment of the caller's own that she has not left.
#[derive(Clone, Debug)]
pub struct OwnEnrolment {
    /// On whose behalf she learns.
    pub organisation: OrganisationId,
    /// Which course.
    pub course: CourseId,
    /// The version that she reads.
    pub version: Arc<PublishedCourse>,
}

impl Learning {
    /// The caller's own enrolment, with the version that she reads.
    ///
    /// # Errors
    /// `not_found` when it is not hers or was left; `forbidden` for a program's token.
    pub async fn own_enrolment(&self, actor: &Actor, id: EnrolmentId) -> Result<OwnEnrolment, ApiError> {
        let scope = actor.own()?;
        let row = self.platform.database.read_latest(&scope, async |connection| store::enrolment(connection, &scope, id).await).await?;
        let row = row.filter(|row| row.withdrawn_at.is_none()).ok_or_else(ApiError::not_found)?;
        let version = self.ruling_version(row.course_id, row.started_version_id).await?;
        Ok(OwnEnrolment { organisation: row.organisation_id, course: row.course_id, version })
    }
}
