//! One thing that can be allowed.

use poem_openapi::Enum;
use serde::{Deserialize, Serialize};

/// One thing that can be allowed, named in the description of every operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Enum, Serialize, Deserialize)]
pub enum Permission {
    /// See who belongs to the organisation.
    #[oai(rename = "people:read")]
    #[serde(rename = "people:read")]
    ReadPeople,
    /// Invite people as learners and line managers.
    #[oai(rename = "people:invite")]
    #[serde(rename = "people:invite")]
    InvitePeople,
    /// Change memberships and give any role of the organisation.
    #[oai(rename = "people:manage")]
    #[serde(rename = "people:manage")]
    ManagePeople,
    /// See the organisation and its units.
    #[oai(rename = "organisation:read")]
    #[serde(rename = "organisation:read")]
    ReadOrganisation,
    /// Change the organisation and its units.
    #[oai(rename = "organisation:manage")]
    #[serde(rename = "organisation:manage")]
    ManageOrganisation,
    /// Make and revoke programs' tokens.
    #[oai(rename = "tokens:manage")]
    #[serde(rename = "tokens:manage")]
    ManageTokens,
    /// Read the organisation's audit log.
    #[oai(rename = "audit:read")]
    #[serde(rename = "audit:read")]
    ReadAudit,
    /// Read reports about the organisation's people.
    #[oai(rename = "reports:read")]
    #[serde(rename = "reports:read")]
    ReadReports,
    /// Take courses on behalf of the organisation.
    #[oai(rename = "learning:take")]
    #[serde(rename = "learning:take")]
    TakeCourses,
    /// See what is wrong in the consortium's course folders.
    #[oai(rename = "courses:check")]
    #[serde(rename = "courses:check")]
    CheckCourses,
    /// Withdraw published versions of courses, and bring them back.
    #[oai(rename = "courses:publish")]
    #[serde(rename = "courses:publish")]
    PublishCourses,
    /// Mark the work that the organisation's people hand in, and allow them further attempts.
    #[oai(rename = "work:mark")]
    #[serde(rename = "work:mark")]
    MarkWork,
    /// Answer what the organisation's people ask about courses, and read how they rate them.
    #[oai(rename = "feedback:answer")]
    #[serde(rename = "feedback:answer")]
    AnswerFeedback,
    /// Assess the levels of one's own team, and talk about them.
    #[oai(rename = "team:assess")]
    #[serde(rename = "team:assess")]
    AssessTeam,
    /// Write role profiles, and say who has which.
    #[oai(rename = "profiles:manage")]
    #[serde(rename = "profiles:manage")]
    ManageProfiles,
    /// Write programmes and their rules, give them to people, and decide about exemptions and extensions.
    #[oai(rename = "programmes:manage")]
    #[serde(rename = "programmes:manage")]
    ManageProgrammes,
    /// See the gaps of the whole consortium as numbers of organisations, never a person.
    #[oai(rename = "gaps:consortium")]
    #[serde(rename = "gaps:consortium")]
    ReadConsortiumGaps,
    /// See how questions fare: numbers over everybody's answers, never a person's.
    #[oai(rename = "items:read")]
    #[serde(rename = "items:read")]
    ReadItems,
    /// Review the certificates that the organisation's people bring from elsewhere, and revoke what was accepted.
    #[oai(rename = "evidence:review")]
    #[serde(rename = "evidence:review")]
    ReviewEvidence,
    /// Add organisations to the consortium.
    #[oai(rename = "consortium:manage")]
    #[serde(rename = "consortium:manage")]
    ManageConsortium,
    /// Write, publish, import and map skill frameworks, and carry evidence over from one to another.
    #[oai(rename = "frameworks:manage")]
    #[serde(rename = "frameworks:manage")]
    ManageFrameworks,
}

impl Permission {
    /// What a program's token may be allowed.
    pub const FOR_TOKENS: [Self; 3] = [Self::ReadOrganisation, Self::ReadPeople, Self::ReadReports];

    /// The name in descriptions and tokens.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ReadPeople => "people:read",
            Self::InvitePeople => "people:invite",
            Self::ManagePeople => "people:manage",
            Self::ReadOrganisation => "organisation:read",
            Self::ManageOrganisation => "organisation:manage",
            Self::ManageTokens => "tokens:manage",
            Self::ReadAudit => "audit:read",
            Self::ReadReports => "reports:read",
            Self::TakeCourses => "learning:take",
            Self::CheckCourses => "courses:check",
            Self::PublishCourses => "courses:publish",
            Self::MarkWork => "work:mark",
            Self::AnswerFeedback => "feedback:answer",
            Self::AssessTeam => "team:assess",
            Self::ManageProfiles => "profiles:manage",
            Self::ManageProgrammes => "programmes:manage",
            Self::ReadConsortiumGaps => "gaps:consortium",
            Self::ReadItems => "items:read",
            Self::ReviewEvidence => "evidence:review",
            Self::ManageConsortium => "consortium:manage",
            Self::ManageFrameworks => "frameworks:manage",
        }
    }

    /// The permission of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        use Permission::*;
        [
            ReadPeople,
            InvitePeople,
            ManagePeople,
            ReadOrganisation,
            ManageOrganisation,
            ManageTokens,
            ReadAudit,
            ReadReports,
            TakeCourses,
            CheckCourses,
            PublishCourses,
            MarkWork,
            AnswerFeedback,
            AssessTeam,
            ManageProfiles,
            ManageProgrammes,
            ReadConsortiumGaps,
            ReadItems,
            ReviewEvidence,
            ManageConsortium,
            ManageFrameworks,
        ]
        .into_iter()
        .find(|permission| permission.name() == name)
    }
}
