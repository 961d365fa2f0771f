//! `/organisations/{organisation_id}/people` and `/organisations/{organisation_id}/memberships`.

use crate::api::Tag;
use crate::organisations::MembershipListener;
use crate::organisations::model::{MembershipPatch, PersonInOrganisation};
use crate::organisations::service::people::PeopleFilter;
use crate::organisations::service::{memberships, people};
use crate::platform::http::SignedIn;
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, UnitId};
use crate::platform::paging::{DEFAULT_LIMIT, Page};
use crate::platform::{ApiError, SharedPlatform};
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;

/// Who belongs to an organisation.
pub struct PeopleApi {
    platform: SharedPlatform,
    changed: MembershipListener,
}

impl PeopleApi {
    /// Answers with this platform; `changed` hears of every person whose memberships changed.
    #[must_use]
    pub fn new(platform: SharedPlatform, changed: MembershipListener) -> Self {
        Self { platform, changed }
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::People")]
impl PeopleApi {
    /// Lists the people of an organisation.
    ///
    /// They come by family name and given name. A line manager gets her own team. People whose membership is over are
    /// left out.
    ///
    /// Permission: `people:read`.
    #[oai(path = "/:organisation_id/people", method = "get", operation_id = "listPeople")]
    async fn list_people(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        /// Beginnings of names or of an e-mail address, in any case.
        #[oai(validator(max_length = 200))]
        q: Query<Option<String>>,
        /// Only the people of this unit and the units below it.
        unit_id: Query<Option<UnitId>>,
        /// Where the page before ended.
        #[oai(validator(max_length = 2000))]
        cursor: Query<Option<String>>,
        /// Rows per page.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u32>>,
    ) -> Result<Json<Page<PersonInOrganisation>>, ApiError> {
        let filter = PeopleFilter { words: q.0, unit: unit_id.0, cursor: cursor.0, limit: limit.0.unwrap_or(DEFAULT_LIMIT) };
        people::list(&self.platform, &actor, organisation_id.0, filter).await.map(Json)
    }

    /// Shows a person as her organisation sees her.
    ///
    /// When her membership is over, the last one is shown.
    ///
    /// Permission: `people:read`.
    #[oai(path = "/:organisation_id/people/:person_id", method = "get", operation_id = "getPerson")]
    async fn get_person(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        /// The person's id.
        person_id: Path<PersonId>,
    ) -> Result<Json<PersonInOrganisation>, ApiError> {
        people::get(&self.platform, &actor, organisation_id.0, person_id.0).await.map(Json)
    }

    /// Changes a membership.
    ///
    /// What the body does not name stays as it is; `null` empties it. A membership is ended with `valid_to`. The last
    /// administrator of an organisation stays one.
    ///
    /// Permission: `people:manage`.
    #[oai(path = "/:organisation_id/memberships/:membership_id", method = "patch", operation_id = "updateMembership")]
    async fn update_membership(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        /// The membership's id.
        membership_id: Path<MembershipId>,
        body: Json<MembershipPatch>,
    ) -> Result<Json<PersonInOrganisation>, ApiError> {
        let person = memberships::change(&self.platform, &actor, organisation_id.0, membership_id.0, body.0).await?;
        (self.changed)(person.person_id);
        Ok(Json(person))
    }
}
