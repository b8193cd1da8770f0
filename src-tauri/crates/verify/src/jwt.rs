//! VC-JWT (OB 3.0 §8.2; VC-JOSE-COSE).

use crate::case::{Case, is_insecure};
use crate::credential::{Secured, context_fault};
use crate::dates;
use crate::report::{Answer, Finding};
use crate::signer::{self, Owner, Signer};
use openbadges::fields::{id, only, own_id};
use openbadges::{Badge, Jws, Kind};
use proofs::PublicKey;
use proofs::did::{self, Did};
use proofs::jose::{self, Algorithm};
use serde_json::Value;

pub(crate) fn judge(case: &Case<'_>, badge: &Badge, jws: &Jws) -> Secured {
    let secured = |intact: Answer, issuer: Answer| Secured {
        securing: "vc-jwt".to_owned(),
        intact,
        issuer,
        dates: dates::of_token(case, &jws.claims),
        expires: dates::numeric(&jws.claims, "exp").and_then(Result::ok),
    };
    let fault = header_fault(case, jws).or_else(|| context_fault(badge).map(Finding::new));
    if let Some(finding) = fault {
        return secured(case.no(finding), case.unsure(Finding::new("issuer.no-proof")));
    }
    let issuer = id(badge.credential.get("issuer"));
    let signer = match signer_of(case, jws, issuer.as_deref()) {
        Ok(signer) => signer,
        Err((true, finding)) => {
            return secured(case.no(finding), case.unsure(Finding::new("issuer.no-proof")));
        }
        Err((false, finding)) => {
            return secured(case.unsure(finding), case.unsure(Finding::new("issuer.not-checked")));
        }
    };
    if Algorithm::named(alg(jws)).is_some_and(|algorithm| jose::is_malleable(algorithm, &jws.signature)) {
        case.flag(Finding::new("proof.malleable"));
    }
    if let Err(finding) = check_signature(jws, &signer.key) {
        return secured(case.no(finding), case.unsure(Finding::new("issuer.no-proof")));
    }
    let intact = match claim_fault(case, badge, jws, issuer.as_deref()) {
        Some(finding) => case.no(finding),
        None => case.yes(Finding::new("proof.valid").with("key", signer.key.fingerprint())),
    };
    secured(intact, signer::bind(case, &signer, issuer.as_deref()))
}

/// Whether a JWS holds for a key, under an algorithm that the key itself allows.
pub(crate) fn check_signature(jws: &Jws, key: &PublicKey) -> Result<(), Finding> {
    let alg = alg(jws);
    let algorithm =
        Algorithm::named(alg).ok_or_else(|| Finding::new("proof.algorithm").with("algorithm", alg))?;
    if !algorithm.fits(key) {
        return Err(Finding::new("proof.wrong-key"));
    }
    if jose::verifies(algorithm, key, jws.signing_input.as_bytes(), &jws.signature) {
        Ok(())
    } else {
        Err(Finding::new("proof.invalid"))
    }
}

fn alg(jws: &Jws) -> &str {
    jws.header.get("alg").and_then(Value::as_str).unwrap_or_default()
}

/// What a header may not hold, whatever the signature says.
pub(crate) fn header_fault(case: &Case<'_>, jws: &Jws) -> Option<Finding> {
    let alg = alg(jws);
    if Algorithm::named(alg).is_none() {
        return Some(Finding::new("proof.algorithm").with("algorithm", alg));
    }
    for (name, value) in &jws.header {
        match name.as_str() {
            // RFC 7515 §4.1.11: an extension we do not understand refuses the whole.
            "crit" | "b64" | "jku" | "x5u" | "x5c" | "zip" | "enc" => {
                return Some(Finding::new("jwt.header").with("header", name));
            }
            "kid" if !value.is_string() => return Some(Finding::new("jwt.header").with("header", name)),
            "alg" | "kid" | "jwk" | "iss" => {}
            "typ" | "cty" if value.as_str().is_some_and(known_media_type) => {}
            "typ" | "cty" => {
                return Some(Finding::new("jwt.media-type").with("type", value.as_str().unwrap_or_default()));
            }
            _ => case.flag(Finding::new("jwt.unknown-header").with("header", name)),
        }
    }
    None
}

fn known_media_type(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let bare = name.strip_prefix("application/").unwrap_or(&name);
    matches!(
        bare,
        "jwt"
            | "jws"
            | "vc+jwt"
            | "vc+ld+jwt"
            | "vc-ld+jwt"
            | "vc+ld+json+jwt"
            | "vc"
            | "vc+ld+json"
            | "json"
            | "vc+json"
            | "jose"
    )
}

/// The key: by `kid`, else by an issuer that is its own key, else the one in the header, which proves nothing.
fn signer_of(case: &Case<'_>, jws: &Jws, issuer: Option<&str>) -> Result<Signer, (bool, Finding)> {
    let carried = match jws.header.get("jwk") {
        Some(Value::Object(jwk)) => {
            Some(PublicKey::from_jwk(jwk).map_err(|_| (true, Finding::new("key.unreadable")))?)
        }
        Some(_) => return Err((true, Finding::new("key.unreadable"))),
        None => None,
    };
    let kid = jws.header.get("kid").and_then(Value::as_str).map(|kid| absolute_kid(kid, issuer));
    // SPEC §18.10: a key fetched in the clear could be anybody's.
    if let Some(kid) = kid.as_deref().filter(|kid| is_insecure(kid)) {
        return Err((true, Finding::new("key.address").with("key", kid)));
    }
    let named = match &kid {
        Some(kid) => Some(signer::find(case, kid)),
        None => issuer
            .filter(|issuer| matches!(did::read(issuer), Ok(Did::Key { .. })))
            .map(|issuer| signer::find(case, issuer)),
    };
    match (named, carried) {
        (Some(Ok(signer)), Some(carried)) if signer.key != carried => {
            Err((true, Finding::new("key.conflict")))
        }
        (Some(Ok(signer)), _) => Ok(signer),
        (Some(Err(no_key)), _) if no_key.fatal => Err((true, no_key.finding)),
        (_, Some(key)) => Ok(issuer
            .and_then(|issuer| signer::find_listed(case, issuer, &key))
            .unwrap_or(Signer { key, owner: Owner::Unproven("issuer.key-in-header"), held: None })),
        (Some(Err(no_key)), None) => Err((false, no_key.finding)),
        (None, None) => Err((true, Finding::new("key.none"))),
    }
}

/// A `kid` that is only a fragment or a name belongs to the issuer's document.
fn absolute_kid(kid: &str, issuer: Option<&str>) -> String {
    match issuer {
        Some(issuer) if kid.starts_with('#') => format!("{issuer}{kid}"),
        Some(issuer) if is_name(kid) => format!("{issuer}#{kid}"),
        _ => kid.to_owned(),
    }
}

/// A bare key name; anything else that is no address is an attempt at something.
fn is_name(kid: &str) -> bool {
    !kid.is_empty()
        && kid.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_~.".contains(&byte))
        && !kid.contains("..")
}

/// SPEC §18.3: a claim that is there must say the same; a missing one is only told, but for `iss`.
fn claim_fault(case: &Case<'_>, badge: &Badge, jws: &Jws, issuer: Option<&str>) -> Option<Finding> {
    let text = |name: &str| jws.claims.get(name).and_then(Value::as_str);
    let differs = |name: &'static str| Some(Finding::new("jwt.claim-differs").with("claim", name));
    let modern = jws.header.get("typ").and_then(Value::as_str).is_some_and(|typ| {
        let typ = typ.to_ascii_lowercase();
        typ.ends_with("vc+jwt") || typ.ends_with("vc+ld+jwt")
    });
    if modern && (jws.in_claim || jws.claims.contains_key("vp")) {
        return differs("vc");
    }
    match text("iss") {
        Some(iss) if Some(iss) != issuer => return differs("iss"),
        None if jws.claims.contains_key("iss") => return differs("iss"),
        None if !modern => return Some(Finding::new("jwt.no-issuer")),
        _ => {}
    }
    let subject = only(badge.credential.get("credentialSubject")).and_then(Value::as_object).and_then(own_id);
    for (name, own) in [("sub", subject), ("jti", own_id(&badge.credential))] {
        match (jws.claims.get(name), own) {
            (Some(claim), own) if claim.as_str() != own.as_deref() => return differs(name),
            (None, Some(_)) if !modern => case.flag(Finding::new("jwt.claim-missing").with("claim", name)),
            _ => {}
        }
    }
    // A list or another credential may say when it was signed; a badge's `nbf` is its `validFrom` (OB 3.0 §8.2.4.1).
    if badge.kind == Kind::OtherCredential {
        return None;
    }
    match (dates::numeric(&jws.claims, "nbf"), dates::moment(badge.claims.issued.as_deref(), badge.version)) {
        (Some(Ok(nbf)), Some(Ok(from))) if nbf.unix_timestamp() != from.unix_timestamp() => differs("nbf"),
        (Some(Err(_)), Some(_)) => differs("nbf"),
        (None, Some(_)) if !modern => {
            case.flag(Finding::new("jwt.claim-missing").with("claim", "nbf"));
            None
        }
        _ => None,
    }
}
