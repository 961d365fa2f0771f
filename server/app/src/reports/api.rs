//! Operations of this slice.

use super::filter::{Filter, ReportSort};
use super::json::Direct;
use super::model::CompetencyReport;
use super::service::{self, Download, Page, Question};
use crate::api::Tag;
use crate::platform::http::SignedIn;
use crate::platform::ids::{CourseId, OrganisationId, UnitId};
use crate::platform::language::Language;
use crate::platform::paging::DEFAULT_LIMIT;
use crate::platform::{ApiError, SharedPlatform};
use poem::Body;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Binary;
use poem_openapi::{ApiResponse, Enum, OpenApi, ResponseContent};
use std::fmt::Write;
use std::sync::Arc;
use tabular::Format;
use tokio::sync::Semaphore;

/// Reports about an organisation's people.
#[derive(Debug)]
pub struct ReportsApi {
    platform: SharedPlatform,
    exports: Arc<Semaphore>,
}

impl ReportsApi {
    /// The operations on this platform. At most half of the reading connections serve exports.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        let exports = (platform.config.database.reader_connections / 2).max(1) as usize;
        Self { platform, exports: Arc::new(Semaphore::new(exports)) }
    }
}

/// A report as a file.
#[derive(ApiResponse)]
enum CsvFile {
    /// The file, with a byte order mark, a first line that names the columns, and CR LF at the end of every line.
    #[oai(status = 200, content_type = "text/csv; charset=utf-8")]
    File(
        Binary<Body>,
        /// The name under which to save the file.
        #[oai(header = "content-disposition")]
        String,
    ),
}

/// What a file of a report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename_all = "snake_case")]
enum ReportFormat {
    /// Comma-separated values.
    Csv,
    /// One JSON object with `columns` and `rows`, each row on a line of its own.
    Json,
    /// Parquet, for programs.
    Parquet,
    /// A workbook of Excel; at most 1,048,575 lines.
    Xlsx,
    /// A spreadsheet of LibreOffice; at most 1,048,575 lines.
    Ods,
    /// A tagged document to read and print; at most 100,000 lines.
    Pdf,
}

impl From<ReportFormat> for Format {
    fn from(format: ReportFormat) -> Self {
        match format {
            ReportFormat::Csv => Self::Csv { byte_order_mark: true },
            ReportFormat::Json => Self::Json,
            ReportFormat::Parquet => Self::Parquet,
            ReportFormat::Xlsx => Self::Xlsx,
            ReportFormat::Ods => Self::Ods,
            ReportFormat::Pdf => Self::Pdf,
        }
    }
}

/// A report as a file of the format asked for.
#[derive(ApiResponse)]
enum ReportFile {
    /// The file.
    #[oai(status = 200)]
    File(
        FileContent,
        /// The name under which to save the file.
        #[oai(header = "content-disposition")]
        String,
    ),
}

/// Each format under its own media type.
#[derive(ResponseContent)]
enum FileContent {
    #[oai(content_type = "text/csv; charset=utf-8")]
    Csv(Binary<Body>),
    #[oai(content_type = "application/json; charset=utf-8")]
    Json(Binary<Body>),
    #[oai(content_type = "application/vnd.apache.parquet")]
    Parquet(Binary<Body>),
    #[oai(content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    Xlsx(Binary<Body>),
    #[oai(content_type = "application/vnd.oasis.opendocument.spreadsheet")]
    Ods(Binary<Body>),
    #[oai(content_type = "application/pdf")]
    Pdf(Binary<Body>),
}

impl FileContent {
    fn of(format: Format, body: Body) -> Self {
        match format {
            Format::Csv { .. } => Self::Csv(Binary(body)),
            Format::Json => Self::Json(Binary(body)),
            Format::Parquet => Self::Parquet(Binary(body)),
            Format::Xlsx => Self::Xlsx(Binary(body)),
            Format::Ods => Self::Ods(Binary(body)),
            Format::Pdf => Self::Pdf(Binary(body)),
        }
    }
}

#[OpenApi(prefix_path = "/organisations", tag = "Tag::Reports")]
impl ReportsApi {
    /// Read a page of the competency report.
    ///
    /// Shows each person's level in each skill, as far as evidence gained for this organisation tells. An HR officer sees everybody
    /// who belongs to the organisation, a line manager her own team. Skills without a level are unknown, not zero. Every
    /// page that is opened leaves an entry in the audit log.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/reports/competencies", method = "get", operation_id = "getCompetencyReport")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of its own")]
    async fn get_competency_report(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Only people of this unit and the units below it.
        unit_id: Query<Option<UnitId>>,
        /// Only people who are on this course for the organisation.
        course_id: Query<Option<CourseId>>,
        /// Only this skill, for example `digcomp-2.2:4.1`.
        #[oai(validator(max_length = 100))]
        skill: Query<Option<String>>,
        /// The order of the people; `level` needs `skill`.
        sort: Query<Option<ReportSort>>,
        /// Turn the order round. People without a unit or level stand last in both.
        descending: Query<Option<bool>>,
        /// The language of the skills' titles; your own when absent.
        language: Query<Option<Language>>,
        /// Where the page before ended: its `next`.
        #[oai(validator(max_length = 2000))]
        cursor: Query<Option<String>>,
        /// At most so many people.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u32>>,
    ) -> Result<Direct<CompetencyReport>, ApiError> {
        let question = question(unit_id.0, course_id.0, skill.0, sort.0, descending.0, language.0);
        let page = Page { cursor: cursor.0, limit: limit.0.unwrap_or(DEFAULT_LIMIT) };
        Ok(Direct(service::open(&self.platform, &actor, organisation_id.0, question, page).await?))
    }

    /// Export the competency report.
    ///
    /// The same report as `getCompetencyReport`, whole, as comma-separated values in UTF-8: a line for every person and skill,
    /// the columns `organisation`, `family_name`, `given_name`, `unit`, `position`, `skill`, `skill_title`, `level`, `evidence`,
    /// `observed_at`, `valid_until`. Cells that a spreadsheet would take for a formula begin with an apostrophe. The file
    /// shows one moment; when the server cannot finish it, the connection breaks off. Every export leaves an entry in the
    /// audit log.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/reports/competencies.csv", method = "get", operation_id = "exportCompetencyReport")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of its own")]
    async fn export_competency_report(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// Only people of this unit and the units below it.
        unit_id: Query<Option<UnitId>>,
        /// Only people who are on this course for the organisation.
        course_id: Query<Option<CourseId>>,
        /// Only this skill, for example `digcomp-2.2:4.1`.
        #[oai(validator(max_length = 100))]
        skill: Query<Option<String>>,
        /// The order of the people; `level` needs `skill`.
        sort: Query<Option<ReportSort>>,
        /// Turn the order round. People without a unit or level stand last in both.
        descending: Query<Option<bool>>,
        /// The language of the skills' titles; your own when absent.
        language: Query<Option<Language>>,
    ) -> Result<CsvFile, ApiError> {
        let question = question(unit_id.0, course_id.0, skill.0, sort.0, descending.0, language.0);
        let format = Format::Csv { byte_order_mark: true };
        let download = service::export(&self.platform, &self.exports, &actor, organisation_id.0, question, format).await?;
        let name = disposition(&download);
        Ok(CsvFile::File(Binary(download.body), name))
    }

    /// Download the competency report in a format.
    ///
    /// The lines of `exportCompetencyReport` under the same columns, in the format asked for. CSV, JSON and Parquet are for programs:
    /// names of columns and of kinds of evidence are the same in all languages. XLSX, ODS and PDF are for people: titles, kinds
    /// and numbers follow the language, moments the installation's clock. More lines than a format has room for are refused before the
    /// first byte. The file shows one moment; when the server cannot finish it, the connection breaks off. Every file leaves an
    /// entry in the audit log.
    ///
    /// Permission: `reports:read`.
    #[oai(path = "/:organisation_id/reports/competencies/file", method = "get", operation_id = "downloadCompetencyReport")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of its own")]
    async fn download_competency_report(
        &self,
        actor: SignedIn,
        /// The organisation.
        organisation_id: Path<OrganisationId>,
        /// What the file is; CSV when absent.
        format: Query<Option<ReportFormat>>,
        /// Only people of this unit and the units below it.
        unit_id: Query<Option<UnitId>>,
        /// Only people who are on this course for the organisation.
        course_id: Query<Option<CourseId>>,
        /// Only this skill, for example `digcomp-2.2:4.1`.
        #[oai(validator(max_length = 100))]
        skill: Query<Option<String>>,
        /// The order of the people; `level` needs `skill`.
        sort: Query<Option<ReportSort>>,
        /// Turn the order round. People without a unit or level stand last in both.
        descending: Query<Option<bool>>,
        /// The language of titles; your own when absent.
        language: Query<Option<Language>>,
    ) -> Result<ReportFile, ApiError> {
        let question = question(unit_id.0, course_id.0, skill.0, sort.0, descending.0, language.0);
        let format = format.0.unwrap_or(ReportFormat::Csv).into();
        let download = service::export(&self.platform, &self.exports, &actor, organisation_id.0, question, format).await?;
        let name = disposition(&download);
        Ok(ReportFile::File(FileContent::of(format, download.body), name))
    }
}

fn question(
    unit: Option<UnitId>,
    course: Option<CourseId>,
    skill: Option<String>,
    sort: Option<ReportSort>,
    descending: Option<bool>,
    language: Option<Language>,
) -> Question {
    let filter = Filter { unit, course, skill, sort: sort.unwrap_or_default(), descending: descending.unwrap_or(false) };
    Question { filter, language }
}

/// The file's name twice: in ASCII for every client, and as the organisation writes itself (RFC 6266).
fn disposition(download: &Download) -> String {
    let (slug, name) = &download.organisation;
    let (today, ending) = (download.today, download.format.extension());
    let plain: String = slug.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || byte == b'-' {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    format!("attachment; filename=\"competencies-{plain}-{today}.{ending}\"; filename*=UTF-8''competencies-{encoded}-{today}.{ending}")
}
