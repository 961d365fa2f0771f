//! Levels as people judge them: `/self-assessments`, `/organisations/{organisation_id}/team`, `/talks`, `/colleague-rounds`,
//! `/colleague-requests`.

use chrono::Duration;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const SKILL: &str = "digcomp-2.2:4.1";

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

async fn begin(who: &Session) -> String {
    let body = json!({ "id": id(), "organisation_id": KOCEVJE.id(), "framework": "digcomp-2.2", "only_profile": false });
    text(&who.post("/self-assessments", body).await.expect(201)["sitting"]["id"])
}

fn answers(skill: &str, given: [i32; 3]) -> Value {
    let answer = |(statement, answer): (usize, &i32)| json!({ "skill": skill, "statement": statement + 1, "answer": answer });
    json!({ "answers": given.iter().enumerate().map(answer).collect::<Vec<_>>() })
}

/// Assesses a skill of Ana's as herself.
async fn assess_self(ana: &Session, skill: &str, given: [i32; 3]) -> Value {
    let sitting = begin(ana).await;
    ana.put(&format!("/self-assessments/{sitting}/answers"), answers(skill, given)).await.expect(200);
    ana.post(&format!("/self-assessments/{sitting}/finish"), json!({})).await.expect(200)
}

/// Rows in every table of this slice: Ana and Bor judge themselves, Marta judges Ana and agrees levels with her; a round about Bor
/// is closed, one about Ana is open with answers, also of Bor's.
pub async fn leave_traces(world: &World) {
    let (ana, bor, marta) = (world.sign_in(&ANA).await, world.sign_in(&BOR).await, world.sign_in(&MARTA).await);
    for session in [&ana, &bor] {
        assess_self(session, SKILL, [2, 2, 2]).await;
    }
    let levels = json!([{ "skill": SKILL, "level": 4, "note": "Shown in May.", "share_note": true }]);
    marta.post(&team(&format!("/{}/assessments", ANA.id())), json!({ "id": id(), "levels": levels })).await.expect(200);
    let given = ana.get("/manager-assessments").await.expect(200);
    let remark = json!({ "id": id(), "text": "I see it differently." });
    ana.post(&format!("/manager-assessments/{}/remarks", text(&given[0]["id"])), remark).await.expect(200);
    let (talk, day) = (id(), (world.platform.clock.now() + Duration::days(10)).date_naive());
    let invited = json!({ "id": talk, "framework": "digcomp-2.2", "planned_on": day });
    marta.post(&team(&format!("/{}/talks", ANA.id())), invited).await.expect(200);
    let agreed = json!({ "levels": [{ "skill": SKILL, "level": 5 }], "steps": [{ "text": "A course.", "whose": "person" }] });
    marta.put(&format!("/organisations/{}/talks/{talk}/agreement", KOCEVJE.id()), agreed).await.expect(200);
    let raters = [&CENE, &OLGA, &KAJA];
    asked_round(world, &bor, &marta, &raters, &raters).await;
    asked_round(world, &ana, &marta, &[&CENE, &OLGA, &BOR], &[&BOR]).await;
}

/// A round about somebody that was confirmed, with the answers of some; it closes when they are all.
async fn asked_round(world: &World, about: &Session, manager: &Session, raters: &[&Somebody], answering: &[&Somebody]) {
    let (round, people) = (id(), raters.iter().map(|rater| rater.id()).collect::<Vec<_>>());
    let body = json!({ "id": round, "organisation_id": KOCEVJE.id(), "framework": "digcomp-2.2", "raters": people });
    about.post("/colleague-rounds", body).await.expect(200);
    let decision = format!("/organisations/{}/colleague-rounds/{round}/decision", KOCEVJE.id());
    manager.post(&decision, json!({ "confirmed": true })).await.expect(200);
    for rater in answering {
        let session = world.sign_in(rater).await;
        let requests = session.get("/colleague-requests").await.expect(200);
        let open = requests.as_array().expect("a list").iter().find(|request| request["open"] == true).expect("she is asked");
        let levels = json!({ "levels": [{ "skill": SKILL, "level": 4 }] });
        session.put(&format!("/colleague-requests/{}/answers", text(&open["id"])), levels).await.expect(200);
    }
}

fn team(path: &str) -> String {
    format!("/organisations/{}/team{path}", KOCEVJE.id())
}

on_both_databases! {
    async fn a_sitting_is_left_resumed_and_finished_once(world: World) {
        let ana = world.sign_in(&ANA).await;
        let sitting = begin(&ana).await;
        let path = format!("/self-assessments/{sitting}");
        let asked = ana.get(&format!("{path}?language=sl")).await.expect(200);
        assert_eq!((&asked["sitting"]["total"], &asked["unreviewed"], &asked["scale_max"]), (&json!(63), &json!(true), &json!(8)));
        ana.post(&format!("{path}/finish"), json!({})).await.refused(422, "invalid_input");
        for _ in 0..2 {
            let saved = ana.put(&format!("{path}/answers"), answers(SKILL, [2, 2, 2])).await.expect(200);
            assert_eq!(saved["answered"], 3, "the same answers again are the same answers");
        }
        // Another device begins the same and is told of what is open.
        let again = json!({ "id": id(), "organisation_id": KOCEVJE.id(), "framework": "digcomp-2.2", "only_profile": false });
        let resumed = ana.post("/self-assessments", again).await.expect(200);
        assert_eq!((&resumed["sitting"]["id"], &resumed["sitting"]["answered"]), (&json!(sitting), &json!(3)));
        for _ in 0..2 {
            let result = ana.post(&format!("{path}/finish"), json!({})).await.expect(200);
            let level = &result["levels"][0];
            assert_eq!((&level["skill"], &level["level"], &level["low"], &level["high"], &result["left_out"]), (&json!(SKILL), &json!(5), &json!(4), &json!(6), &json!(60)));
        }
        assert_eq!(world.count("observation WHERE kind = 'self'").await, 1, "finishing twice is evidence once");
        ana.put(&format!("{path}/answers"), answers(SKILL, [3, 3, 3])).await.refused(409, "conflict");
        ana.delete(&path).await.refused(409, "conflict");
        world.advance(Duration::minutes(1));
        let next = assess_self(&ana, SKILL, [3, 3, 3]).await;
        assert_eq!((&next["levels"][0]["level"], &next["levels"][0]["before"]), (&json!(8), &json!(5)));
    }

    async fn answers_that_are_none_are_refused_by_name(world: World) {
        let ana = world.sign_in(&ANA).await;
        let path = format!("/self-assessments/{}/answers", begin(&ana).await);
        for (body, field, code) in [
            (json!({ "answers": [{ "skill": "digcomp-2.2:9.9", "statement": 1, "answer": 1 }] }), "answers[0].skill", "unknown"),
            (json!({ "answers": [{ "skill": SKILL, "statement": 1, "answer": 4 }] }), "answers[0].answer", "too_high"),
        ] {
            assert_eq!(ana.put(&path, body).await.field(), (field.to_owned(), code.to_owned()));
        }
        let none = json!({ "id": id(), "organisation_id": KOCEVJE.id(), "framework": "digcomp-2.2", "only_profile": true });
        let bor = world.sign_in(&BOR).await;
        assert_eq!(bor.post("/self-assessments", none).await.field(), ("only_profile".to_owned(), "no_profile".to_owned()));
        assert_eq!(world.count("self_answer").await, 0);
    }

    async fn a_manager_sees_where_views_differ_and_shares_what_she_wants(world: World) {
        let (ana, marta) = (world.sign_in(&ANA).await, world.sign_in(&MARTA).await);
        assess_self(&ana, SKILL, [3, 3, 2]).await;
        let body = json!({ "id": id(), "levels": [
            { "skill": SKILL, "level": 3, "note": "Shown in May.", "share_note": true },
            { "skill": "digcomp-2.2:4.2", "level": 4, "note": "Ask about the list.", "share_note": false },
        ] });
        for _ in 0..2 {
            marta.post(&team(&format!("/{}/assessments", ANA.id())), body.clone()).await.expect(200);
        }
        assert_eq!(world.count("observation WHERE kind = 'manager'").await, 2, "the same id is evidence once");
        let seen = marta.get(&team(&format!("/{}", ANA.id()))).await.expect(200);
        let row = seen["skills"].as_array().expect("a list").iter().find(|row| row["skill"] == SKILL).expect("the skill").clone();
        assert_eq!((&row["by_self"]["level"], &row["by_manager"]["level"], &row["differs"]), (&json!(7), &json!(3), &json!(true)));
        let read = ana.get("/manager-assessments").await.expect(200);
        assert_eq!((&read[0]["assessor_name"], &read[0]["levels"][0]["note"], &read[0]["levels"][1]["note"]), (&json!("Marta Zupan"), &json!("Shown in May."), &Value::Null));
        assert!(!ana.get("/manager-assessments").await.text().contains("Ask about the list"));
        // Where her team ends, her view ends.
        marta.get(&team(&format!("/{}", CENE.id()))).await.refused(404, "not_found");
        let listed = marta.get(&team("")).await.expect(200);
        assert_eq!(listed.as_array().map(Vec::len), Some(2));
        assert_eq!(world.count("notification WHERE kind = 'assessed_by_manager'").await, 1);
    }

    async fn agreed_levels_count_after_both_confirmed_the_same(world: World) {
        let (ana, marta, bor) = (world.sign_in(&ANA).await, world.sign_in(&MARTA).await, world.sign_in(&BOR).await);
        assess_self(&ana, SKILL, [3, 3, 2]).await;
        let judged = json!({ "id": id(), "levels": [{ "skill": SKILL, "level": 3 }] });
        marta.post(&team(&format!("/{}/assessments", ANA.id())), judged).await.expect(200);
        let talk = id();
        let day = (world.platform.clock.now() + Duration::days(10)).date_naive();
        let invited = json!({ "id": talk, "framework": "digcomp-2.2", "planned_on": day });
        let planned = marta.post(&team(&format!("/{}/talks", ANA.id())), invited).await.expect(200);
        assert_eq!((&planned["agenda"][0]["skill"], &planned["agenda"][0]["reason"]), (&json!(SKILL), &json!("differs")));
        ana.put(&format!("/talks/{talk}/preparation"), json!({ "text": "More data." })).await.expect(200);
        assert_eq!(marta.get(&format!("/talks/{talk}")).await.expect(200)["wish"], "More data.");
        bor.get(&format!("/talks/{talk}")).await.refused(404, "not_found");
        world.sign_in(&HANA).await.get(&format!("/talks/{talk}")).await.refused(404, "not_found");

        let agreement = format!("/organisations/{}/talks/{talk}/agreement", KOCEVJE.id());
        let agreed = json!({ "levels": [{ "skill": SKILL, "level": 5 }], "steps": [{ "text": "A course.", "whose": "person" }] });
        ana.put(&agreement, agreed.clone()).await.refused(403, "forbidden");
        marta.put(&agreement, agreed.clone()).await.expect(200);
        let confirm = async |who: &Session, revision: i32| who.post(&format!("/talks/{talk}/confirmation"), json!({ "revision": revision })).await;
        confirm(&marta, 1).await.expect(200);
        marta.put(&agreement, agreed).await.expect(200);
        confirm(&ana, 1).await.refused(409, "conflict");
        confirm(&ana, 2).await.expect(200);
        assert_eq!(world.count("observation WHERE kind = 'manager' AND level = 5").await, 0, "one confirmation is not enough");
        for _ in 0..2 {
            assert_eq!(confirm(&marta, 2).await.expect(200)["talk"]["state"], "confirmed");
        }
        assert_eq!(world.count("observation WHERE kind = 'manager' AND level = 5").await, 1);
        // The record stays what the talk was about, whatever follows from it.
        let kept = ana.get(&format!("/talks/{talk}")).await.expect(200)["agenda"].clone();
        assert_eq!(kept, planned["agenda"]);
        assess_self(&ana, SKILL, [0, 0, 0]).await;
        assert_eq!(ana.get(&format!("/talks/{talk}")).await.expect(200)["agenda"], kept);
    }

    async fn what_was_agreed_takes_the_place_of_the_managers_earlier_view(world: World) {
        let (ana, marta) = (world.sign_in(&ANA).await, world.sign_in(&MARTA).await);
        let judge = async |level: i32| {
            let body = json!({ "id": id(), "levels": [{ "skill": SKILL, "level": level }] });
            marta.post(&team(&format!("/{}/assessments", ANA.id())), body).await.expect(200);
        };
        let held = async || ana.get(&format!("/skills/{SKILL}")).await.expect(200)[0]["level"]["level"].clone();
        judge(6).await;
        assert_eq!(held().await, 6);
        let (talk, day) = (id(), world.platform.clock.now().date_naive());
        let invited = json!({ "id": talk, "framework": "digcomp-2.2", "planned_on": day });
        marta.post(&team(&format!("/{}/talks", ANA.id())), invited).await.expect(200);
        let agreed = json!({ "levels": [{ "skill": SKILL, "level": 4 }], "steps": [] });
        marta.put(&format!("/organisations/{}/talks/{talk}/agreement", KOCEVJE.id()), agreed).await.expect(200);
        for who in [&marta, &ana] {
            who.post(&format!("/talks/{talk}/confirmation"), json!({ "revision": 1 })).await.expect(200);
        }
        assert_eq!(held().await, 4, "the lower level that both agreed on counts");
        // It is nobody's view alone, wherever it stands.
        let told = ana.get(&format!("/skills/{SKILL}")).await.expect(200)[0].clone();
        assert_eq!(told["level"]["kind"], "agreed");
        let kinds: Vec<&str> = told["evidence"].as_array().expect("a list").iter().filter_map(|piece| piece["kind"].as_str()).collect();
        assert!(kinds.len() == 2 && kinds.contains(&"agreed") && kinds.contains(&"manager"), "{told}");
        let listed = ana.get("/skills").await.expect(200);
        assert_eq!(listed.as_array().expect("a list").iter().find(|one| one["skill"] == SKILL).expect("it is there")["kind"], "agreed");
        let seen = marta.get(&team(&format!("/{}", ANA.id()))).await.expect(200);
        let row = seen["skills"].as_array().expect("a list").iter().find(|row| row["skill"] == SKILL).expect("the skill").clone();
        assert_eq!((&row["by_manager"]["level"], &row["by_manager"]["agreed"]), (&json!(4), &json!(true)));
        judge(3).await;
        assert_eq!(held().await, 3, "and so does what he thinks now");
        assert_eq!(ana.get(&format!("/skills/{SKILL}")).await.expect(200)[0]["level"]["kind"], "manager");
        let stored = world.count("skill_level").await;
        assert_eq!(skillpact::skills::rebuild(&world.platform).await.expect("levels can be rebuilt") as i64, stored);
    }

    async fn who_was_assessed_says_how_she_sees_it_and_her_manager_reads_it(world: World) {
        let (ana, marta, bor) = (world.sign_in(&ANA).await, world.sign_in(&MARTA).await, world.sign_in(&BOR).await);
        let given = json!({ "id": id(), "levels": [{ "skill": SKILL, "level": 3 }] });
        marta.post(&team(&format!("/{}/assessments", ANA.id())), given.clone()).await.expect(200);
        let path = format!("/manager-assessments/{}/remarks", text(&given["id"]));
        let remark = json!({ "id": id(), "text": "I do this every week." });
        bor.post(&path, remark.clone()).await.refused(404, "not_found");
        marta.post(&path, remark.clone()).await.refused(404, "not_found");
        let empty = ana.post(&path, json!({ "id": id(), "text": " " })).await.expect(422);
        assert_eq!((&empty["errors"][0]["field"], &empty["errors"][0]["code"]), (&json!("text"), &json!("empty")));
        let (evidence, levels) = (world.count("observation").await, ana.get("/skills").await.expect(200));
        for _ in 0..2 {
            let told = ana.post(&path, remark.clone()).await.expect(200);
            assert_eq!(told["remarks"].as_array().map(Vec::len), Some(1), "the same id stands once");
        }
        let seen = marta.get(&team(&format!("/{}", ANA.id()))).await.expect(200);
        assert_eq!(seen["assessments"][0]["remarks"][0]["text"], "I do this every week.");
        assert!(seen["assessments"][0]["remarks"][0]["written_at"].is_string());
        assert_eq!(world.count("observation").await, evidence, "it is no evidence");
        assert_eq!(ana.get("/skills").await.expect(200), levels);
        for _ in 0..4 {
            ana.post(&path, json!({ "id": id(), "text": "And more." })).await.expect(200);
        }
        assert_eq!(ana.post(&path, json!({ "id": id(), "text": "Too much." })).await.expect(409)["reason"], "remarks_enough");
    }

    async fn self_assessments_of_a_campaign_are_counted_and_few_are_not_told(world: World) {
        let (hana, marta, ana) = (world.sign_in(&HANA).await, world.sign_in(&MARTA).await, world.sign_in(&ANA).await);
        begin(&ana).await;
        world.advance(Duration::minutes(1));
        let (_, campaign) = crate::api::profiles::begun(&hana, &KOCEVJE, &ANA).await;
        let path = format!("/organisations/{}/campaigns/{campaign}/self-assessments", KOCEVJE.id());
        let counts = hana.get(&path).await.expect(200);
        assert!(counts["asked"].as_u64() >= Some(5));
        assert_eq!((&counts["begun"], &counts["finished"]), (&json!(0), &json!(0)), "what was before does not count");
        let bor = world.sign_in(&BOR).await;
        assess_self(&bor, SKILL, [2, 2, 2]).await;
        let counts = hana.get(&path).await.expect(200);
        assert_eq!((&counts["begun"], &counts["finished"]), (&Value::Null, &Value::Null), "one person would be made out");
        let counts = marta.get(&path).await.expect(200);
        assert_eq!((&counts["asked"], &counts["begun"], &counts["finished"]), (&json!(2), &json!(1), &json!(1)), "her own team");
        world.sign_in(&HELENA).await.get(&path).await.expect(404);
    }

    async fn a_person_has_one_round_and_one_sitting_at_a_time(world: World) {
        let ana = world.sign_in(&ANA).await;
        let round = |_: i32| json!({ "id": id(), "organisation_id": KOCEVJE.id(), "framework": "digcomp-2.2", "raters": [CENE.id(), TINE.id(), OLGA.id()] });
        let sitting = |_: i32| json!({ "id": id(), "organisation_id": KOCEVJE.id(), "framework": "digcomp-2.2", "only_profile": false });
        let rounds = futures_util::future::join_all((0..4).map(|number| ana.post("/colleague-rounds", round(number)))).await;
        assert_eq!(rounds.iter().filter(|answer| answer.status == 200).count(), 1);
        let sittings = futures_util::future::join_all((0..4).map(|number| ana.post("/self-assessments", sitting(number)))).await;
        assert!(sittings.iter().all(|answer| answer.status == 200 || answer.status == 201));
        assert_eq!((world.count("colleague_round").await, world.count("self_assessment").await), (1, 1));
    }

    async fn a_round_closes_with_its_last_answer_and_withholds_what_two_said(world: World) {
        let (ana, marta) = (world.sign_in(&ANA).await, world.sign_in(&MARTA).await);
        asked_round(&world, &ana, &marta, &[&CENE, &TINE, &OLGA], &[&CENE, &TINE]).await;
        let round = text(&ana.get("/colleague-rounds").await.expect(200)[0]["id"]);
        let path = format!("/colleague-rounds/{round}");
        assert!(ana.get(&path).await.expect(200)["results"].is_null(), "one answer is missing");
        let olga = world.sign_in(&OLGA).await;
        let request = text(&olga.get("/colleague-requests").await.expect(200)[0]["id"]);
        let declined = olga.post(&format!("/colleague-requests/{request}/decline"), json!({})).await.expect(200);
        assert_eq!(declined["request"]["open"], json!(false), "nobody is missing any more");
        let closed = ana.get(&path).await.expect(200);
        assert_eq!(closed["round"]["state"], "closed");
        assert!(closed["results"].as_array().expect("results").iter().all(|row| row["mean"].is_null() && row["answers"].is_null()));
        assert_eq!((world.count("colleague_answer").await, world.count("notification WHERE kind = 'colleague_round_closed'").await), (0, 2));
        let levels = json!({ "levels": [{ "skill": SKILL, "level": 4 }] });
        olga.put(&format!("/colleague-requests/{request}/answers"), levels).await.refused(409, "conflict");
    }

    async fn colleagues_are_shown_together_or_not_at_all(world: World) {
        let (ana, marta) = (world.sign_in(&ANA).await, world.sign_in(&MARTA).await);
        let found = ana.get(&format!("/organisations/{}/colleagues?q=Ko", KOCEVJE.id())).await.expect(200);
        assert_eq!(found[0]["name"], "Tine Kos");
        let manager = ana.get(&format!("/organisations/{}/colleagues?q=Zup", KOCEVJE.id())).await.expect(200);
        assert_eq!(manager, json!([]), "her manager is not offered");
        let round = id();
        let raters = [&CENE, &TINE, &DORA, &HANA];
        let start = |raters: Vec<uuid::Uuid>| json!({ "id": round, "organisation_id": KOCEVJE.id(), "framework": "digcomp-2.2", "raters": raters });
        for wrong in [MARTA.id(), ANA.id(), LARA.id()] {
            let refused = ana.post("/colleague-rounds", start(vec![CENE.id(), TINE.id(), wrong])).await;
            assert_eq!(refused.field().0, "raters[2]");
        }
        ana.post("/colleague-rounds", start(raters.iter().map(|rater| rater.id()).collect())).await.expect(200);
        assert_eq!(world.sign_in(&CENE).await.get("/colleague-requests").await.expect(200), json!([]), "nobody is asked before the manager confirmed");
        marta.post(&format!("/organisations/{}/colleague-rounds/{round}/decision", KOCEVJE.id()), json!({ "confirmed": true })).await.expect(200);
        for (rater, level) in raters.into_iter().zip([3, 4, 6]) {
            let session = world.sign_in(rater).await;
            let request = text(&session.get("/colleague-requests").await.expect(200)[0]["id"]);
            let levels = json!({ "levels": [{ "skill": SKILL, "level": level }] });
            session.put(&format!("/colleague-requests/{request}/answers"), levels).await.expect(200);
            // Before it is closed nothing is shown, however many answered.
            assert!(ana.get(&format!("/colleague-rounds/{round}")).await.expect(200)["results"].is_null());
        }
        let hana = world.sign_in(&HANA).await;
        let request = text(&hana.get("/colleague-requests").await.expect(200)[0]["id"]);
        hana.post(&format!("/colleague-requests/{request}/decline"), json!({})).await.expect(200);
        world.advance(Duration::days(16));
        skillpact::assessment::tend(&world.platform).await.expect("what is due is done");
        let (ana, marta) = (world.sign_in(&ANA).await, world.sign_in(&MARTA).await);
        let read = ana.get(&format!("/colleague-rounds/{round}")).await.expect(200);
        let result = read["results"].as_array().expect("results").iter().find(|row| row["skill"] == SKILL).expect("the skill").clone();
        assert_eq!((&result["answers"], &result["mean"], &result["spread"]), (&json!(3), &json!(4.5), &Value::Null));
        assert!(read["results"].as_array().expect("results").iter().filter(|row| row["skill"] != SKILL).all(|row| row["mean"].is_null()));
        assert_eq!(marta.get(&format!("/organisations/{}/colleague-rounds/{round}", KOCEVJE.id())).await.expect(200)["results"], read["results"]);
        assert_eq!(world.count("colleague_answer").await, 0, "single answers are gone");
        assert_eq!(world.count("observation").await, 0, "it is no evidence");
        let soon = json!({ "id": id(), "organisation_id": KOCEVJE.id(), "framework": "digcomp-2.2", "raters": [CENE.id(), TINE.id(), DORA.id()] });
        ana.post("/colleague-rounds", soon).await.refused(409, "conflict");
    }
}
