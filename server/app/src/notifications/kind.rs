//! The kinds of notices, and how people are told of each unless they choose otherwise.

use crate::platform::access::Permission;
use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Enum, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A trainer has marked her work. Arguments: `lesson`, `course`.
    WorkMarked,
    /// A trainer allows her one more attempt. Arguments: `lesson`, `course`.
    AttemptGranted,
    /// A course that she takes has changed. Argument: `course`.
    CourseVersionChanged,
    /// A completion of hers ends soon. Arguments: `course`, `days` (a number), `until` (a day).
    CompletionExpiring,
    /// She has fulfilled a course. Argument: `course`.
    CourseCompleted,
    /// Questions wait to be asked again. Argument: `count` (a number).
    RefreshersDue,
    /// Her learning plan has other courses than before. Argument: `count` (a number).
    PlanChanged,
    /// Her feedback was answered. Argument: `course`.
    FeedbackAnswered,
    /// Somebody has sent feedback about a course. Arguments: `lesson`, `course`.
    FeedbackReceived,
    /// Her manager has assessed her levels. Argument: `name`, the manager's.
    AssessedByManager,
    /// A talk about skills is planned, moved, or near. Arguments: `name`, the other's, and `day`.
    TalkPlanned,
    /// What was agreed in a talk waits to be confirmed. Argument: `name`, the other's.
    TalkToConfirm,
    /// She is asked for her view of a colleague. Arguments: `name`, `day`.
    ColleagueAsked,
    /// Who is asked about somebody waits to be chosen or confirmed. Argument: `name`, whom it is about.
    RatersNeeded,
    /// What colleagues said of somebody is there. Argument: `name`, whom it is about.
    ColleagueRoundClosed,
    /// She began a self-assessment and did not finish it. No arguments.
    SelfAssessmentWaiting,
    /// Somebody brings a certificate that waits for its review. Argument: `certificate`.
    EvidenceReceived,
    /// A certificate of hers was reviewed, revoked, or waits again. Arguments: `certificate`, `state`.
    EvidenceDecided,
    /// She is asked to show where she stands. Arguments: `title`, `until` (a day).
    CampaignBegan,
    /// A campaign that asks her ends soon. Arguments: `title`, `until` (a day).
    CampaignEnds,
    /// A shared profile that the organisation adapted has another version. Argument: `title`.
    SharedProfileChanged,
    /// Somebody asks for her data to be erased or handed out. No arguments.
    DataRequested,
    /// Her request about her data was decided. No arguments.
    DataAnswered,
}

/// Whether mail goes out about a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Enum, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum MailChoice {
    /// A mail of its own, at once.
    AtOnce,
    /// In the next digest.
    Digest,
    /// None.
    Never,
}

/// How often a digest goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Enum, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[oai(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Rhythm {
    /// Every day at seven.
    Daily,
    /// Every Monday at seven.
    Weekly,
}

impl Kind {
    /// All kinds, in the order in which they are listed.
    pub const ALL: [Self; 23] = [
        Self::WorkMarked,
        Self::AttemptGranted,
        Self::CourseCompleted,
        Self::CompletionExpiring,
        Self::CourseVersionChanged,
        Self::RefreshersDue,
        Self::PlanChanged,
        Self::FeedbackAnswered,
        Self::FeedbackReceived,
        Self::AssessedByManager,
        Self::TalkPlanned,
        Self::TalkToConfirm,
        Self::ColleagueAsked,
        Self::RatersNeeded,
        Self::ColleagueRoundClosed,
        Self::SelfAssessmentWaiting,
        Self::EvidenceReceived,
        Self::EvidenceDecided,
        Self::CampaignBegan,
        Self::CampaignEnds,
        Self::SharedProfileChanged,
        Self::DataRequested,
        Self::DataAnswered,
    ];

    /// What its messages are called after, as in `notice-work-marked`.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::WorkMarked => "work-marked",
            Self::AttemptGranted => "attempt-granted",
            Self::CourseVersionChanged => "course-version-changed",
            Self::CompletionExpiring => "completion-expiring",
            Self::CourseCompleted => "course-completed",
            Self::RefreshersDue => "refreshers-due",
            Self::PlanChanged => "plan-changed",
            Self::FeedbackAnswered => "feedback-answered",
            Self::FeedbackReceived => "feedback-received",
            Self::AssessedByManager => "assessed-by-manager",
            Self::TalkPlanned => "talk-planned",
            Self::TalkToConfirm => "talk-to-confirm",
            Self::ColleagueAsked => "colleague-asked",
            Self::RatersNeeded => "raters-needed",
            Self::ColleagueRoundClosed => "colleague-round-closed",
            Self::SelfAssessmentWaiting => "self-assessment-waiting",
            Self::EvidenceReceived => "evidence-received",
            Self::EvidenceDecided => "evidence-decided",
            Self::CampaignBegan => "campaign-began",
            Self::CampaignEnds => "campaign-ends",
            Self::SharedProfileChanged => "shared-profile-changed",
            Self::DataRequested => "data-requested",
            Self::DataAnswered => "data-answered",
        }
    }

    /// The kind that [`Kind::message`] names.
    #[must_use]
    pub fn from_message(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.message() == name)
    }

    /// Who holds none of these permissions never gets it; `None` when it may concern anybody.
    #[must_use]
    pub fn concerns(self) -> Option<Permission> {
        match self {
            Self::FeedbackReceived => Some(Permission::MarkWork),
            Self::EvidenceReceived => Some(Permission::ReviewEvidence),
            Self::SharedProfileChanged => Some(Permission::ManageProfiles),
            Self::DataRequested => Some(Permission::ManagePeople),
            _ => None,
        }
    }

    /// How mail goes out about it until somebody chooses: at once where somebody waits or a time runs out.
    #[must_use]
    pub fn usual_mail(self) -> MailChoice {
        match self {
            Self::WorkMarked
            | Self::AttemptGranted
            | Self::CompletionExpiring
            | Self::FeedbackAnswered
            | Self::EvidenceDecided
            | Self::AssessedByManager
            | Self::TalkPlanned
            | Self::TalkToConfirm
            | Self::ColleagueAsked
            | Self::RatersNeeded
            | Self::CampaignBegan
            | Self::CampaignEnds
            | Self::DataRequested
            | Self::DataAnswered => MailChoice::AtOnce,
            Self::RefreshersDue
            | Self::PlanChanged
            | Self::FeedbackReceived
            | Self::EvidenceReceived
            | Self::CourseVersionChanged
            | Self::ColleagueRoundClosed
            | Self::SelfAssessmentWaiting => MailChoice::Digest,
            Self::SharedProfileChanged => MailChoice::Digest,
            Self::CourseCompleted => MailChoice::Never,
        }
    }
}
