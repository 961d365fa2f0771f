//! The table of this slice.

/// A person's request to be forgotten by an organisation.
pub mod erasure_request {
    use crate::platform::ids::{ErasureRequestId, OrganisationId, PersonId};
    use crate::privacy::model::ErasureState;
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    /// One request.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "erasure_request")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ErasureRequestId,
        /// Who asks; nobody any more once it is carried out.
        pub person_id: Option<PersonId>,
        /// Who is to forget her.
        pub organisation_id: OrganisationId,
        /// Where it stands.
        pub state: ErasureState,
        /// What she says to it.
        #[sea_orm(column_type = "Text", nullable)]
        pub note: Option<String>,
        /// When she asked.
        pub requested_at: DateTime<Utc>,
        /// The day by which she must have an answer.
        pub due_on: NaiveDate,
        /// Who decided.
        pub decided_by: Option<PersonId>,
        /// When.
        pub decided_at: Option<DateTime<Utc>>,
        /// Why it was refused.
        #[sea_orm(column_type = "Text", nullable)]
        pub reason: Option<String>,
        /// When everything was gone.
        pub finished_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
