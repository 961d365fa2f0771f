//! What this slice holds about a person: who withdrew a version of a course.

use crate::platform::holdings::{Category, Erasure, Holding, Kept, Kind, Whose};

const COURSE: &str = "about the course, which belongs to everybody";

/// The tables of this slice that lead to a person.
pub const HOLDINGS: &[Holding] = &[Holding {
    key: "withdrawn_versions",
    table: "course_version",
    category: Category::Duties,
    whose: Whose::Person("withdrawn_by"),
    organisation: None,
    shown: &[("course_id", Kind::Course), ("number", Kind::Number), ("withdrawn_at", Kind::Moment), ("withdrawn_reason", Kind::Text)],
    withheld: &[("id", COURSE), ("content_hash", COURSE), ("model", COURSE), ("published_at", COURSE)],
    order: "withdrawn_at DESC, id DESC",
    kept: Kept::Lasting,
    erasure: Erasure::Unname,
}];
