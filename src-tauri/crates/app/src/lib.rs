//! One function per thing a person does: no window, no network, no clock. What goes wrong is a [`Problem`], which
//! has a sentence and a next step in both languages.
//!
//! [`import`], [`import_all`], [`check`], [`fetch_ahead`], [`history`], [`set_addresses`], [`badges`], [`export`], [`remove`] ·
//! [`narrow`], [`journey`] · [`annotate`], [`levels`], [`change_levels`], [`frameworks`], [`take_framework`], [`competences`], [`link`] · [`attach_file`], [`attach_link`], [`tell_story`],
//! [`retell`], [`describe`], [`evidence_copy`], [`evidence_preview`], [`remove_evidence`] ·
//! [`back_up`], [`restore`], [`erase`], [`export_everything`], [`HandOver`] · [`reminders`], [`agenda`] ·
//! [`cv`], [`cvs`], [`save_cv`], [`look_into`], [`take_cv`], [`lay_out_cv`], [`GatheredCv`], [`export_cv`], [`leaks`], [`matches`],
//! [`form_texts`], [`for_linkedin`], [`letter_signature`] · [`places`], [`make_page`], [`create_link`], [`links`],
//! [`ask_after_links`], [`end_link`], [`settle`] · [`dto`] for what crosses to
//! the window. Judging without keeping is `judge` itself. Making and opening a portfolio is `portfolio::Portfolio` itself;
//! [`create_example`] makes one to look at.

mod agenda;
mod ahead;
mod anonymous;
mod backup;
mod badges;
mod browse;
mod check;
mod cv;
pub mod dto;
mod everything;
mod evidence;
mod example;
mod frameworks;
mod given;
mod hand_over;
mod import;
mod intake;
mod issuer;
mod journey;
mod names;
mod outlets;
mod owner;
mod pages;
mod personal;
mod photo;
mod picture;
mod problem;
mod raster;
mod reminders;
mod sharing;

pub use ::intake::Found as FoundCv;
pub use agenda::agenda;
pub use ahead::{Ahead, Reach, fetch_ahead};
pub use anonymous::{Fix, Leak, Place, leaks};
pub use backup::{back_up, erase, may_erase, open_backup, restore};
pub use badges::{badges, export, remove};
pub use browse::{Narrowing, narrow};
pub use check::{Change, Checked, check, history};
pub use cv::{
    CvFormat, CvPages, CvWish, GatheredCv, HeldCv, Match, choose_cv, compose_cv, create_cv, cv, cv_file_name,
    cv_format, cvs, export_cv, lay_out_cv, matches, presentable_badges, remove_cv, rename_cv, resume,
    save_cv, tight_that_fits,
};
pub use everything::export_everything;
pub use evidence::{
    EvidenceCopy, attach_file, attach_link, describe, evidence_copy, evidence_original, evidence_preview,
    may_be_opened, remove_evidence, retell, tell_story,
};
pub use example::create_example;
pub use frameworks::{
    KnownFramework, TakenFramework, competence, competences, frameworks, link, most_framework_bytes,
    remove_framework, take_framework, unlink,
};
pub use given::{Bytes, Content, Given, Input, Opened, each};
pub use hand_over::{HandOver, Package, Receipt};
pub use import::{Imported, Lend, Line, Watch, Way, import, import_all};
pub use intake::{FoundEntry, SECTIONS, TakenCv, Wanted, found_entries, look_into, most_cv_bytes, take_cv};
pub use issuer::issuer_proof;
pub use journey::{Journey, Strand, Year, journey};
pub use judge::{Judged, Judgement, Source};
pub use names::{export_name, portfolio_name};
pub use outlets::{for_linkedin, form_texts, letter_signature};
pub use owner::set_addresses;
pub use personal::{Annotation, annotate, change_levels, levels};
pub use picture::{Pictures, picture, picture_file};
pub use portfolio::Search as Filter;
pub use problem::Problem;
pub use raster::as_png;
pub use reminders::{Clock, Reminder, Reminders, Why, reminders};
pub use sharing::{
    Done, Errand, KnownPlace, LinkWish, PlaceWish, Shareable, ShareableBadge, SharedPage, TriedPlace,
    ask_after_links, create_link, end_link, forget_link, is_over, link_qr, links, make_page, place_for,
    places, remove_place, save_place, settle, shareable, whole_link,
};
pub use verify::{State, state_of};
