//! Tables of frameworks.

/// A framework.
pub mod framework {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One framework.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "framework")]
    pub struct Model {
        /// For example `digcomp-2.2`.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub key: String,
        /// Its name.
        #[sea_orm(column_type = "Text")]
        pub title: String,
        /// Its edition.
        #[sea_orm(column_type = "Text")]
        pub version: String,
        /// The highest level.
        pub scale_max: i32,
        /// Everything else that is said of it, as JSON.
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// When it was first written.
        pub loaded_at: DateTime<Utc>,
        /// draft, published or retired.
        #[sea_orm(column_type = "Text")]
        pub state: String,
        /// shipped, own, case, csv or esco.
        #[sea_orm(column_type = "Text")]
        pub origin: String,
        /// Another one with every write.
        #[sea_orm(column_type = "Text")]
        pub stamp: String,
        /// When it was written last.
        pub changed_at: Option<DateTime<Utc>>,
        /// When it was published.
        pub published_at: Option<DateTime<Utc>>,
        /// When it was retired.
        pub retired_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A group of skills.
pub mod area {
    use sea_orm::entity::prelude::*;

    /// One area.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "skill_area")]
    pub struct Model {
        /// The framework it belongs to.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub framework_key: String,
        /// For example `4`.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub code: String,
        /// The area above it.
        #[sea_orm(column_type = "Text", nullable)]
        pub parent: Option<String>,
        /// Its place in the framework.
        pub position: i32,
        /// Titles and what else is said of it, as JSON.
        #[sea_orm(column_type = "Text")]
        pub content: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A skill of a framework.
pub mod skill {
    use sea_orm::entity::prelude::*;

    /// One skill.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "skill")]
    pub struct Model {
        /// For example `digcomp-2.2:4.1`.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub key: String,
        /// The framework it belongs to.
        #[sea_orm(column_type = "Text")]
        pub framework_key: String,
        /// For example `4.1`.
        #[sea_orm(column_type = "Text")]
        pub code: String,
        /// For example `4`.
        #[sea_orm(column_type = "Text")]
        pub area: String,
        /// Its place in the framework.
        pub position: i32,
        /// Titles and what else is said of it, as JSON.
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// 1 when nothing new begins with it.
        pub retired: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// How an organisation shows levels.
pub mod level_style {
    use crate::platform::ids::OrganisationId;
    use sea_orm::entity::prelude::*;

    /// One organisation's choice.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "level_style")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub organisation_id: OrganisationId,
        /// numbers, names or letters.
        #[sea_orm(column_type = "Text")]
        pub style: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who reviewed a title in a language.
pub mod title_review {
    use crate::platform::ids::PersonId;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One review; there is none of what nobody reviewed here.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "framework_title_review")]
    pub struct Model {
        /// Of which framework.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub framework_key: String,
        /// Of which area, skill or level: `skill 4.1`.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub entry: String,
        /// In which language.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub language: String,
        /// Who; nobody is named after she was forgotten.
        #[sea_orm(column_name = "confirmed_by")]
        pub reviewed_by: Option<PersonId>,
        /// When.
        #[sea_orm(column_name = "confirmed_at")]
        pub reviewed_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A mapping from one framework to another.
pub mod mapping {
    use crate::platform::ids::PersonId;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One mapping.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "framework_mapping")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// From this framework.
        #[sea_orm(column_type = "Text")]
        pub from_key: String,
        /// To this one.
        #[sea_orm(column_type = "Text")]
        pub to_key: String,
        /// shipped or own.
        #[sea_orm(column_type = "Text")]
        pub origin: String,
        /// Why it maps as it does.
        #[sea_orm(column_type = "Text")]
        pub note: String,
        /// Another one with every write.
        #[sea_orm(column_type = "Text")]
        pub stamp: String,
        /// When it was written last.
        pub changed_at: DateTime<Utc>,
        /// Who reviewed it; nobody of here for one that ships.
        #[sea_orm(column_name = "confirmed_by")]
        pub reviewed_by: Option<PersonId>,
        /// When it was reviewed; without a moment it is not.
        #[sea_orm(column_name = "confirmed_at")]
        pub reviewed_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What becomes of a skill.
pub mod mapping_line {
    use sea_orm::entity::prelude::*;

    /// One line of a mapping.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "framework_mapping_line")]
    pub struct Model {
        /// The mapping.
        #[sea_orm(primary_key, auto_increment = false)]
        pub mapping_id: Uuid,
        /// The skill before.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub from_skill: String,
        /// The skill after.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub to_skill: String,
        /// same, shift or `at_most`.
        #[sea_orm(column_type = "Text")]
        pub rule: String,
        /// By how much, or at most which level.
        pub amount: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A carrying over of evidence.
pub mod carry {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One run.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "evidence_carry")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// By which mapping.
        pub mapping_id: Uuid,
        /// waiting, running or done.
        #[sea_orm(column_type = "Text")]
        pub state: String,
        /// Observations that were there when it was asked for.
        pub total: i32,
        /// Observations that were looked at.
        pub done: i32,
        /// Observations that were appended.
        pub written: i32,
        /// Those that had been carried over before.
        pub known: i32,
        /// The last observation that was looked at.
        pub reached: Option<Uuid>,
        /// When it was asked for.
        pub asked_at: DateTime<Utc>,
        /// When it ended.
        pub ended_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A taking back of what a mapping carried over.
pub mod carry_undo {
    use crate::platform::ids::PersonId;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One run.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "evidence_carry_undo")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// What was carried over by which mapping.
        pub mapping_id: Uuid,
        /// Who asked for it; the copies are revoked in her name.
        pub asked_by: PersonId,
        /// Why, in her words.
        #[sea_orm(column_type = "Text")]
        pub reason: String,
        /// waiting, running or done.
        #[sea_orm(column_type = "Text")]
        pub state: String,
        /// Copies that counted when it was asked for.
        pub total: i32,
        /// Copies that were revoked.
        pub done: i32,
        /// The last copy that was revoked.
        pub reached: Option<Uuid>,
        /// When it was asked for.
        pub asked_at: DateTime<Utc>,
        /// When it ended.
        pub ended_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A draft that something else took the place of.
pub mod earlier_draft {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One draft as it was.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "framework_earlier_draft")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Of which framework.
        #[sea_orm(column_type = "Text")]
        pub framework_key: String,
        /// What the framework was called.
        #[sea_orm(column_type = "Text")]
        pub title: String,
        /// Its edition.
        #[sea_orm(column_type = "Text")]
        pub version: String,
        /// How many skills it had.
        pub skills: i32,
        /// All of it, as JSON.
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// When something else took its place.
        pub kept_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
