//! Certificates from elsewhere.

use crate::platform::access::Scope;
use crate::platform::ids::{CertificateId, OrganisationId, PersonId};
use crate::skills::entity::{external_certificate, observation};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use uuid::Uuid;

fn within(scope: &Scope) -> Condition {
    scope.restrict(external_certificate::Column::OrganisationId, external_certificate::Column::PersonId)
}

/// A certificate inside a scope, locked in a transaction that writes.
pub(in crate::skills) async fn certificate(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    id: CertificateId,
    for_update: bool,
) -> Result<Option<external_certificate::Model>, DbErr> {
    let query = external_certificate::Entity::find_by_id(id).filter(within(scope));
    let query = if for_update { query.lock_exclusive() } else { query };
    query.one(connection).await
}

/// Certificates inside a scope in some states, the latest first, at most so many behind a moment and key.
pub(in crate::skills) async fn certificates(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    states: &[&str],
    after: Option<(DateTime<Utc>, CertificateId)>,
    limit: u64,
) -> Result<Vec<external_certificate::Model>, DbErr> {
    let mut query = external_certificate::Entity::find()
        .filter(within(scope))
        .filter(external_certificate::Column::State.is_in(states.iter().copied()));
    if let Some((at, id)) = after {
        let behind = Condition::any()
            .add(external_certificate::Column::CreatedAt.lt(at))
            .add(Condition::all().add(external_certificate::Column::CreatedAt.eq(at)).add(external_certificate::Column::Id.lt(id)));
        query = query.filter(behind);
    }
    query
        .order_by_desc(external_certificate::Column::CreatedAt)
        .order_by_desc(external_certificate::Column::Id)
        .limit(limit)
        .all(connection)
        .await
}

/// How many certificates of a person's are drafts or wait.
pub(in crate::skills) async fn open_certificates(connection: &impl ConnectionTrait, scope: &Scope, person: PersonId) -> Result<u64, DbErr> {
    external_certificate::Entity::find()
        .filter(within(scope))
        .filter(external_certificate::Column::PersonId.eq(person))
        .filter(external_certificate::Column::State.is_in(["draft", "waiting"]))
        .count(connection)
        .await
}

/// Writes a new certificate.
pub(in crate::skills) async fn insert_certificate(
    connection: &impl ConnectionTrait,
    row: external_certificate::Model,
) -> Result<(), DbErr> {
    external_certificate::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Writes what became of a certificate.
pub(in crate::skills) async fn save_certificate(connection: &impl ConnectionTrait, row: external_certificate::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}

/// The evidence that a certificate gave, inside a scope.
pub(in crate::skills) async fn evidence_from(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    source: Uuid,
) -> Result<Vec<observation::Model>, DbErr> {
    observation::Entity::find()
        .filter(scope.restrict(observation::Column::OrganisationId, observation::Column::PersonId))
        .filter(observation::Column::SourceId.eq(source))
        .filter(observation::Column::Kind.eq("external"))
        .order_by_asc(observation::Column::SkillKey)
        .all(connection)
        .await
}

/// The keys of the files of a person's certificates in an organisation.
pub(in crate::skills) async fn file_keys_of(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<Vec<Uuid>, DbErr> {
    external_certificate::Entity::find()
        .select_only()
        .column(external_certificate::Column::FileKey)
        .filter(within(scope))
        .filter(external_certificate::Column::FileKey.is_not_null())
        .filter(external_certificate::Column::PersonId.eq(person))
        .filter(external_certificate::Column::OrganisationId.eq(organisation))
        .into_tuple()
        .all(connection)
        .await
}
