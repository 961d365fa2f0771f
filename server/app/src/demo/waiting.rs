//! Work that waits for Kočevje's trainer, so that there is something to mark.

use course_format::Language;

/// Where it was handed in.
pub(super) const HOME: &str = "kocevje";

/// The course that it belongs to; without it there is no such work.
pub(super) const COURSE: &str = "e-government-with-citizens";

/// The question of its assignment.
pub(super) const QUESTION: &str = "my-service";

/// What was written, each by somebody else.
pub(super) const TEXTS: [(Language, &str); 2] =
    [(Language::Sl, include_str!("data/work_sl.txt")), (Language::En, include_str!("data/work_en.txt"))];
