//! What becomes of a level when evidence is carried from one framework to another. Pure.

use poem_openapi::Enum;

/// How a level is taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "LevelRule", rename_all = "snake_case")]
pub enum RuleKind {
    /// As it is.
    Same,
    /// So many levels more, or fewer.
    Shift,
    /// As it is, but never above this level.
    AtMost,
}

/// A rule with its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// How.
    pub kind: RuleKind,
    /// By how much, or at most which level.
    pub amount: i32,
}

/// One line of a mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The key of the skill before.
    pub from: String,
    /// The key of the skill after.
    pub to: String,
    /// What becomes of the level.
    pub rule: Rule,
}

impl RuleKind {
    /// The name under which it is stored.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Shift => "shift",
            Self::AtMost => "at_most",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn of_name(name: &str) -> Self {
        [Self::Shift, Self::AtMost].into_iter().find(|kind| kind.name() == name).unwrap_or(Self::Same)
    }
}

impl Rule {
    /// As it is.
    pub const SAME: Self = Self { kind: RuleKind::Same, amount: 0 };

    /// The level after, on a scale that ends at `max`. Never above the scale; below its first level nothing is left to carry.
    #[must_use]
    pub fn apply(self, level: i32, max: i32) -> Option<i32> {
        let level = match self.kind {
            RuleKind::Same => level,
            RuleKind::Shift => level.saturating_add(self.amount),
            RuleKind::AtMost => level.min(self.amount),
        };
        (level >= 1).then_some(level.min(max))
    }

    /// Whether its number makes sense on a scale that ends at `max`.
    #[must_use]
    pub fn is_sound(self, max: i32) -> bool {
        match self.kind {
            RuleKind::Same => self.amount == 0,
            RuleKind::Shift => self.amount != 0 && self.amount.abs() < max,
            RuleKind::AtMost => (1..=max).contains(&self.amount),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rule(kind: RuleKind, amount: i32) -> Rule {
        Rule { kind, amount }
    }

    #[test]
    fn rules_do_what_they_are_called() {
        assert_eq!(Rule::SAME.apply(5, 8), Some(5));
        assert_eq!(Rule::SAME.apply(8, 4), Some(4), "never above the scale");
        assert_eq!(rule(RuleKind::Shift, -2).apply(5, 8), Some(3));
        assert_eq!(rule(RuleKind::Shift, -2).apply(2, 8), None, "nothing is left");
        assert_eq!(rule(RuleKind::AtMost, 4).apply(7, 8), Some(4));
        assert_eq!(rule(RuleKind::AtMost, 4).apply(2, 8), Some(2));
    }

    proptest! {
        #[test]
        fn a_carried_level_is_on_the_scale_and_keeps_the_order(
            a in 1..20i32, b in 1..20i32, kind in 0..3usize, amount in -20..20i32, max in 2..20i32,
        ) {
            let rule = rule([RuleKind::Same, RuleKind::Shift, RuleKind::AtMost][kind], amount);
            for level in [a, b] {
                if let Some(after) = rule.apply(level, max) {
                    prop_assert!((1..=max).contains(&after));
                }
            }
            if let (Some(one), Some(other)) = (rule.apply(a.min(b), max), rule.apply(a.max(b), max)) {
                prop_assert!(one <= other);
            }
        }
    }
}
