//! SQL of this slice.

pub mod own;
