//! Small words for writing tables, so that a step reads as a list of columns.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// A new table with a UUID primary key called `id`.
pub fn table_with_id(name: &'static str) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(name).col(ColumnDef::new("id").uuid().not_null().primary_key());
    table
}

/// A table of what belongs to a person, with the columns of whose it is and on whose behalf.
pub fn owned(mut table: TableCreateStatement) -> TableCreateStatement {
    table
        .col(uuid("organisation_id"))
        .col(uuid("person_id"))
        .foreign_key(&mut reference("organisation_id", "organisation"))
        .foreign_key(&mut reference("person_id", "person"))
        .to_owned()
}

/// A required UUID.
pub fn uuid(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.uuid().not_null();
    column
}

/// A UUID that may be missing.
pub fn uuid_or_null(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.uuid();
    column
}

/// A required text.
pub fn text(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.text().not_null();
    column
}

/// A required text that is compared by its bytes, whatever the locale of the database. SQLite compares no other way.
pub fn text_by_bytes(name: &'static str, backend: DbBackend) -> ColumnDef {
    let mut column = text(name);
    if backend == DbBackend::Postgres {
        column.extra("COLLATE \"C\"");
    }
    column
}

/// A text that may be missing.
pub fn text_or_null(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.text();
    column
}

/// A required 32-bit number.
pub fn integer(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.integer().not_null();
    column
}

/// A 32-bit number that may be missing.
pub fn integer_or_null(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.integer();
    column
}

/// A required moment in UTC.
pub fn moment(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.timestamp_with_time_zone().not_null();
    column
}

/// A moment in UTC that may be missing.
pub fn moment_or_null(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.timestamp_with_time_zone();
    column
}

/// A reference to `table.id`; rows that are still referred to cannot be deleted.
pub fn reference(column: &'static str, table: &'static str) -> ForeignKeyCreateStatement {
    reference_to(column, table, "id")
}

/// A reference to a named column of a table.
pub fn reference_to(column: &'static str, table: &'static str, target: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from_col(column).to(table, target).on_delete(ForeignKeyAction::Restrict).to_owned()
}

/// An index over columns, named after them.
pub fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut statement = Index::create();
    statement.name(format!("{table}_{}_index", columns.join("_"))).table(table);
    for column in columns {
        statement.col(*column);
    }
    statement
}

/// A unique index over columns, named after them.
pub fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut statement = index(table, columns);
    statement.name(format!("{table}_{}_unique", columns.join("_"))).unique();
    statement
}

/// A required calendar day.
pub fn date(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.date().not_null();
    column
}

/// A calendar day that may be missing.
pub fn date_or_null(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.date();
    column
}

/// A required 64-bit number.
pub fn big(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.big_integer().not_null();
    column
}
