//! Whom this slice tells what.

use super::entity::{campaign, profile};
use super::store;
use super::words::titles_of;
use crate::notifications::{Argument, Kind, Notice, To, notify};
use crate::platform::Platform;
use crate::platform::access::{Permission, Scope};
use crate::platform::ids::PersonId;
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::BTreeSet;

/// Tells somebody that she is asked, or reminds her so many days before the end; each once.
pub(super) async fn asked(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    of: &campaign::Model,
    person: PersonId,
    reminder: Option<String>,
) -> Result<(), DbErr> {
    let key = match &reminder {
        None => format!("campaign_began:{}", of.id),
        Some(which) => format!("campaign_ends:{}:{which}", of.id),
    };
    let notice = Notice {
        to: To::Person(person),
        organisation: of.organisation_id,
        kind: if reminder.is_some() { Kind::CampaignEnds } else { Kind::CampaignBegan },
        arguments: vec![("title", of.title.as_str().into()), ("until", Argument::Day(of.due_on))],
        link: "/skills".to_owned(),
        key: Some(key),
    };
    notify(transaction, platform, notice).await
}

/// Tells the organisations that adapted a shared profile that it has another version.
pub(super) async fn shared_profile_changed(
    transaction: &impl ConnectionTrait,
    platform: &Platform,
    shared: &profile::Model,
) -> Result<(), DbErr> {
    let adapted = store::adapted_from(transaction, shared.id).await?;
    let mut told = BTreeSet::new();
    for row in adapted {
        let Some(organisation) = row.organisation_id.filter(|organisation| told.insert(*organisation)) else { continue };
        let notice = Notice {
            to: To::Holders { permission: Permission::ManageProfiles, except: None },
            organisation,
            kind: Kind::SharedProfileChanged,
            arguments: vec![("title", Argument::translated(titles_of(shared)))],
            link: format!("/profiles/{}", row.id),
            key: Some(format!("shared_profile_changed:{}:{}", shared.id, shared.version)),
        };
        notify(transaction, platform, notice).await?;
    }
    Ok(())
}

/// The scope in which the server reminds.
pub(super) fn tending() -> Scope {
    Scope::system("campaigns remind and end by themselves, whoever they ask")
}
