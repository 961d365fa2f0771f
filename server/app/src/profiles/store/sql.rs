//! A statement that is being written, with the values it binds. It binds `$n` on both databases.

use sea_orm::sea_query::Value;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement};

#[derive(Default)]
pub(super) struct Sql {
    pub(super) text: String,
    values: Vec<Value>,
}

impl Sql {
    pub(super) fn bind(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) async fn all(self, connection: &impl ConnectionTrait) -> Result<Vec<QueryResult>, DbErr> {
        let statement = Statement::from_sql_and_values(connection.get_database_backend(), self.text, self.values);
        connection.query_all_raw(statement).await
    }
}
