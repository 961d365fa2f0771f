//! Records of assessments for the scene: sittings, talks and rounds, each new where an operation uses it up.

use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;
use uuid::Uuid;

const SKILLS: &str = r#"["digcomp-2.2:4.1","digcomp-2.2:4.2"]"#;
const MOMENT: &str = "2026-11-22 10:00:00+00:00";

/// Whom the operations of this slice are about.
pub struct Cast {
    /// Where.
    pub home: &'static Home,
    /// Whose records they are.
    pub person: &'static Somebody,
    /// Her manager, or whoever stands for one.
    pub manager: &'static Somebody,
    /// One of the manager's team.
    pub member: &'static Somebody,
}

/// A record of its own for an operation, and the parameter that names it.
pub async fn target(world: &World, operation: &str, cast: &Cast) -> Option<(&'static str, String)> {
    let Cast { home, person, manager, member } = *cast;
    let made = match operation {
        "getSelfAssessment" | "discardSelfAssessment" | "saveSelfAnswers" => {
            ("self_assessment_id", sitting(world, home, person, false).await)
        }
        "finishSelfAssessment" | "getSelfAssessmentResult" => {
            ("self_assessment_id", sitting(world, home, person, operation == "getSelfAssessmentResult").await)
        }
        "getTalk" | "prepareTalk" | "confirmTalk" | "cancelTalk" => ("talk_id", talk(world, home, person, manager).await),
        "remarkOnAssessment" => ("assessment_id", assessment(world, home, person, manager).await),
        "moveTalk" | "recordTalk" => ("talk_id", talk(world, home, member, manager).await),
        "getColleagueRound" | "chooseRaters" | "cancelColleagueRound" => {
            ("round_id", round(world, home, person, manager, "choosing").await)
        }
        "getTeamRound" | "decideRaters" => ("round_id", round(world, home, member, manager, "to_confirm").await),
        "getColleagueRequest" | "answerColleagueRequest" | "declineColleagueRequest" => {
            ("request_id", request(world, home, person, manager).await)
        }
        _ => return None,
    };
    Some((made.0, made.1.to_string()))
}

/// A good body of an operation of this slice.
pub fn body(operation: &str, home: &Home) -> Option<Value> {
    let raters = [CENE.id(), BOR.id(), DORA.id()];
    let framework = "digcomp-2.2";
    Some(match operation {
        "startSelfAssessment" => json!({ "id": id(), "organisation_id": home.id(), "framework": framework, "only_profile": false }),
        "saveSelfAnswers" => json!({ "answers": [{ "skill": "digcomp-2.2:4.1", "statement": 1, "answer": 2 }] }),
        "assessTeamMember" => {
            json!({ "id": id(), "levels": [{ "skill": "digcomp-2.2:4.1", "level": 4, "note": "x", "share_note": true }] })
        }
        "inviteToTalk" => json!({ "id": id(), "framework": framework, "planned_on": "2027-01-15" }),
        "moveTalk" => json!({ "planned_on": "2027-01-16" }),
        "recordTalk" => json!({
            "levels": [{ "skill": "digcomp-2.2:4.1", "level": 4 }],
            "steps": [{ "text": "A course.", "whose": "person", "due_on": "2027-02-01" }],
        }),
        "prepareTalk" => json!({ "text": "More data." }),
        "remarkOnAssessment" => json!({ "id": id(), "text": "I see it differently." }),
        "confirmTalk" => json!({ "revision": 1 }),
        "askForColleagueRound" => json!({ "id": id(), "framework": framework }),
        "startColleagueRound" => json!({ "id": id(), "organisation_id": home.id(), "framework": framework, "raters": raters }),
        "chooseRaters" => json!({ "raters": raters }),
        "decideRaters" => json!({ "confirmed": true }),
        "answerColleagueRequest" => json!({ "levels": [{ "skill": "digcomp-2.2:4.1", "level": 4 }] }),
        _ => return None,
    })
}

/// Takes away what was made, so that there is one open sitting, talk or round at the most.
pub async fn clean(world: &World) {
    for table in [
        "colleague_result",
        "colleague_answer",
        "colleague_request",
        "colleague_round",
        "talk_step",
        "talk_level",
        "skill_talk",
        "assessment_remark",
        "manager_level",
        "manager_assessment",
        "self_answer",
        "self_assessment",
    ] {
        world.execute(&format!("DELETE FROM {table}")).await;
    }
}

async fn insert(world: &World, table: &str, columns: &str, values: &str) -> Uuid {
    let id = Uuid::new_v4();
    world.execute(&format!("INSERT INTO {table} (id, {columns}) VALUES ({}, {values})", world.literal(id))).await;
    id
}

/// A sitting with one skill answered.
pub async fn sitting(world: &World, home: &Home, person: &Somebody, finished: bool) -> Uuid {
    let (organisation, who) = (world.literal(home.id()), world.literal(person.id()));
    let end = if finished { format!("'{MOMENT}'") } else { "NULL".to_owned() };
    let columns = "organisation_id, person_id, framework_key, skills, from_profile, started_at, changed_at, finished_at";
    let values = format!("{organisation}, {who}, 'digcomp-2.2', '{SKILLS}', 0, '{MOMENT}', '{MOMENT}', {end}");
    let id = insert(world, "self_assessment", columns, &values).await;
    for statement in 1..=3 {
        let values = format!("{}, 'digcomp-2.2:4.1', {statement}, {organisation}, {who}, 2, '{MOMENT}'", world.literal(id));
        let columns = "assessment_id, skill_key, statement, organisation_id, person_id, answer, answered_at";
        world.execute(&format!("INSERT INTO self_answer ({columns}) VALUES ({values})")).await;
    }
    id
}

async fn assessment(world: &World, home: &Home, person: &Somebody, manager: &Somebody) -> Uuid {
    let [home, person, manager] = [home.id(), person.id(), manager.id()].map(|id| world.literal(id));
    let columns = "organisation_id, person_id, assessor_id, assessed_at";
    insert(world, "manager_assessment", columns, &format!("{home}, {person}, {manager}, '{MOMENT}'")).await
}

async fn talk(world: &World, home: &Home, person: &Somebody, manager: &Somebody) -> Uuid {
    let [home, person, manager] = [home.id(), person.id(), manager.id()].map(|id| world.literal(id));
    let columns = "organisation_id, person_id, manager_id, framework_key, planned_on, state, revision, invited_at";
    insert(world, "skill_talk", columns, &format!("{home}, {person}, {manager}, 'digcomp-2.2', '2027-01-15', 'agreed', 1, '{MOMENT}'"))
        .await
}

async fn round(world: &World, home: &Home, person: &Somebody, manager: &Somebody, state: &str) -> Uuid {
    let [home, person, manager] = [home.id(), person.id(), manager.id()].map(|id| world.literal(id));
    // There is one at a time.
    let earlier = format!("person_id = {person} AND organisation_id = {home}");
    world.execute(&format!("UPDATE colleague_round SET state = 'cancelled' WHERE {earlier}")).await;
    let columns = "organisation_id, person_id, manager_id, framework_key, skills, state, started_at";
    insert(world, "colleague_round", columns, &format!("{home}, {person}, {manager}, 'digcomp-2.2', '{SKILLS}', '{state}', '{MOMENT}'"))
        .await
}

async fn request(world: &World, home: &Home, rater: &Somebody, manager: &Somebody) -> Uuid {
    let round = round(world, home, &DORA, manager, "open").await;
    let [home, rater, round] = [home.id(), rater.id(), round].map(|id| world.literal(id));
    insert(
        world,
        "colleague_request",
        "organisation_id, person_id, round_id, state, asked_at",
        &format!("{home}, {rater}, {round}, 'asked', '{MOMENT}'"),
    )
    .await
}
