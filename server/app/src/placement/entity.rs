//! Tables of this slice.

mod calibration;

pub use calibration::{calibration_run, item_calibration, item_parameter, item_statistic};

/// An adaptive test.
pub mod placement {
    use crate::platform::ids::{OrganisationId, PersonId, PlacementId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One placement.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "placement")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PlacementId,
        /// On whose behalf.
        pub organisation_id: OrganisationId,
        /// Whose.
        pub person_id: PersonId,
        /// In which framework.
        #[sea_orm(column_type = "Text")]
        pub framework_key: String,
        /// The codes of its areas in their order, as JSON.
        #[sea_orm(column_type = "Text")]
        pub areas: String,
        /// In which language its questions are asked.
        #[sea_orm(column_type = "Text")]
        pub language: String,
        /// The number of the run whose parameters it uses; none before there was one.
        pub parameters: Option<i32>,
        /// Since when.
        pub started_at: DateTime<Utc>,
        /// When it ended.
        pub finished_at: Option<DateTime<Utc>>,
        /// The mean level that was known of its person at its start, by area, as JSON; its first questions fit to that.
        #[sea_orm(column_type = "Text", nullable)]
        pub known_levels: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The answers of placements.
pub mod placement_answer {
    use crate::platform::ids::{CourseId, CourseVersionId, OrganisationId, PersonId, PlacementId, ResponseId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One answer; never changed.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "placement_answer")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ResponseId,
        /// On whose behalf.
        pub organisation_id: OrganisationId,
        /// Whose.
        pub person_id: PersonId,
        /// In which placement.
        pub placement_id: PlacementId,
        /// 1, 2, 3 …
        pub number: i32,
        /// Of which course.
        pub course_id: CourseId,
        /// In which version.
        pub version_id: CourseVersionId,
        /// To which question.
        #[sea_orm(column_type = "Text")]
        pub question_key: String,
        /// Of which skill.
        #[sea_orm(column_type = "Text")]
        pub skill_key: String,
        /// In which area.
        #[sea_orm(column_type = "Text")]
        pub area_code: String,
        /// In which language it was read.
        #[sea_orm(column_type = "Text")]
        pub language: String,
        /// What was answered, as JSON.
        #[sea_orm(column_type = "Text")]
        pub answer: String,
        /// What it is worth, in thousandths of a point.
        pub points_thousandths: i32,
        /// What a right answer is worth.
        pub max_points: i32,
        /// The item's slope that judged it.
        #[sea_orm(column_name = "item_discrimination")]
        pub discrimination: f64,
        /// The item's difficulty that judged it.
        #[sea_orm(column_name = "item_difficulty")]
        pub difficulty: f64,
        /// 1 when the item was calibrated, 0 when its author's level stood for it.
        pub calibrated: i32,
        /// When.
        pub answered_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
