//! What the described API has in common: its tags.

use poem_openapi::Tags;

/// The groups of operations.
#[derive(Tags)]
pub enum Tag {
    /// Signing in and out, the own account, invitations, programs' tokens.
    Identity,
    /// Organisations of the consortium and their units.
    Organisations,
    /// Who belongs to an organisation.
    People,
    /// Courses, lessons and media.
    Catalogue,
    /// Enrolments, answers, attempts, completions.
    Learning,
    /// Frameworks and levels.
    Skills,
    /// Reports for HR officers and line managers.
    Reports,
    /// Who did what to which record.
    Audit,
}
