//! Operations of this slice.

mod desk;
mod settings;

pub use desk::{JobCounts, MailApi, MailDesk, MailTrouble};
pub use settings::{DigestSent, KindSettings, NotificationSettings};

use super::kind::Kind;
use super::{service, settings as settings_service};
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::{NotificationId, OrganisationId};
use crate::platform::paging::{DEFAULT_LIMIT, Page};
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, Utc};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::types::Example;
use poem_openapi::{ApiResponse, Object, OpenApi};

/// Something the signed-in person was told.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Notification {
    /// The notice's id.
    pub id: NotificationId,
    /// What it is about.
    pub kind: Kind,
    /// One sentence in the language of her account.
    pub text: String,
    /// Where in the app to look: a path.
    pub link: String,
    /// In which organisation it happened.
    pub organisation_id: OrganisationId,
    /// When.
    pub created_at: DateTime<Utc>,
    /// When she read it; absent while it is unread.
    pub read_at: Option<DateTime<Utc>>,
}

/// Whether a notice counts as read.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct NotificationPatch {
    /// Read or unread.
    pub read: bool,
}

impl Example for NotificationPatch {
    fn example() -> Self {
        Self { read: true }
    }
}

/// Up to when everything counts as read.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct ReadUntil {
    /// The moment of the newest notice that was seen; what came later stays unread.
    pub until: DateTime<Utc>,
}

impl Example for ReadUntil {
    fn example() -> Self {
        Self { until: DateTime::from_timestamp(1_795_341_600, 0).unwrap_or_default() }
    }
}

/// An answer without content.
#[derive(ApiResponse)]
pub enum Done {
    /// It was done.
    #[oai(status = 204)]
    Done,
}

/// The signed-in person's notices.
#[derive(Debug)]
pub struct NotificationsApi {
    platform: SharedPlatform,
}

impl NotificationsApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(prefix_path = "/notifications", tag = "Tag::Notifications")]
impl NotificationsApi {
    /// List the own notices.
    ///
    /// The newest first, without the kinds that she does not want to see. They are kept for 180 days.
    ///
    /// Permission: `own`.
    #[oai(path = "/", method = "get", operation_id = "listNotifications")]
    async fn list_notifications(
        &self,
        actor: SignedIn,
        /// Where the page before ended: its `next`.
        #[oai(validator(max_length = 300))]
        cursor: Query<Option<String>>,
        /// At most so many notices.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u32>>,
    ) -> Result<Json<Page<Notification>>, ApiError> {
        service::list(&self.platform, &actor, cursor.0.as_deref(), limit.0.unwrap_or(DEFAULT_LIMIT)).await.map(Json)
    }

    /// Show how one wants to be told.
    ///
    /// Of the kinds of notices that may concern her.
    ///
    /// Permission: `own`.
    #[oai(path = "/settings", method = "get", operation_id = "getNotificationSettings")]
    async fn get_notification_settings(&self, actor: SignedIn) -> Result<Json<NotificationSettings>, ApiError> {
        settings_service::get(&self.platform, &actor).await.map(Json)
    }

    /// Choose how one wants to be told.
    ///
    /// Kinds that the body does not name stay as they are. Mail about passwords and invitations is not among them and always goes out.
    ///
    /// Permission: `own`.
    #[oai(path = "/settings", method = "put", operation_id = "updateNotificationSettings")]
    async fn update_notification_settings(
        &self,
        actor: SignedIn,
        body: Json<NotificationSettings>,
    ) -> Result<Json<NotificationSettings>, ApiError> {
        settings_service::set(&self.platform, &actor, body.0).await.map(Json)
    }

    /// Get the digest now.
    ///
    /// Sends by mail what waits for the next digest, at most once an hour.
    ///
    /// Permission: `own`.
    #[oai(path = "/digest", method = "post", operation_id = "sendNotificationDigest")]
    async fn send_notification_digest(&self, actor: SignedIn) -> Result<Json<DigestSent>, ApiError> {
        settings_service::send_digest(&self.platform, &actor).await.map(Json)
    }

    /// Mark a notice as read or unread.
    ///
    /// Permission: `own`.
    #[oai(path = "/:notification_id", method = "patch", operation_id = "updateNotification")]
    async fn update_notification(
        &self,
        actor: SignedIn,
        /// The notice.
        notification_id: Path<NotificationId>,
        body: Json<NotificationPatch>,
    ) -> Result<Json<Notification>, ApiError> {
        service::set_read(&self.platform, &actor, notification_id.0, body.0.read).await.map(Json)
    }

    /// Mark everything as read.
    ///
    /// Permission: `own`.
    #[oai(path = "/read", method = "post", operation_id = "readNotifications")]
    async fn read_notifications(&self, actor: SignedIn, body: Json<ReadUntil>) -> Result<Done, ApiError> {
        service::read_all(&self.platform, &actor, body.0.until).await.map(|()| Done::Done)
    }
}
