//! What answers say about questions: nothing here leads to a person.

/// A reckoning of items from answers.
pub mod calibration_run {
    use crate::platform::ids::CalibrationRunId;
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    /// One run.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calibration_run")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CalibrationRunId,
        /// The night that it belongs to; none when somebody asked for it.
        pub night: Option<NaiveDate>,
        /// 1, 2, 3 …; none for a run that found nothing to calibrate.
        pub number: Option<i32>,
        /// When it was asked for.
        pub asked_at: DateTime<Utc>,
        /// When it was done.
        pub finished_at: Option<DateTime<Utc>>,
        /// From how many answers.
        pub answers: Option<i32>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Items of an area that were calibrated together.
pub mod item_calibration {
    use crate::platform::ids::{CalibrationRunId, ItemCalibrationId};
    use sea_orm::entity::prelude::*;

    /// One calibration.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item_calibration")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ItemCalibrationId,
        /// In which run.
        pub run_id: CalibrationRunId,
        /// Of which framework.
        #[sea_orm(column_type = "Text")]
        pub framework_key: String,
        /// Of which area.
        #[sea_orm(column_type = "Text")]
        pub area_code: String,
        /// `one_pl` or `two_pl`.
        #[sea_orm(column_type = "Text")]
        pub model: String,
        /// From how many people.
        pub people: i32,
        /// The logarithm of the likelihood.
        pub log_likelihood: f64,
        /// Rounds of EM.
        pub rounds: i32,
        /// 1 when the parameters settled.
        pub converged: i32,
        /// Authors' θ = slope · calibrated θ + shift.
        pub link_slope: f64,
        /// See the slope.
        pub link_shift: f64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// An item's parameters on the scale of its calibration, where people are N(0, 1).
pub mod item_parameter {
    use crate::platform::ids::{CourseId, ItemCalibrationId};
    use sea_orm::entity::prelude::*;

    /// One item in one calibration.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item_parameter")]
    pub struct Model {
        /// In which calibration.
        #[sea_orm(primary_key, auto_increment = false)]
        pub calibration_id: ItemCalibrationId,
        /// Of which course.
        #[sea_orm(primary_key, auto_increment = false)]
        pub course_id: CourseId,
        /// Which question.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub question_key: String,
        /// What is right in it, as a hash: of another key the parameters do not speak.
        #[sea_orm(column_type = "Text")]
        pub fingerprint: String,
        /// a
        pub discrimination: f64,
        /// b
        pub difficulty: f64,
        /// The standard error of a.
        pub discrimination_error: Option<f64>,
        /// The standard error of b.
        pub difficulty_error: Option<f64>,
        /// From how many answers.
        pub answers: i32,
        /// 1 when it may judge people: fixed by the answers, and telling better from worse.
        pub usable: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// How an item fares; the latest reckoning only.
pub mod item_statistic {
    use crate::platform::ids::CourseId;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One item.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "item_statistic")]
    pub struct Model {
        /// Of which course.
        #[sea_orm(primary_key, auto_increment = false)]
        pub course_id: CourseId,
        /// Which question.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub question_key: String,
        /// What is right in it, as a hash.
        #[sea_orm(column_type = "Text")]
        pub fingerprint: String,
        /// How many people's first answers.
        pub answers: i32,
        /// The share of right ones.
        pub difficulty: Option<f64>,
        /// The corrected item-total correlation.
        pub rest_correlation: Option<f64>,
        /// Statistics of the options of a choice, as JSON.
        #[sea_orm(column_type = "Text")]
        pub options: String,
        /// Comparisons of languages, as JSON.
        #[sea_orm(column_type = "Text")]
        pub languages: String,
        /// When.
        pub computed_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
