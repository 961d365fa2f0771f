//! Logs as events with fields, and metrics for Prometheus on a port of their own.

use crate::platform::config::{LogConfig, MetricsConfig};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use poem::listener::TcpListener;
use poem::{EndpointExt, Route, Server, get, handler, web::Data};
use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// Starts logging to standard error. A filter that cannot be read falls back to `info`.
pub fn start_logging(config: &LogConfig) {
    // What the database's driver notices at every start is nobody's news; a filter that names it brings it back.
    let quiet = "sqlx=warn,sea_orm_migration=warn";
    let filter = EnvFilter::try_new(format!("{quiet},{}", config.level)).unwrap_or_else(|_| EnvFilter::new(format!("{quiet},info")));
    let colours = std::io::stderr().is_terminal();
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false).with_ansi(colours);
    // A second start (tests in one process) keeps the first.
    let _ = if config.json { builder.json().flatten_event(true).try_init() } else { builder.try_init() };
}

/// Starts to collect metrics; `None` when they are off or collected already.
///
/// # Errors
/// When the histogram's bounds are refused.
pub fn start_metrics(config: &MetricsConfig) -> Result<Option<PrometheusHandle>, metrics_exporter_prometheus::BuildError> {
    if !config.enabled {
        return Ok(None);
    }
    let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];
    let recorder = PrometheusBuilder::new().set_buckets_for_metric(Matcher::Suffix("seconds".to_owned()), &bounds)?.build_recorder();
    let handle = recorder.handle();
    Ok(metrics::set_global_recorder(recorder).is_ok().then_some(handle))
}

#[handler]
#[expect(clippy::needless_pass_by_value, reason = "the framework hands it over by value")]
fn metrics_page(handle: Data<&PrometheusHandle>) -> String {
    handle.run_upkeep();
    handle.render()
}

/// Serves `/metrics` on the loopback address until the program ends.
pub async fn serve_metrics(config: MetricsConfig, handle: PrometheusHandle) {
    let app = Route::new().at("/metrics", get(metrics_page)).data(handle);
    if let Err(error) = Server::new(TcpListener::bind(config.address)).run(app).await {
        tracing::error!(%error, address = %config.address, "metrics cannot be served");
    }
}
