//! Use cases of this slice.

mod applying;
mod book;
mod describing;
mod input;
mod listing;
mod ruling;
mod writing;

pub(super) use listing::PeopleAsked;

use crate::catalogue::Catalogue;
use crate::platform::SharedPlatform;
use std::sync::Arc;

/// Programmes: writing them, holding people against their rules, telling where people stand.
#[derive(Debug)]
pub struct Programmes {
    platform: SharedPlatform,
    catalogue: Arc<Catalogue>,
}

impl Programmes {
    /// Over the platform and the courses.
    #[must_use]
    pub fn new(platform: SharedPlatform, catalogue: Arc<Catalogue>) -> Self {
        Self { platform, catalogue }
    }
}
