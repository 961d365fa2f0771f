//! The tables of files that come in parts.

/// A file on its way to an attempt.
pub mod upload {
    use crate::platform::ids::{AttemptId, OrganisationId, PersonId, UploadId, UploadedFileId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One upload.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "upload")]
    pub struct Model {
        /// Its key, made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UploadId,
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
        /// How many bytes it will have.
        pub size: i64,
        /// What tells the file from another of the same name and size, in the client's words.
        #[sea_orm(column_type = "Text")]
        pub fingerprint: String,
        /// When something of it came last.
        pub touched_at: DateTime<Utc>,
        /// The file that it became, or is becoming.
        pub file_id: Option<UploadedFileId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A part of a file. Its bytes lie in the storage, under its id.
pub mod upload_part {
    use crate::platform::ids::{OrganisationId, PersonId, UploadId, UploadPartId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One part.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "upload_part")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UploadPartId,
        /// On whose behalf the work is done.
        pub organisation_id: OrganisationId,
        /// Whose.
        pub person_id: PersonId,
        /// Of which upload.
        pub upload_id: UploadId,
        /// Where in the file it begins.
        pub from_byte: i64,
        /// How many bytes it has.
        pub size: i64,
        /// When its bytes were safe; none while they are on their way.
        pub stored_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
