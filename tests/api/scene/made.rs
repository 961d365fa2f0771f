//! Records that are made for one request.

use super::{Scene, Side, person};
use serde_json::json;
use sha2::Digest;
use skillpact_tests::cast::*;
use skillpact_tests::*;

impl Scene {
    /// A framework's key. What is published is known to the whole process, so that it must be another one in every scene.
    pub(super) fn framework_key(&self) -> String {
        format!("scene-{}", id())
    }

    /// The mapping that ships.
    pub(super) async fn mapping(&self) -> String {
        let listed = self.sessions["consortium_admin"].get("/framework-mappings").await.expect(200);
        let shipped = listed.as_array().expect("a list").iter().find(|one| one["origin"] == "shipped").expect("one ships");
        shipped["id"].as_str().expect("an id").to_owned()
    }

    /// A mapping of the consortium's by which nothing was carried over.
    pub(super) async fn own_mapping(&self) -> String {
        let own = "(SELECT id FROM framework_mapping WHERE origin = 'own')";
        self.world.execute(&format!("DELETE FROM framework_mapping_line WHERE mapping_id IN {own}")).await;
        self.world.execute("DELETE FROM framework_mapping WHERE origin = 'own'").await;
        let wish = json!({ "id": id(), "from": "greencomp-2022", "to": "digcomp-2.2" });
        self.sessions["consortium_admin"].post("/framework-mappings", wish.clone()).await.expect(200);
        wish["id"].as_str().expect("an id").to_owned()
    }

    /// A draft that a file took the place of. The earlier one has the id that stands in addresses, and the later one the stamp of the body.
    pub(super) async fn replaced_draft(&self) -> String {
        let key = self.draft().await;
        let query = format!("format=csv&key={key}&title=x&version=1");
        let file = "code;title_en;parent\n1;One;\n1.1;A;1\n";
        let session = &self.sessions["consortium_admin"];
        let shown = super::super::frameworks::import(session, &query, file).await.expect(200);
        let commit = shown["checked"].as_str().expect("a name for what was shown");
        super::super::frameworks::import(session, &format!("{query}&commit={commit}"), file).await.expect(200);
        let nil = self.world.literal(uuid::Uuid::nil());
        self.world.execute(&format!("DELETE FROM framework_earlier_draft WHERE framework_key <> '{key}'")).await;
        self.world.execute(&format!("UPDATE framework_earlier_draft SET id = {nil}")).await;
        self.world.execute(&format!("UPDATE framework SET stamp = '0' WHERE key = '{key}'")).await;
        key
    }

    /// A framework of the consortium's that nobody uses yet.
    pub(super) async fn draft(&self) -> String {
        let wish =
            json!({ "id": id(), "key": self.framework_key(), "title": "x", "version": "1", "language": "en", "copy_of": "greencomp-2022" });
        self.sessions["consortium_admin"].post("/frameworks", wish.clone()).await.expect(201);
        wish["key"].as_str().expect("a key").to_owned()
    }

    /// A certificate of somebody's, in some state.
    pub(super) async fn certificate(&self, somebody: &Somebody, home: &Home, state: &str) -> String {
        let id = uuid::Uuid::new_v4();
        let row = [id, home.id(), somebody.id()].map(|id| self.world.literal(id)).join(", ");
        let claims = r#"[{"skill":"digcomp-2.2:1.3","level":3}]"#;
        let values = format!("{row}, 'x', 'y', '2026-01-01', '{claims}', '{state}', '2026-11-22 10:00:00+00:00'");
        let columns = "id, organisation_id, person_id, title, issuer, issued_on, claims, state, created_at";
        self.world.execute(&format!("INSERT INTO external_certificate ({columns}) VALUES ({values})")).await;
        id.to_string()
    }

    /// A message that was given up.
    pub(super) async fn unsent_mail(&self) -> String {
        let row = uuid::Uuid::new_v4();
        let now = "'2026-11-22 10:00:00+00:00'";
        let values = format!("{}, 'x@kocevje.example', 'x', 'x', 'x', 'given_up', 15, {now}, {now}", self.world.literal(row));
        let columns = "id, recipient, subject, text_body, html_body, state, attempts, created_at, next_attempt_at";
        self.world.execute(&format!("INSERT INTO outgoing_mail ({columns}) VALUES ({values})")).await;
        row.to_string()
    }

    /// Something that somebody was told.
    pub(super) async fn notice(&self, actor: &str, side: Side) -> String {
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
    pub(super) async fn complete(&self, enrolment: &str) {
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

    /// Ends the completion of an enrolment, so that it can be renewed.
    pub(super) async fn end_completion(&self, enrolment: &str) {
        let of_it = format!("enrolment_id = {}", self.world.literal(enrolment.parse().expect("an id")));
        self.world.execute(&format!("UPDATE completion SET valid_until = '2026-11-01 10:00:00+00:00' WHERE {of_it}")).await;
    }

    /// The secret of somebody who signs up for Kočevje.
    pub(super) async fn registration(&self) -> String {
        let (name, secret, row) = (self.new_name(), self.new_name(), self.world.literal(uuid::Uuid::new_v4()));
        let hash = hex::encode(sha2::Sha256::digest(secret.as_bytes()));
        let (home, now, end) = (self.world.literal(KOCEVJE.id()), "2026-11-22 10:00:00+00:00", "2026-12-01 10:00:00+00:00");
        let values = format!("{row}, {home}, '{name}@kocevje.example', 'x', 'y', 'en', '{hash}', '{now}', '{end}', NULL");
        let columns = "id, organisation_id, email, given_name, family_name, language, secret_hash, created_at, expires_at, used_at";
        self.world.execute(&format!("INSERT INTO registration ({columns}) VALUES ({values})")).await;
        secret
    }

    /// A session of somebody's that nobody uses.
    pub(super) async fn sign_in_of(&self, somebody: &Somebody) -> String {
        let id = uuid::Uuid::new_v4();
        let (row, person) = (self.world.literal(id), self.world.literal(somebody.id()));
        let values = format!("{row}, {person}, '{id}', '2026-11-22 10:00:00+00:00', '2027-12-01 10:00:00+00:00'");
        self.world.execute(&format!("INSERT INTO sign_in (id, person_id, secret_hash, created_at, expires_at) VALUES ({values})")).await;
        id.to_string()
    }

    /// Somebody who has just come to an organisation, so that she can be forgotten.
    pub(super) async fn newcomer(&self, home: &Home) -> uuid::Uuid {
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
    pub(super) async fn erasure_request(&self, person: uuid::Uuid, home: &Home) -> String {
        let id = uuid::Uuid::new_v4();
        let (row, person, organisation) = (self.world.literal(id), self.world.literal(person), self.world.literal(home.id()));
        self.world.execute(&format!("DELETE FROM erasure_request WHERE person_id = {person}")).await;
        let values = format!("{row}, {person}, {organisation}, 'open', '2026-11-22 10:00:00+00:00', '2026-12-22'");
        let columns = "id, person_id, organisation_id, state, requested_at, due_on";
        self.world.execute(&format!("INSERT INTO erasure_request ({columns}) VALUES ({values})")).await;
        id.to_string()
    }

    /// The secret of a link to a new address of Bor's.
    pub(super) async fn email_change(&self) -> String {
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
    pub(super) async fn secret(&self, purpose: &str) -> String {
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
