//! What callers send and get.

use crate::platform::access::Role;
use crate::platform::ids::{MembershipId, OrganisationId, PersonId, UnitId};
use crate::platform::language::Language;
use chrono::{DateTime, NaiveDate, Utc};
use poem_openapi::types::{Example, MaybeUndefined};
use poem_openapi::{Enum, Object};
use sea_orm::{DeriveActiveEnum, EnumIter};
use std::collections::BTreeSet;

/// What sort of body an organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Enum, EnumIter, DeriveActiveEnum)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum OrganisationKind {
    /// A town, a commune.
    Municipality,
    /// An association of tourism businesses.
    TourismAssociation,
    /// A business.
    Company,
}

/// A human with an account.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
pub struct Person {
    /// The person's id.
    pub id: PersonId,
    /// The address she signs in with, in lower case.
    pub email: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// The language she reads.
    pub language: Language,
    /// Since when the account exists.
    pub created_at: DateTime<Utc>,
}

/// An organisation in few words.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
pub struct OrganisationRef {
    /// The organisation's id.
    pub id: OrganisationId,
    /// Its short name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What sort of body it is.
    pub kind: OrganisationKind,
}

/// A unit in few words.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
pub struct UnitRef {
    /// The unit's id.
    pub id: UnitId,
    /// Its name.
    pub name: String,
}

/// A person's place in an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Membership {
    /// The membership's id.
    pub id: MembershipId,
    /// Where.
    pub organisation: OrganisationRef,
    /// In which unit.
    pub unit: Option<UnitRef>,
    /// As what.
    pub position: Option<String>,
    /// Under whom.
    pub manager_id: Option<PersonId>,
    /// What it allows.
    pub roles: BTreeSet<Role>,
    /// The first day.
    pub valid_from: NaiveDate,
    /// The first day on which it is over.
    pub valid_to: Option<NaiveDate>,
}

/// A municipality, tourism association or company of the consortium.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Organisation {
    /// The organisation's id.
    pub id: OrganisationId,
    /// Its short name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What sort of body it is.
    pub kind: OrganisationKind,
    /// ISO 3166-1 code of its country, two capital letters.
    pub country: String,
    /// Code of the local administrative unit.
    pub lau_code: Option<String>,
    /// Code of the NUTS 3 region.
    pub nuts3: Option<String>,
    /// Inhabitants.
    pub population: Option<u32>,
    /// Staff, whether they have accounts or not.
    pub headcount: Option<u32>,
    /// The language that new people start with.
    pub default_language: Language,
    /// People who belong to it now; only for its and the consortium's administrators.
    pub people_count: Option<u32>,
}

/// A new organisation.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct OrganisationIn {
    /// Its short name in addresses: lower-case letters a–z, digits, hyphens.
    #[oai(validator(max_length = 60))]
    pub slug: String,
    /// Its name.
    #[oai(validator(max_length = 200))]
    pub name: String,
    /// What sort of body it is.
    pub kind: OrganisationKind,
    /// ISO 3166-1 code of its country, two capital letters.
    #[oai(validator(max_length = 2))]
    pub country: String,
    /// Code of the local administrative unit.
    #[oai(validator(max_length = 20))]
    pub lau_code: Option<String>,
    /// Code of the NUTS 3 region.
    #[oai(validator(max_length = 5))]
    pub nuts3: Option<String>,
    /// Inhabitants.
    #[oai(validator(maximum(value = "100000000")))]
    pub population: Option<u32>,
    /// Staff, whether they have accounts or not.
    #[oai(validator(maximum(value = "10000000")))]
    pub headcount: Option<u32>,
    /// The language that new people start with.
    pub default_language: Language,
}

impl Example for OrganisationIn {
    fn example() -> Self {
        Self {
            slug: "kocevje".to_owned(),
            name: "Kočevje".to_owned(),
            kind: OrganisationKind::Municipality,
            country: "SI".to_owned(),
            lau_code: Some("SI048".to_owned()),
            nuts3: Some("SI037".to_owned()),
            population: Some(15_700),
            headcount: Some(41),
            default_language: Language::Sl,
        }
    }
}

/// What changes about an organisation; what is absent stays.
#[derive(Clone, Debug, Default, Object)]
#[oai(deny_unknown_fields, example)]
pub struct OrganisationPatch {
    /// Its name.
    #[oai(validator(max_length = 200))]
    pub name: Option<String>,
    /// Staff, whether they have accounts or not.
    #[oai(validator(maximum(value = "10000000")))]
    pub headcount: Option<u32>,
    /// Inhabitants.
    #[oai(validator(maximum(value = "100000000")))]
    pub population: Option<u32>,
    /// The language that new people start with.
    pub default_language: Option<Language>,
}

impl Example for OrganisationPatch {
    fn example() -> Self {
        Self { headcount: Some(43), ..Self::default() }
    }
}

/// A department or team.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Unit {
    /// The unit's id.
    pub id: UnitId,
    /// The unit it is a part of.
    pub parent_id: Option<UnitId>,
    /// Its name.
    pub name: String,
    /// People who belong to it now, without those of its parts.
    pub people_count: u32,
}

/// A new unit.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct UnitIn {
    /// Its name.
    #[oai(validator(max_length = 200))]
    pub name: String,
    /// The unit it is a part of.
    pub parent_id: Option<UnitId>,
}

impl Example for UnitIn {
    fn example() -> Self {
        Self { name: "Oddelek za okolje in prostor".to_owned(), parent_id: None }
    }
}

/// What changes about a unit; what is absent stays.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct UnitPatch {
    /// Its name.
    #[oai(validator(max_length = 200))]
    pub name: Option<String>,
    /// The unit it is a part of; `null` moves it to the top.
    #[oai(nullable)]
    pub parent_id: MaybeUndefined<UnitId>,
}

impl Example for UnitPatch {
    fn example() -> Self {
        Self { name: Some("Oddelek za prostor".to_owned()), parent_id: MaybeUndefined::Undefined }
    }
}

/// A person as her organisation sees her.
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PersonInOrganisation {
    /// The person's id.
    pub person_id: PersonId,
    /// The id of her membership.
    pub membership_id: MembershipId,
    /// The address she signs in with.
    pub email: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// In which unit.
    pub unit: Option<UnitRef>,
    /// As what.
    pub position: Option<String>,
    /// Under whom.
    pub manager_id: Option<PersonId>,
    /// The manager's name.
    pub manager_name: Option<String>,
    /// What the membership allows.
    pub roles: BTreeSet<Role>,
    /// The first day.
    pub valid_from: NaiveDate,
    /// The first day on which it is over.
    pub valid_to: Option<NaiveDate>,
    /// She has been invited and has not accepted yet.
    pub invited: bool,
}

/// What changes about a membership; what is absent stays, `null` empties.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, example)]
pub struct MembershipPatch {
    /// In which unit.
    #[oai(nullable)]
    pub unit_id: MaybeUndefined<UnitId>,
    /// As what.
    #[oai(nullable, validator(max_length = 200))]
    pub position: MaybeUndefined<String>,
    /// Under whom.
    #[oai(nullable)]
    pub manager_id: MaybeUndefined<PersonId>,
    /// All roles, not only the new ones.
    #[oai(validator(min_items = 1, max_items = 6))]
    pub roles: Option<Vec<Role>>,
    /// The first day on which it is over. Today ends it at once.
    #[oai(nullable)]
    pub valid_to: MaybeUndefined<NaiveDate>,
}

impl Example for MembershipPatch {
    fn example() -> Self {
        Self {
            unit_id: MaybeUndefined::Undefined,
            position: MaybeUndefined::Value("Svetovalka za okolje".to_owned()),
            manager_id: MaybeUndefined::Undefined,
            roles: Some(vec![Role::Learner, Role::LineManager]),
            valid_to: MaybeUndefined::Undefined,
        }
    }
}
