//! Operations of this slice.

mod data;
mod erasure;
mod operator;

pub use data::PersonalDataApi;
pub use erasure::ErasureApi;
pub use operator::OperatorApi;
