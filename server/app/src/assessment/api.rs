//! Operations of this slice: one's own assessments, the line manager's side, talks, and colleagues' views.

mod own;
mod own_model;

pub use own::SelfAssessmentsApi;
pub use own_model::*;
