//! Role profiles, gaps and campaigns.

use chrono::{Duration, Months};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

const SAFE: &str = "digcomp-2.2:4.1";
const DATA: &str = "digcomp-2.2:4.2";

fn requirements() -> Value {
    json!([
        { "skill": SAFE, "min_level": 4, "max_level": 5, "weight": 5, "critical": true, "due_months": 6 },
        { "skill": DATA, "min_level": 3, "max_level": 4 },
    ])
}

/// A good new profile.
pub fn profile(id: &str) -> Value {
    json!({ "id": id, "titles": [{ "language": "en", "title": "Porter" }], "requirements": requirements() })
}

/// A change that changes nothing.
pub fn change(version: i32) -> Value {
    json!({ "version": version, "titles": [{ "language": "en", "title": "Porter" }], "requirements": requirements() })
}

/// A good new campaign.
pub fn campaign(id: &str, profile: &str) -> Value {
    let due = (NOW + Duration::days(60)).date_naive();
    json!({ "id": id, "title": "Spring", "profile_id": profile, "due_on": due, "everybody": true })
}

fn at(home: &Home, rest: &str) -> String {
    format!("/organisations/{}{rest}", home.id())
}

async fn give(hr: &Session, home: &Home, somebody: &Somebody, profiles: &[&str]) {
    let path = at(home, &format!("/memberships/{}/profiles", somebody.membership(home)));
    hr.put(&path, json!({ "profile_ids": profiles })).await.expect(200);
}

/// A profile that somebody has, and a campaign on it.
pub async fn begun(hr: &Session, home: &Home, somebody: &Somebody) -> (String, String) {
    let (made, round) = (id(), id());
    hr.post(&at(home, "/profiles"), profile(&made)).await.expect(201);
    give(hr, home, somebody, &[&made]).await;
    hr.post(&at(home, "/campaigns"), campaign(&round, &made)).await.expect(201);
    (made, round)
}

/// Somebody has a profile of her own, was asked in a campaign, and what was known at its end is kept.
pub async fn leave_traces(world: &World) {
    let hana = world.sign_in(&HANA).await;
    let (made, round) = (id(), id());
    hana.post(&at(&KOCEVJE, "/profiles"), profile(&made)).await.expect(201);
    give(&hana, &KOCEVJE, &BOR, &[&made]).await;
    let mut asked = campaign(&round, &made);
    asked["everybody"] = json!(false);
    hana.post(&at(&KOCEVJE, "/campaigns"), asked).await.expect(201);
    hana.post(&at(&KOCEVJE, &format!("/campaigns/{round}/close")), json!({})).await.expect(200);
}

fn codes(problem: &Value) -> Vec<String> {
    let text = |error: &Value| format!("{} {}", error["field"].as_str().unwrap_or_default(), error["code"].as_str().unwrap_or_default());
    problem["errors"].as_array().expect("a list").iter().map(text).collect()
}

/// Everybody sees herself on a level in both skills.
async fn assess(world: &World, levels: &[(&Somebody, i32)]) {
    for (somebody, level) in levels {
        world.observe(&[(somebody, &KOCEVJE, SAFE, *level), (somebody, &KOCEVJE, DATA, *level)]).await;
    }
    world.execute("UPDATE observation SET kind = 'self'").await;
}

/// All of Kočevje's people.
static OF_KOCEVJE: [&Somebody; 9] = [&ANA, &BOR, &CENE, &TINE, &OLGA, &MARTA, &HANA, &KAJA, &DORA];

on_both_databases! {
    async fn six_profiles_are_shared_and_an_organisation_adapts_one(world: World) {
        let (hana, kaja) = (world.sign_in(&HANA).await, world.sign_in(&KAJA).await);
        let list = hana.get(&at(&KOCEVJE, "/profiles")).await.expect(200);
        let shared: Vec<&Value> = list.as_array().expect("a list").iter().filter(|row| row["shared"] == true).collect();
        assert_eq!(shared.len(), 6);
        let origin = shared[0]["id"].as_str().expect("an id");
        let read = hana.get(&at(&KOCEVJE, &format!("/profiles/{origin}"))).await.expect(200);
        assert_eq!((&read["may_edit"], &read["esco_credit"]), (&json!(false), &json!("This service uses the ESCO classification of the European Commission.")));
        let own = id();
        let mut body = profile(&own);
        body["origin_id"] = json!(origin);
        let made = hana.post(&at(&KOCEVJE, "/profiles"), body.clone()).await.expect(201);
        assert_eq!((&made["origin"]["id"], &made["origin"]["changed"]), (&json!(origin), &json!(false)));
        assert!(!made["differences"].as_array().expect("a list").is_empty());
        hana.post(&at(&KOCEVJE, "/profiles"), body).await.expect(200);
        // Only the consortium changes a shared one.
        let path = at(&KOCEVJE, &format!("/profiles/{origin}"));
        hana.put(&path, change(1)).await.refused(403, "forbidden");
        kaja.put(&path, change(1)).await.expect(200);
        kaja.put(&path, change(1)).await.refused(409, "conflict");
        let read = hana.get(&at(&KOCEVJE, &format!("/profiles/{own}"))).await.expect(200);
        assert_eq!((&read["origin"]["changed"], &read["origin"]["version"], &read["differences"]), (&json!(true), &json!(2), &json!([])));
        let mut compared = change(1);
        compared["compared_version"] = json!(2);
        let read = hana.put(&at(&KOCEVJE, &format!("/profiles/{own}")), compared).await.expect(200);
        assert_eq!((&read["origin"]["changed"], &read["version"]), (&json!(false), &json!(1)), "the same requirements are the same version");
    }

    async fn a_bad_profile_is_refused_with_the_row(world: World) {
        let hana = world.sign_in(&HANA).await;
        let line = |skill: &str, min: i32, max: i32| json!({ "skill": skill, "min_level": min, "max_level": max });
        for (requirements, expected) in [
            (json!([]), "requirements empty"),
            (json!([line("no:such", 1, 2)]), "requirements.0.skill unknown_skill"),
            (json!([line(SAFE, 1, 2), line(SAFE, 3, 4)]), "requirements.1.skill twice"),
            (json!([line(SAFE, 1, 9)]), "requirements.0.max_level off_the_scale"),
            (json!([line(SAFE, 0, 3)]), "requirements.0.min_level off_the_scale"),
            (json!([line(SAFE, 1, 2), line(DATA, 5, 4)]), "requirements.1.max_level below_min"),
        ] {
            let mut body = profile(&id());
            body["requirements"] = requirements;
            let refused = hana.post(&at(&KOCEVJE, "/profiles"), body).await.refused(422, "invalid_input");
            assert_eq!(codes(&refused), [expected]);
        }
        assert_eq!(world.count("role_profile WHERE organisation_id IS NOT NULL").await, 0, "nothing half written");
    }

    async fn what_is_needed_follows_from_position_and_membership(world: World) {
        let (hana, ana) = (world.sign_in(&HANA).await, world.sign_in(&ANA).await);
        let mine = ana.get("/skills/gaps").await.expect(200);
        assert_eq!((&mine[0]["profiles"], &mine[0]["expected"]), (&json!([]), &json!(0)), "nobody has said it yet");
        let (one, other) = (id(), id());
        hana.post(&at(&KOCEVJE, "/profiles"), profile(&one)).await.expect(201);
        let mut stricter = profile(&other);
        stricter["requirements"] = json!([{ "skill": DATA, "min_level": 6, "max_level": 7, "critical": true }]);
        hana.post(&at(&KOCEVJE, "/profiles"), stricter).await.expect(201);
        world.execute(&format!("UPDATE membership SET position = 'Višja Svetovalka' WHERE id = {}", world.literal(ANA.membership(&KOCEVJE)))).await;
        let list = hana.put(&at(&KOCEVJE, "/positions"), json!({ "position": " višja  svetovalka", "profile_ids": [one] })).await.expect(200);
        let mapped = list.as_array().expect("a list").iter().find(|row| row["profile_ids"] == json!([one])).expect("it is mapped");
        assert_eq!((&mapped["position"], &mapped["people"]), (&json!("Višja Svetovalka"), &json!(1)));
        assert_eq!(list[0]["profile_ids"], json!([]), "those without a profile come first");
        give(&hana, &KOCEVJE, &ANA, &[&other]).await;
        world.observe(&[(&ANA, &KOCEVJE, SAFE, 2)]).await;
        let mine = ana.get("/skills/gaps").await.expect(200);
        let (home, gaps) = (&mine[0], &mine[0]["gaps"]);
        assert_eq!((&home["expected"], &home["assessed"], &home["short"], &home["largest"]), (&json!(2), &json!(1), &json!(1), &json!(SAFE)));
        assert_eq!((&gaps[0]["gap"], &gaps[0]["standing"]), (&json!(2), &json!("surely_short")));
        assert_eq!(gaps[0]["due_on"], json!((NOW + Months::new(6)).date_naive()), "from the day on which it was asked");
        assert_eq!((&gaps[1]["min_level"], &gaps[1]["critical"]), (&json!(6), &json!(true)), "the stricter of two counts");
        assert!(gaps[1]["gap"].is_null() && gaps[1]["level"].is_null(), "unknown is no gap of full size");
        world.sign_in(&MARTA).await.get(&at(&KOCEVJE, &format!("/people/{}/gaps", ANA.id()))).await.expect(200);
    }

    async fn small_numbers_are_withheld_from_all_but_the_manager(world: World) {
        let hana = world.sign_in(&HANA).await;
        let made = id();
        hana.post(&at(&KOCEVJE, "/profiles"), profile(&made)).await.expect(201);
        let people = [&ANA, &BOR, &CENE, &TINE, &OLGA, &MARTA];
        for somebody in people {
            give(&hana, &KOCEVJE, somebody, &[&made]).await;
        }
        let seen: Vec<(&Somebody, &Home, &str, i32)> = people.iter().map(|who| (*who, &KOCEVJE, SAFE, 2)).collect();
        world.observe(&seen).await;
        world.observe(&[(&ANA, &KOCEVJE, DATA, 3), (&BOR, &KOCEVJE, DATA, 1)]).await;
        let map = hana.get(&at(&KOCEVJE, "/gaps")).await.expect(200);
        let all_below = &map["rows"][0]["cells"][0];
        assert_eq!((&all_below["assessed"], &all_below["withheld"], &all_below["results_withheld"]), (&json!(6), &json!(false), &json!(true)));
        assert!(all_below["short"].is_null() && all_below["average_gap"].is_null(), "all of six would tell of each");
        hana.get(&at(&KOCEVJE, &format!("/gaps/people?skill={SAFE}"))).await.refused(403, "forbidden");
        world.observe(&[(&OLGA, &KOCEVJE, SAFE, 5), (&MARTA, &KOCEVJE, SAFE, 5)]).await;
        let map = hana.get(&at(&KOCEVJE, "/gaps")).await.expect(200);
        let whole = &map["rows"][0]["cells"];
        assert_eq!((&map["columns"][0]["skill"], &whole[0]["short"], &whole[0]["results_withheld"]), (&json!(SAFE), &json!(4), &json!(false)));
        assert_eq!((&whole[1]["withheld"], &whole[1]["expected"]), (&json!(true), &json!(6)), "two people are too few");
        assert!(whole[1]["short"].is_null() && whole[1]["assessed"].is_null());
        for row in map["rows"].as_array().expect("a list").iter().skip(1).filter(|row| row["people"] != 6) {
            assert_eq!(row["cells"][0]["withheld"], true, "a part of six people that leaves fewer than five: {row}");
        }
        hana.get(&at(&KOCEVJE, &format!("/gaps/people?skill={DATA}"))).await.refused(403, "forbidden");
        let listed = hana.get(&at(&KOCEVJE, &format!("/gaps/people?skill={SAFE}"))).await.expect(200);
        assert_eq!((&listed["items"], &listed["left_out"]), (&json!([]), &json!(6)), "who is in a withheld unit is not listed under the whole");
        let csv = hana.get(&at(&KOCEVJE, "/gaps.csv")).await;
        assert!(csv.text().contains(&format!("all,,0,{DATA},")) && csv.text().contains(",6,,,,,1,1\r\n"), "{}", csv.text());
        let team = world.sign_in(&MARTA).await.get(&at(&KOCEVJE, "/gaps")).await.expect(200);
        assert_eq!((&team["team_only"], &team["rows"][0]["people"], &team["rows"][0]["cells"][1]["short"]), (&json!(true), &json!(2), &json!(1)));
        let all = world.sign_in(&KAJA).await.get("/consortium/gaps").await.expect(200);
        assert!(!all.to_string().contains("Novak"), "never a person");
        assert_eq!((&all["rows"][0]["cells"][0]["short"], &all["incomplete_whole"]), (&json!(4), &json!(false)));
        world.observe(&[(&ANA, &KOCEVJE, SAFE, 5)]).await;
        let kaja = world.sign_in(&KAJA).await;
        let seen = async |path: &str| {
            let map = kaja.get(path).await.expect(200);
            (map["rows"][0]["cells"][0]["short"].clone(), map["generated_at"].clone())
        };
        let kept = seen("/consortium/gaps").await;
        assert_eq!(kept, (json!(4), all["generated_at"].clone()), "a count is shown again, with its moment");
        assert_eq!(seen("/consortium/gaps?fresh=true").await.0, json!(3));
        world.observe(&[(&BOR, &KOCEVJE, SAFE, 5)]).await;
        world.advance(Duration::seconds(61));
        let later = seen("/consortium/gaps").await;
        assert!(later.0 == json!(2) && later.1 != kept.1, "after a minute it is counted again: {later:?}");
        let unit = world.literal(ENVIRONMENT.id());
        world.execute(&format!("UPDATE membership SET unit_id = {unit} WHERE organisation_id = {}", world.literal(KOCEVJE.id()))).await;
        let listed = hana.get(&at(&KOCEVJE, &format!("/gaps/people?skill={SAFE}&unit_id={}", ENVIRONMENT.id()))).await.expect(200);
        assert_eq!((listed["items"].as_array().map(Vec::len), &listed["left_out"]), (Some(6), &json!(0)));
    }

    async fn who_has_two_profiles_is_in_the_group_of_both_and_gives_neither_away(world: World) {
        let (hana, lead) = (world.sign_in(&HANA).await, [&ANA, &BOR, &CENE, &TINE, &OLGA]);
        let (porter, other) = (id(), id());
        hana.post(&at(&KOCEVJE, "/profiles"), profile(&porter)).await.expect(201);
        hana.post(&at(&KOCEVJE, "/profiles"), profile(&other)).await.expect(201);
        // Five porters, one with another profile, and one with both: five of seven.
        for somebody in lead {
            give(&hana, &KOCEVJE, somebody, &[&porter]).await;
        }
        give(&hana, &KOCEVJE, &MARTA, &[&other]).await;
        give(&hana, &KOCEVJE, &HANA, &[&porter, &other]).await;
        assess(&world, &lead.iter().chain([&&MARTA, &&HANA]).zip([2, 5, 2, 5, 2, 5, 2]).map(|(who, level)| (*who, level)).collect::<Vec<_>>()).await;
        let map = hana.get(&at(&KOCEVJE, "/gaps?by=profile")).await.expect(200);
        let rows: Vec<_> = map["rows"].as_array().expect("a list").iter().filter(|row| row["kind"] == "profile").collect();
        assert_eq!(rows.len(), 3, "who has both profiles is in the group of both");
        assert_eq!(map["rows"][0]["cells"][0]["assessed"], 7);
        assert!(rows.iter().all(|row| row["cells"][0]["withheld"] == true), "seven less five are two: {rows:?}");
    }

    async fn who_has_no_profile_is_listed_to_those_who_report_on_her(world: World) {
        let hana = world.sign_in(&HANA).await;
        let path = at(&KOCEVJE, "/gaps/without-profile");
        let all = hana.get(&path).await.expect(200);
        assert_eq!(all.as_array().map(Vec::len), Some(9));
        let made = id();
        hana.post(&at(&KOCEVJE, "/profiles"), profile(&made)).await.expect(201);
        give(&hana, &KOCEVJE, &ANA, &[&made]).await;
        assert_eq!(hana.get(&path).await.expect(200).as_array().map(Vec::len), Some(8));
        let team = world.sign_in(&MARTA).await.get(&path).await.expect(200);
        assert_eq!((team.as_array().map(Vec::len), &team[0]["name"]), (Some(1), &json!("Bor Novak")));
        give(&hana, &KOCEVJE, &ANA, &[]).await;
        assert_eq!(hana.get(&path).await.expect(200).as_array().map(Vec::len), Some(9));
    }

    async fn a_campaign_asks_follows_and_compares(world: World) {
        let (hana, ana) = (world.sign_in(&HANA).await, world.sign_in(&ANA).await);
        let made = id();
        hana.post(&at(&KOCEVJE, "/profiles"), profile(&made)).await.expect(201);
        for somebody in OF_KOCEVJE {
            give(&hana, &KOCEVJE, somebody, &[&made]).await;
        }
        let begin = |id: &str, previous: Option<&str>, due: i64| {
            let due = (world.platform.clock.now() + Duration::days(due)).date_naive();
            json!({ "id": id, "title": "Autumn", "profile_id": made, "due_on": due, "previous_id": previous })
        };
        let levels = |levels: [i32; 9]| OF_KOCEVJE.into_iter().zip(levels).collect::<Vec<_>>();
        let first = id();
        hana.post(&at(&KOCEVJE, "/campaigns"), begin(&first, None, -1)).await.refused(422, "invalid_input");
        hana.post(&at(&KOCEVJE, "/campaigns"), begin(&first, None, 20)).await.expect(201);
        hana.post(&at(&KOCEVJE, "/campaigns"), begin(&first, None, 20)).await.expect(200);
        assert_eq!(world.count("notification WHERE kind = 'campaign_began'").await, 9, "everybody once");
        let asked = ana.get("/campaigns").await.expect(200);
        assert_eq!((&asked[0]["expected"], &asked[0]["answered"]), (&json!(2), &json!(0)));
        assess(&world, &levels([2, 2, 2, 2, 2, 2, 2, 5, 5])).await;
        let path = at(&KOCEVJE, &format!("/campaigns/{first}"));
        let read = hana.get(&path).await.expect(200);
        assert_eq!((&read["invited"], &read["began"], &read["finished"]), (&json!(9), &json!(9), &json!(9)));
        assert_eq!(read["results"], json!([]), "while it is open each new answer would tell of one person");
        let team = world.sign_in(&MARTA).await;
        assert_eq!(team.get(&path).await.expect(200)["results"][0]["mean_level"], 2.0, "her own team's levels she knows");
        assert_eq!(team.get(&format!("{path}/members")).await.expect(200).as_array().map(Vec::len), Some(2), "names of her team only");
        hana.post(&format!("{path}/close"), json!({})).await.expect(200);
        hana.post(&format!("{path}/reminders"), json!({})).await.refused(409, "conflict");
        let mean = |read: &Value| read["results"][0]["mean_level"].as_f64().map(|mean| (mean * 9.0).round());
        assert_eq!(mean(&hana.get(&path).await.expect(200)), Some(24.0));
        // Doing it again, when nobody has shown anything since, is no change.
        world.advance(Duration::minutes(5));
        let idle = id();
        hana.post(&at(&KOCEVJE, "/campaigns"), begin(&idle, Some(&first), 20)).await.expect(201);
        let of_idle = at(&KOCEVJE, &format!("/campaigns/{idle}"));
        hana.post(&format!("{of_idle}/close"), json!({})).await.expect(200);
        let read = hana.get(&of_idle).await.expect(200);
        assert!(read["results"][0]["change"].is_null() && mean(&read) == Some(24.0), "{read}");
        world.advance(Duration::days(365));
        let hana = world.sign_in(&HANA).await;
        let again = id();
        hana.post(&at(&KOCEVJE, "/campaigns"), begin(&again, Some(&first), 20)).await.expect(201);
        assess(&world, &levels([4, 4, 4, 4, 4, 2, 2, 5, 5])).await;
        hana.post(&at(&KOCEVJE, &format!("/campaigns/{again}/close")), json!({})).await.expect(200);
        let read = hana.get(&at(&KOCEVJE, &format!("/campaigns/{again}"))).await.expect(200);
        let change = &read["results"][0]["change"];
        let number = |key: &str| change[key].as_f64().map(|mean| (mean * 9.0).round());
        assert_eq!((&change["people"], number("mean_then"), number("mean_now")), (&json!(9), Some(24.0), Some(34.0)));
        assert_eq!(mean(&hana.get(&path).await.expect(200)), Some(24.0), "the first one's result is frozen");
    }

    async fn a_campaign_that_differs_from_another_by_few_people_tells_no_levels(world: World) {
        let hana = world.sign_in(&HANA).await;
        let made = id();
        hana.post(&at(&KOCEVJE, "/profiles"), profile(&made)).await.expect(201);
        for somebody in OF_KOCEVJE {
            give(&hana, &KOCEVJE, somebody, &[&made]).await;
        }
        assess(&world, &OF_KOCEVJE.into_iter().zip([2, 2, 2, 2, 5, 5, 5, 5, 5]).collect::<Vec<_>>()).await;
        let round = async |without: Option<&Somebody>| {
            if let Some(somebody) = without {
                give(&hana, &KOCEVJE, somebody, &[]).await;
            }
            let round = id();
            let due = (world.platform.clock.now() + Duration::days(20)).date_naive();
            let body = json!({ "id": round, "title": "Again", "profile_id": made, "due_on": due });
            hana.post(&at(&KOCEVJE, "/campaigns"), body).await.expect(201);
            hana.post(&at(&KOCEVJE, &format!("/campaigns/{round}/close")), json!({})).await.expect(200);
            world.advance(Duration::minutes(1));
            hana.get(&at(&KOCEVJE, &format!("/campaigns/{round}"))).await.expect(200)["results"][0].clone()
        };
        let everybody = round(None).await;
        assert_eq!((&everybody["assessed"], &everybody["short"]), (&json!(9), &json!(4)));
        let but_one = round(Some(&ANA)).await;
        assert_eq!((&but_one["expected"], &but_one["results_withheld"]), (&json!(8), &json!(true)), "nine less eight would be Ana");
        assert!(but_one["mean_level"].is_null() && but_one["short"].is_null());
    }
}
