use crate::content::{content_of, trimmed};
use crate::{Baked, BakingError, Content, Keyword};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use std::borrow::Cow;

/// A credential's element, while it is being read.
#[derive(Debug)]
pub(super) struct Open {
    /// The depth its element stands at.
    pub depth: usize,
    keyword: Keyword,
    verify: Option<String>,
    body: String,
    cdata: String,
    only_blanks_beside_cdata: bool,
}

impl Open {
    pub fn new(keyword: Keyword, verify: Option<String>, depth: usize) -> Self {
        let (body, cdata) = (String::new(), String::new());
        Open { depth, keyword, verify, body, cdata, only_blanks_beside_cdata: true }
    }

    /// Adds a piece of the element's text.
    pub fn push(&mut self, text: &str, cdata: bool, limit: usize) -> Result<(), BakingError> {
        self.body.push_str(text);
        if cdata {
            self.cdata.push_str(text);
        } else {
            self.only_blanks_beside_cdata &= trimmed(text).is_empty();
        }
        if self.body.len() > limit {
            return Err(BakingError::CredentialTooLarge { limit });
        }
        Ok(())
    }

    /// The credential, once its element has ended. A body counts before `verify` (OB20-Bake "SVGs"), but only
    /// if the two agree (SPEC §18.2).
    pub fn close<'a>(self) -> Result<Baked<'a>, BakingError> {
        // Indentation around a CDATA section is layout, not credential.
        let body =
            if self.only_blanks_beside_cdata && !self.cdata.is_empty() { self.cdata } else { self.body };
        let verify = self.verify.unwrap_or_default();
        let credential = match (trimmed(&verify).is_empty(), trimmed(&body).is_empty()) {
            (true, true) => return Err(BakingError::EmptyCredential { keyword: self.keyword }),
            (true, false) => body,
            (false, true) => verify,
            (false, false) => agreed(verify, body, self.keyword)?,
        };
        Baked::new(Cow::Owned(credential.into_bytes()), self.keyword)
    }
}

/// What `verify` and the body say together.
fn agreed(verify: String, body: String, keyword: Keyword) -> Result<String, BakingError> {
    if trimmed(&verify) == trimmed(&body) {
        return Ok(verify);
    }
    let said: Value = serde_json::from_str(trimmed(&body)).map_err(|_| BakingError::VerifyDisagrees)?;
    match content_of(verify.as_bytes(), keyword)? {
        Content::Address => match own_addresses(&said).as_slice() {
            // Open Badges 0.5 has no address of its own: the one in `verify` is all there is.
            [] => Ok(verify),
            addresses if addresses.contains(&trimmed(&verify)) => Ok(body),
            _ => Err(BakingError::VerifyDisagrees),
        },
        Content::Jws if payload(trimmed(&verify)).as_ref() == Some(&said) => Ok(verify),
        _ => Err(BakingError::VerifyDisagrees),
    }
}

/// The addresses at which an assertion says it is published.
pub(super) fn own_addresses(assertion: &Value) -> Vec<&str> {
    ["/id", "/@id", "/verify/url", "/verification/url", "/verification/id"]
        .iter()
        .filter_map(|path| assertion.pointer(path)?.as_str())
        .filter(|address| address.starts_with("http"))
        .collect()
}

fn payload(jws: &str) -> Option<Value> {
    let payload = jws.split('.').nth(1)?;
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()
}
