//! A good request for every operation of the API: what the table of authorisation and the bad inputs begin with.

use super::judging::{self, Cast};
use super::profiles;
use super::workshop::{self, NOTICE, text};
use serde_json::{Value, json};
use sha2::Digest;
use skillpact_tests::cast::*;
use skillpact_tests::*;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

/// The columns of the table that are about somebody who is let in.
pub const ACTORS: [&str; 7] = ["learner", "trainer", "hr_officer", "line_manager", "organisation_admin", "consortium_admin", "token"];

/// What belongs to one person.
#[derive(Clone, Debug)]
struct Records {
    enrolment: String,
    attempt: String,
    /// An open attempt at an assignment, with a file.
    assignment: String,
    file: String,
    /// A question to the trainers.
    thread: String,
    /// A file of which nothing has come yet.
    upload: String,
    /// An adaptive test that was begun.
    placement: String,
}

/// Work that was handed in, for whom marks it.
#[derive(Clone, Debug)]
struct HandedIn {
    enrolment: String,
    attempt: String,
    /// What the same person asked.
    thread: String,
}

/// Whose record or organisation a request is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The actor's own.
    Own,
    /// Another municipality's, or a person's of it.
    Foreign,
}

/// A request that would be answered well to who may send it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The path below `/api` with what belongs into it.
    pub path: String,
    /// The body, when the operation has one.
    pub body: Option<Value>,
}

/// Everybody in her place, signed in, with records of her own.
pub struct Scene {
    pub world: World,
    sessions: BTreeMap<&'static str, Session>,
    expired: Session,
    own: BTreeMap<&'static str, Records>,
    foreign: Records,
    work: HandedIn,
    foreign_work: HandedIn,
    profile: String,
    foreign_profile: String,
    campaign: String,
    foreign_campaign: String,
    course: Course,
    media: String,
    helena: Session,
    counter: AtomicU32,
}

/// Who stands for an actor; a token is Hana's.
pub fn person(actor: &str) -> &'static Somebody {
    match actor {
        "learner" => &ANA,
        "trainer" => &TINE,
        "hr_officer" | "token" => &HANA,
        "line_manager" => &MARTA,
        "organisation_admin" => &OLGA,
        "consortium_admin" => &KAJA,
        other => panic!("{other} is nobody"),
    }
}

async fn begin(session: &Session, home: &Home) -> Records {
    let enrolment = session.enrol(home).await;
    let attempt = session.attempt(&enrolment).await;
    let noticed = workshop::enrol(session, NOTICE, home).await;
    let assignment = text(&workshop::begun(session, &noticed, "rewrite").await["id"]);
    let file = text(&workshop::upload(session, &assignment, "document", "notice.pdf", workshop::PDF).await.expect(201)["id"]);
    let thread = workshop::ask(session, &enrolment).await;
    let upload = text(&workshop::begin_upload(session, &assignment, "waits.txt", 22).await.expect(201)["id"]);
    let wish = placement(home);
    let placement = text(&session.post("/placements", wish).await.expect(201)["id"]);
    Records { enrolment, attempt, assignment, file, upload, thread, placement }
}

/// A wish to be placed in the area that the course of the tests has two questions of.
fn placement(home: &Home) -> Value {
    json!({ "id": id(), "organisation_id": home.id(), "framework": "digcomp-2.2", "areas": ["2"], "language": "en" })
}

async fn hand_in(session: &Session, home: &Home) -> HandedIn {
    let enrolment = workshop::enrol(session, NOTICE, home).await;
    let (attempt, _) = workshop::hand_in(session, &enrolment).await;
    let thread = workshop::ask(session, &enrolment).await;
    HandedIn { enrolment, attempt, thread }
}

impl Scene {
    pub async fn new(database: Database) -> Self {
        let world = World::new(database).await;
        workshop::open(&world).await;
        let expired = world.sign_in(&CENE).await;
        world.advance(chrono::Duration::hours(13));
        // The consortium's administrator takes no courses; her enrolment is from the time before she was one.
        let role = format!("role = '{{}}' WHERE membership_id = {}", world.literal(KAJA.membership(&KOCEVJE)));
        world.execute(&format!("UPDATE membership_role SET {}", role.replace("{}", "learner"))).await;
        let mut own = BTreeMap::from([("consortium_admin", begin(&world.sign_in(&KAJA).await, &KOCEVJE).await)]);
        world.execute(&format!("UPDATE membership_role SET {}", role.replace("{}", "consortium_admin"))).await;
        let mut sessions = BTreeMap::new();
        for actor in ACTORS.into_iter().filter(|actor| *actor != "token") {
            let session = world.sign_in(person(actor)).await;
            if actor != "consortium_admin" {
                own.insert(actor, begin(&session, &KOCEVJE).await);
            }
            sessions.insert(actor, session);
        }
        let wish = json!({ "name": "x", "permissions": ["reports:read"], "expires_in_days": 9 });
        let made = sessions["hr_officer"].post(&format!("/organisations/{}/tokens", KOCEVJE.id()), wish).await.expect(201);
        sessions.insert("token", world.program(made["secret"].as_str().expect("a secret")));
        own.insert("token", own["hr_officer"].clone());
        let foreign = begin(&world.sign_in(&LARA).await, &LOGATEC).await;
        // Dora works for both.
        let dora = world.sign_in(&DORA).await;
        let (work, foreign_work) = (hand_in(&dora, &KOCEVJE).await, hand_in(&dora, &LOGATEC).await);
        let (profile, campaign) = profiles::begun(&sessions["hr_officer"], &KOCEVJE, &ANA).await;
        let (foreign_profile, foreign_campaign) = profiles::begun(&world.sign_in(&HELENA).await, &LOGATEC, &LARA).await;
        let course = sessions["learner"].course().await;
        let lesson = format!("/courses/shared-calendar/versions/{}/lessons/why-one-calendar/en", course.version);
        let text = sessions["learner"].get(&lesson).await.text();
        let media =
            text.split("/api/media/").nth(1).expect("a picture").chars().take_while(|letter| !matches!(letter, '\\' | '"')).collect();
        let helena = world.sign_in(&HELENA).await;
        let open = json!({ "allowed": true, "domains": [] });
        sessions["organisation_admin"].put(&format!("/organisations/{}/registration", KOCEVJE.id()), open).await.expect(200);
        Self {
            world,
            sessions,
            expired,
            own,
            foreign,
            work,
            foreign_work,
            profile,
            foreign_profile,
            campaign,
            foreign_campaign,
            course,
            media,
            helena,
            counter: AtomicU32::new(0),
        }
    }

    /// The session of an actor, of `expired`, or of who is `signed out`.
    pub fn session(&self, actor: &str) -> Session {
        match actor {
            "signed out" => self.world.nobody(),
            "expired session" => self.expired.clone(),
            actor => self.sessions[actor].clone(),
        }
    }

    /// Whether an operation is about an organisation or a person's record, so that there are own ones and foreign ones.
    pub fn has_sides(operation: &Operation) -> bool {
        let owned = [
            "organisation_id",
            "enrolment_id",
            "attempt_id",
            "file_id",
            "upload_id",
            "notification_id",
            "thread_id",
            "sign_in_id",
            "erasure_request_id",
            "placement_id",
            "self_assessment_id",
            "talk_id",
            "round_id",
            "request_id",
            "certificate_id",
        ];
        ["enrol", "startPlacement", "requestErasure", "startSelfAssessment", "startColleagueRound", "addCertificate"]
            .contains(&operation.id.as_str())
            || operation.parameters.iter().any(|parameter| parameter.in_path && owned.contains(&parameter.name.as_str()))
    }

    /// A good request for an operation, with a target of its own where it uses that up.
    pub async fn ask(&self, operation: &Operation, actor: &str, side: Side) -> Asked {
        let mut path = match self.target(&operation.id, actor, side).await {
            Some((name, id)) => {
                operation.path_with(|parameter| if parameter == name { id.clone() } else { self.value(parameter, actor, side) })
            }
            None => operation.path_with(|parameter| self.value(parameter, actor, side)),
        };
        let needed = operation.parameters.iter().filter(|parameter| !parameter.in_path && parameter.is_required);
        for (sign, parameter) in std::iter::once('?').chain(std::iter::repeat('&')).zip(needed) {
            let value = match (operation.id.as_str(), parameter.name.as_str()) {
                (_, "since") => self.course.version.as_str(),
                ("sendCertificateFile", "name") => "scene.pdf",
                (_, name) => in_query(name),
            };
            path.push_str(&format!("{sign}{}={value}", parameter.name));
        }
        let body = match &operation.body {
            Some(_) => Some(self.body(&operation.id, actor, side).await),
            // JSON is text, and text may be handed in; what a PDF begins with makes it pass for one.
            None if operation.id == "sendCertificateFile" => Some(json!({ "notice": "%PDF-1.7 a new one" })),
            None => operation.takes_file.then(|| json!({ "notice": "a new one" })),
        };
        Asked { path, body }
    }

    /// Takes back what a request may have done to the records that others still need.
    pub async fn put_back(&self) {
        self.world.execute("UPDATE enrolment SET withdrawn_at = NULL").await;
        self.world.execute("UPDATE placement SET finished_at = NULL").await;
        for table in ["placement_answer", "refresher_card", "refresher_review", "refresher_plan", "refresher_choice", "completion"] {
            self.world.execute(&format!("DELETE FROM {table}")).await;
        }
        self.world.execute("UPDATE course_version SET withdrawn_at = NULL, withdrawn_reason = NULL, withdrawn_by = NULL").await;
        let live = "(SELECT id FROM course_version WHERE course_id = course.id)";
        self.world.execute(&format!("UPDATE course SET live_version_id = {live} WHERE live_version_id IS NULL")).await;
        self.world.catalogue.refresh();
        judging::clean(&self.world).await;
        self.world.execute("DELETE FROM evidence_carry").await;
        let own = "(SELECT id FROM framework_mapping WHERE origin = 'own')";
        self.world.execute(&format!("DELETE FROM framework_mapping_line WHERE mapping_id IN {own}")).await;
        self.world.execute("DELETE FROM framework_mapping WHERE origin = 'own'").await;
        self.world.execute("DELETE FROM notification_digest").await;
        self.world.execute("DELETE FROM erasure_request").await;
        self.world.execute("UPDATE external_certificate SET state = 'withdrawn' WHERE state IN ('draft', 'waiting')").await;
        self.world.execute("UPDATE campaign SET closed_at = NULL").await;
        self.world.execute("DELETE FROM campaign_result").await;
        let open = "submitted_at = NULL, points_thousandths = NULL, max_points = NULL, passed = NULL";
        self.world.execute(&format!("UPDATE attempt SET {open} WHERE id NOT IN (SELECT attempt_id FROM submitted_work)")).await;
        self.world.execute(&format!("DELETE FROM uploaded_file WHERE name = '{}'", in_query("name"))).await;
        self.world.execute(&format!("DELETE FROM upload WHERE name = '{}'", in_query("name"))).await;
    }

    fn records(&self, actor: &str, side: Side) -> &Records {
        // Who is not signed in asks for somebody's record all the same.
        if side == Side::Own { self.own.get(actor).unwrap_or(&self.own["learner"]) } else { &self.foreign }
    }

    fn value(&self, parameter: &str, actor: &str, side: Side) -> String {
        let own = side == Side::Own;
        match parameter {
            "organisation_id" => if own { KOCEVJE.id() } else { LOGATEC.id() }.to_string(),
            "unit_id" => if own { FINANCE.id() } else { LOGATEC_OFFICE.id() }.to_string(),
            "person_id" => if own { BOR.id() } else { LARA.id() }.to_string(),
            "membership_id" => if own { BOR.membership(&KOCEVJE) } else { LARA.membership(&LOGATEC) }.to_string(),
            "enrolment_id" => self.records(actor, side).enrolment.clone(),
            "attempt_id" => self.records(actor, side).attempt.clone(),
            "file_id" => self.records(actor, side).file.clone(),
            "thread_id" => self.records(actor, side).thread.clone(),
            "placement_id" => self.records(actor, side).placement.clone(),
            "note_id" => id(),
            "profile_id" => if own { &self.profile } else { &self.foreign_profile }.clone(),
            "campaign_id" => if own { &self.campaign } else { &self.foreign_campaign }.clone(),
            "upload_id" => self.records(actor, side).upload.clone(),
            "course_id" => self.course.id.clone(),
            "lesson" => "invite".to_owned(),
            "question" => "test-which".to_owned(),
            "slug" => "shared-calendar".to_owned(),
            "version" => self.course.version.clone(),
            "language" => "en".to_owned(),
            "file" => self.media.clone(),
            "holding" => "enrolments".to_owned(),
            "framework" => "digcomp-2.2".to_owned(),
            "skill" => "digcomp-2.2:1.3".to_owned(),
            "certificate_id" => id(),
            "mapping_id" | "carry_id" => id(),
            "sign_in_id" | "erasure_request_id" => uuid::Uuid::nil().to_string(),
            other => panic!("say in tests/api/scene.rs what a good {other} is"),
        }
    }

    fn work(&self, side: Side) -> &HandedIn {
        if side == Side::Own { &self.work } else { &self.foreign_work }
    }

    /// A fresh record for an operation that uses its target up, or one of the kind that the operation is about.
    async fn target(&self, operation: &str, actor: &str, side: Side) -> Option<(&'static str, String)> {
        let (admin, home) = if side == Side::Own { (&self.sessions["organisation_admin"], &KOCEVJE) } else { (&self.helena, &LOGATEC) };
        let (manager, member) = if side == Side::Own { (&MARTA, &BOR) } else { (&LUKA, &LARA) };
        let cast = Cast { home, person: whose(actor, side), manager, member };
        if let Some(made) = judging::target(&self.world, operation, &cast).await {
            return Some(made);
        }
        let (name, made) = match operation {
            "getFeedback" | "answerFeedback" | "markFeedbackSeen" => return Some(("thread_id", self.work(side).thread.clone())),
            "getCertificate" | "withdrawCertificate" => {
                return Some(("certificate_id", self.certificate(whose(actor, side), home, "waiting").await));
            }
            "downloadCertificateFile" | "sendCertificateFile" => {
                let id = self.certificate(whose(actor, side), home, "draft").await;
                if operation == "downloadCertificateFile"
                    && side == Side::Own
                    && !matches!(actor, "signed out" | "expired session" | "token")
                {
                    let path = format!("/external-certificates/{id}/file?name=x.pdf");
                    workshop::send_file(&self.sessions[actor], &path, workshop::PDF).await.expect(200);
                }
                return Some(("certificate_id", id));
            }
            "reviewCertificate" => return Some(("certificate_id", self.certificate(&DORA, home, "waiting").await)),
            "revokeCertificate" => return Some(("certificate_id", self.certificate(&DORA, home, "accepted").await)),
            "reopenCertificate" => return Some(("certificate_id", self.certificate(&DORA, home, "refused").await)),
            "getWork" | "markWork" => return Some(("attempt_id", self.work(side).attempt.clone())),
            "sendMailAgain" => return Some(("mail_id", self.unsent_mail().await)),
            "updateNotification" => return Some(("notification_id", self.notice(actor, side).await)),
            "uploadFile" | "beginUpload" => return Some(("attempt_id", self.records(actor, side).assignment.clone())),
            "chooseCourseRefreshers" | "getCompletionConfidence" if side == Side::Own => {
                let enrolment = self.records(actor, side).enrolment.clone();
                self.complete(&enrolment).await;
                return Some(("enrolment_id", enrolment));
            }
            "sendUploadPart" | "cancelUpload" if side == Side::Own && !matches!(actor, "signed out" | "expired session" | "token") => {
                let attempt = &self.records(actor, side).assignment;
                let begun = workshop::begin_upload(&self.sessions[actor], attempt, in_query("name"), 22).await;
                // No more uploads than files are begun for a question; an earlier one serves as well.
                if begun.status == 422 {
                    return None;
                }
                ("upload_id", begun.expect(201))
            }
            "deleteFile" if side == Side::Own && !matches!(actor, "signed out" | "expired session" | "token") => {
                let attempt = &self.records(actor, side).assignment;
                let sent = workshop::upload(&self.sessions[actor], attempt, "document", in_query("name"), b"x").await;
                ("file_id", sent.expect(201))
            }
            "getFrameworkMapping" | "updateFrameworkMapping" | "reviewFrameworkMapping" | "previewEvidenceCarry" | "carryEvidence" => {
                return Some(("mapping_id", self.mapping().await));
            }
            "getEvidenceCarry" => {
                let (mapping, run) = (self.mapping().await, id());
                self.world.execute("DELETE FROM evidence_carry").await;
                let path = format!("/framework-mappings/{mapping}/evidence");
                self.sessions["consortium_admin"].post(&path, json!({ "id": run })).await.expect(200);
                return Some(("carry_id", run));
            }
            "publishFramework" | "deleteFramework" => return Some(("framework", self.draft().await)),
            "retireFramework" | "restoreFramework" => {
                let draft = self.draft().await;
                self.sessions["consortium_admin"].post(&format!("/frameworks/{draft}/publish"), Value::Null).await.expect(200);
                return Some(("framework", draft));
            }
            "endSignIn" => return Some(("sign_in_id", self.sign_in_of(whose(actor, side)).await)),
            "takeBackErasureRequest" => {
                let person = whose(actor, side);
                return Some(("erasure_request_id", self.erasure_request(person.id(), home).await));
            }
            "carryOutErasure" | "refuseErasure" => {
                let person = self.newcomer(home).await;
                return Some(("erasure_request_id", self.erasure_request(person, home).await));
            }
            "deleteUnit" => (
                "unit_id",
                admin.post(&format!("/organisations/{}/units", home.id()), json!({ "name": self.new_name() })).await.expect(201),
            ),
            "revokeApiToken" => {
                let wish = json!({ "name": "x", "permissions": ["organisation:read"], "expires_in_days": 1 });
                ("token_id", admin.post(&format!("/organisations/{}/tokens", home.id()), wish).await.expect(201)["token"].clone())
            }
            _ => return None,
        };
        Some((name, made["id"].as_str().expect("an id").to_owned()))
    }

    async fn body(&self, operation: &str, actor: &str, side: Side) -> Value {
        let home = if side == Side::Own { &KOCEVJE } else { &LOGATEC };
        let choice = json!({ "choice": [2] });
        if let Some(body) = judging::body(operation, home) {
            return body;
        }
        match operation {
            "addCertificate" => json!({
                "id": id(), "organisation_id": home.id(), "title": "x", "issuer": "y", "issued_on": "2026-01-01",
                "claims": [{ "skill": "digcomp-2.2:1.3", "level": 3 }],
            }),
            "reviewCertificate" => json!({ "decision": "accept", "levels": [{ "skill": "digcomp-2.2:1.3", "level": 3 }] }),
            "revokeCertificate" => json!({ "reason": "It was somebody else's." }),
            "chooseLevelPolicy" | "previewLevelPolicy" => {
                json!({ "policy": { "rule": "latest", "kinds": [{ "kind": "test", "trust": 3 }] } })
            }
            "chooseSharedLevelPolicy" => json!({ "rule": "latest", "kinds": [{ "kind": "test", "trust": 3 }] }),
            "signIn" => json!({ "email": ANA.email, "password": PASSWORD }),
            "updateNotification" => json!({ "read": true }),
            "updateNotificationSettings" => {
                json!({ "rhythm": "daily", "kinds": [{ "kind": "work_marked", "in_app": true, "mail": "digest" }] })
            }
            "readNotifications" => json!({ "until": NOW }),
            "updateAccount" => json!({ "language": "en", "reading": {
                "theme": "auto", "text_size": "lg", "line_spacing": "wide", "text_width": "normal", "motion": "auto", "shortcuts": true,
            } }),
            "changePassword" => json!({ "current": PASSWORD, "new": PASSWORD }),
            "requestPasswordReset" => json!({ "email": "nobody@kocevje.example" }),
            "completePasswordReset" => json!({ "token": self.secret("password_reset").await, "password": PASSWORD }),
            "acceptInvitation" => json!({ "token": self.secret("invitation").await, "password": PASSWORD, "language": "en" }),
            "invitePerson" => {
                let email = format!("{}@kocevje.example", self.new_name());
                json!({ "email": email, "given_name": "x", "family_name": "y", "language": "en", "roles": ["learner"] })
            }
            "choosePlanSettings" => json!({ "hours_per_week": 3, "objective": "time", "languages": ["en"] }),
            "wishPlanCourse" => json!({ "wish": "wanted" }),
            "orderPlan" => json!({ "courses": [self.course.id] }),
            "requestEmailChange" => json!({ "email": format!("{}@kocevje.example", self.new_name()), "password": PASSWORD }),
            "confirmEmailChange" => json!({ "token": self.email_change().await }),
            "requestErasure" => json!({ "id": id(), "organisation_id": home.id() }),
            "refuseErasure" => json!({ "reason": "A law asks for it." }),
            "createOrganisation" => {
                json!({ "slug": self.new_name(), "name": "x", "kind": "company", "country": "SI", "default_language": "sl", "population": 1 })
            }
            "updateOrganisation" => json!({ "headcount": 41 }),
            "createUnit" => json!({ "name": self.new_name() }),
            "createRoleProfile" => profiles::profile(&id()),
            "updateRoleProfile" => profiles::change(1),
            "setPositionProfiles" => json!({ "position": "Vratarka", "profile_ids": [] }),
            "setMembershipProfiles" => json!({ "profile_ids": [if side == Side::Own { &self.profile } else { &self.foreign_profile }] }),
            "beginCampaign" => profiles::campaign(&id(), if side == Side::Own { &self.profile } else { &self.foreign_profile }),
            "updateUnit" => json!({ "name": self.new_name() }),
            "updateMembership" => json!({ "position": "Svetovalka", "roles": ["learner"] }),
            "createApiToken" => json!({ "name": "x", "permissions": ["organisation:read"], "expires_in_days": 1 }),
            "enrol" => json!({ "id": id(), "course_id": self.course.id, "organisation_id": home.id() }),
            "saveLessonProgress" => json!({ "block": "b1", "finished": false }),
            "saveNote" => json!({
                "lesson": "invite", "block": "b1", "language": "en", "text": "Ask Bor.", "edited_at": NOW, "edit_id": id(),
                "quote": { "exact": "calendar", "prefix": "", "suffix": "" },
            }),
            "addReading" => json!({ "entries": [{ "id": id(), "lesson": "invite", "seconds": 30 }] }),
            "answerQuestion" => json!({ "id": id(), "question": "what-belongs", "language": "en", "answer": choice }),
            "startAttempt" => json!({ "id": id(), "lesson": "final-test" }),
            "withdrawCourseVersion" => json!({ "reason": "A figure in it is wrong." }),
            "acknowledgeVersion" => json!({ "version": self.course.version }),
            "markWork" => json!({ "marks": [
                { "question": "document", "criteria": [2, 1], "comment": "Good." },
                { "question": "reasons", "criteria": [1] },
            ] }),
            "grantAttempt" => json!({ "enrolment_id": self.work(side).enrolment, "lesson": "final-test", "reason": "The network failed." }),
            "chooseRefreshers" | "chooseCourseRefreshers" => json!({ "state": "stopped" }),
            "answerRefresher" => {
                let enrolment = &self.records(actor, Side::Own).enrolment;
                self.complete(enrolment).await;
                json!({ "id": id(), "enrolment_id": enrolment, "question": "who-enters", "language": "en", "answer": choice })
            }
            "judgeOpenAnswer" => json!({ "id": id(), "question": "what-belongs", "language": "en", "answer": choice }),
            "register" => {
                let email = format!("{}@kocevje.example", self.new_name());
                json!({ "organisation": "kocevje", "email": email, "given_name": "x", "family_name": "y", "language": "en" })
            }
            "lookAtRegistration" => json!({ "token": self.registration().await }),
            "completeRegistration" => json!({ "token": self.registration().await, "password": PASSWORD }),
            "updateRegistrationSetting" => json!({ "allowed": true, "domains": ["kocevje.example"] }),
            "giveFeedback" => workshop::question(&id()),
            "writeFeedbackMessage" => json!({ "id": id(), "text": "And when she is ill?" }),
            "answerFeedback" => json!({ "id": id(), "text": "Her deputy." }),
            "markMyFeedbackSeen" | "markFeedbackSeen" => json!({ "messages": 1 }),
            "rateCourse" => json!({ "rating": 4, "comment": "More examples." }),
            "beginUpload" => json!({ "id": id(), "question": "document", "name": "scene.txt", "size": 22, "fingerprint": self.new_name() }),
            "startPlacement" => placement(home),
            "answerPlacement" => {
                let asked = ["trainer", "hr_officer", "line_manager", "organisation_admin", "consortium_admin"].contains(&actor);
                let session = &self.sessions[if asked { actor } else { "learner" }];
                let shown = session.get(&format!("/placements/{}", self.records(actor, Side::Own).placement)).await;
                let next = if shown.status == 200 { shown.json()["next"].clone() } else { Value::Null };
                let course = if next.is_null() { json!(self.course.id) } else { next["course_id"].clone() };
                let question = if next.is_null() { json!("test-which") } else { next["question"]["key"].clone() };
                json!({ "id": id(), "course_id": course, "question": question, "answer": choice })
            }
            "saveTestAnswer" => json!({ "id": id(), "language": "en", "answer": choice }),
            "createFramework" => {
                json!({ "id": id(), "key": self.framework_key(), "title": "x", "version": "1", "language": "en", "copy_of": "greencomp-2022" })
            }
            "updateFramework" => self.sessions["consortium_admin"].get("/frameworks/digcomp-2.2/source").await.expect(200),
            "updateLevelStyle" => json!({ "style": "names" }),
            "createFrameworkMapping" => json!({ "id": id(), "from": "greencomp-2022", "to": "digcomp-2.2" }),
            "updateFrameworkMapping" => {
                let path = format!("/framework-mappings/{}", self.mapping().await);
                let found = self.sessions["consortium_admin"].get(&path).await.expect(200);
                let line = |line: &Value| json!({ "from": line["from"], "to": line["to"], "rule": line["rule"], "amount": line["amount"] });
                let lines: Vec<Value> = found["lines"].as_array().expect("lines").iter().map(line).collect();
                json!({ "stamp": found["stamp"], "note": found["note"], "lines": lines })
            }
            "reviewFrameworkMapping" => json!({ "stamp": "shipped" }),
            "carryEvidence" => json!({ "id": id() }),
            other => panic!("say in tests/api/scene.rs what a good body of {other} is, for {actor}"),
        }
    }

    /// A framework's key. What is published is known to the whole process, so that it must be another one in every scene.
    fn framework_key(&self) -> String {
        format!("scene-{}", id())
    }

    /// The mapping that ships.
    async fn mapping(&self) -> String {
        let listed = self.sessions["consortium_admin"].get("/framework-mappings").await.expect(200);
        let shipped = listed.as_array().expect("a list").iter().find(|one| one["origin"] == "shipped").expect("one ships");
        shipped["id"].as_str().expect("an id").to_owned()
    }

    /// A framework of the consortium's that nobody uses yet.
    async fn draft(&self) -> String {
        let wish =
            json!({ "id": id(), "key": self.framework_key(), "title": "x", "version": "1", "language": "en", "copy_of": "greencomp-2022" });
        self.sessions["consortium_admin"].post("/frameworks", wish.clone()).await.expect(201);
        wish["key"].as_str().expect("a key").to_owned()
    }

    /// A certificate of somebody's, in some state.
    async fn certificate(&self, somebody: &Somebody, home: &Home, state: &str) -> String {
        let id = uuid::Uuid::new_v4();
        let row = [id, home.id(), somebody.id()].map(|id| self.world.literal(id)).join(", ");
        let claims = r#"[{"skill":"digcomp-2.2:1.3","level":3}]"#;
        let values = format!("{row}, 'x', 'y', '2026-01-01', '{claims}', '{state}', '2026-11-22 10:00:00+00:00'");
        let columns = "id, organisation_id, person_id, title, issuer, issued_on, claims, state, created_at";
        self.world.execute(&format!("INSERT INTO external_certificate ({columns}) VALUES ({values})")).await;
        id.to_string()
    }

    /// A message that was given up.
    async fn unsent_mail(&self) -> String {
        let row = uuid::Uuid::new_v4();
        let now = "'2026-11-22 10:00:00+00:00'";
        let values = format!("{}, 'x@kocevje.example', 'x', 'x', 'x', 'given_up', 15, {now}, {now}", self.world.literal(row));
        let columns = "id, recipient, subject, text_body, html_body, state, attempts, created_at, next_attempt_at";
        self.world.execute(&format!("INSERT INTO outgoing_mail ({columns}) VALUES ({values})")).await;
        row.to_string()
    }

    /// Something that somebody was told.
    async fn notice(&self, actor: &str, side: Side) -> String {
        let told = match (side, actor) {
            (Side::Foreign, _) => &LARA,
            (Side::Own, "signed out" | "expired session") => &ANA,
            (Side::Own, actor) => person(actor),
        };
        let key = self.new_name();
        self.world.tell(told, &KOCEVJE, &key).await;
        let rows = self.world.rows(&format!("SELECT id FROM notification WHERE key = '{key}'")).await;
        rows[0].try_get::<uuid::Uuid>("", "id").expect("an id").to_string()
    }

    /// Makes an enrolment a completed one of long ago, so that its questions are asked again.
    async fn complete(&self, enrolment: &str) {
        let of_it = format!("enrolment_id = {}", self.world.literal(enrolment.parse().expect("an id")));
        if self.world.count(&format!("completion WHERE {of_it}")).await == 0 {
            let values = format!("{}, id, started_version_id, 1000, '2026-01-01 10:00:00+00:00'", self.world.literal(uuid::Uuid::new_v4()));
            self.world
                .execute(&format!(
                    "INSERT INTO completion (id, enrolment_id, version_id, share_thousandths, completed_at) \
                     SELECT {values} FROM enrolment WHERE {}",
                    of_it.replace("enrolment_id", "id")
                ))
                .await;
        }
    }

    /// The secret of somebody who signs up for Kočevje.
    async fn registration(&self) -> String {
        let (name, secret, row) = (self.new_name(), self.new_name(), self.world.literal(uuid::Uuid::new_v4()));
        let hash = hex::encode(sha2::Sha256::digest(secret.as_bytes()));
        let (home, now, end) = (self.world.literal(KOCEVJE.id()), "2026-11-22 10:00:00+00:00", "2026-12-01 10:00:00+00:00");
        let values = format!("{row}, {home}, '{name}@kocevje.example', 'x', 'y', 'en', '{hash}', '{now}', '{end}', NULL");
        let columns = "id, organisation_id, email, given_name, family_name, language, secret_hash, created_at, expires_at, used_at";
        self.world.execute(&format!("INSERT INTO registration ({columns}) VALUES ({values})")).await;
        secret
    }

    fn new_name(&self) -> String {
        format!("new-{}", self.counter.fetch_add(1, Ordering::SeqCst))
    }

    /// A session of somebody's that nobody uses.
    async fn sign_in_of(&self, somebody: &Somebody) -> String {
        let id = uuid::Uuid::new_v4();
        let (row, person) = (self.world.literal(id), self.world.literal(somebody.id()));
        let values = format!("{row}, {person}, '{id}', '2026-11-22 10:00:00+00:00', '2027-12-01 10:00:00+00:00'");
        self.world.execute(&format!("INSERT INTO sign_in (id, person_id, secret_hash, created_at, expires_at) VALUES ({values})")).await;
        id.to_string()
    }

    /// Somebody who has just come to an organisation, so that she can be forgotten.
    async fn newcomer(&self, home: &Home) -> uuid::Uuid {
        let id = uuid::Uuid::new_v4();
        let (row, organisation, moment) = (self.world.literal(id), self.world.literal(home.id()), "'2026-11-22 10:00:00+00:00'");
        let person = format!("{row}, '{id}@new.example', 'x', 'y', 'y', 'en', {moment}");
        let columns = "id, email, given_name, family_name, sort_name, language, created_at";
        self.world.execute(&format!("INSERT INTO person ({columns}) VALUES ({person})")).await;
        let membership = format!("{row}, {row}, {organisation}, '2026-01-01', {moment}");
        let columns = "id, person_id, organisation_id, valid_from, created_at";
        self.world.execute(&format!("INSERT INTO membership ({columns}) VALUES ({membership})")).await;
        id
    }

    /// A person's open request to be forgotten.
    async fn erasure_request(&self, person: uuid::Uuid, home: &Home) -> String {
        let id = uuid::Uuid::new_v4();
        let (row, person, organisation) = (self.world.literal(id), self.world.literal(person), self.world.literal(home.id()));
        self.world.execute(&format!("DELETE FROM erasure_request WHERE person_id = {person}")).await;
        let values = format!("{row}, {person}, {organisation}, 'open', '2026-11-22 10:00:00+00:00', '2026-12-22'");
        let columns = "id, person_id, organisation_id, state, requested_at, due_on";
        self.world.execute(&format!("INSERT INTO erasure_request ({columns}) VALUES ({values})")).await;
        id.to_string()
    }

    /// The secret of a link to a new address of Bor's.
    async fn email_change(&self) -> String {
        let (secret, row) = (self.new_name(), uuid::Uuid::new_v4());
        let hash = hex::encode(sha2::Sha256::digest(secret.as_bytes()));
        let (row, person) = (self.world.literal(row), self.world.literal(BOR.id()));
        let values =
            format!("{row}, {person}, '{secret}@kocevje.example', '{hash}', '2026-11-22 10:00:00+00:00', '2026-12-01 10:00:00+00:00'");
        let columns = "id, person_id, email, secret_hash, created_at, expires_at";
        self.world.execute(&format!("INSERT INTO email_change ({columns}) VALUES ({values})")).await;
        secret
    }

    /// The secret of a link, as if it had come by mail to Bor.
    async fn secret(&self, purpose: &str) -> String {
        let (secret, row) = (self.new_name(), uuid::Uuid::new_v4());
        let hash = hex::encode(sha2::Sha256::digest(secret.as_bytes()));
        let (now, end) = ("2026-11-22 10:00:00+00:00", "2026-12-01 10:00:00+00:00");
        let (row, person) = (self.world.literal(row), self.world.literal(BOR.id()));
        let values = format!("{row}, {person}, '{purpose}', '{hash}', '{now}', '{end}', NULL");
        self.world
            .execute(&format!(
                "INSERT INTO one_time_secret (id, person_id, purpose, secret_hash, created_at, expires_at, used_at) VALUES ({values})"
            ))
            .await;
        secret
    }
}

/// Whose record a request is about.
fn whose(actor: &str, side: Side) -> &'static Somebody {
    match (side, actor) {
        (Side::Foreign, _) => &LARA,
        (Side::Own, "signed out" | "expired session") => &ANA,
        (Side::Own, actor) => person(actor),
    }
}

/// A good value of a parameter that stands in a query.
fn in_query(parameter: &str) -> &'static str {
    match parameter {
        "question" => "document",
        "name" => "scene.txt",
        "edited_at" => "2026-11-22T10:00:00Z",
        "edit_id" => "01990000-0000-7000-8000-000000000000",
        "offset" => "0",
        "with" => "digcomp-3.0",
        "q" => "Nov",
        "skill" => "digcomp-2.2:4.1",
        "format" => "csv",
        other => panic!("say in tests/api/scene.rs what a good {other} in a query is"),
    }
}
