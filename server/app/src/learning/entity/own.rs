//! The tables of what is the reader's alone.

/// What she wrote beside a lesson, or marked in it.
pub mod lesson_note {
    use crate::platform::ids::{EnrolmentId, NoteEditId, NoteId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One note. One that was deleted stays as a row without its words, so that an edit that comes late does not bring it back.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "lesson_note")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: NoteId,
        /// Whose.
        pub person_id: PersonId,
        /// On which course.
        pub enrolment_id: EnrolmentId,
        /// In which lesson.
        #[sea_orm(column_type = "Text")]
        pub lesson_key: String,
        /// At which block.
        #[sea_orm(column_type = "Text")]
        pub block: String,
        /// The language the lesson was read in.
        #[sea_orm(column_type = "Text")]
        pub language: String,
        /// The marked text; none for a note at the block as a whole.
        #[sea_orm(column_type = "Text", nullable)]
        pub quote: Option<String>,
        /// The text just before it.
        #[sea_orm(column_type = "Text", nullable)]
        pub prefix: Option<String>,
        /// The text just after it.
        #[sea_orm(column_type = "Text", nullable)]
        pub suffix: Option<String>,
        /// What she wrote; none for a mark alone.
        #[sea_orm(column_type = "Text", nullable)]
        pub text: Option<String>,
        /// When the server heard of it first.
        pub written_at: DateTime<Utc>,
        /// When it was changed last, by her device's clock and never later than the server's.
        pub edited_at: DateTime<Utc>,
        /// The change itself; decides between two of the same moment.
        pub edit_id: NoteEditId,
        /// When she deleted it.
        pub deleted_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// For how long a lesson was before her eyes.
pub mod reading_time {
    use crate::platform::ids::{EnrolmentId, PersonId, ReadingEntryId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One stretch of reading: how long, and nothing of what she did in it.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reading_time")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ReadingEntryId,
        /// Whose.
        pub person_id: PersonId,
        /// On which course.
        pub enrolment_id: EnrolmentId,
        /// In which lesson.
        #[sea_orm(column_type = "Text")]
        pub lesson_key: String,
        /// How long, at most as long as has passed since the stretch before.
        pub seconds: i32,
        /// When the server heard of it.
        pub noted_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
