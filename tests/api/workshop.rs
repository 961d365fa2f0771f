//! The courses of the stories about work that is handed in, and what is done with them.

use poem::Body;
use poem::http::Method;
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;
use std::path::{Path, PathBuf};

/// A course with every kind of question, an assignment, a bank, and a timed test that draws from it.
pub const NOTICE: &str = "plain-notice";
/// A course with a test in which a trainer marks an answer.
pub const ESSAY: &str = "essay";

/// Smaller than anything that a program would write, and yet a PDF as far as the beginning goes.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1A\n........";

/// A small document.
pub const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n";

fn courses() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("courses-with-work")
}

/// Where a file of a course lies in a world.
pub fn file(world: &World, path: &str) -> PathBuf {
    world.folder().join("courses").join(path)
}

/// Publishes the courses of the world's folder.
pub async fn publish(world: &World) {
    let outcome = skillpact::catalogue::publish(&world.platform).await.expect("courses can be published");
    let wrong: Vec<_> = outcome.findings.iter().filter(|(folder, _)| [NOTICE, ESSAY].contains(&folder.as_str())).collect();
    assert!(!outcome.broken.iter().any(|folder| [NOTICE, ESSAY].contains(&folder.as_str())), "{wrong:#?}");
    world.catalogue.refresh();
}

/// Adds the courses with work to a folder of courses.
pub fn copy_courses(to: &Path) {
    for course in [NOTICE, ESSAY] {
        std::fs::create_dir_all(to.join(course).join("en")).expect("a folder can be made");
        for part in ["", "en"] {
            for entry in std::fs::read_dir(courses().join(course).join(part)).expect("the course is there") {
                let entry = entry.expect("an entry can be read");
                if entry.path().is_file() {
                    std::fs::copy(entry.path(), to.join(course).join(part).join(entry.file_name())).expect("a file can be copied");
                }
            }
        }
    }
}

/// Adds the courses with work to a world.
pub async fn open(world: &World) {
    copy_courses(&world.folder().join("courses"));
    publish(world).await;
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

/// Enrols on a course; gives the enrolment's id.
pub async fn enrol(who: &Session, course: &str, home: &Home) -> String {
    let course = who.course_named(course).await;
    let body = json!({ "id": id(), "course_id": course.id, "organisation_id": home.id() });
    text(&who.post("/enrolments", body).await.json()["id"])
}

/// Asks to begin a test or an assignment.
pub async fn begin(who: &Session, enrolment: &str, lesson: &str) -> Answer {
    who.post(&format!("/enrolments/{enrolment}/attempts"), json!({ "id": id(), "lesson": lesson })).await
}

/// Begins a test or an assignment; gives the attempt.
pub async fn begun(who: &Session, enrolment: &str, lesson: &str) -> Value {
    begin(who, enrolment, lesson).await.expect(201)
}

/// The keys of the questions of an attempt, in its order.
pub fn asked(attempt: &Value) -> Vec<String> {
    attempt["questions"].as_array().expect("questions").iter().map(|question| text(&question["key"])).collect()
}

/// Sends a file.
pub async fn upload(who: &Session, attempt: &str, question: &str, name: &str, bytes: &[u8]) -> Answer {
    let path = format!("/api/attempts/{attempt}/files?question={question}&name={name}");
    let body = Body::from_vec(bytes.to_vec());
    who.send(Method::POST, &path, |request| request.content_type("application/octet-stream").body(body)).await
}

/// Sends bytes to an address below `/api`.
pub async fn send_file(who: &Session, path: &str, bytes: &[u8]) -> Answer {
    let body = Body::from_vec(bytes.to_vec());
    who.send(Method::POST, &format!("/api{path}"), |request| request.content_type("application/octet-stream").body(body)).await
}

/// Begins an upload in parts.
pub async fn begin_upload(who: &Session, attempt: &str, name: &str, size: usize) -> Answer {
    let body = json!({ "id": id(), "question": "document", "name": name, "size": size, "fingerprint": "as it was" });
    who.post(&format!("/attempts/{attempt}/uploads"), body).await
}

/// Sends a part of a file.
pub async fn send_part(who: &Session, upload: &str, offset: usize, bytes: &[u8]) -> Answer {
    let body = Body::from_vec(bytes.to_vec());
    let path = format!("/api/uploads/{upload}?offset={offset}");
    who.send(Method::PATCH, &path, |request| request.content_type("application/octet-stream").body(body)).await
}

/// Works on the assignment and hands it in: a PDF and a text; gives the attempt's id and what the server said.
pub async fn hand_in(who: &Session, enrolment: &str) -> (String, Value) {
    let attempt = text(&begun(who, enrolment, "rewrite").await["id"]);
    let file = upload(who, &attempt, "document", "notice.pdf", PDF).await.expect(201);
    who.save(&attempt, "document", json!({ "files": [file["id"]] })).await.expect(200);
    who.save(&attempt, "reasons", json!({ "text": "It is for the neighbours." })).await.expect(200);
    who.save(&attempt, "reader", json!({ "choice": [1] })).await.expect(200);
    let submitted = who.submit(&attempt).await.expect(200);
    (attempt, submitted)
}

/// The address of a piece of work.
pub fn work_path(home: &Home, attempt: &str) -> String {
    format!("/organisations/{}/work/{attempt}", home.id())
}

/// Marks the assignment with these points for the document and the reasons.
pub async fn mark(trainer: &Session, attempt: &str, document: [u32; 2], reasons: u32) -> Answer {
    let marks = json!({ "marks": [
        { "question": "document", "criteria": document, "comment": "Short and plain." },
        { "question": "reasons", "criteria": [reasons] },
    ] });
    trainer.put(&format!("{}/marks", work_path(&KOCEVJE, attempt)), marks).await
}

/// The attempts that wait to be marked, as the trainer sees them.
pub async fn waiting(trainer: &Session) -> Vec<Value> {
    let page = trainer.get(&format!("/organisations/{}/work", KOCEVJE.id())).await.expect(200);
    page["items"].as_array().expect("a list").clone()
}

/// A question to the trainers about the course, under an id.
pub fn question(id: &str) -> Value {
    json!({ "id": id, "message_id": skillpact_tests::id(), "kind": "question", "language": "en", "text": "Who answers for the calendar?" })
}

/// Asks the trainers; the thread's id.
pub async fn ask(who: &Session, enrolment: &str) -> String {
    let id = skillpact_tests::id();
    who.post(&format!("/enrolments/{enrolment}/feedback"), question(&id)).await.expect(201);
    id
}
