use super::town::{SKILL, Town, place_of_name};
use crate::platform::ApiError;
use crate::platform::access::{Actor, Permission, Proof, Role, Scope};
use crate::platform::audit;
use crate::platform::ids::ApiTokenId;
use crate::platform::language::Language;
use crate::reports::file::COLUMNS;
use crate::reports::filter::{Filter, ReportSort};
use crate::reports::service::{self, Download, Question};
use crate::testing::actor;
use sea_orm::{DbErr, EntityTrait};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tabular::Format;
use tokio::sync::Semaphore;
use uuid::Uuid;

fn permits(count: usize) -> Arc<Semaphore> {
    Arc::new(Semaphore::new(count))
}

async fn begin(town: &Town, actor: &Actor, exports: &Arc<Semaphore>, filter: Filter) -> Result<Download, ApiError> {
    let question = Question { filter, language: Some(Language::Sl) };
    let format = Format::Csv { byte_order_mark: true };
    service::export(&town.world.platform, exports, actor, town.organisation, question, format).await
}

async fn export(town: &Town, filter: Filter) -> String {
    begin(town, &town.hr_officer(), &permits(1), filter).await.unwrap().body.into_string().await.unwrap()
}

fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark begins the file");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[tokio::test]
async fn there_is_a_line_for_every_person_and_skill() {
    let mut town = Town::new().await;
    let unit = town.unit("Ceste, \"zimske\"", None).await;
    let person = town.person_in("Čeh", "Živa", Some(unit), None).await;
    let home = town.organisation;
    town.level(person, home, SKILL, 3).await;
    let text = export(&town, Filter::default()).await;
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains('\n'));
    let rows = rows(&text);
    assert_eq!(rows[0], COLUMNS.map(|(id, _)| id));
    assert_eq!(rows.len(), 1 + 2 * 21);
    let known: Vec<&Vec<String>> = rows.iter().skip(1).filter(|row| !row[7].is_empty()).collect();
    assert_eq!(known.len(), 1);
    assert_eq!(known[0][..6], ["Občina Kočevje", "Čeh", "Živa", "Ceste, \"zimske\"", "", SKILL]);
    assert_eq!(known[0][7..], ["3", "test", "2026-03-01T08:30:00Z", "2027-03-01T08:30:00Z"]);
}

#[tokio::test]
async fn one_skill_and_an_order_by_its_level_hold_for_the_export_too() {
    let mut town = Town::new().await;
    let home = town.organisation;
    for (name, level) in [("Low", 1), ("High", 6)] {
        let person = town.person(name, "Ana").await;
        town.level(person, home, SKILL, level).await;
    }
    let filter = Filter { skill: Some(SKILL.to_owned()), sort: ReportSort::Level, descending: true, ..Filter::default() };
    let names: Vec<String> = rows(&export(&town, filter).await).into_iter().skip(1).map(|row| row[1].clone()).collect();
    assert_eq!(names, ["High", "Low", "Zupan"]);
}

#[tokio::test]
async fn everybody_of_many_chunks_is_there_once_and_in_order() {
    let mut town = Town::new().await;
    let people = town.crowd(1_203, None).await;
    let home = town.organisation;
    town.levels(people.iter().map(|person| (*person, home, SKILL.to_owned(), 2)).collect()).await;
    // The level is the same for all, so that only names and ids decide.
    for sort in [ReportSort::FamilyName, ReportSort::Level] {
        let filter = Filter { skill: Some(SKILL.to_owned()), sort, ..Filter::default() };
        let rows = rows(&export(&town, filter).await);
        assert_eq!(rows.len(), 1 + 1_204);
        assert_eq!(rows.iter().skip(1).filter(|row| row[7] == "2").count(), 1_203);
        let levelled = rows.iter().skip(1).filter(|row| row[7] == "2");
        assert!(levelled.map(|row| place_of_name(&row[1])).is_sorted());
    }
}

#[tokio::test]
async fn the_file_shows_one_moment() {
    let mut town = Town::new().await;
    let people = town.crowd(1_500, None).await;
    let download = begin(&town, &town.hr_officer(), &permits(1), Filter::default()).await.unwrap();
    // The first chunk is read; what happens now is not in the file any more.
    let home = town.organisation;
    town.levels(people.iter().map(|person| (*person, home, SKILL.to_owned(), 5)).collect()).await;
    town.person("A-newcomer", "Ana").await;
    let rows = rows(&download.body.into_string().await.unwrap());
    assert_eq!(rows.len(), 1 + 1_501 * 21);
    assert!(rows.iter().skip(1).all(|row| row[7].is_empty() && row[1] != "A-newcomer"));
}

#[tokio::test]
async fn exports_are_bounded_and_free_their_place() {
    let mut town = Town::new().await;
    town.crowd(2_500, None).await;
    let exports = permits(1);
    let first = begin(&town, &town.hr_officer(), &exports, Filter::default()).await.unwrap();
    let second = begin(&town, &town.hr_officer(), &exports, Filter::default()).await;
    assert_eq!(second.err().unwrap().code(), "unavailable");
    // A reader that goes away frees the place and the connection.
    drop(first);
    let free = async {
        while exports.available_permits() == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), free).await.unwrap();
    begin(&town, &town.hr_officer(), &exports, Filter::default()).await.unwrap().body.into_bytes().await.unwrap();
}

#[tokio::test]
async fn an_export_is_noted_before_the_first_byte() {
    let town = Town::new().await;
    let download =
        begin(&town, &town.hr_officer(), &permits(1), Filter { skill: Some(SKILL.to_owned()), ..Filter::default() }).await.unwrap();
    let read = async |connection: &sea_orm::DatabaseTransaction| audit::Entity::find().all(connection).await;
    let entries = town.world.platform.database.read::<_, DbErr>(&Scope::system("a test"), read).await.unwrap();
    assert_eq!((entries.len(), entries[0].action.as_str(), entries[0].record_id.as_deref()), (1, "report.exported", Some("competencies")));
    assert_eq!(entries[0].detail, Some(format!("skill {SKILL}")));
    drop(download);
}

#[tokio::test]
async fn a_programs_token_exports_with_reports_read_and_not_without() {
    let town = Town::new().await;
    for (permission, outcome) in [(Permission::ReadReports, None), (Permission::ReadPeople, Some("forbidden"))] {
        let proof = Proof::Token(ApiTokenId(Uuid::new_v4()), town.organisation, BTreeSet::from([permission]));
        let program = Actor { proof, ..actor(town.hr, town.organisation, &[Role::HrOfficer]) };
        let download = begin(&town, &program, &permits(1), Filter::default()).await;
        assert_eq!(download.err().map(|error| error.code()), outcome);
    }
}

#[tokio::test]
async fn a_line_manager_exports_her_team() {
    let mut town = Town::new().await;
    let manager = town.person("Manager", "Maja").await;
    town.person_in("Own", "Ana", None, Some(manager)).await;
    let maja = actor(manager, town.organisation, &[Role::LineManager]);
    let download = begin(&town, &maja, &permits(1), Filter::default()).await.unwrap();
    let rows = rows(&download.body.into_string().await.unwrap());
    let names: BTreeSet<&str> = rows.iter().skip(1).map(|row| row[1].as_str()).collect();
    assert_eq!(names, BTreeSet::from(["Own"]));
}
