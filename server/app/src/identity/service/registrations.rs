//! Signing up without an invitation, where an organisation allows it.
//!
//! Until the link was followed nothing is known but what was typed: no person, no membership. So nobody can be made a member by
//! somebody else, and an address that does not exist leaves nothing behind for longer than its link is good.

use crate::identity::entity::registration;
use crate::identity::mails::{self, Occasion};
use crate::identity::password;
use crate::identity::registration::{OpenOrganisation, OpenRegistration, RegistrationIn, RegistrationSetting};
use crate::identity::secret::{SecretHash, new_secret};
use crate::identity::service::throttling::Subjects;
use crate::identity::state::IdentityState;
use crate::identity::store;
use crate::organisations::{self, EmailAddress, NewMembership, NewPerson, Person};
use crate::platform::access::{Actor, Permission, Role, Scope};
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, RegistrationId};
use crate::platform::{ApiError, audit};
use chrono::Duration;
use sea_orm::ConnectionTrait;
use std::collections::BTreeMap;
use std::sync::Arc;

fn scope() -> Scope {
    Scope::system("who signs up is not known yet")
}

fn void() -> ApiError {
    ApiError::token_invalid().detail("This link was used already, has expired, or is incomplete. Ask for a new one.")
}

/// The setting of an organisation, for its administrator.
pub async fn setting(state: &IdentityState, actor: &Actor, id: OrganisationId) -> Result<RegistrationSetting, ApiError> {
    let scope = actor.scope(Permission::ManageOrganisation, id)?;
    let find = async |connection: &_| store::find_registration_setting(connection, id).await;
    Ok(state.platform().database.read_latest(&scope, find).await?)
}

/// Changes it.
pub async fn change(
    state: &IdentityState,
    actor: &Actor,
    id: OrganisationId,
    new: RegistrationSetting,
) -> Result<RegistrationSetting, ApiError> {
    let scope = actor.scope(Permission::ManageOrganisation, id)?;
    let new = new.checked()?;
    let now = state.platform().clock.now();
    let event = audit::Event {
        actor: Some(actor.person),
        organisation: Some(id),
        action: if new.allowed { "registration.allowed" } else { "registration.closed" },
        record_kind: "organisation",
        record_id: Some(id.to_string()),
        detail: (!new.domains.is_empty()).then(|| format!("domains {}", new.domains.join(" "))),
    };
    let change = async |transaction: &_| -> Result<(), ApiError> {
        store::put_registration_setting(transaction, id, &new, now).await?;
        Ok(audit::record(transaction, now, event).await?)
    };
    state.platform().database.write(&scope, change).await?;
    Ok(new)
}

/// The organisations that people may sign up for, by name.
pub async fn open_organisations(state: &IdentityState) -> Result<Vec<OpenOrganisation>, ApiError> {
    let look = async |connection: &_| {
        let open: BTreeMap<_, _> = store::open_organisations(connection).await?.into_iter().collect();
        let mut listed = Vec::with_capacity(open.len());
        for (id, setting) in open {
            if let Some(organisation) = organisations::find_organisation(connection, id).await? {
                listed.push(OpenOrganisation { slug: organisation.slug, name: organisation.name, domains: setting.domains });
            }
        }
        Ok::<_, ApiError>(listed)
    };
    let mut listed = state.platform().database.read(&Scope::SHARED, look).await?;
    listed.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(listed)
}

/// A registration whose texts were checked.
struct Wish {
    organisation: OrganisationId,
    name: String,
    email: EmailAddress,
    body: RegistrationIn,
}

/// Checks what can be said without telling whether the address is known, then sends the link in its own time.
pub async fn register(state: &Arc<IdentityState>, mut body: RegistrationIn, address: String) -> Result<(), ApiError> {
    let email = EmailAddress::parse("email", &body.email)?;
    body.given_name = organisations::name("given_name", &body.given_name)?;
    body.family_name = organisations::name("family_name", &body.family_name)?;
    let slug = body.organisation.clone();
    let look = async |connection: &_| {
        let found = organisations::find_organisation_by_slug(connection, &slug).await?;
        Ok::<_, ApiError>(match found {
            Some(organisation) => Some((store::find_registration_setting(connection, organisation.id).await?, organisation)),
            None => None,
        })
    };
    let found = state.platform().database.read_latest(&Scope::SHARED, look).await?;
    let (setting, organisation) = found.filter(|(setting, _)| setting.allowed).ok_or_else(ApiError::not_found)?;
    if !setting.admits(&email) {
        let message = format!("{} takes addresses of {} only.", organisation.name, setting.domains.join(", "));
        return Err(ApiError::invalid("email", "domain_not_allowed", message));
    }
    let wish = Wish { organisation: organisation.id, name: organisation.name, email, body };
    let Ok(place) = state.password_resets().clone().try_acquire_owned() else {
        tracing::warn!("too many links asked for at once; one was dropped");
        return Ok(());
    };
    let state = state.clone();
    let request_id = crate::platform::problem::request_id();
    let work = async move {
        if let Err(error) = send_link(&state, wish, &address).await {
            tracing::error!(?error, "a registration failed");
        }
        drop(place);
    };
    tokio::spawn(crate::platform::problem::REQUEST_ID.scope(request_id, work));
    Ok(())
}

/// Every request counts as a try, whether the address is known or not, so that nobody's mailbox can be flooded.
async fn send_link(state: &IdentityState, wish: Wish, address: &str) -> Result<(), ApiError> {
    let platform = state.platform();
    let config = &platform.config.sign_in;
    let subjects = Subjects::new("register", &wish.email.to_string(), address);
    let now = platform.clock.now();
    let until = now + Duration::days(i64::from(config.invitation_days));
    let secret = new_secret("")?;
    let row = registration::Model {
        id: RegistrationId(platform.clock.id()),
        organisation_id: wish.organisation,
        email: wish.email.to_string(),
        given_name: wish.body.given_name.clone(),
        family_name: wish.body.family_name.clone(),
        language: wish.body.language,
        secret_hash: SecretHash::of(&secret).hex(),
        created_at: now,
        expires_at: until,
        used_at: None,
    };
    let work = async |transaction: &_| -> Result<(), ApiError> {
        if subjects.hold(transaction, now).await?.is_some() {
            return Ok(());
        }
        subjects.note_failure(transaction, config, now).await?;
        let known = organisations::find_person_by_email(transaction, &scope(), &wish.email).await?;
        let is_member = match &known {
            Some(person) => {
                let today = platform.day(now);
                organisations::membership_in(transaction, &scope(), wish.organisation, person.id, today).await?.is_some()
                    && store::find_password(transaction, person.id).await?.is_some()
            }
            None => false,
        };
        let to = known.unwrap_or_else(|| Person {
            id: PersonId(uuid::Uuid::nil()),
            email: row.email.clone(),
            given_name: row.given_name.clone(),
            family_name: row.family_name.clone(),
            language: row.language,
            created_at: now,
        });
        let occasion = if is_member {
            Occasion::AlreadyMember { organisation: wish.name.clone() }
        } else {
            store::add_registration(transaction, row).await?;
            Occasion::Registration { organisation: wish.name.clone(), secret, until }
        };
        Ok(mails::send(transaction, platform, &to, to.language, &occasion).await?)
    };
    platform.database.write(&scope(), work).await
}

/// What a link leads to, for who holds its secret.
pub async fn look(state: &IdentityState, secret: &str) -> Result<OpenRegistration, ApiError> {
    let now = state.platform().clock.now();
    let find = async |connection: &_| -> Result<_, ApiError> {
        let row = store::find_registration(connection, SecretHash::of(secret), now).await?.ok_or_else(void)?;
        let organisation = organisations::find_organisation(connection, row.organisation_id).await?.ok_or_else(void)?;
        let needs_password = match known(connection, &row).await? {
            Some(person) => store::find_password(connection, person.id).await?.is_none(),
            None => true,
        };
        Ok(OpenRegistration { organisation: organisation.name, given_name: row.given_name, email: row.email, needs_password })
    };
    state.platform().database.read_latest(&scope(), find).await
}

async fn known(connection: &impl ConnectionTrait, row: &registration::Model) -> Result<Option<Person>, ApiError> {
    let email = EmailAddress::parse("email", &row.email)?;
    Ok(organisations::find_person_by_email(connection, &scope(), &email).await?)
}

/// Makes the account, where there is none, and the membership. The organisation may have changed its mind meanwhile.
pub async fn complete(state: &IdentityState, secret: &str, password: Option<&str>) -> Result<(), ApiError> {
    let open = look(state, secret).await?;
    let hash = match (open.needs_password, password) {
        (false, _) => None,
        (true, None) => return Err(ApiError::invalid("password", "missing", "Choose a password.")),
        (true, Some(password)) => {
            password::check(password, &open.email).map_err(|weakness| weakness.at("password"))?;
            Some(state.hasher().enter().await?.hash(password).await?)
        }
    };
    let platform = state.platform();
    let now = platform.clock.now();
    let work = async |transaction: &_| -> Result<PersonId, ApiError> {
        let row = store::find_registration(transaction, SecretHash::of(secret), now).await?.ok_or_else(void)?;
        if !store::use_registration(transaction, row.id, now).await? {
            return Err(void());
        }
        organisations::lock_organisation(transaction, row.organisation_id).await?;
        if !store::find_registration_setting(transaction, row.organisation_id).await?.allowed {
            return Err(void());
        }
        let person = match known(transaction, &row).await? {
            Some(person) => person.id,
            None => {
                let id = PersonId(platform.clock.id());
                let new = NewPerson {
                    id,
                    email: row.email.clone(),
                    given_name: row.given_name.clone(),
                    family_name: row.family_name.clone(),
                    language: row.language,
                    created_at: now,
                };
                // A deactivated account keeps its address.
                organisations::create_person(transaction, new).await.map_err(|_| void())?;
                id
            }
        };
        if let Some(hash) = hash {
            // Somebody may have chosen one with an invitation since the page was opened.
            if store::find_password(transaction, person).await?.is_none() {
                store::use_all_secrets(transaction, person, now).await?;
                store::set_password(transaction, person, hash, now).await?;
            }
        }
        join(transaction, state, &row, person).await?;
        Ok(person)
    };
    let person = platform.database.write(&scope(), work).await?;
    state.forget_person(person);
    Ok(())
}

/// The membership as a learner, unless there is one.
async fn join(
    transaction: &impl ConnectionTrait,
    state: &IdentityState,
    row: &registration::Model,
    person: PersonId,
) -> Result<(), ApiError> {
    let platform = state.platform();
    let now = platform.clock.now();
    if organisations::membership_in(transaction, &scope(), row.organisation_id, person, platform.day(now)).await?.is_some() {
        return Ok(());
    }
    let new = NewMembership {
        id: MembershipId(platform.clock.id()),
        person,
        organisation: row.organisation_id,
        unit: None,
        position: None,
        manager: None,
        roles: [Role::Learner].into(),
        valid_from: platform.day(now),
        created_at: now,
    };
    let event = audit::Event {
        actor: Some(person),
        organisation: Some(row.organisation_id),
        action: "person.registered",
        record_kind: "membership",
        record_id: Some(new.id.to_string()),
        detail: None,
    };
    organisations::add_membership(transaction, new).await?;
    Ok(audit::record(transaction, now, event).await?)
}
