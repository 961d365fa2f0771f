//! Units form a tree: following parents upwards always ends.

use crate::platform::ids::UnitId;
use std::collections::BTreeMap;

/// Whether putting `unit` under `parent` would make it its own ancestor. `parents` names every unit's parent now.
#[must_use]
pub(super) fn would_make_a_circle(parents: &BTreeMap<UnitId, Option<UnitId>>, unit: UnitId, parent: UnitId) -> bool {
    let mut above = Some(parent);
    // Bounded by the number of units, so that a circle that is there already cannot hang the server.
    for _ in 0..=parents.len() {
        match above {
            None => return false,
            Some(id) if id == unit => return true,
            Some(id) => above = parents.get(&id).copied().flatten(),
        }
    }
    true
}

/// A unit and everything below it.
#[must_use]
pub(super) fn branch(parents: &BTreeMap<UnitId, Option<UnitId>>, unit: UnitId) -> Vec<UnitId> {
    parents.keys().copied().filter(|id| would_make_a_circle(parents, unit, *id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn id(number: u128) -> UnitId {
        UnitId(Uuid::from_u128(number))
    }

    /// 1 ← 2 ← 3, and 4 alone.
    fn parents() -> BTreeMap<UnitId, Option<UnitId>> {
        [(id(1), None), (id(2), Some(id(1))), (id(3), Some(id(2))), (id(4), None)].into()
    }

    #[test]
    fn a_branch_is_a_unit_with_all_below_it() {
        assert_eq!(branch(&parents(), id(2)), [id(2), id(3)]);
        assert_eq!(branch(&parents(), id(4)), [id(4)]);
        assert!(branch(&parents(), id(9)).is_empty());
    }

    #[test]
    fn a_unit_cannot_stand_under_itself() {
        assert!(would_make_a_circle(&parents(), id(1), id(1)));
    }

    #[test]
    fn a_unit_cannot_stand_under_its_grandchild() {
        assert!(would_make_a_circle(&parents(), id(1), id(3)));
    }

    #[test]
    fn a_unit_may_move_under_its_nephew() {
        assert!(!would_make_a_circle(&parents(), id(4), id(3)));
        assert!(!would_make_a_circle(&parents(), id(3), id(1)));
    }

    #[test]
    fn a_circle_that_is_there_already_ends_the_search() {
        let parents = [(id(1), Some(id(2))), (id(2), Some(id(1))), (id(3), None)].into();
        assert!(would_make_a_circle(&parents, id(3), id(1)));
    }
}
