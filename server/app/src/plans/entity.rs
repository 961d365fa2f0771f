//! Tables of this slice.

/// What a person chose about her plan.
pub mod plan_choice {
    use crate::platform::ids::{OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One choice.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "plan_choice")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        /// On whose behalf she learns.
        #[sea_orm(primary_key, auto_increment = false)]
        pub organisation_id: OrganisationId,
        /// How much time she has for courses.
        pub hours_per_week: i32,
        /// time or cost.
        #[sea_orm(column_type = "Text")]
        pub objective: String,
        /// The languages she reads, as a JSON list.
        #[sea_orm(column_type = "Text")]
        pub languages: String,
        /// Keys of courses that she does not want, as a JSON list.
        #[sea_orm(column_type = "Text")]
        pub declined: String,
        /// Keys of courses that she wants in any case, as a JSON list.
        #[sea_orm(column_type = "Text")]
        pub wanted: String,
        /// Keys of courses in the order that she likes, as a JSON list.
        #[sea_orm(column_type = "Text")]
        pub ordering: String,
        /// When she chose last.
        pub changed_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A plan that was made; never changed.
pub mod learning_plan {
    use crate::platform::ids::{LearningPlanId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One plan.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "learning_plan")]
    pub struct Model {
        /// Its key; of two plans the later one's is greater.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: LearningPlanId,
        /// On whose behalf she learns.
        pub organisation_id: OrganisationId,
        /// Whose.
        pub person_id: PersonId,
        /// When it was made.
        pub made_at: DateTime<Utc>,
        /// first, choice, inputs or time.
        #[sea_orm(column_type = "Text")]
        pub cause: String,
        /// A hash over everything that decided it.
        #[sea_orm(column_type = "Text")]
        pub fingerprint: String,
        /// The plan itself as JSON.
        #[sea_orm(column_type = "Text")]
        pub content: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// How far something was read.
pub mod plan_reading {
    use sea_orm::entity::prelude::*;

    /// One place.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "plan_reading")]
    pub struct Model {
        /// Of what.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub key: String,
        /// How far.
        #[sea_orm(column_type = "Text")]
        pub value: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
