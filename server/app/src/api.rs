//! What the described API has in common: its tags, and how an operation names its permission.

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
    /// Finding courses.
    Search,
    /// Enrolments, answers, attempts, completions.
    Learning,
    /// What is the reader's alone: her notes, her reading times, and what they say to her.
    Notes,
    /// What is asked again after a course, and what was chosen about it.
    Refreshers,
    /// Courses that are taken along.
    Offline,
    /// Questions to trainers, reports of mistakes, ratings of courses.
    Feedback,
    /// Open courses without an account, and signing up without an invitation.
    Open,
    /// Frameworks of skills: reading, writing, comparing, importing and mapping them.
    Frameworks,
    /// Levels and the evidence behind them.
    Skills,
    /// Levels as people judge them: oneself, one's line manager, one's colleagues, and the talk about it.
    Assessment,
    /// What positions need, where people stand against it, and rounds of assessing it.
    Profiles,
    /// Adaptive tests, and how their questions fare.
    Placement,
    /// The way from gaps to courses, for a person and for a unit.
    Plans,
    /// Who must know what by when, decided by rules, and where people stand.
    Programmes,
    /// Reports for HR officers and line managers.
    Reports,
    /// What the signed-in person was told.
    Notifications,
    /// Who did what to which record.
    Audit,
    /// What is held about oneself, and being forgotten.
    Privacy,
}

/// The key under which an operation names the permission it needs.
pub const PERMISSION: &str = "x-permission";

/// Parts a description into its text and the permission that its last line names.
#[must_use]
pub fn permission(description: &str) -> Option<(&str, &str)> {
    let description = description.trim_end();
    let (rest, line) = description.rsplit_once('\n').unwrap_or(("", description));
    let name = line.trim().strip_prefix("Permission: `")?.strip_suffix("`.")?;
    Some((rest.trim_end(), name))
}
