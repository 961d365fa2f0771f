use super::api::AuditEntry;
use super::service::list;
use crate::organisations::{NewMembership, NewOrganisation, NewPerson, OrganisationKind, Population, load};
use crate::platform::access::{Actor, Role, Scope};
use crate::platform::audit::{Event, record};
use crate::platform::ids::{MembershipId, OrganisationId, PersonId};
use crate::platform::paging::Page;
use crate::platform::{ApiError, language::Language};
use crate::testing::{World, actor};
use sea_orm::{DatabaseTransaction, DbErr};
use uuid::Uuid;

const SCOPE: &str = "a test builds its world";

/// Two organisations that wrote turn by turn, the first by its administrator.
async fn world() -> (World, OrganisationId, PersonId) {
    let world = World::new().await;
    let now = world.platform.clock.now();
    let [home, other] = [OrganisationId(Uuid::new_v4()), OrganisationId(Uuid::new_v4())];
    let admin = PersonId(Uuid::new_v4());
    let organisation = |id, slug: &str| NewOrganisation {
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
        created_at: now,
    };
    let person = NewPerson {
        id: admin,
        email: "admin@kocevje.example".to_owned(),
        given_name: "Ana".to_owned(),
        family_name: "Novak".to_owned(),
        language: Language::Sl,
        created_at: now,
    };
    let membership = NewMembership {
        id: MembershipId(Uuid::new_v4()),
        person: admin,
        organisation: home,
        unit: None,
        position: None,
        manager: None,
        roles: [Role::OrganisationAdmin].into(),
        valid_from: now.date_naive(),
        created_at: now,
    };
    let population = Population {
        organisations: vec![organisation(home, "kocevje"), organisation(other, "logatec")],
        people: vec![person],
        memberships: vec![membership],
        ..Population::default()
    };
    let fill = async |transaction: &DatabaseTransaction| {
        load(transaction, population).await?;
        for number in 0..30 {
            let (organisation, actor) = if number % 2 == 0 { (home, Some(admin)) } else { (other, Some(PersonId(Uuid::new_v4()))) };
            let event = Event {
                actor,
                organisation: Some(organisation),
                action: "unit.created",
                record_kind: "unit",
                record_id: Some(number.to_string()),
                ..Event::default()
            };
            record(transaction, now, event).await?;
        }
        let event = Event { organisation: Some(home), action: "course.published", record_kind: "course", ..Event::default() };
        record(transaction, now, event).await
    };
    world.platform.database.write::<(), DbErr>(&Scope::system(SCOPE), fill).await.unwrap();
    (world, home, admin)
}

async fn page(world: &World, actor: &Actor, organisation: OrganisationId, cursor: Option<&str>) -> Result<Page<AuditEntry>, ApiError> {
    list(&world.platform, actor, organisation, cursor, 7).await
}

#[tokio::test]
async fn the_organisations_entries_come_newest_first_on_pages_without_gaps() {
    let (world, home, admin) = world().await;
    let admin = actor(admin, home, &[Role::OrganisationAdmin]);
    let (mut sequences, mut cursor) = (Vec::new(), None::<String>);
    loop {
        let page = page(&world, &admin, home, cursor.as_deref()).await.unwrap();
        sequences.extend(page.items.iter().map(|entry| entry.sequence));
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    let expected: Vec<i64> = std::iter::once(31).chain((1..=29).rev().step_by(2)).collect();
    assert_eq!(sequences, expected);
}

#[tokio::test]
async fn entries_name_who_acted_and_the_server_has_no_name() {
    let (world, home, admin) = world().await;
    let first = page(&world, &actor(admin, home, &[Role::OrganisationAdmin]), home, None).await.unwrap();
    assert_eq!((first.items[0].actor_id, first.items[0].actor_name.as_deref()), (None, None));
    assert_eq!((first.items[1].actor_id, first.items[1].actor_name.as_deref()), (Some(admin), Some("Ana Novak")));
    assert_eq!((first.items[1].action.as_str(), first.items[1].record_id.as_deref()), ("unit.created", Some("28")));
}

#[tokio::test]
async fn only_who_may_read_the_log_reads_it() {
    let (world, home, admin) = world().await;
    for role in [Role::Learner, Role::Trainer, Role::HrOfficer, Role::LineManager, Role::ConsortiumAdmin] {
        assert_eq!(page(&world, &actor(admin, home, &[role]), home, None).await.unwrap_err().code(), "forbidden");
    }
    let stranger = actor(admin, OrganisationId(Uuid::new_v4()), &[Role::OrganisationAdmin]);
    assert_eq!(page(&world, &stranger, home, None).await.unwrap_err().code(), "not_found");
}

#[tokio::test]
async fn a_cursor_that_cannot_be_read_is_refused() {
    let (world, home, admin) = world().await;
    let outcome = page(&world, &actor(admin, home, &[Role::OrganisationAdmin]), home, Some("nonsense")).await;
    assert_eq!(outcome.unwrap_err().code(), "bad_cursor");
}
