//! What this slice holds about a person.

use crate::platform::holdings::{Category, Erasure, Holding, Kept, Kind, Whose};

/// The tables of this slice that lead to a person.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        key: "account",
        table: "person",
        category: Category::Account,
        whose: Whose::Person("id"),
        organisation: None,
        shown: &[
            ("id", Kind::Id),
            ("given_name", Kind::Text),
            ("family_name", Kind::Text),
            ("email", Kind::Text),
            ("language", Kind::Code),
            ("created_at", Kind::Moment),
            ("deactivated_at", Kind::Moment),
        ],
        withheld: &[("sort_name", "the name again, spelt so that lists can be sorted")],
        order: "id",
        kept: Kept::UntilErased,
        erasure: Erasure::Anonymise,
    },
    Holding {
        key: "memberships",
        table: "membership",
        category: Category::Memberships,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("unit_id", Kind::Unit),
            ("position", Kind::Text),
            ("manager_id", Kind::Person),
            ("valid_from", Kind::Day),
            ("valid_to", Kind::Day),
            ("created_at", Kind::Moment),
        ],
        withheld: &[("id", "a number without meaning")],
        order: "valid_from DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Anonymise,
    },
    Holding {
        key: "roles",
        table: "membership_role",
        category: Category::Memberships,
        whose: Whose::Through("membership_id", "memberships"),
        organisation: None,
        shown: &[("role", Kind::Code)],
        withheld: &[],
        order: "role",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "team",
        table: "membership",
        category: Category::Duties,
        whose: Whose::Person("manager_id"),
        organisation: Some("organisation_id"),
        shown: &[("unit_id", Kind::Unit), ("valid_from", Kind::Day), ("valid_to", Kind::Day)],
        withheld: &[
            ("id", "a number without meaning"),
            ("position", "about the member of the team"),
            ("created_at", "about the member of the team"),
        ],
        order: "valid_from DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Empty,
    },
];
