//! One function per thing a person does: no window, no network, no clock. What goes wrong is a [`Problem`], which
//! has a sentence and a next step in both languages.

mod desk;
mod judge;
mod living;
mod problem;
mod reading;
mod settle;

pub use desk::Desk;
pub use judge::{Judgement, judge, judge_address};
pub use problem::Problem;
pub use reading::{Reading, What, read};
pub use settle::settle;
