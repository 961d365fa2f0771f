//! SQL of this slice. Holdings are read and erased by statements that are written from their lists; a person's id is always
//! bound, and names of tables and columns come from the lists alone.

mod access;
mod erase;
mod names;
mod requests;
mod rows;

pub use access::{AuditRow, audit_entries_about, downloads_since, own_record_ids};
pub use erase::{Erased, erase};
pub use names::{Names, Wanted, names};
pub use requests::{insert_request, list_requests, lock_request, requests_since, requests_under_way, save_carried_out, save_decision};
pub use rows::{Cell, Person, RowsOf, count, organisations_of, rows};
