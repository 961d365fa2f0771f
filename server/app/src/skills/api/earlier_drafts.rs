//! Operations on the drafts that an import took the place of.

use super::super::frameworks::earlier;
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::{ApiError, SharedPlatform};
use chrono::{DateTime, Utc};
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::types::Example;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

/// Earlier drafts.
#[derive(Debug)]
pub struct EarlierDraftsApi {
    platform: SharedPlatform,
}

/// A draft that something else took the place of.
#[derive(Debug, Object)]
pub struct EarlierDraft {
    /// Its id.
    pub id: Uuid,
    /// What the framework was called.
    pub title: String,
    /// Its edition.
    pub version: String,
    /// How many skills it had.
    pub skills: i32,
    /// When something else took its place.
    pub kept_at: DateTime<Utc>,
}

/// The earlier drafts of a framework.
#[derive(Debug, Object)]
pub struct EarlierDrafts {
    /// Names the state of the framework; bringing one back sends it.
    pub stamp: String,
    /// The last one first.
    pub drafts: Vec<EarlierDraft>,
}

/// In place of which state an earlier draft is to come.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct BringBack {
    /// The stamp of the draft that was seen.
    #[oai(validator(max_length = "100"))]
    pub stamp: String,
}

impl Example for BringBack {
    fn example() -> Self {
        Self { stamp: "0".to_owned() }
    }
}

/// The draft that stands there now.
#[derive(Debug, Object)]
pub struct BroughtBack {
    /// The framework's key.
    pub key: String,
    /// Names its state.
    pub stamp: String,
    /// How many skills it has.
    pub skills: u32,
}

impl EarlierDraftsApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(tag = "Tag::Frameworks")]
impl EarlierDraftsApi {
    /// List the earlier drafts of a framework.
    ///
    /// The last five that a file or another draft took the place of, the last one first.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/frameworks/:framework/earlier-drafts", method = "get", operation_id = "listEarlierDrafts")]
    async fn list_earlier_drafts(
        &self,
        actor: SignedIn,
        /// The framework's key.
        #[oai(validator(max_length = "60"))]
        framework: Path<String>,
    ) -> Result<Json<EarlierDrafts>, ApiError> {
        let (stamp, listed) = earlier::list(&self.platform, &actor, &framework).await?;
        let out = |one: super::super::frameworks::store::earlier::Listed| EarlierDraft {
            id: one.id,
            title: one.title,
            version: one.version,
            skills: one.skills,
            kept_at: one.kept_at,
        };
        Ok(Json(EarlierDrafts { stamp, drafts: listed.into_iter().map(out).collect() }))
    }

    /// Bring an earlier draft back.
    ///
    /// It takes the place of the draft that stands there, which is kept as an earlier one in its turn. Sending the same again changes
    /// nothing. A change that came between is a `conflict`.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/frameworks/:framework/earlier-drafts/:draft_id/bring-back", method = "post", operation_id = "bringBackEarlierDraft")]
    async fn bring_back_earlier_draft(
        &self,
        actor: SignedIn,
        /// The framework's key.
        #[oai(validator(max_length = "60"))]
        framework: Path<String>,
        /// The earlier draft.
        draft_id: Path<Uuid>,
        body: Json<BringBack>,
    ) -> Result<Json<BroughtBack>, ApiError> {
        let whole = earlier::bring_back(&self.platform, &actor, &framework, draft_id.0, &body.0.stamp).await?;
        Ok(Json(BroughtBack { skills: u32::try_from(whole.skills.len()).unwrap_or(u32::MAX), key: whole.key, stamp: whole.stamp }))
    }
}
