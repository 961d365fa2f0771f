//! Tables of this slice.

mod campaigns;

pub use campaigns::{campaign, member, result};

/// What a position needs, apart from its requirements.
pub mod profile {
    use crate::platform::ids::{OrganisationId, RoleProfileId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One profile.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "role_profile")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RoleProfileId,
        /// Whose it is; none when the consortium shares it.
        pub organisation_id: Option<OrganisationId>,
        /// The name of a profile that ships.
        #[sea_orm(column_type = "Text", nullable)]
        pub code: Option<String>,
        /// JSON: its title by language.
        #[sea_orm(column_type = "Text")]
        pub titles: String,
        /// The code of an ESCO occupation.
        #[sea_orm(column_type = "Text", nullable)]
        pub occupation: Option<String>,
        /// The shared profile it was adapted from.
        pub origin_id: Option<RoleProfileId>,
        /// The version of the shared one that it was last compared with.
        pub origin_version: Option<i32>,
        /// The version in force.
        pub version: i32,
        /// Since when.
        pub created_at: DateTime<Utc>,
        /// When the last version came.
        pub changed_at: DateTime<Utc>,
        /// Since when nobody has it any more.
        pub archived_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One version of a profile.
pub mod version {
    use crate::platform::ids::RoleProfileId;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One version; never changed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "role_profile_version")]
    pub struct Model {
        /// Of which profile.
        #[sea_orm(primary_key, auto_increment = false)]
        pub profile_id: RoleProfileId,
        /// 1, 2, 3 …
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i32,
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

/// A requirement of one version.
pub mod requirement {
    use crate::platform::ids::RoleProfileId;
    use chrono::NaiveDate;
    use sea_orm::entity::prelude::*;

    /// One requirement; never changed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "role_requirement")]
    pub struct Model {
        /// Of which profile.
        #[sea_orm(primary_key, auto_increment = false)]
        pub profile_id: RoleProfileId,
        /// Of which version.
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i32,
        /// Which skill.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub skill_key: String,
        /// Its place in the list.
        pub position: i32,
        /// At least this level.
        pub min_level: i32,
        /// More than this level is more than the work needs.
        pub max_level: i32,
        /// From 1 to 5.
        pub weight: i32,
        /// 1 when the work must not be done without it.
        pub critical: i32,
        /// So many months after somebody got the profile, or it began to ask for this.
        pub due_months: Option<i32>,
        /// Or by this day.
        pub due_on: Option<NaiveDate>,
        /// Since when the profile asks for this level of it.
        pub asked_since: NaiveDate,
        /// Why the work needs it.
        #[sea_orm(column_type = "Text", nullable)]
        pub reason: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Which profile the holders of a position have.
pub mod position_profile {
    use crate::platform::ids::{OrganisationId, RoleProfileId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One position and profile.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "position_profile")]
    pub struct Model {
        /// In which organisation.
        #[sea_orm(primary_key, auto_increment = false)]
        pub organisation_id: OrganisationId,
        /// The position as it is compared.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub position_key: String,
        /// The profile.
        #[sea_orm(primary_key, auto_increment = false)]
        pub profile_id: RoleProfileId,
        /// The position as it was written.
        #[sea_orm(column_type = "Text")]
        pub position: String,
        /// Since when.
        pub created_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A profile that somebody has besides her position's.
pub mod membership_profile {
    use crate::platform::ids::{MembershipId, OrganisationId, PersonId, RoleProfileId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One membership and profile.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "membership_profile")]
    pub struct Model {
        /// Which membership.
        #[sea_orm(primary_key, auto_increment = false)]
        pub membership_id: MembershipId,
        /// Which profile.
        #[sea_orm(primary_key, auto_increment = false)]
        pub profile_id: RoleProfileId,
        /// The membership's organisation.
        pub organisation_id: OrganisationId,
        /// The membership's person.
        pub person_id: PersonId,
        /// Since when.
        pub created_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
