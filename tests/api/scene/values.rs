//! What stands in addresses: ids and keys that are there.

use super::{Scene, Side, person};
use skillpact_tests::cast::*;
use skillpact_tests::*;

impl Scene {
    pub(super) fn value(&self, parameter: &str, actor: &str, side: Side) -> String {
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
            "programme_id" => self.programmes[usize::from(!own)].0.clone(),
            "rule_id" => self.programmes[usize::from(!own)].1.clone(),
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
            "mapping_id" | "carry_id" | "undo_id" => id(),
            "sign_in_id" | "erasure_request_id" | "draft_id" => uuid::Uuid::nil().to_string(),
            other => panic!("say in tests/api/scene/values.rs what a good {other} is"),
        }
    }
}

/// Whose record a request is about.
pub(super) fn whose(actor: &str, side: Side) -> &'static Somebody {
    match (side, actor) {
        (Side::Foreign, _) => &LARA,
        (Side::Own, "signed out" | "expired session") => &ANA,
        (Side::Own, actor) => person(actor),
    }
}

/// A good value of a parameter that stands in a query.
pub(super) fn in_query(parameter: &str) -> &'static str {
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
        other => panic!("say in tests/api/scene/values.rs what a good {other} in a query is"),
    }
}
