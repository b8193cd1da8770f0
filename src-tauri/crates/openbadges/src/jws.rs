use crate::{ParseError, json};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

/// A compact JWS taken apart, its signature not yet judged.
#[derive(Debug, Clone, PartialEq)]
pub struct Jws {
    /// The protected header.
    pub header: Map<String, Value>,
    /// The payload.
    pub payload: Map<String, Value>,
    /// What was signed: the first two parts with their dot.
    pub signing_input: String,
    /// The signature.
    pub signature: Vec<u8>,
}

impl Jws {
    /// Whether `text` has the shape of a compact JWS (also of an SD-JWT, which then is named as such).
    pub fn looks_like(text: &str) -> bool {
        text.len() > 2
            && text.bytes().filter(|byte| *byte == b'.').count() >= 2
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~=".contains(&byte))
    }

    /// Takes apart a compact JWS whose payload is a JSON object.
    pub fn parse(text: &str) -> Result<Jws, ParseError> {
        if text.contains('~') {
            return Err(ParseError::SdJwt);
        }
        let mut parts = text.split('.');
        let (Some(header), Some(payload), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(ParseError::Jws { part: "header" });
        };
        Ok(Jws {
            header: object(header, "header")?,
            payload: object(payload, "payload")?,
            signing_input: format!("{header}.{payload}"),
            signature: decode(signature, "signature")?,
        })
    }
}

fn object(part: &str, name: &'static str) -> Result<Map<String, Value>, ParseError> {
    match json::strict(&decode(part, name)?) {
        Ok(Value::Object(object)) => Ok(object),
        Err(error @ json::JsonError::DuplicateKey { .. } | error @ json::JsonError::TooDeep) => {
            Err(error.into())
        }
        _ => Err(ParseError::Jws { part: name }),
    }
}

/// RFC 7515 §2: base64url, no padding, no other character, no stray bit.
fn decode(part: &str, name: &'static str) -> Result<Vec<u8>, ParseError> {
    URL_SAFE_NO_PAD.decode(part).map_err(|_| ParseError::Jws { part: name })
}
