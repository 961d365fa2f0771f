//! `/mail`: how the mail and the job queue are.

use super::Done;
use crate::api::Tag;
use crate::notifications::desk;
use crate::platform::http::SignedIn;
use crate::platform::ids::MailId;
use crate::platform::mail::{Purpose, State};
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, Utc};
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};

/// How the mail is. It names no receivers.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
pub struct MailDesk {
    /// To be sent for the first time.
    pub waiting: u32,
    /// To be tried again.
    pub retrying: u32,
    /// Being handed to the mail server.
    pub sending: u32,
    /// Tried too often.
    pub given_up: u32,
    /// Refused by the mail server for good.
    pub refused: u32,
    /// It may have arrived or not.
    pub unsure: u32,
    /// The queue of everything that the server does by itself.
    pub jobs: JobCounts,
    /// The newest messages that need a decision, at most 100.
    pub messages: Vec<MailTrouble>,
}

/// How many jobs are in which state.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
pub struct JobCounts {
    /// Due, or for later.
    pub waiting: u32,
    /// In some server's hands.
    pub running: u32,
    /// Failed within the last day.
    pub failed: u32,
}

/// A message that was not sent, or not known to be.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct MailTrouble {
    /// The message.
    pub id: MailId,
    /// `given_up`, `refused` or `unsure`.
    pub state: State,
    /// What it is for.
    pub purpose: Purpose,
    /// The part of the receiver's address after the @.
    pub domain: String,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// How often it was tried.
    pub attempts: u32,
    /// What the mail server said.
    pub reason: Option<String>,
    /// Whether it can be sent again: its text is kept for seven days.
    pub can_be_sent: bool,
}

/// The mail of the installation.
#[derive(Debug)]
pub struct MailApi {
    platform: SharedPlatform,
}

impl MailApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(prefix_path = "/mail", tag = "Tag::Notifications")]
impl MailApi {
    /// Show how the mail is.
    ///
    /// Counts, and the messages that need a decision, without receivers.
    ///
    /// Permission: `consortium:manage`.
    #[oai(path = "/", method = "get", operation_id = "getMailState")]
    async fn get_mail_state(&self, actor: SignedIn) -> Result<Json<MailDesk>, ApiError> {
        desk::state(&self.platform, &actor).await.map(Json)
    }

    /// Send a message once more.
    ///
    /// One that was given up, refused, or may not have arrived. In the last case its receiver may get it twice.
    ///
    /// Permission: `consortium:manage`.
    #[oai(path = "/:mail_id/send", method = "post", operation_id = "sendMailAgain")]
    async fn send_mail_again(
        &self,
        actor: SignedIn,
        /// The message.
        mail_id: Path<MailId>,
    ) -> Result<Done, ApiError> {
        desk::send_again(&self.platform, &actor, mail_id.0).await.map(|()| Done::Done)
    }
}
