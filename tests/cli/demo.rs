use super::{Desk, Ran};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use skillpact_tests::Program;

impl Desk {
    fn generate(&self, arguments: &[&str]) -> Ran {
        let mut all = vec!["demo", "generate", "--until", "2026-11-20"];
        all.extend(arguments);
        let mut command = Program::command(&all);
        command.env("SKILLPACT_DATABASE_URL", self.database()).env("SKILLPACT_STORAGE_FOLDER", self.path().join("blobs"));
        Ran(command.current_dir(self.path()).output().expect("the program runs"))
    }

    fn database(&self) -> String {
        format!("sqlite://{}/measure.db", self.path().display())
    }
}

async fn number(database: &DatabaseConnection, sql: &str) -> i64 {
    let row =
        database.query_one_raw(Statement::from_string(database.get_database_backend(), sql)).await.expect("the question is understood");
    row.expect("an answer").try_get_by_index(0).expect("a number")
}

/// Everything about answers and completions that does not depend on when the courses were published.
async fn told(database: &DatabaseConnection) -> Vec<i64> {
    let questions = [
        "SELECT count(*) FROM person",
        "SELECT count(*) FROM response",
        "SELECT coalesce(sum(points_thousandths), 0) FROM response",
        "SELECT coalesce(sum(strftime('%s', answered_at) % 100000), 0) FROM response",
        "SELECT coalesce(sum(length(answer)), 0) FROM response",
        "SELECT coalesce(sum(share_thousandths), 0) FROM completion",
        "SELECT coalesce(sum(level * 1000 + uncertainty), 0) FROM skill_level",
    ];
    let mut all = Vec::new();
    for question in questions {
        all.push(number(database, question).await);
    }
    all
}

#[tokio::test]
async fn a_generated_consortium_is_whole_and_the_same_every_time() {
    let (one, two) = (Desk::new(), Desk::new());
    let said = one.generate(&["--people", "150", "--years", "2"]).succeeds();
    let database = Database::connect(one.database()).await.expect("the database opens");
    let answers = number(&database, "SELECT count(*) FROM response").await;
    assert!(said.contains(&format!("{answers} answers, ")) && answers > 2_000, "{said}");
    let now = "SELECT count(DISTINCT person_id) FROM membership WHERE valid_to IS NULL";
    let present = number(&database, now).await;
    assert!((150..=215).contains(&present), "{present}: those who are wanted, the office, and at least two in each place");
    assert!(number(&database, "SELECT count(*) FROM membership WHERE valid_to IS NOT NULL").await > 0, "some left");
    // Nobody answers before she came or after she left.
    let strangers = "SELECT count(*) FROM response r JOIN enrolment e ON e.id = r.enrolment_id WHERE NOT EXISTS (SELECT 1 FROM membership m \
        WHERE m.person_id = e.person_id AND m.organisation_id = e.organisation_id AND substr(r.answered_at, 1, 10) >= m.valid_from \
        AND (m.valid_to IS NULL OR substr(r.answered_at, 1, 10) <= m.valid_to))";
    assert_eq!(number(&database, strangers).await, 0);
    for field in ["choice", "gaps", "order", "pairs", "text"] {
        let given = format!("SELECT count(*) FROM response WHERE answer LIKE '%\"{field}\":%'");
        assert!(number(&database, &given).await > 0, "questions that are answered by {field}");
    }
    // Zeal differs: some never begin, and the busiest tenth does more than its share.
    let idle = "SELECT count(*) FROM person p WHERE NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.person_id = p.id)";
    assert!((5..=80).contains(&number(&database, idle).await));
    let failed = number(&database, "SELECT count(*) FROM attempt WHERE passed = 0").await;
    let passed = number(&database, "SELECT count(*) FROM attempt WHERE passed = 1").await;
    assert!(failed > 0 && passed > failed, "{passed} passed, {failed} did not");
    two.generate(&["--people", "150", "--years", "2"]).succeeds();
    let again = Database::connect(two.database()).await.expect("the database opens");
    assert_eq!(told(&database).await, told(&again).await);
    let refused = one.generate(&["--people", "150"]).fails();
    assert!(refused.contains("an empty database"), "{refused}");
    let few = two.generate(&["--people", "5"]).fails();
    assert!(few.contains("100 to 1,000,000"), "{few}");
}
