//! Keeping what reports count of a person's courses, without the person.

use crate::learning::entity::{completion, enrolment, upload_part, uploaded_file};
use crate::platform::access::Scope;
use crate::platform::clock::{Clock, month};
use crate::platform::ids::{CompletionId, EnrolmentId, OrganisationId, PersonId, UploadPartId, UploadedFileId};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Set};
use std::collections::BTreeMap;

/// Copies a person's enrolments and completions in an organisation for somebody else, under new ids and by the month; what leads
/// from the originals to attempts is cut. Returns the new completions by the old ones.
pub async fn copy_enrolments_without_person(
    transaction: &impl ConnectionTrait,
    scope: &Scope,
    clock: &Clock,
    (from, to): (PersonId, PersonId),
    organisation: OrganisationId,
) -> Result<BTreeMap<CompletionId, CompletionId>, DbErr> {
    let rows = enrolment::Entity::find()
        .filter(scope.restrict(enrolment::Column::OrganisationId, enrolment::Column::PersonId))
        .filter(enrolment::Column::OrganisationId.eq(organisation))
        .filter(enrolment::Column::PersonId.eq(from))
        .all(transaction)
        .await?;
    let mut completions = BTreeMap::new();
    for row in rows {
        let (old, new) = (row.id, EnrolmentId(clock.id()));
        let copy = enrolment::Model {
            id: new,
            person_id: to,
            enrolled_at: month(row.enrolled_at),
            withdrawn_at: row.withdrawn_at.map(month),
            ..row
        };
        enrolment::Entity::insert(copy.into_active_model().reset_all()).exec_without_returning(transaction).await?;
        for done in completion::Entity::find().filter(completion::Column::EnrolmentId.eq(old)).all(transaction).await? {
            let id = CompletionId(clock.id());
            completions.insert(done.id, id);
            let copy = completion::Model {
                id,
                enrolment_id: new,
                attempt_id: None,
                completed_at: month(done.completed_at),
                valid_until: done.valid_until.map(month),
                ..done
            };
            completion::Entity::insert(copy.into_active_model().reset_all()).exec_without_returning(transaction).await?;
        }
        completion::Entity::update_many()
            .col_expr(completion::Column::AttemptId, Expr::cust("NULL"))
            .filter(completion::Column::EnrolmentId.eq(old))
            .exec(transaction)
            .await?;
    }
    Ok(completions)
}

/// The parts of uploads that a person began for an organisation and that are no files yet.
pub async fn all_parts(
    connection: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<Vec<UploadPartId>, DbErr> {
    upload_part::Entity::find()
        .select_only()
        .column(upload_part::Column::Id)
        .filter(scope.restrict(upload_part::Column::OrganisationId, upload_part::Column::PersonId))
        .filter(upload_part::Column::PersonId.eq(person))
        .filter(upload_part::Column::OrganisationId.eq(organisation))
        .into_tuple()
        .all(connection)
        .await
}

/// From here on none of a person's files in an organisation is there any more, although their bytes may be. Returns them.
pub async fn set_all_aside(
    transaction: &impl ConnectionTrait,
    scope: &Scope,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<Vec<UploadedFileId>, DbErr> {
    let of = |column: uploaded_file::Column| -> sea_orm::sea_query::Condition {
        scope
            .restrict(uploaded_file::Column::OrganisationId, uploaded_file::Column::PersonId)
            .add(uploaded_file::Column::PersonId.eq(person))
            .add(uploaded_file::Column::OrganisationId.eq(organisation))
            .add(column.is_not_null())
    };
    uploaded_file::Entity::update_many()
        .set(uploaded_file::ActiveModel { stored_at: Set(None), ..Default::default() })
        .filter(of(uploaded_file::Column::StoredAt))
        .exec(transaction)
        .await?;
    uploaded_file::Entity::find()
        .select_only()
        .column(uploaded_file::Column::Id)
        .filter(of(uploaded_file::Column::Id))
        .into_tuple()
        .all(transaction)
        .await
}
