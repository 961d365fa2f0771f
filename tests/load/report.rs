//! The table, for people and as JSON.

use super::measure::Line;
use serde_json::{Value, json};

/// Prints the table.
pub fn print(lines: &[Line], start_ms: f64, idle_mb: f64, size_mb: f64, weight: &str) {
    let ceiling = lines.first().map_or(1.0, |line| line.per_second);
    println!("\n{:<48} {:>5} {:>10} {:>8} {:>9} {:>9} {:>9} {:>8}", "", "conns", "req/s", "ceiling", "p50 ms", "p99 ms", "bytes", "RSS MB");
    for line in lines {
        println!(
            "{:<48} {:>5} {:>10.0} {:>7.0}% {:>9.2} {:>9.2} {:>9} {:>8.1}",
            line.name,
            line.connections,
            line.per_second,
            100.0 * line.per_second / ceiling,
            line.p50_ms,
            line.p99_ms,
            line.bytes,
            line.resident_mb
        );
    }
    println!("\nstart on an existing database {start_ms:.0} ms · resident when idle {idle_mb:.1} MB · program {size_mb:.1} MB");
    println!("first visit to a lesson: {weight}");
}

/// The same as JSON.
pub fn json(lines: &[Line], start_ms: f64, idle_mb: f64, size_mb: f64, weight: &str) -> Value {
    let rows: Vec<Value> = lines
        .iter()
        .map(|line| {
            json!({
                "name": line.name, "connections": line.connections, "requests": line.requests, "per_second": line.per_second,
                "p50_ms": line.p50_ms, "p99_ms": line.p99_ms, "bytes": line.bytes, "resident_mb": line.resident_mb,
            })
        })
        .collect();
    json!({ "lines": rows, "start_ms": start_ms, "idle_mb": idle_mb, "program_mb": size_mb, "lesson_page": weight })
}
