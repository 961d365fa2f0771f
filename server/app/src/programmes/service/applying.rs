//! Holding people against the rules: what would follow, and doing it.

use super::Programmes;
use super::book::{Book, Records, people, reason_name};
use crate::platform::ApiError;
use crate::platform::access::Scope;
use crate::platform::ids::{OrganisationId, PersonId, ProgrammeAssignmentId, ProgrammeId};
use crate::programmes::entity::assignment;
use crate::programmes::rules::{Begin, Changes, EndReason, changes};
use crate::programmes::store::{self, End};
use sea_orm::DatabaseTransaction;
use std::collections::{BTreeMap, BTreeSet};

/// So many people are written in one transaction.
const PORTION: usize = 1000;
/// How long it rests between two looks at the clock.
const PAUSE: std::time::Duration = std::time::Duration::from_secs(600);

fn scope() -> Scope {
    Scope::system("rules hold for everybody they mean, whoever looks")
}

impl Programmes {
    /// Holds everybody against all rules, over and over until the program ends: whoever joined, moved or left meanwhile is seen, and a
    /// new day is. Several servers may do so at the same time.
    pub async fn apply_for_ever(self: std::sync::Arc<Self>) {
        loop {
            if let Err(error) = self.apply_all().await {
                tracing::warn!(?error, "programmes cannot be applied");
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// One round over all organisations; says how many assignments began and ended.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn apply_all(&self) -> Result<(u64, u64), ApiError> {
        let scope = scope();
        let list = async |connection: &DatabaseTransaction| store::organisations_with_programmes(connection).await;
        let mut sum = (0, 0);
        for organisation in self.platform.database.read_latest(&scope, list).await? {
            let (begun, ended) = self.apply(organisation, None).await?;
            sum = (sum.0 + begun, sum.1 + ended);
        }
        Ok(sum)
    }

    /// Holds the people of an organisation against its rules; all of them, or those who were touched.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn apply(&self, organisation: OrganisationId, touched: Option<&BTreeSet<PersonId>>) -> Result<(u64, u64), ApiError> {
        let scope = scope();
        let now = self.platform.clock.now();
        let today = self.platform.day(now);
        let look = async |connection: &DatabaseTransaction| -> Result<Vec<(ProgrammeId, i32, Changes)>, ApiError> {
            let book = Book::read(connection, organisation).await?;
            let facts: BTreeMap<_, _> =
                people(connection, &scope, organisation, None, today).await?.into_iter().map(|(id, known)| (id, known.facts)).collect();
            let mut open = Records::default();
            for row in store::assignments(connection, &scope, organisation, None, None).await? {
                open.assigned.entry((row.programme_id, row.person_id)).or_default().push(row);
            }
            let follow = |row: &crate::programmes::entity::programme::Model| -> Result<_, ApiError> {
                let rules = book.rules_of(row.id, today)?;
                Ok((row.id, row.version, changes(&rules, &facts, &open.open(row.id), touched)))
            };
            book.programmes.iter().map(follow).collect()
        };
        let mut sum = (0, 0);
        for (programme, version, changes) in self.platform.database.read_latest(&scope, look).await? {
            let mut by_reason: BTreeMap<EndReason, Vec<ProgrammeAssignmentId>> = BTreeMap::new();
            for (id, _, reason) in changes.end {
                by_reason.entry(reason).or_default().push(id);
            }
            for (reason, ids) in by_reason {
                for ids in ids.chunks(PORTION) {
                    let end = End { reason: reason_name(reason), on: today, at: now };
                    let write = async |transaction: &DatabaseTransaction| store::end(transaction, &scope, ids, end).await;
                    sum.1 += self.platform.database.write(&scope, write).await?;
                }
            }
            for begin in changes.begin.chunks(PORTION) {
                let rows: Vec<assignment::Model> =
                    begin.iter().map(|begin| self.assignment(organisation, (programme, version), begin)).collect();
                let write = async |transaction: &DatabaseTransaction| store::begin(transaction, &scope, rows.clone()).await;
                sum.0 += self.platform.database.write(&scope, write).await?;
            }
        }
        if touched.is_none() {
            let note = async |transaction: &DatabaseTransaction| store::set_swept(transaction, organisation, today, now).await;
            self.platform.database.write(&scope, note).await?;
        }
        Ok(sum)
    }

    /// A new assignment as of now.
    pub(super) fn assignment(
        &self,
        organisation: OrganisationId,
        (programme, version): (ProgrammeId, i32),
        begin: &Begin,
    ) -> assignment::Model {
        let now = self.platform.clock.now();
        assignment::Model {
            id: ProgrammeAssignmentId(self.platform.clock.id()),
            organisation_id: organisation,
            person_id: begin.person,
            programme_id: programme,
            version,
            rule_id: Some(begin.rule),
            joined_on: begin.joined_on,
            since: begin.since,
            began_on: begin.began_on,
            assigned_on: self.platform.day(now),
            assigned_at: now,
            assigned_by: None,
            ended_on: None,
            ended_at: None,
            end_reason: None,
        }
    }
}
