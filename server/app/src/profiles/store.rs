//! SQL of this slice.

mod campaigns;
mod holders;
mod levels;
mod profiles;
mod sql;

pub(super) use campaigns::{
    Overlap, Participation, answered, assessed, campaign, campaigns, campaigns_of, close_campaign, insert_campaign, lock_campaign, members,
    note_reminder, open_campaigns, overlaps, participation, results,
};
pub(super) use holders::{
    HolderRow, SetPosition, direct_profiles, holders, insert_membership_profiles, organisations, position_profiles, positions,
    profiles_of_positions, set_membership_profiles, set_position, units,
};
pub(super) use levels::{LevelsOf, levels};
pub(super) use profiles::{
    adapted_from, codes, current_requirements, insert_profile, insert_version, lock_profile, profile, profiles, requirements_at,
    requirements_of_profiles, update_profile, versions,
};
