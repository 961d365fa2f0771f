//! The product from outside.

mod api;
mod architecture;
mod faults;
