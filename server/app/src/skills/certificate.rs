//! Certificates from elsewhere: what may be entered, and what a review makes of it. Pure rules.
//!
//! A certificate is a *draft* until its file is safe, then it is *waiting*; a reviewer *accepts* or *refuses* it; its owner may *withdraw* it at
//! any time, and a reviewer may *revoke* what was accepted and *reopen* what was refused: it waits again. None of it is ever deleted: evidence that no longer counts is revoked from a moment
//! on, and counts on the days before.

use chrono::{Days, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// Longest title and issuer, in characters.
pub const LONGEST_NAME: usize = 200;
/// Longest reason, in characters.
pub const LONGEST_REASON: usize = 1000;
/// So many skills stand on one certificate at most.
pub const MOST_CLAIMS: usize = 30;
/// The largest file, in bytes.
pub const LARGEST_FILE: u64 = 10 * 1024 * 1024;
/// What a file may be, by the ending of its name.
pub const FILE_TYPES: [&str; 4] = ["pdf", "jpg", "jpeg", "png"];
/// So many certificates of a person's wait or are drafts at a time.
pub const MOST_OPEN: u64 = 30;

/// A skill and the level that a certificate shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Framework and code.
    pub skill: String,
    /// Which level.
    pub level: i32,
}

/// Why something cannot be entered: the field, a code and a sentence.
pub type Fault = (&'static str, &'static str, String);

/// Whether what was decided can be taken back, so that the certificate waits again. A refusal gave no evidence, so nothing has to be undone;
/// what was accepted is revoked instead, and what its owner took back has lost its file.
#[must_use]
pub fn reopens(state: &str) -> bool {
    state == "refused"
}

/// A text of a line: trimmed, not empty, not too long, without control characters.
///
/// # Errors
/// Why it is none.
pub fn line(field: &'static str, text: &str, longest: usize) -> Result<String, Fault> {
    let text: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let text = text.trim().to_owned();
    if text.is_empty() {
        return Err((field, "empty", "This is needed.".to_owned()));
    }
    if text.chars().count() > longest {
        return Err((field, "too_long", format!("At most {longest} characters.")));
    }
    Ok(text)
}

/// Days that a certificate may carry: issued no later than today, and valid at least until then.
///
/// # Errors
/// Which of them makes no sense.
pub fn check_days(issued_on: NaiveDate, valid_to: Option<NaiveDate>, today: NaiveDate) -> Result<(), Fault> {
    let earliest = NaiveDate::from_ymd_opt(1950, 1, 1).unwrap_or(NaiveDate::MIN);
    let latest = today.checked_add_days(Days::new(365 * 60)).unwrap_or(NaiveDate::MAX);
    if issued_on > today {
        return Err(("issued_on", "in_the_future", "The certificate was issued on a day to come.".to_owned()));
    }
    if issued_on < earliest {
        return Err(("issued_on", "too_early", "The day lies too far back.".to_owned()));
    }
    if valid_to.is_some_and(|end| end < issued_on) {
        return Err(("valid_to", "before_the_beginning", "It ends before it was issued.".to_owned()));
    }
    if valid_to.is_some_and(|end| end > latest) {
        return Err(("valid_to", "too_late", "The day lies too far ahead.".to_owned()));
    }
    Ok(())
}

/// Skills and levels that may stand on a certificate: known ones, each once, on the framework's scale. `scale` is the highest level of a skill.
///
/// # Errors
/// Which of them may not.
pub fn check_claims(claims: &[Claim], scale: impl Fn(&str) -> Option<i32>) -> Result<(), Fault> {
    if claims.is_empty() {
        return Err(("claims", "empty", "Name at least one skill.".to_owned()));
    }
    if claims.len() > MOST_CLAIMS {
        return Err(("claims", "too_many", format!("At most {MOST_CLAIMS} skills.")));
    }
    for (place, claim) in claims.iter().enumerate() {
        let Some(highest) = scale(&claim.skill) else {
            return Err(("claims", "unknown_skill", format!("There is no skill {}.", claim.skill)));
        };
        if claim.level < 1 || claim.level > highest {
            return Err(("claims", "off_the_scale", format!("Level {} of {} is not from 1 to {highest}.", claim.level, claim.skill)));
        }
        if claims[..place].iter().any(|other| other.skill == claim.skill) {
            return Err(("claims", "twice", format!("{} is named twice.", claim.skill)));
        }
    }
    Ok(())
}

/// What a reviewer may accept: no skill that was not claimed, no level above the one claimed, and no longer than claimed.
///
/// # Errors
/// What is more than was claimed.
pub fn check_accepted(
    accepted: &[Claim],
    claims: &[Claim],
    accepted_to: Option<NaiveDate>,
    valid_to: Option<NaiveDate>,
) -> Result<(), Fault> {
    if accepted.is_empty() {
        return Err(("levels", "empty", "Accept at least one level, or refuse the certificate.".to_owned()));
    }
    for (place, one) in accepted.iter().enumerate() {
        let claimed = claims.iter().find(|claim| claim.skill == one.skill);
        if claimed.is_none_or(|claim| one.level > claim.level || one.level < 1) {
            return Err(("levels", "more_than_claimed", format!("Level {} of {} was not claimed.", one.level, one.skill)));
        }
        if accepted[..place].iter().any(|other| other.skill == one.skill) {
            return Err(("levels", "twice", format!("{} is named twice.", one.skill)));
        }
    }
    let is_longer = match (accepted_to, valid_to) {
        (Some(accepted), Some(claimed)) => accepted > claimed,
        (None, Some(_)) => true,
        (_, None) => false,
    };
    if is_longer {
        return Err(("valid_to", "more_than_claimed", "The certificate itself ends earlier.".to_owned()));
    }
    Ok(())
}

/// The first moment after a last day, where the server is.
#[must_use]
pub fn end_of(last: NaiveDate, zone: Tz) -> chrono::DateTime<Utc> {
    let next = last.checked_add_days(Days::new(1)).unwrap_or(last).and_time(NaiveTime::MIN);
    zone.from_local_datetime(&next).earliest().map_or_else(|| next.and_utc(), |moment| moment.with_timezone(&Utc))
}

/// Noon of a day where the server is: when a certificate of that day showed its level.
#[must_use]
pub fn noon_of(day: NaiveDate, zone: Tz) -> chrono::DateTime<Utc> {
    let noon = day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default());
    zone.from_local_datetime(&noon).earliest().map_or_else(|| noon.and_utc(), |moment| moment.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(skill: &str, level: i32) -> Claim {
        Claim { skill: skill.to_owned(), level }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn code<T: std::fmt::Debug>(outcome: Result<T, Fault>) -> (&'static str, &'static str) {
        let (field, code, _) = outcome.unwrap_err();
        (field, code)
    }

    #[test]
    fn names_are_lines() {
        assert_eq!(line("title", "  ECDL\r\nBase ", 20).unwrap(), "ECDL  Base");
        assert_eq!(code(line("title", " \n ", 20)), ("title", "empty"));
        assert_eq!(code(line("title", &"č".repeat(21), 20)), ("title", "too_long"));
    }

    #[test]
    fn days_make_sense() {
        let today = day("2026-11-22");
        assert_eq!(check_days(today, Some(today), today), Ok(()));
        assert_eq!(code(check_days(day("2026-11-23"), None, today)), ("issued_on", "in_the_future"));
        assert_eq!(code(check_days(day("1900-01-01"), None, today)), ("issued_on", "too_early"));
        assert_eq!(code(check_days(today, Some(day("2026-11-21")), today)), ("valid_to", "before_the_beginning"));
        assert_eq!(code(check_days(today, Some(day("9999-01-01")), today)), ("valid_to", "too_late"));
    }

    #[test]
    fn claims_are_on_the_scale_and_each_once() {
        let scale = |skill: &str| (skill == "a:1" || skill == "a:2").then_some(8);
        assert_eq!(check_claims(&[claim("a:1", 8), claim("a:2", 1)], scale), Ok(()));
        assert_eq!(code(check_claims(&[], scale)), ("claims", "empty"));
        assert_eq!(code(check_claims(&[claim("b:1", 3)], scale)), ("claims", "unknown_skill"));
        assert_eq!(code(check_claims(&[claim("a:1", 9)], scale)), ("claims", "off_the_scale"));
        assert_eq!(code(check_claims(&[claim("a:1", 0)], scale)), ("claims", "off_the_scale"));
        assert_eq!(code(check_claims(&[claim("a:1", 2), claim("a:1", 3)], scale)), ("claims", "twice"));
        assert_eq!(code(check_claims(&vec![claim("a:1", 2); 31], scale)), ("claims", "too_many"));
    }

    #[test]
    fn no_more_is_accepted_than_was_claimed() {
        let claims = [claim("a:1", 4), claim("a:2", 3)];
        let (early, late) = (Some(day("2027-01-01")), Some(day("2028-01-01")));
        assert_eq!(check_accepted(&[claim("a:1", 2)], &claims, early, late), Ok(()));
        assert_eq!(check_accepted(&claims, &claims, early, None), Ok(()));
        assert_eq!(code(check_accepted(&[], &claims, None, None)), ("levels", "empty"));
        assert_eq!(code(check_accepted(&[claim("a:1", 5)], &claims, None, None)), ("levels", "more_than_claimed"));
        assert_eq!(code(check_accepted(&[claim("a:3", 1)], &claims, None, None)), ("levels", "more_than_claimed"));
        assert_eq!(code(check_accepted(&[claim("a:1", 1), claim("a:1", 2)], &claims, None, None)), ("levels", "twice"));
        assert_eq!(code(check_accepted(&claims, &claims, late, early)), ("valid_to", "more_than_claimed"));
        assert_eq!(code(check_accepted(&claims, &claims, None, early)), ("valid_to", "more_than_claimed"));
    }

    #[test]
    fn only_a_refusal_is_taken_back() {
        let states = ["draft", "waiting", "accepted", "refused", "withdrawn", "revoked"];
        assert_eq!(states.into_iter().filter(|state| reopens(state)).collect::<Vec<_>>(), ["refused"]);
    }

    #[test]
    fn a_certificate_holds_through_its_last_day() {
        let zone = chrono_tz::Europe::Ljubljana;
        assert_eq!(end_of(day("2026-12-31"), zone).to_rfc3339(), "2026-12-31T23:00:00+00:00");
        assert_eq!(noon_of(day("2026-07-01"), zone).to_rfc3339(), "2026-07-01T10:00:00+00:00");
    }
}
