//! Tables of this slice.

/// A programme, apart from what it says.
pub mod programme {
    use crate::platform::ids::{OrganisationId, ProgrammeId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One programme.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "programme")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ProgrammeId,
        /// Whose it is.
        pub organisation_id: OrganisationId,
        /// The version in force.
        pub version: i32,
        /// Since when.
        pub created_at: DateTime<Utc>,
        /// When the last version came.
        pub changed_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a programme says.
pub mod version {
    use crate::platform::ids::ProgrammeId;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One version; never changed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "programme_version")]
    pub struct Model {
        /// Of which programme.
        #[sea_orm(primary_key, auto_increment = false)]
        pub programme_id: ProgrammeId,
        /// 1, 2, 3 …
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i32,
        /// JSON: its title by language.
        #[sea_orm(column_type = "Text")]
        pub titles: String,
        /// JSON: what it is for, by language.
        #[sea_orm(column_type = "Text")]
        pub purposes: String,
        /// JSON: steps, due days, reminders.
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// Why it was made.
        #[sea_orm(column_type = "Text", nullable)]
        pub note: Option<String>,
        /// When.
        pub created_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Whom a programme means.
pub mod rule {
    use crate::platform::ids::{OrganisationId, ProgrammeId, ProgrammeRuleId};
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    /// One rule.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "programme_rule")]
    pub struct Model {
        /// Its key; of two rules that mean somebody the one that was made first takes her in.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ProgrammeRuleId,
        /// Of which programme.
        pub programme_id: ProgrammeId,
        /// The programme's organisation.
        pub organisation_id: OrganisationId,
        /// JSON: all of them must hold.
        #[sea_orm(column_type = "Text")]
        pub conditions: String,
        /// draft, on, paused or ended.
        #[sea_orm(column_type = "Text")]
        pub state: String,
        /// When it was switched on first.
        pub began_on: Option<NaiveDate>,
        /// The day on which everybody was held against it last.
        pub swept_on: Option<NaiveDate>,
        /// Since when.
        pub created_at: DateTime<Utc>,
        /// When its state changed last.
        pub changed_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A person who has a programme.
pub mod assignment {
    use crate::platform::ids::{OrganisationId, PersonId, ProgrammeAssignmentId, ProgrammeId, ProgrammeRuleId};
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    /// One span in which she has it. It ends once; nothing else of it changes.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "programme_assignment")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ProgrammeAssignmentId,
        /// In which organisation.
        pub organisation_id: OrganisationId,
        /// Who.
        pub person_id: PersonId,
        /// Which programme.
        pub programme_id: ProgrammeId,
        /// Under which version.
        pub version: i32,
        /// By which rule; none when an officer gave it to her.
        pub rule_id: Option<ProgrammeRuleId>,
        /// When she joined the organisation.
        pub joined_on: NaiveDate,
        /// Since when she fits.
        pub since: NaiveDate,
        /// When the rule began.
        pub began_on: NaiveDate,
        /// The first day.
        pub assigned_on: NaiveDate,
        /// When it was written.
        pub assigned_at: DateTime<Utc>,
        /// Who gave it to her, if not a rule.
        pub assigned_by: Option<PersonId>,
        /// The first day on which it was over.
        pub ended_on: Option<NaiveDate>,
        /// When that was written.
        pub ended_at: Option<DateTime<Utc>>,
        /// left, no_longer_fits, rule_ended, moved or taken_back.
        #[sea_orm(column_type = "Text", nullable)]
        pub end_reason: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// An exemption or an extension.
pub mod exception {
    use crate::platform::ids::{OrganisationId, PersonId, ProgrammeExceptionId, ProgrammeId};
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    /// One of them: proposed, decided once, perhaps taken back once.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "programme_exception")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ProgrammeExceptionId,
        /// In which organisation.
        pub organisation_id: OrganisationId,
        /// For whom.
        pub person_id: PersonId,
        /// From which programme.
        pub programme_id: ProgrammeId,
        /// exemption or extension.
        #[sea_orm(column_type = "Text")]
        pub kind: String,
        /// Why.
        #[sea_orm(column_type = "Text")]
        pub reason: String,
        /// The first day.
        pub from_on: NaiveDate,
        /// The last day of an exemption, none for good; the new due day of an extension.
        pub until_on: Option<NaiveDate>,
        /// Who asked for it.
        pub proposed_by: Option<PersonId>,
        /// When.
        pub proposed_at: DateTime<Utc>,
        /// approved or refused; none while it waits.
        #[sea_orm(column_type = "Text", nullable)]
        pub decision: Option<String>,
        /// Who decided.
        pub decided_by: Option<PersonId>,
        /// When.
        pub decided_at: Option<DateTime<Utc>>,
        /// Who took it back.
        pub revoked_by: Option<PersonId>,
        /// When.
        pub revoked_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
