//! Tables of this slice.

/// A question or a report, without its messages.
pub mod thread {
    use crate::feedback::api::{FeedbackKind, FeedbackState};
    use crate::platform::ids::{CourseId, CourseVersionId, EnrolmentId, FeedbackThreadId, OrganisationId, PersonId};
    use crate::platform::language::Language;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One thread.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "feedback_thread")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: FeedbackThreadId,
        /// On whose behalf she learns; its trainers answer.
        pub organisation_id: OrganisationId,
        /// Who began it.
        pub person_id: PersonId,
        /// On which enrolment.
        pub enrolment_id: EnrolmentId,
        /// About which course.
        pub course_id: CourseId,
        /// The version that she read.
        pub version_id: CourseVersionId,
        /// A mistake or a question.
        pub kind: FeedbackKind,
        /// The lesson it is about.
        #[sea_orm(column_type = "Text", nullable)]
        pub lesson_key: Option<String>,
        /// The block in it.
        #[sea_orm(column_type = "Text", nullable)]
        pub block: Option<String>,
        /// The words she quoted.
        #[sea_orm(column_type = "Text", nullable)]
        pub quote: Option<String>,
        /// The language she read it in.
        pub language: Language,
        /// Whether it waits, was answered, or is over.
        pub state: FeedbackState,
        /// When the mistake was mended.
        pub mended_at: Option<DateTime<Utc>>,
        /// How many messages there are.
        pub message_count: i32,
        /// How many of them she has seen.
        pub learner_seen: i32,
        /// How many of them a trainer has seen.
        pub trainers_seen: i32,
        /// Since when.
        pub created_at: DateTime<Utc>,
        /// When the last message came.
        pub changed_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What was said in a thread.
pub mod message {
    use crate::feedback::api::FeedbackEffect;
    use crate::platform::ids::{FeedbackMessageId, FeedbackThreadId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One message; never changed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "feedback_message")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: FeedbackMessageId,
        /// The thread's organisation.
        pub organisation_id: OrganisationId,
        /// Who began the thread, not who wrote this.
        pub person_id: PersonId,
        /// In which thread.
        pub thread_id: FeedbackThreadId,
        /// 1, 2, 3 … in its thread.
        pub number: i32,
        /// Who wrote it.
        pub author_id: PersonId,
        /// 1 when a trainer wrote it.
        pub by_trainer: i32,
        /// What was written; none when something was only done.
        #[sea_orm(column_type = "Text", nullable)]
        pub text: Option<String>,
        /// What the trainer did besides.
        pub effect: Option<FeedbackEffect>,
        /// When.
        pub written_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What an enrolment says about its course.
pub mod rating {
    use crate::platform::ids::{CourseId, CourseVersionId, EnrolmentId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One rating.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "course_rating")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub enrolment_id: EnrolmentId,
        /// On whose behalf she learns.
        pub organisation_id: OrganisationId,
        /// Who.
        pub person_id: PersonId,
        /// Which course.
        pub course_id: CourseId,
        /// The version that was live then.
        pub version_id: CourseVersionId,
        /// From 1 (not useful) to 5 (very useful).
        pub rating: i32,
        /// What she adds.
        #[sea_orm(column_type = "Text", nullable)]
        pub comment: Option<String>,
        /// When she last said so.
        pub rated_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
