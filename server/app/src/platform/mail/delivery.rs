//! Handing one message over, and what follows from it.

use super::compose;
use super::outgoing::{ActiveModel, Column, Entity, Model, State};
use super::smtp::{self, Outcome};
use crate::platform::access::Scope;
use crate::platform::ids::MailId;
use crate::platform::{Platform, jobs};
use chrono::Duration;
use sea_orm::sea_query::{ExprTrait, LockBehavior, LockType};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};

/// The kind of the job that hands a message over.
pub const JOB: &str = "mail.send";
/// After this many tries a message is given up.
pub(super) const TRIES: i32 = 15;
/// What is handed over for longer than this belongs to a server that died: every step of it has a limit far below.
const LONGEST: Duration = Duration::minutes(15);

fn scope() -> Scope {
    Scope::system("mail belongs to nobody's reports")
}

/// What is known of a message when its turn comes.
enum Turn {
    /// This server hands it over.
    Ours(Box<Model>),
    /// Somebody died while handing it over.
    Interrupted(MailId),
    /// It was sent, is not due yet, or is another server's.
    Nothing,
}

/// Hands a message over when it is due; returns whether it went out. Safe to call at any time and from several servers.
///
/// # Errors
/// When the database refuses.
pub async fn attempt(platform: &Platform, id: MailId) -> Result<bool, DbErr> {
    match take(platform, id).await? {
        Turn::Nothing => Ok(false),
        Turn::Interrupted(id) => {
            tracing::warn!(mail = %id, "it is not known whether a mail arrived; it is not sent again by itself");
            metrics::counter!("mails_total", "outcome" => "unsure").increment(1);
            Ok(false)
        }
        Turn::Ours(mail) => {
            let outcome = hand_over(platform, &mail).await;
            let sent = matches!(outcome, Outcome::Sent);
            note(platform, &mail, outcome).await?;
            Ok(sent)
        }
    }
}

/// Sends what is due until nothing is; returns how many went out. Whoever lost a message's job finds it here.
///
/// # Errors
/// When the database refuses.
pub async fn deliver_due(platform: &Platform) -> Result<usize, DbErr> {
    deliver_older_than(platform, Duration::zero()).await
}

/// Sends what should have gone out some time ago, and notes as unsure what a server left behind when it died.
///
/// # Errors
/// When the database refuses.
pub async fn deliver_older_than(platform: &Platform, age: Duration) -> Result<usize, DbErr> {
    let mut sent = 0;
    loop {
        let now = platform.clock.now();
        let overdue = Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(
                (Column::State.eq(State::Waiting).and(Column::NextAttemptAt.lte(now - age)))
                    .or(Column::State.eq(State::Sending).and(Column::SendingSince.lt(now - LONGEST))),
            )
            .order_by_asc(Column::NextAttemptAt)
            .limit(100)
            .into_tuple::<MailId>();
        let ids = platform.database.read_latest(&scope(), async |connection| overdue.all(connection).await).await?;
        if ids.is_empty() {
            return Ok(sent);
        }
        for id in ids {
            sent += usize::from(attempt(platform, id).await?);
        }
    }
}

async fn take(platform: &Platform, id: MailId) -> Result<Turn, DbErr> {
    let now = platform.clock.now();
    platform
        .database
        .write(&scope(), async |transaction| {
            let found = Entity::find_by_id(id).lock_with_behavior(LockType::Update, LockBehavior::SkipLocked).one(transaction).await?;
            let Some(mut mail) = found else { return Ok(Turn::Nothing) };
            match mail.state {
                State::Waiting if mail.next_attempt_at <= now => {
                    mail.attempts += 1;
                    let row = ActiveModel {
                        id: Set(id),
                        state: Set(State::Sending),
                        attempts: Set(mail.attempts),
                        sending_since: Set(Some(now)),
                        ..Default::default()
                    };
                    Entity::update(row).exec(transaction).await?;
                    Ok(Turn::Ours(Box::new(mail)))
                }
                State::Sending => {
                    let row = ActiveModel { id: Set(id), state: Set(State::Unsure), ..Default::default() };
                    Entity::update(row).exec(transaction).await?;
                    Ok(Turn::Interrupted(id))
                }
                _ => Ok(Turn::Nothing),
            }
        })
        .await
}

async fn hand_over(platform: &Platform, mail: &Model) -> Outcome {
    let config = &platform.config.mail;
    let message = match compose::message(&config.from, mail) {
        Ok(message) => message,
        Err(error) => return Outcome::Refused(error.to_string()),
    };
    if let Some(url) = &config.smtp_url {
        return smtp::hand_over(url, &message).await;
    }
    let name = format!("{}-{}.eml", mail.created_at.format("%Y%m%dT%H%M%S%3f"), mail.id);
    let write = async {
        tokio::fs::create_dir_all(&config.folder).await?;
        tokio::fs::write(config.folder.join(name), message.formatted()).await
    };
    write.await.map_or_else(|error: std::io::Error| Outcome::NotYet(error.to_string()), |()| Outcome::Sent)
}

/// Notes what came of a try. It counts only while it is the last one that was begun: somebody may have sent the message again.
async fn note(platform: &Platform, mail: &Model, outcome: Outcome) -> Result<(), DbErr> {
    let now = platform.clock.now();
    let (state, reason) = match outcome {
        Outcome::Sent => (State::Sent, None),
        Outcome::Refused(reason) => (State::Refused, Some(reason)),
        Outcome::Unsure(reason) => (State::Unsure, Some(reason)),
        Outcome::NotYet(reason) if mail.attempts >= TRIES => (State::GivenUp, Some(reason)),
        Outcome::NotYet(reason) => (State::Waiting, Some(reason)),
    };
    let reason = reason.map(|reason| without_address(&reason, &mail.recipient));
    let mut row = ActiveModel { state: Set(state), sending_since: Set(None), ..Default::default() };
    match state {
        State::Sent => {
            row.sent_at = Set(Some(now));
            (row.text_body, row.html_body, row.last_error) = (Set(None), Set(None), Set(None));
            tracing::info!(mail = %mail.id, "mail sent");
        }
        State::Waiting => {
            row.next_attempt_at = Set(now + pause(mail.attempts));
            row.last_error = Set(reason.clone());
            tracing::warn!(mail = %mail.id, attempt = mail.attempts, reason, "mail not sent yet");
        }
        _ => {
            row.last_error = Set(reason.clone());
            tracing::warn!(mail = %mail.id, attempt = mail.attempts, state = name(state), reason, "mail not sent");
        }
    }
    metrics::counter!("mails_total", "outcome" => name(state)).increment(1);
    let (id, attempts) = (mail.id, mail.attempts);
    platform
        .database
        .write(&scope(), async |transaction| {
            let mine = Entity::update_many()
                .set(row)
                .filter(Column::Id.eq(id))
                .filter(Column::Attempts.eq(attempts))
                .filter(Column::State.is_in([State::Sending, State::Unsure]));
            let noted = mine.exec(transaction).await?.rows_affected > 0;
            if noted && state == State::Waiting {
                jobs::enqueue(transaction, platform, JOB, id.0, now + pause(attempts)).await?;
            }
            Ok(())
        })
        .await
}

fn name(state: State) -> &'static str {
    match state {
        State::Waiting => "not_yet",
        State::Sending => "sending",
        State::Sent => "sent",
        State::Refused => "refused",
        State::GivenUp => "given_up",
        State::Unsure => "unsure",
    }
}

/// Mail servers repeat the address in what they say; it belongs neither into the log nor to the administrator.
fn without_address(reason: &str, recipient: &str) -> String {
    reason.replace(recipient, "…").chars().take(300).collect()
}

/// One, two, four … minutes up to four hours: fifteen tries outlast a mail server that is down for a day.
fn pause(attempts: i32) -> Duration {
    let minutes = 1i64 << attempts.clamp(1, 9).saturating_sub(1);
    Duration::minutes(Ord::min(minutes, 240))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_hours() {
        assert_eq!(pause(1), Duration::minutes(1));
        assert_eq!(pause(2), Duration::minutes(2));
        assert_eq!(pause(14), Duration::hours(4));
        let all: Duration = (1..TRIES).map(pause).sum();
        assert!(all > Duration::hours(24), "{all}");
    }

    #[test]
    fn reasons_do_not_name_the_receiver() {
        assert_eq!(without_address("550 <a@b.example> unknown", "a@b.example"), "550 <…> unknown");
    }
}
