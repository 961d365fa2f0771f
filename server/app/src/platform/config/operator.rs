//! `[operator]`: who answers for the installation, as the statements on accessibility and privacy name her.

use super::source::Source;

/// Who operates the installation. Nothing has a default: what is not set is said not to be set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperatorConfig {
    /// The body's name.
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

impl OperatorConfig {
    pub(super) fn read(source: &mut Source) -> Self {
        Self {
            name: source.section("operator", "name").text(),
            address: source.section("operator", "address").text(),
            email: source.section("operator", "email").text(),
            phone: source.section("operator", "phone").text(),
            accessibility_law: source.section("operator", "accessibility_law").text(),
            accessibility_body: source.section("operator", "accessibility_body").text(),
            accessibility_body_url: source.section("operator", "accessibility_body_url").url(&["http", "https"]),
            privacy_email: source.section("operator", "privacy_email").text(),
            privacy_authority: source.section("operator", "privacy_authority").text(),
            privacy_authority_url: source.section("operator", "privacy_authority_url").url(&["http", "https"]),
        }
    }
}
