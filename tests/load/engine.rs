//! The course engine: how fast it reads courses, and that no input makes it slower than in step with its size.
//!
//! One thread, in this process, on a corpus made of the shipped courses; only Markdown is counted, although pictures are
//! hashed and checked too.

use course_format::{CourseSource, SourceFile, parse};
use serde_json::{Value, json};
use skillpact::platform::clock::Clock;
use skillpact::platform::config::Config;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::time::Instant;

/// The corpus has at least so many bytes of Markdown.
const CORPUS_BYTES: usize = 20 * 1024 * 1024;
const MANY_LESSONS: usize = 1000;
const LARGE_COURSE: usize = 200;
/// The lesson that is previewed has about so many bytes.
const PREVIEWED_BYTES: usize = 20 * 1024;

/// What was measured.
pub struct Engine {
    corpus_mb: f64,
    mb_per_second: f64,
    preview_ms: f64,
    check_lessons_seconds: f64,
    publish_seconds: f64,
    publish_again_seconds: f64,
    growth: Vec<Growth>,
}

/// How long an input takes, and one twice its size.
struct Growth {
    name: &'static str,
    bytes: usize,
    once_ms: f64,
    twice_ms: f64,
}

/// Measures everything.
pub async fn measure(courses: &Path) -> Result<Engine, Box<dyn Error>> {
    let shipped: Vec<CourseSource> =
        skillpact::catalogue::read_folder(courses)?.into_iter().map(|(_, source)| source).collect::<Result<_, _>>()?;
    let (corpus_mb, mb_per_second) = corpus(&shipped);
    let (publish_seconds, publish_again_seconds) = publish(&shipped).await?;
    Ok(Engine {
        corpus_mb,
        mb_per_second,
        preview_ms: preview(&shipped),
        check_lessons_seconds: check_many(&shipped),
        publish_seconds,
        publish_again_seconds,
        growth: growth(),
    })
}

fn is_markdown(file: &SourceFile) -> bool {
    Path::new(&file.path).extension().is_some_and(|ending| ending == "md")
}

fn markdown_bytes(source: &CourseSource) -> usize {
    source.files.iter().filter(|file| is_markdown(file)).map(|file| file.bytes.len()).sum()
}

/// Parses without looking at the result, which the compiler must not know.
fn read(source: &CourseSource) -> bool {
    std::hint::black_box(parse(std::hint::black_box(source), &skillpact::skills::knows)).course.is_some()
}

/// Every course as often as the corpus needs; each time it is parsed anew, nothing is remembered between.
fn corpus(shipped: &[CourseSource]) -> (f64, f64) {
    let bytes: usize = shipped.iter().map(markdown_bytes).sum();
    let rounds = CORPUS_BYTES.div_ceil(bytes.max(1));
    for source in shipped {
        assert!(read(source), "{} has an error", source.slug);
    }
    let started = Instant::now();
    for _ in 0..rounds {
        for source in shipped {
            read(source);
        }
    }
    let megabytes = (bytes * rounds) as f64 / 1_000_000.0;
    (megabytes, megabytes / started.elapsed().as_secs_f64())
}

/// A lesson of about 20 kB, read alone as the preview of one lesson does; the median of many.
fn preview(shipped: &[CourseSource]) -> f64 {
    let lesson = shipped[0].files.iter().find(|file| file.path.ends_with(".md") && file.path.starts_with("en/01")).expect("a lesson");
    let text = String::from_utf8_lossy(&lesson.bytes);
    let mut body = text.to_string();
    let mut copy = 1;
    while body.len() < PREVIEWED_BYTES {
        copy += 1;
        body.push_str(&renamed(text.splitn(3, "---\n").nth(2).unwrap_or_default(), copy));
    }
    let source = small_course(vec![("01-a.md".to_owned(), without_links(&body))]);
    median((0..200).map(|_| timed(|| read(&source))))
}

fn timed(work: impl FnOnce() -> bool) -> f64 {
    let started = Instant::now();
    std::hint::black_box(work());
    started.elapsed().as_secs_f64() * 1000.0
}

fn median(times: impl Iterator<Item = f64>) -> f64 {
    let mut times: Vec<f64> = times.collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Gives every id of a lesson a name of its own.
fn renamed(text: &str, number: usize) -> String {
    let mut out = String::with_capacity(text.len() + 1000);
    let mut rest = text;
    while let Some(at) = rest.find("{#") {
        let end = rest[at..].find([' ', '}']).map_or(rest.len(), |end| at + end);
        out.push_str(&rest[..end]);
        out.push_str(&format!("-{number}"));
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// Lessons stand alone here, so that what leads elsewhere in the course, and its pictures, become text.
fn without_links(text: &str) -> String {
    text.lines().filter(|line| !line.contains("](") && !line.contains("[^")).fold(String::new(), |mut out, line| {
        out.push_str(line);
        out.push('\n');
        out
    })
}

fn small_course(lessons: Vec<(String, String)>) -> CourseSource {
    let manifest = "id = \"bench.engine\"\nlanguages = [\"en\"]\naudience = [\"citizen\"]\nlicence = \"CC0-1.0\"\nauthors = [\"A\"]\n\
                    title = { en = \"A\" }\nsummary = { en = \"A\" }\n";
    let file = |path: String, text: String| SourceFile { path, bytes: text.into_bytes() };
    let mut files = vec![file("course.toml".to_owned(), manifest.to_owned())];
    files.extend(lessons.into_iter().map(|(name, text)| file(format!("en/{name}"), text)));
    CourseSource { slug: "bench-engine".to_owned(), files }
}

/// A thousand lessons in as many courses as they take.
fn check_many(shipped: &[CourseSource]) -> f64 {
    let lessons = |source: &CourseSource| source.files.iter().filter(|file| is_markdown(file)).count();
    let started = Instant::now();
    let mut checked = 0;
    for source in shipped.iter().cycle() {
        if checked >= MANY_LESSONS {
            break;
        }
        read(source);
        checked += lessons(source);
    }
    started.elapsed().as_secs_f64()
}

/// A course of two hundred lessons is published into a new database; then with one word changed.
async fn publish(shipped: &[CourseSource]) -> Result<(f64, f64), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let pool: Vec<String> = shipped
        .iter()
        .flat_map(|source| &source.files)
        .filter(|file| is_markdown(file) && file.path.starts_with("en/0"))
        .map(|file| without_links(&String::from_utf8_lossy(&file.bytes)))
        .collect();
    let lessons =
        (0..LARGE_COURSE).map(|number| (format!("{:03}-part-{number}.md", number + 1), renamed(&pool[number % pool.len()], number)));
    let mut source = small_course(lessons.collect());
    let write = |source: &CourseSource| -> std::io::Result<()> {
        for file in &source.files {
            let path = folder.path().join("courses").join(&source.slug).join(&file.path);
            std::fs::create_dir_all(path.parent().expect("a folder"))?;
            std::fs::write(path, &file.bytes)?;
        }
        Ok(())
    };
    write(&source)?;
    let path = |name: &str| folder.path().join(name).display().to_string();
    let settings = [
        ("SKILLPACT_DATABASE_URL", format!("sqlite://{}", path("publish.db"))),
        ("SKILLPACT_STORAGE_FOLDER", path("blobs")),
        ("SKILLPACT_COURSES_FOLDER", path("courses")),
        ("SKILLPACT_MAIL_FOLDER", path("outbox")),
    ];
    let settings: BTreeMap<String, String> = settings.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let platform =
        skillpact::platform::open(Config::parse(None, &settings).map_err(|problems| format!("{problems:?}"))?, Clock::System).await?;
    skillpact::app::migrate(&platform.database).await?;
    let mut seconds = Vec::new();
    for round in 0..2 {
        if round == 1 {
            source.files[1].bytes.extend_from_slice(b"\nOne more sentence.\n");
            write(&source)?;
        }
        let started = Instant::now();
        let outcome = skillpact::catalogue::publish(&platform).await.map_err(|error| format!("{error:?}"))?;
        seconds.push(started.elapsed().as_secs_f64());
        assert_eq!(outcome.published.len(), 1, "{:?}", outcome.findings);
    }
    platform.database.clone().close().await;
    Ok((seconds[0], seconds[1]))
}

/// A name, and what makes a text of about so many bytes.
type Input = (&'static str, fn(usize) -> String);

/// Inputs made to be slow. Each is read at a size and at twice that; a parser that grows in step takes twice as long.
fn growth() -> Vec<Growth> {
    let inputs: [Input; 10] = [
        ("nested lists", |size| (0..size / 200).map(|line| format!("{}- item\n", "  ".repeat(line % 90))).collect()),
        ("nested quotes", |size| (0..size / 100).map(|line| format!("{} text\n", "> ".repeat(line % 90))).collect()),
        ("emphasis runs", |size| "*a **b _c __d ".repeat(size / 14)),
        ("brackets", |size| "[".repeat(size)),
        ("links that never close", |size| "[a](<b".repeat(size / 6)),
        ("table of many cells", |size| {
            let row = "| cell ".repeat(20) + "|\n";
            let head = "| head ".repeat(20) + "|\n" + &"| --- ".repeat(20) + "|\n";
            head + &row.repeat(size / row.len())
        }),
        ("gaps", |size| format!("## Fill {{#fill .gap}}\n\n{}", "[[a|b]] text\n".repeat(size / 13))),
        ("dollar signs", |size| "$a $b$ ".repeat(size / 7)),
        ("footnotes", |size| {
            let marks: String = (0..size / 40).map(|number| format!("word[^n{number}]\n")).collect();
            let notes: String = (0..size / 40).map(|number| format!("\n[^n{number}]: note\n")).collect();
            marks + &notes
        }),
        ("headings", |size| "## The same heading\n\ntext\n\n".repeat(size / 27)),
    ];
    let size = 200_000;
    let best = |text: String| {
        let source = small_course(vec![("01-a.md".to_owned(), format!("---\ntitle: A\nminutes: 1\n---\n\n{text}"))]);
        (0..5).map(|_| timed(|| read(&source))).fold(f64::INFINITY, f64::min)
    };
    inputs
        .into_iter()
        .map(|(name, make)| Growth { name, bytes: make(size).len(), once_ms: best(make(size)), twice_ms: best(make(size * 2)) })
        .collect()
}

/// Prints the second table.
pub fn print(engine: &Engine) {
    println!("\nThe course engine, one core");
    println!("  parse, check and render {:>8.1} MB/s of Markdown, on {:.0} MB", engine.mb_per_second, engine.corpus_mb);
    println!("  preview of a 20 kB lesson {:>6.2} ms", engine.preview_ms);
    println!("  check of 1,000 lessons {:>9.2} s", engine.check_lessons_seconds);
    println!("  publish 200 lessons {:>12.2} s, with one lesson changed {:.2} s", engine.publish_seconds, engine.publish_again_seconds);
    println!("\n{:<28} {:>9} {:>10} {:>12} {:>8}", "made to be slow", "kB", "ms", "twice, ms", "ratio");
    for growth in &engine.growth {
        println!(
            "{:<28} {:>9.0} {:>10.2} {:>12.2} {:>8.2}",
            growth.name,
            growth.bytes as f64 / 1000.0,
            growth.once_ms,
            growth.twice_ms,
            growth.twice_ms / growth.once_ms
        );
    }
}

/// The same as JSON.
pub fn json(engine: &Engine) -> Value {
    let growth: Vec<Value> = engine
        .growth
        .iter()
        .map(|growth| json!({ "name": growth.name, "bytes": growth.bytes, "once_ms": growth.once_ms, "twice_ms": growth.twice_ms }))
        .collect();
    json!({
        "corpus_mb": engine.corpus_mb, "mb_per_second": engine.mb_per_second, "preview_ms": engine.preview_ms,
        "check_1000_lessons_seconds": engine.check_lessons_seconds, "publish_200_lessons_seconds": engine.publish_seconds,
        "publish_again_seconds": engine.publish_again_seconds, "growth": growth,
    })
}
