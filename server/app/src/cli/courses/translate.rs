//! `skillpact courses translate`: begin, finish and follow translations.

use super::folder;
use course_format::{Language, LessonStatus, TranslationStatus, translate_done, translate_start, translate_status};
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

/// What can be done with translations.
#[derive(Debug, clap::Subcommand)]
pub enum TranslateCommand {
    /// Say for each lesson and language what is missing, stale or still untranslated; the exit code is 1 when anything is.
    Status {
        /// A course's folder, or a folder of courses.
        #[arg(default_value = "courses")]
        folder: PathBuf,
        /// Only this language.
        #[arg(long, value_parser = super::language)]
        language: Option<Language>,
        /// As JSON, for programs.
        #[arg(long)]
        json: bool,
    },
    /// Copy lessons of the source language for translating.
    Start {
        /// The course's folder.
        folder: PathBuf,
        /// The language to translate into; course.toml must list it.
        #[arg(value_parser = super::language)]
        language: Language,
        /// The key of a lesson; every lesson that is not begun where it is left out.
        lesson: Option<String>,
    },
    /// Note in translated lessons which state of the source they were made from.
    Done {
        /// The course's folder.
        folder: PathBuf,
        /// The language.
        #[arg(value_parser = super::language)]
        language: Language,
        /// The key of a lesson; every translated lesson where it is left out.
        lesson: Option<String>,
    },
}

/// Does it.
///
/// # Errors
/// Says what is wrong with the course, the lesson or the language.
pub(super) fn run(command: &TranslateCommand) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        TranslateCommand::Status { folder, language, json } => status(folder, *language, *json),
        TranslateCommand::Start { folder, language, lesson } => {
            let source = folder::course(folder)?;
            let lessons = match lesson {
                Some(lesson) => vec![lesson.clone()],
                None => missing(&translate_status(&source)?, *language),
            };
            let files = lessons.iter().map(|lesson| translate_start(&source, lesson, *language)).collect::<Result<Vec<_>, _>>()?;
            folder::write(folder, &files)?;
            for file in &files {
                say!("{}", file.path);
            }
            say!("{} lessons begun. Translate the text, leave what stands in braces.", files.len());
            Ok(ExitCode::SUCCESS)
        }
        TranslateCommand::Done { folder, language, lesson } => {
            let files = translate_done(&folder::course(folder)?, lesson.as_deref(), *language)?;
            folder::write(folder, &files)?;
            for file in &files {
                say!("{}", file.path);
            }
            say!("{} lessons noted as made from the source as it is now.", files.len());
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn missing(lessons: &[LessonStatus], language: Language) -> Vec<String> {
    let is_missing = |lesson: &&LessonStatus| matches!(lesson.languages.get(&language), None | Some(TranslationStatus::Missing));
    lessons.iter().filter(is_missing).map(|lesson| lesson.lesson.clone()).collect()
}

fn status(folder: &std::path::Path, language: Option<Language>, json: bool) -> Result<ExitCode, Box<dyn Error>> {
    let mut all = serde_json::Map::new();
    let (mut open, mut current) = (0, 0);
    for (slug, source) in folder::courses(folder)? {
        let mut lessons = translate_status(&source?)?;
        for lesson in &mut lessons {
            lesson.languages.retain(|known, _| language.is_none_or(|only| only == *known));
            for (language, status) in &lesson.languages {
                if status.is_current() {
                    current += 1;
                    continue;
                }
                open += 1;
                if !json {
                    say!("{slug} {} {language}: {}", lesson.lesson, in_words(status));
                }
            }
        }
        all.insert(slug, serde_json::to_value(&lessons)?);
    }
    if json {
        say!("{}", serde_json::to_string_pretty(&all)?);
    } else {
        say!("{current} translations are current, {open} are not.");
    }
    Ok(if open == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn in_words(status: &TranslationStatus) -> String {
    match status {
        TranslationStatus::Missing => "missing".to_owned(),
        TranslationStatus::Unreadable => "cannot be read; see `skillpact courses check`".to_owned(),
        TranslationStatus::NotRecorded { untranslated } => {
            format!("does not say what it was made from{}", listed("; still untranslated", untranslated))
        }
        TranslationStatus::Recorded { changed, new, removed, untranslated } => {
            let parts = [("changed", changed), ("new", new), ("gone from the source", removed), ("still untranslated", untranslated)];
            let parts: Vec<String> = parts.iter().map(|(word, list)| listed(word, list)).filter(|part| !part.is_empty()).collect();
            parts.join("; ")
        }
    }
}

fn listed(word: &str, headings: &[String]) -> String {
    if headings.is_empty() { String::new() } else { format!("{word}: {}", headings.join(", ")) }
}
