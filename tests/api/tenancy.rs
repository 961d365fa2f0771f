//! Nobody sees another organisation's data: no answer gives a byte of it away, whatever ids are asked for.

use super::judging;
use super::profiles;
use super::programmes;
use super::workshop::{self, NOTICE};
use poem::http::Method;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

/// Ids of Logatec's records, by the name of the parameter they are asked for with.
struct Foreign {
    enrolment: String,
    attempt: String,
    file: String,
    upload: String,
    thread: String,
    notification: String,
    mail: String,
    erasure_request: String,
    sign_in: String,
    placement: String,
    token: String,
    /// A sitting, a talk, a round and a request.
    judged: Vec<String>,
    profile: String,
    campaign: String,
    programme: (String, String),
    course: Course,
    certificate: String,
}

impl Foreign {
    /// Lara learns and hands in, Helena makes a token.
    async fn new(world: &World) -> Self {
        world.observe(&[(&LARA, &LOGATEC, "digcomp-2.2:4.1", 8)]).await;
        let (lara, helena) = (world.sign_in(&LARA).await, world.sign_in(&HELENA).await);
        let enrolment = lara.enrol(&LOGATEC).await;
        let attempt = lara.attempt(&enrolment).await;
        lara.save_right(&attempt, 2).await;
        workshop::open(world).await;
        let notice = workshop::enrol(&lara, NOTICE, &LOGATEC).await;
        let thread = workshop::ask(&lara, &notice).await;
        let (_, handed_in) = workshop::hand_in(&lara, &notice).await;
        let file = workshop::text(&handed_in["files"][0]["id"]);
        world.tell(&LARA, &LOGATEC, "foreign").await;
        let told = world.rows("SELECT id FROM notification WHERE key = 'foreign'").await;
        let notification = told[0].try_get::<uuid::Uuid>("", "id").expect("an id").to_string();
        let wished = json!({ "id": id(), "organisation_id": LOGATEC.id(), "note": "Skrivnost." });
        let erasure_request = workshop::text(&lara.post("/account/erasure-requests", wished).await.expect(201)["id"]);
        let sign_ins = lara.get("/account/sign-ins").await.expect(200);
        let sign_in = workshop::text(&sign_ins.as_array().or(sign_ins["items"].as_array()).expect("a list")[0]["id"]);
        let placed = json!({ "id": id(), "organisation_id": LOGATEC.id(), "framework": "digcomp-2.2", "areas": ["2"], "language": "en" });
        let placement = workshop::text(&lara.post("/placements", placed).await.expect(201)["id"]);
        let wish = json!({ "name": "Logaška skrivnost", "permissions": ["people:read"], "expires_in_days": 9 });
        let made = helena.post(&format!("/organisations/{}/tokens", LOGATEC.id()), wish).await.expect(201);
        let cast = judging::Cast { home: &LOGATEC, person: &LARA, manager: &LUKA, member: &LARA };
        let mut judged = Vec::new();
        for operation in ["getSelfAssessment", "getTalk", "getColleagueRound", "getColleagueRequest", "remarkOnAssessment"] {
            judged.push(judging::target(world, operation, &cast).await.expect("a record").1);
        }
        let (profile, campaign) = profiles::begun(&helena, &LOGATEC, &LARA).await;
        let programme = programmes::begun(&helena, &LOGATEC, &lara.course().await.id).await;
        programmes::switch_on(&helena, &LOGATEC, &programme).await;
        Self {
            judged,
            programme,
            profile,
            campaign,
            enrolment,
            attempt,
            file,
            upload: id(),
            thread,
            notification,
            mail: id(),
            erasure_request,
            sign_in,
            placement,
            token: made["token"]["id"].as_str().expect("an id").to_owned(),
            course: lara.course().await,
            certificate: super::evidence::hand_in(&lara, &LOGATEC, 4).await,
        }
    }

    fn value(&self, parameter: &str) -> String {
        match parameter {
            "organisation_id" => LOGATEC.id().to_string(),
            "unit_id" => LOGATEC_OFFICE.id().to_string(),
            "person_id" => LARA.id().to_string(),
            "membership_id" => LARA.membership(&LOGATEC).to_string(),
            "enrolment_id" => self.enrolment.clone(),
            "attempt_id" => self.attempt.clone(),
            "token_id" => self.token.clone(),
            "profile_id" => self.profile.clone(),
            "campaign_id" => self.campaign.clone(),
            "programme_id" => self.programme.0.clone(),
            "rule_id" => self.programme.1.clone(),
            "file_id" => self.file.clone(),
            "upload_id" => self.upload.clone(),
            "thread_id" => self.thread.clone(),
            "notification_id" => self.notification.clone(),
            "mail_id" => self.mail.clone(),
            "erasure_request_id" => self.erasure_request.clone(),
            "sign_in_id" => self.sign_in.clone(),
            "placement_id" => self.placement.clone(),
            "self_assessment_id" => self.judged[0].clone(),
            "talk_id" => self.judged[1].clone(),
            "round_id" => self.judged[2].clone(),
            "request_id" => self.judged[3].clone(),
            "assessment_id" => self.judged[4].clone(),
            "certificate_id" => self.certificate.clone(),
            "skill" => "digcomp-2.2:4.1".to_owned(),
            "holding" => "enrolments".to_owned(),
            "question" => "test-which".to_owned(),
            "framework" => "digcomp-2.2".to_owned(),
            "mapping_id" | "carry_id" | "undo_id" | "draft_id" => id(),
            "note_id" => id(),
            // Courses are everybody's: one that is nowhere.
            "course_id" => id(),
            "lesson" => "invite".to_owned(),
            "slug" => "shared-calendar".to_owned(),
            "version" => self.course.version.clone(),
            "language" => "en".to_owned(),
            "file" => format!("{}.svg", "0".repeat(64)),
            other => panic!("say what a foreign {other} is"),
        }
    }
}

/// The parameters that name somebody's record; courses belong to everybody.
const OWNED: [&str; 25] = [
    "programme_id",
    "rule_id",
    "assessment_id",
    "certificate_id",
    "organisation_id",
    "unit_id",
    "person_id",
    "membership_id",
    "enrolment_id",
    "attempt_id",
    "file_id",
    "upload_id",
    "thread_id",
    "notification_id",
    "mail_id",
    "erasure_request_id",
    "sign_in_id",
    "token_id",
    "placement_id",
    "self_assessment_id",
    "talk_id",
    "round_id",
    "request_id",
    "profile_id",
    "campaign_id",
];

fn assert_tells_nothing(answer: &Answer, about: &str) {
    let text = answer.text();
    for secret in LOGATEC_SECRETS {
        assert!(!text.contains(secret), "{about} tells {secret}: {text}");
    }
}

on_both_databases! {
    async fn whatever_is_read_with_foreign_ids_is_not_there(world: World) {
        let (foreign, document) = (Foreign::new(&world).await, Document::read());
        for who in [&ANA, &TINE, &HANA, &MARTA, &OLGA, &KAJA] {
            let session = world.sign_in(who).await;
            for operation in document.operations.iter().filter(|operation| operation.method == Method::GET) {
                let mut path = operation.path_with(|name| foreign.value(name));
                let required = |parameter: &&Parameter| !parameter.in_path && parameter.is_required;
                for parameter in operation.parameters.iter().filter(required) {
                    let value = if parameter.name == "skill" { "digcomp-2.2:4.1" } else { "Nov" };
                    path.push_str(&format!("{}{}={value}", if path.contains('?') { '&' } else { '?' }, parameter.name));
                }
                let answer = session.get(&path).await;
                let about = format!("{} asked by {}", operation.id, who.email);
                if operation.parameters.iter().any(|parameter| parameter.in_path && OWNED.contains(&parameter.name.as_str())) {
                    // The consortium's administrator knows the names of its organisations, and nothing of their people.
                    if who.email == KAJA.email && operation.id == "getOrganisation" {
                        answer.expect(200);
                        continue;
                    }
                    assert_eq!(answer.status, 404, "{about}: {}", answer.text());
                }
                if who.email == KAJA.email && ["listOrganisations", "getConsortiumGaps", "exportConsortiumGaps"].contains(&operation.id.as_str()) {
                    continue;
                }
                assert_tells_nothing(&answer, &about);
            }
        }
    }

    async fn foreign_records_are_not_there_in_ones_own_organisation_either(world: World) {
        let (foreign, document) = (Foreign::new(&world).await, Document::read());
        for who in [&HANA, &OLGA, &MARTA, &TINE] {
            let session = world.sign_in(who).await;
            for operation in document.operations.iter().filter(|operation| operation.method == Method::GET && operation.path.contains("{organisation_id}")) {
                let path = operation.path_with(|name| if name == "organisation_id" { KOCEVJE.id().to_string() } else { foreign.value(name) });
                let queried = operation.parameters.iter().filter(|parameter| !parameter.in_path && matches!(parameter.name.as_str(), "unit_id"));
                let query: Vec<String> = queried.map(|parameter| format!("{}={}", parameter.name, foreign.value(&parameter.name))).collect();
                let answer = session.get(&format!("{path}?{}", query.join("&"))).await;
                let about = format!("{} asked by {}", operation.id, who.email);
                assert_tells_nothing(&answer, &about);
                if operation.parameters.iter().filter(|parameter| parameter.in_path && OWNED.contains(&parameter.name.as_str())).count() > 1 {
                    assert!(matches!(answer.status, 403 | 404), "{about}: {}", answer.text());
                }
                if !query.is_empty() && answer.status == 200 && !["exportCompetencyReport", "downloadCompetencyReport", "exportUnitPlan"].contains(&operation.id.as_str()) {
                    assert_eq!(answer.json()["items"], json!([]), "{about}");
                }
            }
        }
    }

    async fn nothing_foreign_is_changed_by_guessing_ids(world: World) {
        let foreign = Foreign::new(&world).await;
        let counted = ["membership", "membership_role", "unit", "api_token WHERE revoked_at IS NULL", "enrolment WHERE withdrawn_at IS NULL", "response", "attempt WHERE submitted_at IS NULL", "lesson_progress", "mark", "attempt_grant", "uploaded_file WHERE stored_at IS NOT NULL", "lesson_note", "reading_time", "feedback_thread", "feedback_message", "course_rating", "notification WHERE read_at IS NULL", "erasure_request", "self_assessment", "self_answer", "manager_level", "assessment_remark", "skill_talk WHERE revision = 1", "talk_level", "colleague_round", "colleague_request", "colleague_answer", "external_certificate WHERE state = 'waiting'", "observation", "level_policy"];
        let mut before = Vec::new();
        for table in counted {
            before.push(world.count(table).await);
        }
        let document = Document::read();
        for who in [&ANA, &TINE, &HANA, &OLGA] {
            let session = world.sign_in(who).await;
            for operation in document.operations.iter().filter(|operation| operation.method != Method::GET && operation.path.contains('{') && !operation.path.starts_with("/open/")) {
                let file = operation.takes_file.then(|| json!({ "a": "file" }));
                let body = operation.body.as_ref().map(|body| body_for(&operation.id, body)).or(file);
                for home in [&LOGATEC, &KOCEVJE] {
                    let one_id = operation.parameters.iter().filter(|parameter| parameter.in_path).count() == 1;
                    if home.slug == KOCEVJE.slug && (one_id || !operation.path.contains("{organisation_id}")) {
                        continue;
                    }
                    let value = |name: &str| match name {
                        "organisation_id" => home.id().to_string(),
                        "question" => "test-which".to_owned(),
                        name => foreign.value(name),
                    };
                    let mut path = operation.path_with(value);
                    match operation.id.as_str() {
                        "sendUploadPart" => path.push_str("?offset=0"),
                        "deleteNote" => path.push_str(&format!("?edited_at=2026-11-22T10:00:00Z&edit_id={}", id())),
                        _ if operation.takes_file => path.push_str("?question=document&name=x.txt"),
                        _ => {}
                    }
                    let answer = session.ask(operation.method.clone(), &path, body.clone()).await;
                    assert!(matches!(answer.status, 403 | 404), "{} by {}: {} {}", operation.id, who.email, answer.status, answer.text());
                    assert_tells_nothing(&answer, &operation.id);
                }
            }
        }
        for (table, before) in counted.into_iter().zip(before) {
            assert_eq!(world.count(table).await, before, "{table}");
        }
    }

    async fn an_error_never_names_somebody_elses_records(world: World) {
        let olga = world.sign_in(&OLGA).await;
        let taken = json!({ "email": LARA.email, "given_name": "x", "family_name": "y", "language": "en", "roles": ["learner"], "manager_id": LUKA.id() });
        let answer = olga.post(&format!("/organisations/{}/invitations", KOCEVJE.id()), taken).await;
        answer.refused(422, "invalid_input");
        assert_tells_nothing(&answer, "an invitation under a foreign manager");
    }
}

/// A body that would be good if the ids were one's own.
fn body_for(operation: &str, schema: &Value) -> Value {
    if let Some(body) = judging::body(operation, &LOGATEC) {
        return body;
    }
    match operation {
        "updateMembership" => json!({ "roles": ["learner"] }),
        "updateUnit" => json!({ "name": "x" }),
        "updateLevelStyle" => json!({ "style": "letters" }),
        "createRoleProfile" => profiles::profile(&id()),
        "updateRoleProfile" => profiles::change(1),
        "setPositionProfiles" => json!({ "position": "x", "profile_ids": [] }),
        "setMembershipProfiles" => json!({ "profile_ids": [] }),
        "beginCampaign" => profiles::campaign(&id(), &id()),
        "createProgramme" => programmes::programme(&id(), &id()),
        "updateProgramme" => programmes::change(1, &id()),
        "forecastProgrammeRule" => json!({ "conditions": programmes::everybody() }),
        "addProgrammeRule" => json!({ "id": id(), "conditions": programmes::everybody() }),
        "switchProgrammeRule" => json!({ "state": "on" }),
        "invitePerson" => {
            json!({ "email": "x@kocevje.example", "given_name": "x", "family_name": "y", "language": "en", "roles": ["learner"] })
        }
        "answerQuestion" => json!({ "id": id(), "question": "what-belongs", "language": "en", "answer": { "choice": [1] } }),
        "answerPlacement" => json!({ "id": id(), "course_id": id(), "question": "test-which", "answer": { "choice": [1] } }),
        "saveTestAnswer" => json!({ "id": id(), "language": "en", "answer": { "choice": [1] } }),
        "startAttempt" => json!({ "id": id(), "lesson": "final-test" }),
        "acknowledgeVersion" => json!({ "version": "0000" }),
        "reviewCertificate" => super::evidence::acceptance(3),
        "revokeCertificate" => json!({ "reason": "x" }),
        "chooseLevelPolicy" | "previewLevelPolicy" => json!({}),
        "markWork" => json!({ "marks": [{ "question": "reasons", "criteria": [1] }] }),
        "beginUpload" => json!({ "id": id(), "question": "document", "name": "x.txt", "size": 22, "fingerprint": "x" }),
        "saveNote" => json!({
            "lesson": "invite", "block": "b1", "language": "en", "text": "x", "edited_at": NOW, "edit_id": id(),
            "quote": { "exact": "calendar", "prefix": "", "suffix": "" },
        }),
        "addReading" => json!({ "entries": [{ "id": id(), "lesson": "invite", "seconds": 30 }] }),
        "chooseCourseRefreshers" => json!({ "state": "stopped" }),
        "giveFeedback" => workshop::question(&id()),
        "writeFeedbackMessage" | "answerFeedback" => json!({ "id": id(), "text": "x" }),
        "markMyFeedbackSeen" | "markFeedbackSeen" => json!({ "messages": 1 }),
        "rateCourse" => json!({ "rating": 4 }),
        "updateNotification" => json!({ "read": true }),
        "choosePlanSettings" => json!({ "hours_per_week": 3, "objective": "time", "languages": ["en"] }),
        "wishPlanCourse" => json!({ "wish": "declined" }),
        "orderPlan" => json!({ "courses": [] }),
        "refuseErasure" => json!({ "reason": "x" }),
        "grantAttempt" => json!({ "enrolment_id": id(), "lesson": "final-test", "reason": "x" }),
        _ => without_nulls(schema["example"].clone()),
    }
}

fn without_nulls(mut body: Value) -> Value {
    if let Some(fields) = body.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    body
}
