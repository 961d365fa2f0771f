//! `cost` and the `[[session]]` parts of `course.toml`: what a course costs, and when it takes place.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::course::Circumstances;
use crate::language::Language;
use crate::manifest_completion::whole_number;
use crate::manifest_reader::Reader;
use crate::offer_model::{Cost, Currency, Session};
use crate::rules;

const COST_KEYS: &[&str] = &["amount", "currency"];
const SESSION_KEYS: &[&str] = &["begins", "ends", "place", "languages", "seats", "join"];
/// A course that costs one person more is a mistake in the point.
const DEAREST_CENTS: u32 = 10_000_000;
const MOST_SESSIONS: usize = 200;
const MOST_SEATS: u32 = 100_000;
/// A session of more days is a mistake in the year.
const LONGEST_DAYS: i64 = 366;
const LONGEST_PLACE: usize = 200;
const LONGEST_ADDRESS: usize = 1000;
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

/// What one person pays; nothing for a course that is free.
pub(crate) fn cost(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Option<Cost> {
    let value = table.get("cost")?;
    let Some(section) = value.get_ref().as_table() else {
        reader.wrong_type(value, "cost", "a table such as { amount = \"120.00\", currency = \"EUR\" }");
        return None;
    };
    reader.only_keys(section, COST_KEYS, "cost");
    for key in COST_KEYS.iter().filter(|key| section.get(**key).is_none()) {
        let message = format!("The cost has no “{key}”. Write for example cost = {{ amount = \"120.00\", currency = \"EUR\" }}.");
        reader.add(&rules::MISSING_KEY, value.span().start, message);
    }
    let amount = section.get("amount").and_then(|amount| cents(reader, amount));
    let currency = section.get("currency").and_then(|currency| self::currency(reader, currency));
    let (cents, currency) = (amount?, currency?);
    (cents > 0).then_some(Cost { cents, currency })
}

fn currency(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>) -> Option<Currency> {
    let code = reader.text(value, "currency")?;
    if code == Currency::Euro.code() {
        return Some(Currency::Euro);
    }
    let message = format!("Costs are said in EUR, because plans add them up; “{code}” is another currency. Write what it is in euros.");
    reader.add(&rules::BAD_COST, value.span().start, message);
    None
}

/// An exact amount: a whole number, or a text with two digits behind a point. A float would be rounded somewhere.
fn cents(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>) -> Option<u32> {
    let text = match value.get_ref() {
        DeValue::String(text) => text.trim().to_owned(),
        DeValue::Integer(number) if number.radix() == 10 => number.as_str().replace('_', ""),
        DeValue::Float(number) => {
            let message = format!("Write the amount in quotation marks, so that it stays exact: amount = \"{}\".", number.as_str());
            reader.add(&rules::BAD_COST, value.span().start, message);
            return None;
        }
        _ => {
            reader.wrong_type(value, "amount", "an amount in quotation marks, such as \"120.00\"");
            return None;
        }
    };
    let problem = match exact(&text) {
        Some(cents) if cents <= DEAREST_CENTS => return Some(cents),
        Some(_) => format!("“{text}” is too much for one person: at most {}.00.", DEAREST_CENTS / 100),
        None if text.starts_with('-') => {
            format!("A course cannot cost less than nothing, but the amount is “{text}”. Leave cost out if it is free.")
        }
        None => format!("“{text}” is no amount. Write digits and a point, such as \"120.00\"; without signs, spaces or a comma."),
    };
    reader.add(&rules::BAD_COST, value.span().start, problem);
    None
}

fn exact(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "00"));
    let is_digits = |text: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !is_digits(whole, 1..=7) || !is_digits(part, 2..=2) {
        return None;
    }
    whole.parse::<u32>().ok()?.checked_mul(100)?.checked_add(part.parse().ok()?)
}

/// The sessions in the order of their days.
pub(crate) fn sessions(reader: &mut Reader<'_>, table: &DeTable<'_>, languages: &[Language], around: &Circumstances<'_>) -> Vec<Session> {
    let Some(value) = table.get("session") else { return Vec::new() };
    let Some(listed) = value.get_ref().as_array() else {
        reader.wrong_type(value, "session", "a table in double brackets: [[session]]");
        return Vec::new();
    };
    if listed.len() > MOST_SESSIONS {
        let message = format!("A course may have {MOST_SESSIONS} sessions. Remove those that are over.");
        reader.add(&rules::BAD_SESSION, value.span().start, message);
        return Vec::new();
    }
    let mut sessions: BTreeMap<String, Session> = BTreeMap::new();
    for value in listed.iter() {
        let Some(session) = session(reader, value, languages) else { continue };
        let offset = value.span().start;
        if around.today.is_some_and(|today| session.ends < today) {
            let message = format!("This session was over on {}. Remove it, or enter the next one.", session.ends);
            reader.add(&rules::PAST_SESSION, offset, message);
        }
        match sessions.entry(session.key()) {
            Entry::Vacant(free) => {
                free.insert(session);
            }
            Entry::Occupied(_) => {
                let message = "A session with the same days, place and languages stands above. Remove one, or say in what they differ.";
                reader.add(&rules::DUPLICATE_SESSION, offset, message);
            }
        }
    }
    // The keys begin with the days.
    sessions.into_values().collect()
}

fn session(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>, course: &[Language]) -> Option<Session> {
    let Some(section) = value.get_ref().as_table() else {
        reader.wrong_type(value, "session", "a table in double brackets: [[session]]");
        return None;
    };
    reader.only_keys(section, SESSION_KEYS, "[[session]]");
    let begins = match section.get("begins") {
        Some(value) => day(reader, value, "begins"),
        None => {
            let message = "This session does not say when it begins. Add a line such as begins = 2027-03-01.";
            reader.add(&rules::MISSING_KEY, value.span().start, message);
            None
        }
    };
    let ends = match section.get("ends") {
        Some(value) => day(reader, value, "ends").map(|day| (day, value.span().start)),
        // What is over on the day on which it begins need not say so.
        None => begins.map(|day| (day, value.span().start)),
    };
    let place = section.get("place").and_then(|value| place(reader, value));
    let languages = languages(reader, section, course);
    let seats = section.get("seats").and_then(|value| whole_number(reader, value, "seats", 1, MOST_SEATS));
    let join = section.get("join").and_then(|value| address(reader, value));
    let (begins, (ends, offset)) = (begins?, ends?);
    let days = ends.signed_duration_since(begins).num_days();
    if days < 0 {
        let message = format!("The session ends on {ends}, before it begins on {begins}. Exchange the days, or correct one.");
        reader.add(&rules::BAD_SESSION, offset, message);
        return None;
    }
    if days >= LONGEST_DAYS {
        let message =
            format!("The session lasts from {begins} to {ends}, longer than a year. Correct a day, or write a session for each part.");
        reader.add(&rules::BAD_SESSION, offset, message);
        return None;
    }
    Some(Session { begins, ends, place, languages, seats, join })
}

/// A day, as TOML writes it or in quotation marks.
fn day(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>, key: &str) -> Option<NaiveDate> {
    let found = match value.get_ref() {
        DeValue::Datetime(found) => found.to_string(),
        DeValue::String(text) => text.trim().to_owned(),
        _ => {
            reader.wrong_type(value, key, "a day such as 2027-03-01");
            return None;
        }
    };
    let is_whole = found.len() == 10;
    let day = found.parse::<NaiveDate>().ok().filter(|day| is_whole && YEARS.contains(&day.year()));
    if day.is_none() {
        let message = format!(
            "“{found}” is no day from {} to {}. Write {key} as year-month-day without a time: 2027-03-01.",
            YEARS.start(),
            YEARS.end()
        );
        reader.add(&rules::BAD_SESSION, value.span().start, message);
    }
    day
}

fn place(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>) -> Option<String> {
    let place = reader.text(value, "place")?;
    if place.is_empty() || place.chars().count() > LONGEST_PLACE {
        let message = format!("The place must have 1 to {LONGEST_PLACE} letters. Leave it out for a session online.");
        reader.add(&rules::BAD_SESSION, value.span().start, message);
        return None;
    }
    Some(place)
}

fn languages(reader: &mut Reader<'_>, section: &DeTable<'_>, course: &[Language]) -> BTreeSet<Language> {
    let mut languages = BTreeSet::new();
    for (span, code) in reader.list(section, "languages") {
        match Language::from_code(&code).filter(|language| course.contains(language)) {
            Some(language) => {
                languages.insert(language);
            }
            None => {
                let message =
                    format!("The session is in “{code}”, which is not among the course's languages. Add it to languages, or correct it.");
                reader.add(&rules::BAD_SESSION, span.start, message);
            }
        }
    }
    languages
}

/// An address that a browser opens without surprises.
fn address(reader: &mut Reader<'_>, value: &Spanned<DeValue<'_>>) -> Option<String> {
    let address = reader.text(value, "join")?;
    let host = address.strip_prefix("https://").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let is_host = host.is_some_and(|host| {
        !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':'))
    });
    let is_plain = address.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'`'));
    if is_host && is_plain && address.len() <= LONGEST_ADDRESS {
        return Some(address);
    }
    let message = "“join” must be an address that begins with https:// and has no spaces, such as https://meet.example.org/course.";
    reader.add(&rules::BAD_SESSION, value.span().start, message);
    None
}
