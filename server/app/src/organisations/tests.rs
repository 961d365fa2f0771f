//! The slice on a database: who sees whom, and the rules that need rows to be tested.

use super::model::{MembershipPatch, UnitIn, UnitPatch};
use super::service::people::PeopleFilter;
use super::service::{memberships, people, units};
use super::*;
use crate::platform::access::{Role, Scope};
use crate::platform::ids::{MembershipId, OrganisationId};
use crate::platform::language::Language;
use crate::testing::{World, actor};
use poem_openapi::types::MaybeUndefined;
use uuid::Uuid;

const HERE: OrganisationId = OrganisationId(Uuid::from_u128(1));
const THERE: OrganisationId = OrganisationId(Uuid::from_u128(2));
const MANAGER: PersonId = PersonId(Uuid::from_u128(10));

fn organisation(id: OrganisationId, slug: &str, world: &World) -> NewOrganisation {
    NewOrganisation {
        id,
        slug: slug.to_owned(),
        name: slug.to_owned(),
        kind: OrganisationKind::Municipality,
        country: "SI".to_owned(),
        lau_code: None,
        nuts3: None,
        population: None,
        headcount: None,
        default_language: Language::Sl,
        created_at: world.platform.clock.now(),
    }
}

/// Two towns; here a manager with two people, and one who is not hers; there one person.
async fn two_towns() -> World {
    let world = World::new().await;
    let now = world.platform.clock.now();
    let mut population = Population {
        organisations: vec![organisation(HERE, "here", &world), organisation(THERE, "there", &world)],
        ..Population::default()
    };
    let staff = [
        (MANAGER, "Eva", "Vidmar", HERE, None, Role::LineManager),
        (PersonId(Uuid::from_u128(11)), "Špela", "Čeh", HERE, Some(MANAGER), Role::Learner),
        (PersonId(Uuid::from_u128(12)), "Ana", "Novak", HERE, Some(MANAGER), Role::Learner),
        (PersonId(Uuid::from_u128(13)), "Luka", "Novak", HERE, None, Role::OrganisationAdmin),
        (PersonId(Uuid::from_u128(14)), "Иван", "Иванов", THERE, None, Role::Learner),
    ];
    for (id, given_name, family_name, organisation, manager, role) in staff {
        population.people.push(NewPerson {
            id,
            email: format!("{}@x.example", id.0.as_u128()),
            given_name: given_name.to_owned(),
            family_name: family_name.to_owned(),
            language: Language::Sl,
            created_at: now,
        });
        population.memberships.push(NewMembership {
            id: MembershipId(id.0),
            person: id,
            organisation,
            unit: None,
            position: None,
            manager,
            roles: [role].into(),
            valid_from: now.date_naive(),
            created_at: now,
        });
    }
    let scope = Scope::system("a test");
    world.platform.database.write(&scope, async |transaction| load(transaction, population).await).await.unwrap();
    world
}

async fn names(world: &World, role: Role, words: Option<&str>) -> Vec<String> {
    let mut names = Vec::new();
    let mut cursor = None;
    loop {
        let filter = PeopleFilter { words: words.map(str::to_owned), unit: None, cursor, limit: 1 };
        let page = people::list(&world.platform, &actor(MANAGER, HERE, &[role]), HERE, filter).await.unwrap();
        names.extend(page.items.into_iter().map(|person| format!("{} {}", person.given_name, person.family_name)));
        cursor = page.next;
        if cursor.is_none() {
            return names;
        }
    }
}

#[tokio::test]
async fn an_hr_officer_sees_her_organisation_page_by_page_and_nobody_else() {
    let world = two_towns().await;
    let mut seen = names(&world, Role::HrOfficer, None).await;
    seen.sort();
    assert_eq!(seen, ["Ana Novak", "Eva Vidmar", "Luka Novak", "Špela Čeh"]);
}

#[tokio::test]
async fn people_stand_in_the_order_of_their_alphabets_on_every_database() {
    let world = two_towns().await;
    let now = world.platform.clock.now();
    let mut population = Population::default();
    // Given and family name; two people of one name are told apart by their memberships.
    let names_in_order = [
        ("Ana", "Andersson"),
        ("Elin", "Åkesson"),
        ("Živa", "Cankar"),
        ("Špela", "Čeh"),
        ("Chiara", "De Luca"),
        ("Ana", "Novak"),
        ("Črt", "Novak"),
        ("Črt", "Novak"),
        ("Luka", "Novak"),
        ("Žan", "Novak"),
        ("Kevin", "O'Brien"),
        ("Björn", "Östlund"),
        ("Eva", "Vidmar"),
        ("Rok", "Zupan"),
        ("Ana", "Žagar"),
        ("Георги", "Иванов"),
        ("Яна", "Йорданова"),
    ];
    let there_already = ["Špela Čeh", "Ana Novak", "Luka Novak", "Eva Vidmar"];
    for (number, (given_name, family_name)) in names_in_order.into_iter().enumerate().rev() {
        if there_already.contains(&format!("{given_name} {family_name}").as_str()) {
            continue;
        }
        let id = PersonId(Uuid::from_u128(1_000 - number as u128));
        let new = (given_name.to_owned(), family_name.to_owned());
        population.people.push(NewPerson {
            id,
            email: format!("{number}@y.example"),
            given_name: new.0,
            family_name: new.1,
            language: Language::En,
            created_at: now,
        });
        population.memberships.push(NewMembership {
            id: MembershipId(id.0),
            person: id,
            organisation: HERE,
            unit: None,
            position: None,
            manager: None,
            roles: [Role::Learner].into(),
            valid_from: now.date_naive(),
            created_at: now,
        });
    }
    world.platform.database.write(&Scope::system("a test"), async |transaction| load(transaction, population).await).await.unwrap();
    let expected = names_in_order.map(|(given_name, family_name)| format!("{given_name} {family_name}"));
    assert_eq!(names(&world, Role::HrOfficer, None).await, expected);
}

#[tokio::test]
async fn a_line_manager_sees_her_team() {
    let world = two_towns().await;
    let mut seen = names(&world, Role::LineManager, None).await;
    seen.sort();
    assert_eq!(seen, ["Ana Novak", "Špela Čeh"]);
}

#[tokio::test]
async fn people_are_found_in_any_case_with_their_carons() {
    let world = two_towns().await;
    for words in ["špela", "ŠPE", "čeh", "šp če", "11@x"] {
        assert_eq!(names(&world, Role::HrOfficer, Some(words)).await, ["Špela Čeh"], "{words}");
    }
    assert_eq!(names(&world, Role::HrOfficer, Some("ana nov")).await, ["Ana Novak"]);
    assert_eq!(names(&world, Role::HrOfficer, Some("%")).await, Vec::<String>::new());
    assert_eq!(names(&world, Role::HrOfficer, Some("иван")).await, Vec::<String>::new());
}

#[tokio::test]
async fn another_organisations_ids_are_not_found() {
    let world = two_towns().await;
    let administrator = actor(PersonId(Uuid::from_u128(13)), HERE, &[Role::OrganisationAdmin]);
    let patch = || MembershipPatch {
        unit_id: MaybeUndefined::Undefined,
        position: MaybeUndefined::Value("x".to_owned()),
        manager_id: MaybeUndefined::Undefined,
        roles: None,
        valid_to: MaybeUndefined::Undefined,
    };
    let theirs = MembershipId(Uuid::from_u128(14));
    for organisation in [HERE, THERE] {
        let refused = memberships::change(&world.platform, &administrator, organisation, theirs, patch()).await.unwrap_err();
        assert_eq!(refused.code(), "not_found");
    }
    let refused = people::get(&world.platform, &administrator, HERE, PersonId(Uuid::from_u128(14))).await.unwrap_err();
    assert_eq!(refused.code(), "not_found");
    let foreign_manager = MembershipPatch { manager_id: MaybeUndefined::Value(PersonId(Uuid::from_u128(14))), ..patch() };
    let refused = memberships::change(&world.platform, &administrator, HERE, MembershipId(Uuid::from_u128(12)), foreign_manager).await;
    assert_eq!(refused.unwrap_err().code(), "invalid_input");
}

#[tokio::test]
async fn a_membership_that_ends_today_is_over_and_the_last_administrator_stays() {
    let world = two_towns().await;
    let today = world.platform.clock.now().date_naive();
    let administrator = actor(PersonId(Uuid::from_u128(13)), HERE, &[Role::OrganisationAdmin]);
    let end = MembershipPatch {
        unit_id: MaybeUndefined::Undefined,
        position: MaybeUndefined::Undefined,
        manager_id: MaybeUndefined::Undefined,
        roles: None,
        valid_to: MaybeUndefined::Value(today),
    };
    let ended = memberships::change(&world.platform, &administrator, HERE, MembershipId(Uuid::from_u128(12)), end.clone()).await.unwrap();
    assert_eq!(ended.valid_to, Some(today));
    assert!(!names(&world, Role::HrOfficer, None).await.contains(&"Ana Novak".to_owned()));
    let own = memberships::change(&world.platform, &administrator, HERE, MembershipId(Uuid::from_u128(13)), end).await;
    assert_eq!(own.unwrap_err().code(), "invalid_input");
}

#[tokio::test]
async fn units_stay_a_tree_and_go_only_when_empty() {
    let world = two_towns().await;
    let administrator = actor(MANAGER, HERE, &[Role::OrganisationAdmin]);
    let create = async |parent_id| {
        units::create(&world.platform, &administrator, HERE, UnitIn { name: "Unit".to_owned(), parent_id }).await.unwrap().id
    };
    let top = create(None).await;
    let part = create(Some(top)).await;
    let under = UnitPatch { name: None, parent_id: MaybeUndefined::Value(part) };
    let refused = units::change(&world.platform, &administrator, HERE, top, under).await.unwrap_err();
    assert_eq!(refused.code(), "invalid_input");
    let refused = units::delete(&world.platform, &administrator, HERE, top).await.unwrap_err();
    assert_eq!(refused.code(), "already_in_use");
    units::delete(&world.platform, &administrator, HERE, part).await.unwrap();
    units::delete(&world.platform, &administrator, HERE, top).await.unwrap();
}
