//! Line managers' assessments.

/// Assessments.
pub mod manager_assessment {
    use crate::platform::ids::{ManagerAssessmentId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// What a manager thought on a day.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "manager_assessment")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ManagerAssessmentId,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// Whose level it is about.
        pub person_id: PersonId,
        /// Who assessed.
        pub assessor_id: PersonId,
        /// When.
        pub assessed_at: DateTime<Utc>,
    }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Their levels.
pub mod manager_level {
    use crate::platform::ids::{ManagerAssessmentId, OrganisationId, PersonId};
    use sea_orm::entity::prelude::*;

    /// One level.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "manager_level")]
    pub struct Model {
        /// In which assessment.
        #[sea_orm(primary_key, auto_increment = false)]
        pub assessment_id: ManagerAssessmentId,
        /// Which skill.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub skill_key: String,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// Whose level it is about.
        pub person_id: PersonId,
        /// Which level.
        pub level: i32,
        /// What the manager noted for herself.
        #[sea_orm(column_type = "Text", nullable)]
        pub private_note: Option<String>,
        /// What the person reads too.
        #[sea_orm(column_type = "Text", nullable)]
        pub shared_note: Option<String>,
    }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What the people who were assessed say of it.
pub mod assessment_remark {
    use crate::platform::ids::{ManagerAssessmentId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One remark; never changed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "assessment_remark")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// On which assessment.
        pub assessment_id: ManagerAssessmentId,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// Who was assessed and writes.
        pub person_id: PersonId,
        /// Her words.
        #[sea_orm(column_type = "Text")]
        pub text: String,
        /// When.
        pub written_at: DateTime<Utc>,
    }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
