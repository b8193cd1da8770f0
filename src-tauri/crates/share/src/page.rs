//! The page: the same shell for everybody, around what is sealed.

use crate::{Sealed, ShareError};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::read::ZlibEncoder;
use messages::{Language, Message, Subject, say};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::io::Read;

/// What opens a page in a reader's browser. `make reader` builds it; the caller brings it, because a room of the core
/// is built without Node.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The WebAssembly of `viewer`.
    pub core: &'a [u8],
    /// The script that loads it, as `viewer-script` writes it.
    pub core_script: &'a str,
    /// The script of `ui/viewer`.
    pub script: &'a str,
    /// Its style.
    pub style: &'a str,
}

/// Takes the key out of the address bar before anything else can fail, and speaks when the rest does not.
const FIRST: &str = include_str!("first.js");

/// In the page, too: a browser would ask the place for one.
const ICON: &[u8] = include_bytes!("icon.svg");

const BEGIN: &str = "<script type=\"application/octet-stream\" id=\"sealed\">";

/// The page as one HTML file. Its only word about anybody is the sealed one; it loads nothing from anywhere.
///
/// # Errors
/// [`ShareError::Unembeddable`] when a part of the reader would end its element early: a mistake of its build.
pub fn page(sealed: &Sealed, reader: &Reader<'_>) -> Result<String, ShareError> {
    let parts = [("script", reader.script), ("core", reader.core_script), ("style", reader.style)];
    let ends_early = |text: &str| ["</script", "<!--", "</style"].iter().any(|end| text.contains(end));
    if let Some((part, _)) = parts.into_iter().find(|(_, text)| ends_early(text)) {
        return Err(ShareError::Unembeddable { part });
    }
    let (core, hidden) = (STANDARD.encode(deflated(reader.core)), STANDARD.encode(&sealed.bytes));
    let mut html = head(reader);
    html.reserve(core.len() + hidden.len() + 200_000);
    html.push_str("<body>\n<div id=\"page\">\n");
    for language in [Language::Fr, Language::En] {
        shell(&mut html, language);
    }
    let _ = writeln!(html, "</div>\n<script>{}</script>", reader.core_script);
    let _ = writeln!(html, "<script>{}</script>", reader.script);
    let _ = writeln!(html, "<script type=\"application/octet-stream\" id=\"core\">{core}</script>");
    // Last, so that a page cut short can still say that it is.
    let _ = writeln!(html, "{BEGIN}{hidden}</script>\n</body>\n</html>");
    Ok(html)
}

/// What is sealed in a page: "what stands there".
///
/// # Errors
/// [`ShareError::NotAPage`].
pub fn sealed_in(html: &str) -> Result<Vec<u8>, ShareError> {
    let (_, rest) = html.rsplit_once(BEGIN).ok_or(ShareError::NotAPage)?;
    let (hidden, _) = rest.split_once('<').ok_or(ShareError::NotAPage)?;
    STANDARD.decode(hidden).map_err(|_| ShareError::NotAPage)
}

/// The policy before all else: what comes after is under it.
fn head(reader: &Reader<'_>) -> String {
    let (policy, icon) = (policy(reader), STANDARD.encode(ICON));
    format!(
        "<!doctype html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <script>{FIRST}</script>\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"robots\" content=\"noindex,nofollow,noarchive,nosnippet\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
         <meta name=\"format-detection\" content=\"telephone=no\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>Besace</title>\n\
         <link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n\
         <style>{}</style>\n</head>\n",
        reader.style
    )
}

/// Nothing from anywhere, no script and no style but these very ones, and none written by a script. `wasm-unsafe-eval`
/// lets WebAssembly be compiled, and nothing else.
fn policy(reader: &Reader<'_>) -> String {
    let scripts = [FIRST, reader.core_script, reader.script].map(hash).join(" ");
    format!(
        "default-src 'none'; script-src {scripts} 'wasm-unsafe-eval'; style-src {}; img-src blob: data:; font-src data:; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hash(reader.style)
    )
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// What stands there before anything is opened, and what is read where nothing can be.
fn shell(html: &mut String, language: Language) {
    let words = |code| say(language, Message { subject: Subject::Share, code, args: &[] });
    let _ = write!(
        html,
        "<section class=\"shell\" lang=\"{}\">\n<h1>{}</h1>\n<p>{}</p>\n<p class=\"broken\">{}</p>\n\
         <noscript><p>{}</p></noscript>\n</section>\n",
        language.tag(),
        words("shell-title"),
        words("shell-text"),
        words("shell-broken"),
        words("shell-no-script"),
    );
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut deflated = Vec::new();
    // Reading from memory and writing to it cannot fail.
    let _ = ZlibEncoder::new(bytes, Compression::best()).read_to_end(&mut deflated);
    deflated
}
