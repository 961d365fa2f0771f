//! What the tests stand on: a database of their own, a small world in it, and a client.
//!
//! Every test gets a fresh database, copied from a template that is migrated and filled once per run: on SQLite a copy of
//! the file, on PostgreSQL `CREATE DATABASE … TEMPLATE` in a server that the tests start themselves.

pub mod cast;
mod database;
mod document;
mod learner;
mod mail_server;
mod mailbox;
mod postgres;
mod program;
mod s3;
mod session;
mod world;

pub use database::{Database, Fresh};
pub use document::{Document, Operation, Parameter};
pub use learner::{Course, RIGHT, id};
pub use mail_server::{MailServer, Manner};
pub use mailbox::Letter;
pub use postgres::Postgres;
pub use program::{Program, free_port};
pub use s3::S3Store;
pub use session::{Answer, Session, moment};
pub use world::{NOW, PASSWORD, World, course_folder};

/// Writes a test twice: once on SQLite, once on PostgreSQL. `World with [("SIGN_IN_FAILURES_ALLOWED", "3")]` changes settings.
#[macro_export]
macro_rules! on_both_databases {
    ($($(#[$meta:meta])* async fn $name:ident($world:ident: World $(with [$($setting:expr),*])?) $body:block)*) => {$(
        mod $name {
            #[allow(unused_imports, reason = "not every story needs what its file imports")]
            use super::*;

            $(#[$meta])*
            async fn story($world: $crate::World) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                story($crate::World::with($crate::Database::Sqlite, &[$($($setting),*)?]).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgresql() {
                story($crate::World::with($crate::Database::Postgresql, &[$($($setting),*)?]).await).await;
            }
        }
    )*};
}
