//! `/operator`: who answers for the installation.

use crate::api::Tag;
use crate::platform::{ApiError, SharedPlatform};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};

/// Who operates the installation, as its operator set it; what is absent was not set.
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Operator {
    /// The name that people see.
    pub consortium: String,
    /// The body that operates it.
    pub name: Option<String>,
    /// Its postal address.
    pub address: Option<String>,
    /// Where people write about barriers.
    pub email: Option<String>,
    /// Where they call.
    pub phone: Option<String>,
    /// The national law that transposes Directive (EU) 2016/2102.
    pub accessibility_law: Option<String>,
    /// Who supervises the accessibility of public bodies' websites.
    pub accessibility_body: Option<String>,
    /// Her address on the web.
    pub accessibility_body_url: Option<String>,
    /// Where people write about their data.
    pub privacy_email: Option<String>,
    /// The data protection authority.
    pub privacy_authority: Option<String>,
    /// Its address on the web.
    pub privacy_authority_url: Option<String>,
}

/// Who answers for the installation.
#[derive(Debug)]
pub struct OperatorApi {
    platform: SharedPlatform,
}

impl OperatorApi {
    /// The operation on this platform.
    #[must_use]
    pub fn new(platform: SharedPlatform) -> Self {
        Self { platform }
    }
}

#[OpenApi(tag = "Tag::Privacy")]
impl OperatorApi {
    /// Show who operates the installation.
    ///
    /// For the statements on accessibility and privacy.
    ///
    /// Permission: `public`.
    #[oai(path = "/operator", method = "get", operation_id = "getOperator")]
    async fn get_operator(&self) -> Result<Json<Operator>, ApiError> {
        let config = &self.platform.config;
        let operator = config.operator.clone();
        Ok(Json(Operator {
            consortium: config.consortium.name.clone(),
            name: operator.name,
            address: operator.address,
            email: operator.email,
            phone: operator.phone,
            accessibility_law: operator.accessibility_law,
            accessibility_body: operator.accessibility_body,
            accessibility_body_url: operator.accessibility_body_url,
            privacy_email: operator.privacy_email,
            privacy_authority: operator.privacy_authority,
            privacy_authority_url: operator.privacy_authority_url,
        }))
    }
}
