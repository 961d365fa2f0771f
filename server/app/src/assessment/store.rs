//! SQL of this slice.

pub mod due;
pub mod manager;
pub mod own;
pub mod round;
pub mod talk;
