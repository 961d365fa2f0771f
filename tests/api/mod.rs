//! The API, mirrored by its addresses.

mod account;
mod answers;
mod attempts;
mod audit_log;
mod authorisation;
mod bad_input;
mod catalogue;
mod invitations;
mod learning;
mod organisations;
mod pages;
mod passwords;
mod people;
mod publishing;
mod report_export;
mod reports;
mod scene;
mod second_wall;
mod sign_in;
mod skills;
mod tenancy;
mod tokens;
mod units;
