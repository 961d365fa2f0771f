//! What publishing found, kept for whoever writes courses.

use super::super::entity::course_problem;
use super::super::store;
use crate::platform::access::Scope;
use crate::platform::ids::CourseProblemId;
use crate::platform::{ApiError, Platform};
use course_format::{Diagnostic, Severity};

/// More findings than this are not kept; nobody reads them.
const MOST: usize = 2000;

/// Replaces what was found before, unless it is the same.
pub(super) async fn keep(platform: &Platform, findings: &[(String, Diagnostic)]) -> Result<(), ApiError> {
    let now = platform.clock.now();
    let number = |value: u32| i32::try_from(value).unwrap_or(i32::MAX);
    let mut rows: Vec<_> = findings
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
    rows.truncate(MOST);
    let found: Vec<_> = rows.iter().map(|row| (row.folder.clone(), row.file.clone(), row.line, row.column, row.message.clone())).collect();
    let known = platform.database.read(&Scope::SHARED, async |connection| store::known_problems(connection).await).await?;
    if known == found {
        return Ok(());
    }
    platform.database.write(&Scope::SHARED, async |transaction| store::replace_problems(transaction, rows).await).await?;
    Ok(())
}
