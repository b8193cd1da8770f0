//! What leaves besides pages: a web page, a document that can be edited, texts for forms.

mod document;
mod docx;
mod html;
mod linkedin;
mod loses;
mod parcoursup;
mod signature;

pub use docx::docx;
pub use html::html;
pub use linkedin::{Certification, LinkedIn, linkedin};
pub use loses::{Format, loses};
pub use parcoursup::{FormText, parcoursup};
pub use signature::{Signature, signature};
