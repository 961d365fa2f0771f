//! The operations of this slice, one file per resource.

mod organisations;
mod people;
mod units;

pub use organisations::OrganisationsApi;
pub use people::PeopleApi;
pub use units::UnitsApi;
