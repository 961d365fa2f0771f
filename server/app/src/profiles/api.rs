//! Operations of this slice.

mod gap_model;
mod gap_operations;
mod model;
mod profile_operations;

pub use gap_model::*;
pub use gap_operations::{ConsortiumGapsApi, GapsApi, OwnGapsApi};
pub use model::*;
pub use profile_operations::{OccupationsApi, RoleProfilesApi};
