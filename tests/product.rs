//! The product from outside.

mod api;
mod architecture;
mod cli;
mod faults;
