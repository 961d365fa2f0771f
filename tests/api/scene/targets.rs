//! Records of their own for operations that use them up.

use super::super::judging::{self, Cast};
use super::super::workshop;
use super::values::{in_query, whose};
use super::{Scene, Side};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;

impl Scene {
    /// A fresh record for an operation that uses its target up, or one of the kind that the operation is about.
    pub(super) async fn target(&self, operation: &str, actor: &str, side: Side) -> Option<(&'static str, String)> {
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
            "renewEnrolment" if side == Side::Own => {
                let enrolment = self.records(actor, side).enrolment.clone();
                self.complete(&enrolment).await;
                self.end_completion(&enrolment).await;
                return Some(("enrolment_id", enrolment));
            }
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
            "getFrameworkMapping"
            | "updateFrameworkMapping"
            | "reviewFrameworkMapping"
            | "previewEvidenceCarry"
            | "carryEvidence"
            | "previewEvidenceUndo"
            | "undoEvidenceCarry" => {
                return Some(("mapping_id", self.mapping().await));
            }
            "getEvidenceCarry" => {
                let (mapping, run) = (self.mapping().await, id());
                self.world.execute("DELETE FROM evidence_carry").await;
                let path = format!("/framework-mappings/{mapping}/evidence");
                self.sessions["consortium_admin"].post(&path, json!({ "id": run })).await.expect(200);
                return Some(("carry_id", run));
            }
            "deleteFrameworkMapping" => return Some(("mapping_id", self.own_mapping().await)),
            "getEvidenceUndo" => {
                let (mapping, run) = (self.mapping().await, id());
                self.world.execute("DELETE FROM evidence_carry_undo").await;
                self.world.execute("DELETE FROM evidence_carry").await;
                let path = format!("/framework-mappings/{mapping}/undo");
                self.sessions["consortium_admin"].post(&path, json!({ "id": run, "reason": "x" })).await.expect(200);
                return Some(("undo_id", run));
            }
            "bringBackEarlierDraft" => return Some(("framework", self.replaced_draft().await)),
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
}
