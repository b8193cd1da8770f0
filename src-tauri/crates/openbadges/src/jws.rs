use crate::{ParseError, json};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

/// A compact JWS taken apart, its signature not yet judged.
#[derive(Debug, Clone, PartialEq)]
pub struct Jws {
    /// The protected header.
    pub header: Map<String, Value>,
    /// What the payload holds beside the credential: the claims of the token (RFC 7519 §4.1).
    pub claims: Map<String, Value>,
    /// Whether the credential stood in a claim of its own, `vc` (VCDM 1.1 §6.3.1).
    pub in_claim: bool,
    /// What was signed: the first two parts with their dot.
    pub signing_input: String,
    /// The signature.
    pub signature: Vec<u8>,
}

impl Jws {
    /// Whether `text` has the shape of a compact JWS (also of an SD-JWT, which then is named as such).
    pub fn looks_like(text: &str) -> bool {
        text.len() > 2 && text.as_bytes().chunks(64).all(may_be_of_jws) && has_two_dots(text)
    }

    /// Takes apart a compact JWS whose payload is a JSON object; the payload is given beside it.
    pub(crate) fn parse(text: &str) -> Result<(Jws, Map<String, Value>), ParseError> {
        if text.contains('~') {
            return Err(ParseError::SdJwt);
        }
        let mut parts = text.split('.');
        let (Some(header), Some(payload), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(ParseError::Jws { part: "header" });
        };
        let claims = Map::new();
        let signing_input = text[..header.len() + 1 + payload.len()].to_owned();
        let (header, payload) = (object(header, "header")?, object(payload, "payload")?);
        let signature = decode(signature, "signature")?;
        Ok((Jws { header, claims, in_claim: false, signing_input, signature }, payload))
    }
}

/// The first and the last stand near the ends of a JWS: what lies between is not read for them.
fn has_two_dots(text: &str) -> bool {
    text.find('.') != text.rfind('.')
}

/// Each byte is looked at, whatever the one before was: so a processor takes many at once.
fn may_be_of_jws(bytes: &[u8]) -> bool {
    let is_mark =
        |byte: u8| (byte == b'-') | (byte == b'_') | (byte == b'.') | (byte == b'~') | (byte == b'=');
    bytes.iter().fold(true, |all, byte| all & (byte.is_ascii_alphanumeric() | is_mark(*byte)))
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
