//! `/skills/{skill}`, the level of a person on any day, and the policies by which levels follow from evidence.

use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};
use skillpact::platform::access::Scope;
use skillpact::platform::ids::{ObservationId, OrganisationId, PersonId};
use skillpact::skills::{self, NewObservation};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const SKILL: &str = "digcomp-2.2:1.3";

/// Evidence as these stories bring it: kind, level, and for how many days it holds.
type Shown = (&'static str, i32, Option<i64>);

async fn show(world: &World, somebody: &Somebody, home: &Home, skill: &str, (kind, level, days): Shown) {
    let scope = Scope::system("a test brings evidence of its own");
    let now = world.platform.clock.now();
    let new = NewObservation {
        id: ObservationId(world.platform.clock.id()),
        organisation: OrganisationId(home.id()),
        person: PersonId(somebody.id()),
        skill: skill.to_owned(),
        level,
        kind,
        completion: None,
        standard_error: (kind == "test").then_some(0.31),
        assessor: (kind == "manager").then_some(PersonId(MARTA.id())),
        source: None,
        observed_at: now,
        valid_until: days.map(|days| now + Duration::days(days)),
    };
    let work = async |transaction: &_| skills::observe(transaction, &scope, new, now).await;
    world.platform.database.write(&scope, work).await.expect("evidence is written");
}

/// Everything that is stored about levels, in an order of its own.
async fn stored(world: &World) -> Vec<String> {
    let columns = "person_id, organisation_id, skill_key, level, kind, observation_id, observed_at, valid_until, uncertainty, changes_at";
    let rows = world.rows(&format!("SELECT {columns} FROM skill_level ORDER BY person_id, organisation_id, skill_key")).await;
    let row = |row: &sea_orm::QueryResult| {
        let ids: Vec<uuid::Uuid> = [0, 1, 5].map(|place| row.try_get_by_index(place).expect("an id")).into();
        let moments: Vec<Option<DateTime<Utc>>> = [6, 7, 9].map(|place| row.try_get_by_index(place).expect("a moment")).into();
        let numbers: Vec<i32> = [3, 8].map(|place| row.try_get_by_index(place).expect("a number")).into();
        let texts: Vec<String> = [2, 4].map(|place| row.try_get_by_index(place).expect("a text")).into();
        format!("{ids:?} {texts:?} {numbers:?} {moments:?}")
    };
    rows.iter().map(row).collect()
}

/// Folds by new policies whatever waits for it, as the worker does.
async fn refold(world: &World) {
    for row in world.rows("SELECT id FROM level_refold WHERE finished_at IS NULL ORDER BY begun_at").await {
        let id: uuid::Uuid = row.try_get("", "id").expect("an id");
        skills::handlers()["skills.refold"](world.platform.clone(), id).await.expect("levels are folded anew");
    }
}

fn policy(rule: &str, months: Option<u16>) -> Value {
    let kind = |kind: &str| match months {
        Some(months) => json!({ "kind": kind, "trust": 3, "months_per_level": months }),
        None => json!({ "kind": kind, "trust": 3 }),
    };
    let kinds = ["self", "manager", "test", "completion", "external"].map(kind);
    json!({ "rule": rule, "kinds": kinds })
}

fn policy_path(home: &Home) -> String {
    format!("/organisations/{}/level-policy", home.id())
}

fn verdicts(history: &Value) -> Vec<(String, i64, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let pieces = history["evidence"].as_array().expect("a list").iter();
    pieces.map(|piece| (text(&piece["kind"]), piece["level"].as_i64().unwrap_or(0), text(&piece["verdict"]))).collect()
}

fn told(kind: &str, level: i64, verdict: &str) -> (String, i64, String) {
    (kind.to_owned(), level, verdict.to_owned())
}

/// Numbers that are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

on_both_databases! {
    async fn a_level_is_explained_as_of_any_day(world: World) {
        show(&world, &ANA, &KOCEVJE, SKILL, ("self", 5, None)).await;
        world.advance(Duration::days(10));
        show(&world, &ANA, &KOCEVJE, SKILL, ("test", 3, Some(30))).await;
        show(&world, &ANA, &KOCEVJE, SKILL, ("manager", 2, None)).await;
        world.advance(Duration::days(10));
        let ana = world.sign_in(&ANA).await;
        let now = ana.get(&format!("/skills/{SKILL}?language=sl")).await.expect(200)[0].clone();
        let level = &now["level"];
        assert_eq!((&level["level"], &level["uncertainty"], &level["kind"]), (&json!(3), &json!(0.31), &json!("test")));
        assert_eq!(moment(&level["shown_at"]), NOW + Duration::days(10));
        assert_eq!(moment(&level["changes_at"]), NOW + Duration::days(40));
        let expected = [told("manager", 2, "lower"), told("test", 3, "decides"), told("self", 5, "less_trusted")];
        let mut found = verdicts(&now);
        found.sort();
        let mut wanted = expected.to_vec();
        wanted.sort();
        assert_eq!(found, wanted);
        let manager = now["evidence"].as_array().expect("a list").iter().find(|piece| piece["kind"] == "manager").expect("it is there");
        assert_eq!((&manager["judged_by"], &manager["is_measured"], &manager["uncertainty"]), (&json!(format!("{} {}", MARTA.given_name, MARTA.family_name)), &json!(false), &json!(0.8)));
        let day = (NOW + Duration::days(5)).date_naive();
        let then = ana.get(&format!("/skills/{SKILL}?on={day}")).await.expect(200)[0].clone();
        assert_eq!((&then["level"]["level"], verdicts(&then)), (&json!(5), vec![told("self", 5, "decides")]));
        let before = ana.get(&format!("/skills/{SKILL}?on={}", (NOW - Duration::days(1)).date_naive())).await.expect(200)[0].clone();
        assert_eq!((&before["level"], &before["evidence"]), (&Value::Null, &json!([])));
    }

    async fn a_day_to_come_and_a_skill_of_no_framework_are_refused(world: World) {
        let ana = world.sign_in(&ANA).await;
        let tomorrow = (NOW + Duration::days(2)).date_naive();
        let refused = ana.get(&format!("/skills/{SKILL}?on={tomorrow}")).await.field();
        assert_eq!(refused, ("on".to_owned(), "in_the_future".to_owned()));
        ana.get("/skills/digcomp-2.2:9.9").await.expect(404);
        assert_eq!(ana.get(&format!("/skills/{SKILL}")).await.expect(200)[0]["evidence"], json!([]), "nothing is known, and it is said");
    }

    async fn who_may_read_reports_sees_why_and_the_person_sees_that_she_looked(world: World) {
        show(&world, &BOR, &KOCEVJE, SKILL, ("test", 4, None)).await;
        show(&world, &BOR, &LOGATEC, SKILL, ("test", 6, None)).await;
        let path = |home: &Home, person: &Somebody| format!("/organisations/{}/people/{}/skills/{SKILL}", home.id(), person.id());
        for who in [&HANA, &MARTA] {
            let seen = world.sign_in(who).await.get(&path(&KOCEVJE, &BOR)).await.expect(200);
            assert_eq!((&seen["level"]["level"], verdicts(&seen)), (&json!(4), vec![told("test", 4, "decides")]), "what she did elsewhere is not seen");
        }
        world.sign_in(&MARTA).await.get(&path(&KOCEVJE, &HANA)).await.expect(404);
        world.sign_in(&HANA).await.get(&path(&LOGATEC, &LARA)).await.expect(404);
        world.sign_in(&ANA).await.get(&path(&KOCEVJE, &BOR)).await.expect(403);
        assert_eq!(world.count("record_opening WHERE what = 'skill_page'").await, 2);
    }

    async fn everybody_can_read_the_policy_and_its_administrator_changes_it(world: World) {
        let ana = world.sign_in(&ANA).await;
        let usual = ana.get(&policy_path(&KOCEVJE)).await.expect(200);
        assert_eq!((&usual["policy"]["rule"], &usual["policy"]["origin"], usual["refolding"].is_null()), (&json!("best"), &json!("usual"), true));
        ana.put(&policy_path(&KOCEVJE), json!({ "policy": policy("latest", None) })).await.expect(403);
        show(&world, &ANA, &KOCEVJE, SKILL, ("test", 5, None)).await;
        show(&world, &LARA, &LOGATEC, SKILL, ("test", 5, None)).await;
        world.advance(Duration::days(1));
        show(&world, &ANA, &KOCEVJE, SKILL, ("test", 2, None)).await;
        show(&world, &LARA, &LOGATEC, SKILL, ("test", 2, None)).await;
        world.advance(Duration::days(1));
        let (ana, olga) = (world.sign_in(&ANA).await, world.sign_in(&OLGA).await);
        let chosen = olga.put(&policy_path(&KOCEVJE), json!({ "policy": policy("latest", None) })).await.expect(200);
        assert_eq!((&chosen["policy"]["rule"], &chosen["refolding"]["people_done"]), (&json!("latest"), &json!(0)));
        refold(&world).await;
        let after = ana.get(&policy_path(&KOCEVJE)).await.expect(200);
        assert_eq!((&after["refolding"]["people_total"], &after["refolding"]["people_done"]), (&json!(1), &json!(1)));
        assert_ne!(after["refolding"]["finished_at"], Value::Null);
        let level = |session: Session, query: String| async move { session.get(&format!("/skills/{SKILL}{query}")).await.expect(200)[0]["level"]["level"].clone() };
        assert_eq!(level(ana.clone(), String::new()).await, json!(2));
        assert_eq!(ana.get("/skills").await.expect(200)[0]["level"], json!(2), "what is stored followed");
        assert_eq!(level(world.sign_in(&LARA).await, String::new()).await, json!(5), "other organisations keep theirs");
        let yesterday = format!("?on={}", (NOW + Duration::days(1)).date_naive());
        assert_eq!(level(ana.clone(), yesterday).await, json!(5), "the policy of that day");
        assert_eq!(world.count("audit_entry WHERE action = 'level_policy.chosen'").await, 1);
        olga.put(&policy_path(&KOCEVJE), json!({ "policy": policy("latest", None) })).await.expect(200);
        assert_eq!(world.count("level_policy").await, 1, "choosing it again changes nothing");
        world.advance(Duration::minutes(1));
        olga.put(&policy_path(&KOCEVJE), json!({})).await.expect(200);
        refold(&world).await;
        assert_eq!(level(ana, String::new()).await, json!(5), "back to what the consortium has");
    }

    async fn what_a_policy_would_change_is_counted_before_it_is_chosen(world: World) {
        let preview = format!("{}/preview", policy_path(&KOCEVJE));
        show(&world, &ANA, &KOCEVJE, SKILL, ("test", 5, None)).await;
        show(&world, &LARA, &LOGATEC, SKILL, ("test", 5, None)).await;
        world.advance(Duration::days(1));
        let latest = json!({ "policy": policy("latest", None) });
        let few = world.sign_in(&OLGA).await.post(&preview, latest.clone()).await.expect(200);
        assert_eq!(few, json!({ "people": 1 }), "of few people nothing is told");
        for (somebody, level) in [(&BOR, 3), (&DORA, 3), (&MARTA, 3), (&HANA, 3)] {
            show(&world, somebody, &KOCEVJE, SKILL, ("test", level, None)).await;
        }
        world.advance(Duration::days(1));
        show(&world, &ANA, &KOCEVJE, SKILL, ("test", 2, None)).await;
        show(&world, &BOR, &KOCEVJE, SKILL, ("self", 6, None)).await;
        world.advance(Duration::days(1));
        let olga = world.sign_in(&OLGA).await;
        let told = async |body: Value| olga.post(&preview, body).await.expect(200);
        assert_eq!(told(latest.clone()).await, json!({ "people": 5, "higher": 1, "lower": 1 }));
        assert_eq!(told(json!({})).await, json!({ "people": 5, "higher": 0, "lower": 0 }), "what holds anyway changes nothing");
        let only_self = json!({ "policy": { "rule": "best", "kinds": [{ "kind": "self", "trust": 1 }] } });
        assert_eq!(told(only_self).await, json!({ "people": 5, "higher": 1, "lower": 4 }), "a level that goes is one that falls");
        assert_eq!((world.count("level_policy").await, world.count("level_refold").await), (0, 0), "nothing is written");
        olga.put(&policy_path(&KOCEVJE), latest.clone()).await.expect(200);
        refold(&world).await;
        assert_eq!(told(latest).await, json!({ "people": 5, "higher": 0, "lower": 0 }), "it came as it was told");
        assert_eq!(world.count("skill_change WHERE level_before IS NOT NULL").await, 2);
        let nonsense = json!({ "policy": { "rule": "best", "kinds": [{ "kind": "test", "trust": 0 }] } });
        assert_eq!(olga.post(&preview, nonsense).await.field().1, "nothing_counts");
    }

    async fn a_policy_that_makes_no_sense_is_refused(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let refused = async |policy: Value, code: &'static str| {
            let refused = olga.put(&policy_path(&KOCEVJE), json!({ "policy": policy })).await.field();
            assert_eq!(refused, ("kinds".to_owned(), code.to_owned()));
        };
        refused(policy("decayed", None), "fading_does_not_fit").await;
        refused(policy("best", Some(12)), "fading_does_not_fit").await;
        refused(policy("decayed", Some(241)), "months_out_of_range").await;
        refused(json!({ "rule": "best", "kinds": [{ "kind": "test", "trust": 0 }] }), "nothing_counts").await;
        refused(json!({ "rule": "best", "kinds": [{ "kind": "test", "trust": 4 }] }), "unknown_trust").await;
        refused(json!({ "rule": "best", "kinds": [{ "kind": "hearsay", "trust": 3 }] }), "unknown_kind").await;
        refused(json!({ "rule": "best", "kinds": [{ "kind": "test", "trust": 3 }, { "kind": "test", "trust": 1 }] }), "twice").await;
        assert_eq!((world.count("level_policy").await, world.count("level_refold").await), (0, 0));
    }

    async fn the_consortiums_policy_reaches_those_without_one_of_their_own(world: World) {
        for (who, home) in [(&ANA, &KOCEVJE), (&LARA, &LOGATEC)] {
            show(&world, who, home, SKILL, ("test", 5, None)).await;
        }
        world.sign_in(&OLGA).await.put(&policy_path(&KOCEVJE), json!({ "policy": policy("best", None) })).await.expect(200);
        refold(&world).await;
        let kaja = world.sign_in(&KAJA).await;
        world.sign_in(&OLGA).await.put("/level-policy", policy("decayed", Some(1))).await.expect(403);
        kaja.put("/level-policy", policy("decayed", Some(1))).await.expect(200);
        refold(&world).await;
        world.advance(Duration::days(32));
        assert_eq!(skills::tend(&world.platform).await.expect("levels are tended"), 1);
        let level = |session: Session| async move { session.get("/skills").await.expect(200)[0]["level"].clone() };
        assert_eq!((level(world.sign_in(&ANA).await).await, level(world.sign_in(&LARA).await).await), (json!(5), json!(4)));
        assert_eq!(world.sign_in(&LARA).await.get("/level-policy").await.expect(200)["origin"], json!("consortium"));
    }

    async fn only_levels_whose_moment_has_come_are_folded_again(world: World) {
        for (skill, days) in [("digcomp-2.2:1.1", Some(10)), ("digcomp-2.2:1.2", Some(20)), ("digcomp-2.2:1.3", None)] {
            show(&world, &ANA, &KOCEVJE, skill, ("test", 2, None)).await;
            world.advance(Duration::minutes(1));
            show(&world, &ANA, &KOCEVJE, skill, ("test", 4, days)).await;
        }
        // What is not due would be mended if it were looked at.
        world.execute("UPDATE skill_level SET uncertainty = 999").await;
        world.advance(Duration::days(11));
        assert_eq!(skills::tend(&world.platform).await.expect("levels are tended"), 1);
        assert_eq!(skills::tend(&world.platform).await.expect("levels are tended"), 0, "nothing is left to do");
        let rows = world.rows("SELECT skill_key, level, uncertainty FROM skill_level ORDER BY skill_key").await;
        let found: Vec<(String, i32, i32)> = rows
            .iter()
            .map(|row| Ok((row.try_get("", "skill_key")?, row.try_get("", "level")?, row.try_get("", "uncertainty")?)))
            .collect::<Result<_, sea_orm::DbErr>>()
            .expect("rows have these columns");
        let expected = [("digcomp-2.2:1.1", 2, 31), ("digcomp-2.2:1.2", 4, 999), ("digcomp-2.2:1.3", 4, 999)];
        assert_eq!(found, expected.map(|(skill, level, uncertainty)| (skill.to_owned(), level, uncertainty)));
        assert_eq!(world.count("skill_change WHERE level_before = 4 AND level_after = 2").await, 1, "and the feed tells it");
    }

    async fn what_is_stored_is_what_the_ledger_gives_after_any_history(world: World) {
        let mut chance = Chance(match world.database { Database::Sqlite => 7, Database::Postgresql => 8 });
        let kinds = ["self", "manager", "test", "completion", "external", "refresher"];
        let people = [(&ANA, &KOCEVJE), (&BOR, &KOCEVJE), (&DORA, &KOCEVJE), (&DORA, &LOGATEC), (&LARA, &LOGATEC)];
        for step in 0..240 {
            let (who, home) = people[chance.below(5) as usize];
            let skill = format!("digcomp-2.2:1.{}", 1 + chance.below(3));
            let days = (chance.below(2) == 0).then(|| 1 + chance.below(400) as i64);
            let level = 1 + i32::try_from(chance.below(8)).expect("it is small");
            show(&world, who, home, &skill, (kinds[chance.below(6) as usize], level, days)).await;
            world.advance(Duration::hours(chance.below(300) as i64));
            if step % 60 == 30 {
                let olga = world.sign_in(&OLGA).await;
                let chosen = [policy("latest", None), policy("decayed", Some(3)), policy("best", None)][chance.below(3) as usize].clone();
                olga.put(&policy_path(&KOCEVJE), json!({ "policy": chosen })).await.expect(200);
                refold(&world).await;
            }
            if step % 7 == 0 {
                skills::tend(&world.platform).await.expect("levels are tended");
            }
        }
        skills::tend(&world.platform).await.expect("levels are tended");
        let held = stored(&world).await;
        assert!(held.len() > 5, "something is held: {}", held.len());
        skills::rebuild(&world.platform).await.expect("levels can be rebuilt");
        assert_eq!(stored(&world).await, held);
        world.execute("UPDATE skill_level SET level = 7, changes_at = NULL").await;
        world.execute(&format!("DELETE FROM skill_level WHERE person_id = {}", world.literal(DORA.id()))).await;
        assert_eq!(skills::rebuild(&world.platform).await.expect("levels can be rebuilt"), held.len());
        assert_eq!(stored(&world).await, held, "whatever was stored before");
    }
}
