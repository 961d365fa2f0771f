//! How an organisation makes a level of evidence: a policy is data, dated, and everybody in the organisation can read it.
//!
//! A *rule* says which piece of evidence decides: the best one, the latest one, or the best one after what time took off it. For each
//! *kind* of evidence the policy says how far it is trusted, as a rank: evidence decides only where no more trusted kind says anything that holds.
//! The usual policy is the best evidence that holds, with a person's own view of herself only where nothing else is known:
//! self-assessment and performance diverge, and the kinds are never mixed silently.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The highest rank of trust; 0 means that a kind does not count.
pub const MOST_TRUSTED: u8 = 3;
/// The longest time in which a level fades, in months.
pub const LONGEST_FADE_MONTHS: u16 = 240;

/// A kind of evidence that shows a level by itself. A refresher is none of them: it only confirms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// What she says of herself.
    #[serde(rename = "self")]
    Own,
    /// What her line manager judges.
    Manager,
    /// What she and her line manager agreed in a talk. It weighs as what he judges; no policy names it.
    Agreed,
    /// A test that measures.
    Test,
    /// A course that she completed.
    Completion,
    /// A certificate from elsewhere that was reviewed.
    External,
}

impl EvidenceKind {
    /// All that a policy speaks of, in the order in which they are listed.
    pub const ALL: [Self; 5] = [Self::Own, Self::Manager, Self::Test, Self::Completion, Self::External];

    /// The name in the ledger.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Own => "self",
            Self::Manager => "manager",
            Self::Agreed => "agreed",
            Self::Test => "test",
            Self::Completion => "completion",
            Self::External => "external",
        }
    }

    /// The kind of a name; none for a refresher.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Agreed]).find(|kind| kind.name() == name)
    }

    /// The kind as which a policy weighs it.
    #[must_use]
    pub fn weighs_as(self) -> Self {
        if self == Self::Agreed { Self::Manager } else { self }
    }
}

/// Which evidence decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The highest level; of equal ones the latest.
    Best,
    /// The one that was observed last; at one moment the higher level.
    Latest,
    /// The highest level after so many months took one off, again and again; of equal ones the latest.
    Decayed,
}

/// What a policy says of a kind of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindRule {
    /// 0 does not count; of the others the highest that says anything decides.
    pub trust: u8,
    /// Under [`Rule::Decayed`]: after so many months one level is taken off, and again after as many; never when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months_per_level: Option<u16>,
}

/// How levels follow from evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// Which evidence decides.
    pub rule: Rule,
    /// What is said of each kind; a kind that is not named does not count.
    pub kinds: BTreeMap<EvidenceKind, KindRule>,
}

/// Why a policy makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PolicyFault {
    /// A rank that there is not.
    #[error("Trust is a number from 0 to 3.")]
    Trust,
    /// No kind counts.
    #[error("At least one kind of evidence has to count.")]
    NothingCounts,
    /// A time that is none.
    #[error("Months are a number from 1 to 240.")]
    Months,
    /// Levels that fade under a rule by which nothing fades, or nothing that fades under the rule by which levels do.
    #[error("Months belong to the rule by which levels fade, and that rule needs them for at least one kind that counts.")]
    Fading,
}

impl Default for Policy {
    fn default() -> Self {
        let trust = |kind| if kind == EvidenceKind::Own { 1 } else { MOST_TRUSTED };
        let kinds = EvidenceKind::ALL.map(|kind| (kind, KindRule { trust: trust(kind), months_per_level: None }));
        Self { rule: Rule::Best, kinds: kinds.into() }
    }
}

impl Policy {
    /// What is said of a kind.
    #[must_use]
    pub fn of(&self, kind: EvidenceKind) -> KindRule {
        self.kinds.get(&kind.weighs_as()).copied().unwrap_or(KindRule { trust: 0, months_per_level: None })
    }

    /// In how many months a level of this kind fades, where levels fade.
    #[must_use]
    pub fn fade(&self, kind: EvidenceKind) -> Option<u16> {
        if self.rule == Rule::Decayed { self.of(kind).months_per_level } else { None }
    }

    /// Refuses what makes no sense.
    ///
    /// # Errors
    /// Why it does not.
    pub fn check(&self) -> Result<(), PolicyFault> {
        let rules = || self.kinds.values();
        if rules().any(|rule| rule.trust > MOST_TRUSTED) {
            return Err(PolicyFault::Trust);
        }
        if rules().all(|rule| rule.trust == 0) {
            return Err(PolicyFault::NothingCounts);
        }
        if rules().filter_map(|rule| rule.months_per_level).any(|months| months == 0 || months > LONGEST_FADE_MONTHS) {
            return Err(PolicyFault::Months);
        }
        let fades = rules().any(|rule| rule.trust > 0 && rule.months_per_level.is_some());
        if fades != (self.rule == Rule::Decayed) || self.rule != Rule::Decayed && rules().any(|rule| rule.months_per_level.is_some()) {
            return Err(PolicyFault::Fading);
        }
        Ok(())
    }
}

/// How uncertain a level is when its evidence does not say: one standard error in hundredths of a level, by kind of evidence. A
/// self-assessment is the loosest measure and a judgement lies between it and what was tested.
#[must_use]
pub fn usual_uncertainty(kind: EvidenceKind) -> i32 {
    match kind {
        EvidenceKind::Own => 120,
        EvidenceKind::Manager | EvidenceKind::Agreed | EvidenceKind::External => 80,
        EvidenceKind::Test | EvidenceKind::Completion => 60,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(rule: Rule, trust: u8, months_per_level: Option<u16>) -> Policy {
        Policy { rule, kinds: [(EvidenceKind::Test, KindRule { trust, months_per_level })].into() }
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        assert_eq!(Policy::default().check(), Ok(()));
        assert_eq!(with(Rule::Best, 4, None).check(), Err(PolicyFault::Trust));
        assert_eq!(with(Rule::Best, 0, None).check(), Err(PolicyFault::NothingCounts));
        assert_eq!(with(Rule::Decayed, 3, Some(0)).check(), Err(PolicyFault::Months));
        assert_eq!(with(Rule::Decayed, 3, Some(241)).check(), Err(PolicyFault::Months));
        assert_eq!(with(Rule::Decayed, 3, None).check(), Err(PolicyFault::Fading));
        assert_eq!(with(Rule::Latest, 3, Some(12)).check(), Err(PolicyFault::Fading));
        assert_eq!(with(Rule::Decayed, 3, Some(12)).check(), Ok(()));
    }

    #[test]
    fn what_was_agreed_weighs_as_what_a_manager_judges() {
        let policy = Policy::default();
        assert_eq!(policy.of(EvidenceKind::Agreed), policy.of(EvidenceKind::Manager));
        assert_eq!(usual_uncertainty(EvidenceKind::Agreed), usual_uncertainty(EvidenceKind::Manager));
        assert_eq!(EvidenceKind::from_name("agreed"), Some(EvidenceKind::Agreed));
        assert!(!EvidenceKind::ALL.contains(&EvidenceKind::Agreed), "no policy names it");
    }

    #[test]
    fn a_policy_is_written_and_read_as_data() {
        let policy = with(Rule::Decayed, 2, Some(24));
        let text = serde_json::to_string(&policy).unwrap();
        assert_eq!(text, r#"{"rule":"decayed","kinds":{"test":{"trust":2,"months_per_level":24}}}"#);
        assert_eq!(serde_json::from_str::<Policy>(&text).unwrap(), policy);
        assert_eq!(policy.of(EvidenceKind::Own).trust, 0, "what is not named does not count");
    }
}
