//! SQL of this slice. Every function that touches people's data takes the caller's scope.

mod forget;
mod load;
mod memberships;
mod organisations;
mod people;
mod search;
mod units;

pub use forget::{
    copy_memberships_without_person, create_nobody, delete_nobody, is_last_administrator, memberships_elsewhere, memberships_in,
    organisations_of, set_email, set_name,
};
pub use load::{NewMembership, NewOrganisation, NewPerson, NewUnit, Population, add_membership, create_person, load};
pub(super) use memberships::{
    MembershipChange, change_membership, find_membership, has_other_administrator, is_current_member, replace_roles,
};
pub use memberships::{current_memberships, current_team_size, has_administrator, lock_organisation, people_with_roles};
pub use organisations::{any_organisation, create_organisation, find_organisation, find_organisation_by_slug, organisation_refs};
pub(super) use organisations::{change_organisation, count_people, list_organisations};
pub use people::{PeopleQuery, find_person, find_person_by_email, list_people, membership_in, person_names, set_language};
pub(super) use people::{Place, person_in_organisation};
pub(super) use units::{change_unit, create_unit, delete_unit, find_unit, is_in_use, list_units};
pub use units::{unit_parents, units_of};

use crate::organisations::entity::membership;
use chrono::NaiveDate;
use sea_orm::ColumnTrait;
use sea_orm::sea_query::Condition;

/// A membership that has begun and is not over on a day.
fn current_on(today: NaiveDate) -> Condition {
    Condition::all().add(membership::Column::ValidFrom.lte(today)).add(not_over_on(today))
}

/// A membership that is not over on a day, whether it has begun or not.
fn not_over_on(today: NaiveDate) -> Condition {
    Condition::any().add(membership::Column::ValidTo.is_null()).add(membership::Column::ValidTo.gt(today))
}
