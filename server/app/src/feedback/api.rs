//! Operations of this slice: a learner's own threads and ratings, and the trainers' side.

mod learner;
mod model;
mod trainer;

pub use learner::FeedbackApi;
pub use model::*;
pub use trainer::AnswersApi;

use poem_openapi::ApiResponse;
use poem_openapi::payload::Json;

/// A thread that is new or was there.
#[derive(ApiResponse)]
pub enum BegunAnswer {
    /// This id was known already.
    #[oai(status = 200)]
    Known(Json<FeedbackThread>),
    /// The thread is new.
    #[oai(status = 201)]
    New(Json<FeedbackThread>),
}
