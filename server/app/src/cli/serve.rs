//! `skillpact serve`: migrate, publish, listen, and end without losing a request.

use crate::platform::clock::Clock;
use crate::platform::config::Config;
use crate::platform::http::PatientAcceptor;
use crate::platform::{SharedPlatform, jobs, telemetry};
use crate::{app, assessment, catalogue, demo, identity, learning, notifications, placement, privacy, profiles, skills};
use poem::Server;
use poem::listener::{Listener, TcpListener};
use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// Serves until it is told to stop.
pub async fn run(config: Config) -> ExitCode {
    match serve(config).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => super::failed(error.as_ref()),
    }
}

async fn serve(config: Config) -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    let metrics = telemetry::start_metrics(&config.metrics)?;
    // The socket first: a second server at this address must not migrate or publish before it fails.
    let address = config.server.address;
    let listener = TcpListener::bind(address).into_acceptor().await.map_err(|error| format!("cannot listen on {address}: {error}"))?;
    let platform = crate::platform::open(config, Clock::System).await?;
    app::migrate(&platform.database).await?;
    skills::load_frameworks(&platform.database, platform.clock.now()).await?;
    profiles::load_profiles(&platform).await?;
    publish(&platform).await?;
    let signs_in = if platform.config.demo.enabled { demo::prepare(&platform).await? } else { Vec::new() };
    let app = app::build(&platform)?;
    let acceptor = PatientAcceptor::new(listener, &platform.config.server);
    let stop = CancellationToken::new();
    let mut handlers = notifications::handlers();
    handlers.extend(skills::framework_handlers());
    handlers.extend(placement::handlers(&app.placements));
    handlers.extend(app.plans.handlers());
    handlers.extend(skills::handlers());
    let working = tokio::spawn(jobs::work_for_ever(platform.clone(), handlers, stop.clone()));
    let folding = tokio::spawn(skills::tend_for_ever(platform.clone()));
    let tending = tokio::spawn(notifications::tend_for_ever(platform.clone()));
    let cleaning = tokio::spawn(identity::clean_up_for_ever(platform.clone()));
    let searching = tokio::spawn(catalogue::keep_search_for_ever(app.catalogue.clone()));
    let tidying = tokio::spawn(learning::tidy_for_ever(app.learning.clone()));
    let naming = tokio::spawn(skills::keep_frameworks_for_ever(platform.clone()));
    let calibrating = tokio::spawn(placement::calibrate_for_ever(app.placements.clone()));
    let planning = tokio::spawn(app.plans.clone().keep_current_for_ever());
    let ruling = tokio::spawn(app.programmes.clone().apply_for_ever());
    let campaigning = tokio::spawn(profiles::tend_for_ever(platform.clone()));
    let forgetting = tokio::spawn(privacy::tidy_for_ever(app.eraser.clone()));
    let assessing = tokio::spawn(assessment::tend_for_ever(platform.clone()));
    if let Some(handle) = metrics {
        tokio::spawn(telemetry::serve_metrics(platform.config.metrics.clone(), handle));
    }
    tracing::info!(%address, milliseconds = started.elapsed().as_secs_f64() * 1000.0, "ready");
    welcome(&platform.config, &signs_in);
    let server = &platform.config.server;
    Server::new_with_acceptor(acceptor)
        .idle_timeout(Duration::from_secs(server.idle_timeout_seconds))
        .run_with_graceful_shutdown(app.endpoint, stop_signal(), Some(Duration::from_secs(server.shutdown_timeout_seconds)))
        .await?;
    stop.cancel();
    tending.abort();
    folding.abort();
    cleaning.abort();
    tidying.abort();
    planning.abort();
    ruling.abort();
    campaigning.abort();
    forgetting.abort();
    naming.abort();
    calibrating.abort();
    searching.abort();
    assessing.abort();
    // Mail that is being handed over is finished first: broken off, nobody would know whether it arrived.
    if tokio::time::timeout(Duration::from_secs(server.shutdown_timeout_seconds), working).await.is_err() {
        tracing::warn!("jobs did not end in time; they are taken up again after the next start");
    }
    platform.database.clone().close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Publishes the shipped and the configured courses.
pub(super) async fn publish(platform: &SharedPlatform) -> Result<(), Box<dyn Error>> {
    let publish = async || catalogue::publish(platform).await;
    let outcome = app::one_server_at_a_time(&platform.database, publish)
        .await
        .map_err(|error| format!("courses could not be published: {error:?}"))?;
    for (folder, finding) in &outcome.findings {
        tracing::warn!(course = folder, file = finding.file, line = finding.line, rule = finding.rule, "{}", finding.message);
    }
    let (published, unchanged, broken) = (outcome.published.len(), outcome.unchanged.len(), outcome.broken.len());
    tracing::info!(published, unchanged, withdrawn = outcome.withdrawn.len(), broken, "courses");
    Ok(())
}

fn welcome(config: &Config, signs_in: &[demo::SignIn]) {
    if signs_in.is_empty() {
        return;
    }
    println!("\nSkillpact is ready: {}\n\nDemo sign-ins (password for all: {})", config.server.public_url, demo::PASSWORD);
    for sign_in in signs_in {
        println!("  {:<34} {}", sign_in.email, sign_in.description);
    }
    println!("\nMail: {0}/developer/outbox   API: {0}/api/docs\n", config.server.public_url);
}

async fn stop_signal() {
    let terminate = async {
        match signal(SignalKind::terminate()) {
            Ok(mut stream) => {
                stream.recv().await;
            }
            Err(error) => {
                tracing::warn!(%error, "SIGTERM cannot be caught");
                std::future::pending::<()>().await;
            }
        }
    };
    tokio::select! {
        () = terminate => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
