//! What this slice holds about a person.

use crate::platform::holdings::{Category, Erasure, Holding, Kept, Kind, Whose};

/// The tables of this slice that lead to a person.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        key: "evidence",
        table: "observation",
        category: Category::Skills,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("skill_key", Kind::Skill),
            ("level", Kind::Number),
            ("kind", Kind::Code),
            ("observed_at", Kind::Moment),
            ("valid_until", Kind::Moment),
            ("recorded_at", Kind::Moment),
        ],
        withheld: &[("id", "a number without meaning"), ("completion_id", "points at the completion, which is listed itself")],
        order: "observed_at DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Anonymise,
    },
    Holding {
        key: "levels",
        table: "skill_level",
        category: Category::Skills,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("skill_key", Kind::Skill),
            ("level", Kind::Number),
            ("kind", Kind::Code),
            ("observed_at", Kind::Moment),
            ("valid_until", Kind::Moment),
        ],
        withheld: &[("observation_id", "points at the evidence, which is listed itself")],
        order: "skill_key, organisation_id",
        kept: Kept::UntilErased,
        erasure: Erasure::Anonymise,
    },
];
