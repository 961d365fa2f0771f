//! How far the self-assessments of a campaign's people are: numbers, and never who.

use super::Assessments;
use crate::assessment::api::CampaignSelfAssessments;
use crate::assessment::store::own as store;
use crate::platform::ApiError;
use crate::platform::access::{Actor, Permission, Scope};
use crate::platform::ids::{CampaignId, OrganisationId};
use crate::profiles::{self, SMALLEST};

/// A number of people out of so many, unless few could be made out by it: those who are counted, or those who are not.
fn told(count: u32, of: u32, everything: bool) -> Option<u32> {
    let few = |people: u32| (1..SMALLEST).contains(&people);
    (everything || of >= SMALLEST && !few(count) && !few(of - count.min(of))).then_some(count)
}

impl Assessments {
    /// How many of a campaign's people have begun and finished a self-assessment in its frameworks since it began.
    pub(in crate::assessment) async fn campaign_self_assessments(
        &self,
        actor: &Actor,
        organisation: OrganisationId,
        campaign: CampaignId,
    ) -> Result<CampaignSelfAssessments, ApiError> {
        let scope = actor.scope(Permission::ReadReports, organisation)?;
        let look = async |connection: &_| profiles::asked_by(connection, &scope, organisation, campaign).await;
        let asked = self.platform.database.read_latest(&scope, look).await?;
        // Sittings lie behind their person's own wall; only numbers leave here.
        let walled = Scope::system("how many have assessed themselves is counted, and nobody is named");
        let count = async |connection: &_| {
            store::sat_since(connection, &walled, organisation, &asked.people, &asked.frameworks, (asked.began_at, asked.closed_at)).await
        };
        let (begun, finished) = self.platform.database.read_latest::<_, sea_orm::DbErr>(&walled, count).await?;
        let everything = scope.manager().is_some();
        let of = u32::try_from(asked.people.len()).unwrap_or(u32::MAX);
        Ok(CampaignSelfAssessments { asked: of, begun: told(begun, of, everything), finished: told(finished, of, everything) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_withheld_where_few_could_be_made_out() {
        assert_eq!(told(0, 23, false), Some(0));
        assert_eq!(told(4, 23, false), None);
        assert_eq!(told(5, 23, false), Some(5));
        assert_eq!(told(19, 23, false), None, "the four who have not");
        assert_eq!(told(23, 23, false), Some(23));
        assert_eq!(told(0, 4, false), None, "four are few whatever they did");
        assert_eq!(told(2, 3, true), Some(2), "a manager sees her team");
    }
}
