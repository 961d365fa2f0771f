//! Asking to be forgotten, and deciding on it.

use super::data::reading;
use crate::notifications::{Kind, Notice, To, notify};
use crate::organisations;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::audit::{self, Event};
use crate::platform::ids::{ErasureRequestId, OrganisationId, PersonId};
use crate::platform::problem::breaks_unique;
use crate::platform::{ApiError, Platform};
use crate::privacy::entity::erasure_request::Model;
use crate::privacy::model::{ErasureOrganisation, ErasureRequest, ErasureRequestIn, ErasureRequestOf, ErasureRequests, ErasureState};
use crate::privacy::store::{self, Wanted};
use chrono::{Duration, Months};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

/// Requests that a person may make of an organisation in a day; all but one were taken back or refused.
const A_DAY: u64 = 5;

fn event(actor: PersonId, row: &Model, action: &'static str) -> Event {
    Event {
        actor: Some(actor),
        organisation: Some(row.organisation_id),
        action,
        record_kind: "erasure_request",
        record_id: Some(row.id.to_string()),
        detail: None,
    }
}

/// Asks an organisation to forget the caller. Its administrators are told.
pub async fn ask(platform: &Platform, actor: &Actor, new: ErasureRequestIn) -> Result<(bool, ErasureRequest), ApiError> {
    let scope = actor.own()?;
    let now = platform.clock.now();
    let note = new.note.map(|note| note.trim().to_owned()).filter(|note| !note.is_empty());
    let row = Model {
        id: new.id,
        person_id: Some(actor.person),
        organisation_id: new.organisation_id,
        state: ErasureState::Open,
        note,
        requested_at: now,
        due_on: platform.day(now).checked_add_months(Months::new(1)).unwrap_or(platform.day(now)),
        decided_by: None,
        decided_at: None,
        reason: None,
        finished_at: None,
    };
    let work = async |transaction: &_| -> Result<(bool, Model), ApiError> {
        if let Some(known) = store::lock_request(transaction, &scope, row.id).await? {
            return Ok((false, known));
        }
        // Where she never belonged there is nothing of hers, and nobody there learns of her.
        if organisations::memberships_in(transaction, &scope, actor.person, row.organisation_id).await? == 0 {
            return Err(ApiError::not_found());
        }
        if store::requests_since(transaction, &scope, row.organisation_id, now - Duration::days(1)).await? >= A_DAY {
            return Err(ApiError::too_many_requests().detail("You have asked several times within a day. Wait a day.").retry_after(86_400));
        }
        store::insert_request(transaction, &scope, row.clone()).await.map_err(|error| {
            if breaks_unique(&error, "erasure_request") {
                ApiError::conflict().reason("asked_already").detail("You have asked this organisation already; it has not answered yet.")
            } else {
                error.into()
            }
        })?;
        audit::record(transaction, now, event(actor.person, &row, "erasure.requested")).await?;
        let to = To::Holders { permission: Permission::ManagePeople, except: Some(actor.person) };
        tell(transaction, platform, to, &row, Kind::DataRequested, "/admin/erasure-requests").await?;
        Ok((true, row.clone()))
    };
    let (is_new, row) = platform.database.write(&scope, work).await?;
    Ok((is_new, own(platform, vec![row]).await?.pop().ok_or_else(ApiError::internal)?))
}

pub(super) async fn tell(
    transaction: &DatabaseTransaction,
    platform: &Platform,
    to: To,
    row: &Model,
    kind: Kind,
    link: &str,
) -> Result<(), ApiError> {
    let notice = Notice {
        to,
        organisation: row.organisation_id,
        kind,
        arguments: vec![],
        link: link.to_owned(),
        key: Some(format!("{}:{}", kind.message(), row.id)),
    };
    Ok(notify(transaction, platform, notice).await?)
}

/// The caller's own requests, and whom she may ask: the organisations that she belongs or belonged to and that do not owe her an
/// answer.
pub async fn list_own(platform: &Platform, actor: &Actor) -> Result<ErasureRequests, ApiError> {
    let scope = actor.own()?;
    let read = async |connection: &_| -> Result<_, ApiError> {
        Ok((store::list_requests(connection, &scope).await?, organisations::organisations_of(connection, &scope, actor.person).await?))
    };
    let (rows, homes) = platform.database.read_latest(&scope, read).await?;
    let owes = |home: OrganisationId| rows.iter().any(|row| row.organisation_id == home && row.state.is_pending());
    let mut wanted = Wanted::default();
    wanted.add_organisations(homes.iter().copied().filter(|home| !owes(*home)));
    let names = async |connection: &_| store::names(connection, &reading(), &wanted).await;
    let names = platform.database.read_latest(&reading(), names).await?;
    let organisations = names.organisations.into_iter().map(|(id, name)| ErasureOrganisation { id, name }).collect();
    Ok(ErasureRequests { items: own(platform, rows).await?, organisations })
}

async fn own(platform: &Platform, rows: Vec<Model>) -> Result<Vec<ErasureRequest>, ApiError> {
    let mut wanted = Wanted::default();
    wanted.add_organisations(rows.iter().map(|row| row.organisation_id));
    let read = async |connection: &_| store::names(connection, &reading(), &wanted).await;
    let names = platform.database.read_latest(&reading(), read).await?;
    let shown = |row: Model| ErasureRequest {
        organisation: names.organisations.get(&row.organisation_id).cloned().unwrap_or_default(),
        id: row.id,
        organisation_id: row.organisation_id,
        state: row.state,
        note: row.note,
        requested_at: row.requested_at,
        due_on: row.due_on,
        decided_at: row.decided_at,
        reason: row.reason,
    };
    Ok(rows.into_iter().map(shown).collect())
}

/// Takes an own request back, until it is decided.
pub async fn take_back(platform: &Platform, actor: &Actor, id: ErasureRequestId) -> Result<(), ApiError> {
    let scope = actor.own()?;
    let now = platform.clock.now();
    let work = async |transaction: &_| -> Result<(), ApiError> {
        let row = store::lock_request(transaction, &scope, id).await?.ok_or_else(ApiError::not_found)?;
        match row.state {
            ErasureState::TakenBack => return Ok(()),
            ErasureState::Open => {}
            _ => return Err(decided()),
        }
        store::save_decision(transaction, &scope, id, ErasureState::TakenBack, None, now, None).await?;
        Ok(audit::record(transaction, now, event(actor.person, &row, "erasure.taken_back")).await?)
    };
    platform.database.write(&scope, work).await
}

fn decided() -> ApiError {
    ApiError::conflict().reason("decided_already").detail("This request was decided already.")
}

/// The requests that an organisation got.
pub async fn list_of(platform: &Platform, actor: &Actor, organisation: OrganisationId) -> Result<Vec<ErasureRequestOf>, ApiError> {
    let scope = actor.scope(Permission::ManagePeople, organisation)?;
    let read = async |connection: &_| -> Result<_, ApiError> {
        let rows = store::list_requests(connection, &scope).await?;
        let people: Vec<PersonId> = rows.iter().filter_map(|row| row.person_id).collect();
        let names = organisations::person_names(connection, &scope, &people).await?;
        Ok(rows.into_iter().map(|row| described(row, actor, &names)).collect())
    };
    platform.database.read_latest(&scope, read).await
}

pub(super) fn described(row: Model, actor: &Actor, names: &std::collections::BTreeMap<PersonId, String>) -> ErasureRequestOf {
    ErasureRequestOf {
        id: row.id,
        person: row.person_id.and_then(|person| names.get(&person).cloned()),
        is_own: row.person_id == Some(actor.person),
        state: row.state,
        note: row.note,
        requested_at: row.requested_at,
        due_on: row.due_on,
        decided_at: row.decided_at,
        reason: row.reason,
        finished_at: row.finished_at,
    }
}

/// One request of an organisation, after it was decided.
pub(super) async fn show(platform: &Platform, scope: &Scope, actor: &Actor, id: ErasureRequestId) -> Result<ErasureRequestOf, ApiError> {
    let read = async |connection: &_| -> Result<_, ApiError> {
        let row = store::lock_request(connection, scope, id).await?.ok_or_else(ApiError::not_found)?;
        let people: Vec<PersonId> = row.person_id.into_iter().collect();
        let names = organisations::person_names(connection, scope, &people).await?;
        Ok(described(row, actor, &names))
    };
    platform.database.write(scope, read).await
}

/// Locks a request that waits for its decision. Nobody decides on her own.
pub(super) async fn lock_open(
    transaction: &impl ConnectionTrait,
    scope: &Scope,
    actor: &Actor,
    id: ErasureRequestId,
) -> Result<(Model, PersonId), ApiError> {
    let row = store::lock_request(transaction, scope, id).await?.ok_or_else(ApiError::not_found)?;
    let Some(person) = row.person_id else { return Err(decided()) };
    if person == actor.person {
        return Err(ApiError::forbidden().reason("not_yourself").detail("Somebody else has to decide on your own request."));
    }
    match row.state {
        ErasureState::Open | ErasureState::UnderWay => Ok((row, person)),
        _ => Err(decided()),
    }
}

/// Refuses a request; the person reads why.
pub async fn refuse(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    id: ErasureRequestId,
    reason: &str,
) -> Result<ErasureRequestOf, ApiError> {
    let scope = actor.scope(Permission::ManagePeople, organisation)?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(ApiError::invalid("reason", "empty", "Write why: the person reads it."));
    }
    let now = platform.clock.now();
    let work = async |transaction: &_| -> Result<(), ApiError> {
        let (row, person) = lock_open(transaction, &scope, actor, id).await?;
        if row.state != ErasureState::Open {
            return Err(decided());
        }
        let reason = Some(reason.to_owned());
        store::save_decision(transaction, &scope, id, ErasureState::Refused, Some(actor.person), now, reason).await?;
        tell(transaction, platform, To::Person(person), &row, Kind::DataAnswered, "/me/erasure").await?;
        Ok(audit::record(transaction, now, event(actor.person, &row, "erasure.refused")).await?)
    };
    platform.database.write(&scope, work).await?;
    show(platform, &scope, actor, id).await
}
