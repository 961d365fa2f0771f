//! Tables of this slice.

/// What becomes of a completed course.
pub mod plan {
    use crate::platform::ids::{CompletionId, CourseId, CourseVersionId, EnrolmentId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One plan.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "refresher_plan")]
    pub struct Model {
        /// The completed enrolment.
        #[sea_orm(primary_key, auto_increment = false)]
        pub enrolment_id: EnrolmentId,
        /// On whose behalf.
        pub organisation_id: OrganisationId,
        /// Whose.
        pub person_id: PersonId,
        /// Of which course.
        pub course_id: CourseId,
        /// The completion whose evidence is kept fresh.
        pub completion_id: CompletionId,
        /// When the course was completed.
        pub completed_at: DateTime<Utc>,
        /// The version that the cards were made from.
        pub version_id: CourseVersionId,
        /// How many questions were answered here that the course no longer has.
        pub removed: i32,
        /// Until when nothing is asked.
        pub paused_until: Option<DateTime<Utc>>,
        /// Since when nothing is asked any more.
        pub stopped_at: Option<DateTime<Utc>>,
        /// When a round was finished last.
        pub confirmed_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A question with what is known of the memory of its answer: a projection of the reviews.
pub mod card {
    use crate::platform::ids::{EnrolmentId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One card.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "refresher_card")]
    pub struct Model {
        /// Of which plan.
        #[sea_orm(primary_key, auto_increment = false)]
        pub enrolment_id: EnrolmentId,
        /// Which question.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub question_key: String,
        /// On whose behalf.
        pub organisation_id: OrganisationId,
        /// Whose.
        pub person_id: PersonId,
        /// The lesson that it is in.
        #[sea_orm(column_type = "Text")]
        pub lesson_key: String,
        /// What is right in it, as a hash.
        #[sea_orm(column_type = "Text")]
        pub fingerprint: String,
        /// How often it was answered since its right answer last changed.
        pub reviews: i32,
        /// 1 when it was answered before its right answer changed, and not since.
        pub changed: i32,
        /// The beginning of the day on which it is asked.
        pub due_at: DateTime<Utc>,
        /// When it was answered last.
        pub reviewed_at: Option<DateTime<Utc>>,
        /// After how many days the answer is known with nine chances in ten; none before the first answer.
        pub stability: Option<f64>,
        /// How hard it is to keep, from 1 to 10; none before the first answer.
        pub difficulty: Option<f64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The log of answers.
pub mod review {
    use crate::platform::ids::{CourseVersionId, EnrolmentId, OrganisationId, PersonId, ResponseId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One answer; never changed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "refresher_review")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ResponseId,
        /// Of which plan.
        pub enrolment_id: EnrolmentId,
        /// On whose behalf.
        pub organisation_id: OrganisationId,
        /// Whose.
        pub person_id: PersonId,
        /// On which version.
        pub version_id: CourseVersionId,
        /// In which lesson.
        #[sea_orm(column_type = "Text")]
        pub lesson_key: String,
        /// To which question.
        #[sea_orm(column_type = "Text")]
        pub question_key: String,
        /// What was right in it then.
        #[sea_orm(column_type = "Text")]
        pub fingerprint: String,
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
        /// When it arrived.
        pub reviewed_at: DateTime<Utc>,
        /// When the question is asked again after it.
        pub due_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a person decided about all her courses at once.
pub mod choice {
    use crate::platform::ids::PersonId;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One choice.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "refresher_choice")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        /// Until when nothing is asked.
        pub paused_until: Option<DateTime<Utc>>,
        /// Since when nothing is asked any more.
        pub stopped_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
