//! The use cases of this slice.

pub mod access;
pub mod carrying_out;
pub mod data;
pub mod erasure;
pub mod file;
mod tidying;

pub use carrying_out::Eraser;
pub use tidying::tidy_for_ever;
