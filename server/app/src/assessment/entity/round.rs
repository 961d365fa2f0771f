//! What colleagues say.

/// Rounds.
pub mod colleague_round {
    use crate::assessment::api::RoundState;
    use crate::platform::ids::{ColleagueRoundId, OrganisationId, PersonId};
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    /// One round.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "colleague_round")]
    pub struct Model {
        /// Made by the client.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ColleagueRoundId,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// Whose level it is about.
        pub person_id: PersonId,
        /// Who confirms the raters and reads the result too.
        pub manager_id: PersonId,
        /// Which framework.
        #[sea_orm(column_type = "Text")]
        pub framework_key: String,
        /// The skills that are asked about: a JSON list of keys.
        #[sea_orm(column_type = "Text")]
        pub skills: String,
        /// Where it stands.
        pub state: RoundState,
        /// Since when.
        pub started_at: DateTime<Utc>,
        /// The last day for answers.
        pub closes_on: Option<NaiveDate>,
        /// When it was closed.
        pub closed_at: Option<DateTime<Utc>>,
        /// When raters were reminded.
        pub reminded_at: Option<DateTime<Utc>>,
    }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who is asked; the person of these rows is the rater.
pub mod colleague_request {
    use crate::assessment::api::RequestState;
    use crate::platform::ids::{ColleagueRequestId, ColleagueRoundId, OrganisationId, PersonId};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One rater.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "colleague_request")]
    pub struct Model {
        /// Made by the server.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ColleagueRequestId,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// The rater.
        pub person_id: PersonId,
        /// In which round.
        pub round_id: ColleagueRoundId,
        /// Whether she answered or declined.
        pub state: RequestState,
        /// Since when.
        pub asked_at: DateTime<Utc>,
    }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What raters said, until the round closes; the person of these rows is the rater.
pub mod colleague_answer {
    use crate::platform::ids::{ColleagueRequestId, OrganisationId, PersonId};
    use sea_orm::entity::prelude::*;

    /// One answer.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "colleague_answer")]
    pub struct Model {
        /// On which request.
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: ColleagueRequestId,
        /// Which skill.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub skill_key: String,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// The rater.
        pub person_id: PersonId,
        /// Which level; none when she cannot judge it.
        pub level: Option<i32>,
    }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Aggregates of closed rounds.
pub mod colleague_result {
    use crate::platform::ids::{ColleagueRoundId, OrganisationId, PersonId};
    use sea_orm::entity::prelude::*;

    /// One skill.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "colleague_result")]
    pub struct Model {
        /// Of which round.
        #[sea_orm(primary_key, auto_increment = false)]
        pub round_id: ColleagueRoundId,
        /// Which skill.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub skill_key: String,
        /// For which organisation.
        pub organisation_id: OrganisationId,
        /// Whose level it is about.
        pub person_id: PersonId,
        /// How many judged it; 0 when fewer than three did.
        pub answers: i32,
        /// Their mean, in hundredths of a level.
        pub mean_hundredths: Option<i32>,
        /// Their standard deviation, in hundredths of a level.
        pub spread_hundredths: Option<i32>,
    }
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    /// None are declared.
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
