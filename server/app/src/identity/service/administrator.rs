//! The first administrator of a fresh installation, invited from the command line.

use crate::identity::model::InvitationIn;
use crate::identity::service::invitations::{self, Invitation};
use crate::organisations::{self, OrganisationIn, OrganisationKind};
use crate::platform::access::{Role, Scope};
use crate::platform::ids::OrganisationId;
use crate::platform::language::Language;
use crate::platform::{ApiError, Platform, audit};

/// Whom to invite, and where to.
#[derive(Clone, Debug)]
pub struct Administrator {
    /// Where the invitation goes.
    pub email: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// The language of the invitation.
    pub language: Language,
    /// The short name of her organisation.
    pub organisation: String,
    /// Makes that organisation when it is absent.
    pub create_organisation: Option<NewHome>,
}

/// An organisation to make for the first administrator.
#[derive(Clone, Debug)]
pub struct NewHome {
    /// Its name.
    pub name: String,
    /// What sort of body it is.
    pub kind: OrganisationKind,
    /// ISO 3166-1 code of its country.
    pub country: String,
}

/// Invites an administrator of the consortium and of her own organisation. Returns the link for choosing a password,
/// or nothing when she has one already.
///
/// # Errors
/// `not_found` when there is no such organisation and none is to be made, `invalid_input` naming the field.
pub async fn invite_administrator(platform: &Platform, administrator: Administrator) -> Result<Option<String>, ApiError> {
    let scope = Scope::system("whoever runs the server's command line already holds its database");
    let Administrator { email, given_name, family_name, language, organisation, create_organisation } = administrator;
    let now = platform.clock.now();
    let work = async |transaction: &_| -> Result<Option<String>, ApiError> {
        let home = match (organisations::find_organisation_by_slug(transaction, &organisation).await?, create_organisation) {
            (Some(found), _) => found.id,
            (None, None) => return Err(ApiError::not_found().detail(format!("There is no organisation {organisation}."))),
            (None, Some(NewHome { name, kind, country })) => {
                let body = OrganisationIn {
                    slug: organisation,
                    name,
                    kind,
                    country,
                    lau_code: None,
                    nuts3: None,
                    population: None,
                    headcount: None,
                    default_language: language,
                };
                let new = organisations::new_organisation(OrganisationId(platform.clock.id()), now, &body)?;
                let id = new.id;
                organisations::create_organisation(transaction, new).await?;
                let event = audit::Event {
                    organisation: Some(id),
                    action: "organisation.created",
                    record_kind: "organisation",
                    record_id: Some(id.to_string()),
                    ..audit::Event::default()
                };
                audit::record(transaction, now, event).await?;
                id
            }
        };
        let roles = vec![Role::OrganisationAdmin, Role::ConsortiumAdmin];
        let body = InvitationIn { email, given_name, family_name, language, unit_id: None, position: None, manager_id: None, roles };
        Ok(invitations::place(transaction, platform, None, Invitation::check(home, body)?).await?.link)
    };
    platform.database.write(&scope, work).await
}
