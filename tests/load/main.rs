//! `make bench`: the release program on a database with 2,000 people and 50 courses, measured in one run.
//!
//! Every line is the same server in the same process, asked over loopback by this program on the same machine, so that the
//! figures compare with each other and with the first line, the ceiling: a trivial endpoint behind the same layers.

mod client;
mod engine;
mod fill;
mod levels;
mod measure;
mod measurement;
mod planning;
mod report;
mod search;
mod town;
mod upkeep;

use client::{Connection, request};
use measure::{Line, Next, run};
use serde_json::Value;
use skillpact::platform::clock::Clock;
use skillpact::platform::config::Config;
use std::collections::BTreeMap;
use std::error::Error;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

type Failure = Box<dyn Error>;

/// Connections at the same time, and people signed in.
const CONNECTIONS: usize = 32;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let program = root.join("target/dist/skillpact");
    let folder = tempfile::tempdir()?;
    let seconds = std::env::var("BENCH_SECONDS").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(5.0);
    // `BENCH_ONLY=measurement` measures nothing else.
    if std::env::var("BENCH_ONLY").is_ok_and(|only| only == "measurement") {
        measurement::print(&measurement::measure(&root, &program).await?);
        return Ok(());
    }
    eprintln!("Making plans …");
    let planned = planning::measure();
    let upkeep = upkeep::measure(&root).await?;
    // `BENCH_ONLY=planning` measures nothing else, and needs no built program.
    if std::env::var("BENCH_ONLY").is_ok_and(|only| only == "planning") {
        planning::print(&planned);
        upkeep::print(&upkeep);
        return Ok(());
    }
    // `BENCH_ONLY=levels` measures nothing else.
    let only = std::env::var("BENCH_ONLY").ok();
    if only.as_deref() == Some("levels") {
        levels::print(&levels::measure(&program, seconds).await?);
        return Ok(());
    }
    eprintln!("Measuring the search in 5,000 lessons …");
    let search = search::measure(&root, &program, seconds).await?;
    // `BENCH_ONLY=search` measures nothing else.
    if std::env::var("BENCH_ONLY").is_ok_and(|only| only == "search") {
        search::print(&search);
        return Ok(());
    }
    eprintln!("Measuring calibration and adaptive tests …");
    let measured = measurement::measure(&root, &program).await?;
    eprintln!("Measuring levels from two million observations …");
    let levels = levels::measure(&program, seconds).await?;
    eprintln!("Measuring the course engine …");
    let engine = engine::measure(&root.join("courses")).await?;
    eprintln!("Filling a database with 2,000 people and 50 courses …");
    let environment = environment(folder.path());
    fill::write_courses(&root.join("courses"), &folder.path().join("courses"), fill::Wanted::Courses(fill::COURSES))?;
    let platform =
        skillpact::platform::open(Config::parse(None, &environment).map_err(|problems| format!("{problems:?}"))?, Clock::System).await?;
    skillpact::app::migrate(&platform.database).await?;
    skillpact::skills::load_frameworks(&platform.database, platform.clock.now()).await?;
    let published = skillpact::catalogue::publish(&platform).await.map_err(|error| format!("{error:?}"))?;
    assert_eq!(published.published.len(), fill::COURSES, "every course is published: {:?}", published.findings);
    let filled = fill::fill(&platform).await?;
    platform.database.clone().close().await;

    let address: SocketAddr = environment["SKILLPACT_SERVER_ADDRESS"].parse()?;
    let (server, start_ms) = start(&program, &environment, address).await?;
    let pid = server.0.id();
    tokio::time::sleep(Duration::from_secs(1)).await;
    let idle_mb = measure::resident_mb(pid);
    let lines = measure_all(address, pid, seconds, &filled).await?;
    drop(server);

    let size_mb = std::fs::metadata(&program)?.len() as f64 / 1_048_576.0;
    let weight = page_weight(&root);
    report::print(&lines, start_ms, idle_mb, size_mb, &weight);
    engine::print(&engine);
    search::print(&search);
    measurement::print(&measured);
    planning::print(&planned);
    upkeep::print(&upkeep);
    levels::print(&levels);
    let target = root.join("target/bench.json");
    let mut figures = report::json(&lines, start_ms, idle_mb, size_mb, &weight);
    figures["course_engine"] = engine::json(&engine);
    figures["measurement"] = measurement::json_of(&measured);
    figures["search"] = search::json_of(&search);
    figures["planning"] = planning::json(&planned);
    figures["plan_upkeep"] = upkeep::json_of(&upkeep);
    figures["levels"] = levels::json_of(&levels);
    std::fs::write(&target, serde_json::to_string_pretty(&figures)?)?;
    println!("\nAlso written to {}", target.strip_prefix(&root).unwrap_or(&target).display());
    Ok(())
}

fn environment(folder: &Path) -> BTreeMap<String, String> {
    let port =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).map_or(18_080, |address| address.port());
    let path = |name: &str| folder.join(name).display().to_string();
    // `BENCH_DATABASE_URL` measures another database than SQLite; it must be empty.
    let database = std::env::var("BENCH_DATABASE_URL").unwrap_or_else(|_| format!("sqlite://{}", path("bench.db")));
    let settings = [
        ("SKILLPACT_SERVER_ADDRESS", format!("127.0.0.1:{port}")),
        ("SKILLPACT_SERVER_PUBLIC_URL", format!("http://127.0.0.1:{port}")),
        ("SKILLPACT_METRICS_ENABLED", "false".to_owned()),
        ("SKILLPACT_DATABASE_URL", database),
        ("SKILLPACT_STORAGE_FOLDER", path("blobs")),
        ("SKILLPACT_COURSES_FOLDER", path("courses")),
        ("SKILLPACT_MAIL_FOLDER", path("outbox")),
        ("SKILLPACT_SIGN_IN_FAILURES_ALLOWED", "1000".to_owned()),
        ("SKILLPACT_LOG_LEVEL", "warn".to_owned()),
    ];
    settings.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The server's process; it ends with this value.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the program and returns the milliseconds until it answered.
async fn start(program: &Path, environment: &BTreeMap<String, String>, address: SocketAddr) -> Result<(Server, f64), Failure> {
    let started = Instant::now();
    let server = Server(Command::new(program).arg("serve").envs(environment).stdin(Stdio::null()).stdout(Stdio::null()).spawn()?);
    let live = request("GET", "/health/ready", "", None);
    while started.elapsed() < Duration::from_secs(30) {
        if let Ok(mut connection) = Connection::open(address).await
            && connection.send(&live).await.is_ok_and(|answer| answer.status == 200)
        {
            return Ok((server, started.elapsed().as_secs_f64() * 1000.0));
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    Err("the server did not start".into())
}

async fn measure_all(address: SocketAddr, pid: u32, seconds: f64, filled: &fill::Filled) -> Result<Vec<Line>, Failure> {
    let mut lines = Vec::new();
    let organisation = filled.organisation;
    let sign_in =
        |email: &str| request("POST", "/api/sign-in", "", Some(&format!("{{\"email\":\"{email}\",\"password\":\"{}\"}}", fill::PASSWORD)));
    let mut connection = Connection::open(address).await?;
    let mut cookies = Vec::new();
    for email in filled.learners.iter().take(CONNECTIONS) {
        cookies.push(cookie(&connection.send(&sign_in(email)).await?)?);
    }
    let hr = cookie(&connection.send(&sign_in(&filled.hr)).await?)?;
    let courses = json(&mut connection, &request("GET", "/api/courses", &cookies[0], None)).await?;
    let slug = text(&courses[0], "slug")?;
    let course = json(&mut connection, &request("GET", &format!("/api/courses/{slug}"), &cookies[0], None)).await?;
    let lesson = text(&course["lessons"][0], "key")?;
    let content_path = format!("/api/courses/{slug}/versions/{}/lessons/{lesson}/en", text(&course, "version")?);
    let content = json(&mut connection, &request("GET", &content_path, &cookies[0], None)).await?;
    let blocks = content["blocks"].as_array().ok_or("a lesson has blocks")?;
    let question = blocks.iter().find(|block| block["question"]["kind"] == "choice").ok_or("the lesson has a choice")?;
    let question = text(&question["question"], "key")?;
    let mut enrolments = Vec::new();
    for cookie in &cookies {
        let body = format!(
            "{{\"id\":\"{}\",\"course_id\":\"{}\",\"organisation_id\":\"{organisation}\"}}",
            Clock::System.id(),
            text(&course, "id")?
        );
        enrolments.push(text(&json(&mut connection, &request("POST", "/api/enrolments", cookie, Some(&body))).await?, "id")?);
    }

    let cookies: Arc<Vec<String>> = Arc::new(cookies);
    let enrolments = Arc::new(enrolments);
    let get = |path: String| -> Next {
        let cookies = Arc::clone(&cookies);
        Arc::new(move |index, _| request("GET", &path, &cookies[index % cookies.len()], None))
    };
    let packed = |path: String| -> Next {
        let cookies = Arc::clone(&cookies);
        Arc::new(move |index, _| request("GET", &path, &format!("{}accept-encoding: br\r\n", cookies[index % cookies.len()]), None))
    };
    let measure = async |name: &str, connections: usize, next: Next| run(name, address, pid, connections, seconds, 200, next).await;

    lines.push(measure("ceiling: /health/live", CONNECTIONS, get("/health/live".to_owned())).await?);
    let emails: Vec<String> = filled.learners.clone();
    let sign_ins: Next = Arc::new(move |index, number| {
        let email = &emails[(index * 400 + usize::try_from(number).unwrap_or(0)) % emails.len()];
        request("POST", "/api/sign-in", "", Some(&format!("{{\"email\":\"{email}\",\"password\":\"{}\"}}", fill::PASSWORD)))
    });
    lines.push(measure("sign-in (Argon2id)", 2, sign_ins).await?);
    lines.push(measure("catalogue, 50 courses", CONNECTIONS, get("/api/courses".to_owned())).await?);
    lines.push(measure("lesson content, plain", CONNECTIONS, get(content_path.clone())).await?);
    lines.push(measure("lesson content, brotli", CONNECTIONS, packed(content_path)).await?);
    let state = {
        let (cookies, enrolments, lesson) = (Arc::clone(&cookies), Arc::clone(&enrolments), lesson.clone());
        let next: Next = Arc::new(move |index, _| {
            request("GET", &format!("/api/enrolments/{}/lessons/{lesson}", enrolments[index]), &cookies[index], None)
        });
        next
    };
    lines.push(measure("a learner's lesson state", CONNECTIONS, state).await?);
    for connections in [CONNECTIONS, 256] {
        let (cookies, enrolments, lesson, question) = (Arc::clone(&cookies), Arc::clone(&enrolments), lesson.clone(), question.clone());
        let answers: Next = Arc::new(move |index, _| {
            let body = format!(
                "{{\"id\":\"{}\",\"question\":\"{question}\",\"language\":\"en\",\"answer\":{{\"choice\":[1]}}}}",
                Clock::System.id()
            );
            let who = index % cookies.len();
            request("POST", &format!("/api/enrolments/{}/lessons/{lesson}/answers", enrolments[who]), &cookies[who], Some(&body))
        });
        lines.push(measure(&format!("answering a question, {connections} connections"), connections, answers).await?);
    }
    let as_hr = |path: String| -> Next {
        let hr = hr.clone();
        Arc::new(move |_, _| request("GET", &path, &hr, None))
    };
    let report = format!("/api/organisations/{organisation}/reports/competencies");
    lines.push(measure("competency report, 50 of 1,000 people, alone", 1, as_hr(format!("{report}?limit=50"))).await?);
    lines.push(measure("competency report, 50 of 1,000 people", 8, as_hr(format!("{report}?limit=50"))).await?);
    lines.push(measure("competency report, 100 of 1,000 people, alone", 1, as_hr(format!("{report}?limit=100"))).await?);
    lines.push(measure("its CSV, 21,000 rows", 2, as_hr(format!("{report}.csv"))).await?);
    Ok(lines)
}

fn cookie(answer: &client::Answer) -> Result<String, Failure> {
    let cookie = answer.cookie.as_deref().ok_or_else(|| format!("sign-in failed: {}", answer.status))?;
    Ok(format!("cookie: {cookie}\r\n"))
}

async fn json(connection: &mut Connection, request: &[u8]) -> Result<Value, Failure> {
    let answer = connection.send(request).await?;
    if !(200..300).contains(&answer.status) {
        return Err(format!("{}: {}", answer.status, String::from_utf8_lossy(&answer.body)).into());
    }
    Ok(serde_json::from_slice(&answer.body)?)
}

fn text(value: &Value, field: &str) -> Result<String, Failure> {
    value[field].as_str().map(str::to_owned).ok_or_else(|| format!("{field} is missing in {value}").into())
}

/// What a first visit to a lesson weighs, as the front end's own build measures it.
fn page_weight(root: &Path) -> String {
    let output = Command::new("node").arg("scripts/size.mjs").current_dir(root.join("frontend")).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let mut lines = text.lines().skip_while(|line| !line.contains("/lessons/")).take(2).map(str::trim);
    format!("{} {}", lines.next().unwrap_or("not built"), lines.next().unwrap_or_default())
}
