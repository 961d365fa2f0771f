//! Versions of policies, and how far folding by a new one has come.

use crate::platform::ids::{LevelRefoldId, OrganisationId};
use crate::skills::entity::{level_policy, level_refold};
use crate::skills::policy::Policy;
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::HashMap;

/// Where a policy comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::skills) enum Origin {
    /// The organisation's own, from this moment on.
    Own(DateTime<Utc>),
    /// The consortium's, from this moment on.
    Consortium(DateTime<Utc>),
    /// The program's usual one: nobody chose another.
    Usual,
}

/// Policies by whose they are, the oldest version first; under `None` the consortium's.
#[derive(Clone, Debug, Default)]
pub(in crate::skills) struct Policies(HashMap<Option<OrganisationId>, Vec<Version>>);

/// From when on, and what was chosen; nothing is the consortium's.
type Version = (DateTime<Utc>, Option<Policy>);

impl Policies {
    /// The policy of an organisation that held at a moment, and where it comes from.
    pub(in crate::skills) fn at(&self, organisation: OrganisationId, moment: DateTime<Utc>) -> (Policy, Origin) {
        if let Some((policy, from)) = self.held(Some(organisation), moment) {
            return (policy, Origin::Own(from));
        }
        self.shared(moment)
    }

    /// The policy of organisations that chose nothing of their own, at a moment.
    pub(in crate::skills) fn shared(&self, moment: DateTime<Utc>) -> (Policy, Origin) {
        self.held(None, moment).map_or_else(|| (Policy::default(), Origin::Usual), |(policy, from)| (policy, Origin::Consortium(from)))
    }

    fn held(&self, whose: Option<OrganisationId>, moment: DateTime<Utc>) -> Option<(Policy, DateTime<Utc>)> {
        let (from, policy) = self.0.get(&whose)?.iter().rev().find(|(from, _)| *from <= moment)?;
        Some((policy.clone()?, *from))
    }

    /// Whether an organisation has a policy of its own at a moment.
    pub(in crate::skills) fn is_own(&self, organisation: OrganisationId, moment: DateTime<Utc>) -> bool {
        matches!(self.at(organisation, moment).1, Origin::Own(_))
    }
}

/// All versions that matter to an organisation, or to all.
pub(in crate::skills) async fn policies_at(
    connection: &impl ConnectionTrait,
    organisation: Option<OrganisationId>,
) -> Result<Policies, DbErr> {
    let mut policies = Policies::default();
    for row in policy_versions(connection, organisation).await? {
        // What cannot be read was not written by this program; the policy beside it holds.
        let policy = row.policy.as_deref().and_then(|text| serde_json::from_str(text).ok());
        policies.0.entry(row.organisation_id).or_default().push((row.holds_from, policy));
    }
    Ok(policies)
}

/// The rows of all versions that matter to an organisation, or of all, the oldest first.
pub(in crate::skills) async fn policy_versions(
    connection: &impl ConnectionTrait,
    organisation: Option<OrganisationId>,
) -> Result<Vec<level_policy::Model>, DbErr> {
    let mut query = level_policy::Entity::find();
    if let Some(organisation) = organisation {
        let theirs =
            Condition::any().add(level_policy::Column::OrganisationId.is_null()).add(level_policy::Column::OrganisationId.eq(organisation));
        query = query.filter(theirs);
    }
    query.order_by_asc(level_policy::Column::HoldsFrom).order_by_asc(level_policy::Column::Id).all(connection).await
}

/// Writes a version.
pub(in crate::skills) async fn insert_policy(connection: &impl ConnectionTrait, row: level_policy::Model) -> Result<(), DbErr> {
    level_policy::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// Writes that an organisation's levels are to be folded anew.
pub(in crate::skills) async fn begin_refold(connection: &impl ConnectionTrait, row: level_refold::Model) -> Result<(), DbErr> {
    level_refold::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(connection).await.map(|_| ())
}

/// One run of folding, locked.
pub(in crate::skills) async fn refold_row(
    connection: &impl ConnectionTrait,
    id: LevelRefoldId,
) -> Result<Option<level_refold::Model>, DbErr> {
    level_refold::Entity::find_by_id(id).lock_exclusive().one(connection).await
}

/// The last run of an organisation.
pub(in crate::skills) async fn last_refold(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
) -> Result<Option<level_refold::Model>, DbErr> {
    level_refold::Entity::find()
        .filter(level_refold::Column::OrganisationId.eq(organisation))
        .order_by_desc(level_refold::Column::BegunAt)
        .order_by_desc(level_refold::Column::Id)
        .one(connection)
        .await
}

/// Runs that are not done, of all organisations, the oldest first.
pub(in crate::skills) async fn unfinished_refolds(connection: &impl ConnectionTrait) -> Result<Vec<level_refold::Model>, DbErr> {
    level_refold::Entity::find()
        .filter(level_refold::Column::FinishedAt.is_null())
        .order_by_asc(level_refold::Column::BegunAt)
        .all(connection)
        .await
}

/// Writes how far a run has come.
pub(in crate::skills) async fn save_refold(connection: &impl ConnectionTrait, row: level_refold::Model) -> Result<(), DbErr> {
    row.into_active_model().reset_all().update(connection).await.map(|_| ())
}
