//! The reports on a small organisation with everything that makes them hard.

mod export;
mod operations;
mod page;
mod speed;
mod town;
