//! One function per thing a person does: no window, no network, no clock. What goes wrong is a [`Problem`], which
//! has a sentence and a next step in both languages.
//!
//! [`import`], [`check`], [`fetch_ahead`], [`history`], [`set_addresses`], [`badges`], [`export`], [`remove`] · [`attach_file`], [`attach_link`], [`remove_evidence`] ·
//! [`saved_cv`], [`save_cv`], [`import_cv`], [`lay_out_cv`] · [`dto`] for what crosses to
//! the window. Judging without keeping is `judge` itself. Making and opening a portfolio is `portfolio::Portfolio` itself;
//! [`create_example`] makes one to look at.

mod ahead;
mod badges;
mod check;
mod cv;
pub mod dto;
mod evidence;
mod example;
mod import;
mod names;
mod owner;
mod picture;
mod problem;
mod raster;
mod state;

pub use ahead::{Ahead, Reach, fetch_ahead};
pub use badges::{Filter, badges, export, remove};
pub use check::{Change, Checked, check, history};
pub use cv::{CvPages, CvWish, compose_cv, import_cv, lay_out_cv, presentable_badges, save_cv, saved_cv};
pub use evidence::{attach_file, attach_link, remove_evidence};
pub use example::create_example;
pub use import::{Imported, import};
pub use judge::{Judged, Judgement, Source};
pub use names::export_name;
pub use owner::set_addresses;
pub use picture::picture;
pub use problem::Problem;
pub use state::{State, issuer_proof, state_of};
