//! What is read of frameworks beside their content.

use super::model::{Origin, State};
use super::scale::Style;
use super::{frameworks, registry, store};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::OrganisationId;
use crate::platform::{ApiError, Platform, audit};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};
use std::collections::{BTreeSet, HashMap};

/// The keys of what is published now. Memory follows when another server published something.
pub async fn published(platform: &Platform) -> Result<BTreeSet<String>, ApiError> {
    let glance = async |connection: &_| store::glance(connection).await;
    let there = platform.database.read_latest(&Scope::SHARED, glance).await?;
    let offered: Vec<_> = there.into_iter().filter(|one| one.state == State::Published).collect();
    if offered.iter().any(|one| registry::stamp(&one.key).as_ref() != Some(&one.stamp)) {
        super::keeping::refresh(&platform.database).await?;
    }
    Ok(offered.into_iter().map(|one| one.key).collect())
}

/// The published frameworks in which somebody inside a scope has a level, and the one that everything begins with.
///
/// # Errors
/// When the database refuses.
pub async fn in_use(connection: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<String>, DbErr> {
    let mut used = Vec::new();
    for (place, framework) in frameworks().iter().enumerate() {
        if place == 0 || store::is_in_use(connection, scope, &framework.key).await? {
            used.push(framework.key.clone());
        }
    }
    Ok(used)
}

/// A framework in the list of those who manage them.
#[derive(Clone, Debug)]
pub struct Managed {
    /// Its key.
    pub key: String,
    /// Its name.
    pub title: String,
    /// Its edition.
    pub version: String,
    /// How far it has come.
    pub state: State,
    /// Where it comes from.
    pub origin: Origin,
    /// The highest level.
    pub scale_max: i32,
    /// Skills in use.
    pub skills: u32,
    /// When it was written last.
    pub changed_at: Option<DateTime<Utc>>,
}

/// All frameworks, drafts among them.
pub async fn managed(platform: &Platform, actor: &Actor) -> Result<Vec<Managed>, ApiError> {
    actor.require(Permission::ManageFrameworks)?;
    let list = async |connection: &_| Ok::<_, DbErr>((store::list(connection).await?, store::sizes(connection).await?));
    let (rows, sizes) = platform.database.read_latest(&Scope::SHARED, list).await?;
    let sizes: HashMap<String, i64> = sizes.into_iter().collect();
    let listed = rows.into_iter().map(|row| Managed {
        skills: sizes.get(&row.key).and_then(|size| u32::try_from(*size).ok()).unwrap_or(0),
        state: store::rows::state_of(&row.state),
        origin: store::rows::origin_of(&row.origin),
        key: row.key,
        title: row.title,
        version: row.version,
        scale_max: row.scale_max,
        changed_at: row.changed_at,
    });
    Ok(listed.collect())
}

/// How the caller's organisations show levels, those that chose.
pub async fn styles(platform: &Platform, actor: &Actor) -> Result<Vec<(OrganisationId, Style)>, ApiError> {
    let mut mine: Vec<OrganisationId> = actor.memberships.iter().map(|membership| membership.organisation).collect();
    mine.retain(|organisation| actor.breadth(Permission::ReadOrganisation, *organisation).is_some());
    let find = async |connection: &_| store::styles(connection, &mine).await;
    let rows = platform.database.read_latest(&Scope::SHARED, find).await?;
    Ok(rows.into_iter().map(|row| (row.organisation_id, Style::of_name(&row.style))).collect())
}

/// How an organisation shows levels.
pub async fn style(platform: &Platform, actor: &Actor, organisation: OrganisationId) -> Result<Style, ApiError> {
    actor.scope(Permission::ReadOrganisation, organisation)?;
    let find = async |connection: &_| store::style(connection, organisation).await;
    let chosen = platform.database.read_latest(&Scope::SHARED, find).await?;
    Ok(chosen.map_or(Style::Numbers, |name| Style::of_name(&name)))
}

/// Chooses how an organisation shows levels.
pub async fn set_style(platform: &Platform, actor: &Actor, organisation: OrganisationId, style: Style) -> Result<(), ApiError> {
    actor.scope(Permission::ManageOrganisation, organisation)?;
    let now = platform.clock.now();
    let work = async |transaction: &DatabaseTransaction| {
        store::set_style(transaction, organisation, style.name()).await?;
        let event = audit::Event {
            actor: Some(actor.person),
            organisation: Some(organisation),
            action: "organisation.level_style_chosen",
            record_kind: "organisation",
            record_id: Some(organisation.to_string()),
            detail: Some(style.name().to_owned()),
        };
        audit::record(transaction, now, event).await?;
        Ok::<_, ApiError>(())
    };
    platform.database.write(&Scope::SHARED, work).await
}
