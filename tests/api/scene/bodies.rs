//! A good body for every operation that takes one.

use super::super::judging;
use super::super::profiles;
use super::super::programmes;
use super::super::workshop;
use super::{Scene, Side, placement};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

impl Scene {
    pub(super) async fn body(&self, operation: &str, actor: &str, side: Side) -> Value {
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
            "createProgramme" => programmes::programme(&id(), &self.course.id),
            "updateProgramme" => programmes::change(1, &self.course.id),
            "forecastProgrammeRule" => json!({ "conditions": programmes::everybody() }),
            "addProgrammeRule" => json!({ "id": id(), "conditions": programmes::everybody() }),
            "switchProgrammeRule" => json!({ "state": "on" }),
            "updateUnit" => json!({ "name": self.new_name() }),
            "updateMembership" => json!({ "position": "Svetovalka", "roles": ["learner"] }),
            "createApiToken" => json!({ "name": "x", "permissions": ["organisation:read"], "expires_in_days": 1 }),
            "enrol" => json!({ "id": id(), "course_id": self.course.id, "organisation_id": home.id() }),
            "renewEnrolment" => json!({ "id": id() }),
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
            "undoEvidenceCarry" => json!({ "id": id(), "reason": "The mapping was wrong." }),
            "bringBackEarlierDraft" => json!({ "stamp": "0" }),
            other => panic!("say in tests/api/scene/bodies.rs what a good body of {other} is, for {actor}"),
        }
    }
}
