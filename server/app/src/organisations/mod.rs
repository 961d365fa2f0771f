//! Organisations of the consortium, their units, and who belongs to them.
//!
//! # Words
//! An *organisation* is a municipality, a tourism association or a company; it is the tenant. A *unit* is a department or
//! team inside it. A *person* is one human with one account. A *membership* is her place in one organisation: unit,
//! position, manager and roles, from a day to a day. She may have any number of them.
//!
//! # Invariants
//! - The units of an organisation are a tree: no unit stands under itself.
//! - Unit and manager of a membership belong to the membership's organisation.
//! - A membership is never deleted. It ends: `valid_to` is the first day on which it is over, so that ending it today
//!   takes effect at once.
//! - An organisation that has an administrator keeps one.
//! - `consortium_admin` is given and taken by those only who hold it in the same organisation.
//! - An e-mail address is stored in lower case and names one person.
//! - Who writes a name writes its `sort_name`, by which people are ordered everywhere, on both databases alike.
//!
//! # What it offers
//! Reading: [`current_memberships`], [`find_person`], [`find_person_by_email`], [`list_people`], [`person_names`], [`people_with_roles`], [`membership_in`],
//! [`find_organisation`], [`find_organisation_by_slug`], [`any_organisation`], [`organisation_refs`], [`units_of`], [`unit_parents`], [`current_team_size`].
//! Writing: [`create_organisation`], [`create_person`], [`add_membership`], [`set_language`], and [`load`] for many rows.
//! Who needs to know that somebody's memberships changed passes a [`MembershipListener`] to the API.

pub mod api;
mod email;
mod entity;
mod holdings;
mod model;
mod name;
mod service;
mod sort_name;
mod store;
#[cfg(test)]
mod tests;
mod tree;

pub use email::EmailAddress;
pub use holdings::HOLDINGS;
pub use model::{Membership, Organisation, OrganisationIn, OrganisationKind, OrganisationRef, Person, PersonInOrganisation, UnitRef};
pub use name::{name, optional_name};
pub use service::{Placement, check_placement, new_organisation};
pub use store::{
    NewMembership, NewOrganisation, NewPerson, NewUnit, PeopleQuery, Population, add_membership, any_organisation,
    copy_memberships_without_person, create_nobody, create_organisation, create_person, current_memberships, current_team_size,
    delete_nobody, find_organisation, find_organisation_by_slug, find_person, find_person_by_email, has_administrator,
    is_last_administrator, list_people, load, lock_organisation, membership_in, memberships_elsewhere, memberships_in, organisation_refs,
    organisations_of, people_with_roles, person_names, set_email, set_language, set_name, unit_parents, units_of,
};

use crate::platform::ids::PersonId;
use std::sync::Arc;

/// Called with a person whose memberships have just changed, after the change is durable.
pub type MembershipListener = Arc<dyn Fn(PersonId) + Send + Sync>;
