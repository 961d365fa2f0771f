//! Publishing: from a folder of Markdown to an immutable version.

mod findings;
mod media;
mod version;

use super::sources::{self, CourseFolder, SourceError};
use super::{across, store};
use crate::platform::access::Scope;
use crate::platform::{ApiError, Platform};
use chrono::NaiveDate;
use course_format::{Course, Diagnostic, Severity};

/// What a run of publishing did.
#[derive(Debug, Default)]
pub struct Published {
    /// Courses with a new live version, by folder.
    pub published: Vec<String>,
    /// Courses whose live version is this content already.
    pub unchanged: Vec<String>,
    /// Courses whose content is a version that was withdrawn; it stays withdrawn until somebody restores it.
    pub withdrawn: Vec<String>,
    /// Courses with an error; their previous version, if any, stays live.
    pub broken: Vec<String>,
    /// Everything that was found, by folder.
    pub findings: Vec<(String, Diagnostic)>,
}

impl Published {
    fn refuse(&mut self, folder: String, findings: Vec<Diagnostic>) {
        self.findings.extend(findings.into_iter().map(|finding| (folder.clone(), finding)));
        self.broken.push(folder);
    }
}

/// Publishes the courses of the configuration's folder, or those inside the program. One broken course does not stop the
/// others, and running it again changes nothing.
///
/// # Errors
/// When the database or the storage refuses, or the courses' folder cannot be listed.
pub async fn publish(platform: &Platform) -> Result<Published, ApiError> {
    let place = platform.config.courses.folder.clone();
    let folders = blocking(move || sources::course_folders(place.as_deref())).await?.map_err(ApiError::because)?;
    if let Some(outcome) = nothing_new(platform, &folders).await? {
        return Ok(outcome);
    }
    let mut outcome = Published::default();
    let mut parsed = Vec::new();
    for folder in folders {
        match parse(&folder, platform.today()).await? {
            Err(error) => outcome.refuse(folder.slug, error.findings),
            Ok(read) => match read.course {
                None => outcome.refuse(folder.slug, read.diagnostics),
                Some(course) => {
                    outcome.findings.extend(read.diagnostics.into_iter().map(|finding| (folder.slug.clone(), finding)));
                    parsed.push((folder, course));
                }
            },
        }
    }
    let known = platform.database.read(&Scope::SHARED, async |connection| store::names(connection).await).await?;
    let conflicts = across::conflicts(&parsed.iter().map(|(_, course)| course).collect::<Vec<_>>(), &known);
    for (folder, course) in parsed {
        let found: Vec<_> = conflicts.iter().filter(|(slug, _)| *slug == folder.slug).map(|(_, finding)| finding.clone()).collect();
        if found.iter().any(|finding| finding.severity == Severity::Error) {
            outcome.refuse(folder.slug, found);
            continue;
        }
        outcome.findings.extend(found.into_iter().map(|finding| (folder.slug.clone(), finding)));
        publish_one(platform, folder, course, &mut outcome).await?;
    }
    findings::keep(platform, &outcome.findings).await?;
    Ok(outcome)
}

async fn publish_one(platform: &Platform, folder: CourseFolder, course: Course, outcome: &mut Published) -> Result<(), ApiError> {
    match version::publish(platform, &folder, &course).await? {
        version::Outcome::Published => outcome.published.push(folder.slug),
        version::Outcome::Unchanged => outcome.unchanged.push(folder.slug),
        version::Outcome::Withdrawn => outcome.withdrawn.push(folder.slug),
        version::Outcome::Refused(findings) => outcome.refuse(folder.slug, findings),
    }
    Ok(())
}

/// The everyday start: every folder's content is live or was withdrawn, and what was found last is still true: no error, and no
/// finding about a folder that is gone. Then there is nothing to parse.
async fn nothing_new(platform: &Platform, folders: &[CourseFolder]) -> Result<Option<Published>, ApiError> {
    let look = async |connection: &_| Ok::<_, sea_orm::DbErr>((store::settled(connection).await?, store::problems(connection).await?));
    let (settled, problems) = platform.database.read(&Scope::SHARED, look).await?;
    let here = |folder: &str| folders.iter().any(|known| known.slug == folder);
    if problems.iter().any(|problem| problem.severity == "error" || !here(&problem.folder)) {
        return Ok(None);
    }
    let mut outcome = Published::default();
    for folder in folders {
        let read = folder.clone();
        let Some(hash) = blocking(move || read.read().ok().map(|source| course_format::content_hash(&source))).await? else {
            return Ok(None);
        };
        match settled.iter().find(|(slug, known, _)| *slug == folder.slug && *known == hash) {
            None => return Ok(None),
            Some((.., true)) => outcome.withdrawn.push(folder.slug.clone()),
            Some((.., false)) => outcome.unchanged.push(folder.slug.clone()),
        }
    }
    Ok(Some(outcome))
}

/// Reads a course and lets go of its files: media may be large, and all courses are compared before the first is published.
async fn parse(folder: &CourseFolder, today: NaiveDate) -> Result<Result<course_format::Parsed, SourceError>, ApiError> {
    let folder = folder.clone();
    blocking(move || folder.read().map(|source| sources::parse(&source, today))).await
}

/// Reading folders and working on what they hold takes long; requests go on meanwhile.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, ApiError> {
    tokio::task::spawn_blocking(work).await.map_err(ApiError::because)
}
