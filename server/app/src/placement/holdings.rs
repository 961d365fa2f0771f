//! What this slice holds about a person.

use crate::platform::holdings::{Category, Erasure, Holding, Kept, Kind, Whose};

const NUMBER: &str = "a number without meaning";

/// The tables of this slice that lead to a person.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        key: "placements",
        table: "placement",
        category: Category::Learning,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("started_at", Kind::Moment),
            ("finished_at", Kind::Moment),
            ("framework_key", Kind::Text),
            ("areas", Kind::Json),
            ("language", Kind::Code),
            ("parameters", Kind::Number),
            ("known_levels", Kind::Json),
        ],
        withheld: &[("id", NUMBER)],
        order: "started_at DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "placement_answers",
        table: "placement_answer",
        category: Category::Answers,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("course_id", Kind::Course),
            ("question_key", Kind::Text),
            ("skill_key", Kind::Skill),
            ("answer", Kind::Json),
            ("points_thousandths", Kind::Number),
            ("max_points", Kind::Number),
            ("item_discrimination", Kind::Fraction),
            ("item_difficulty", Kind::Fraction),
            ("calibrated", Kind::Truth),
            ("language", Kind::Code),
            ("answered_at", Kind::Moment),
        ],
        withheld: &[
            ("id", NUMBER),
            ("placement_id", "points at the placement, which is listed itself"),
            ("version_id", "the course's version by its number in the database"),
            ("number", "the place among the answers, which are listed in their order"),
            ("area_code", "follows from the skill"),
        ],
        order: "answered_at DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
];
