//! Runs one kind of request from many connections for a while and sums it up.

use super::client::Connection;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// One line of the table.
#[derive(Clone, Debug)]
pub struct Line {
    /// What was asked for.
    pub name: String,
    /// Connections at the same time.
    pub connections: usize,
    /// Requests that were answered as expected.
    pub requests: u64,
    /// Those per second.
    pub per_second: f64,
    /// Half of the answers came within this time.
    pub p50_ms: f64,
    /// All but one in a hundred came within this time.
    pub p99_ms: f64,
    /// Bytes of one answer's body.
    pub bytes: usize,
    /// The server's resident memory afterwards, in megabytes.
    pub resident_mb: f64,
}

/// Writes the next request of a connection: `(connection, how many before)`.
pub type Next = Arc<dyn Fn(usize, u64) -> Vec<u8> + Send + Sync>;

/// Asks from `connections` connections for `seconds` and returns the line. Any answer but the expected one ends the run.
pub async fn run(
    name: &str,
    address: SocketAddr,
    pid: u32,
    connections: usize,
    seconds: f64,
    expected: u16,
    next: Next,
) -> Result<Line, String> {
    let deadline = Instant::now() + Duration::from_secs_f64(seconds);
    let bytes = Arc::new(AtomicU64::new(0));
    let started = Instant::now();
    let mut tasks = Vec::new();
    for index in 0..connections {
        let (next, bytes) = (Arc::clone(&next), Arc::clone(&bytes));
        tasks.push(tokio::spawn(async move {
            let mut connection = Connection::open(address).await.map_err(|error| error.to_string())?;
            let mut times = Vec::new();
            for number in 0.. {
                if Instant::now() >= deadline {
                    break;
                }
                let request = next(index, number);
                let sent = Instant::now();
                let answer = connection.send(&request).await.map_err(|error| error.to_string())?;
                times.push(sent.elapsed());
                if answer.status != expected {
                    return Err(format!("status {} instead of {expected}: {}", answer.status, String::from_utf8_lossy(&answer.body)));
                }
                bytes.store(answer.body.len() as u64, Ordering::Relaxed);
            }
            Ok(times)
        }));
    }
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await.map_err(|error| error.to_string())?.map_err(|error| format!("{name}: {error}"))?);
    }
    let elapsed = started.elapsed().as_secs_f64();
    times.sort_unstable();
    let percentile = |share: f64| {
        times
            .get(((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1)))
            .map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    };
    Ok(Line {
        name: name.to_owned(),
        connections,
        requests: times.len() as u64,
        per_second: times.len() as f64 / elapsed,
        p50_ms: percentile(0.5),
        p99_ms: percentile(0.99),
        bytes: usize::try_from(bytes.load(Ordering::Relaxed)).unwrap_or(0),
        resident_mb: resident_mb(pid),
    })
}

/// A process's resident memory in megabytes; 0 where the system does not tell.
pub fn resident_mb(pid: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let kilobytes =
        status.lines().find_map(|line| line.strip_prefix("VmRSS:")).and_then(|rest| rest.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / 1024.0
}
