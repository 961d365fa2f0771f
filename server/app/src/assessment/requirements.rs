//! What a person's position asks of her, as the profiles say.

pub use crate::profiles::{Requirement, requirements_of};
