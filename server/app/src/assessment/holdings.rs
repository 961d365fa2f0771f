//! What this slice holds about a person.

use crate::platform::holdings::{Category, Erasure, Holding, Kept, Kind, Whose};

const NUMBER: &str = "a number without meaning";
const PLACE: &str = "points at what is listed itself";
const THEIRS: &str = "about the person who was assessed, whose it is to know";
const ASKED: &str = "the skills that are asked about, which stand in the framework or the profile";
const REMINDED: &str = "keeps a reminder from being sent twice";

/// A table of what is about the person herself and goes with her.
const fn about_her(
    key: &'static str,
    table: &'static str,
    shown: &'static [(&'static str, Kind)],
    withheld: &'static [(&'static str, &'static str)],
    order: &'static str,
) -> Holding {
    Holding {
        key,
        table,
        category: Category::Skills,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown,
        withheld,
        order,
        kept: Kept::UntilErased,
        erasure: Erasure::Delete,
    }
}

/// A table seen by the manager who acted in it.
const fn done_by(
    (key, table, column): (&'static str, &'static str, &'static str),
    shown: &'static [(&'static str, Kind)],
    withheld: &'static [(&'static str, &'static str)],
    order: &'static str,
) -> Holding {
    let whose = Whose::Person(column);
    Holding { whose, category: Category::Duties, erasure: Erasure::Unname, ..about_her(key, table, shown, withheld, order) }
}

/// The tables of this slice that lead to a person. What others lead through stands before them, and what a manager did before what
/// it was done to, so that the latter is gone when the former is unnamed.
pub const HOLDINGS: &[Holding] = &[
    about_her(
        "self_assessments",
        "self_assessment",
        &[("framework_key", Kind::Text), ("started_at", Kind::Moment), ("finished_at", Kind::Moment)],
        &[
            ("id", NUMBER),
            ("skills", ASKED),
            ("from_profile", "whether only the profile's skills were asked about"),
            ("changed_at", "when the last answer came, which is listed itself"),
            ("reminded_at", REMINDED),
        ],
        "started_at DESC, id DESC",
    ),
    about_her(
        "self_answers",
        "self_answer",
        &[("skill_key", Kind::Skill), ("statement", Kind::Number), ("answer", Kind::Number), ("answered_at", Kind::Moment)],
        &[("assessment_id", PLACE)],
        "answered_at DESC, skill_key, statement",
    ),
    done_by(
        ("assessments_given", "manager_assessment", "assessor_id"),
        &[("assessed_at", Kind::Moment)],
        &[("id", NUMBER)],
        "assessed_at DESC, id DESC",
    ),
    about_her(
        "manager_assessments",
        "manager_assessment",
        &[("assessor_id", Kind::Person), ("assessed_at", Kind::Moment)],
        &[("id", NUMBER)],
        "assessed_at DESC, id DESC",
    ),
    about_her(
        "assessment_remarks",
        "assessment_remark",
        &[("text", Kind::Text), ("written_at", Kind::Moment)],
        &[("id", NUMBER), ("assessment_id", PLACE)],
        "written_at DESC, id DESC",
    ),
    about_her(
        "manager_levels",
        "manager_level",
        &[("skill_key", Kind::Skill), ("level", Kind::Number), ("shared_note", Kind::Text)],
        &[("assessment_id", PLACE), ("private_note", "the manager's own notes for the talk; she may share them there")],
        "assessment_id DESC, skill_key",
    ),
    done_by(
        ("talks_led", "skill_talk", "manager_id"),
        &[("planned_on", Kind::Day), ("view", Kind::Text), ("invited_at", Kind::Moment), ("manager_confirmed_at", Kind::Moment)],
        &[
            ("id", NUMBER),
            ("framework_key", THEIRS),
            ("state", THEIRS),
            ("wish", THEIRS),
            ("agenda", THEIRS),
            ("revision", NUMBER),
            ("person_confirmed_at", THEIRS),
            ("reminded_at", REMINDED),
        ],
        "planned_on DESC, id DESC",
    ),
    about_her(
        "talks",
        "skill_talk",
        &[
            ("manager_id", Kind::Person),
            ("planned_on", Kind::Day),
            ("framework_key", Kind::Text),
            ("wish", Kind::Text),
            ("view", Kind::Text),
            ("invited_at", Kind::Moment),
            ("manager_confirmed_at", Kind::Moment),
            ("person_confirmed_at", Kind::Moment),
        ],
        &[
            ("id", NUMBER),
            ("state", "told by the moments of confirmation"),
            ("agenda", "levels and needs of that day, which stand in the ledger and the profile"),
            ("revision", NUMBER),
            ("reminded_at", REMINDED),
        ],
        "planned_on DESC, id DESC",
    ),
    about_her(
        "talk_levels",
        "talk_level",
        &[("skill_key", Kind::Skill), ("level", Kind::Number)],
        &[("talk_id", PLACE)],
        "talk_id DESC, skill_key",
    ),
    about_her(
        "talk_steps",
        "talk_step",
        &[("text", Kind::Text), ("due_on", Kind::Day)],
        &[("talk_id", PLACE), ("number", NUMBER), ("whose", "whether she or her manager does it")],
        "talk_id DESC, number",
    ),
    done_by(
        ("colleague_rounds_led", "colleague_round", "manager_id"),
        &[("started_at", Kind::Moment), ("closes_on", Kind::Day)],
        &[
            ("id", NUMBER),
            ("framework_key", THEIRS),
            ("skills", ASKED),
            ("state", THEIRS),
            ("closed_at", THEIRS),
            ("reminded_at", REMINDED),
        ],
        "started_at DESC, id DESC",
    ),
    about_her(
        "colleague_rounds",
        "colleague_round",
        &[("framework_key", Kind::Text), ("started_at", Kind::Moment), ("closes_on", Kind::Day), ("closed_at", Kind::Moment)],
        &[("id", NUMBER), ("skills", ASKED), ("state", "told by the moments"), ("reminded_at", REMINDED)],
        "started_at DESC, id DESC",
    ),
    // These are the rater's. The rated person is told the aggregate alone.
    Holding {
        category: Category::Feedback,
        ..about_her(
            "colleague_requests",
            "colleague_request",
            &[("asked_at", Kind::Moment)],
            &[
                ("id", NUMBER),
                ("round_id", "whose levels she was asked about is that person's to know"),
                ("state", "told by the answers as long as there are any"),
            ],
            "asked_at DESC, id DESC",
        )
    },
    Holding {
        category: Category::Feedback,
        ..about_her(
            "colleague_answers",
            "colleague_answer",
            &[("skill_key", Kind::Skill), ("level", Kind::Number)],
            &[("request_id", PLACE)],
            "request_id DESC, skill_key",
        )
    },
    about_her(
        "colleague_results",
        "colleague_result",
        &[("skill_key", Kind::Skill), ("answers", Kind::Number), ("mean_hundredths", Kind::Number), ("spread_hundredths", Kind::Number)],
        &[("round_id", PLACE)],
        "round_id DESC, skill_key",
    ),
];
