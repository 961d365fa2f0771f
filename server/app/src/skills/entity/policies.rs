//! Policies, revocations and certificates.

/// Ways in which levels follow from evidence, each from a moment on.
pub mod level_policy {
    use crate::platform::ids::{LevelPolicyId, OrganisationId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One version of a policy.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "level_policy")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: LevelPolicyId,
        /// Whose; the consortium's when empty.
        pub organisation_id: Option<OrganisationId>,
        /// The policy as JSON; when empty, the organisation follows the consortium from then on.
        #[sea_orm(column_type = "Text", nullable)]
        pub policy: Option<String>,
        /// From when on.
        pub holds_from: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Folding an organisation's levels anew, and how far it has come.
pub mod level_refold {
    use crate::platform::ids::{LevelRefoldId, OrganisationId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One run.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "level_refold")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: LevelRefoldId,
        /// Whose levels.
        pub organisation_id: OrganisationId,
        /// How many people there are.
        pub people_total: i32,
        /// How many of them are done.
        pub people_done: i32,
        /// Whose levels were the last, in the order of ids.
        pub reached: Option<Uuid>,
        /// When it began.
        pub begun_at: DateTime<Utc>,
        /// When it was done.
        pub finished_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Evidence that no longer counts.
pub mod evidence_revocation {
    use crate::platform::ids::{ObservationId, OrganisationId, PersonId, RevocationId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One revocation; never changed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "evidence_revocation")]
    pub struct Model {
        /// Its key.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RevocationId,
        /// The organisation of the evidence.
        pub organisation_id: OrganisationId,
        /// The person of the evidence.
        pub person_id: PersonId,
        /// Which evidence.
        pub observation_id: ObservationId,
        /// Why.
        #[sea_orm(column_type = "Text", nullable)]
        pub reason: Option<String>,
        /// By whom.
        pub revoked_by: PersonId,
        /// From when on it does not count.
        pub revoked_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Certificates from elsewhere.
pub mod external_certificate {
    use crate::platform::ids::{CertificateId, OrganisationId, PersonId};
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    /// One certificate.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "external_certificate")]
    pub struct Model {
        /// Its key, made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CertificateId,
        /// Who reviews it, and for whom it counts.
        pub organisation_id: OrganisationId,
        /// Whose.
        pub person_id: PersonId,
        /// What it is called.
        #[sea_orm(column_type = "Text")]
        pub title: String,
        /// Who gave it.
        #[sea_orm(column_type = "Text")]
        pub issuer: String,
        /// On which day.
        pub issued_on: NaiveDate,
        /// The last day on which it holds.
        pub valid_to: Option<NaiveDate>,
        /// Skills and levels that she says it shows, as JSON.
        #[sea_orm(column_type = "Text")]
        pub claims: String,
        /// draft, waiting, accepted, refused, withdrawn or revoked.
        #[sea_orm(column_type = "Text")]
        pub state: String,
        /// When she began to enter it.
        pub created_at: DateTime<Utc>,
        /// Where its file lies, or is to lie.
        pub file_key: Option<Uuid>,
        /// What its file is called.
        #[sea_orm(column_type = "Text", nullable)]
        pub file_name: Option<String>,
        /// What its file is, found by looking into it.
        #[sea_orm(column_type = "Text", nullable)]
        pub mime: Option<String>,
        /// How many bytes.
        pub size: Option<i64>,
        /// Their SHA-256 in hexadecimal.
        #[sea_orm(column_type = "Text", nullable)]
        pub sha256: Option<String>,
        /// When its file was safe and it waited for its review.
        pub submitted_at: Option<DateTime<Utc>>,
        /// Who decided last.
        pub decided_by: Option<PersonId>,
        /// When.
        pub decided_at: Option<DateTime<Utc>>,
        /// Why it was refused or revoked, or what was changed.
        #[sea_orm(column_type = "Text", nullable)]
        pub reason: Option<String>,
        /// Skills and levels that were accepted, as JSON.
        #[sea_orm(column_type = "Text", nullable)]
        pub accepted: Option<String>,
        /// The last day for which it was accepted.
        pub accepted_to: Option<NaiveDate>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
