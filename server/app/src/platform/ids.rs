//! Typed keys: a UUIDv7 each, so that a course's id can never stand where a person's belongs.

use poem_openapi::NewType;
use sea_orm::{DbErr, DeriveValueType, TryFromU64};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),* $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, DeriveValueType, NewType, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, DbErr> {
                Err(DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// A municipality, tourism association or company.
    OrganisationId,
    /// A department or team.
    UnitId,
    /// One human, one account.
    PersonId,
    /// A person's place in an organisation.
    MembershipId,
    /// A browser's sign-in session.
    SignInId,
    /// A program's token.
    ApiTokenId,
    /// An invitation's or password reset's secret.
    OneTimeSecretId,
    /// Somebody's wish to sign up without an invitation.
    RegistrationId,
    /// A course across its versions.
    CourseId,
    /// One immutable version of a course.
    CourseVersionId,
    /// A finding about a course's source.
    CourseProblemId,
    /// A person on a course for an organisation.
    EnrolmentId,
    /// One sitting of a test.
    AttemptId,
    /// One answer; its id is made by the client.
    ResponseId,
    /// What a reader wrote beside a lesson; its id is made by the client.
    NoteId,
    /// One change of a note; its id is made by the client.
    NoteEditId,
    /// A stretch of reading; its id is made by the client.
    ReadingEntryId,
    /// A file that was handed in.
    UploadedFileId,
    /// A file that comes in parts.
    UploadId,
    /// One of its parts.
    UploadPartId,
    /// What a trainer gave for one answer.
    MarkId,
    /// A sitting that a trainer allowed beyond the limit.
    AttemptGrantId,
    /// A fulfilled enrolment.
    CompletionId,
    /// A question to the trainers or a report of a mistake; its id is made by the client.
    FeedbackThreadId,
    /// One message in it; its id is made by the client.
    FeedbackMessageId,
    /// What a position needs.
    RoleProfileId,
    /// A round in which people are asked to show where they stand; its id is made by the client.
    CampaignId,
    /// Who must know what by when; its id is made by the client.
    ProgrammeId,
    /// Whom a programme means; its id is made by the client.
    ProgrammeRuleId,
    /// A person who has a programme.
    ProgrammeAssignmentId,
    /// An exemption or an extension; its id is made by the client.
    ProgrammeExceptionId,
    /// One dated piece of evidence of a skill level.
    ObservationId,
    /// A plan that was made.
    LearningPlanId,
    /// A level that became another.
    SkillChangeId,
    /// One sitting of the self-assessment; its id is made by the client.
    SelfAssessmentId,
    /// What a line manager thinks of somebody's levels on a day; its id is made by the client.
    ManagerAssessmentId,
    /// A talk about levels; its id is made by the client.
    TalkId,
    /// Colleagues' views of one person; its id is made by the client.
    ColleagueRoundId,
    /// One colleague who is asked for her view.
    ColleagueRequestId,
    /// An adaptive test; its id is made by the client.
    PlacementId,
    /// A reckoning of what answers say about questions.
    CalibrationRunId,
    /// A set of items that were calibrated together.
    ItemCalibrationId,
    /// A way in which levels follow from evidence, from a day on.
    LevelPolicyId,
    /// Folding an organisation's levels anew.
    LevelRefoldId,
    /// That evidence was revoked.
    RevocationId,
    /// A certificate from elsewhere; its id is made by the client.
    CertificateId,
    /// A message that is to be sent.
    MailId,
    /// Something a person is told.
    NotificationId,
    /// Something everybody with a permission is told.
    BroadcastId,
    /// A mail that sums up what somebody was told.
    DigestId,
    /// An entry about records that somebody opened.
    OpeningId,
    /// An address that waits to be confirmed.
    EmailChangeId,
    /// A person's request to be forgotten; its id is made by the client.
    ErasureRequestId,
}
