//! How fast courses are read: parsed, checked and rendered together, on one core.
//!
//! `cargo run --release -p course-format --example throughput -- courses` repeats the courses of a folder until there are
//! at least 20 MB of Markdown, and says how many MB a second are read and how long a lesson of 20 kB takes. Then it says how
//! time grows with the size of texts that have made Markdown parsers slow; with a further argument it leaves that out.
//! Pictures are read too, but only Markdown counts.
//!
//! On Linux the time is the processor's, so that other programs disturb it little.

#![expect(clippy::unwrap_used, reason = "a measurement whose input cannot be read has failed")]

#[path = "../tests/course_format/disk.rs"]
mod disk;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use course_format::{CourseSource, SourceFile, parse};

/// The program's allocator, so that the same is measured as runs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How much Markdown is read at least.
const CORPUS_BYTES: usize = 20_000_000;
/// How large the lesson is whose time is told.
const LESSON_BYTES: f64 = 20_000.0;
/// The best of this many rounds counts.
const ROUNDS: u32 = 5;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "courses".to_owned()));
    let courses = courses(&folder);
    let bytes_once: usize = courses.iter().map(markdown_bytes).sum();
    let repetitions = CORPUS_BYTES.div_ceil(bytes_once);
    let corpus: Vec<CourseSource> = std::iter::repeat_n(&courses, repetitions).flatten().cloned().collect();
    let bytes: usize = corpus.iter().map(markdown_bytes).sum();
    let took = best(|| corpus.iter().map(|course| parse(course, &disk::is_shipped_skill).diagnostics.len()).sum());
    let seconds = took.as_secs_f64();
    println!(
        "{} courses, {:.1} MB of Markdown: {:.1} MB/s, {:.3} ms for a lesson of 20 kB",
        corpus.len(),
        megabytes(bytes),
        megabytes(bytes) / seconds,
        1000.0 * seconds * LESSON_BYTES / megabytes(bytes) / 1e6
    );
    let is_short = std::env::args().nth(2).is_some();
    for (name, part) in GROWING.iter().filter(|_| !is_short) {
        let small = growth(&part.repeat(100_000 / part.len()));
        let large = growth(&part.repeat(800_000 / part.len()));
        println!("{name:24} {:>8.2} ms at 100 kB, {:>8.2} ms at 800 kB, {:>5.1} × for 8 ×", small, large, large / small);
    }
}

/// Texts whose size is doubled by repeating a part.
const GROWING: &[(&str, &str)] = &[
    ("words", "Some words that say nothing in particular, "),
    ("paragraphs", "Some words that say nothing in particular.\n\n"),
    ("nested lists", "- a\n  - b\n    - c\n      - d\n"),
    ("emphasis", "*a **b "),
    ("brackets", "["),
    ("closing brackets", "a]"),
    ("links", "[a]("),
    ("table cells", "| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |\n"),
    ("double brackets", "[["),
    ("gaps", "[[a]] "),
    ("dollars", "$"),
    ("dollars and letters", "$a "),
    ("formulas", "$a^2$ "),
    ("long formulas", "$\\frac{a}{b}+\\sqrt{c}$ "),
    ("footnotes", "[^a] "),
    ("footnote texts", "[^a]: b\n"),
    ("passages", "[a]{lang=sv} "),
    ("open passages", "{lang=sv} ["),
    ("headings", "## A heading\n\n"),
    ("backticks", "`a``"),
    ("entities", "&amp;"),
    ("raw html", "<b "),
];

/// How many milliseconds a lesson of this text takes. It is read many times, because processor time is counted coarsely.
fn growth(text: &str) -> f64 {
    let manifest = "id = \"a\"\nlanguages = [\"en\"]\nlicence = \"CC0-1.0\"\ntitle = { en = \"A\" }\nsummary = { en = \"A\" }\n";
    let file = |path: &str, text: String| SourceFile { path: path.to_owned(), bytes: text.into_bytes() };
    let files = vec![
        file("course.toml", manifest.to_owned()),
        file("en/01-a.md", format!("---\ntitle: A\nminutes: 5\n---\n## Q {{#q .gap}}\n\n{text}\n")),
    ];
    let source = CourseSource { slug: "a".to_owned(), files };
    let once = Instant::now();
    black_box(parse(&source, &|_| true));
    let repetitions = (0.1 / once.elapsed().as_secs_f64()).ceil().clamp(1.0, 1000.0);
    let took = best(|| {
        let mut found = 0;
        let mut round = 0.0;
        while round < repetitions {
            found += parse(&source, &|_| true).diagnostics.len();
            round += 1.0;
        }
        found
    });
    1000.0 * took.as_secs_f64() / repetitions
}

fn best(work: impl Fn() -> usize) -> Duration {
    let times = (0..ROUNDS).map(|_| {
        let (start, start_of_processor) = (Instant::now(), processor_time());
        black_box(work());
        match (start_of_processor, processor_time()) {
            (Some(start), Some(end)) => end.saturating_sub(start),
            _ => start.elapsed(),
        }
    });
    times.min().unwrap()
}

/// How long this thread has had a processor.
fn processor_time() -> Option<Duration> {
    let times = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    times.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

#[expect(clippy::cast_precision_loss, reason = "a corpus has far fewer bytes than the mantissa has values")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

fn markdown_bytes(course: &CourseSource) -> usize {
    course.files.iter().filter(|file| file.path.ends_with(".md")).map(|file| file.bytes.len()).sum()
}

/// The courses in a folder, or the one that the folder is.
fn courses(folder: &Path) -> Vec<CourseSource> {
    if folder.join("course.toml").exists() {
        return vec![disk::course(folder)];
    }
    let mut folders: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders.iter().filter(|folder| folder.join("course.toml").exists()).map(|folder| disk::course(folder)).collect()
}
