//! Mail: a row and a job, written in the transaction that causes it; a worker hands it to the mail server.
//!
//! # How far a message is
//! `waiting` → `sending` → `sent`. That it is being handed over is durable before the first byte goes out, so that nothing is sent
//! twice by itself: a message whose fate is not known, because the server or the connection died between the last byte and the
//! answer, is `unsure`. It is counted, logged and shown to the administrator, who alone can send it again. A passing failure
//! goes back to `waiting` with a growing pause, fifteen times over a day, and then to `given_up`. What the mail server refuses for
//! good, such as a receiver it does not know, is `refused`.

mod compose;
mod delivery;
mod desk;
pub mod letter;
mod outgoing;
mod smtp;

pub use delivery::{JOB, attempt, deliver_due, deliver_older_than};
pub use desk::{MailCounts, Trouble, counts, forget_bodies, send_again, troubles};
pub use outgoing::{Purpose, State};

use crate::platform::ids::MailId;
use crate::platform::{Platform, jobs};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, Set};

/// A message to write.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The receiver's address.
    pub recipient: String,
    /// The subject line.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// HTML.
    pub html: String,
    /// What it is for.
    pub purpose: Purpose,
    /// Where its receiver can stop such mail with one click; mail about the account itself has none.
    pub unsubscribe_url: Option<String>,
}

/// Queues a message in the transaction that causes it.
///
/// # Errors
/// When the database refuses.
pub async fn queue(transaction: &impl ConnectionTrait, platform: &Platform, mail: Mail) -> Result<MailId, DbErr> {
    let (id, now) = (MailId(platform.clock.id()), platform.clock.now());
    let row = outgoing::ActiveModel {
        id: Set(id),
        recipient: Set(mail.recipient),
        subject: Set(mail.subject),
        text_body: Set(Some(mail.text)),
        html_body: Set(Some(mail.html)),
        state: Set(State::Waiting),
        attempts: Set(0),
        created_at: Set(now),
        next_attempt_at: Set(now),
        sent_at: Set(None),
        last_error: Set(None),
        purpose: Set(mail.purpose),
        unsubscribe_url: Set(mail.unsubscribe_url),
        sending_since: Set(None),
    };
    outgoing::Entity::insert(row).exec_without_returning(transaction).await?;
    jobs::enqueue(transaction, platform, JOB, id.0, now).await?;
    Ok(id)
}
