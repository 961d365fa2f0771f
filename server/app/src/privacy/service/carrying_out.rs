//! Forgetting a person, for one organisation.
//!
//! First the request is noted as under way; then the bytes of her files go; then everything else, in one transaction. Whatever
//! fails leaves the request under way, shown as such, and the server takes it up again.

use super::erasure::{lock_open, show};
use crate::learning::Learning;
use crate::organisations::{self, MembershipListener};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::audit::{self, Event};
use crate::platform::holdings::Erasure;
use crate::platform::ids::{ErasureRequestId, OrganisationId, PersonId};
use crate::platform::mail::letter::Letter;
use crate::platform::{ApiError, Platform, SharedPlatform, mail, opening};
use crate::privacy::holdings;
use crate::privacy::model::{ErasureRequestOf, ErasureState};
use crate::privacy::store::{self, Erased, Person};
use crate::{identity, skills};
use sea_orm::DatabaseTransaction;
use std::sync::Arc;

/// What forgetting needs of the program.
pub struct Eraser {
    /// The parts of the server.
    pub platform: SharedPlatform,
    /// Files and what is counted of courses.
    pub learning: Arc<Learning>,
    /// Told when somebody's memberships are over.
    pub changed: MembershipListener,
}

fn everywhere() -> Scope {
    Scope::system("a person is taken out of all tables of an organisation, after one of its administrators decided so")
}

impl Eraser {
    /// Carries a request out. When something fails on the way, the answer says that it is under way.
    pub async fn carry_out(&self, actor: &Actor, organisation: OrganisationId, id: ErasureRequestId) -> Result<ErasureRequestOf, ApiError> {
        let scope = actor.scope(Permission::ManagePeople, organisation)?;
        let platform = &self.platform;
        let now = platform.clock.now();
        let begin = async |transaction: &_| -> Result<(), ApiError> {
            let (row, person) = lock_open(transaction, &scope, actor, id).await?;
            if row.state == ErasureState::UnderWay {
                return Ok(());
            }
            if organisations::is_last_administrator(transaction, &scope, person, organisation, platform.day(now)).await? {
                let detail = "She is the organisation's only administrator. Make somebody else one first.";
                return Err(ApiError::conflict().detail(detail));
            }
            store::save_decision(transaction, &scope, id, ErasureState::UnderWay, Some(actor.person), now, None).await?;
            Ok(audit::record(transaction, now, event(Some(actor.person), organisation, id, "erasure.begun")).await?)
        };
        platform.database.write(&scope, begin).await?;
        if let Err(error) = self.finish(id).await {
            tracing::error!(?error, request = %id, "an erasure is not finished; it will be tried again");
        }
        show(platform, &scope, actor, id).await
    }

    /// Takes up whatever is under way; returns how many erasures were finished.
    ///
    /// # Errors
    /// When the database refuses to say which there are.
    pub async fn resume(&self) -> Result<usize, ApiError> {
        let scope = everywhere();
        let waiting = self.platform.database.read_latest(&scope, async |connection| store::requests_under_way(connection, &scope).await);
        let mut finished = 0;
        for id in waiting.await? {
            match self.finish(id).await {
                Ok(()) => finished += 1,
                Err(error) => tracing::error!(?error, request = %id, "an erasure is not finished; it will be tried again"),
            }
        }
        Ok(finished)
    }

    async fn finish(&self, id: ErasureRequestId) -> Result<(), ApiError> {
        let scope = everywhere();
        let database = &self.platform.database;
        let find = async |connection: &_| store::lock_request(connection, &scope, id).await;
        let row = database.write(&scope, find).await?.ok_or_else(ApiError::not_found)?;
        let Some(person) = row.person_id.filter(|_| row.state == ErasureState::UnderWay) else { return Ok(()) };
        self.learning.erase_files(&scope, person, row.organisation_id).await?;
        skills::erase_files(&self.platform, &scope, person, row.organisation_id).await?;
        let work = async |transaction: &_| self.erase(transaction, &scope, id, person, row.organisation_id).await;
        database.write(&scope, work).await?;
        (self.changed)(person);
        Ok(())
    }

    async fn erase(
        &self,
        transaction: &DatabaseTransaction,
        scope: &Scope,
        id: ErasureRequestId,
        person: PersonId,
        organisation: OrganisationId,
    ) -> Result<(), ApiError> {
        let platform: &Platform = &self.platform;
        let (clock, now) = (&platform.clock, platform.clock.now());
        // Another server may have been faster.
        let row = store::lock_request(transaction, scope, id).await?.ok_or_else(ApiError::not_found)?;
        if row.state != ErasureState::UnderWay {
            return Ok(());
        }
        let known = organisations::find_person(transaction, scope, person).await?.ok_or_else(ApiError::not_found)?;
        let account_goes = organisations::memberships_elsewhere(transaction, scope, person, organisation).await? == 0;
        // What she learnt and what she did for others stand under two nobodies, so that neither leads to the other.
        let [learner, colleague] = [PersonId(clock.id()), PersonId(clock.id())];
        organisations::create_nobody(transaction, scope, learner, now).await?;
        let completions = self.learning.keep_without_person(transaction, scope, (person, learner), organisation).await?;
        skills::copy_evidence_without_person(transaction, scope, clock, (person, learner), organisation, &completions).await?;
        organisations::copy_memberships_without_person(transaction, scope, clock, platform.day(now), (person, learner), organisation)
            .await?;
        opening::forget(transaction, person, organisation).await?;
        store::save_carried_out(transaction, scope, id, now).await?;
        let erased =
            Erased { person: Person { id: person, email: known.email.clone() }, organisation: (!account_goes).then_some(organisation) };
        organisations::create_nobody(transaction, scope, colleague, now).await?;
        let mut unnamed = 0;
        for holding in holdings::all().rev() {
            let rows = store::erase(transaction, scope, holding, &erased, colleague).await?;
            unnamed += if holding.erasure == Erasure::Unname { rows } else { 0 };
        }
        if unnamed == 0 {
            organisations::delete_nobody(transaction, scope, colleague).await?;
        }
        if account_goes {
            identity::forget_tries(transaction, &known.email).await?;
        }
        let audit = event(None, organisation, id, "erasure.carried_out");
        audit::record(transaction, now, audit).await?;
        // The last mail: its row goes as that of every other mail.
        let name = &platform.config.consortium.name;
        let home = organisations::find_organisation(transaction, organisation).await?.ok_or_else(ApiError::not_found)?;
        let arguments = [("consortium", name.as_str()), ("organisation", home.name.as_str()), ("given_name", known.given_name.as_str())];
        let key = if account_goes { "mail-forgotten" } else { "mail-forgotten-in-one" };
        let link = format!("{}/privacy", platform.config.server.public_url);
        let letter = Letter { key, arguments: &arguments, link: &link, consortium: name }.to(&known.email, known.language);
        mail::queue(transaction, platform, letter).await?;
        Ok(())
    }
}

fn event(actor: Option<PersonId>, organisation: OrganisationId, id: ErasureRequestId, action: &'static str) -> Event {
    let (organisation, record_id) = (Some(organisation), Some(id.to_string()));
    Event { actor, organisation, action, record_kind: "erasure_request", record_id, detail: None }
}
