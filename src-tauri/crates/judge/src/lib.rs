//! A file's bytes become a judged badge, and the line that is told of it: the whole way from what a person drops to
//! the five answers, without a disk, a network or a clock. It runs in a reader's browser as it does on a computer.
//!
//! [`judge_source`] takes anything a person gives; [`read`], [`judge`] and [`settle`] are its steps. [`Desk`] holds
//! the documents at hand meanwhile, and asks for more if it may: [`Documents`] stands in for the network. What goes wrong is a [`Problem`], which has a
//! sentence and a next step in both languages; [`line`] is what programs are told.
//!
//! ```
//! use judge::{Desk, Source, judge_source};
//! let question = verify::Question { now: time::OffsetDateTime::UNIX_EPOCH, addresses: &[] };
//! let photo = Source::File { name: None, member: None, bytes: b"\xFF\xD8\xFF\xE0" };
//! let problem = judge_source(&photo, &Desk::new(&verify::NoDocuments, None), &question).unwrap_err();
//! assert_eq!(problem.code, "input.other-picture");
//! ```

mod carried;
mod desk;
mod documents;
mod judge;
pub mod line;
mod living;
mod pasted;
mod problem;
mod reading;
mod settle;
mod source;

pub use carried::carried_along;
pub use desk::Desk;
pub use documents::Documents;
pub use judge::{Judgement, judge, judge_address, published_as};
pub use problem::Problem;
pub use reading::{Reading, What, read};
pub use settle::settle;
pub use source::{Judged, Source, judge_source};
