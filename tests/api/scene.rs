//! A good request for every operation of the API: what the table of authorisation and the bad inputs begin with.

mod bodies;
mod made;
mod targets;
mod values;

use super::judging;
use super::profiles;
use super::programmes;
use super::workshop::{self, NOTICE, text};
use serde_json::{Value, json};
use skillpact_tests::cast::*;
use skillpact_tests::*;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use values::in_query;

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
    /// Own and foreign, each with its rule.
    programmes: [(String, String); 2],
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
        let programmes = [
            programmes::begun(&sessions["hr_officer"], &KOCEVJE, &course.id).await,
            programmes::begun(&world.sign_in(&HELENA).await, &LOGATEC, &course.id).await,
        ];
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
            programmes,
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
        self.world.execute("DELETE FROM evidence_carry_undo").await;
        let own = "(SELECT id FROM framework_mapping WHERE origin = 'own')";
        self.world.execute(&format!("DELETE FROM framework_mapping_line WHERE mapping_id IN {own}")).await;
        self.world.execute("DELETE FROM framework_mapping WHERE origin = 'own'").await;
        self.world.execute("DELETE FROM notification_digest").await;
        self.world.execute("DELETE FROM erasure_request").await;
        self.world.execute("UPDATE external_certificate SET state = 'withdrawn' WHERE state IN ('draft', 'waiting')").await;
        let kept = |part: fn(&(String, String)) -> &String| {
            let ids = self.programmes.iter().map(|of| self.world.literal(part(of).parse().expect("an id")));
            ids.collect::<Vec<_>>().join(", ")
        };
        let (programmes, rules) = (kept(|of| &of.0), kept(|of| &of.1));
        self.world.execute("DELETE FROM programme_assignment").await;
        self.world.execute(&format!("DELETE FROM programme_rule WHERE id NOT IN ({rules})")).await;
        self.world.execute(&format!("DELETE FROM programme_version WHERE version > 1 OR programme_id NOT IN ({programmes})")).await;
        self.world.execute(&format!("DELETE FROM programme WHERE id NOT IN ({programmes})")).await;
        self.world.execute("UPDATE programme SET version = 1").await;
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

    fn work(&self, side: Side) -> &HandedIn {
        if side == Side::Own { &self.work } else { &self.foreign_work }
    }

    fn new_name(&self) -> String {
        format!("new-{}", self.counter.fetch_add(1, Ordering::SeqCst))
    }
}
