//! Operations that bring frameworks in and out.

use super::super::frameworks::compare::Change;
use super::super::frameworks::exchange::{Format, Wanted};
use super::super::frameworks::importing::{self, Outcome};
use super::super::frameworks::{Finding, Skill, compare};
use super::frameworks_model::FrameworkDifference;
use crate::api::Tag;
use crate::platform::access::Permission;
use crate::platform::http::SignedIn;
use crate::platform::language::Language;
use crate::platform::{ApiError, SharedPlatform};
use poem::http::Method;
use poem::{Body, Request};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::{Binary, Json};
use poem_openapi::{ApiResponse, Object, OpenApi};

/// Frameworks in and out.
#[derive(Debug)]
pub struct FrameworkExchangeApi {
    platform: SharedPlatform,
}

/// Whether a request brings a framework's file, whose body is limited while it is read.
#[must_use]
pub fn is_framework_file(request: &Request) -> bool {
    *request.method() == Method::POST && request.uri().path() == "/api/framework-imports"
}

/// Something that is wrong with a file, or was understood in one of two ways.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ImportFinding {
    /// The line or entry, from 1.
    pub row: Option<u32>,
    /// The column or field.
    pub field: String,
    /// The stable name of the rule.
    pub code: String,
    /// What is wrong and how to mend it.
    pub message: String,
    /// What the message names, so that it can be worded in other languages.
    #[oai(skip_serializing_if_is_empty)]
    pub values: Vec<FindingValue>,
}

/// Something that a finding names.
#[derive(Debug, Object)]
pub struct FindingValue {
    /// `subject` is what it is about, `other` what that clashes with or lacks, `limit` the most that is taken, `count` how many there are.
    pub name: String,
    /// The text or number.
    pub value: String,
}

/// What an import would do, or has done.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct FrameworkImport {
    /// The framework's key.
    pub key: String,
    /// Its name.
    pub title: String,
    /// Its edition.
    pub version: String,
    /// The highest level of its scale.
    pub scale_max: i32,
    /// How many rows or entries were read.
    pub rows: u32,
    /// How many areas it has.
    pub areas: u32,
    /// How many skills it has.
    pub skills: u32,
    /// The framework it is compared with: the one of this key, else the one of this name that was written last.
    pub compared_with: Option<String>,
    /// Skills that are the same there.
    pub unchanged: u32,
    /// Skills that are new.
    pub added: u32,
    /// Skills that are there no more.
    pub removed: u32,
    /// Skills that are called otherwise.
    pub retitled: u32,
    /// Skills that belong to another area.
    pub moved: u32,
    /// The first hundred differences.
    pub differences: Vec<FrameworkDifference>,
    /// How many skills the draft under this key has, which it would take the place of; absent when there is none or nothing changes.
    pub replaces: Option<u32>,
    /// Its first skills, so that their letters can be looked at.
    pub sample: Vec<String>,
    /// How much keeps it from being written, counted also beyond the findings that are told.
    pub problems: u32,
    /// What keeps it from being written, at most 200.
    pub findings: Vec<ImportFinding>,
    /// What was left out or understood in one of two ways.
    pub remarks: Vec<ImportFinding>,
    /// What to send as `commit` to write just this.
    pub checked: String,
    /// Whether it is written, as a draft.
    pub written: bool,
}

/// A framework as a file.
#[derive(ApiResponse)]
enum FrameworkFile {
    /// The file.
    #[oai(status = 200, content_type = "application/octet-stream")]
    File(
        Binary<Vec<u8>>,
        /// The name under which to save the file.
        #[oai(header = "content-disposition")]
        String,
    ),
}

fn findings(list: Vec<Finding>) -> Vec<ImportFinding> {
    let value = |(name, value): (&'static str, String)| FindingValue { name: name.to_owned(), value };
    let out = |one: Finding| ImportFinding {
        row: one.row,
        field: one.field,
        code: one.code.to_owned(),
        message: one.message,
        values: one.values.into_iter().map(value).collect(),
    };
    list.into_iter().map(out).collect()
}

fn count<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

impl FrameworkImport {
    fn of(outcome: Outcome) -> Self {
        let Outcome { read, compared_with, comparison, checked, replaces, written } = outcome;
        let titled = |skill: &Skill| format!("{} {}", skill.code, skill.title(read.framework.language));
        let [added, removed, retitled, moved] =
            [Change::Added, Change::Removed, Change::Retitled, Change::Moved].map(|change| comparison.count(change));
        let difference = |one: compare::Difference| FrameworkDifference {
            change: one.change,
            code: one.code,
            before: one.before,
            after: one.after,
            area_before: one.area_before,
            area_after: one.area_after,
        };
        Self {
            sample: read.framework.skills.iter().take(5).map(titled).collect(),
            replaces: replaces.map(|skills| u32::try_from(skills).unwrap_or(u32::MAX)),
            problems: read.problems.max(count(&read.findings)),
            areas: count(&read.framework.areas),
            skills: count(&read.framework.skills),
            key: read.framework.key,
            title: read.framework.title,
            version: read.framework.version,
            scale_max: read.framework.scale_max,
            rows: read.rows,
            compared_with,
            unchanged: comparison.unchanged,
            added,
            removed,
            retitled,
            moved,
            differences: comparison.differences.into_iter().take(100).map(difference).collect(),
            findings: findings(read.findings),
            remarks: findings(read.remarks),
            checked,
            written,
        }
    }
}

impl FrameworkExchangeApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(tag = "Tag::Frameworks")]
impl FrameworkExchangeApi {
    /// Import a framework.
    ///
    /// The body is the file, of at most 32 MiB: a CASE 1.1 or 1.0 package in JSON, a table, or the zip with ESCO's CSV files. Without
    /// `commit` nothing is written: the answer says what would be, with every problem and its row. With `commit`, the `checked` of that
    /// answer, the same file is written as a draft, whole or not at all; sending it again changes nothing.
    ///
    /// A table is in UTF-8, UTF-16 or Windows-1250, -1251 or -1252, its cells parted by semicolons, commas or tabs, with the columns
    /// `code` and `title` or `title_en` (`_sl`, `_bg`, `_sv`, `_it`), and as wanted `kind` (`area`, `skill`, `level`, `framework`),
    /// `parent`, `status_en` (and so on), `description`, `uri`, `alternatives`, `outcomes`, `retired`, `letters`, `version`, `source`,
    /// `licence` and `official`. At most 200,000 rows are read and 20,000 skills written.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/framework-imports", method = "post", operation_id = "importFramework")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of its own")]
    async fn import_framework(
        &self,
        actor: SignedIn,
        /// What kind of file it is.
        format: Query<Format>,
        /// The key to give it, instead of one out of name and version.
        #[oai(validator(max_length = "60"))]
        key: Query<Option<String>>,
        /// The name, instead of the file's own.
        #[oai(validator(max_length = "200"))]
        title: Query<Option<String>>,
        /// The edition, instead of the file's own.
        #[oai(validator(max_length = "40"))]
        version: Query<Option<String>>,
        /// The language of titles that do not say theirs.
        language: Query<Option<Language>>,
        /// How many levels its scale has, where the file says nothing of one.
        #[oai(validator(minimum(value = "2"), maximum(value = "20")))]
        levels: Query<Option<i32>>,
        /// Of ESCO: only skills below these groups or of these occupations, by code, name or address, parted by semicolons.
        #[oai(validator(max_length = "2000"))]
        only: Query<Option<String>>,
        /// What was shown.
        #[oai(validator(max_length = "100"))]
        commit: Query<Option<String>>,
        body: Binary<Body>,
    ) -> Result<Json<FrameworkImport>, ApiError> {
        actor.require(Permission::ManageFrameworks)?;
        let bytes = importing::take(body.0).await?;
        let told = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let wanted = Wanted {
            key: told(key.0),
            title: told(title.0),
            version: told(version.0),
            language: language.0,
            levels: levels.0,
            only: only.0.unwrap_or_default().split(';').map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect(),
        };
        let outcome = importing::import(&self.platform, &actor, (format.0, wanted), bytes, commit.0.as_deref()).await?;
        Ok(Json(FrameworkImport::of(outcome)))
    }

    /// Export a framework.
    ///
    /// As a CASE 1.1 package, which importing gives back as it was, or as a table.
    ///
    /// Permission: `frameworks:manage`.
    #[oai(path = "/frameworks/:framework/file", method = "get", operation_id = "exportFramework")]
    async fn export_framework(
        &self,
        actor: SignedIn,
        /// The framework's key.
        #[oai(validator(max_length = "60"))]
        framework: Path<String>,
        /// `case` or `csv`.
        format: Query<Option<Format>>,
    ) -> Result<FrameworkFile, ApiError> {
        let file = importing::export(&self.platform, &actor, &framework, format.0.unwrap_or(Format::Case)).await?;
        let disposition = format!("attachment; filename=\"{}\"", file.name);
        Ok(FrameworkFile::File(Binary(file.bytes), disposition))
    }
}
