//! Use cases of this slice.

mod asked;
mod behind;
mod campaigns;
mod consortium;
mod gaps;
mod groupings;
mod holders;
mod holding;
mod map;
mod outcome;
mod own;
mod participation;
mod reading;
mod told;
mod without;
mod writing;

pub use asked::{AskedPeople, asked_by};
pub(super) use behind::{Behind, people_behind};
pub(super) use campaigns::{begin, close, freeze, remind, remind_unfinished};
pub(super) use consortium::{KeptSums, consortium, consortium_file};
pub(super) use gaps::{Asked, export, gaps};
pub(super) use holders::{give, given, map_position, position_list};
pub use holding::{profiles_held, requirements_in, requirements_of};
pub(super) use own::{own, person};
pub(super) use participation::{campaign_members, campaign_with_results, campaigns, my_campaigns};
pub use reading::list;
pub(super) use reading::{occupation_list, one};
pub use told::{ToldSkills, told_of};
pub(super) use without::without_profile;
pub(super) use writing::{create, update};
