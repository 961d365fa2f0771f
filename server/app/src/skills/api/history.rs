//! A level on a day, and why.

use super::super::fold::Verdict;
use super::super::policy::{EvidenceKind, Policy, Rule};
use super::super::store::Origin;
use crate::platform::ids::{CompletionId, ObservationId, OrganisationId, PersonId};
use chrono::{DateTime, NaiveDate, Utc};
use poem_openapi::{Enum, Object};
use uuid::Uuid;

/// A person's level in a skill on a day, every piece of evidence that was written down by then, and why it counted or not.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct SkillHistory {
    /// Framework and code.
    pub skill: String,
    /// Its framework with its edition.
    pub framework: String,
    /// The framework's number for it.
    pub code: String,
    /// The title in the language asked for.
    pub title: String,
    /// Whether nobody has confirmed this title against a published source.
    pub is_unreviewed: bool,
    /// The highest level; the lowest is 1.
    pub scale_max: i32,
    /// For which organisation.
    pub organisation_id: OrganisationId,
    /// Its name.
    pub organisation_name: String,
    /// Whose level.
    pub person_id: PersonId,
    /// Her name, where somebody else asks.
    pub person_name: Option<String>,
    /// On which day.
    pub on: NaiveDate,
    /// The level at the end of that day, or now when it is today; absent when nothing held.
    pub level: Option<HeldLevel>,
    /// How levels followed from evidence on that day.
    pub policy: PolicyInWords,
    /// Every piece of evidence that was written down by then, the latest first.
    pub evidence: Vec<PieceOfEvidence>,
}

/// A level that is held, and what it follows from.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct HeldLevel {
    /// The level.
    pub level: i32,
    /// The level that the evidence showed; more than what is held when it has faded.
    pub shown: i32,
    /// How far the true level may lie from it: one standard error, in levels.
    pub uncertainty: f64,
    /// What showed it: self, manager, test, completion or external.
    pub kind: String,
    /// The evidence that shows it.
    pub evidence_id: ObservationId,
    /// When it showed it.
    pub shown_at: DateTime<Utc>,
    /// When a refresher confirmed it last.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// When it ends, with nothing new.
    pub valid_until: Option<DateTime<Utc>>,
    /// When it becomes another level, with nothing new.
    pub changes_at: Option<DateTime<Utc>>,
}

/// One piece of evidence.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PieceOfEvidence {
    /// Its id.
    pub id: ObservationId,
    /// self, manager, test, completion, external or refresher.
    pub kind: String,
    /// The level it shows.
    pub level: i32,
    /// What of it was left on that day; absent when it did not hold.
    pub level_then: Option<i32>,
    /// How far the true level may lie from it: one standard error, in levels.
    pub uncertainty: f64,
    /// Whether that was measured; otherwise it is what is usual for its kind.
    pub is_measured: bool,
    /// When the level was shown.
    pub observed_at: DateTime<Utc>,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
    /// Until when it holds.
    pub valid_until: Option<DateTime<Utc>>,
    /// What became of it.
    pub verdict: EvidenceVerdict,
    /// Who judged, when a person did.
    pub judged_by: Option<String>,
    /// The completion it follows from.
    pub completion_id: Option<CompletionId>,
    /// The questionnaire, test or certificate that it comes from.
    pub source_id: Option<Uuid>,
    /// When it was revoked.
    pub revoked_at: Option<DateTime<Utc>>,
    /// Why.
    pub revoked_reason: Option<String>,
}

/// What became of a piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum EvidenceVerdict {
    /// The level follows from it.
    Decides,
    /// It confirmed what decides.
    Confirms,
    /// It confirmed evidence that does not decide.
    ConfirmsOther,
    /// Nothing of its level held that it could confirm.
    ConfirmsNothing,
    /// It was revoked.
    Revoked,
    /// It had ended.
    Ended,
    /// So much time had passed that nothing was left of it.
    Faded,
    /// Its kind does not count.
    NotCounted,
    /// A more trusted kind decides.
    LessTrusted,
    /// It shows less than what decides, or has faded to less.
    Lower,
    /// It is older than what decides.
    Older,
}

impl From<Verdict> for EvidenceVerdict {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Decides => Self::Decides,
            Verdict::Confirms => Self::Confirms,
            Verdict::ConfirmsOther => Self::ConfirmsOther,
            Verdict::ConfirmsNothing => Self::ConfirmsNothing,
            Verdict::Revoked => Self::Revoked,
            Verdict::Ended => Self::Ended,
            Verdict::Faded => Self::Faded,
            Verdict::NotCounted => Self::NotCounted,
            Verdict::LessTrusted => Self::LessTrusted,
            Verdict::Lower => Self::Lower,
            Verdict::Older => Self::Older,
        }
    }
}

/// Which evidence decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum PolicyRule {
    /// The highest level that holds.
    Best,
    /// What was observed last.
    Latest,
    /// The highest level that is left after time took its share.
    Decayed,
}

/// Where a policy comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
pub enum PolicyOrigin {
    /// The organisation chose it.
    Organisation,
    /// The consortium chose it for all that have none of their own.
    Consortium,
    /// Nobody chose another one.
    Usual,
}

/// What a policy says of a kind of evidence.
#[derive(Clone, Debug, Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct KindPolicy {
    /// self, manager, test, completion or external.
    #[oai(validator(max_length = 20))]
    pub kind: String,
    /// 0 does not count; of the others the highest that says anything decides. 3 is the highest.
    pub trust: u8,
    /// After so many months one level is taken off, and again after as many; never when absent.
    pub months_per_level: Option<u16>,
}

/// How levels follow from evidence.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PolicyInWords {
    /// Which evidence decides.
    pub rule: PolicyRule,
    /// What is said of each kind of evidence.
    pub kinds: Vec<KindPolicy>,
    /// Where it comes from.
    pub origin: PolicyOrigin,
    /// Since when it holds; absent for what nobody chose.
    pub holds_from: Option<DateTime<Utc>>,
}

impl PolicyInWords {
    /// A policy as the API says it.
    pub(in crate::skills) fn of(policy: &Policy, origin: Origin) -> Self {
        let kind = |kind: EvidenceKind| {
            let rule = policy.of(kind);
            KindPolicy { kind: kind.name().to_owned(), trust: rule.trust, months_per_level: rule.months_per_level }
        };
        let (origin, holds_from) = match origin {
            Origin::Own(from) => (PolicyOrigin::Organisation, Some(from)),
            Origin::Consortium(from) => (PolicyOrigin::Consortium, Some(from)),
            Origin::Usual => (PolicyOrigin::Usual, None),
        };
        Self { rule: policy.rule.into(), kinds: EvidenceKind::ALL.map(kind).into(), origin, holds_from }
    }
}

impl From<Rule> for PolicyRule {
    fn from(rule: Rule) -> Self {
        match rule {
            Rule::Best => Self::Best,
            Rule::Latest => Self::Latest,
            Rule::Decayed => Self::Decayed,
        }
    }
}

impl From<PolicyRule> for Rule {
    fn from(rule: PolicyRule) -> Self {
        match rule {
            PolicyRule::Best => Self::Best,
            PolicyRule::Latest => Self::Latest,
            PolicyRule::Decayed => Self::Decayed,
        }
    }
}
