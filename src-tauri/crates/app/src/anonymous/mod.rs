//! What of a person a CV must not say, and what it still says.

mod identity;
mod leaks;
mod mask;
mod signs;

pub(crate) use identity::Identity;
pub use leaks::{Fix, Leak, Place, leaks};
