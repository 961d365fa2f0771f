//! Programmes: who must know what by when, decided by rules.

use chrono::{Duration, NaiveDate};
use serde_json::{Value, json};
use skillpact::programmes::Programmes;
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// Conditions that mean everybody.
pub fn everybody() -> Value {
    json!([{ "kind": "everybody", "negated": false }])
}

fn in_unit(office: &Office, negated: bool) -> Value {
    json!({ "kind": "unit", "negated": negated, "unit_id": office.id() })
}

fn content(course: &str) -> Value {
    json!({
        "titles": [{ "language": "en", "text": "Calendars for all" }], "purposes": [], "mandatory": true,
        "steps": [{ "key": "calendar", "courses": [course], "needed": 1, "after": [] }],
        "due": { "kind": "after_rule", "days": 30 }, "window_days": 60,
        "remind_before": [30, 7], "remind_after": [1, 7], "escalate_after": 14,
    })
}

/// A good new programme of one course.
pub fn programme(id: &str, course: &str) -> Value {
    json!({ "id": id, "content": content(course) })
}

/// A change that changes nothing.
pub fn change(version: i32, course: &str) -> Value {
    json!({ "version": version, "content": content(course), "move_people": true })
}

fn at(home: &Home, rest: &str) -> String {
    format!("/organisations/{}/programmes{rest}", home.id())
}

/// A programme with a rule that means everybody and is not on yet.
pub async fn begun(hr: &Session, home: &Home, course: &str) -> (String, String) {
    let (made, rule) = (id(), id());
    hr.post(&at(home, ""), programme(&made, course)).await.expect(201);
    add_rule(hr, home, &made, &rule, everybody()).await;
    (made, rule)
}

async fn add_rule(hr: &Session, home: &Home, programme: &str, rule: &str, conditions: Value) {
    hr.post(&at(home, &format!("/{programme}/rules")), json!({ "id": rule, "conditions": conditions })).await.expect(201);
}

async fn switch(hr: &Session, home: &Home, (programme, rule): &(String, String), state: &str) -> Value {
    hr.put(&at(home, &format!("/{programme}/rules/{rule}")), json!({ "state": state })).await.expect(200)
}

/// Switches a rule on.
pub async fn switch_on(hr: &Session, home: &Home, of: &(String, String)) {
    switch(hr, home, of, "on").await;
}

/// Everybody of Kočevje has a programme, and something was decided and told.
pub async fn leave_traces(world: &World) {
    let hana = world.sign_in(&HANA).await;
    let of = begun(&hana, &KOCEVJE, &hana.course().await.id).await;
    switch_on(&hana, &KOCEVJE, &of).await;
    let (organisation, person) = (world.literal(KOCEVJE.id()), world.literal(ANA.id()));
    let (programme, row) = (world.literal(of.0.parse().expect("an id")), world.literal(uuid::Uuid::new_v4()));
    let now = "'2026-11-22 10:00:00+00:00'";
    world
        .execute(&format!(
            "INSERT INTO programme_exception (id, organisation_id, person_id, programme_id, kind, reason, from_on, proposed_at) \
             VALUES ({row}, {organisation}, {person}, {programme}, 'exemption', 'On leave.', '2026-11-22', {now})"
        ))
        .await;
    world
        .execute(&format!(
            "INSERT INTO programme_reminder (organisation_id, person_id, programme_id, due_on, step, given_at) \
             VALUES ({organisation}, {person}, {programme}, '2026-12-22', -30, {now})"
        ))
        .await;
}

fn programmes(world: &World) -> Programmes {
    Programmes::new(world.platform.clone(), world.catalogue.clone())
}

/// What the server does by itself, once: how many assignments began and ended.
async fn apply(world: &World) -> (u64, u64) {
    programmes(world).apply_all().await.expect("it applies")
}

async fn people(hr: &Session, home: &Home, programme: &str, query: &str) -> Vec<(String, String)> {
    let page = hr.get(&at(home, &format!("/{programme}/people?limit=100{query}"))).await.expect(200);
    let text = |row: &Value, key: &str| row[key].as_str().expect("a text").to_owned();
    page["items"].as_array().expect("a list").iter().map(|row| (text(row, "name"), text(row, "kind"))).collect()
}

async fn mine(who: &Session, home: &Home) -> Value {
    who.get(&format!("/organisations/{}/my-programmes", home.id())).await.expect(200)
}

fn today() -> NaiveDate {
    NOW.date_naive()
}

fn codes(problem: &Value) -> Vec<String> {
    let text = |error: &Value| format!("{} {}", error["field"].as_str().unwrap_or_default(), error["code"].as_str().unwrap_or_default());
    problem["errors"].as_array().expect("a list").iter().map(text).collect()
}

on_both_databases! {
    async fn what_was_forecast_is_what_happens_and_nothing_happens_twice(world: World) {
        let (hana, ana) = (world.sign_in(&HANA).await, world.sign_in(&ANA).await);
        ana.take_course(&KOCEVJE, 4).await;
        let course = hana.course().await.id;
        let of = (id(), id());
        hana.post(&at(&KOCEVJE, ""), programme(&of.0, &course)).await.expect(201);
        hana.post(&at(&KOCEVJE, ""), programme(&of.0, &course)).await.expect(200);
        let conditions = json!([in_unit(&ADMINISTRATION, false), in_unit(&FINANCE, true)]);
        let trial = at(&KOCEVJE, &format!("/{}/forecast", of.0));
        let forecast = hana.post(&trial, json!({ "conditions": conditions })).await.expect(200);
        // Marta, Ana and Bor in a part of the administration, Hana and Olga in itself; Cene and Dora are in the part that is left out.
        assert_eq!((&forecast["enrols"], &forecast["fulfilled"], &forecast["overdue"]), (&json!(5), &json!(1), &json!(0)));
        assert_eq!(world.count("programme_assignment").await, 0, "nothing happened yet");
        add_rule(&hana, &KOCEVJE, &of.0, &of.1, conditions.clone()).await;
        let read = switch(&hana, &KOCEVJE, &of, "on").await;
        assert_eq!((&read["tally"]["people"], &read["tally"]["fulfilled"], &read["rules"][0]["people"]), (&json!(5), &json!(1), &json!(5)));
        let named: Vec<String> = forecast["people"].as_array().expect("a list").iter().map(|row| row["name"].as_str().expect("a name").to_owned()).collect();
        let has: Vec<String> = people(&hana, &KOCEVJE, &of.0, "").await.into_iter().map(|(name, _)| name).collect();
        assert_eq!(named, has);
        assert_eq!(apply(&world).await, (0, 0));
        // Another rule that means some of them again counts each once.
        let second = hana.post(&trial, json!({ "conditions": everybody() })).await.expect(200);
        assert_eq!((&second["fitting"], &second["assigned"], &second["enrols"]), (&json!(9), &json!(5), &json!(4)));
        let other = (of.0.clone(), id());
        add_rule(&hana, &KOCEVJE, &other.0, &other.1, everybody()).await;
        assert_eq!(switch(&hana, &KOCEVJE, &other, "on").await["tally"]["people"], json!(9));
        assert_eq!(apply(&world).await, (0, 0));
    }

    async fn two_servers_at_once_give_nobody_a_programme_twice(world: World) {
        let hana = world.sign_in(&HANA).await;
        let of = begun(&hana, &KOCEVJE, &hana.course().await.id).await;
        world.execute("UPDATE programme_rule SET state = 'on', began_on = '2026-11-22'").await;
        let (one, other) = (programmes(&world), programmes(&world));
        let (first, second) = tokio::join!(one.apply_all(), other.apply_all());
        assert_eq!(first.expect("one applies").0 + second.expect("the other applies").0, 9);
        assert_eq!(people(&hana, &KOCEVJE, &of.0, "").await.len(), 9);
    }

    async fn who_moves_loses_it_and_who_leaves_too_and_the_past_stays(world: World) {
        let (hana, bor) = (world.sign_in(&HANA).await, world.sign_in(&BOR).await);
        let of = (id(), id());
        hana.post(&at(&KOCEVJE, ""), programme(&of.0, &hana.course().await.id)).await.expect(201);
        add_rule(&hana, &KOCEVJE, &of.0, &of.1, json!([in_unit(&ENVIRONMENT, false)])).await;
        switch_on(&hana, &KOCEVJE, &of).await;
        assert_eq!(mine(&bor, &KOCEVJE).await[0]["standing"]["kind"], json!("due_soon"));
        assert_eq!(mine(&bor, &KOCEVJE).await[0]["standing"]["due_on"], json!(today() + Duration::days(30)));
        world.advance(Duration::days(2));
        let place = world.literal(BOR.membership(&KOCEVJE));
        world.execute(&format!("UPDATE membership SET unit_id = {} WHERE id = {place}", world.literal(FINANCE.id()))).await;
        let place = world.literal(ANA.membership(&KOCEVJE));
        world.execute(&format!("UPDATE membership SET valid_to = '{}' WHERE id = {place}", today() + Duration::days(2))).await;
        assert_eq!(apply(&world).await, (0, 2));
        let hana = world.sign_in(&HANA).await;
        let ended = people(&hana, &KOCEVJE, &of.0, "&standing=ended").await;
        assert_eq!(ended.len(), 2);
        assert_eq!(world.count("programme_assignment WHERE end_reason = 'left'").await, 1);
        assert_eq!(world.count("programme_assignment WHERE end_reason = 'no_longer_fits'").await, 1);
        // The day before is told as it was told then.
        assert_eq!(people(&hana, &KOCEVJE, &of.0, &format!("&day={}", today() + Duration::days(1))).await.len(), 3);
        hana.get(&at(&KOCEVJE, &format!("/{}/people?day={}", of.0, today() + Duration::days(9)))).await.refused(422, "invalid_input");
        // Back again: since she was held against the rule last, not since ever.
        world.execute(&format!("UPDATE membership SET unit_id = {} WHERE id = {}", world.literal(ENVIRONMENT.id()), world.literal(BOR.membership(&KOCEVJE)))).await;
        assert_eq!(apply(&world).await, (1, 0));
        let bor = world.sign_in(&BOR).await;
        assert_eq!(mine(&bor, &KOCEVJE).await[0]["standing"]["since"], json!(today() + Duration::days(2)));
    }

    async fn a_rule_is_paused_and_ended_and_never_a_draft_again(world: World) {
        let hana = world.sign_in(&HANA).await;
        let of = begun(&hana, &KOCEVJE, &hana.course().await.id).await;
        let path = at(&KOCEVJE, &format!("/{}/rules/{}", of.0, of.1));
        hana.put(&path, json!({ "state": "paused" })).await.refused(409, "conflict");
        switch_on(&hana, &KOCEVJE, &of).await;
        assert_eq!(switch(&hana, &KOCEVJE, &of, "paused").await["tally"]["people"], json!(9), "who has it keeps it");
        assert_eq!(switch(&hana, &KOCEVJE, &of, "ended").await["tally"]["people"], json!(0));
        hana.put(&path, json!({ "state": "on" })).await.refused(409, "conflict");
        hana.put(&path, json!({ "state": "draft" })).await.refused(422, "invalid_input");
        assert_eq!(world.count("programme_assignment WHERE end_reason = 'rule_ended'").await, 9);
    }

    async fn it_is_due_then_overdue_then_fulfilled_then_due_again(world: World) {
        let hana = world.sign_in(&HANA).await;
        let of = begun(&hana, &KOCEVJE, &hana.course().await.id).await;
        switch_on(&hana, &KOCEVJE, &of).await;
        world.advance(Duration::days(31));
        let (hana, ana) = (world.sign_in(&HANA).await, world.sign_in(&ANA).await);
        assert_eq!(mine(&ana, &KOCEVJE).await[0]["standing"]["kind"], json!("overdue"));
        assert_eq!(people(&hana, &KOCEVJE, &of.0, "&standing=overdue").await.len(), 9);
        ana.take_course(&KOCEVJE, 4).await;
        let standing = mine(&ana, &KOCEVJE).await[0]["standing"].clone();
        assert_eq!((&standing["kind"], &standing["steps"][0]["fulfilled"]), (&json!("fulfilled"), &json!(true)));
        // The course holds for two years; in its last sixty days it can be renewed.
        world.advance(Duration::days(2 * 365 - 50));
        let ana = world.sign_in(&ANA).await;
        let standing = mine(&ana, &KOCEVJE).await[0]["standing"].clone();
        assert_eq!(standing["kind"], json!("due_soon"));
        world.advance(Duration::days(60));
        let ana = world.sign_in(&ANA).await;
        let after = mine(&ana, &KOCEVJE).await[0]["standing"].clone();
        assert_eq!((&after["kind"], &after["due_on"]), (&json!("overdue"), &standing["until"]));
    }

    async fn another_version_moves_people_or_leaves_them(world: World) {
        let hana = world.sign_in(&HANA).await;
        let course = hana.course().await.id;
        let of = begun(&hana, &KOCEVJE, &course).await;
        switch_on(&hana, &KOCEVJE, &of).await;
        let path = at(&KOCEVJE, &format!("/{}", of.0));
        let mut wish = change(1, &course);
        wish["content"]["due"]["days"] = json!(90);
        wish["move_people"] = json!(false);
        let read = hana.put(&path, wish.clone()).await.expect(200);
        assert_eq!((&read["version"], &read["versions"][1]["people"]), (&json!(2), &json!(9)), "they keep theirs");
        hana.put(&path, wish.clone()).await.refused(409, "conflict");
        wish["version"] = json!(2);
        wish["move_people"] = json!(true);
        let read = hana.put(&path, wish).await.expect(200);
        assert_eq!((&read["version"], &read["versions"][0]["people"], &read["tally"]["people"]), (&json!(3), &json!(9), &json!(9)));
        let ana = world.sign_in(&ANA).await;
        let own = mine(&ana, &KOCEVJE).await;
        assert_eq!(own.as_array().expect("a list").len(), 1);
        assert_eq!(own[0]["standing"]["due_on"], json!(today() + Duration::days(90)), "counted from when the rule began, not from the move");
    }

    async fn who_works_for_two_has_each_ones_programmes_and_completions_apart(world: World) {
        let (hana, helena, dora) = (world.sign_in(&HANA).await, world.sign_in(&HELENA).await, world.sign_in(&DORA).await);
        let course = hana.course().await.id;
        let (ours, theirs) = (begun(&hana, &KOCEVJE, &course).await, begun(&helena, &LOGATEC, &course).await);
        switch_on(&hana, &KOCEVJE, &ours).await;
        switch_on(&helena, &LOGATEC, &theirs).await;
        dora.take_course(&KOCEVJE, 4).await;
        assert_eq!(mine(&dora, &KOCEVJE).await[0]["standing"]["kind"], json!("fulfilled"));
        assert_eq!(mine(&dora, &LOGATEC).await[0]["standing"]["kind"], json!("due_soon"));
    }

    async fn a_manager_sees_her_team_and_those_who_were_shown_can_read_it(world: World) {
        let (hana, marta) = (world.sign_in(&HANA).await, world.sign_in(&MARTA).await);
        let of = begun(&hana, &KOCEVJE, &hana.course().await.id).await;
        switch_on(&hana, &KOCEVJE, &of).await;
        assert_eq!(people(&marta, &KOCEVJE, &of.0, "").await.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["Ana Novak", "Bor Novak"]);
        let list = marta.get(&at(&KOCEVJE, "")).await.expect(200);
        assert_eq!(list[0]["tally"]["people"], json!(2));
        let read = marta.get(&at(&KOCEVJE, &format!("/{}", of.0))).await.expect(200);
        assert_eq!((&read["may_edit"], &read["tally"]["people"]), (&json!(false), &json!(2)));
        assert_eq!(world.count("record_opening WHERE what = 'programme_people'").await, 1);
    }

    async fn what_cannot_be_is_refused_with_its_place(world: World) {
        let hana = world.sign_in(&HANA).await;
        let course = hana.course().await.id;
        let refused = async |change: &dyn Fn(&mut Value)| {
            let mut body = programme(&id(), &course);
            change(&mut body["content"]);
            codes(&hana.post(&at(&KOCEVJE, ""), body).await.refused(422, "invalid_input"))
        };
        let step = |key: &str, after: &[&str]| json!({ "key": key, "courses": [course], "needed": 1, "after": after });
        assert_eq!(refused(&|content| content["titles"] = json!([])).await, ["titles empty"]);
        assert_eq!(refused(&|content| content["steps"] = json!([step("a", &["b"]), step("b", &["a"])])).await, ["steps circular"]);
        assert_eq!(refused(&|content| content["steps"] = json!([step("a", &["z"])])).await, ["steps.0.after unknown"]);
        assert_eq!(refused(&|content| content["steps"][0]["needed"] = json!(2)).await, ["steps.0.needed out_of_range"]);
        assert_eq!(refused(&|content| content["steps"][0]["courses"] = json!([id()])).await, ["steps.0.courses unknown"]);
        let yearly = json!({ "kind": "yearly", "month": 2, "day": 30 });
        assert_eq!(refused(&|content| content["due"] = yearly.clone()).await, ["due.day no_such_day", "steps.0.courses ends_too_late"]);
        assert_eq!(refused(&|content| content["renewal_months"] = json!(12)).await, ["steps.0.courses ends_too_late"], "nobody can take it again in time");
        assert_eq!(world.count("programme").await, 0, "nothing half written");
        let of = begun(&hana, &KOCEVJE, &course).await;
        let trial = at(&KOCEVJE, &format!("/{}/forecast", of.0));
        for (conditions, expected) in [
            (json!([in_unit(&FINANCE, true)]), "conditions only_negated"),
            (json!([in_unit(&LOGATEC_OFFICE, false)]), "conditions.0.unit_id unknown"),
            (json!([{ "kind": "profile", "negated": false, "profile_id": id() }]), "conditions.0.profile_id unknown"),
            (json!([{ "kind": "position", "negated": false, "position": "  " }]), "conditions.0.position missing"),
            (json!([{ "kind": "joined_from", "negated": false }]), "conditions.0.day missing"),
        ] {
            let answer = hana.post(&trial, json!({ "conditions": conditions })).await.refused(422, "invalid_input");
            assert!(codes(&answer).contains(&expected.to_owned()), "{expected}: {answer}");
        }
    }
}
