//! Erasing what holdings have of a person.

use super::rows::{Person, condition, has_organisation, organisation_of};
use crate::platform::access::Scope;
use crate::platform::holdings::{Erasure, Holding};
use crate::platform::ids::{OrganisationId, PersonId};
use sea_orm::sea_query::Value;
use sea_orm::{ConnectionTrait, DbErr, Statement};

/// Whose rows go: in one organisation, or everywhere when the account goes too.
#[derive(Clone, Debug)]
pub struct Erased {
    pub person: Person,
    /// None when the account goes.
    pub organisation: Option<OrganisationId>,
}

impl Erased {
    /// The rows of a holding that are meant, as a condition; `None` when the holding belongs to an account that stays.
    fn rows(&self, holding: &Holding, first: usize) -> Option<(String, Vec<Value>)> {
        let (mut text, value) = condition(holding, &self.person, &format!("${first}"));
        let mut values = vec![value];
        if let Some(organisation) = self.organisation {
            if !has_organisation(holding) {
                return None;
            }
            text = format!("{text} AND {} = ${}", organisation_of(holding), first + 1);
            values.push(organisation.into());
        }
        Some((text, values))
    }
}

async fn run(transaction: &impl ConnectionTrait, sql: String, values: Vec<Value>) -> Result<u64, DbErr> {
    let statement = Statement::from_sql_and_values(transaction.get_database_backend(), sql, values);
    Ok(transaction.execute_raw(statement).await?.rows_affected())
}

/// Takes the person out of a holding's rows, as the holding says; returns how many there were. What slices keep without her
/// they have copied before, so the originals go as well.
pub async fn erase(
    transaction: &impl ConnectionTrait,
    _scope: &Scope,
    holding: &Holding,
    erased: &Erased,
    nobody: PersonId,
) -> Result<u64, DbErr> {
    let (table, column) = (holding.table, holding.whose.column());
    match holding.erasure {
        Erasure::Stay(_) => Ok(0),
        Erasure::Delete | Erasure::Anonymise => match erased.rows(holding, 1) {
            Some((rows, values)) => run(transaction, format!("DELETE FROM {table} WHERE {rows}"), values).await,
            None => Ok(0),
        },
        Erasure::Empty => match erased.rows(holding, 1) {
            Some((rows, values)) => run(transaction, format!("UPDATE {table} SET {column} = NULL WHERE {rows}"), values).await,
            None => Ok(0),
        },
        Erasure::Unname => match erased.rows(holding, 2) {
            Some((rows, mut values)) => {
                values.insert(0, nobody.into());
                run(transaction, format!("UPDATE {table} SET {column} = $1 WHERE {rows}"), values).await
            }
            None => Ok(0),
        },
    }
}
