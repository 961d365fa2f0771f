//! Everything that is held about a person, by all slices.

use crate::platform::holdings::{Category, Erasure, Holding, Kept, Kind, Whose};
use crate::{
    assessment, catalogue, feedback, identity, learning, notifications, organisations, placement, plans, platform, profiles, programmes,
    refreshers, skills,
};

/// The tables of this slice that lead to a person.
const OWN: &[Holding] = &[
    Holding {
        key: "erasure_requests",
        table: "erasure_request",
        category: Category::Log,
        whose: Whose::Person("person_id"),
        organisation: Some("organisation_id"),
        shown: &[
            ("requested_at", Kind::Moment),
            ("state", Kind::Code),
            ("note", Kind::Text),
            ("due_on", Kind::Day),
            ("decided_by", Kind::Person),
            ("decided_at", Kind::Moment),
            ("reason", Kind::Text),
            ("finished_at", Kind::Moment),
        ],
        withheld: &[("id", "a number without meaning")],
        order: "requested_at DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Anonymise,
    },
    Holding {
        key: "erasure_decisions",
        table: "erasure_request",
        category: Category::Duties,
        whose: Whose::Person("decided_by"),
        organisation: Some("organisation_id"),
        shown: &[("state", Kind::Code), ("decided_at", Kind::Moment), ("reason", Kind::Text)],
        withheld: &[
            ("id", "a number without meaning"),
            ("note", "about the person who asked"),
            ("requested_at", "about the person who asked"),
            ("due_on", "about the person who asked"),
            ("finished_at", "about the person who asked"),
        ],
        order: "decided_at DESC, id DESC",
        kept: Kept::UntilErased,
        erasure: Erasure::Unname,
    },
];

/// All holdings; what others lead through stands before them.
pub fn all() -> impl DoubleEndedIterator<Item = &'static Holding> {
    [
        organisations::HOLDINGS,
        identity::HOLDINGS,
        notifications::HOLDINGS,
        learning::HOLDINGS,
        skills::HOLDINGS,
        refreshers::HOLDINGS,
        feedback::HOLDINGS,
        assessment::HOLDINGS,
        profiles::HOLDINGS,
        placement::HOLDINGS,
        plans::HOLDINGS,
        programmes::HOLDINGS,
        catalogue::HOLDINGS,
        platform::holdings::HOLDINGS,
        OWN,
    ]
    .into_iter()
    .flatten()
}

/// The holding of a key.
#[must_use]
pub fn of_key(key: &str) -> Option<&'static Holding> {
    all().find(|holding| holding.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn keys_are_unique_and_paths_lead_to_what_stands_before() {
        let mut known = BTreeSet::new();
        for holding in all() {
            if let Whose::Through(_, parent) = holding.whose {
                assert!(known.contains(parent), "{} leads through {parent}, which stands after it or nowhere", holding.key);
            }
            assert!(known.insert(holding.key), "{} stands twice", holding.key);
        }
    }
}
