//! What this slice holds about a person.

use crate::platform::holdings::{Category, Erasure, Holding, Kept, Kind, Whose};

/// The tables of this slice that lead to a person.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        key: "learning_plans",
        table: "learning_plan",
        category: Category::Notes,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[("made_at", Kind::Moment), ("cause", Kind::Code), ("content", Kind::Json)],
        withheld: &[("id", "a number without meaning"), ("fingerprint", "tells whether what decided the plan changed")],
        order: "made_at DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "plan_choices",
        table: "plan_choice",
        category: Category::Notes,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("hours_per_week", Kind::Number),
            ("objective", Kind::Code),
            ("languages", Kind::Json),
            ("declined", Kind::Json),
            ("wanted", Kind::Json),
            ("ordering", Kind::Json),
            ("changed_at", Kind::Moment),
        ],
        withheld: &[],
        order: "changed_at DESC, organisation_id",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
];
