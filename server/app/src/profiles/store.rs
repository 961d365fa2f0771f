//! SQL of this slice.

mod campaigns;
mod holders;
mod levels;
mod profiles;
mod sql;

pub(super) use campaigns::{
    answered, campaign, campaigns, campaigns_of, close_campaign, insert_campaign, lock_campaign, members, note_reminder, open_campaigns,
    results,
};
pub(super) use holders::{
    HolderRow, SetPosition, direct_profiles, holders, organisations, position_profiles, positions, set_membership_profiles, set_position,
    units,
};
pub(super) use levels::{LevelsOf, levels};
pub(super) use profiles::{
    adapted_from, codes, current_requirements, insert_profile, insert_version, lock_profile, profile, profiles, requirements_at,
    update_profile, versions,
};
