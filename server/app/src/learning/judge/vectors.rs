//! Writes down how the course engine judges, so that the judge on devices (`frontend/src/lib/offline/judge.ts`) is held to it:
//! its tests replay the file. `UPDATE_VECTORS=1 cargo test -p skillpact vectors` writes it anew.

use super::super::api::AnswerBody;
use super::{read, verdict, write};
use crate::catalogue::practice_key;
use crate::platform::ids::ResponseId;
use chrono::DateTime;
use course_format::{Answer, AnswerKey, GapKey, Language, OptionText, Question, QuestionKind, QuestionText};
use poem_openapi::types::ToJSON;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../frontend/tests/judging-vectors.json");

fn question(kind: QuestionKind, key: AnswerKey, gap_keys: Vec<GapKey>, points: u32) -> Question {
    let option = |number: u32| OptionText {
        html: format!("option {number}"),
        feedback_html: (number % 2 == 1).then(|| format!("<p>You chose {number}.</p>")),
    };
    let text = QuestionText {
        options: (1..=4).map(option).collect(),
        feedback_html: Some("<p>So it is.</p>".to_owned()),
        gap_keys,
        ..QuestionText::default()
    };
    Question {
        review: None,
        key: "question".to_owned(),
        kind,
        points,
        skill: None,
        level: None,
        shuffle: false,
        discrimination: None,
        difficulty: None,
        key_: key,
        texts: BTreeMap::from([(Language::En, text)]),
    }
}

fn gap_question(keys: Vec<GapKey>, points: u32) -> Question {
    question(QuestionKind::Gap, AnswerKey::Gap { gaps: keys.clone() }, keys, points)
}

/// Every order of the numbers from 1.
fn orders(count: u32) -> Vec<Vec<u32>> {
    let mut all = vec![Vec::new()];
    for number in 1..=count {
        all = all
            .iter()
            .flat_map(|order: &Vec<u32>| {
                (0..=order.len()).map(move |place| {
                    let mut longer = order.clone();
                    longer.insert(place, number);
                    longer
                })
            })
            .collect();
    }
    all
}

fn choices() -> Vec<(Question, Vec<Answer>)> {
    let subsets = || {
        (1_u32..16)
            .map(|bits| Answer { choice: (1..=4).filter(|number| bits >> (number - 1) & 1 == 1).collect(), ..Answer::default() })
            .collect::<Vec<_>>()
    };
    let of =
        |right: &[u32], points| question(QuestionKind::Choice, AnswerKey::Choice { options: 4, right: right.to_vec() }, vec![], points);
    vec![(of(&[3], 1), subsets()), (of(&[1, 4], 3), subsets()), (of(&[1, 2, 3], 2), subsets()), (of(&[1, 2, 3, 4], 7), subsets())]
}

/// Texts that meet or miss each other by letters, spaces and apostrophes.
const TEXTS: [&str; 34] = [
    "straße",
    "STRASSE",
    "Strasse",
    " strasse ",
    "strase",
    "ΟΔΟΣ",
    "οδος",
    "οδός",
    "İstanbul",
    "istanbul",
    "i̇stanbul",
    "ISTANBUL",
    "l’ora",
    "l'ora",
    "L\u{2BC}ORA",
    "l`ora",
    "two words",
    "two   words",
    "Two\tWords",
    "two\u{a0}words",
    "two\u{85}words",
    "two\u{feff}words",
    "\u{2003}two\nwords\u{3000}",
    "twowords",
    "Občina",
    "OBČINA",
    "občina",
    "obcina",
    "Община",
    "ОБЩИНА",
    "ﬁn",
    "FIN",
    "ǅ",
    "ŉ",
];

/// Numbers as people type them, and what is none.
const NUMBERS: [&str; 41] = [
    "42",
    " 42 ",
    "+42",
    "-42",
    "−42",
    "–42",
    "--42",
    "+-42",
    "42-",
    "4 2",
    "42.",
    ".42",
    "42,0",
    "42.00",
    "4.2e1",
    "0x2A",
    "",
    "-",
    "+",
    ".",
    ",",
    "4,2,0",
    "4.2,0",
    "1 000",
    "1 000,5",
    "1000.5",
    "1\u{a0}000,5",
    "1\u{202f}000",
    "1 000, 5",
    "+ 42",
    "- 42",
    "42 €",
    "٤٢",
    "0.3",
    "0,30000001",
    "0.30001",
    "41.5",
    "42.5",
    "42.5000001",
    "99999999999999999999999999999999999999999",
    "-0",
];

fn gaps() -> Vec<(Question, Vec<Answer>)> {
    let filled = |texts: &[&str]| Answer { gaps: (1..).zip(texts.iter().map(|text| (*text).to_owned())).collect(), ..Answer::default() };
    let mut all = Vec::new();
    for accepted in ["straße", "ὈΔΟΣ", "οδος", "İstanbul", "l'ora", "two words", "Občina", "Община", "fin", "ǆ"] {
        let key = GapKey::Text { accepted: vec!["something else".to_owned(), accepted.to_owned()] };
        all.push((gap_question(vec![key], 1), TEXTS.iter().map(|text| filled(&[text])).collect()));
    }
    for (value, tolerance) in [(42.0, 0.0), (42.0, 0.5), (-42.0, 0.0), (0.3, 0.0), (1000.5, 0.0), (0.1, 0.2), (1000.0, 1.0), (0.0, 0.0)] {
        all.push((gap_question(vec![GapKey::Number { value, tolerance }], 2), NUMBERS.iter().map(|text| filled(&[text])).collect()));
    }
    let drop_down = GapKey::DropDown { right: "Monday".to_owned(), options: vec!["Friday".to_owned(), "Monday".to_owned()] };
    let several = vec![GapKey::Text { accepted: vec!["one".to_owned()] }, GapKey::Number { value: 2.0, tolerance: 0.0 }, drop_down];
    let long = "x".repeat(1001);
    let of_several = [["one", "2", "Monday"], ["one", "3", "monday "], ["", "2", "Friday"], ["ONE", "two", ""], [&long, "2,0", "MONDAY"]];
    all.push((gap_question(several, 3), of_several.iter().map(|texts| filled(texts)).collect()));
    all
}

fn orders_and_pairs() -> Vec<(Question, Vec<Answer>)> {
    let order = |right: Vec<u32>, points| question(QuestionKind::Order, AnswerKey::Order { order: right }, vec![], points);
    let given = |count| orders(count).into_iter().map(|order| Answer { order, ..Answer::default() }).collect::<Vec<_>>();
    let pairs = question(QuestionKind::Match, AnswerKey::Match { pairs: vec![2, 1, 2], choices: 3 }, vec![], 4);
    let put = (0_u32..64).map(|code| {
        let chosen = [code & 3, code >> 2 & 3, code >> 4 & 3];
        Answer { pairs: (1..).zip(chosen).filter(|(_, choice)| *choice > 0).collect(), ..Answer::default() }
    });
    vec![
        (order(vec![2, 4, 1, 3], 3), given(4)),
        (order(vec![2, 1], 1), given(2)),
        (order(vec![5, 3, 1, 2, 4], 10), given(5)),
        (pairs, put.collect()),
    ]
}

fn unjudged() -> Vec<(Question, Vec<Answer>)> {
    let scale = question(QuestionKind::Scale, AnswerKey::Scale { labels: 4 }, vec![], 0);
    let text = question(QuestionKind::Text, AnswerKey::Text { patterns: vec![], rubric: None }, vec![], 0);
    vec![
        (scale, vec![Answer { choice: vec![2], ..Answer::default() }]),
        (text, vec![Answer { text: "My own words.".to_owned(), ..Answer::default() }]),
    ]
}

fn vectors() -> Value {
    let groups = [choices(), gaps(), orders_and_pairs(), unjudged()].into_iter().flatten();
    let written = groups.map(|(question, answers)| {
        let key = practice_key(&question, Language::En).expect("it has a text");
        let cases = answers.into_iter().map(|answer| {
            let body: AnswerBody = write(&answer);
            let answer = read(&question, Language::En, &body).unwrap_or(answer);
            let score = course_format::score(&question, Language::En, &answer);
            let told = verdict(ResponseId(Uuid::nil()), &question, Language::En, &score, DateTime::UNIX_EPOCH);
            json!({ "answer": body.to_json(), "verdict": told.to_json() })
        });
        json!({ "key": key.to_json(), "cases": cases.collect::<Vec<_>>() })
    });
    Value::Array(written.collect())
}

#[test]
fn the_vectors_that_devices_are_held_to_are_what_the_engine_says() {
    let text = format!("{}\n", vectors());
    if std::env::var_os("UPDATE_VECTORS").is_some() {
        std::fs::write(FILE, &text).expect("the file can be written");
    }
    let known = std::fs::read_to_string(FILE).expect("frontend/tests/judging-vectors.json is there");
    let same = serde_json::from_str::<Value>(&known).expect("it is JSON") == serde_json::from_str::<Value>(&text).expect("it is JSON");
    assert!(same, "run UPDATE_VECTORS=1 cargo test -p skillpact vectors, then the web app's tests");
}
