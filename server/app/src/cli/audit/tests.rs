use super::{AuditCommand, run};
use crate::platform::SharedPlatform;
use crate::platform::access::Scope;
use crate::platform::audit::{BrokenChain, Event, record, verify};
use crate::testing::World;
use sea_orm::{ConnectionTrait, DbErr};
use std::process::ExitCode;

const SCOPE: &str = "a test";

async fn world_with_entries(count: usize) -> World {
    let world = World::new().await;
    for number in 0..count {
        let event = Event { action: "unit.created", record_kind: "unit", detail: Some(format!("number {number}")), ..Event::default() };
        let now = world.platform.clock.now();
        let write = async |transaction: &sea_orm::DatabaseTransaction| record(transaction, now, event).await;
        world.platform.database.write(&Scope::system(SCOPE), write).await.unwrap();
    }
    world
}

async fn tamper(platform: &SharedPlatform, statements: &[&str]) {
    let change = async |transaction: &sea_orm::DatabaseTransaction| {
        for statement in statements {
            transaction.execute_unprepared(statement).await?;
        }
        Ok::<_, DbErr>(())
    };
    platform.database.write(&Scope::system(SCOPE), change).await.unwrap();
}

async fn verdict(platform: &SharedPlatform) -> Result<(i64, String), BrokenChain> {
    platform.database.read(&Scope::system(SCOPE), async |connection| verify(connection).await).await.unwrap()
}

#[tokio::test]
async fn an_untouched_log_is_whole() {
    let world = world_with_entries(5).await;
    let (entries, head) = verdict(&world.platform).await.unwrap();
    assert_eq!((entries, head.len()), (5, 64));
    assert_eq!(run(&world.platform, AuditCommand::Verify).await.unwrap(), ExitCode::SUCCESS);
}

#[tokio::test]
async fn an_empty_log_is_whole() {
    let world = world_with_entries(0).await;
    assert_eq!(verdict(&world.platform).await, Ok((0, "0".repeat(64))));
}

#[tokio::test]
async fn a_changed_entry_is_named() {
    for change in ["detail = 'number 7'", "action = 'unit.deleted'", "at = '2026-11-22 10:00:01.000+00:00'", "detail = NULL"] {
        let world = world_with_entries(5).await;
        tamper(&world.platform, &[&format!("UPDATE audit_entry SET {change} WHERE sequence = 3")]).await;
        assert_eq!(verdict(&world.platform).await, Err(BrokenChain::Changed(3)), "{change}");
        assert_eq!(run(&world.platform, AuditCommand::Verify).await.unwrap(), ExitCode::FAILURE);
    }
}

#[tokio::test]
async fn a_missing_entry_is_named() {
    let world = world_with_entries(5).await;
    tamper(&world.platform, &["DELETE FROM audit_entry WHERE sequence = 2"]).await;
    assert_eq!(verdict(&world.platform).await, Err(BrokenChain::Missing { expected: 2, found: 3 }));
}

#[tokio::test]
async fn a_gap_that_was_closed_by_renumbering_is_found() {
    let world = world_with_entries(5).await;
    tamper(&world.platform, &["DELETE FROM audit_entry WHERE sequence = 2", "UPDATE audit_entry SET sequence = 2 WHERE sequence = 3"])
        .await;
    assert_eq!(verdict(&world.platform).await, Err(BrokenChain::Changed(2)));
}

#[tokio::test]
async fn two_entries_that_changed_places_are_found() {
    let world = world_with_entries(5).await;
    let swap = [
        "UPDATE audit_entry SET sequence = 99 WHERE sequence = 2",
        "UPDATE audit_entry SET sequence = 2 WHERE sequence = 3",
        "UPDATE audit_entry SET sequence = 3 WHERE sequence = 99",
    ];
    tamper(&world.platform, &swap).await;
    assert_eq!(verdict(&world.platform).await, Err(BrokenChain::Changed(2)));
}

#[tokio::test]
async fn an_entry_that_points_elsewhere_is_detached() {
    // An entry of another log is sound in itself, but does not follow from the one before it here.
    let (world, other) = (world_with_entries(3).await, world_with_entries(0).await);
    let event = Event { action: "unit.deleted", record_kind: "unit", ..Event::default() };
    let now = world.platform.clock.now();
    let twice = async |transaction: &sea_orm::DatabaseTransaction| {
        record(transaction, now, event.clone()).await?;
        record(transaction, now, event).await
    };
    other.platform.database.write(&Scope::system(SCOPE), twice).await.unwrap();
    let foreign = other.platform.database.read(&Scope::system(SCOPE), async |connection| entry(connection, 2).await).await.unwrap();
    let (previous, hash) = foreign;
    let replace = format!(
        "UPDATE audit_entry SET action = 'unit.deleted', detail = NULL, previous_hash = '{previous}', hash = '{hash}' WHERE sequence = 2"
    );
    tamper(&world.platform, &[&replace]).await;
    assert_eq!(verdict(&world.platform).await, Err(BrokenChain::Detached(2)));
}

async fn entry(connection: &impl ConnectionTrait, sequence: i64) -> Result<(String, String), DbErr> {
    use crate::platform::audit::Entity;
    use sea_orm::EntityTrait;
    let entry = Entity::find_by_id(sequence).one(connection).await?.expect("the entry is there");
    Ok((entry.previous_hash, entry.hash))
}

#[tokio::test]
async fn a_log_without_its_last_entries_has_the_wrong_end() {
    let world = world_with_entries(5).await;
    tamper(&world.platform, &["DELETE FROM audit_entry WHERE sequence > 3"]).await;
    assert_eq!(verdict(&world.platform).await, Err(BrokenChain::WrongEnd { last: 3, head: 5 }));
}

#[tokio::test]
async fn a_head_that_was_set_back_has_the_wrong_end() {
    let world = world_with_entries(5).await;
    tamper(&world.platform, &["UPDATE audit_head SET sequence = 4"]).await;
    assert_eq!(verdict(&world.platform).await, Err(BrokenChain::WrongEnd { last: 5, head: 4 }));
}

#[tokio::test]
async fn an_entry_of_a_transaction_that_failed_is_not_there() {
    let world = world_with_entries(1).await;
    let now = world.platform.clock.now();
    let event = Event { action: "unit.created", record_kind: "unit", ..Event::default() };
    let failing = async |transaction: &sea_orm::DatabaseTransaction| {
        record(transaction, now, event).await?;
        Err::<(), _>(DbErr::Custom("on purpose".to_owned()))
    };
    world.platform.database.write(&Scope::system(SCOPE), failing).await.unwrap_err();
    assert_eq!(verdict(&world.platform).await.unwrap().0, 1);
}

#[tokio::test]
async fn a_chain_of_more_than_one_step_of_reading_is_whole() {
    let world = World::new().await;
    let now = world.platform.clock.now();
    let many = async |transaction: &sea_orm::DatabaseTransaction| {
        for _ in 0..2001 {
            record(transaction, now, Event { action: "report.opened", record_kind: "report", ..Event::default() }).await?;
        }
        Ok::<_, DbErr>(())
    };
    world.platform.database.write(&Scope::system(SCOPE), many).await.unwrap();
    assert_eq!(verdict(&world.platform).await.unwrap().0, 2001);
}
