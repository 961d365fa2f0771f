//! What cannot be understood is refused with a problem that says so, and never brings the server down: for every operation,
//! parameter and field of the description, on both databases.

mod values;

use super::scene::{Asked, Scene, Side, person};
use poem::http::Method;
use poem::{Body, Request, RequestBuilder};
use serde_json::{Value, json};
use skillpact_tests::*;
use std::collections::BTreeSet;
use values::{Bad, bad_bodies, bad_texts_in_paths, bad_values_in_queries};

/// Runs a trial on both databases, one test each.
macro_rules! on_both_in_turn {
    ($(async fn $name:ident($trial:ident) $body:block at_least $count:literal)*) => {$(
        mod $name {
            use super::*;

            async fn story(database: Database) {
                #[allow(unused_mut, reason = "not every trial notes faults of its own")]
                let mut $trial = Trial::new(database).await;
                $body
                $trial.finish($count);
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                story(Database::Sqlite).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgresql() {
                story(Database::Postgresql).await;
            }
        }
    )*};
}

/// Somebody who may call the operation.
fn able(permission: &str) -> &'static str {
    match permission {
        "courses:check" | "work:mark" | "feedback:answer" | "items:read" => "trainer",
        "people:read" | "people:invite" | "reports:read" | "tokens:manage" | "evidence:review" | "profiles:manage"
        | "programmes:manage" => "hr_officer",
        "organisation:manage" | "people:manage" | "audit:read" => "organisation_admin",
        "consortium:manage" | "courses:publish" | "frameworks:manage" | "gaps:consortium" => "consortium_admin",
        "team:assess" => "line_manager",
        _ => "learner",
    }
}

/// A scene, its operations, and what was not refused as it should be.
struct Trial {
    scene: Scene,
    document: Document,
    faults: Vec<String>,
    count: usize,
}

impl Trial {
    async fn new(database: Database) -> Self {
        Self { scene: Scene::new(database).await, document: Document::read(), faults: Vec::new(), count: 0 }
    }

    async fn good(&self, operation: &Operation) -> (Session, Asked) {
        let actor = able(&operation.permission);
        (self.scene.session(actor), self.scene.ask(operation, actor, Side::Own).await)
    }

    /// Notes an answer that is no refusal, or none of the kind that is expected.
    fn hold(&mut self, operation: &Operation, what: &str, answer: &Answer, expected: &Bad) {
        self.count += 1;
        let refused = (400..500).contains(&answer.status);
        let right = match expected {
            Bad::Refused => refused,
            Bad::RefusedWith(status) => answer.status == *status,
            Bad::Harmless => refused || (200..300).contains(&answer.status),
        };
        if !right {
            let text: String = answer.text().chars().take(300).collect();
            self.faults.push(format!("{} {what}: {} {text}", operation.id, answer.status));
        } else if refused {
            answer.assert_is_problem();
        }
    }

    async fn send(
        &mut self,
        operation: &Operation,
        what: &str,
        expected: &Bad,
        path: &str,
        finish: impl FnOnce(RequestBuilder) -> Request,
    ) {
        let session = self.scene.session(able(&operation.permission));
        let answer = session.send(operation.method.clone(), &format!("/api{path}"), finish).await;
        self.hold(operation, what, &answer, expected);
        self.scene.put_back().await;
    }

    #[track_caller]
    fn finish(self, at_least: usize) {
        assert!(self.count >= at_least, "only {} requests were tried", self.count);
        assert!(
            self.faults.is_empty(),
            "{} of {} bad requests were not answered as they should be:\n{}",
            self.faults.len(),
            self.count,
            self.faults.join("\n")
        );
    }
}

fn as_json(text: impl Into<Vec<u8>>) -> impl FnOnce(RequestBuilder) -> Request {
    let text = text.into();
    move |request| request.content_type("application/json").body(Body::from_vec(text))
}

on_both_in_turn! {
    async fn the_good_requests_that_the_bad_ones_begin_with_are_good(trial) {
        for operation in trial.document.operations.clone() {
            let (mut session, asked) = trial.good(&operation).await;
            if operation.id == "signOut" {
                session = trial.scene.world.sign_in(person("learner")).await;
            }
            let answer = session.ask(operation.method.clone(), &asked.path, asked.body).await;
            assert!((200..300).contains(&answer.status), "{}: {}", operation.id, answer.text());
            trial.count += 1;
            trial.scene.put_back().await;
        }
    } at_least 40

    async fn bad_parts_of_paths(trial) {
        for operation in trial.document.operations.clone() {
            for parameter in operation.parameters.iter().filter(|parameter| parameter.in_path) {
                let (_, asked) = trial.good(&operation).await;
                let place = place_of(&operation.path, &parameter.name);
                for bad in bad_texts_in_paths() {
                    let (path, query) = asked.path.split_once('?').unwrap_or((&asked.path, ""));
                    let mut parts: Vec<&str> = path.split('/').collect();
                    parts[place] = &bad;
                    let path = format!("{}?{query}", parts.join("/"));
                    let body = asked.body.clone().map(|body| body.to_string());
                    let what = format!("with {} = {:.60}", parameter.name, bad);
                    trial.send(&operation, &what, &Bad::Refused, &path, |request| match body {
                        Some(body) => as_json(body)(request),
                        None => request.finish(),
                    }).await;
                }
            }
        }
    } at_least 200

    async fn bad_values_in_every_query(trial) {
        for operation in trial.document.operations.clone() {
            for parameter in operation.parameters.iter().filter(|parameter| !parameter.in_path) {
                for (bad, expected) in bad_values_in_queries(&parameter.name, &parameter.schema) {
                    let (_, asked) = trial.good(&operation).await;
                    let body = asked.body.clone().map(|body| body.to_string());
                    let what = format!("with ?{}={:.60}", parameter.name, bad);
                    let path = with_in_query(&asked.path, &parameter.name, &bad);
                    trial.send(&operation, &what, &expected, &path, |request| match body {
                        Some(body) => as_json(body)(request),
                        None => request.finish(),
                    }).await;
                }
            }
        }
    } at_least 150

    async fn bad_values_in_every_field(trial) {
        for operation in trial.document.operations.clone() {
            let Some(schema) = &operation.body else { continue };
            let (_, asked) = trial.good(&operation).await;
            let good = asked.body.expect("it has a body");
            for (what, body, expected) in bad_bodies(&trial.document, schema, &good) {
                trial.send(&operation, &what, &expected, &asked.path, as_json(body)).await;
            }
        }
    } at_least 500

    async fn bodies_that_are_no_json(trial) {
        let deep = "[".repeat(100_000);
        let closed = format!("{}{}", "{\"a\":".repeat(5_000), "1".to_owned() + &"}".repeat(5_000));
        let large = vec![b' '; 1_048_577];
        let bodies: [(&str, &[u8], Bad); 12] = [
            ("without a body", b"", Bad::Refused),
            ("with null", b"null", Bad::Refused),
            ("with a list", b"[]", Bad::Refused),
            ("with a text", b"\"text\"", Bad::Refused),
            ("with a number", b"1e999", Bad::Refused),
            ("broken off", b"{\"email\":\"a", Bad::Refused),
            ("with two documents", b"{}{}", Bad::Refused),
            ("not in UTF-8", b"{\"\xff\xfe\":1}", Bad::Refused),
            ("of one letter", b"\xc3", Bad::Refused),
            ("nested deeply", deep.as_bytes(), Bad::Refused),
            ("nested deeply and closed", closed.as_bytes(), Bad::Refused),
            ("too large", &large, Bad::RefusedWith(413)),
        ];
        for operation in trial.document.operations.clone().into_iter().filter(|operation| operation.body.is_some()) {
            let (_, asked) = trial.good(&operation).await;
            for (what, body, expected) in &bodies {
                trial.send(&operation, what, expected, &asked.path, as_json(*body)).await;
            }
            let text = asked.body.expect("it has a body").to_string();
            for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml"] {
                let text = text.clone();
                let finish = |request: RequestBuilder| request.content_type(kind).body(text);
                trial.send(&operation, &format!("as {kind}"), &Bad::RefusedWith(415), &asked.path, finish).await;
            }
            let packed = |request: RequestBuilder| request.content_type("application/json").header("content-encoding", "gzip").body(text);
            trial.send(&operation, "packed", &Bad::RefusedWith(415), &asked.path, packed).await;
        }
    } at_least 200

    async fn methods_that_an_address_does_not_have(trial) {
        let operations = trial.document.operations.clone();
        let paths: BTreeSet<&str> = operations.iter().map(|operation| operation.path.as_str()).collect();
        for path in paths {
            let here: Vec<_> = operations.iter().filter(|operation| operation.path == path).collect();
            let (_, asked) = trial.good(here[0]).await;
            for method in [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::TRACE] {
                // What is one operation's path can be another's parameter.
                if here.iter().any(|operation| operation.method == method) {
                    continue;
                }
                let session = trial.scene.session("organisation_admin");
                let answer = session.send(method.clone(), &format!("/api{}", asked.path), |request| request.content_type("application/json").body("{}")).await;
                trial.hold(here[0], &format!("by {method}"), &answer, &Bad::RefusedWith(405));
            }
        }
    } at_least 100

    async fn cursors_that_were_tampered_with(trial) {
        for name in ["listOrganisations", "listPeople", "getCompetencyReport", "listAuditEntries"] {
            let operation = trial.document.operation(name).clone();
            let (session, asked) = trial.good(&operation).await;
            let next = cursor(&trial.scene, &session, &operation, &asked.path).await;
            for bad in values::bad_cursors(&next) {
                let path = format!("{}?cursor={bad}", asked.path);
                trial.send(&operation, &format!("with the cursor {bad}"), &Bad::Refused, &path, |request| request.finish()).await;
            }
        }
    } at_least 30
}

/// The place of a name among the parts of a path.
fn place_of(path: &str, name: &str) -> usize {
    path.split('/').position(|part| part == format!("{{{name}}}")).expect("the path names it")
}

/// The path with a value in its query, instead of the one that was there.
fn with_in_query(path: &str, name: &str, value: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let others = query.split('&').filter(|pair| !pair.is_empty() && pair.split('=').next() != Some(name));
    let pairs: Vec<String> = others.map(str::to_owned).chain([format!("{name}={value}")]).collect();
    format!("{path}?{}", pairs.join("&"))
}

/// A cursor that the operation itself gave out.
async fn cursor(scene: &Scene, session: &Session, operation: &Operation, path: &str) -> String {
    if operation.id == "listOrganisations" {
        let all = scene.session("consortium_admin").get("/organisations?limit=1").await.expect(200);
        return all["next"].as_str().expect("more").to_owned();
    }
    session.get(&format!("{path}?limit=1")).await.expect(200)["next"].as_str().expect("more").to_owned()
}

/// Every text that a caller may send is bounded, so that nobody can fill memory or disk with one field.
#[test]
fn every_text_in_a_request_is_bounded() {
    let document = Document::read();
    let mut unbounded = Vec::new();
    // The framework bounds no texts within a list; each of these is a name that the service knows or refuses.
    let bounded_by_the_service = [
        "updateRegistrationSetting.domains[]",
        "startPlacement.areas[]",
        "createProgramme.content.steps[].after[]",
        "updateProgramme.content.steps[].after[]",
    ];
    for operation in &document.operations {
        for parameter in &operation.parameters {
            collect_unbounded(&document, &parameter.schema, &format!("{} {}", operation.id, parameter.name), &mut unbounded);
        }
        if let Some(body) = &operation.body {
            collect_unbounded(&document, body, &operation.id, &mut unbounded);
        }
    }
    unbounded.retain(|place| !bounded_by_the_service.contains(&place.as_str()));
    assert!(unbounded.is_empty(), "these have no bound:\n{}", unbounded.join("\n"));
}

fn collect_unbounded(document: &Document, schema: &Value, place: &str, found: &mut Vec<String>) {
    let schema = document.resolved(schema);
    let format = schema["format"].as_str().unwrap_or_default();
    match schema["type"].as_str().unwrap_or_default() {
        "string" if schema["maxLength"].is_null() && schema["enum"].is_null() && !matches!(format, "uuid" | "naive-date" | "date-time") => {
            found.push(place.to_owned());
        }
        "array" => {
            if schema["maxItems"].is_null() {
                found.push(format!("{place}[]"));
            }
            collect_unbounded(document, &schema["items"], &format!("{place}[]"), found);
        }
        "object" => {
            for (name, field) in schema["properties"].as_object().into_iter().flatten() {
                collect_unbounded(document, field, &format!("{place}.{name}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn a_body_that_is_no_object_is_left_alone_by_the_walk() {
    assert_eq!(values::with(&json!({ "a": { "b": 1 } }), &["a", "b"], Some(json!(2))), json!({ "a": { "b": 2 } }));
    assert_eq!(values::with(&json!({ "a": { "b": 1 } }), &["a", "b"], None), json!({ "a": {} }));
}
