//! Operations of this slice.

mod campaign_model;
mod campaign_operations;
mod gap_model;
mod gap_operations;
mod model;
mod profile_input;
mod profile_operations;

pub use campaign_model::*;
pub use campaign_operations::{CampaignsApi, OwnCampaignsApi};
pub use gap_model::*;
pub use gap_operations::{ConsortiumGapsApi, GapsApi, OwnGapsApi};
pub use model::*;
pub use profile_input::*;
pub use profile_operations::{OccupationsApi, RoleProfilesApi};
