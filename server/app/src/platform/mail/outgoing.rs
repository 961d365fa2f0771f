//! The table of messages.

use crate::platform::ids::MailId;
use chrono::{DateTime, Utc};
use poem_openapi::Enum;
use sea_orm::entity::prelude::*;

/// A message that waits, was sent or was given up.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outgoing_mail")]
pub struct Model {
    /// Also its Message-ID, so that a receiver can recognise a repeat.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MailId,
    /// The receiver's address.
    #[sea_orm(column_type = "Text")]
    pub recipient: String,
    /// The subject line.
    #[sea_orm(column_type = "Text")]
    pub subject: String,
    /// Plain text; erased once sent, because it may carry a secret link.
    #[sea_orm(column_type = "Text", nullable)]
    pub text_body: Option<String>,
    /// HTML; erased once sent.
    #[sea_orm(column_type = "Text", nullable)]
    pub html_body: Option<String>,
    /// How far it is.
    pub state: State,
    /// How often it was tried.
    pub attempts: i32,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// Not before.
    pub next_attempt_at: DateTime<Utc>,
    /// When it went out.
    pub sent_at: Option<DateTime<Utc>>,
    /// Why the last try failed, without the receiver's address.
    #[sea_orm(column_type = "Text", nullable)]
    pub last_error: Option<String>,
    /// What it is for.
    pub purpose: Purpose,
    /// Where its receiver can stop such mail.
    #[sea_orm(column_type = "Text", nullable)]
    pub unsubscribe_url: Option<String>,
    /// When the last try began.
    pub sending_since: Option<DateTime<Utc>>,
}

/// How far a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum State {
    /// To be sent, now or after a pause.
    Waiting,
    /// Being handed to the mail server.
    Sending,
    /// The mail server has it.
    Sent,
    /// The mail server refuses it for good.
    Refused,
    /// Tried too often.
    GivenUp,
    /// It may have arrived or not.
    Unsure,
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Purpose {
    /// Passwords, invitations, addresses: it cannot be switched off.
    Account,
    /// One notice.
    Notice,
    /// Many notices in one.
    Digest,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
/// None are declared: joins are written where they are needed.
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
