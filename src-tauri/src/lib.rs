//! The window's host: one window, the system's dialogs, the files a person picks, and the wall clock. It only
//! translates: each command unpacks, makes one call of `app`, and answers with a type of `app::dto` or a problem in
//! the person's language.
//!
//! # Invariants
//! The page gets names and tokens, never paths; it can navigate nowhere, open no other window, and read no file.

mod arrivals;
#[cfg(test)]
mod bindings;
mod clock;
mod commands;
#[cfg(test)]
mod confined;
mod dialogs;
mod events;
mod example;
mod files;
mod offered;
mod opened;
mod portfolios;
mod run;
mod settings;
mod state;
mod views;
mod webview;
mod window;
mod words;

pub use run::run;
