//! Inviting people: a membership at once, and a link to whoever has no password yet.

use crate::identity::mails::{self, Occasion};
use crate::identity::model::InvitationIn;
use crate::identity::secret::{Purpose, SecretHash, new_secret};
use crate::identity::state::IdentityState;
use crate::identity::store::{self, OpenSecret};
use crate::organisations::{self, EmailAddress, NewMembership, NewPerson, Organisation, Person, Placement};
use crate::platform::access::{Actor, Permission, Role, Scope};
use crate::platform::ids::{MembershipId, OneTimeSecretId, OrganisationId, PersonId};
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, Platform, audit};
use chrono::Duration;
use sea_orm::{ActiveEnum, ConnectionTrait};
use std::collections::BTreeSet;

/// An invitation whose texts were checked.
#[derive(Debug)]
pub(in crate::identity) struct Invitation {
    organisation: OrganisationId,
    email: EmailAddress,
    given_name: String,
    family_name: String,
    position: Option<String>,
    roles: BTreeSet<Role>,
    body: InvitationIn,
}

impl Invitation {
    pub(in crate::identity) fn check(organisation: OrganisationId, body: InvitationIn) -> Result<Self, ApiError> {
        Ok(Self {
            organisation,
            email: EmailAddress::parse("email", &body.email)?,
            given_name: organisations::name("given_name", &body.given_name)?,
            family_name: organisations::name("family_name", &body.family_name)?,
            position: organisations::optional_name("position", body.position.as_deref())?,
            roles: body.roles.iter().copied().collect(),
            body,
        })
    }
}

fn scope() -> Scope {
    Scope::system("an invitation may concern a person whom other organisations know")
}

/// Invites a person into an organisation. Inviting her again before she accepted sends a new link.
pub async fn invite(state: &IdentityState, actor: &Actor, organisation: OrganisationId, body: InvitationIn) -> Result<(), ApiError> {
    let platform = state.platform();
    let invitation = Invitation::check(organisation, body)?;
    let founds = check_roles(actor, organisation, &invitation.roles)?;
    let today = platform.today();
    let work = async |transaction: &_| -> Result<Placed, ApiError> {
        organisations::lock_organisation(transaction, organisation).await?;
        if founds && organisations::has_administrator(transaction, &scope(), organisation, today).await? {
            return Err(ApiError::forbidden()
                .reason("administrator_invites")
                .detail("This organisation has an administrator, who invites all others."));
        }
        let placed = place(transaction, platform, Some(actor.person), invitation).await?;
        if founds && placed.person == actor.person {
            return Err(ApiError::forbidden()
                .reason("no_people_data")
                .detail("The consortium's administrator sees no people's data: invite somebody of the organisation."));
        }
        Ok(placed)
    };
    let placed = platform.database.write(&scope(), work).await?;
    state.forget_person(placed.person);
    Ok(())
}

/// Who was invited, and the link with which she chooses a password; none when she has one.
#[derive(Debug)]
pub(in crate::identity) struct Placed {
    pub person: PersonId,
    pub link: Option<String>,
}

/// HR officers invite learners and line managers; the organisation's administrator gives every role of the organisation.
/// The consortium's administrator invites the first administrator of an organisation that has none, or a new one could never
/// begin; that is what `true` says.
fn check_roles(actor: &Actor, organisation: OrganisationId, roles: &BTreeSet<Role>) -> Result<bool, ApiError> {
    let is_administrator = roles.iter().all(|role| *role == Role::OrganisationAdmin);
    let own = actor.breadth(Permission::InvitePeople, organisation).is_some();
    if !own && is_administrator && actor.require(Permission::ManageConsortium).is_ok() {
        return Ok(true);
    }
    actor.scope(Permission::InvitePeople, organisation)?;
    let manages = actor.breadth(Permission::ManagePeople, organisation).is_some();
    let may_give = |role: &Role| match role {
        Role::Learner | Role::LineManager => true,
        Role::ConsortiumAdmin => actor.breadth(Permission::ManageConsortium, organisation).is_some(),
        Role::Trainer | Role::HrOfficer | Role::OrganisationAdmin => manages,
    };
    if roles.iter().all(may_give) {
        return Ok(false);
    }
    let message = "You cannot give one of these roles. Ask an administrator of the organisation.";
    Err(ApiError::forbidden().detail(message).field("roles", "not_yours_to_give", message))
}

/// Writes the membership and the mail.
pub(in crate::identity) async fn place(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    actor: Option<PersonId>,
    invitation: Invitation,
) -> Result<Placed, ApiError> {
    let now = platform.clock.now();
    // Two invitations of one person queue here, so that she does not get two memberships.
    organisations::lock_organisation(transaction, invitation.organisation).await?;
    let organisation = organisations::find_organisation(transaction, invitation.organisation).await?.ok_or_else(ApiError::not_found)?;
    let person = organisations::find_person_by_email(transaction, &scope(), &invitation.email).await?;
    let placement = Placement {
        organisation: organisation.id,
        person: person.as_ref().map(|person| person.id),
        unit: invitation.body.unit_id,
        manager: invitation.body.manager_id,
    };
    organisations::check_placement(transaction, &scope(), placement, platform.day(now)).await?;
    let person = match person {
        Some(person) => person,
        None => create(transaction, platform, &invitation).await?,
    };
    let has_password = store::find_password(transaction, person.id).await?.is_some();
    let existing = organisations::membership_in(transaction, &scope(), organisation.id, person.id, platform.day(now)).await?;
    if existing.is_some() && has_password {
        return Err(ApiError::invalid("email", "email_taken", "This person belongs to the organisation already."));
    }
    let membership = match existing {
        Some(existing) => existing.membership_id,
        None => add(transaction, platform, &invitation, person.id).await?,
    };
    let (occasion, link) = if has_password {
        (Occasion::NewMembership { organisation: organisation.name.clone() }, None)
    } else {
        let occasion = open_invitation(transaction, platform, &person, &organisation).await?;
        let link = mails::link(&platform.config.server.public_url, &occasion);
        (occasion, Some(link))
    };
    let language = if has_password { person.language } else { invitation.body.language };
    mails::send(transaction, platform, &person, language, &occasion).await?;
    let roles: Vec<_> = invitation.roles.iter().map(ActiveEnum::to_value).collect();
    let event = audit::Event {
        actor,
        organisation: Some(organisation.id),
        action: "person.invited",
        record_kind: "membership",
        record_id: Some(membership.to_string()),
        detail: Some(format!("roles {}", roles.join(" "))),
    };
    audit::record(transaction, now, event).await?;
    Ok(Placed { person: person.id, link })
}

async fn create(transaction: &impl ConnectionTrait, platform: &Platform, invitation: &Invitation) -> Result<Person, ApiError> {
    let person = Person {
        id: PersonId(platform.clock.id()),
        email: invitation.email.to_string(),
        given_name: invitation.given_name.clone(),
        family_name: invitation.family_name.clone(),
        language: invitation.body.language,
        created_at: platform.clock.now(),
    };
    let new = NewPerson {
        id: person.id,
        email: person.email.clone(),
        given_name: person.given_name.clone(),
        family_name: person.family_name.clone(),
        language: person.language,
        created_at: person.created_at,
    };
    organisations::create_person(transaction, new).await.map_err(|error| {
        // A deactivated account keeps its address; so does one that somebody else invites in this very moment.
        let taken = || ApiError::invalid("email", "email_taken", "This address cannot be invited.");
        if breaks_unique(&error, "person") { taken() } else { error.into() }
    })?;
    Ok(person)
}

async fn add(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    invitation: &Invitation,
    person: PersonId,
) -> Result<MembershipId, ApiError> {
    let now = platform.clock.now();
    let new = NewMembership {
        id: MembershipId(platform.clock.id()),
        person,
        organisation: invitation.organisation,
        unit: invitation.body.unit_id,
        position: invitation.position.clone(),
        manager: invitation.body.manager_id,
        roles: invitation.roles.clone(),
        valid_from: platform.day(now),
        created_at: now,
    };
    let id = new.id;
    organisations::add_membership(transaction, new).await?;
    Ok(id)
}

async fn open_invitation(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    person: &Person,
    organisation: &Organisation,
) -> Result<Occasion, ApiError> {
    let now = platform.clock.now();
    let until = now + Duration::days(i64::from(platform.config.sign_in.invitation_days));
    let secret = new_secret("")?;
    let open = OpenSecret { id: OneTimeSecretId(platform.clock.id()), person: person.id };
    store::add_secret(transaction, open, Purpose::Invitation, SecretHash::of(&secret), now, until).await?;
    Ok(Occasion::Invitation { organisation: organisation.name.clone(), secret, until })
}
