//! Practice without an account: judged, told, and forgotten.

use super::super::brake::Brake;
use super::super::service::Learning;
use super::{AnswerIn, Verdict};
use crate::api::Tag;
use crate::identity::network_address;
use crate::platform::ApiError;
use poem::Request;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use std::sync::Arc;

/// Practice in open courses.
#[derive(Debug)]
pub struct OpenPracticeApi {
    learning: Arc<Learning>,
    brake: Brake,
}

impl OpenPracticeApi {
    /// The operations on this service.
    #[must_use]
    pub fn new(learning: Arc<Learning>) -> Self {
        Self { learning, brake: Brake::new() }
    }
}

#[OpenApi(prefix_path = "/open", tag = "Tag::Open")]
impl OpenPracticeApi {
    /// Answer a practice question of an open course.
    ///
    /// The answer is judged and told as to somebody who is enrolled, and nothing is kept of it. One network address may ask so often
    /// in a minute as a full classroom does.
    ///
    /// Permission: `public`.
    #[oai(path = "/courses/:slug/lessons/:lesson/answers", method = "post", operation_id = "judgeOpenAnswer")]
    async fn judge(
        &self,
        request: &Request,
        /// The course's name in addresses.
        #[oai(validator(max_length = "100"))]
        slug: Path<String>,
        /// The lesson's key.
        #[oai(validator(max_length = "100"))]
        lesson: Path<String>,
        body: Json<AnswerIn>,
    ) -> Result<Json<Verdict>, ApiError> {
        let address = network_address(request, self.learning.trusts_forwarded_for());
        self.brake.pass(&address)?;
        Ok(Json(self.learning.judge_open(&slug, &lesson, &body.0).await?))
    }
}
