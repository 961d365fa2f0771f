//! Tables of campaigns.

/// A round of assessing.
pub mod campaign {
    use crate::platform::ids::{CampaignId, OrganisationId, RoleProfileId, UnitId};
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    /// One campaign.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "campaign")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CampaignId,
        /// Whose people are asked.
        pub organisation_id: OrganisationId,
        /// What it is called.
        #[sea_orm(column_type = "Text")]
        pub title: String,
        /// Against which profile.
        pub profile_id: RoleProfileId,
        /// In the version that was in force when it began.
        pub profile_version: i32,
        /// Of which unit, with its parts, when only of one.
        pub unit_id: Option<UnitId>,
        /// Of which position, when only of one.
        #[sea_orm(column_type = "Text", nullable)]
        pub position: Option<String>,
        /// The campaign that it repeats.
        pub previous_id: Option<CampaignId>,
        /// Since when.
        pub began_at: DateTime<Utc>,
        /// By when.
        pub due_on: NaiveDate,
        /// The last reminder that was given by itself, in days before the end.
        pub reminded_days: Option<i32>,
        /// When its result was frozen.
        pub closed_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who is asked.
pub mod member {
    use crate::platform::ids::{CampaignId, OrganisationId, PersonId};
    use sea_orm::entity::prelude::*;

    /// One person of a campaign.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "campaign_member")]
    pub struct Model {
        /// Which campaign.
        #[sea_orm(primary_key, auto_increment = false)]
        pub campaign_id: CampaignId,
        /// Who.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        /// The campaign's organisation.
        pub organisation_id: OrganisationId,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What was known when a campaign was closed.
pub mod result {
    use crate::platform::ids::{CampaignId, OrganisationId, PersonId};
    use sea_orm::entity::prelude::*;

    /// One person's level in one skill; never changed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "campaign_result")]
    pub struct Model {
        /// Which campaign.
        #[sea_orm(primary_key, auto_increment = false)]
        pub campaign_id: CampaignId,
        /// Who.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        /// Which skill.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub skill_key: String,
        /// The campaign's organisation.
        pub organisation_id: OrganisationId,
        /// Her level then; none when nothing was known.
        pub level: Option<i32>,
        /// Its uncertainty in hundredths of a level.
        pub uncertainty: Option<i32>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
