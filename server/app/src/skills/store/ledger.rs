//! The ledger: appending evidence and revocations, and reading them as the fold takes them.
//!
//! Who appends evidence of a person or folds her levels anew locks her first, so that two at once do not both leave out what the
//! other brought. SQLite has one writer and needs no lock.

use super::levels::{Place, change_id, fold_place, insert_levels, stored};
use super::{NewObservation, policies};
use crate::platform::access::Scope;
use crate::platform::ids::{ObservationId, OrganisationId, PersonId, RevocationId, SkillChangeId};
use crate::skills::entity::{evidence_revocation, observation};
use crate::skills::fold::{Observation, fold_now};
use crate::skills::policy::EvidenceKind;
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbBackend, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Statement,
};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Evidence has fourteen columns, and SQLite binds 32,766 values.
const AT_ONCE: usize = 2000;

/// Appends one observation and folds the level it belongs to.
pub(in crate::skills) async fn observe(connection: &impl ConnectionTrait, new: NewObservation, now: DateTime<Utc>) -> Result<(), DbErr> {
    lock_person(connection, new.person).await?;
    append(connection, std::slice::from_ref(&new), |_| now).await?;
    let policy = policies::policies_at(connection, Some(new.organisation)).await?.at(new.organisation, now).0;
    let cause = new.id.0;
    let place = Place { person: new.person, organisation: new.organisation, skill: new.skill };
    fold_place(connection, &policy, place, now, || change_id(cause, now)).await
}

/// Notes that evidence counts no more, nor what was carried from it to other frameworks, and folds the levels they belong to. Revoking
/// twice changes nothing. `id` makes keys.
pub(in crate::skills) async fn revoke(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    evidence: observation::Model,
    (reason, by): (Option<&str>, PersonId),
    now: DateTime<Utc>,
    id: impl Fn() -> Uuid,
) -> Result<(), DbErr> {
    lock_person(connection, evidence.person_id).await?;
    let mut gone = carried_from(connection, scope, vec![evidence.id]).await?;
    gone.push(evidence);
    for evidence in gone {
        revoke_one(connection, &evidence, (RevocationId(id()), reason.map(str::to_owned), by), now, || SkillChangeId(id())).await?;
    }
    Ok(())
}

/// What was carried over from observations, and from that again, inside a scope.
pub(super) async fn carried_from(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    originals: Vec<ObservationId>,
) -> Result<Vec<observation::Model>, DbErr> {
    let (mut found, mut from) = (Vec::new(), originals);
    // A copy is written after its original and never changed, so that this ends.
    while !from.is_empty() {
        let copies = observation::Entity::find()
            .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
            .filter(observation::Column::SourceId.is_in(from.iter().map(|original| original.0)))
            .order_by_asc(observation::Column::Id)
            .all(connection)
            .await?;
        from = copies.iter().map(|copy| copy.id).collect();
        found.extend(copies);
    }
    Ok(found)
}

async fn revoke_one(
    connection: &impl ConnectionTrait,
    evidence: &observation::Model,
    (key, reason, by): (RevocationId, Option<String>, PersonId),
    now: DateTime<Utc>,
    id: impl Fn() -> SkillChangeId,
) -> Result<(), DbErr> {
    let row = evidence_revocation::Model {
        id: key,
        organisation_id: evidence.organisation_id,
        person_id: evidence.person_id,
        observation_id: evidence.id,
        reason,
        revoked_by: by,
        revoked_at: now,
    };
    let place = sea_orm::sea_query::OnConflict::column(evidence_revocation::Column::ObservationId).do_nothing().to_owned();
    evidence_revocation::Entity::insert(row.into_active_model().reset_all()).on_conflict(place).exec_without_returning(connection).await?;
    let policy = policies::policies_at(connection, Some(evidence.organisation_id)).await?.at(evidence.organisation_id, now).0;
    let place = Place { person: evidence.person_id, organisation: evidence.organisation_id, skill: evidence.skill_key.clone() };
    fold_place(connection, &policy, place, now, id).await
}

/// The evidence of a kind that somebody gave about a skill of a person and that was not revoked, inside a scope.
pub(in crate::skills) async fn given_by(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    (person, organisation, skill): (PersonId, OrganisationId, &str),
    (kind, assessor): (&str, PersonId),
) -> Result<Vec<observation::Model>, DbErr> {
    let rows = observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::PersonId.eq(person))
        .filter(observation::Column::OrganisationId.eq(organisation))
        .filter(observation::Column::SkillKey.eq(skill))
        .filter(observation::Column::Kind.eq(stored_kind(kind)))
        .filter(observation::Column::AssessorId.eq(assessor))
        .all(connection)
        .await?;
    let revoked: Vec<ObservationId> = evidence_revocation::Entity::find()
        .filter(scope.restrict(evidence_revocation::Column::OrganisationId, evidence_revocation::Column::PersonId))
        .filter(evidence_revocation::Column::ObservationId.is_in(rows.iter().map(|row| row.id)))
        .all(connection)
        .await?
        .into_iter()
        .map(|row| row.observation_id)
        .collect();
    Ok(rows.into_iter().filter(|row| !revoked.contains(&row.id)).collect())
}

/// Writes many observations into an empty ledger, with the levels that follow from them. Each counts as written down when it was
/// observed, so that the past can be asked about too.
///
/// # Errors
/// When the database refuses.
pub async fn load_observations(
    connection: &impl ConnectionTrait,
    _scope: &Scope,
    observations: &[NewObservation],
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    append(connection, observations, |new| new.observed_at.min(now)).await?;
    let policies = policies::policies_at(connection, None).await?;
    let mut places: BTreeMap<(PersonId, OrganisationId, &str), Vec<Observation>> = BTreeMap::new();
    for new in observations {
        let evidence = Observation {
            id: new.id,
            kind: EvidenceKind::from_name(new.kind),
            level: new.level,
            standard_error: new.standard_error.map(hundredths),
            observed_at: new.observed_at,
            valid_until: new.valid_until,
            recorded_at: new.observed_at.min(now),
            revoked_at: None,
        };
        places.entry((new.person, new.organisation, new.skill.as_str())).or_default().push(evidence);
    }
    let mut levels = Vec::new();
    for ((person, organisation, skill), evidence) in places {
        let place = Place { person, organisation, skill: skill.to_owned() };
        levels.extend(fold_now(&evidence, &policies.at(organisation, now).0, now).map(|level| stored(place, &level)));
    }
    insert_levels(connection, levels).await
}

/// All evidence of a place with its revocations, the oldest first.
pub(in crate::skills) async fn of_place(
    connection: &impl ConnectionTrait,
    place: &Place,
) -> Result<Vec<(observation::Model, Option<evidence_revocation::Model>)>, DbErr> {
    let rows = observation::Entity::find()
        .filter(observation::Column::PersonId.eq(place.person))
        .filter(observation::Column::OrganisationId.eq(place.organisation))
        .filter(observation::Column::SkillKey.eq(place.skill.as_str()))
        .order_by_asc(observation::Column::ObservedAt)
        .order_by_asc(observation::Column::Id)
        .all(connection)
        .await?;
    let mut revoked = revocations(connection, &[place.person]).await?;
    Ok(rows.into_iter().map(|row| (revoked.remove(&row.id), row)).map(|(revoked, row)| (row, revoked)).collect())
}

/// The revocations of people's evidence.
pub(super) async fn revocations(
    connection: &impl ConnectionTrait,
    people: &[PersonId],
) -> Result<HashMap<ObservationId, evidence_revocation::Model>, DbErr> {
    let rows = evidence_revocation::Entity::find()
        .filter(evidence_revocation::Column::PersonId.is_in(people.iter().copied()))
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|row| (row.observation_id, row)).collect())
}

/// Evidence as the fold takes it.
pub(in crate::skills) fn evidence(row: &observation::Model, revoked: Option<&evidence_revocation::Model>) -> Observation {
    Observation {
        id: row.id,
        kind: EvidenceKind::from_name(row.told_kind()),
        level: row.level,
        standard_error: row.standard_error,
        observed_at: row.observed_at,
        valid_until: row.valid_until,
        recorded_at: row.recorded_at,
        revoked_at: revoked.map(|revoked| revoked.revoked_at),
    }
}

/// Keeps others from appending evidence of a person or folding her levels until the transaction ends. Whoever looks what a person has
/// begun before beginning something takes it as well.
///
/// # Errors
/// When the database refuses.
pub async fn lock_person(connection: &impl ConnectionTrait, person: PersonId) -> Result<(), DbErr> {
    if connection.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    let sql = "SELECT pg_advisory_xact_lock(hashtextextended($1, 7365))";
    let statement = Statement::from_sql_and_values(DbBackend::Postgres, sql, [person.to_string().into()]);
    connection.execute_raw(statement).await.map(|_| ())
}

/// The kind under which the ledger keeps evidence: what both agreed is the manager's, with a mark.
fn stored_kind(kind: &str) -> &str {
    if kind == "agreed" { "manager" } else { kind }
}

/// Appends observations to the ledger; the levels are not touched.
async fn append(
    connection: &impl ConnectionTrait,
    observations: &[NewObservation],
    recorded_at: impl Fn(&NewObservation) -> DateTime<Utc>,
) -> Result<(), DbErr> {
    for chunk in observations.chunks(AT_ONCE) {
        let rows = chunk.iter().map(|new| {
            let row = observation::Model {
                id: new.id,
                organisation_id: new.organisation,
                person_id: new.person,
                skill_key: new.skill.clone(),
                level: new.level,
                kind: stored_kind(new.kind).to_owned(),
                completion_id: new.completion,
                standard_error: new.standard_error.map(hundredths),
                assessor_id: new.assessor,
                source_id: new.source,
                observed_at: new.observed_at,
                valid_until: new.valid_until,
                recorded_at: recorded_at(new),
                agreed: i32::from(new.kind == "agreed"),
            };
            row.into_active_model().reset_all()
        });
        observation::Entity::insert_many(rows).exec_without_returning(connection).await?;
    }
    Ok(())
}

/// Hundredths of a level, as they are stored; nobody is surer than a hundredth or less sure than ten levels.
fn hundredths(levels: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "it lies between 1 and 1000")]
    let hundredths = (levels * 100.0).round().clamp(1.0, 1000.0) as i32;
    hundredths
}
