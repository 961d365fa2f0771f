//! The tables of this slice. Nothing outside `store` names them.

pub(super) mod organisation {
    use crate::organisations::model::OrganisationKind;
    use crate::platform::ids::OrganisationId;
    use crate::platform::language::Language;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "organisation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: OrganisationId,
        #[sea_orm(column_type = "Text")]
        pub slug: String,
        #[sea_orm(column_type = "Text")]
        pub name: String,
        pub kind: OrganisationKind,
        #[sea_orm(column_type = "Text")]
        pub country: String,
        #[sea_orm(column_type = "Text", nullable)]
        pub lau_code: Option<String>,
        #[sea_orm(column_type = "Text", nullable)]
        pub nuts3: Option<String>,
        pub population: Option<i32>,
        pub headcount: Option<i32>,
        pub default_language: Language,
        pub created_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod unit {
    use crate::platform::ids::{OrganisationId, UnitId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "unit")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UnitId,
        pub organisation_id: OrganisationId,
        pub parent_id: Option<UnitId>,
        #[sea_orm(column_type = "Text")]
        pub name: String,
        pub created_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod person {
    use crate::platform::ids::PersonId;
    use crate::platform::language::Language;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PersonId,
        #[sea_orm(column_type = "Text")]
        pub email: String,
        #[sea_orm(column_type = "Text")]
        pub given_name: String,
        #[sea_orm(column_type = "Text")]
        pub family_name: String,
        /// Decides the order of people; PostgreSQL compares it by bytes as SQLite does. Written by `sort_name`.
        #[sea_orm(column_type = "Text")]
        pub sort_name: String,
        pub language: Language,
        pub created_at: DateTime<Utc>,
        pub deactivated_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod membership {
    use crate::platform::ids::{MembershipId, OrganisationId, PersonId, UnitId};
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "membership")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MembershipId,
        pub person_id: PersonId,
        pub organisation_id: OrganisationId,
        pub unit_id: Option<UnitId>,
        #[sea_orm(column_type = "Text", nullable)]
        pub position: Option<String>,
        pub manager_id: Option<PersonId>,
        /// The first day.
        pub valid_from: NaiveDate,
        /// The first day on which it is over.
        pub valid_to: Option<NaiveDate>,
        pub created_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod membership_role {
    use crate::platform::access::Role;
    use crate::platform::ids::MembershipId;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "membership_role")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub membership_id: MembershipId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub role: Role,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
