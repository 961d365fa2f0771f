//! Nothing that is held about people can be forgotten: the database's own schema against the lists of the slices.

use skillpact::platform::holdings::{Holding, Whose};
use skillpact::privacy::holdings;
use skillpact_tests::*;
use std::collections::{BTreeMap, BTreeSet};

/// Columns that look as if they led to a person and do not, or whose rows are reached another way; each with its reason.
const EXEMPT: [(&str, &str, &str); 4] = [
    ("Jobs", "lock_by", "names the worker of the queue that holds the job, a program"),
    ("response", "attempt_id", "its enrolment leads to the person"),
    ("completion", "attempt_id", "its enrolment leads to the person"),
    ("skill_level", "observation_id", "the row names the person itself"),
];

/// Names of columns that mean a person, whether the database knows them as references or not.
fn means_a_person(column: &str) -> bool {
    let ends = ["person_id", "actor_id", "manager_id", "recipient_id", "author_id", "owner_id", "_by"];
    ["person", "email", "recipient"].contains(&column) || ends.iter().any(|end| column.ends_with(end))
}

/// Columns by table, and which of them refer to which table.
struct Schema {
    columns: BTreeMap<String, Vec<String>>,
    references: Vec<(String, String, String)>,
}

async fn schema(world: &World) -> Schema {
    let (columns, references) = match world.database {
        Database::Sqlite => (
            "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'",
            "SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'",
        ),
        Database::Postgresql => (
            "SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = 'public'",
            "SELECT c.conrelid::regclass::text, a.attname::text, c.confrelid::regclass::text FROM pg_constraint c \
             JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] WHERE c.contype = 'f'",
        ),
    };
    let text = |row: &sea_orm::QueryResult, place: usize| row.try_get_by_index::<String>(place).expect("a name");
    let mut schema = Schema { columns: BTreeMap::new(), references: Vec::new() };
    for row in world.rows(columns).await {
        schema.columns.entry(text(&row, 0)).or_default().push(text(&row, 1));
    }
    for row in world.rows(references).await {
        schema.references.push((text(&row, 0), text(&row, 1), text(&row, 2)));
    }
    schema
}

/// The columns through which holdings reach their rows.
fn leading() -> BTreeSet<(String, String)> {
    holdings::all().map(|holding| (holding.table.to_owned(), holding.whose.column().to_owned())).collect()
}

/// What a table must say of itself: every way to a person.
fn faults(schema: &Schema) -> Vec<String> {
    let (leading, held): (_, BTreeSet<&str>) = (leading(), holdings::all().map(|holding| holding.table).collect());
    let exempt = |table: &str, column: &str| EXEMPT.iter().any(|(a, b, _)| *a == table && *b == column);
    let mut faults = Vec::new();
    let mut ways: BTreeSet<(String, String)> = schema
        .references
        .iter()
        // A reference to a version of a course leads to the course, although somebody withdrew it; so with a mapping that somebody reviewed.
        .filter(|(_, _, to)| {
            to == "person" || held.contains(to.as_str()) && !["course_version", "framework_mapping"].contains(&to.as_str())
        })
        .map(|(table, column, _)| (table.clone(), column.clone()))
        .collect();
    for (table, columns) in &schema.columns {
        ways.extend(columns.iter().filter(|column| means_a_person(column)).map(|column| (table.clone(), column.clone())));
    }
    for (table, column) in &ways {
        let way = (table.clone(), column.clone());
        // A row that names its person need not be reached through another row of hers as well.
        let names_her = |holding: &&Holding| holding.table == table && matches!(holding.whose, Whose::Person(own) if own != column);
        // Nor by what she is called in it; and a row of her enrolment that names her again is reached through the enrolment.
        let is_plain = !means_a_person(column) || column == "email";
        let is_hers = |holding: &Holding| holding.table == table && holding.withheld.iter().any(|(name, _)| name == column);
        let is_said_twice = column == "person_id" && holdings::all().any(is_hers);
        let is_second_way = is_plain && holdings::all().any(|holding| names_her(&holding));
        if !leading.contains(&way) && !exempt(table, column) && !is_second_way && !is_said_twice {
            faults.push(format!("{table}.{column} leads to a person: list it in the HOLDINGS of its slice"));
        }
    }
    for holding in holdings::all() {
        let Some(columns) = schema.columns.get(holding.table) else {
            faults.push(format!("{}: there is no table {}", holding.key, holding.table));
            continue;
        };
        let mut said: BTreeSet<&str> = holding.shown.iter().chain([]).map(|(name, _)| *name).collect();
        said.extend(holding.withheld.iter().map(|(name, _)| *name));
        said.extend(holding.organisation);
        said.insert(holding.whose.column());
        for column in columns.iter().filter(|column| !said.contains(column.as_str()) && !means_a_person(column)) {
            faults.push(format!("{}: {}.{column} is neither shown nor withheld with a reason", holding.key, holding.table));
        }
        for name in said.iter().filter(|name| !columns.iter().any(|column| column == *name)) {
            faults.push(format!("{}: {} has no column {name}", holding.key, holding.table));
        }
    }
    faults
}

on_both_databases! {
    async fn every_table_that_leads_to_a_person_is_held_and_every_column_is_told(world: World) {
        let faults = faults(&schema(&world).await);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    async fn a_new_table_about_people_is_noticed(world: World) {
        world.execute("CREATE TABLE gossip (id INTEGER PRIMARY KEY, said_by TEXT, text TEXT)").await;
        world.execute("ALTER TABLE completion ADD COLUMN mood TEXT").await;
        let faults = faults(&schema(&world).await);
        assert!(faults.iter().any(|fault| fault.starts_with("gossip.said_by leads to a person")), "{faults:?}");
        assert!(faults.iter().any(|fault| fault.contains("completion.mood is neither shown nor withheld")), "{faults:?}");
        assert_eq!(faults.len(), 2, "{faults:?}");
    }
}

#[test]
fn every_holding_has_words_in_every_language() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../frontend/messages");
    for language in ["en", "sl", "bg", "sv", "it"] {
        let text = std::fs::read_to_string(folder.join(language).join("data.ftl")).expect("the words are there");
        let keys: BTreeSet<&str> = text.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect();
        for holding in holdings::all() {
            let fields = holding.shown.iter().map(|(name, _)| format!("data-field-{name}"));
            let wanted = [format!("data-holding-{}", holding.key), format!("data-category-{}", holding.category.name())];
            for key in wanted.into_iter().chain(fields) {
                assert!(keys.contains(key.as_str()), "{language}/data.ftl has no {key}");
            }
        }
    }
}
