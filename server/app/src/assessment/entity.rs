//! Tables of this slice.

mod manager;
mod own;
mod round;
mod talk;

pub use manager::{assessment_remark, manager_assessment, manager_level};
pub use own::{self_answer, self_assessment};
pub use round::{colleague_answer, colleague_request, colleague_result, colleague_round};
pub use talk::{skill_talk, talk_level, talk_step};
