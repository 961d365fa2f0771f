//! Tables around the work that trainers mark.

/// An attempt that was handed in with answers that a person has to mark.
pub mod submitted_work {
    use crate::platform::ids::{AttemptId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One piece of work.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "submitted_work")]
    pub struct Model {
        /// The attempt.
        #[sea_orm(primary_key, auto_increment = false)]
        pub attempt_id: AttemptId,
        /// On whose behalf.
        pub organisation_id: OrganisationId,
        /// Whose.
        pub person_id: PersonId,
        /// When it was handed in.
        pub submitted_at: DateTime<Utc>,
        /// When it was last marked; none while it waits.
        pub marked_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a trainer gave for one answer; never changed, the latest one counts.
pub mod mark {
    use crate::platform::ids::{AttemptId, MarkId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One mark.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mark")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MarkId,
        /// On whose behalf the work was done.
        pub organisation_id: OrganisationId,
        /// Whose work it is.
        pub person_id: PersonId,
        /// In which attempt.
        pub attempt_id: AttemptId,
        /// For the answer to which question.
        #[sea_orm(column_type = "Text")]
        pub question_key: String,
        /// The points per criterion of the rubric, as JSON.
        #[sea_orm(column_type = "Text")]
        pub criteria: String,
        /// Their sum, in thousandths of a point.
        pub points_thousandths: i32,
        /// What the trainer says to it.
        #[sea_orm(column_type = "Text", nullable)]
        pub comment: Option<String>,
        /// Who marked.
        pub marked_by: PersonId,
        /// When.
        pub marked_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One more attempt than the course allows.
pub mod attempt_grant {
    use crate::platform::ids::{AttemptGrantId, EnrolmentId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One grant.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "attempt_grant")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AttemptGrantId,
        /// On whose behalf the course is taken.
        pub organisation_id: OrganisationId,
        /// To whom.
        pub person_id: PersonId,
        /// For which enrolment.
        pub enrolment_id: EnrolmentId,
        /// For which test.
        #[sea_orm(column_type = "Text")]
        pub lesson_key: String,
        /// Why.
        #[sea_orm(column_type = "Text")]
        pub reason: String,
        /// By whom.
        pub granted_by: PersonId,
        /// When.
        pub granted_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
