//! Choosing how levels follow from evidence, and folding an organisation's people anew by it.

use super::super::api::history::PolicyInWords;
use super::super::api::policies::{LevelPolicy, PolicyIn, PolicyVersion, Refolding};
use super::super::entity::{level_policy, level_refold};
use super::super::policy::{EvidenceKind, KindRule, Policy, PolicyFault};
use super::super::store;
use crate::organisations;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{LevelPolicyId, LevelRefoldId, OrganisationId, SkillChangeId};
use crate::platform::{ApiError, Platform, audit, jobs};
use chrono::{DateTime, Duration, Utc};
use sea_orm::{DatabaseTransaction, DbErr};
use std::collections::BTreeMap;

/// The kind of the job that folds an organisation's levels anew; its record is the run.
pub(in crate::skills) const REFOLD: &str = "skills.refold";
/// So many people are folded in one transaction.
const PEOPLE_AT_ONCE: u64 = 100;
/// A run that rested so long has lost its job.
const LOST: Duration = Duration::minutes(5);
/// So many versions of the past are told.
const VERSIONS: usize = 50;

/// How levels follow in an organisation: now, before, and how far a change has come.
pub(in crate::skills) async fn read(platform: &Platform, actor: &Actor, organisation: OrganisationId) -> Result<LevelPolicy, ApiError> {
    let scope = actor.scope(Permission::ReadOrganisation, organisation)?;
    describe(platform, &scope, organisation).await
}

/// Chooses a policy for an organisation, or the consortium's again.
pub(in crate::skills) async fn choose(
    platform: &Platform,
    actor: &Actor,
    organisation: OrganisationId,
    chosen: Option<PolicyIn>,
) -> Result<LevelPolicy, ApiError> {
    let scope = actor.scope(Permission::ManageOrganisation, organisation)?;
    let policy = chosen.map(parse).transpose()?;
    let now = platform.clock.now();
    platform
        .database
        .write(&scope, async |transaction| {
            let policies = store::policies_at(transaction, Some(organisation)).await?;
            let is_same = match &policy {
                Some(policy) => policies.is_own(organisation, now) && policies.at(organisation, now).0 == *policy,
                None => !policies.is_own(organisation, now),
            };
            if is_same {
                return Ok(());
            }
            insert(transaction, platform, Some(organisation), policy.as_ref(), now).await?;
            begin(transaction, platform, organisation, now).await?;
            note(transaction, actor, Some(organisation), policy.as_ref(), now).await
        })
        .await?;
    describe(platform, &scope, organisation).await
}

/// How levels follow where an organisation chose nothing of its own.
pub(in crate::skills) async fn read_shared(platform: &Platform) -> Result<PolicyInWords, ApiError> {
    let now = platform.clock.now();
    let read = async |connection: &_| store::policies_at(connection, None).await;
    let policies = platform.database.read_latest::<_, DbErr>(&Scope::SHARED, read).await?;
    let (policy, origin) = policies.shared(now);
    Ok(PolicyInWords::of(&policy, origin))
}

/// Chooses the policy of all organisations that have none of their own.
pub(in crate::skills) async fn choose_shared(platform: &Platform, actor: &Actor, chosen: PolicyIn) -> Result<PolicyInWords, ApiError> {
    actor.require(Permission::ManageConsortium)?;
    let policy = parse(chosen)?;
    let now = platform.clock.now();
    let scope = Scope::system("the policy of the consortium reaches every organisation");
    platform
        .database
        .write(&scope, async |transaction| {
            let policies = store::policies_at(transaction, None).await?;
            if policies.shared(now).0 == policy {
                return Ok(());
            }
            insert(transaction, platform, None, Some(&policy), now).await?;
            for organisation in store::organisations_with_evidence(transaction).await? {
                if !policies.is_own(organisation, now) {
                    begin(transaction, platform, organisation, now).await?;
                }
            }
            note(transaction, actor, None, Some(&policy), now).await
        })
        .await?;
    read_shared(platform).await
}

/// Goes on with a run until it is done: a hundred people in each transaction, so that others are served between. Done again after a crash,
/// it goes on behind the last of them.
pub(in crate::skills) async fn refold(platform: &Platform, id: LevelRefoldId) -> Result<(), DbErr> {
    let scope = Scope::system("the levels of an organisation are folded by its new policy");
    count(platform, &scope, id).await?;
    loop {
        let is_done = platform
            .database
            .write(&scope, async |transaction| {
                let Some(run) = store::refold_row(transaction, id).await?.filter(|run| run.finished_at.is_none()) else { return Ok(true) };
                let people = store::people_with_evidence(transaction, Some(run.organisation_id), run.reached, PEOPLE_AT_ONCE).await?;
                let now = platform.clock.now();
                store::refold(transaction, Some(run.organisation_id), &people, now, || SkillChangeId(platform.clock.id())).await?;
                let done = run.people_done.saturating_add(i32::try_from(people.len()).unwrap_or(i32::MAX));
                let finished_at = (people.len() < usize::try_from(PEOPLE_AT_ONCE).unwrap_or(usize::MAX)).then_some(now);
                let reached = people.last().map(|person| person.0).or(run.reached);
                let people_total = run.people_total.max(done);
                store::save_refold(transaction, level_refold::Model { people_done: done, people_total, reached, finished_at, ..run })
                    .await?;
                Ok::<_, DbErr>(finished_at.is_some())
            })
            .await?;
        if is_done {
            return Ok(());
        }
    }
}

/// Writes how many people there are to fold, when a run begins.
async fn count(platform: &Platform, scope: &Scope, id: LevelRefoldId) -> Result<(), DbErr> {
    let work = async |transaction: &DatabaseTransaction| {
        let Some(run) = store::refold_row(transaction, id).await?.filter(|run| run.reached.is_none() && run.finished_at.is_none()) else {
            return Ok(());
        };
        let total = store::count_people_with_evidence(transaction, run.organisation_id).await?;
        let people_total = i32::try_from(total).unwrap_or(i32::MAX);
        store::save_refold(transaction, level_refold::Model { people_total, ..run }).await
    };
    platform.database.write::<_, DbErr>(scope, work).await
}

/// Goes on with runs that lost their job.
pub(super) async fn take_up(platform: &Platform, now: DateTime<Utc>) -> Result<(), DbErr> {
    let scope = Scope::system("runs belong to nobody");
    let look = async |connection: &_| store::unfinished_refolds(connection).await;
    for run in platform.database.read_latest::<_, DbErr>(&scope, look).await? {
        if run.begun_at + LOST <= now {
            refold(platform, run.id).await?;
        }
    }
    Ok(())
}

async fn describe(platform: &Platform, scope: &Scope, organisation: OrganisationId) -> Result<LevelPolicy, ApiError> {
    let now = platform.clock.now();
    let read = async |connection: &_| {
        let policies = store::policies_at(connection, Some(organisation)).await?;
        let rows = store::policy_versions(connection, Some(organisation)).await?;
        let run = store::last_refold(connection, organisation).await?;
        let found = organisations::find_organisation(connection, organisation).await?;
        Ok::<_, DbErr>((policies, rows, run, found))
    };
    let (policies, rows, run, found) = platform.database.read_latest(scope, read).await?;
    let home = found.ok_or_else(ApiError::not_found)?;
    // Each moment at which anything was chosen, with what held from then on.
    let mut moments: Vec<DateTime<Utc>> = rows.iter().map(|row| row.holds_from).collect();
    moments.dedup();
    let mut versions: Vec<PolicyVersion> = Vec::new();
    for from in moments {
        let (policy, origin) = policies.at(organisation, from);
        let policy = PolicyInWords::of(&policy, origin);
        if versions.last().is_none_or(|last| last.policy.holds_from != policy.holds_from || last.policy.origin != policy.origin) {
            versions.push(PolicyVersion { from, policy });
        }
    }
    versions.reverse();
    versions.truncate(VERSIONS);
    let (policy, origin) = policies.at(organisation, now);
    let (shared, shared_origin) = policies.shared(now);
    let refolding = run.map(|run| Refolding {
        people_total: u32::try_from(run.people_total).unwrap_or(0),
        people_done: u32::try_from(run.people_done).unwrap_or(0),
        begun_at: run.begun_at,
        finished_at: run.finished_at,
    });
    Ok(LevelPolicy {
        organisation_id: organisation,
        organisation_name: home.name,
        policy: PolicyInWords::of(&policy, origin),
        shared: PolicyInWords::of(&shared, shared_origin),
        versions,
        refolding,
    })
}

pub(super) fn parse(chosen: PolicyIn) -> Result<Policy, ApiError> {
    let mut kinds = BTreeMap::new();
    for rule in chosen.kinds {
        let kind = EvidenceKind::from_name(&rule.kind)
            .filter(|kind| EvidenceKind::ALL.contains(kind))
            .ok_or_else(|| ApiError::invalid("kinds", "unknown_kind", "A kind is self, manager, test, completion or external."))?;
        if kinds.insert(kind, KindRule { trust: rule.trust, months_per_level: rule.months_per_level }).is_some() {
            return Err(ApiError::invalid("kinds", "twice", "A kind of evidence is named twice."));
        }
    }
    let policy = Policy { rule: chosen.rule.into(), kinds };
    let code = |fault| match fault {
        PolicyFault::Trust => "unknown_trust",
        PolicyFault::NothingCounts => "nothing_counts",
        PolicyFault::Months => "months_out_of_range",
        PolicyFault::Fading => "fading_does_not_fit",
    };
    policy.check().map_err(|fault| ApiError::invalid("kinds", code(fault), fault.to_string()))?;
    Ok(policy)
}

async fn insert(
    transaction: &DatabaseTransaction,
    platform: &Platform,
    organisation_id: Option<OrganisationId>,
    policy: Option<&Policy>,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    let policy = policy.map(serde_json::to_string).transpose().map_err(ApiError::because)?;
    let row = level_policy::Model { id: LevelPolicyId(platform.clock.id()), organisation_id, policy, holds_from: now };
    Ok(store::insert_policy(transaction, row).await?)
}

/// Writes a run and its job in the transaction that changes the policy.
async fn begin(
    transaction: &DatabaseTransaction,
    platform: &Platform,
    organisation: OrganisationId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let id = LevelRefoldId(platform.clock.id());
    // How many there are takes long to count; the run does it, and who chooses does not wait.
    let row = level_refold::Model {
        id,
        organisation_id: organisation,
        people_total: 0,
        people_done: 0,
        reached: None,
        begun_at: now,
        finished_at: None,
    };
    store::begin_refold(transaction, row).await?;
    jobs::enqueue(transaction, platform, REFOLD, id.0, now).await
}

async fn note(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    organisation: Option<OrganisationId>,
    policy: Option<&Policy>,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    let detail = policy.map(serde_json::to_string).transpose().map_err(ApiError::because)?;
    let event = audit::Event {
        actor: Some(actor.person),
        organisation,
        action: "level_policy.chosen",
        record_kind: "level_policy",
        record_id: organisation.map(|organisation| organisation.to_string()),
        detail: Some(detail.unwrap_or_else(|| "as the consortium".to_owned())),
    };
    audit::record(transaction, now, event).await?;
    Ok(())
}
