//! A town with units, people, levels and a course, written through the slices that own them where they offer it.

use crate::organisations::{NewMembership, NewOrganisation, NewPerson, NewUnit, OrganisationKind, Population, load};
use crate::platform::access::{Actor, Role, Scope};
use crate::platform::ids::{CourseId, MembershipId, ObservationId, OrganisationId, PersonId, UnitId};
use crate::platform::language::Language;
use crate::reports::filter::Filter;
use crate::reports::model::CompetencyReport;
use crate::reports::service::{self, Page, Question};
use crate::skills::{NewObservation, load_frameworks, load_observations};
use crate::testing::{World, actor, moment};
use sea_orm::sea_query::Value;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, Statement};
use uuid::Uuid;

pub const SKILL: &str = "digcomp-2.2:4.1";
pub const OTHER_SKILL: &str = "digcomp-2.2:1.1";

pub struct Town {
    pub world: World,
    pub organisation: OrganisationId,
    pub hr: PersonId,
    number: u128,
}

/// The family names of a town's people in their order; all of a crowd have one given name.
const NAMES: [&str; 8] = ["Čeh", "de Luca", "Kovač", "Müller", "Novak", "Zorko", "Zupan", "Žagar"];

/// Where a family name stands among those of a town.
pub fn place_of_name(name: &str) -> usize {
    NAMES.iter().position(|known| *known == name).expect("the name is one of a town's")
}

fn system() -> Scope {
    Scope::system("a test builds its world")
}

impl Town {
    /// A town with an HR officer called Zupan.
    pub async fn new() -> Self {
        let world = World::new().await;
        load_frameworks(&world.platform.database, world.platform.clock.now()).await.unwrap();
        let (organisation, hr) = (OrganisationId(Uuid::nil()), PersonId(Uuid::nil()));
        let mut town = Self { world, organisation, hr, number: 0 };
        town.organisation = town.organisation("kocevje", "Občina Kočevje").await;
        town.hr = town.person("Zupan", "Hana").await;
        town
    }

    fn id(&mut self) -> Uuid {
        self.number += 1;
        Uuid::from_u128(0x0193_a1b2_0000_7000_8000_0000_0000_0000 + self.number)
    }

    async fn load(&self, population: Population) {
        let write = async |transaction: &DatabaseTransaction| load(transaction, population).await;
        self.world.platform.database.write(&system(), write).await.unwrap();
    }

    pub async fn organisation(&mut self, slug: &str, name: &str) -> OrganisationId {
        let id = OrganisationId(self.id());
        let organisation = NewOrganisation {
            id,
            slug: slug.to_owned(),
            name: name.to_owned(),
            kind: OrganisationKind::Municipality,
            country: "SI".to_owned(),
            lau_code: None,
            nuts3: None,
            population: None,
            headcount: None,
            default_language: Language::Sl,
            created_at: self.world.platform.clock.now(),
        };
        self.load(Population { organisations: vec![organisation], ..Population::default() }).await;
        id
    }

    pub async fn unit(&mut self, name: &str, parent: Option<UnitId>) -> UnitId {
        let id = UnitId(self.id());
        let created_at = self.world.platform.clock.now();
        let unit = NewUnit { id, organisation: self.organisation, parent, name: name.to_owned(), created_at };
        self.load(Population { units: vec![unit], ..Population::default() }).await;
        id
    }

    pub async fn person(&mut self, family_name: &str, given_name: &str) -> PersonId {
        self.person_in(family_name, given_name, None, None).await
    }

    pub async fn person_in(&mut self, family_name: &str, given_name: &str, unit: Option<UnitId>, manager: Option<PersonId>) -> PersonId {
        let person = self.new_person(family_name, given_name);
        let id = person.id;
        let membership = self.new_membership(id, unit, manager);
        self.load(Population { people: vec![person], memberships: vec![membership], ..Population::default() }).await;
        id
    }

    /// Many people in one insert; the seven names among them repeat.
    pub async fn crowd(&mut self, count: usize, unit: Option<UnitId>) -> Vec<PersonId> {
        let names = ["Čeh", "Novak", "Kovač", "Zorko", "Žagar", "de Luca", "Müller"];
        let people: Vec<NewPerson> = (0..count).map(|number| self.new_person(names[number % names.len()], "Ana")).collect();
        let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
        let memberships = ids.iter().map(|id| self.new_membership(*id, unit, None)).collect();
        self.load(Population { people, memberships, ..Population::default() }).await;
        ids
    }

    pub fn new_person(&mut self, family_name: &str, given_name: &str) -> NewPerson {
        let id = PersonId(self.id());
        NewPerson {
            id,
            email: format!("{id}@kocevje.example"),
            given_name: given_name.to_owned(),
            family_name: family_name.to_owned(),
            language: Language::Sl,
            created_at: self.world.platform.clock.now(),
        }
    }

    pub fn new_membership(&mut self, person: PersonId, unit: Option<UnitId>, manager: Option<PersonId>) -> NewMembership {
        let now = self.world.platform.clock.now();
        NewMembership {
            id: MembershipId(self.id()),
            person,
            organisation: self.organisation,
            unit,
            position: None,
            manager,
            roles: [Role::Learner].into(),
            valid_from: now.date_naive(),
            created_at: now,
        }
    }

    pub async fn join(&mut self, person: PersonId, organisation: OrganisationId, unit: Option<UnitId>) {
        let membership = NewMembership { organisation, ..self.new_membership(person, unit, None) };
        self.load(Population { memberships: vec![membership], ..Population::default() }).await;
    }

    pub async fn level(&mut self, person: PersonId, organisation: OrganisationId, skill: &str, level: i32) {
        self.levels(vec![(person, organisation, skill.to_owned(), level)]).await;
    }

    pub async fn levels(&mut self, levels: Vec<(PersonId, OrganisationId, String, i32)>) {
        let mut new = Vec::with_capacity(levels.len());
        for (person, organisation, skill, level) in levels {
            new.push(NewObservation {
                id: ObservationId(self.id()),
                organisation,
                person,
                skill,
                level,
                kind: "test",
                completion: None,
                standard_error: None,
                assessor: None,
                source: None,
                observed_at: moment("2026-03-01T08:30:00Z"),
                valid_until: (level == 3).then(|| moment("2027-03-01T08:30:00Z")),
            });
        }
        let now = self.world.platform.clock.now();
        let write = async |transaction: &DatabaseTransaction| load_observations(transaction, &system(), &new, now).await;
        self.world.platform.database.write(&system(), write).await.unwrap();
    }

    pub async fn execute(&self, sql: &str, values: impl IntoIterator<Item = Value>) {
        let statement = Statement::from_sql_and_values(self.world.platform.database.backend(), sql, values);
        let write = async |transaction: &DatabaseTransaction| transaction.execute_raw(statement).await.map(|_| ());
        self.world.platform.database.write::<(), DbErr>(&system(), write).await.unwrap();
    }

    /// A course with one version.
    pub async fn course(&mut self) -> CourseId {
        let (course, version) = (self.id(), self.id());
        let now = self.world.platform.clock.now();
        let text = course.to_string();
        self.execute(
            "INSERT INTO course (id, key, slug, created_at) VALUES ($1, $2, $2, $3)",
            [course.into(), text.clone().into(), now.into()],
        )
        .await;
        self.execute(
            "INSERT INTO course_version (id, course_id, number, content_hash, model, published_at) VALUES ($1, $2, 1, $3, $3, $4)",
            [version.into(), course.into(), text.into(), now.into()],
        )
        .await;
        CourseId(course)
    }

    pub async fn enrol(&mut self, person: PersonId, organisation: OrganisationId, course: CourseId, withdrawn: bool) {
        let now = self.world.platform.clock.now();
        let id = self.id();
        self.execute(
            "INSERT INTO enrolment (id, person_id, organisation_id, course_id, started_version_id, enrolled_at, withdrawn_at) \
             SELECT $1, $2, $3, $4, v.id, $5, $6 FROM course_version v WHERE v.course_id = $4",
            [id.into(), person.into(), organisation.into(), course.into(), now.into(), withdrawn.then_some(now).into()],
        )
        .await;
    }

    pub fn hr_officer(&self) -> Actor {
        actor(self.hr, self.organisation, &[Role::HrOfficer])
    }

    /// One page for the HR officer.
    pub async fn open(&self, filter: Filter, cursor: Option<String>, limit: u32) -> CompetencyReport {
        self.open_as(&self.hr_officer(), filter, cursor, limit).await
    }

    pub async fn open_as(&self, actor: &Actor, filter: Filter, cursor: Option<String>, limit: u32) -> CompetencyReport {
        let question = Question { filter, language: Some(Language::En) };
        service::open(&self.world.platform, actor, self.organisation, question, Page { cursor, limit }).await.unwrap()
    }

    /// The family names of a report's first page.
    pub async fn names(&self, actor: &Actor, filter: Filter) -> Vec<String> {
        self.open_as(actor, filter, None, 100).await.items.into_iter().map(|row| row.family_name).collect()
    }
}
