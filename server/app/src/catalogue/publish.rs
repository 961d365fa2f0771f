//! Publishing: from a folder of Markdown to an immutable version.

use super::entity::{course, course_problem, media};
use super::{across, sources, store};
use crate::platform::access::Scope;
use crate::platform::ids::{CourseId, CourseProblemId, CourseVersionId};
use crate::platform::{ApiError, Platform, audit};
use course_format::{Course, CourseSource, Diagnostic, Severity};

/// What a run of publishing did.
#[derive(Debug, Default)]
pub struct Published {
    /// Courses with a new live version, by folder.
    pub published: Vec<String>,
    /// Courses whose live version is this content already.
    pub unchanged: Vec<String>,
    /// Courses with an error; their previous version, if any, stays live.
    pub broken: Vec<String>,
    /// Everything that was found, by folder.
    pub findings: Vec<(String, Diagnostic)>,
}

/// Publishes the courses of the configuration's folder, or those inside the program. One broken course does not stop the
/// others, and running it again changes nothing.
///
/// # Errors
/// When the database or the storage refuses, or the courses' folder cannot be listed.
pub async fn publish(platform: &Platform) -> Result<Published, ApiError> {
    let mut outcome = Published::default();
    let mut readable = Vec::new();
    match &platform.config.courses.folder {
        None => readable = sources::shipped(),
        Some(folder) => {
            for (slug, source) in sources::read_folder(folder).map_err(ApiError::because)? {
                match source {
                    Ok(source) => readable.push(source),
                    Err(error) => {
                        outcome.findings.push((slug.clone(), unreadable(&error)));
                        outcome.broken.push(slug);
                    }
                }
            }
        }
    }
    // The everyday start: every folder is live as it is, so there is nothing to parse and nothing new to find.
    if outcome.broken.is_empty() && all_live(platform, &readable).await? {
        outcome.unchanged = readable.into_iter().map(|source| source.slug).collect();
        return Ok(outcome);
    }
    let mut parsed = Vec::new();
    for source in readable {
        let read = course_format::parse(&source, &crate::skills::knows);
        outcome.findings.extend(read.diagnostics.into_iter().map(|diagnostic| (source.slug.clone(), diagnostic)));
        match read.course {
            None => outcome.broken.push(source.slug),
            Some(course) => parsed.push((source, course)),
        }
    }
    let known = platform.database.read(&Scope::SHARED, async |connection| store::names(connection).await).await?;
    let conflicts = across::conflicts(&parsed.iter().map(|(_, course)| course).collect::<Vec<_>>(), &known);
    for (source, course) in parsed {
        let found: Vec<_> = conflicts.iter().filter(|(slug, _)| *slug == source.slug).cloned().collect();
        let stops = found.iter().any(|(_, finding)| finding.severity == Severity::Error);
        outcome.findings.extend(found);
        if stops {
            outcome.broken.push(source.slug);
        } else if publish_one(platform, &source, &course).await? {
            outcome.published.push(source.slug);
        } else {
            outcome.unchanged.push(source.slug);
        }
    }
    keep_findings(platform, &outcome).await?;
    Ok(outcome)
}

/// Whether each folder's content is the live version of the course that was published from it, and what was found last is still
/// true: no error, and no finding about a folder that is gone.
async fn all_live(platform: &Platform, sources: &[CourseSource]) -> Result<bool, ApiError> {
    let look = async |connection: &_| Ok::<_, sea_orm::DbErr>((store::live_hashes(connection).await?, store::problems(connection).await?));
    let (live, problems) = platform.database.read(&Scope::SHARED, look).await?;
    let here = |folder: &str| sources.iter().any(|source| source.slug == folder);
    let still_true = problems.iter().all(|problem| problem.severity != "error" && here(&problem.folder));
    let unchanged = |source: &CourseSource| live.get(&source.slug).is_some_and(|hash| *hash == course_format::content_hash(source));
    Ok(still_true && sources.iter().all(unchanged))
}

fn unreadable(error: &sources::SourceError) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        rule: "unreadable-file",
        file: "course.toml".to_owned(),
        line: 1,
        column: 1,
        message: error.to_string(),
    }
}

/// Writes the version unless it is live already; tells whether anything changed.
async fn publish_one(platform: &Platform, source: &CourseSource, course: &Course) -> Result<bool, ApiError> {
    let live = platform
        .database
        .read(&Scope::SHARED, async |connection| {
            let courses = store::live_courses(connection).await?;
            let Some(known) = courses.into_iter().find(|row| row.key == course.id) else { return Ok(None) };
            Ok::<_, sea_orm::DbErr>(
                store::version_by_hash(connection, known.id, &course.content_hash).await?.filter(|id| known.live_version_id == Some(*id)),
            )
        })
        .await?;
    if live.is_some() {
        return Ok(false);
    }
    // Media first: a version must never point at a file that is not there.
    for item in &course.media {
        let bytes = source.files.iter().find(|file| file.path == format!("media/{}", item.path)).map(|file| file.bytes.as_slice());
        platform.storage.put(bytes.unwrap_or_default()).map_err(ApiError::because)?;
    }
    let model = serde_json::to_string(course).map_err(ApiError::because)?;
    let now = platform.clock.now();
    platform
        .database
        .write(&Scope::SHARED, async |transaction| {
            for item in &course.media {
                let row = media::Model {
                    hash: item.hash.clone(),
                    mime: item.mime.clone(),
                    size: i32::try_from(item.size).unwrap_or(i32::MAX),
                    stored_at: now,
                };
                store::insert_media(transaction, row).await?;
            }
            let course_id = match store::course_by_key(transaction, &course.id).await? {
                Some(known) => known.id,
                None => {
                    let id = CourseId(platform.clock.id());
                    let row =
                        course::Model { id, key: course.id.clone(), slug: course.slug.clone(), live_version_id: None, created_at: now };
                    store::insert_course(transaction, row).await?;
                    id
                }
            };
            let version_id = match store::version_by_hash(transaction, course_id, &course.content_hash).await? {
                Some(known) => known,
                None => {
                    let id = CourseVersionId(platform.clock.id());
                    let number = store::next_number(transaction, course_id).await?;
                    store::insert_version(transaction, store::version_row(id, course_id, number, &course.content_hash, model, now)).await?;
                    id
                }
            };
            store::set_live(transaction, course_id, &course.slug, version_id).await?;
            let event = audit::Event {
                action: "course.published",
                record_kind: "course",
                record_id: Some(course_id.to_string()),
                detail: Some(format!("version {}", course.content_hash)),
                ..audit::Event::default()
            };
            audit::record(transaction, now, event).await?;
            Ok::<_, ApiError>(true)
        })
        .await
}

async fn keep_findings(platform: &Platform, outcome: &Published) -> Result<(), ApiError> {
    let now = platform.clock.now();
    let number = |value: u32| i32::try_from(value).unwrap_or(i32::MAX);
    let mut rows: Vec<_> = outcome
        .findings
        .iter()
        .map(|(folder, finding)| course_problem::Model {
            id: CourseProblemId(platform.clock.id()),
            folder: folder.clone(),
            file: finding.file.clone(),
            line: number(finding.line),
            column: number(finding.column),
            severity: if finding.severity == Severity::Error { "error" } else { "warning" }.to_owned(),
            rule: finding.rule.to_owned(),
            message: finding.message.clone(),
            found_at: now,
        })
        .collect();
    rows.sort_by(|a, b| (&a.folder, &a.file, a.line, a.column).cmp(&(&b.folder, &b.file, b.line, b.column)));
    rows.truncate(2000);
    let found: Vec<_> = rows.iter().map(|row| (row.folder.clone(), row.file.clone(), row.line, row.column, row.message.clone())).collect();
    let known = platform.database.read(&Scope::SHARED, async |connection| store::known_problems(connection).await).await?;
    if known == found {
        return Ok(());
    }
    platform.database.write(&Scope::SHARED, async |transaction| store::replace_problems(transaction, rows).await).await?;
    Ok(())
}
