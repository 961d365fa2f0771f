//! The worker of one server.

use super::{Job, QUEUE, take_back};
use crate::platform::SharedPlatform;
use apalis::prelude::{BackendExt, BoxDynError, WorkerBuilder, WorkerBuilderExt, WorkerError};
use apalis_postgres::PostgresStorage;
use apalis_sqlite::SqliteStorage;
use futures_util::future::BoxFuture;
use futures_util::{FutureExt, StreamExt};
use sea_orm::DbBackend;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Does a job about a record. It may be called again for the same record after a crash.
pub type Handler = Arc<dyn Fn(SharedPlatform, Uuid) -> BoxFuture<'static, Result<(), BoxDynError>> + Send + Sync>;

/// Who does jobs of which kind.
pub type Handlers = BTreeMap<&'static str, Handler>;

/// So many jobs are done at the same time by one server.
const AT_ONCE: usize = 4;
/// How often a worker says that it is alive and looks for what has become due.
const HEARTBEAT: Duration = Duration::from_secs(30);
/// After a failure of the queue itself, such as a database that is away.
const PAUSE: Duration = Duration::from_secs(5);

/// Does jobs until it is told to stop; what it has in hand then is finished first.
pub async fn work_for_ever(platform: SharedPlatform, handlers: Handlers, stop: CancellationToken) {
    let handlers = Arc::new(handlers);
    if let Err(error) = take_back(&platform).await {
        tracing::warn!(%error, "jobs of the last run cannot be taken back");
    }
    while !stop.is_cancelled() {
        match run(platform.clone(), handlers.clone(), stop.clone()).await {
            Ok(()) if stop.is_cancelled() => return,
            Ok(()) => tracing::warn!("the worker ended by itself"),
            Err(error) => tracing::warn!(%error, "the job queue cannot be read"),
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(PAUSE) => {}
        }
    }
}

fn run(platform: SharedPlatform, handlers: Arc<Handlers>, stop: CancellationToken) -> BoxFuture<'static, Result<(), WorkerError>> {
    // A name of its own for every run: a name that was seen lately is refused.
    let name = format!("skillpact-{}", platform.clock.id());
    let database = platform.database.clone();
    let told = async move {
        stop.cancelled_owned().await;
        Ok::<(), WorkerError>(())
    };
    let job = move |job: Job| {
        let (platform, handlers) = (platform.clone(), handlers.clone());
        async move {
            let Some(handler) = handlers.get(job.kind.as_str()) else {
                return Err(BoxDynError::from(format!("nobody does jobs of the kind {}", job.kind)));
            };
            let outcome = handler(platform, job.id).await;
            if let Err(error) = &outcome {
                tracing::warn!(kind = job.kind, id = %job.id, %error, "a job failed");
            }
            outcome
        }
    };
    match database.backend() {
        DbBackend::Postgres => {
            let config = apalis_postgres::Config::default().queue(QUEUE).heartbeat_interval(HEARTBEAT);
            let pool = database.for_migrations().get_postgres_connection_pool();
            let backend = PostgresStorage::<Job>::new(pool).with_config(config).with_pubsub();
            WorkerBuilder::new(name).backend(backend).concurrency(AT_ONCE).catch_panic().build(job).run_until(told).boxed()
        }
        _ => {
            let config = apalis_sqlite::Config::default().queue(QUEUE).heartbeat_interval(HEARTBEAT);
            let pool = database.for_migrations().get_sqlite_connection_pool();
            let bell = database.bell().clone();
            let rings = futures_util::stream::unfold(bell, async |bell| {
                bell.rung().await;
                Some(((), bell))
            });
            let backend = SqliteStorage::<Job>::new(pool).with_config(config).poll_with_stream(rings.boxed());
            WorkerBuilder::new(name).backend(backend).concurrency(AT_ONCE).catch_panic().build(job).run_until(told).boxed()
        }
    }
}
