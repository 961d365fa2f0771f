//! What this slice holds about a person.

use crate::platform::holdings::{Category, Erasure, Holding, Kept, Kind, Whose};

/// The tables of this slice that lead to a person.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        key: "given_profiles",
        table: "membership_profile",
        category: Category::Memberships,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[("created_at", Kind::Moment)],
        withheld: &[("membership_id", "points at what is listed itself"), ("profile_id", "its title stands on the page of skills")],
        order: "created_at DESC, profile_id",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "campaign_results",
        table: "campaign_result",
        category: Category::Skills,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[("skill_key", Kind::Skill), ("level", Kind::Number), ("uncertainty", Kind::Number)],
        withheld: &[("campaign_id", "a number without meaning")],
        order: "campaign_id DESC, skill_key",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "campaigns",
        table: "campaign_member",
        category: Category::Skills,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[("campaign_id", Kind::Id)],
        withheld: &[],
        order: "campaign_id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
];
