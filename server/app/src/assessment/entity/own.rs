//! Self-assessments.

/// Sittings.
pub mod self_assessment {
    use crate::platform::ids::{OrganisationId, PersonId, SelfAssessmentId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One sitting.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "self_assessment")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SelfAssessmentId,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// Whose level it is about.
        pub person_id: PersonId,
        /// Which framework.
        #[sea_orm(column_type = "Text")]
        pub framework_key: String,
        /// The skills that are asked about: a JSON list of keys.
        #[sea_orm(column_type = "Text")]
        pub skills: String,
        /// 1 when those are what her profile asks for.
        pub from_profile: i32,
        /// Since when.
        pub started_at: DateTime<Utc>,
        /// When the last answer came.
        pub changed_at: DateTime<Utc>,
        /// When she finished.
        pub finished_at: Option<DateTime<Utc>>,
        /// When she was reminded.
        pub reminded_at: Option<DateTime<Utc>>,
    }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Answers to statements.
pub mod self_answer {
    use crate::platform::ids::{OrganisationId, PersonId, SelfAssessmentId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One answer; the last one counts.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "self_answer")]
    pub struct Model {
        /// In which sitting.
        #[sea_orm(primary_key, auto_increment = false)]
        pub assessment_id: SelfAssessmentId,
        /// About which skill.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub skill_key: String,
        /// 1, 2 or 3 in its skill.
        #[sea_orm(primary_key, auto_increment = false)]
        pub statement: i32,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// Whose level it is about.
        pub person_id: PersonId,
        /// From 0; see `scoring`.
        pub answer: i32,
        /// When.
        pub answered_at: DateTime<Utc>,
    }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
