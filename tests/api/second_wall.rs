//! PostgreSQL's row-level security behind the scopes of the queries: a statement without any condition of its own sees no
//! more than its scope.

use super::workshop::{self, NOTICE, work_path};
use skillpact::platform::access::{Actor, ActorMembership, Permission, Proof, Role, Scope};
use skillpact::platform::ids::{MembershipId, OrganisationId, PersonId, SignInId};
use skillpact::platform::language::Language;
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// Every table that holds what belongs to a person or an organisation's people.
const TENANT_TABLES: &[&str] = &[
    "membership",
    "membership_role",
    "person",
    "enrolment",
    "lesson_progress",
    "attempt",
    "response",
    "completion",
    "completion_reminder",
    "submitted_work",
    "mark",
    "uploaded_file",
    "upload",
    "upload_part",
    "attempt_grant",
    "feedback_thread",
    "feedback_message",
    "course_rating",
    "observation",
    "skill_level",
    "skill_change",
    "evidence_revocation",
    "external_certificate",
    "refresher_plan",
    "refresher_card",
    "refresher_review",
    "placement",
    "placement_answer",
    "self_assessment",
    "manager_assessment",
    "manager_level",
    "skill_talk",
    "talk_level",
    "talk_step",
    "colleague_round",
    "colleague_result",
    "learning_plan",
    "plan_choice",
    "membership_profile",
    "campaign_member",
    "campaign_result",
    "assessment_remark",
    "programme_assignment",
    "programme_exception",
    "programme_reminder",
    "api_token",
    "audit_entry",
    "record_opening",
    "erasure_request",
];

/// Tables that their owner alone reads, whatever the organisation they came from; `None` where only the server itself does.
const PRIVATE_TABLES: &[(&str, Option<&str>)] = &[
    ("notification", Some("person_id")),
    ("notification_choice", Some("person_id")),
    ("notification_rhythm", Some("person_id")),
    ("notification_digest", Some("person_id")),
    ("notification_broadcast", None),
    ("refresher_choice", Some("person_id")),
    ("registration", None),
    ("lesson_note", Some("person_id")),
    ("reading_time", Some("person_id")),
    ("reading_settings", Some("person_id")),
    ("server_secret", None),
    ("self_answer", Some("person_id")),
    ("colleague_request", Some("person_id")),
    ("colleague_answer", Some("person_id")),
];

/// Tables behind the same wall of which no rows are made here, so that only the wall itself is looked at.
const WALLED_UNSEEN: &[&str] = &[];

/// Tables that name an organisation or a person and stand outside of the wall, each with the reason.
const OUTSIDE: [(&str, &str); 14] = [
    ("position_profile", "which profile a position has names nobody"),
    ("programme", "what is to be learned by when is no people's data"),
    ("programme_rule", "whom a programme is for, by unit and position, names nobody"),
    ("role_profile", "what positions need is no people's data"),
    ("level_style", "in which words an organisation shows levels is no people's data"),
    ("campaign", "which profile people are asked about, and until when, names nobody"),
    ("level_policy", "how levels follow from evidence is no people's data, and everybody may read it"),
    ("level_refold", "how far folding levels anew has come is no people's data"),
    ("unit", "the names of units are no people's data"),
    ("registration_setting", "whether an organisation lets people sign up is no people's data"),
    ("password", "read by the server only, before anybody is known"),
    ("sign_in", "read by the server only, before anybody is known"),
    ("email_change", "read by the server only, before anybody is known"),
    ("one_time_secret", "read by the server only, before anybody is known"),
];

fn actor(somebody: &Somebody, home: &Home, role: Role) -> Actor {
    let membership =
        ActorMembership { id: MembershipId(somebody.membership(home)), organisation: OrganisationId(home.id()), roles: [role].into() };
    Actor {
        person: PersonId(somebody.id()),
        language: Language::En,
        memberships: vec![membership],
        proof: Proof::SignIn(SignInId(somebody.id())),
    }
}

/// Every table gets rows of Kočevje's: Ana takes the course, Bor hands in, Tine marks, Hana makes a token.
async fn kocevje_only() -> World {
    let world = World::new(Database::Postgresql).await;
    let (enrolment, _) = world.sign_in(&ANA).await.take_course(&KOCEVJE, 4).await;
    super::refreshers::leave_traces(&world, &enrolment).await;
    super::evidence::leave_traces(&world).await;
    super::assessment::leave_traces(&world).await;
    super::profiles::leave_traces(&world).await;
    super::programmes::leave_traces(&world).await;
    let ana = world.sign_in(&ANA).await;
    super::placement::leave_traces(&ana).await;
    workshop::open(&world).await;
    let begun = workshop::begun(&ana, &workshop::enrol(&ana, NOTICE, &KOCEVJE).await, "rewrite").await;
    let upload = workshop::begin_upload(&ana, &workshop::text(&begun["id"]), "notice.pdf", 600_000).await.expect(201);
    let part = vec![b' '; 512 * 1024];
    workshop::send_part(&ana, &workshop::text(&upload["id"]), 0, &part).await.expect(200);
    let wish = serde_json::json!({ "name": "x", "permissions": ["people:read"], "expires_in_days": 9 });
    world.sign_in(&HANA).await.post(&format!("/organisations/{}/tokens", KOCEVJE.id()), wish).await.expect(201);
    let practised = world.sign_in(&BOR).await;
    let enrolment = practised.enrol(&KOCEVJE).await;
    let noticed = workshop::enrol(&practised, NOTICE, &KOCEVJE).await;
    let (attempt, _) = workshop::hand_in(&practised, &noticed).await;
    let tine = world.sign_in(&TINE).await;
    workshop::mark(&tine, &attempt, [1, 1], 1).await.expect(200);
    tine.get(&work_path(&KOCEVJE, &attempt)).await.expect(200);
    let grant = serde_json::json!({ "enrolment_id": noticed, "lesson": "final-test", "reason": "x" });
    tine.post(&format!("/organisations/{}/attempt-grants", KOCEVJE.id()), grant).await.expect(201);
    let settings = serde_json::json!({ "hours_per_week": 3, "objective": "time", "languages": ["en"] });
    world.sign_in(&BOR).await.put(&format!("/organisations/{}/plan/settings", KOCEVJE.id()), settings).await.expect(200);
    world.execute("INSERT INTO completion_reminder SELECT id, 7, completed_at FROM completion").await;
    workshop::ask(&practised, &enrolment).await;
    practised.put(&format!("/enrolments/{enrolment}/rating"), serde_json::json!({ "rating": 3 })).await.expect(200);
    world
        .execute(&format!(
            "INSERT INTO erasure_request (id, person_id, organisation_id, state, requested_at, due_on) VALUES ('{0}', '{0}', '{1}', 'open', now(), now())",
            BOR.id(),
            KOCEVJE.id()
        ))
        .await;
    practised.practise(&enrolment, "invite", "what-belongs", serde_json::json!({ "choice": [1] })).await.expect(200);
    world
}

async fn seen(world: &World, scope: &Scope, from: &str) -> i64 {
    let rows = world.rows_in(scope, &format!("SELECT COUNT(*) FROM {from}")).await;
    rows[0].try_get_by_index(0).expect("a number")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_shared_scope_sees_nobodys_rows() {
    let world = kocevje_only().await;
    for &table in TENANT_TABLES {
        assert!(world.count(table).await > 0, "{table} has rows, or this test shows nothing");
        assert_eq!(seen(&world, &Scope::SHARED, table).await, 0, "{table}");
    }
    assert!(seen(&world, &Scope::SHARED, "course").await > 0, "what is shared is seen");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_foreign_organisations_scope_sees_none_of_the_rows() {
    let world = kocevje_only().await;
    let hana = actor(&HANA, &KOCEVJE, Role::HrOfficer).scope(Permission::ReadReports, OrganisationId(KOCEVJE.id())).expect("it is hers");
    let helena =
        actor(&HELENA, &LOGATEC, Role::HrOfficer).scope(Permission::ReadReports, OrganisationId(LOGATEC.id())).expect("it is hers");
    for &table in TENANT_TABLES {
        let of_kocevje = match table {
            "person" => format!("person WHERE id NOT IN ('{}', '{}', '{}', '{}')", LUKA.id(), LARA.id(), HELENA.id(), DORA.id()),
            "membership" => format!("membership WHERE organisation_id <> '{}'", LOGATEC.id()),
            "membership_role" => {
                format!("membership_role WHERE membership_id NOT IN (SELECT id FROM membership WHERE organisation_id = '{}')", LOGATEC.id())
            }
            table => table.to_owned(),
        };
        assert!(seen(&world, &hana, table).await > 0, "{table} has rows in its own scope");
        assert_eq!(seen(&world, &helena, &of_kocevje).await, 0, "{table}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_persons_own_scope_sees_her_rows_only() {
    let world = kocevje_only().await;
    let dora = actor(&DORA, &KOCEVJE, Role::Learner).own().expect("it is hers");
    for &table in TENANT_TABLES {
        let others = match table {
            "person" => format!("person WHERE id <> '{}'", DORA.id()),
            "membership" | "programme_assignment" => format!("{table} WHERE person_id <> '{}'", DORA.id()),
            "membership_role" => "membership_role WHERE membership_id NOT IN (SELECT id FROM membership)".to_owned(),
            table => table.to_owned(),
        };
        assert_eq!(seen(&world, &dora, &others).await, 0, "{table}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_transaction_that_states_no_scope_sees_and_changes_nothing() {
    let world = kocevje_only().await;
    let connection = world.platform.database.for_migrations();
    for &table in TENANT_TABLES {
        let statement = sea_orm::Statement::from_string(sea_orm::DbBackend::Postgres, format!("SELECT COUNT(*) FROM {table}"));
        let row = sea_orm::ConnectionTrait::query_one_raw(connection, statement).await.expect("the query runs").expect("a row");
        assert_eq!(row.try_get_by_index::<i64>(0).expect("a number"), 0, "{table}");
    }
    let changed = sea_orm::ConnectionTrait::execute_unprepared(connection, "DELETE FROM response").await.expect("the statement runs");
    assert_eq!(changed.rows_affected(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_cannot_be_written_into_a_foreign_scope() {
    let world = kocevje_only().await;
    let helena =
        actor(&HELENA, &LOGATEC, Role::HrOfficer).scope(Permission::ReadReports, OrganisationId(LOGATEC.id())).expect("it is hers");
    let moved = format!("UPDATE membership SET organisation_id = '{}' WHERE person_id = '{}'", KOCEVJE.id(), LARA.id());
    let work = async |transaction: &sea_orm::DatabaseTransaction| {
        sea_orm::ConnectionTrait::execute_unprepared(transaction, &moved).await.map(|_| ())
    };
    let refused = world.platform.database.write::<_, sea_orm::DbErr>(&helena, work).await.expect_err("the wall refuses it");
    assert!(refused.to_string().contains("row-level security"), "{refused}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn private_tables_are_read_by_their_owner_alone() {
    let world = kocevje_only().await;
    let (person, home) = (BOR.id(), KOCEVJE.id());
    let (id, now) = (uuid::Uuid::new_v4(), "'2026-11-22 10:00:00+00'");
    let enrolment = format!("SELECT id FROM enrolment WHERE person_id = '{person}' LIMIT 1");
    for (table, values) in [
        ("notification_choice", format!("'{person}', 'work_marked', 1, 'never'")),
        ("notification_rhythm", format!("'{person}', 'daily'")),
        ("notification_digest", format!("'{id}', '{person}', '2026-11-22', 1, {now}")),
        ("notification_broadcast", format!("'{id}', '{home}', NULL, 'work:mark', 'feedback_received', 'x', '{{}}', '/', {now}, NULL")),
        ("refresher_choice", format!("'{person}', NULL, NULL")),
        ("registration", format!("'{id}', '{home}', 'nika@kocevje.example', 'Nika', 'Zupan', 'sl', 'x', {now}, {now}, NULL")),
        ("server_secret", format!("'x', 'x', {now}")),
        ("reading_settings", format!("'{person}', 'dark', 'lg', 'wide', 'normal', 'auto', 1, {now}")),
        ("lesson_note", format!("'{id}', '{person}', ({enrolment}), 'x', 'b1', 'en', NULL, NULL, NULL, 'x', {now}, {now}, '{id}', NULL")),
        ("reading_time", format!("'{id}', '{person}', ({enrolment}), 'x', 30, {now}")),
    ] {
        world.execute(&format!("INSERT INTO {table} VALUES ({values})")).await;
    }
    let hana = actor(&HANA, &KOCEVJE, Role::HrOfficer).scope(Permission::ReadReports, OrganisationId(home)).expect("it is hers");
    let tine = actor(&TINE, &KOCEVJE, Role::Trainer).own().expect("it is his");
    let bor = actor(&BOR, &KOCEVJE, Role::Learner).own().expect("it is his");
    for (table, owner) in PRIVATE_TABLES {
        assert!(world.count(table).await > 0, "{table} has rows, or this test shows nothing");
        for scope in [&hana, &tine, &Scope::SHARED] {
            assert_eq!(seen(&world, scope, table).await, 0, "{table}");
        }
        assert_eq!(seen(&world, &bor, table).await > 0, owner.is_some(), "{table}");
    }
}

/// A new table with people's data must be put behind the wall, or be named above with a reason.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_table_with_an_owner_stands_behind_the_wall() {
    let world = World::new(Database::Postgresql).await;
    let rows = world
        .rows(
            "SELECT c.relname::text AS name, c.relrowsecurity AND c.relforcerowsecurity AS walled, \
             EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN \
               ('person_id', 'organisation_id', 'membership_id', 'enrolment_id', 'attempt_id', 'created_by', 'actor_id')) AS owned \
             FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1",
        )
        .await;
    let mut walled = Vec::new();
    for row in rows {
        let (name, behind, owned): (String, bool, bool) = (
            row.try_get("", "name").expect("a name"),
            row.try_get("", "walled").expect("a truth"),
            row.try_get("", "owned").expect("a truth"),
        );
        let excused = OUTSIDE.iter().any(|(outside, _)| *outside == name);
        assert!(behind || !owned || excused, "{name} names an owner and is not behind the wall");
        if behind {
            walled.push(name);
        }
    }
    let private = PRIVATE_TABLES.iter().map(|(table, _)| *table);
    let mut expected: Vec<&str> = TENANT_TABLES.iter().copied().chain(private).chain(WALLED_UNSEEN.iter().copied()).collect();
    expected.sort_unstable();
    assert_eq!(walled, expected);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_server_refuses_a_role_that_could_walk_past_the_wall() {
    let fresh = Fresh::new(Database::Postgresql).await;
    let mut settings = fresh.settings();
    settings.insert("SKILLPACT_DATABASE_URL".to_owned(), fresh.url.replace("skillpact@", "keeper@"));
    let config = skillpact::platform::config::Config::parse(None, &settings).expect("the settings are good");
    let refused = skillpact::platform::open(config, skillpact::platform::clock::Clock::at(NOW)).await.expect_err("it is a superuser");
    assert!(refused.to_string().contains("superuser"), "{refused}");
}
