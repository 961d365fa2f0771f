//! What happens when something breaks: nothing that was acknowledged is lost, and who asks is told.

mod client;
mod clock;
mod database_gone;
mod disk_full;
mod kill;
mod learners;
mod mail;
mod publishing;
mod shutdown;
mod slow_clients;
mod start;
mod uploads;
