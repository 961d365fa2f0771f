//! What this slice holds about a person.

use crate::platform::holdings::{Category, Erasure, Holding, Kept, Kind, Whose};

const NUMBER: &str = "a number without meaning";
const OTHERS: &str = "about the notice to everybody else";

/// The tables of this slice that lead to a person.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        key: "notices",
        table: "notification",
        category: Category::Messages,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("kind", Kind::Code),
            ("arguments", Kind::Json),
            ("link", Kind::Text),
            ("created_at", Kind::Moment),
            ("read_at", Kind::Moment),
        ],
        withheld: &[
            ("id", NUMBER),
            ("key", "keeps a notice from being given twice"),
            ("mail", "whether it goes into the next mail, which is listed itself"),
        ],
        order: "created_at DESC, id DESC",
        kept: Kept::HalfYear,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "notice_choices",
        table: "notification_choice",
        category: Category::Messages,
        whose: Whose::Person("person_id"),
        organisation: None,
        shown: &[("kind", Kind::Code), ("in_app", Kind::Truth), ("mail", Kind::Code)],
        withheld: &[],
        order: "kind",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "notice_rhythm",
        table: "notification_rhythm",
        category: Category::Messages,
        whose: Whose::Person("person_id"),
        organisation: None,
        shown: &[("rhythm", Kind::Code)],
        withheld: &[],
        order: "person_id",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "notice_digests",
        table: "notification_digest",
        category: Category::Messages,
        whose: Whose::Person("person_id"),
        organisation: None,
        shown: &[("period", Kind::Text), ("notices", Kind::Number), ("created_at", Kind::Moment)],
        withheld: &[("id", NUMBER)],
        order: "created_at DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "notices_caused",
        table: "notification_broadcast",
        category: Category::Messages,
        whose: Whose::Person("except_id"),
        organisation: Some("organisation_id"),
        shown: &[("kind", Kind::Code), ("created_at", Kind::Moment)],
        withheld: &[
            ("id", NUMBER),
            ("permission", OTHERS),
            ("key", OTHERS),
            ("arguments", OTHERS),
            ("link", OTHERS),
            ("spread_at", OTHERS),
        ],
        order: "created_at DESC, id DESC",
        kept: Kept::Briefly,
        erasure: Erasure::Empty,
    },
];
