//! Where people stand.

use super::{OwnProgramme, ProgrammePerson, ProgrammeStandingKind};
use crate::api::Tag;
use crate::platform::ApiError;
use crate::platform::http::SignedIn;
use crate::platform::ids::{OrganisationId, ProgrammeId};
use crate::platform::language::Language;
use crate::platform::paging::{DEFAULT_LIMIT, Page};
use crate::programmes::service::{PeopleAsked, Programmes};
use chrono::NaiveDate;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use std::sync::Arc;

/// Who has a programme.
#[derive(Debug)]
pub struct ProgrammePeopleApi {
    programmes: Arc<Programmes>,
}

impl ProgrammePeopleApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(programmes: Arc<Programmes>) -> Self {
        Self { programmes }
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Programmes")]
impl ProgrammePeopleApi {
    /// List the own programmes.
    ///
    /// With where one stands today and why, those that are due first.
    ///
    /// Permission: `own`.
    #[oai(path = "/:organisation_id/my-programmes", method = "get", operation_id = "listMyProgrammes")]
    async fn list_my_programmes(
        &self,
        actor: SignedIn,
        /// For the work in which organisation.
        organisation_id: Path<OrganisationId>,
        /// The language of titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<OwnProgramme>>, ApiError> {
        Ok(Json(self.programmes.own(&actor, organisation_id.0, language.0).await?))
    }

    /// List who has a programme.
    ///
    /// How each stands today, or stood on an earlier day, as it was told then. An HR officer sees everybody, a line manager her team. The
    /// people can read who looked.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/programmes/:programme_id/people", method = "get", operation_id = "listProgrammePeople")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the described operation")]
    async fn list_programme_people(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// The programme.
        programme_id: Path<ProgrammeId>,
        /// Only those who stand like this.
        standing: Query<Option<ProgrammeStandingKind>>,
        /// On which day; today when absent, and no later one.
        day: Query<Option<NaiveDate>>,
        /// How many at a time.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u32>>,
        /// Where the page before ended.
        #[oai(validator(max_length = 1000))]
        cursor: Query<Option<String>>,
    ) -> Result<Json<Page<ProgrammePerson>>, ApiError> {
        let asked = PeopleAsked {
            organisation: organisation_id.0,
            programme: programme_id.0,
            standing: standing.0,
            day: day.0,
            limit: limit.0.unwrap_or(DEFAULT_LIMIT),
            cursor: cursor.0,
        };
        Ok(Json(self.programmes.people(&actor, asked).await?))
    }
}
