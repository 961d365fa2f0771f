//! What a learner does with the course of the tests, `shared-calendar`.

use crate::cast::Home;
use crate::session::{Answer, Session};
use serde_json::{Value, json};
use uuid::Uuid;

/// A course as the catalogue shows it.
#[derive(Clone, Debug)]
pub struct Course {
    /// Its id.
    pub id: String,
    /// The live version's hash.
    pub version: String,
    /// All the catalogue says.
    pub document: Value,
}

/// The right answer to each question of the final test, as `choice` or the text of the only gap.
pub const RIGHT: [(&str, &str); 4] = [
    ("test-which", r#"{"choice":[2]}"#),
    ("test-good", r#"{"choice":[1,2]}"#),
    ("test-hour", r#"{"gaps":[{"number":1,"text":"60"}]}"#),
    ("test-room", r#"{"gaps":[{"number":1,"text":"invitation"}]}"#),
];

/// A new id, as a client makes it.
#[must_use]
pub fn id() -> String {
    Uuid::new_v4().to_string()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

impl Session {
    /// The course of the tests.
    pub async fn course(&self) -> Course {
        self.course_named("shared-calendar").await
    }

    /// A course by its name in addresses.
    pub async fn course_named(&self, slug: &str) -> Course {
        let document = self.get(&format!("/courses/{slug}")).await.expect(200);
        Course { id: text(&document["id"]), version: text(&document["version"]), document }
    }

    /// Enrols on the course of the tests and returns the enrolment's id.
    pub async fn enrol(&self, home: &Home) -> String {
        let course = self.course().await;
        let answer = self.post("/enrolments", json!({ "id": id(), "course_id": course.id, "organisation_id": home.id() })).await;
        assert!(matches!(answer.status, 200 | 201), "{}", answer.text());
        text(&answer.json()["id"])
    }

    /// Answers a practice question.
    pub async fn practise(&self, enrolment: &str, lesson: &str, question: &str, answer: Value) -> Answer {
        self.practise_as(&id(), enrolment, lesson, question, answer).await
    }

    /// Answers a practice question under a given id.
    pub async fn practise_as(&self, id: &str, enrolment: &str, lesson: &str, question: &str, answer: Value) -> Answer {
        let body = json!({ "id": id, "question": question, "language": "en", "answer": answer });
        self.post(&format!("/enrolments/{enrolment}/lessons/{lesson}/answers"), body).await
    }

    /// Marks a lesson as read to its end.
    pub async fn finish(&self, enrolment: &str, lesson: &str) -> Answer {
        self.put(&format!("/enrolments/{enrolment}/lessons/{lesson}"), json!({ "finished": true })).await
    }

    /// Marks both lessons as read.
    pub async fn finish_lessons(&self, enrolment: &str) {
        for lesson in ["why-one-calendar", "invite"] {
            self.finish(enrolment, lesson).await.expect(200);
        }
    }

    /// Asks to begin the final test.
    pub async fn begin(&self, enrolment: &str) -> Answer {
        self.post(&format!("/enrolments/{enrolment}/attempts"), json!({ "id": id(), "lesson": "final-test" })).await
    }

    /// Begins the final test and returns the attempt's id.
    pub async fn attempt(&self, enrolment: &str) -> String {
        text(&self.begin(enrolment).await.expect(201)["id"])
    }

    /// Saves an answer of a test.
    pub async fn save(&self, attempt: &str, question: &str, answer: Value) -> Answer {
        self.put(&format!("/attempts/{attempt}/answers/{question}"), json!({ "id": id(), "language": "en", "answer": answer })).await
    }

    /// Answers the first so many questions of the final test rightly.
    pub async fn save_right(&self, attempt: &str, count: usize) {
        for (question, answer) in &RIGHT[..count] {
            let answer = serde_json::from_str(answer).expect("it is JSON");
            self.save(attempt, question, answer).await.expect(200);
        }
    }

    /// Hands a test in.
    pub async fn submit(&self, attempt: &str) -> Answer {
        self.ask(poem::http::Method::POST, &format!("/attempts/{attempt}/submit"), None).await
    }

    /// Takes the whole course: both lessons and the test, with so many of four answers right. Returns the enrolment's id and
    /// the attempt.
    pub async fn take_course(&self, home: &Home, right: usize) -> (String, Value) {
        let enrolment = self.enrol(home).await;
        self.finish_lessons(&enrolment).await;
        let attempt = self.attempt(&enrolment).await;
        self.save_right(&attempt, right).await;
        let result = self.submit(&attempt).await.expect(200);
        (enrolment, result)
    }
}
