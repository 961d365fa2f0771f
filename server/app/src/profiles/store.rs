//! SQL of this slice.

mod holders;
mod levels;
mod profiles;
mod sql;

pub(super) use holders::{
    HolderRow, SetPosition, direct_profiles, holders, organisations, position_profiles, positions, set_membership_profiles, set_position,
    units,
};
pub(super) use levels::{LevelsOf, levels};
pub(super) use profiles::{
    codes, current_requirements, insert_profile, insert_version, lock_profile, profile, profiles, requirements_at, update_profile, versions,
};
