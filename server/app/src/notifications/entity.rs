//! The tables of this slice. Nothing outside `store` writes them.

pub(super) mod notification {
    use crate::notifications::kind::Kind;
    use crate::platform::ids::{NotificationId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notification")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: NotificationId,
        pub organisation_id: OrganisationId,
        pub person_id: PersonId,
        pub kind: Kind,
        /// The same key is said to a person once.
        #[sea_orm(column_type = "Text")]
        pub key: String,
        /// JSON: names to arguments.
        #[sea_orm(column_type = "Text")]
        pub arguments: String,
        #[sea_orm(column_type = "Text")]
        pub link: String,
        pub created_at: DateTime<Utc>,
        pub read_at: Option<DateTime<Utc>>,
        pub mail: MailState,
    }

    /// How far the mail about a notice is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
    pub enum MailState {
        /// Nobody has looked yet at what she wants.
        Undecided,
        /// She wants none, or has read it already.
        None,
        /// For the next digest.
        Waiting,
        /// It was queued.
        Sent,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod broadcast {
    use crate::notifications::kind::Kind;
    use crate::platform::ids::{BroadcastId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notification_broadcast")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: BroadcastId,
        pub organisation_id: OrganisationId,
        pub except_id: Option<PersonId>,
        #[sea_orm(column_type = "Text")]
        pub permission: String,
        pub kind: Kind,
        #[sea_orm(column_type = "Text")]
        pub key: String,
        #[sea_orm(column_type = "Text")]
        pub arguments: String,
        #[sea_orm(column_type = "Text")]
        pub link: String,
        pub created_at: DateTime<Utc>,
        /// When everybody concerned got it.
        pub spread_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod choice {
    use crate::notifications::kind::{Kind, MailChoice};
    use crate::platform::ids::PersonId;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notification_choice")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: Kind,
        /// 1 when it is shown in the app.
        pub in_app: i32,
        pub mail: MailChoice,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod rhythm {
    use crate::notifications::kind::Rhythm;
    use crate::platform::ids::PersonId;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notification_rhythm")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        pub rhythm: Rhythm,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod digest {
    use crate::platform::ids::{DigestId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notification_digest")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: DigestId,
        pub person_id: PersonId,
        /// The day or the week that it sums up; a person gets one for each.
        #[sea_orm(column_type = "Text")]
        pub period: String,
        pub notices: i32,
        pub created_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod secret {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "server_secret")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub name: String,
        /// Hexadecimal.
        #[sea_orm(column_type = "Text")]
        pub value: String,
        pub created_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
