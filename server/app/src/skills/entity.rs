//! Tables of this slice.

mod policies;

pub use policies::{evidence_revocation, external_certificate, level_policy, level_refold};

/// The ledger of evidence.
pub mod observation {
    use crate::platform::ids::{CompletionId, ObservationId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One dated piece of evidence; never changed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "observation")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ObservationId,
        /// On whose behalf it came about.
        pub organisation_id: OrganisationId,
        /// Whose level it shows.
        pub person_id: PersonId,
        /// Which skill.
        #[sea_orm(column_type = "Text")]
        pub skill_key: String,
        /// Which level.
        pub level: i32,
        /// self, manager, test, completion, external or refresher. What was agreed in a talk is the manager's here; see `agreed`.
        #[sea_orm(column_type = "Text")]
        pub kind: String,
        /// The completion it follows from.
        pub completion_id: Option<CompletionId>,
        /// How far the true level may lie from it: one standard error in hundredths of a level; empty where nobody knows.
        pub standard_error: Option<i32>,
        /// Who judged, when a person did.
        pub assessor_id: Option<PersonId>,
        /// The questionnaire, test or certificate that it comes from.
        pub source_id: Option<Uuid>,
        /// When the level was shown.
        pub observed_at: DateTime<Utc>,
        /// Until when it holds.
        pub valid_until: Option<DateTime<Utc>>,
        /// When it was written down.
        pub recorded_at: DateTime<Utc>,
        /// 1 when a manager's judgement is what both agreed in a talk.
        pub agreed: i32,
    }

    impl Model {
        /// The kind as readers are told it: what was agreed is not the manager's alone.
        #[must_use]
        pub fn told_kind(&self) -> &str {
            if self.agreed == 1 { "agreed" } else { &self.kind }
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The current level, a projection of the ledger.
pub mod skill_level {
    use crate::platform::ids::{ObservationId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// A person's level in a skill, for an organisation.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "skill_level")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        /// For which organisation.
        #[sea_orm(primary_key, auto_increment = false)]
        pub organisation_id: OrganisationId,
        /// Which skill.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub skill_key: String,
        /// Which level.
        pub level: i32,
        /// The kind of the deciding observation.
        #[sea_orm(column_type = "Text")]
        pub kind: String,
        /// The deciding observation.
        pub observation_id: ObservationId,
        /// When it was observed.
        pub observed_at: DateTime<Utc>,
        /// Until when it holds.
        pub valid_until: Option<DateTime<Utc>>,
        /// How far the true level may lie from it: one standard error in hundredths of a level.
        pub uncertainty: i32,
        /// When it is to be folded again, without new evidence.
        pub changes_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What became of levels, in the order in which it happened.
pub mod skill_change {
    use crate::platform::ids::{OrganisationId, PersonId, SkillChangeId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One level that became another.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "skill_change")]
    pub struct Model {
        /// Its key; later changes have greater ones.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SkillChangeId,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// Whose level.
        pub person_id: PersonId,
        /// Of which skill.
        #[sea_orm(column_type = "Text")]
        pub skill_key: String,
        /// What it was; empty when there was none.
        pub level_before: Option<i32>,
        /// What it became; empty when none is left.
        pub level_after: Option<i32>,
        /// When.
        pub at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
