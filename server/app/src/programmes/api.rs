//! Operations of this slice.

mod model;
mod operations;
mod people;
mod written;

pub use model::*;
pub use operations::ProgrammesApi;
pub use people::ProgrammePeopleApi;
pub use written::*;
