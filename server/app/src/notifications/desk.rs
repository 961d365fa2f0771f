//! The mail and the job queue, for the consortium's administrator.

use super::api::{JobCounts, MailDesk, MailTrouble};
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::MailId;
use crate::platform::{ApiError, Platform, audit, jobs, mail};

/// So many messages that need a decision are shown.
const SHOWN: u64 = 100;

fn scope() -> Scope {
    Scope::system("the state of the mail is counted without addresses and names")
}

/// How the mail is.
pub(super) async fn state(platform: &Platform, actor: &Actor) -> Result<MailDesk, ApiError> {
    actor.require(Permission::ManageConsortium)?;
    let (counts, troubles, jobs) = platform
        .database
        .read_latest(&scope(), async |connection| {
            let troubles = mail::troubles(connection, SHOWN).await?;
            Ok::<_, sea_orm::DbErr>((mail::counts(connection).await?, troubles, jobs::count(connection).await?))
        })
        .await?;
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(MailDesk {
        waiting: number(counts.waiting),
        retrying: number(counts.retrying),
        sending: number(counts.sending),
        given_up: number(counts.given_up),
        refused: number(counts.refused),
        unsure: number(counts.unsure),
        jobs: JobCounts { waiting: number(jobs.waiting), running: number(jobs.running), failed: number(jobs.failed) },
        messages: troubles
            .into_iter()
            .map(|trouble| MailTrouble {
                id: trouble.id,
                state: trouble.state,
                purpose: trouble.purpose,
                domain: trouble.domain,
                created_at: trouble.created_at,
                attempts: trouble.attempts,
                reason: trouble.reason,
                can_be_sent: trouble.can_be_sent,
            })
            .collect(),
    })
}

/// Sends a message once more.
pub(super) async fn send_again(platform: &Platform, actor: &Actor, id: MailId) -> Result<(), ApiError> {
    actor.require(Permission::ManageConsortium)?;
    let now = platform.clock.now();
    let event = audit::Event {
        actor: Some(actor.person),
        organisation: actor.memberships.first().map(|membership| membership.organisation),
        action: "mail.sent_again",
        record_kind: "mail",
        record_id: Some(id.to_string()),
        detail: None,
    };
    platform
        .database
        .write(&scope(), async |transaction| {
            if !mail::send_again(transaction, platform, id).await? {
                return Err(ApiError::not_found());
            }
            Ok(audit::record(transaction, now, event).await?)
        })
        .await
}
