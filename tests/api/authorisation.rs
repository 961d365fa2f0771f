//! Who may do what: every operation of the API × everybody, held against `tests/authorisation.md`.

use super::scene::{ACTORS, Asked, Scene, Side, person};
use skillpact_tests::*;
use std::collections::BTreeMap;
use std::fmt::Write;

const OTHERS: [&str; 2] = ["signed out", "expired session"];

/// Cells by column, the permission among them.
type Row = BTreeMap<String, String>;

fn columns() -> Vec<&'static str> {
    ["permission"].into_iter().chain(ACTORS).chain(OTHERS).collect()
}

/// The rows of the table by operation.
fn written() -> BTreeMap<String, Row> {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("authorisation.md");
    let text = std::fs::read_to_string(file).expect("tests/authorisation.md is there");
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().trim_matches('`').to_owned()).collect::<Vec<_>>();
    let mut lines = text.lines().filter(|line| line.starts_with('|')).map(cells);
    let header = lines.next().expect("the table has a header");
    assert_eq!(header[1..], columns(), "the columns of tests/authorisation.md");
    let rows = lines.skip(1).map(|cells| (cells[0].clone(), header[1..].iter().cloned().zip(cells[1..].iter().cloned()).collect()));
    let mut table = BTreeMap::new();
    for (operation, row) in rows {
        assert!(table.insert(operation.clone(), row).is_none(), "{operation} stands twice in tests/authorisation.md");
    }
    table
}

/// One answer as the table writes it. Holds every result and refusal against what the description promises.
fn mark(operation: &Operation, answer: &Answer, actor: &str) -> String {
    if (200..300).contains(&answer.status) {
        assert!(operation.answers.contains(&answer.status.to_string()), "{} does not describe the status {}", operation.id, answer.status);
        return "✓".to_owned();
    }
    answer.assert_is_problem();
    let expected = match actor {
        "signed out" => Some("not_signed_in"),
        "expired session" => Some("sign_in_expired"),
        _ => None,
    };
    if let Some(code) = expected {
        assert_eq!(answer.json()["code"], code, "{}", answer.text());
    }
    answer.status.to_string()
}

async fn cell(scene: &Scene, operation: &Operation, actor: &str) -> String {
    let both = Scene::has_sides(operation) && ACTORS.contains(&actor);
    let sides = if both { vec![Side::Own, Side::Foreign] } else { vec![Side::Own] };
    let mut marks = Vec::new();
    for side in sides {
        let Asked { path, body } = scene.ask(operation, actor, side).await;
        let session = match operation.id.as_str() {
            // It is over afterwards.
            "signOut" if ACTORS.contains(&actor) && actor != "token" => scene.world.sign_in(person(actor)).await,
            _ => scene.session(actor),
        };
        marks.push(mark(operation, &session.ask(operation.method.clone(), &path, body).await, actor));
        scene.put_back().await;
    }
    marks.join("/")
}

fn line(operation: &str, row: &Row) -> String {
    let cells: Vec<&str> = columns().into_iter().map(|column| row.get(column).map_or("", String::as_str)).collect();
    format!("| {operation} | `{}` | {} |", cells[0], cells[1..].join(" | "))
}

async fn compare(database: Database) {
    let (scene, table) = (Scene::new(database).await, written());
    let operations = Document::read().operations;
    let mut differences = String::new();
    for operation in &operations {
        let mut row = Row::from([("permission".to_owned(), operation.permission.clone())]);
        for actor in ACTORS.into_iter().chain(OTHERS) {
            row.insert(actor.to_owned(), cell(&scene, operation, actor).await);
        }
        match table.get(&operation.id) {
            None => _ = writeln!(differences, "{} has no row. The server answers:\n    {}", operation.id, line(&operation.id, &row)),
            Some(expected) if *expected != row => {
                for column in columns().into_iter().filter(|column| expected[*column] != row[*column]) {
                    _ = writeln!(
                        differences,
                        "{}, {column}: the table says {}, the server {}",
                        operation.id, expected[column], row[column]
                    );
                }
            }
            Some(_) => {}
        }
    }
    for row in table.keys().filter(|row| operations.iter().all(|operation| operation.id != **row)) {
        _ = writeln!(differences, "{row} has a row, and there is no such operation");
    }
    assert!(differences.is_empty(), "the server and tests/authorisation.md do not agree:\n\n{differences}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_may_do_what_the_table_says_and_nothing_else_on_sqlite() {
    compare(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_may_do_what_the_table_says_and_nothing_else_on_postgresql() {
    compare(Database::Postgresql).await;
}
