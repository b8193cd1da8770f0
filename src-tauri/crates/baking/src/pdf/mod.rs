//! PDF: a reader of our own for the few objects that matter, with one budget for everything it inflates and reads.
//! Libraries for PDF read every object of a stranger's file and inflate each stream by itself, so that many small
//! streams together have no bound (SECURITY 6 tells the same of PNG).

mod attachments;
mod credential;
mod decode;
mod file;
mod lexer;
mod names;
mod object;
mod table;

pub use attachments::{Attachment, Attachments};
pub(crate) use credential::read;
