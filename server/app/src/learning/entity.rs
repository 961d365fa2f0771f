//! Tables of this slice.

mod file;
mod own;
mod parts;
mod work;

pub use file::uploaded_file;
pub use own::{lesson_note, reading_time};
pub use parts::{upload, upload_part};
pub use work::{attempt_grant, mark, submitted_work};

/// A person on a course for an organisation.
pub mod enrolment {
    use crate::platform::ids::{CourseId, CourseVersionId, EnrolmentId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One enrolment.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "enrolment")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: EnrolmentId,
        /// Who.
        pub person_id: PersonId,
        /// On whose behalf.
        pub organisation_id: OrganisationId,
        /// Which course.
        pub course_id: CourseId,
        /// The version that was live then.
        pub started_version_id: CourseVersionId,
        /// Since when.
        pub enrolled_at: DateTime<Utc>,
        /// When she left the course without completing it.
        pub withdrawn_at: Option<DateTime<Utc>>,
        /// The version she has acknowledged last; none before there was such a thing.
        pub seen_version_id: Option<CourseVersionId>,
        /// 1 for the first time, one more for each renewal.
        pub period: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Where a person stands in a lesson.
pub mod lesson_progress {
    use crate::platform::ids::EnrolmentId;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One lesson's progress.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "lesson_progress")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub enrolment_id: EnrolmentId,
        /// In which lesson.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub lesson_key: String,
        /// The block she was at.
        #[sea_orm(column_type = "Text", nullable)]
        pub block: Option<String>,
        /// Since when.
        pub started_at: DateTime<Utc>,
        /// When she finished it.
        pub finished_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One sitting of a test, or one piece of work on an assignment.
pub mod attempt {
    use crate::platform::ids::{AttemptId, CourseVersionId, EnrolmentId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One attempt.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "attempt")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AttemptId,
        /// Whose.
        pub enrolment_id: EnrolmentId,
        /// On which version.
        pub version_id: CourseVersionId,
        /// At which test.
        #[sea_orm(column_type = "Text")]
        pub lesson_key: String,
        /// 1, 2, 3 …
        pub number: i32,
        /// Since when.
        pub started_at: DateTime<Utc>,
        /// When it was handed in.
        pub submitted_at: Option<DateTime<Utc>>,
        /// The points, in thousandths; none while a trainer still has to mark it.
        pub points_thousandths: Option<i32>,
        /// The points there were to get.
        pub max_points: Option<i32>,
        /// 1 when it was passed, 0 when not; none while a trainer still has to mark it.
        pub passed: Option<i32>,
        /// The keys of the questions that it asks, in order, as JSON; none for all of the test's own.
        #[sea_orm(column_type = "Text", nullable)]
        pub questions: Option<String>,
        /// When it ends by itself.
        pub deadline_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The ledger of answers.
pub mod response {
    use crate::platform::ids::{AttemptId, CourseVersionId, EnrolmentId, ResponseId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One answer; never changed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "response")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ResponseId,
        /// Whose.
        pub enrolment_id: EnrolmentId,
        /// In which attempt; none for practice.
        pub attempt_id: Option<AttemptId>,
        /// On which version.
        pub version_id: CourseVersionId,
        /// In which lesson.
        #[sea_orm(column_type = "Text")]
        pub lesson_key: String,
        /// To which question.
        #[sea_orm(column_type = "Text")]
        pub question_key: String,
        /// In which language she read it.
        #[sea_orm(column_type = "Text")]
        pub language: String,
        /// What she answered, as JSON.
        #[sea_orm(column_type = "Text")]
        pub answer: String,
        /// What it is worth, in thousandths of a point.
        pub points_thousandths: i32,
        /// What a right answer is worth.
        pub max_points: i32,
        /// When it was written down.
        pub answered_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A fulfilled enrolment.
pub mod completion {
    use crate::platform::ids::{AttemptId, CompletionId, CourseVersionId, EnrolmentId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One completion.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "completion")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CompletionId,
        /// Of which enrolment.
        pub enrolment_id: EnrolmentId,
        /// Under which version's rule.
        pub version_id: CourseVersionId,
        /// By which attempt, where the rule asks for a test.
        pub attempt_id: Option<AttemptId>,
        /// The share of the test's points, in thousandths; 1000 without a test.
        pub share_thousandths: i32,
        /// When.
        pub completed_at: DateTime<Utc>,
        /// Until when it holds.
        pub valid_until: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod completion_reminder {
    use crate::platform::ids::CompletionId;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// That somebody was told that a completion ends.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "completion_reminder")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub completion_id: CompletionId,
        /// How many days before its end.
        #[sea_orm(primary_key, auto_increment = false)]
        pub days: i32,
        pub given_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
