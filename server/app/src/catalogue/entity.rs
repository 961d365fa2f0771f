//! Tables of this slice.

/// A course across its versions.
pub mod course {
    use crate::platform::ids::{CourseId, CourseVersionId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One course.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "course")]
    pub struct Model {
        /// Its key here.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CourseId,
        /// The `id` of its `course.toml`.
        #[sea_orm(column_type = "Text")]
        pub key: String,
        /// The name of its folder, used in addresses.
        #[sea_orm(column_type = "Text")]
        pub slug: String,
        /// The version that learners get.
        pub live_version_id: Option<CourseVersionId>,
        /// When it was first published.
        pub created_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One immutable version.
pub mod course_version {
    use crate::platform::ids::{CourseId, CourseVersionId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One version.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "course_version")]
    pub struct Model {
        /// Its key here.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CourseVersionId,
        /// Of which course.
        pub course_id: CourseId,
        /// 1, 2, 3 …
        pub number: i32,
        /// The hash of its source.
        #[sea_orm(column_type = "Text")]
        pub content_hash: String,
        /// The parsed course as JSON, answer keys included.
        #[sea_orm(column_type = "Text")]
        pub model: String,
        /// When it was published.
        pub published_at: DateTime<Utc>,
        /// When it was withdrawn.
        pub withdrawn_at: Option<DateTime<Utc>>,
        /// Why, as authors read it.
        #[sea_orm(column_type = "Text", nullable)]
        pub withdrawn_reason: Option<String>,
        /// By whom.
        pub withdrawn_by: Option<PersonId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A file that courses show.
pub mod media {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One file, addressed by the hash of its bytes. A picture with renditions is itself stored no more.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "media")]
    pub struct Model {
        /// SHA-256 of its bytes.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub hash: String,
        /// Its media type.
        #[sea_orm(column_type = "Text")]
        pub mime: String,
        /// Its size in bytes.
        pub size: i32,
        /// When it was stored.
        pub stored_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a picture is served as.
pub mod media_rendition {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One picture in one size, written anew.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "media_rendition")]
    pub struct Model {
        /// SHA-256 of the source's bytes.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub media_hash: String,
        /// `page` or `small`.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub variant: String,
        /// SHA-256 of what is stored and served.
        #[sea_orm(column_type = "Text")]
        pub stored_hash: String,
        /// Its media type.
        #[sea_orm(column_type = "Text")]
        pub mime: String,
        /// Its size in bytes.
        pub size: i64,
        /// Pixels across.
        pub width: i32,
        /// Pixels down.
        pub height: i32,
        /// When it was stored.
        pub stored_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A finding about a course's source.
pub mod course_problem {
    use crate::platform::ids::CourseProblemId;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One finding.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "course_problem")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CourseProblemId,
        /// The course's folder.
        #[sea_orm(column_type = "Text")]
        pub folder: String,
        /// The file in it.
        #[sea_orm(column_type = "Text")]
        pub file: String,
        /// The line, from 1.
        pub line: i32,
        /// The column, from 1.
        pub column: i32,
        /// error or warning.
        #[sea_orm(column_type = "Text")]
        pub severity: String,
        /// The rule's name.
        #[sea_orm(column_type = "Text")]
        pub rule: String,
        /// What is wrong and how to mend it.
        #[sea_orm(column_type = "Text")]
        pub message: String,
        /// When it was found.
        pub found_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
