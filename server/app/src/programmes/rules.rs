//! Whom a rule means, and what follows from all rules of a programme. Pure: the same function answers what would happen and does it.

use crate::platform::ids::{PersonId, ProgrammeAssignmentId, ProgrammeRuleId, RoleProfileId, UnitId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One thing that is true of somebody or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Test {
    /// She belongs to the organisation.
    Everybody,
    /// She is in this unit or one below it.
    Unit(UnitId),
    /// She holds this position; as it is compared.
    Position(String),
    /// She has this role profile.
    Profile(RoleProfileId),
    /// She joined on this day or later.
    JoinedFrom(NaiveDate),
    /// She joined before this day.
    JoinedBefore(NaiveDate),
}

/// A test, or its opposite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Condition {
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not: bool,
    pub test: Test,
}

/// Somebody's place in the organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Since when she is there.
    pub since: NaiveDate,
    /// Her unit and those above it.
    pub units: Vec<UnitId>,
    /// Her position as it is compared.
    pub position: Option<String>,
}

/// What rules ask about somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    pub joined_on: NaiveDate,
    /// Where she is now; never empty.
    pub places: Vec<Place>,
    /// Her role profiles, each with since when.
    pub profiles: BTreeMap<RoleProfileId, NaiveDate>,
    pub manager: Option<PersonId>,
}

impl Facts {
    /// Since when a test is true of her at one of her places.
    fn since(&self, test: &Test, place: &Place) -> Option<NaiveDate> {
        match test {
            Test::Everybody => Some(self.joined_on),
            Test::Unit(unit) => place.units.contains(unit).then_some(place.since),
            Test::Position(key) => (place.position.as_ref() == Some(key)).then_some(place.since),
            Test::Profile(profile) => self.profiles.get(profile).copied(),
            Test::JoinedFrom(day) => (self.joined_on >= *day).then_some(self.joined_on),
            Test::JoinedBefore(day) => (self.joined_on < *day).then_some(self.joined_on),
        }
    }
}

/// Since when somebody is meant by conditions of which all must hold; `None` when she is not. What must not be must be at none of her
/// places; the rest must be at one and the same.
pub(super) fn fits(conditions: &[Condition], facts: &Facts) -> Option<NaiveDate> {
    let (denied, wanted): (Vec<&Condition>, Vec<&Condition>) = conditions.iter().partition(|condition| condition.not);
    if denied.iter().any(|condition| facts.places.iter().any(|place| facts.since(&condition.test, place).is_some())) {
        return None;
    }
    let at = |place: &Place| {
        let days: Option<Vec<NaiveDate>> = wanted.iter().map(|condition| facts.since(&condition.test, place)).collect();
        days.map(|days| days.into_iter().max().unwrap_or(facts.joined_on))
    };
    facts.places.iter().filter_map(at).min()
}

/// Whether a rule takes people in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RuleState {
    /// It was never switched on.
    Draft,
    /// It takes in whoever fits.
    On,
    /// It keeps whom it has and takes nobody in.
    Paused,
    /// It is over.
    Ended,
}

/// A rule as far as it decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    pub id: ProgrammeRuleId,
    pub state: RuleState,
    pub conditions: Vec<Condition>,
    /// When it was switched on first.
    pub began_on: NaiveDate,
    /// The day on which everybody was held against it last: who was not taken in then did not fit.
    pub swept_on: Option<NaiveDate>,
}

/// An assignment that has not ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Open {
    pub id: ProgrammeAssignmentId,
    pub person: PersonId,
    /// By which rule; none when a person gave it.
    pub rule: Option<ProgrammeRuleId>,
}

/// Why an assignment ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum EndReason {
    /// She does not belong to the organisation any more.
    Left,
    /// No rule means her any more.
    NoLongerFits,
    /// The rule is over.
    RuleEnded,
    /// It goes on under another version.
    Moved,
    /// An officer took it back.
    TakenBack,
}

/// Somebody who is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Begin {
    pub person: PersonId,
    pub rule: ProgrammeRuleId,
    /// Since when she fits.
    pub since: NaiveDate,
    pub joined_on: NaiveDate,
    pub began_on: NaiveDate,
}

/// What follows from the rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    pub begin: Vec<Begin>,
    pub end: Vec<(ProgrammeAssignmentId, PersonId, EndReason)>,
}

/// Holds people against the rules of one programme. `everybody` says whether `facts` names all who belong to the organisation, or only
/// the `touched`; whoever is in none of both is left alone.
pub(super) fn changes(rules: &[Rule], facts: &BTreeMap<PersonId, Facts>, open: &[Open], touched: Option<&BTreeSet<PersonId>>) -> Changes {
    let concerns = |person: &PersonId| touched.is_none_or(|touched| touched.contains(person));
    let mut changes = Changes::default();
    let has: BTreeSet<PersonId> = open.iter().map(|open| open.person).collect();
    for (person, facts) in facts.iter().filter(|(person, _)| concerns(person) && !has.contains(person)) {
        // Whoever two rules mean is taken in once, by the first.
        let taken = rules.iter().filter(|rule| rule.state == RuleState::On).find_map(|rule| Some((rule, fits(&rule.conditions, facts)?)));
        if let Some((rule, since)) = taken {
            let since = rule.swept_on.map_or(since, |swept| since.max(swept));
            let (joined_on, began_on) = (facts.joined_on, rule.began_on);
            changes.begin.push(Begin { person: *person, rule: rule.id, since, joined_on, began_on });
        }
    }
    for open in open.iter().filter(|open| concerns(&open.person)) {
        let Some(facts) = facts.get(&open.person) else {
            changes.end.push((open.id, open.person, EndReason::Left));
            continue;
        };
        let Some(own) = open.rule else { continue };
        let holds = |rule: &&Rule| matches!(rule.state, RuleState::On | RuleState::Paused) && fits(&rule.conditions, facts).is_some();
        if !rules.iter().any(|rule| holds(&rule)) {
            let is_over = rules.iter().any(|rule| rule.id == own && rule.state == RuleState::Ended);
            let reason = if is_over { EndReason::RuleEnded } else { EndReason::NoLongerFits };
            changes.end.push((open.id, open.person, reason));
        }
    }
    changes
}

#[cfg(test)]
mod tests;
