//! The use cases: permission, rule, one transaction, audit.

pub(super) mod memberships;
pub(super) mod organisations;
pub(super) mod people;
pub(super) mod units;

pub use memberships::{Placement, check_placement};
pub use organisations::new_organisation;
