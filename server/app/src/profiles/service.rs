//! Use cases of this slice.

mod consortium;
mod gaps;
mod holding;
mod own;
mod reading;

pub(super) use consortium::consortium;
pub(super) use gaps::{Asked, gaps};
pub use holding::requirements_of;
pub(super) use own::{own, person};
pub(super) use reading::{list, occupation_list, one};
