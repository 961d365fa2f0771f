//! What this slice holds about a person.

use crate::platform::holdings::{Category, Erasure, Holding, Kept, Kind, Whose};

const VERSION: &str = "the course's version by its number in the database";

/// The tables of this slice that lead to a person.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        key: "refresher_plans",
        table: "refresher_plan",
        category: Category::Notes,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("course_id", Kind::Course),
            ("completed_at", Kind::Moment),
            ("paused_until", Kind::Moment),
            ("stopped_at", Kind::Moment),
            ("confirmed_at", Kind::Moment),
        ],
        withheld: &[
            ("enrolment_id", "points at the enrolment, which is listed itself"),
            ("completion_id", "points at the completion, which is listed itself"),
            ("version_id", VERSION),
            ("removed", "how many questions the course no longer has"),
        ],
        order: "completed_at DESC, enrolment_id",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "refresher_cards",
        table: "refresher_card",
        category: Category::Notes,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("enrolment_id", Kind::Enrolment),
            ("lesson_key", Kind::Text),
            ("question_key", Kind::Text),
            ("due_at", Kind::Moment),
            ("reviews", Kind::Number),
            ("reviewed_at", Kind::Moment),
            ("stability", Kind::Fraction),
            ("difficulty", Kind::Fraction),
        ],
        withheld: &[("fingerprint", "tells whether the question changed"), ("changed", "tells whether the question changed")],
        order: "due_at DESC, question_key",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "refresher_reviews",
        table: "refresher_review",
        category: Category::Answers,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("enrolment_id", Kind::Enrolment),
            ("lesson_key", Kind::Text),
            ("question_key", Kind::Text),
            ("answer", Kind::Json),
            ("points_thousandths", Kind::Number),
            ("max_points", Kind::Number),
            ("language", Kind::Code),
            ("reviewed_at", Kind::Moment),
            ("due_at", Kind::Moment),
        ],
        withheld: &[("id", "a number without meaning"), ("version_id", VERSION), ("fingerprint", "tells whether the question changed")],
        order: "reviewed_at DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "refresher_choice",
        table: "refresher_choice",
        category: Category::Notes,
        whose: Whose::Person("person_id"),
        organisation: None,
        shown: &[("paused_until", Kind::Moment), ("stopped_at", Kind::Moment)],
        withheld: &[],
        order: "person_id",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
];
