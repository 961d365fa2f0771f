//! Costs, sessions and entry levels in `course.toml`.

use chrono::NaiveDate;
use course_format::{Circumstances, CourseSource, Currency, Language, Parsed, SourceFile, diff, diff_text, parse_in};

use crate::world::{self, MANIFEST, assert_violates};

/// The line on which added lines begin.
const ADDED: u32 = 6;

fn with(lines: &str) -> Parsed {
    let manifest = format!("{MANIFEST}{lines}");
    world::course(&[("course.toml", &manifest), ("en/01-a-lesson.md", &format!("{}Text.", world::FRONT))])
}

/// The same on the first of December 2026, with scales of four levels.
pub fn then(lines: &str) -> Parsed {
    let file = |path: &str, text: String| SourceFile { path: path.to_owned(), bytes: text.into_bytes() };
    let files = vec![file("course.toml", format!("{MANIFEST}{lines}")), file("en/01-a-lesson.md", format!("{}Text.", world::FRONT))];
    let around = Circumstances { today: NaiveDate::from_ymd_opt(2026, 12, 1), highest_level: &|_| Some(4) };
    parse_in(&CourseSource { slug: "a-course".to_owned(), files }, &world::skills, &around)
}

#[track_caller]
fn assert_refused(lines: &str, rule: &str, line: u32, column: u32, says: &str) {
    let parsed = with(lines);
    assert_violates(&parsed, rule, &[("course.toml", ADDED + line, column)]);
    assert!(parsed.diagnostics[0].message.contains(says), "{}", world::listed(&parsed));
}

#[test]
fn a_course_that_says_nothing_is_free_and_self_paced() {
    let course = world::sound(with(""));
    assert!(course.cost.is_none() && course.sessions.is_empty() && course.entry.is_empty());
    let text = serde_json::to_string(&course).unwrap();
    assert!(!text.contains("\"cost\"") && !text.contains("\"sessions\"") && !text.contains("\"entry\""), "{text}");
    assert!(world::sound(with("cost = { amount = \"0.00\", currency = \"EUR\" }\n")).cost.is_none());
}

#[test]
fn a_cost_is_exact() {
    for (amount, cents) in [("\"120.00\"", 12_000), ("\"0.05\"", 5), ("120", 12_000), ("\"99999.99\"", 9_999_999), ("1_000", 100_000)] {
        let cost = world::sound(with(&format!("cost = {{ amount = {amount}, currency = \"EUR\" }}\n"))).cost.unwrap();
        assert_eq!((cost.cents, cost.currency), (cents, Currency::Euro), "{amount}");
    }
    let refused =
        |amount: &str, says| assert_refused(&format!("cost = {{ amount = {amount}, currency = \"EUR\" }}\n"), "bad-cost", 0, 19, says);
    refused("\"-5.00\"", "less than nothing");
    refused("-5", "less than nothing");
    refused("120.5", "quotation marks");
    refused("\"120,00\"", "comma");
    for amount in ["\"120.5\"", "\"1.234\"", "\"EUR 5\"", "\"\"", "\".50\"", "\"5.\"", "\"1e3\"", "\"٣\""] {
        refused(amount, "is no amount");
    }
    refused("\"100000.01\"", "too much");
    refused("\"99999999999999999999\"", "is no amount");
}

#[test]
fn costs_are_in_euros() {
    assert_refused("cost = { amount = \"120.00\", currency = \"SEK\" }\n", "bad-cost", 0, 40, "“SEK” is another currency");
    assert_refused("cost = { amount = \"120.00\" }\n", "missing-key", 0, 8, "“currency”");
    assert_refused("cost = { currency = \"EUR\" }\n", "missing-key", 0, 8, "“amount”");
    assert_refused("cost = 120\n", "bad-value", 0, 8, "amount = \"120.00\"");
    assert_refused("cost = { amount = \"1.00\", currency = \"EUR\", per = \"unit\" }\n", "unknown-key", 0, 45, "“per”");
}

#[test]
fn sessions_are_kept_in_the_order_of_their_days() {
    let course = world::sound(with(
        "[[session]]\nbegins = 2027-03-08\nends = \"2027-03-10\"\nplace = \"Kočevje,  town hall\"\nlanguages = [\"en\"]\nseats = 20\n\n\
         [[session]]\nbegins = 2027-02-01\njoin = \"https://meet.example.org/a?b=c#d\"\n",
    ));
    let [online, hall] = course.sessions.as_slice() else { panic!("two sessions: {:?}", course.sessions) };
    assert_eq!((online.begins, online.ends), (online.ends, NaiveDate::from_ymd_opt(2027, 2, 1).unwrap()), "one day when no end is given");
    assert_eq!(online.join.as_deref(), Some("https://meet.example.org/a?b=c#d"));
    assert_eq!(hall.place.as_deref(), Some("Kočevje, town hall"));
    assert!(hall.languages.contains(&Language::En) && hall.seats == Some(20));
    assert_eq!(course.lessons.len(), 1, "its lessons are there");
    let again: course_format::Course = serde_json::from_str(&serde_json::to_string(&course).unwrap()).unwrap();
    assert_eq!(again, course);
}

#[test]
fn days_of_sessions_are_checked() {
    assert_refused("[[session]]\nseats = 3\n", "missing-key", 0, 1, "begins = 2027-03-01");
    assert_refused("[[session]]\nbegins = 2027-03-08\nends = 2027-03-07\n", "bad-session", 2, 8, "before it begins");
    assert_refused("[[session]]\nbegins = 2027-03-08\nends = 2028-03-08\n", "bad-session", 2, 8, "longer than a year");
    assert_refused("[[session]]\nbegins = 2027-03-08T09:00:00\n", "bad-session", 1, 10, "without a time");
    for day in ["\"2027-02-30\"", "\"8. 3. 2027\"", "\"2027-3-8\"", "\"0001-01-01\"", "\"2127-01-01\"", "09:00:00", "\"\""] {
        assert_refused(&format!("[[session]]\nbegins = {day}\n"), "bad-session", 1, 10, "is no day");
    }
    assert_refused("[[session]]\nbegins = 20270308\n", "bad-value", 1, 10, "a day such as");
    assert_refused("session = 3\n", "bad-value", 0, 11, "[[session]]");
    let parsed = with("[[session]]\nbegins = 2027-02-30\n");
    assert!(parsed.course.is_none() && parsed.diagnostics[0].line == ADDED + 1, "{}", world::listed(&parsed));
}

#[test]
fn what_else_a_session_says_is_checked() {
    let refused =
        |line: &str, rule, column, says| assert_refused(&format!("[[session]]\nbegins = 2027-03-08\n{line}\n"), rule, 2, column, says);
    refused("seats = 0", "bad-value", 9, "from 1 to");
    refused("languages = [\"sl\"]", "bad-session", 14, "not among the course's languages");
    refused("place = \" \"", "bad-session", 9, "session online");
    refused(&format!("place = \"{}\"", "a".repeat(201)), "bad-session", 9, "200 letters");
    refused("end = 2027-03-09", "unknown-key", 1, "Did you mean “ends”");
    for address in [
        "http://meet.example.org",
        "javascript:alert(1)",
        "https://",
        "https:///x",
        "https://a b",
        "https://a@b/",
        "https://x/\\\"y",
        "meet",
    ] {
        refused(&format!("join = \"{address}\""), "bad-session", 8, "https://");
    }
    let many = "[[session]]\nbegins = 2027-03-08\n".repeat(201);
    assert_refused(&many, "bad-session", 0, 1, "200 sessions");
}

#[test]
fn sessions_that_say_the_same_are_one_too_many() {
    let one = "[[session]]\nbegins = 2027-03-08\nplace = \"Kočevje\"\n";
    assert_refused(&format!("{one}seats = 3\n{one}"), "duplicate-session", 4, 1, "stands above");
    assert_eq!(world::sound(with(&format!("{one}{}", one.replace("Kočevje", "Logatec")))).sessions.len(), 2);
}

#[test]
fn sessions_that_are_over_are_warned_about() {
    let parsed = then("[[session]]\nbegins = 2026-11-27\nends = 2026-11-30\n\n[[session]]\nbegins = 2026-11-30\nends = 2026-12-01\n");
    assert_violates(&parsed, "past-session", &[("course.toml", ADDED, 1)]);
    assert_eq!(parsed.course.unwrap().sessions.len(), 2, "a version says what was");
    assert_eq!(world::listed(&with("[[session]]\nbegins = 2006-11-27\n")), "", "without a day of today nothing is over");
}

#[test]
fn entry_levels_name_skills_and_stay_on_the_scale() {
    let course = world::sound(with("[skills]\n\"digcomp-2.2:4.1\" = 3\n\n[entry]\n\"digcomp-2.2:4.1\" = 2\n\"digcomp-2.2:4.2\" = 8\n"));
    assert_eq!(
        course.entry.iter().map(|(skill, level)| (skill.as_str(), *level)).collect::<Vec<_>>(),
        [("digcomp-2.2:4.1", 2), ("digcomp-2.2:4.2", 8)]
    );
    assert_refused("[entry]\n\"digcomp-2.2:9.9\" = 2\n", "unknown-skill", 1, 1, "digcomp-2.2:9.9");
    assert_refused("[entry]\n\"digcomp-2.2:4.1\" = 9\n", "bad-value", 1, 21, "from 1 to 8");
    assert_refused("[entry]\n\"digcomp-2.2:4.1\" = 0\n", "bad-value", 1, 21, "from 1 to 8");
    assert_refused("entry = 3\n", "bad-value", 0, 9, "a table");
    assert_refused("[skills]\n\"digcomp-2.2:4.1\" = 3\n[entry]\n\"digcomp-2.2:4.1\" = 4\n", "bad-value", 3, 21, "learns nothing here");
    for table in ["entry", "skills"] {
        let parsed = then(&format!("[{table}]\n\"digcomp-2.2:4.1\" = 5\n"));
        assert_violates(&parsed, "bad-value", &[("course.toml", ADDED + 1, 21)]);
        assert!(parsed.diagnostics[0].message.contains("from 1 to 4"), "the framework's own scale");
    }
}

#[test]
fn what_changed_about_an_offer_is_said() {
    let before = world::sound(with("[[session]]\nbegins = 2027-03-08\nplace = \"Kočevje\"\n"));
    let after = world::sound(with(
        "cost = { amount = \"12.50\", currency = \"EUR\" }\n[entry]\n\"digcomp-2.2:4.1\" = 2\n[[session]]\nbegins = 2027-04-08\nends = 2027-04-09\n",
    ));
    let text = diff_text(&diff(&before, &after, Language::En));
    for line in [
        "One must bring digcomp-2.2:4.1 at level 2 instead of nothing.",
        "The course costs 12.50 EUR instead of nothing.",
        "It takes place 2027-04-08 – 2027-04-09 instead of 2027-03-08 (Kočevje).",
    ] {
        assert!(text.contains(line), "{text}");
    }
    assert_eq!(diff(&after, &after, Language::En), []);
}
