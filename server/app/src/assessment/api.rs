//! Operations of this slice: one's own assessments, the line manager's side, talks, and colleagues' views.

mod counts;
mod own;
mod own_model;
mod rating;
mod round_model;
mod rounds;
mod talk_model;
mod talks;
mod team;
mod team_model;

pub use counts::{CampaignSelfAssessments, SelfAssessmentCountsApi};
pub use own::SelfAssessmentsApi;
pub use own_model::*;
pub use rating::RatingApi;
pub use round_model::*;
pub use rounds::RoundsApi;
pub use talk_model::*;
pub use talks::TalksApi;
pub use team::TeamApi;
pub use team_model::*;
