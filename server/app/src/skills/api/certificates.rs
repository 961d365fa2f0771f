//! `/external-certificates` and `/organisations/{organisation_id}/external-certificates`.

use super::super::service::{certificate_files, certificates, reviewing};
use super::certificate_model::{Certificate, CertificateIn, ReviewIn, RevocationIn};
use crate::api::Tag;
use crate::platform::http::{Prepared, SignedIn};
use crate::platform::ids::{CertificateId, OrganisationId};
use crate::platform::language::Language;
use crate::platform::paging::{DEFAULT_LIMIT, Page};
use crate::platform::{ApiError, SharedPlatform, file_name};
use poem::http::{HeaderValue, Method, header};
use poem::{Body, Request, Response};
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::{Binary, Json};
use poem_openapi::{ApiResponse, OpenApi};

/// A certificate that was entered.
#[derive(ApiResponse)]
pub enum Entered {
    /// It is there.
    #[oai(status = 201)]
    Entered(Json<Certificate>),
}

/// Certificates from elsewhere.
#[derive(Debug)]
pub struct CertificatesApi {
    platform: SharedPlatform,
}

impl CertificatesApi {
    /// The operations on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

/// Whether a request brings a certificate's file. Its body is read piece by piece and has a limit of its own.
#[must_use]
pub fn brings_certificate(request: &Request) -> bool {
    let id = request.uri().path().strip_prefix("/api/external-certificates/").and_then(|rest| rest.strip_suffix("/file"));
    *request.method() == Method::POST && id.is_some_and(|id| !id.contains('/'))
}

#[OpenApi(tag = "Tag::Skills")]
impl CertificatesApi {
    /// List the own certificates from elsewhere.
    ///
    /// The latest first.
    ///
    /// Permission: `own`.
    #[oai(path = "/external-certificates", method = "get", operation_id = "listMyCertificates")]
    async fn list_my_certificates(
        &self,
        actor: SignedIn,
        /// The language of the skills' titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Vec<Certificate>>, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        certificates::own(&self.platform, &actor, language).await.map(Json)
    }

    /// Enter a certificate from elsewhere.
    ///
    /// It waits for its review as soon as its file was sent.
    ///
    /// Permission: `own`.
    #[oai(path = "/external-certificates", method = "post", operation_id = "addCertificate")]
    async fn add_certificate(&self, actor: SignedIn, body: Json<CertificateIn>) -> Result<Entered, ApiError> {
        Ok(Entered::Entered(Json(certificates::add(&self.platform, &actor, body.0).await?)))
    }

    /// Send a certificate's file.
    ///
    /// The body is the file itself: PDF, JPEG or PNG, at most 10 MB. What it holds must be what its name's ending says. It is stored,
    /// and the certificate handed in, when this returns.
    ///
    /// Permission: `own`.
    #[oai(path = "/external-certificates/:certificate_id/file", method = "post", operation_id = "sendCertificateFile")]
    async fn send_certificate_file(
        &self,
        actor: SignedIn,
        request: &Request,
        /// The certificate.
        certificate_id: Path<CertificateId>,
        /// What the file is called, with its ending.
        #[oai(validator(max_length = "255"))]
        name: Query<String>,
        body: Binary<Body>,
    ) -> Result<Json<Certificate>, ApiError> {
        let announced = request.header(header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let incoming = certificate_files::Incoming { name: name.0, announced, body: body.0 };
        certificate_files::take(&self.platform, &actor, certificate_id.0, incoming).await.map(Json)
    }

    /// Show a certificate.
    ///
    /// One's own or, for who reviews certificates of the organisation, one that was handed in. That somebody else looked is noted.
    ///
    /// Permission: `own`.
    #[oai(path = "/external-certificates/:certificate_id", method = "get", operation_id = "getCertificate")]
    async fn get_certificate(
        &self,
        actor: SignedIn,
        /// The certificate.
        certificate_id: Path<CertificateId>,
        /// The language of the skills' titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Certificate>, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        certificates::get(&self.platform, &actor, certificate_id.0, language).await.map(Json)
    }

    /// Download a certificate's file.
    ///
    /// For its owner and for who reviews it.
    ///
    /// Permission: `own`.
    #[oai(path = "/external-certificates/:certificate_id/file", method = "get", operation_id = "downloadCertificateFile")]
    async fn download_certificate_file(
        &self,
        actor: SignedIn,
        /// The certificate.
        certificate_id: Path<CertificateId>,
    ) -> Result<Prepared<Binary<Vec<u8>>>, ApiError> {
        let (row, bytes) = certificates::file(&self.platform, &actor, certificate_id.0).await?;
        let mut response = Response::builder().content_type(row.mime.unwrap_or_default()).body(Body::from_bytes_stream(bytes));
        let headers = response.headers_mut();
        let name = file_name::disposition(row.file_name.as_deref().unwrap_or("certificate"));
        headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(ApiError::because)?);
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(row.size.unwrap_or(0)));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        // Whatever it holds, a browser that opens it all the same runs nothing.
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
        Ok(Prepared::new(response))
    }

    /// Take a certificate back.
    ///
    /// Its file goes. If it was accepted, its evidence counts no more from now on; what followed from it on earlier days stays.
    ///
    /// Permission: `own`.
    #[oai(path = "/external-certificates/:certificate_id/withdraw", method = "post", operation_id = "withdrawCertificate")]
    async fn withdraw_certificate(
        &self,
        actor: SignedIn,
        /// The certificate.
        certificate_id: Path<CertificateId>,
    ) -> Result<Json<Certificate>, ApiError> {
        certificates::withdraw(&self.platform, &actor, certificate_id.0).await.map(Json)
    }

    /// List the certificates of an organisation's people.
    ///
    /// Those that wait for a review, or those about which it was decided; the latest first.
    ///
    /// Permission: `evidence:review`.
    #[oai(path = "/organisations/:organisation_id/external-certificates", method = "get", operation_id = "listCertificates")]
    async fn list_certificates(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        /// Those about which it was decided, instead of those that wait.
        decided: Query<Option<bool>>,
        /// Where the page before ended.
        #[oai(validator(max_length = 2000))]
        cursor: Query<Option<String>>,
        /// Rows per page.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        limit: Query<Option<u32>>,
        /// The language of the skills' titles.
        language: Query<Option<Language>>,
    ) -> Result<Json<Page<Certificate>>, ApiError> {
        let language = language.0.unwrap_or(actor.language);
        let page = (!decided.0.unwrap_or(false), cursor.0, limit.0.unwrap_or(DEFAULT_LIMIT));
        reviewing::list(&self.platform, &actor, organisation_id.0, page, language).await.map(Json)
    }

    /// Review a certificate.
    ///
    /// Accepting it writes evidence of the levels that are accepted, at most those that were claimed and for no longer. Nobody reviews her
    /// own. Its owner is told.
    ///
    /// Permission: `evidence:review`.
    #[oai(
        path = "/organisations/:organisation_id/external-certificates/:certificate_id/review",
        method = "post",
        operation_id = "reviewCertificate"
    )]
    async fn review_certificate(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        /// The certificate.
        certificate_id: Path<CertificateId>,
        body: Json<ReviewIn>,
    ) -> Result<Json<Certificate>, ApiError> {
        reviewing::review(&self.platform, &actor, organisation_id.0, certificate_id.0, body.0).await.map(Json)
    }

    /// Revoke a certificate that was accepted.
    ///
    /// From now on its evidence does not count; nothing is deleted. Its owner is told.
    ///
    /// Permission: `evidence:review`.
    #[oai(
        path = "/organisations/:organisation_id/external-certificates/:certificate_id/revoke",
        method = "post",
        operation_id = "revokeCertificate"
    )]
    async fn revoke_certificate(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        /// The certificate.
        certificate_id: Path<CertificateId>,
        body: Json<RevocationIn>,
    ) -> Result<Json<Certificate>, ApiError> {
        reviewing::revoke(&self.platform, &actor, organisation_id.0, certificate_id.0, &body.0.reason).await.map(Json)
    }

    /// Put a refused certificate back among those that wait.
    ///
    /// It can then be reviewed again. Its owner is told. Nobody decides about her own; doing it again changes nothing.
    ///
    /// Permission: `evidence:review`.
    #[oai(
        path = "/organisations/:organisation_id/external-certificates/:certificate_id/reopen",
        method = "post",
        operation_id = "reopenCertificate"
    )]
    async fn reopen_certificate(
        &self,
        actor: SignedIn,
        /// The organisation's id.
        organisation_id: Path<OrganisationId>,
        /// The certificate.
        certificate_id: Path<CertificateId>,
    ) -> Result<Json<Certificate>, ApiError> {
        reviewing::reopen(&self.platform, &actor, organisation_id.0, certificate_id.0).await.map(Json)
    }
}
