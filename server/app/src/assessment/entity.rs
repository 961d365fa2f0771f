//! Tables of this slice.

mod own;

pub use own::{self_answer, self_assessment};
