//! A unit's plan: `/organisations/{id}/reports/unit-plan`, and that its numbers are those of the team and of the gaps.

use super::plans::{at, need};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const TOGETHER: &str = "digcomp-2.2:2.4";
const WRITING: &str = "digcomp-2.2:3.1";
const NOBODY_TEACHES: &str = "digcomp-2.2:5.1";

fn number(value: &Value) -> u64 {
    value.as_u64().expect("a number")
}

fn sum(list: &Value, key: &str) -> u64 {
    list.as_array().expect("a list").iter().map(|item| number(&item[key])).sum()
}

on_both_databases! {
    async fn a_budget_goes_where_it_closes_most(world: World) {
        need(&world, &[(&ANA, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        need(&world, &[(&BOR, &KOCEVJE)], &[(WRITING, 2, false)]).await;
        world.observe(&[(&ANA, &KOCEVJE, TOGETHER, 1), (&BOR, &KOCEVJE, WRITING, 1)]).await;
        let marta = world.sign_in(&MARTA).await;
        let all = marta.get(&at(&KOCEVJE, "reports/unit-plan")).await.expect(200);
        assert_eq!((&all["is_optimal"], &all["critical"]["closed"], &all["critical"]["wanted"]), (&json!(true), &json!(1), &json!(1)), "{all}");
        assert_eq!((&all["other"]["closed"], &all["other"]["wanted"]), (&json!(0), &json!(1)), "no course teaches that level: {all}");
        let nothing = marta.get(&at(&KOCEVJE, "reports/unit-plan?amount=0")).await.expect(200);
        assert_eq!((&nothing["items"], &nothing["critical"]["closed"], &nothing["left"][0]["skill"]), (&json!([]), &json!(0), &json!(TOGETHER)));
        let file = marta.get(&at(&KOCEVJE, "reports/unit-plan.csv")).await.text();
        assert!(file.starts_with("\u{feff}family_name,given_name"), "{file}");
        assert_eq!(file.lines().count(), 3, "a line for each person and course: {file}");
        let whole = world.sign_in(&HANA).await.get(&at(&KOCEVJE, "reports/unit-plan")).await.expect(200);
        let everybody = |plan: &Value| number(&plan["people"]) + number(&plan["without_profile"]);
        assert!(everybody(&all) < everybody(&whole), "a manager plans for her team");
        assert!(world.count("record_opening WHERE what = 'unit_plan'").await >= 1);
    }

    async fn its_gaps_are_those_of_the_team_and_of_the_map(world: World) {
        need(&world, &[(&ANA, &KOCEVJE), (&BOR, &KOCEVJE)], &[(TOGETHER, 3, true), (WRITING, 1, false), (NOBODY_TEACHES, 4, true)]).await;
        // Ana: a gap, a level that is enough, a gap that no course closes. Bor: a gap, and two levels that nobody knows.
        world.observe(&[(&ANA, &KOCEVJE, TOGETHER, 2), (&ANA, &KOCEVJE, WRITING, 1), (&ANA, &KOCEVJE, NOBODY_TEACHES, 1)]).await;
        world.observe(&[(&BOR, &KOCEVJE, TOGETHER, 1)]).await;
        let marta = world.sign_in(&MARTA).await;
        let plan = marta.get(&at(&KOCEVJE, "reports/unit-plan")).await.expect(200);
        let team = marta.get(&at(&KOCEVJE, "team")).await.expect(200);
        let map = marta.get(&at(&KOCEVJE, "gaps?by=unit")).await.expect(200);
        let gaps = number(&plan["critical"]["wanted"]) + number(&plan["other"]["wanted"]);
        assert_eq!(gaps, 3, "{plan}");
        assert_eq!(gaps, sum(&team, "gap_count"), "{team}");
        assert_eq!(number(&plan["critical"]["wanted"]), sum(&team, "critical_gap_count"), "{team}");
        assert_eq!(gaps, sum(&map["rows"][0]["cells"], "short"), "{map}");
        let unknown = sum(&map["rows"][0]["cells"], "expected") - sum(&map["rows"][0]["cells"], "assessed");
        assert_eq!((number(&plan["not_assessed"]), number(&plan["people"])), (unknown, number(&map["rows"][0]["people"])), "{plan}");
        assert_eq!(plan["critical"]["closed"], json!(2), "the calendar for both: {plan}");
        let closed: Vec<usize> = plan["items"].as_array().expect("a list").iter().map(|item| item["closes"].as_array().map_or(0, Vec::len)).collect();
        assert_eq!(closed, [1, 1], "what nobody knows does not close: {plan}");
    }

    async fn what_the_map_withholds_from_hr_is_in_no_number(world: World) {
        need(&world, &[(&ANA, &KOCEVJE), (&BOR, &KOCEVJE)], &[(TOGETHER, 3, true), (NOBODY_TEACHES, 4, false)]).await;
        world.observe(&[(&ANA, &KOCEVJE, TOGETHER, 2), (&BOR, &KOCEVJE, NOBODY_TEACHES, 1)]).await;
        let hana = world.sign_in(&HANA).await;
        let map = hana.get(&at(&KOCEVJE, "gaps?by=unit")).await.expect(200);
        assert!(map["rows"][0]["cells"].as_array().expect("cells").iter().all(|cell| cell["results_withheld"] == true), "{map}");
        let plan = hana.get(&at(&KOCEVJE, "reports/unit-plan")).await.expect(200);
        let counts = |plan: &Value| ["critical", "other"].map(|kind| number(&plan[kind]["wanted"]));
        assert_eq!((counts(&plan), number(&plan["withheld_skills"]), number(&plan["not_assessed"])), ([0, 0], 2, 0), "{plan}");
        assert_eq!(plan["left"], json!([]), "{plan}");
        assert_eq!(plan["items"].as_array().map(Vec::len), Some(1), "whose record it opens is noted: {plan}");
        let own = world.sign_in(&MARTA).await.get(&at(&KOCEVJE, "reports/unit-plan")).await.expect(200);
        assert_eq!((counts(&own), number(&own["withheld_skills"])), ([1, 1], 0), "her manager knows it anyway: {own}");
    }

    async fn each_persons_languages_decide_and_not_the_readers(world: World) {
        need(&world, &[(&ANA, &KOCEVJE), (&BOR, &KOCEVJE)], &[(TOGETHER, 3, true)]).await;
        world.observe(&[(&ANA, &KOCEVJE, TOGETHER, 1), (&BOR, &KOCEVJE, TOGETHER, 1)]).await;
        let settings = json!({ "hours_per_week": 4, "objective": "time", "languages": ["bg"] });
        world.sign_in(&BOR).await.put(&at(&KOCEVJE, "plan/settings"), settings).await.expect(200);
        let marta = world.sign_in(&MARTA).await;
        for language in ["en", "bg", "sl"] {
            world.execute(&format!("UPDATE person SET language = '{language}' WHERE id = {}", world.literal(MARTA.id()))).await;
            let plan = marta.get(&at(&KOCEVJE, &format!("reports/unit-plan?language={language}"))).await.expect(200);
            let people: Vec<&Value> = plan["items"].as_array().expect("a list").iter().map(|item| &item["person_id"]).collect();
            assert_eq!(people, [&json!(ANA.id())], "{language}: {plan}");
        }
    }

    async fn nobody_with_a_profile_is_told_as_such(world: World) {
        let plan = world.sign_in(&MARTA).await.get(&at(&KOCEVJE, "reports/unit-plan")).await.expect(200);
        assert_eq!((&plan["people"], &plan["items"]), (&json!(0), &json!([])));
        assert!(number(&plan["without_profile"]) > 0, "{plan}");
    }
}
