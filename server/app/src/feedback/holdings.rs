//! What this slice holds about a person.

use crate::platform::holdings::{Category, Erasure, Holding, Kept, Kind, Whose};

const NUMBER: &str = "a number without meaning";
const VERSION: &str = "the course's version by its number in the database";
const PLACE: &str = "points at what is listed itself";
const THEIRS: &str = "about the learner, whose it is to know";

/// The tables of this slice that lead to a person.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        key: "feedback_threads",
        table: "feedback_thread",
        category: Category::Feedback,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("course_id", Kind::Course),
            ("kind", Kind::Code),
            ("lesson_key", Kind::Text),
            ("quote", Kind::Text),
            ("state", Kind::Code),
            ("created_at", Kind::Moment),
            ("changed_at", Kind::Moment),
            ("mended_at", Kind::Moment),
        ],
        withheld: &[
            ("id", NUMBER),
            ("enrolment_id", PLACE),
            ("version_id", VERSION),
            ("block", PLACE),
            ("language", "the language of the text that was read"),
            ("message_count", "counts what is listed itself"),
            ("learner_seen", "how many messages were seen"),
            ("trainers_seen", "how many messages were seen"),
        ],
        order: "created_at DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    // Before the messages of one's own threads, so that those are gone when this is unnamed.
    Holding {
        key: "feedback_written",
        table: "feedback_message",
        category: Category::Feedback,
        whose: Whose::Person("author_id"),
        organisation: Some("organisation_id"),
        shown: &[("text", Kind::Text), ("effect", Kind::Code), ("written_at", Kind::Moment)],
        withheld: &[("id", NUMBER), ("thread_id", THEIRS), ("number", THEIRS), ("by_trainer", THEIRS)],
        order: "written_at DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Unname,
    },
    Holding {
        key: "feedback_messages",
        table: "feedback_message",
        category: Category::Feedback,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[("author_id", Kind::Person), ("text", Kind::Text), ("effect", Kind::Code), ("written_at", Kind::Moment)],
        withheld: &[("id", NUMBER), ("thread_id", PLACE), ("number", NUMBER), ("by_trainer", "told by who wrote it")],
        order: "written_at DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
    Holding {
        key: "ratings",
        table: "course_rating",
        category: Category::Feedback,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[("course_id", Kind::Course), ("rating", Kind::Number), ("comment", Kind::Text), ("rated_at", Kind::Moment)],
        withheld: &[("enrolment_id", PLACE), ("version_id", VERSION)],
        order: "rated_at DESC, enrolment_id",
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    },
];
