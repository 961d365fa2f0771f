//! Talks about levels.

/// Talks.
pub mod skill_talk {
    use crate::assessment::api::TalkState;
    use crate::platform::ids::{OrganisationId, PersonId, TalkId};
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    /// One talk.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "skill_talk")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TalkId,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// Whose level it is about.
        pub person_id: PersonId,
        /// Who invited her.
        pub manager_id: PersonId,
        /// Which skills it is about.
        #[sea_orm(column_type = "Text")]
        pub framework_key: String,
        /// On which day.
        pub planned_on: NaiveDate,
        /// Where it stands.
        pub state: TalkState,
        /// What she wants; written by her.
        #[sea_orm(column_type = "Text", nullable)]
        pub wish: Option<String>,
        /// What the manager sees; written by the manager.
        #[sea_orm(column_type = "Text", nullable)]
        pub view: Option<String>,
        /// Counts changes of what was agreed.
        pub revision: i32,
        /// What it began with, as JSON, from when both confirmed; until then it follows what is known.
        #[sea_orm(column_type = "Text", nullable)]
        pub agenda: Option<String>,
        /// Since when.
        pub invited_at: DateTime<Utc>,
        /// When the manager confirmed what was agreed.
        pub manager_confirmed_at: Option<DateTime<Utc>>,
        /// When she confirmed it.
        pub person_confirmed_at: Option<DateTime<Utc>>,
        /// When both were reminded.
        pub reminded_at: Option<DateTime<Utc>>,
    }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Agreed levels.
pub mod talk_level {
    use crate::platform::ids::{OrganisationId, PersonId, TalkId};
    use sea_orm::entity::prelude::*;

    /// One of them.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "talk_level")]
    pub struct Model {
        /// In which talk.
        #[sea_orm(primary_key, auto_increment = false)]
        pub talk_id: TalkId,
        /// Which skill.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub skill_key: String,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// Whose level it is about.
        pub person_id: PersonId,
        /// Which level.
        pub level: i32,
    }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Agreed steps.
pub mod talk_step {
    use crate::assessment::api::StepOwner;
    use crate::platform::ids::{OrganisationId, PersonId, TalkId};
    use chrono::NaiveDate;
    use sea_orm::entity::prelude::*;

    /// One of them.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "talk_step")]
    pub struct Model {
        /// In which talk.
        #[sea_orm(primary_key, auto_increment = false)]
        pub talk_id: TalkId,
        /// 1, 2, 3 …
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// Whose level it is about.
        pub person_id: PersonId,
        /// What is done.
        #[sea_orm(column_type = "Text")]
        pub text: String,
        /// By whom.
        pub whose: StepOwner,
        /// Until when.
        pub due_on: Option<NaiveDate>,
    }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
