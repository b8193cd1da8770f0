//! One function per thing a person does: no window, no network, no clock. What goes wrong is a [`Problem`], which
//! has a sentence and a next step in both languages.
//!
//! [`import`], [`check`], [`badges`], [`export`], [`remove`] · [`attach_file`], [`attach_link`], [`remove_evidence`] ·
//! [`saved_cv`], [`save_cv`], [`import_cv`], [`lay_out_cv`] · [`judge_source`] for judging without keeping ·
//! [`dto`] for what crosses to the window. Making and opening a portfolio is `portfolio::Portfolio` itself;
//! [`create_example`] makes one to look at.

mod badges;
mod check;
mod cv;
mod desk;
pub mod dto;
mod evidence;
mod example;
mod import;
mod judge;
mod living;
mod names;
mod picture;
mod problem;
mod raster;
mod reading;
mod settle;
mod source;
mod state;

pub use badges::{Filter, badges, export, remove};
pub use check::check;
pub use cv::{CvPages, CvWish, compose_cv, import_cv, lay_out_cv, presentable_badges, save_cv, saved_cv};
pub use desk::Desk;
pub use evidence::{attach_file, attach_link, remove_evidence};
pub use example::create_example;
pub use import::{Imported, import};
pub use judge::{Judgement, judge, judge_address};
pub use names::export_name;
pub use picture::picture;
pub use problem::Problem;
pub use reading::{Reading, What, read};
pub use settle::settle;
pub use source::{Judged, Source, judge_source};
pub use state::{State, issuer_proof, state_of};
