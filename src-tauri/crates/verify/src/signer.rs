//! Whose key a signature names. A valid signature proves nothing until the key is shown to be the issuer's
//! (SECURITY 2): the DID itself, or a key found under the issuer's own https origin.

use crate::address;
use crate::case::{Case, Held, Look, is_insecure};
use crate::report::{Answer, Finding};
use openbadges::fields::{Object, each, id, own_id};
use proofs::did::{self, Did};
use proofs::{KeyError, PublicKey};
use serde_json::Value;

/// A key and what is known of its owner.
pub(crate) struct Signer {
    pub key: PublicKey,
    pub owner: Owner,
    /// The document the key came from, if any.
    pub held: Option<Held>,
}

/// Who a key belongs to.
pub(crate) enum Owner {
    /// Shown to belong to this identifier.
    Known(String),
    /// A bare JWK served at this address: it names no owner, so the site it lies on stands for one (OB 3.0 §8.2.3).
    Site(String),
    /// It travelled with the signature: it proves nothing about anybody.
    Unproven(&'static str),
}

/// Why no key could be had.
pub(crate) struct NoKey {
    /// Whether this refuses the badge, or only leaves it unconfirmed.
    pub fatal: bool,
    pub finding: Finding,
}

impl NoKey {
    fn unsure(code: &'static str, method: &str) -> NoKey {
        NoKey { fatal: false, finding: Finding::new(code).with("key", method) }
    }

    fn fatal(code: &'static str, method: &str) -> NoKey {
        NoKey { fatal: true, finding: Finding::new(code).with("key", method) }
    }
}

/// The key that a verification method or `kid` names.
pub(crate) fn find(case: &Case<'_>, method: &str) -> Result<Signer, NoKey> {
    if method.starts_with("did:") {
        return find_did(case, method);
    }
    match address::allowed(method) {
        Ok(()) => find_web(case, method),
        Err(address::AddressFault::NotWeb) => Err(NoKey::fatal("key.unknown-kind", method)),
        Err(_) => Err(NoKey::fatal("key.address", method)),
    }
}

/// The issuer's own document, asked whether it lists this very key for assertions.
pub(crate) fn find_listed(case: &Case<'_>, issuer: &str, key: &PublicKey) -> Option<Signer> {
    let Ok(Did::Web { address }) = did::read(issuer) else { return None };
    let Look::Object(document, held) = case.look(&address) else { return None };
    if own_id(&document).as_deref() != Some(issuer) || !address::same_origin(&address, &held.address) {
        return None;
    }
    let methods = each(document.get("assertionMethod")).filter_map(|method| id(Some(method)));
    let listed = methods.filter_map(|method| method_in(&document, &method, issuer).ok()).any(
        |(listed, controller)| listed == *key && controller.is_none_or(|controller| controller == issuer),
    );
    listed.then(|| Signer { key: key.clone(), owner: Owner::Known(issuer.to_owned()), held: Some(held) })
}

/// Judges whether the key's owner is the issuer the credential names.
pub(crate) fn bind(case: &Case<'_>, signer: &Signer, issuer: Option<&str>) -> Answer {
    let Some(issuer) = issuer else { return case.unsure(Finding::new("issuer.not-named")) };
    let answer = match &signer.owner {
        Owner::Site(address) => on_site(case, address, issuer),
        Owner::Unproven(code) => case.unsure(Finding::new(code)),
        Owner::Known(owner) if owner == issuer => {
            if signer.held.as_ref().is_some_and(|held| is_insecure(&held.address)) {
                case.unsure(Finding::new("issuer.insecure"))
            } else {
                case.yes(Finding::new("issuer.key-bound").with("owner", owner))
            }
        }
        Owner::Known(owner) => {
            case.no(Finding::new("issuer.not-controller").with("owner", owner).with("issuer", issuer))
        }
    };
    match &signer.held {
        Some(held) => answer.resting_on(held),
        None => answer,
    }
}

/// A key without an owner, on the issuer's own https site or elsewhere.
fn on_site(case: &Case<'_>, address: &str, issuer: &str) -> Answer {
    if is_insecure(address) {
        return case.unsure(Finding::new("issuer.insecure"));
    }
    match address::shared_host(address, issuer) {
        Some(host) => case.yes(Finding::new("issuer.key-on-site").with("host", host)),
        None => case.unsure(Finding::new("issuer.key-elsewhere")),
    }
}

fn find_did(case: &Case<'_>, method: &str) -> Result<Signer, NoKey> {
    let did = did::of_url(method);
    match did::read(did) {
        Ok(Did::Key { key, fragment }) => {
            let named = method.split_once('#').map(|(_, name)| name);
            // did:key §3.1.2: the only key is named by the identifier itself.
            if named.is_some_and(|name| name != fragment && format!("did:key:{name}") != did) {
                return Err(NoKey::fatal("key.other-fragment", method));
            }
            Ok(Signer { key, owner: Owner::Known(did.to_owned()), held: None })
        }
        Ok(Did::Web { address }) => find_in_did_document(case, method, did, &address),
        Ok(Did::Unknown) => Err(NoKey::unsure("key.unknown-kind", method)),
        Err(KeyError::NotAccepted) => Err(NoKey::fatal("key.not-accepted", method)),
        Err(_) => Err(NoKey::fatal("key.unreadable", method)),
    }
}

fn find_in_did_document(case: &Case<'_>, method: &str, did: &str, at: &str) -> Result<Signer, NoKey> {
    if address::allowed(at).is_err() {
        return Err(NoKey::unsure("key.blocked", method));
    }
    let (document, held) = match case.look(at) {
        Look::Object(document, held) => (document, held),
        Look::Nothing("document.not-held") => return Err(NoKey::unsure("key.not-held", method)),
        _ => return Err(NoKey::unsure("key.unreachable", method)),
    };
    // did:web names its host: a redirect to another one does not speak for it.
    if own_id(&document).as_deref() != Some(did) || !address::same_origin(at, &held.address) {
        return Err(NoKey::unsure("key.other-document", method));
    }
    let (key, controller) = method_in(&document, method, did)?;
    if controller.is_some_and(|controller| controller != did) {
        return Err(NoKey::fatal("key.other-controller", method));
    }
    Ok(Signer { key, owner: Owner::Known(did.to_owned()), held: Some(held) })
}

/// A method of a controller document, which must list it for assertions (DI §4.4).
fn method_in(document: &Object, method: &str, base: &str) -> Result<(PublicKey, Option<String>), NoKey> {
    let same = |id: &str| id == method || (id.starts_with('#') && format!("{base}{id}") == method);
    let names = |value: &&Value| match value {
        Value::String(id) => same(id),
        Value::Object(object) => own_id(object).is_some_and(|id| same(&id)),
        _ => false,
    };
    let asserted = each(document.get("assertionMethod")).find(names);
    let listed = each(document.get("verificationMethod")).chain(each(document.get("publicKey"))).find(names);
    let Some(asserted) = asserted else {
        return Err(if listed.is_some() {
            NoKey::fatal("key.other-purpose", method)
        } else {
            NoKey::unsure("key.not-listed", method)
        });
    };
    let object = asserted
        .as_object()
        .or_else(|| listed.and_then(Value::as_object))
        .ok_or_else(|| NoKey::unsure("key.not-listed", method))?;
    Ok((
        key_of(object).map_err(|_| NoKey::unsure("key.unreadable", method))?,
        object.get("controller").and_then(Value::as_str).map(str::to_owned),
    ))
}

/// The key of a verification method object, whatever it is called: tolerant of the type, never of the key.
pub(crate) fn key_of(object: &Object) -> Result<PublicKey, KeyError> {
    let text = |name: &str| object.get(name).and_then(Value::as_str);
    if let Some(multibase) = text("publicKeyMultibase") {
        return PublicKey::from_multibase(multibase);
    }
    if let Some(jwk) = object.get("publicKeyJwk").and_then(Value::as_object) {
        return PublicKey::from_jwk(jwk);
    }
    if let Some(pem) = text("publicKeyPem") {
        return PublicKey::from_pem(pem);
    }
    if let Some(base58) = text("publicKeyBase58") {
        return PublicKey::from_base58_ed25519(base58);
    }
    if object.contains_key("kty") { PublicKey::from_jwk(object) } else { Err(KeyError::Unreadable) }
}

/// A key at an https address: in an issuer's profile, a key document, a JWK or a set of them.
fn find_web(case: &Case<'_>, method: &str) -> Result<Signer, NoKey> {
    let spelled = method.split_once('#').map(|(_, name)| name).filter(|name| looks_like_key(name));
    let in_fragment = match spelled.map(PublicKey::from_multibase) {
        Some(Err(_)) => return Err(NoKey::fatal("key.unreadable", method)),
        found => found.and_then(Result::ok),
    };
    let (document, held) = match (case.look_at(method), in_fragment) {
        (Look::Object(document, held), _) => (document, held),
        // SPEC §18.4: the address spells its own key, so it says nothing about the issuer.
        (_, Some(key)) => {
            return Ok(Signer { key, owner: Owner::Unproven("issuer.key-in-address"), held: None });
        }
        (Look::Nothing("document.not-held"), None) => return Err(NoKey::unsure("key.not-held", method)),
        _ => return Err(NoKey::unsure("key.unreachable", method)),
    };
    if !address::same_origin(method, &held.address) {
        return Err(NoKey::unsure("key.other-document", method));
    }
    let base = method.split('#').next().unwrap_or_default();
    if let Some(keys) = document.get("keys") {
        let key = key_in_set(keys, method)?;
        return Ok(Signer { key, owner: Owner::Site(base.to_owned()), held: Some(held) });
    }
    if document.contains_key("assertionMethod") || document.contains_key("verificationMethod") {
        let (key, controller) = method_in(&document, method, base)?;
        let owner = controller.or_else(|| own_id(&document)).unwrap_or_else(|| base.to_owned());
        return Ok(Signer { key, owner: owned_here(owner, method), held: Some(held) });
    }
    let key = key_of(&document).map_err(|_| NoKey::unsure("key.unreadable", method))?;
    let owner = document.get("controller").or_else(|| document.get("owner")).and_then(Value::as_str);
    let owner = match owner {
        Some(owner) => owned_here(owner.to_owned(), method),
        None if document.contains_key("kty") => Owner::Site(base.to_owned()),
        None => Owner::Unproven("issuer.key-without-owner"),
    };
    Ok(Signer { key, owner, held: Some(held) })
}

/// Whether a name begins as an Ed25519, P-256 or P-384 multikey does.
fn looks_like_key(name: &str) -> bool {
    ["z6Mk", "zDn", "z82L"].iter().any(|start| name.starts_with(start)) && name.len() > 40
}

/// A document speaks only for owners of its own origin.
fn owned_here(owner: String, method: &str) -> Owner {
    if address::same_origin(&owner, method) {
        Owner::Known(owner)
    } else {
        Owner::Unproven("issuer.key-elsewhere")
    }
}

fn key_in_set(keys: &Value, method: &str) -> Result<PublicKey, NoKey> {
    let name = method.split_once('#').map(|(_, name)| name);
    let mut found = each(Some(keys)).filter_map(Value::as_object).filter(|jwk| {
        let kid = jwk.get("kid").and_then(Value::as_str);
        name.is_none() || kid == name || kid == Some(method)
    });
    match (found.next(), found.next()) {
        (Some(jwk), None) => PublicKey::from_jwk(jwk).map_err(|_| NoKey::unsure("key.unreadable", method)),
        _ => Err(NoKey::unsure("key.not-listed", method)),
    }
}
