//! From evidence to a level: one pure function, used for what is stored, for any past day, and for saying why.
//!
//! [`weigh`] looks at every piece of evidence that was written down by a moment and says what became of it: the one that decides,
//! those that confirm it, and why each of the others does not decide. [`fold`] is its result alone. Neither depends on the order in which evidence comes.
//!
//! A *refresher* is no evidence of its own: it confirms evidence of just its level that holds when it happens. Confirmed
//! evidence has the refresher's date, the later of the two ends, and begins to fade anew from where it had faded to. So a refresher raises
//! no level, brings none back, and is never the first.
//!
//! What holds whatever the policy, proved in the tests beside:
//! - Evidence that shows at least the level that is held, by a kind that counts, never lowers it.
//! - Between a moment and [`Level::changes_at`] nothing changes without new evidence.
//! - A refresher changes no level at the moment when it happens.
//!
//! And where all kinds are trusted alike: by *best* and *decayed*, no evidence at all ever lowers a level, and without new evidence no
//! level ever rises. By *latest* neither can be so: later evidence of a lower level is to lower it, and when it ends, what
//! was before holds again.

use super::policy::{EvidenceKind, Policy, Rule, usual_uncertainty};
use crate::platform::ids::ObservationId;
use chrono::{DateTime, Duration, Utc};
use std::cmp::Reverse;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

/// The average month of the calendar, in seconds. Fading counts in these and not in calendar months, whose lengths would let two steps
/// after each other be longer than both at once.
const MONTH_SECONDS: i64 = 2_629_746;

/// A piece of evidence, as far as a level depends on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// Its key.
    pub id: ObservationId,
    /// What showed it; none for a refresher.
    pub kind: Option<EvidenceKind>,
    /// The level it shows.
    pub level: i32,
    /// How sure it is: one standard error in hundredths of a level, where that is known.
    pub standard_error: Option<i32>,
    /// When the level was shown.
    pub observed_at: DateTime<Utc>,
    /// Until when it holds; without an end, for ever.
    pub valid_until: Option<DateTime<Utc>>,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
    /// When it was revoked.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// What follows from evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// The level that is held.
    pub level: i32,
    /// The level that the evidence showed; more than what is held when it has faded.
    pub shown: i32,
    /// How sure it is: one standard error in hundredths of a level.
    pub uncertainty: i32,
    /// The evidence that shows it.
    pub evidence: ObservationId,
    /// What showed it.
    pub kind: EvidenceKind,
    /// The refresher that confirmed it last.
    pub confirmed_by: Option<ObservationId>,
    /// When it was shown or confirmed last.
    pub observed_at: DateTime<Utc>,
    /// When it ends, with nothing new: because the evidence does, or because nothing is left of it.
    pub valid_until: Option<DateTime<Utc>>,
    /// When it is to be folded again, without new evidence.
    pub changes_at: Option<DateTime<Utc>>,
}

/// What became of a piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The level follows from it.
    Decides,
    /// A refresher that confirmed what decides.
    Confirms,
    /// A refresher that confirmed what does not decide.
    ConfirmsOther,
    /// A refresher where nothing of its level held.
    ConfirmsNothing,
    /// It was revoked.
    Revoked,
    /// It has ended.
    Ended,
    /// So much time has passed that nothing is left of it.
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

/// A piece of evidence as it was weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// Which.
    pub id: ObservationId,
    /// What became of it.
    pub verdict: Verdict,
    /// What it shows at that moment, after fading; none for what does not hold.
    pub level_now: Option<i32>,
}

/// A piece of evidence with what confirmed it.
struct Candidate<'a> {
    evidence: &'a Observation,
    kind: EvidenceKind,
    /// From which level and moment it fades.
    anchor: (i32, DateTime<Utc>),
    end: Option<DateTime<Utc>>,
    confirmed_by: Vec<ObservationId>,
    fade: Option<Duration>,
}

impl Candidate<'_> {
    /// What is left of the level at a moment.
    fn level_at(&self, moment: DateTime<Utc>) -> i32 {
        let (level, since) = self.anchor;
        let Some(fade) = self.fade else { return level };
        let steps = (moment - since).num_seconds().max(0) / fade.num_seconds();
        i32::try_from(i64::from(level) - steps).unwrap_or(0).max(0)
    }

    /// When so many levels have faded since the anchor.
    fn faded_by(&self, steps: i32) -> Option<DateTime<Utc>> {
        self.anchor.1.checked_add_signed(self.fade?.checked_mul(steps)?)
    }

    fn ended(&self, moment: DateTime<Utc>) -> bool {
        self.end.is_some_and(|end| end <= moment)
    }

    fn holds(&self, moment: DateTime<Utc>) -> bool {
        !self.ended(moment) && self.level_at(moment) > 0
    }

    /// Takes what confirms it, in the order of time.
    fn confirm(&mut self, refreshers: &[&Observation]) {
        for refresher in refreshers.iter().filter(|refresher| refresher.level == self.evidence.level) {
            let at = refresher.observed_at;
            if at < self.anchor.1 || !self.holds(at) {
                continue;
            }
            self.anchor = (self.level_at(at), at);
            self.end = self.end.zip(refresher.valid_until).map(|(end, further)| end.max(further));
            self.confirmed_by.push(refresher.id);
        }
    }

    fn level(&self, moment: DateTime<Utc>) -> Level {
        let level = self.level_at(moment);
        let gone = self.faded_by(self.anchor.0);
        let next_step = self.faded_by(self.anchor.0 - level + 1);
        let valid_until = [self.end, gone].into_iter().flatten().min();
        Level {
            level,
            shown: self.evidence.level,
            uncertainty: self.evidence.standard_error.unwrap_or_else(|| usual_uncertainty(self.kind)),
            evidence: self.evidence.id,
            kind: self.kind,
            confirmed_by: self.confirmed_by.last().copied(),
            observed_at: self.anchor.1,
            valid_until,
            changes_at: [valid_until, next_step].into_iter().flatten().min(),
        }
    }
}

/// The level that follows from evidence at a moment.
#[must_use]
pub fn fold(observations: &[Observation], policy: &Policy, moment: DateTime<Utc>) -> Option<Level> {
    let candidates = candidates(observations, policy, moment);
    deciding(&candidates, policy, moment).map(|place| candidates[place].level(moment))
}

/// The level that holds now. A clock that was set back does not unmake what was written down before.
#[must_use]
pub fn fold_now(observations: &[Observation], policy: &Policy, now: DateTime<Utc>) -> Option<Level> {
    let latest = observations.iter().map(|observation| observation.recorded_at).max();
    fold(observations, policy, latest.map_or(now, |latest| latest.max(now)))
}

/// The first moment from `now` on at which less than a level is held, with nothing new; none when it stays for good.
///
/// When what decides ends or fades, something else may decide and still be enough: so the level is folded at each moment at which
/// it may change, and not taken from the end of the evidence that decides now.
#[must_use]
pub fn holds_until(observations: &[Observation], policy: &Policy, min: i32, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let mut moment = observations.iter().map(|observation| observation.recorded_at).max().map_or(now, |latest| latest.max(now));
    // Each moment is later than the one before, and a piece of evidence has as many of them as levels that fade, and its end.
    loop {
        let Some(held) = fold(observations, policy, moment).filter(|held| held.level >= min) else { return Some(moment) };
        moment = held.changes_at.filter(|change| *change > moment)?;
    }
}

/// The level that follows from evidence at a moment, with what became of every piece that was written down by then, the latest first.
#[must_use]
pub fn weigh(observations: &[Observation], policy: &Policy, moment: DateTime<Utc>) -> (Option<Level>, Vec<Weighed>) {
    let candidates = candidates(observations, policy, moment);
    let deciding = deciding(&candidates, policy, moment);
    let mut known: Vec<&Observation> = observations.iter().filter(|observation| observation.recorded_at <= moment).collect();
    known.sort_by_key(|observation| Reverse((observation.observed_at, observation.id)));
    let weighed = known.into_iter().map(|observation| {
        let place = candidates.iter().position(|candidate| candidate.evidence.id == observation.id);
        let verdict = match place {
            _ if is_revoked(observation, moment) => Verdict::Revoked,
            Some(place) if Some(place) == deciding => Verdict::Decides,
            Some(place) => beside(&candidates[place], deciding.map(|place| &candidates[place]), policy, moment),
            None if observation.kind.is_some() => Verdict::NotCounted,
            None if deciding.is_some_and(|place| candidates[place].confirmed_by.contains(&observation.id)) => Verdict::Confirms,
            None if candidates.iter().any(|candidate| candidate.confirmed_by.contains(&observation.id)) => Verdict::ConfirmsOther,
            None => Verdict::ConfirmsNothing,
        };
        let level_now = place.map(|place| &candidates[place]).filter(|candidate| candidate.holds(moment));
        Weighed { id: observation.id, verdict, level_now: level_now.map(|candidate| candidate.level_at(moment)) }
    });
    let weighed = weighed.collect();
    (deciding.map(|place| candidates[place].level(moment)), weighed)
}

fn is_revoked(observation: &Observation, moment: DateTime<Utc>) -> bool {
    observation.revoked_at.is_some_and(|revoked| revoked <= moment)
}

/// The evidence whose kind counts, with what confirmed it by a moment.
fn candidates<'a>(observations: &'a [Observation], policy: &Policy, moment: DateTime<Utc>) -> Vec<Candidate<'a>> {
    let known = || observations.iter().filter(|observation| observation.recorded_at <= moment && !is_revoked(observation, moment));
    let mut refreshers: Vec<&Observation> = known().filter(|observation| observation.kind.is_none()).collect();
    refreshers.sort_by_key(|refresher| (refresher.observed_at, refresher.id));
    let counted = known().filter_map(|evidence| Some((evidence, evidence.kind.filter(|kind| policy.of(*kind).trust > 0)?)));
    let candidate = |(evidence, kind): (&'a Observation, EvidenceKind)| {
        let mut candidate = Candidate {
            evidence,
            kind,
            anchor: (evidence.level, evidence.observed_at),
            end: evidence.valid_until,
            confirmed_by: Vec::new(),
            fade: policy.fade(kind).map(|months| Duration::seconds(MONTH_SECONDS * i64::from(months))),
        };
        candidate.confirm(&refreshers);
        candidate
    };
    counted.map(candidate).collect()
}

/// The place of the evidence that decides.
fn deciding(candidates: &[Candidate<'_>], policy: &Policy, moment: DateTime<Utc>) -> Option<usize> {
    let holding = || candidates.iter().enumerate().filter(|(_, candidate)| candidate.holds(moment));
    let trust = holding().map(|(_, candidate)| policy.of(candidate.kind).trust).max()?;
    let trusted = holding().filter(|(_, candidate)| policy.of(candidate.kind).trust == trust);
    let place = match policy.rule {
        Rule::Best | Rule::Decayed => {
            trusted.max_by_key(|(_, candidate)| (candidate.level_at(moment), candidate.anchor.1, candidate.evidence.id))
        }
        Rule::Latest => {
            trusted.max_by_key(|(_, candidate)| (candidate.evidence.observed_at, candidate.evidence.level, candidate.evidence.id))
        }
    };
    place.map(|(place, _)| place)
}

/// Why evidence does not decide.
fn beside(candidate: &Candidate<'_>, deciding: Option<&Candidate<'_>>, policy: &Policy, moment: DateTime<Utc>) -> Verdict {
    if candidate.ended(moment) {
        return Verdict::Ended;
    }
    let Some(deciding) = deciding.filter(|_| candidate.level_at(moment) > 0) else { return Verdict::Faded };
    if policy.of(candidate.kind).trust < policy.of(deciding.kind).trust {
        return Verdict::LessTrusted;
    }
    let is_lower = candidate.level_at(moment) < deciding.level_at(moment);
    let is_older = candidate.evidence.observed_at < deciding.evidence.observed_at;
    if is_lower && !(policy.rule == Rule::Latest && is_older) { Verdict::Lower } else { Verdict::Older }
}
