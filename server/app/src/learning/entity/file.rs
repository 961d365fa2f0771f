//! The table of files that learners hand in.

/// A file of an attempt. Its bytes lie in the storage, under its id.
pub mod uploaded_file {
    use crate::platform::ids::{AttemptId, OrganisationId, PersonId, UploadedFileId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One file.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "uploaded_file")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UploadedFileId,
        /// On whose behalf the work is done.
        pub organisation_id: OrganisationId,
        /// Whose.
        pub person_id: PersonId,
        /// In which attempt.
        pub attempt_id: AttemptId,
        /// For which question.
        #[sea_orm(column_type = "Text")]
        pub question_key: String,
        /// What its owner calls it.
        #[sea_orm(column_type = "Text")]
        pub name: String,
        /// Its media type, found by looking into it.
        #[sea_orm(column_type = "Text", nullable)]
        pub mime: Option<String>,
        /// How many bytes it has.
        pub size: i64,
        /// SHA-256 of its bytes in hexadecimal.
        #[sea_orm(column_type = "Text", nullable)]
        pub sha256: Option<String>,
        /// When its owner sent it.
        pub uploaded_at: DateTime<Utc>,
        /// When its bytes were safe; none while they are on their way, and again once it was deleted.
        pub stored_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
