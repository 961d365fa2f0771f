use super::town::{OTHER_SKILL, SKILL, Town, place_of_name};
use crate::platform::access::{Actor, Role, Scope};
use crate::platform::audit;
use crate::platform::ids::{OrganisationId, UnitId};
use crate::platform::language::Language;
use crate::reports::filter::{Filter, ReportSort};
use crate::reports::model::CompetencyRow;
use crate::reports::service::{self, Page, Question};
use crate::testing::{actor, moment};
use sea_orm::{DbErr, EntityTrait};
use std::cmp::Ordering;
use uuid::Uuid;

fn by_level(descending: bool) -> Filter {
    Filter { sort: ReportSort::Level, skill: Some(SKILL.to_owned()), descending, ..Filter::default() }
}

/// A town where names, units and levels repeat, so that only the person's id tells rows apart.
async fn town_of_ties() -> Town {
    let mut town = Town::new().await;
    let (roads, roads_again, books) = (town.unit("Roads", None).await, town.unit("Roads", None).await, town.unit("Books", None).await);
    let mut levels = Vec::new();
    for unit in [Some(roads), Some(roads_again), Some(books), None] {
        for (number, person) in town.crowd(9, unit).await.into_iter().enumerate() {
            if number % 3 > 0 {
                levels.push((person, town.organisation, SKILL.to_owned(), i32::try_from(number % 3).unwrap()));
            }
        }
    }
    town.levels(levels).await;
    town
}

async fn all_pages(town: &Town, filter: &Filter, limit: u32) -> Vec<CompetencyRow> {
    let (mut rows, mut cursor) = (Vec::new(), None);
    loop {
        let page = town.open(filter.clone(), cursor, limit).await;
        assert!(page.items.len() <= limit as usize);
        assert_eq!(page.people_total, 37);
        rows.extend(page.items);
        cursor = page.next;
        if cursor.is_none() {
            return rows;
        }
    }
}

fn names(left: &CompetencyRow, right: &CompetencyRow) -> Ordering {
    let key = |row: &CompetencyRow| (place_of_name(&row.family_name), row.person_id);
    key(left).cmp(&key(right))
}

fn turned(order: Ordering, descending: bool) -> Ordering {
    if descending { order.reverse() } else { order }
}

#[tokio::test]
async fn pages_of_any_size_give_every_person_once_and_in_order() {
    let town = town_of_ties().await;
    for descending in [false, true] {
        for sort in [ReportSort::FamilyName, ReportSort::Unit, ReportSort::Level] {
            let filter = Filter { sort, ..by_level(descending) };
            let whole = all_pages(&town, &filter, 100).await;
            let mut sorted = whole.clone();
            sorted.sort_by(|left, right| match sort {
                ReportSort::FamilyName => turned(names(left, right), descending),
                ReportSort::Unit => {
                    let unit = |row: &CompetencyRow| row.unit.as_ref().map(|unit| unit.name.clone());
                    let last = unit(left).is_none().cmp(&unit(right).is_none());
                    last.then(turned(unit(left).cmp(&unit(right)), descending)).then(names(left, right))
                }
                ReportSort::Level => {
                    let level = |row: &CompetencyRow| row.levels.first().map(|level| level.level);
                    let last = level(left).is_none().cmp(&level(right).is_none());
                    last.then(turned(level(left).cmp(&level(right)), descending)).then(names(left, right))
                }
            });
            assert_eq!(whole.len(), 37);
            assert_eq!(whole, sorted, "{sort:?} {descending}");
            for limit in [1, 2, 7, 36, 37] {
                assert_eq!(all_pages(&town, &filter, limit).await, whole, "{sort:?} {descending} {limit}");
            }
        }
    }
}

#[tokio::test]
async fn a_cursor_of_another_order_is_refused() {
    let town = town_of_ties().await;
    let cursor = town.open(Filter::default(), None, 5).await.next;
    let others =
        [Filter { descending: true, ..Filter::default() }, by_level(false), Filter { sort: ReportSort::Unit, ..Filter::default() }];
    for (filter, cursor) in
        others.into_iter().map(|filter| (filter, cursor.clone())).chain([(Filter::default(), Some("nonsense".to_owned()))])
    {
        let question = Question { filter, language: None };
        let page = Page { cursor, limit: 5 };
        let outcome = service::open(&town.world.platform, &town.hr_officer(), town.organisation, question, page).await;
        assert_eq!(outcome.unwrap_err().code(), "bad_cursor");
    }
}

#[tokio::test]
async fn only_memberships_that_are_not_over_count() {
    let mut town = Town::new().await;
    for (name, valid_to) in [("Ended", "2026-11-21"), ("Today", "2026-11-22"), ("Tomorrow", "2026-11-23")] {
        let person = town.person(name, "Ana").await;
        let day: chrono::NaiveDate = valid_to.parse().unwrap();
        let early: chrono::NaiveDate = "2020-01-01".parse().unwrap();
        town.execute(
            "UPDATE membership SET valid_from = $1, valid_to = $2 WHERE person_id = $3",
            [early.into(), day.into(), person.into()],
        )
        .await;
    }
    assert_eq!(town.names(&town.hr_officer(), Filter::default()).await, ["Tomorrow", "Zupan"]);
    assert_eq!(town.open(Filter::default(), None, 100).await.people_total, 2);
}

#[tokio::test]
async fn what_was_proved_for_another_organisation_is_not_shown() {
    let mut town = Town::new().await;
    let other = town.organisation("logatec", "Občina Logatec").await;
    let person = town.person("Novak", "Ana").await;
    town.join(person, other, None).await;
    let (home, levels) = (town.organisation, [SKILL, OTHER_SKILL]);
    town.level(person, home, levels[0], 3).await;
    town.level(person, other, levels[0], 5).await;
    town.level(person, other, levels[1], 6).await;
    let report = town.open(Filter::default(), None, 100).await;
    let novak = &report.items[0];
    assert_eq!(novak.levels.len(), 1);
    assert_eq!((novak.levels[0].skill.as_str(), novak.levels[0].level, novak.levels[0].kind.as_str()), (SKILL, 3, "test"));
    assert_eq!(novak.levels[0].observed_at, moment("2026-03-01T08:30:00Z"));
    assert_eq!(novak.levels[0].valid_until, Some(moment("2027-03-01T08:30:00Z")));
    assert_eq!(report.generated_at, moment("2026-11-22T10:00:00Z"));
}

#[tokio::test]
async fn a_line_manager_sees_her_team_and_nobody_else() {
    let mut town = Town::new().await;
    let manager = town.person("Manager", "Maja").await;
    let own = town.person_in("Own", "Ana", None, Some(manager)).await;
    let foreign = town.person("Foreign", "Ana").await;
    let home = town.organisation;
    town.level(own, home, SKILL, 2).await;
    town.level(foreign, home, SKILL, 4).await;
    let maja = actor(manager, home, &[Role::LineManager]);
    for filter in [Filter::default(), by_level(true)] {
        let report = town.open_as(&maja, filter, None, 100).await;
        assert_eq!(report.people_total, 1);
        assert_eq!((report.items.len(), report.items[0].person_id, report.items[0].levels[0].level), (1, own, 2));
    }
    // A team member whose membership is over has left the team.
    let day = town.world.platform.clock.now().date_naive();
    town.execute("UPDATE membership SET valid_to = $1 WHERE person_id = $2", [day.into(), own.into()]).await;
    assert!(town.names(&maja, Filter::default()).await.is_empty());
}

#[tokio::test]
async fn a_unit_stands_for_itself_and_everything_below_it() {
    let mut town = Town::new().await;
    let office = town.unit("Office", None).await;
    let roads = town.unit("Roads", Some(office)).await;
    let winter = town.unit("Winter service", Some(roads)).await;
    let books = town.unit("Books", Some(office)).await;
    for (name, unit) in [("A-office", office), ("B-roads", roads), ("C-winter", winter), ("D-books", books)] {
        town.person_in(name, "Ana", Some(unit), None).await;
    }
    let hr = town.hr_officer();
    let in_unit = |unit| Filter { unit: Some(unit), ..Filter::default() };
    assert_eq!(town.names(&hr, in_unit(office)).await, ["A-office", "B-roads", "C-winter", "D-books"]);
    assert_eq!(town.names(&hr, in_unit(roads)).await, ["B-roads", "C-winter"]);
    assert_eq!(town.names(&hr, in_unit(winter)).await, ["C-winter"]);
    assert!(town.names(&hr, in_unit(UnitId(Uuid::new_v4()))).await.is_empty());
    let report = town.open(in_unit(winter), None, 100).await;
    assert_eq!((report.people_total, report.items[0].unit.as_ref().unwrap().name.as_str()), (1, "Winter service"));
}

#[tokio::test]
async fn another_organisations_unit_leads_to_nobody() {
    let mut town = Town::new().await;
    let home = town.organisation;
    town.organisation = town.organisation("logatec", "Občina Logatec").await;
    let foreign = town.unit("Roads", None).await;
    town.person_in("Foreign", "Ana", Some(foreign), None).await;
    town.organisation = home;
    assert!(town.names(&town.hr_officer(), Filter { unit: Some(foreign), ..Filter::default() }).await.is_empty());
}

#[tokio::test]
async fn a_course_stands_for_the_people_who_are_on_it_for_this_organisation() {
    let mut town = Town::new().await;
    let other = town.organisation("logatec", "Občina Logatec").await;
    let (course, other_course) = (town.course().await, town.course().await);
    let home = town.organisation;
    for (name, organisation, course, withdrawn) in [
        ("On", home, course, false),
        ("Withdrawn", home, course, true),
        ("Elsewhere", other, course, false),
        ("Otherwise", home, other_course, false),
    ] {
        let person = town.person(name, "Ana").await;
        town.enrol(person, organisation, course, withdrawn).await;
    }
    let filter = Filter { course: Some(course), ..Filter::default() };
    assert_eq!(town.names(&town.hr_officer(), filter.clone()).await, ["On"]);
    assert_eq!(town.open(filter, None, 100).await.people_total, 1);
}

#[tokio::test]
async fn one_skill_leaves_one_column_and_everybody_in_it() {
    let mut town = Town::new().await;
    let person = town.person("Novak", "Ana").await;
    let home = town.organisation;
    town.level(person, home, SKILL, 3).await;
    town.level(person, home, OTHER_SKILL, 4).await;
    let all = town.open(Filter::default(), None, 100).await;
    assert_eq!(all.skills.len(), 21);
    // Levels stand in the order of the columns.
    assert_eq!(all.items[0].levels.iter().map(|level| level.skill.as_str()).collect::<Vec<_>>(), [OTHER_SKILL, SKILL]);
    let one = town.open(Filter { skill: Some(SKILL.to_owned()), ..Filter::default() }, None, 100).await;
    assert_eq!((one.skills.len(), one.skills[0].code.as_str(), one.items.len()), (1, "4.1", 2));
    assert_eq!(one.items[0].levels.len(), 1);
    assert!(one.items[1].levels.is_empty());
}

#[tokio::test]
async fn what_cannot_be_asked_is_refused_by_field() {
    let town = Town::new().await;
    for filter in
        [Filter { skill: Some("digcomp-2.2:9.9".to_owned()), ..Filter::default() }, Filter { sort: ReportSort::Level, ..Filter::default() }]
    {
        let question = Question { filter, language: None };
        let outcome =
            service::open(&town.world.platform, &town.hr_officer(), town.organisation, question, Page { cursor: None, limit: 5 }).await;
        assert_eq!(outcome.unwrap_err().code(), "invalid_input");
    }
}

#[tokio::test]
async fn a_person_with_two_memberships_stands_there_once() {
    let mut town = Town::new().await;
    let (roads, books) = (town.unit("Roads", None).await, town.unit("Books", None).await);
    let person = town.person_in("Novak", "Ana", Some(roads), None).await;
    let home = town.organisation;
    town.join(person, home, Some(books)).await;
    let hr = town.hr_officer();
    assert_eq!(town.names(&hr, Filter::default()).await, ["Novak", "Zupan"]);
    assert_eq!(town.open(Filter::default(), None, 100).await.people_total, 2);
    // A filter finds her by either, and shows the one it found.
    let report = town.open(Filter { unit: Some(books), ..Filter::default() }, None, 100).await;
    assert_eq!(report.items[0].unit.as_ref().unwrap().name, "Books");
}

#[tokio::test]
async fn titles_come_in_the_readers_language_unless_she_names_another() {
    let town = Town::new().await;
    let reader = Actor { language: Language::Sl, ..town.hr_officer() };
    let title = async |language| {
        let question = Question { filter: Filter::default(), language };
        let page = Page { cursor: None, limit: 1 };
        let report = service::open(&town.world.platform, &reader, town.organisation, question, page).await.unwrap();
        report.skills[0].title.clone()
    };
    let (own, slovenian, english) = (title(None).await, title(Some(Language::Sl)).await, title(Some(Language::En)).await);
    assert_eq!(own, slovenian);
    assert_ne!(own, english);
}

#[tokio::test]
async fn every_page_leaves_an_entry_without_personal_data() {
    let mut town = Town::new().await;
    let unit = town.unit("Roads", None).await;
    town.person_in("Novak", "Ana", Some(unit), None).await;
    town.open(Filter { unit: Some(unit), ..by_level(true) }, None, 1).await;
    town.open(Filter::default(), None, 1).await;
    let read = async |connection: &sea_orm::DatabaseTransaction| audit::Entity::find().all(connection).await;
    let entries = town.world.platform.database.read::<_, DbErr>(&Scope::system("a test"), read).await.unwrap();
    assert_eq!(entries.len(), 2);
    assert_eq!((entries[0].action.as_str(), entries[0].actor_id), ("report.opened", Some(town.hr)));
    assert_eq!(entries[0].organisation_id, Some(town.organisation));
    assert_eq!(entries[0].detail, Some(format!("unit {unit}, skill {SKILL}")));
    assert_eq!(entries[1].detail, None);
}

#[tokio::test]
async fn who_may_not_read_reports_is_refused() {
    let town = Town::new().await;
    let roles = [Role::Learner, Role::Trainer, Role::OrganisationAdmin, Role::ConsortiumAdmin];
    let elsewhere = OrganisationId(Uuid::new_v4());
    let cases = roles.map(|role| (actor(town.hr, town.organisation, &[role]), "forbidden"));
    for (actor, code) in cases.into_iter().chain([(actor(town.hr, elsewhere, &[Role::HrOfficer]), "not_found")]) {
        let question = Question { filter: Filter::default(), language: None };
        let outcome = service::open(&town.world.platform, &actor, town.organisation, question, Page { cursor: None, limit: 5 }).await;
        assert_eq!(outcome.unwrap_err().code(), code);
    }
}
