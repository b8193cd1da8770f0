//! Signed badges of Open Badges 1.x and 2.x (OB 2.0, SignedBadge verification): a JWS whose key the issuer's own
//! profile lists.

use crate::address::same_origin;
use crate::case::{Case, Held, Look, is_insecure};
use crate::hosted::{Part, award, claims_of, how, issuer_address};
use crate::report::{Answer, Answers, Finding, Report};
use crate::{address, dates, jwt, recipient, revocations, signer};
use openbadges::fields::{Object, each, id, own_id, text};
use openbadges::{Badge, Claims, Jws, Version};
use proofs::PublicKey;
use serde_json::Value;

/// Keys of one profile that are tried.
const MAX_KEYS: usize = 8;

pub(crate) fn judge(case: &Case<'_>, badge: &Badge, jws: &Jws) -> Report {
    let (class, profile) = award(case, &badge.credential);
    let claims = claims_of(&badge.credential, &class, &profile);
    let (intact, issuer) = signature(case, badge, jws, &claims, &profile);
    Report {
        version: badge.version,
        securing: "jws".to_owned(),
        answers: Answers {
            intact,
            issuer,
            recipient: recipient::judge(case, &claims),
            status: revocations::judge(case, badge, &profile),
            dates: dates::own(case, claims.issued.as_deref(), claims.expires.as_deref(), badge.version, None),
        },
        claims,
        flags: Vec::new(),
        endorsements: Vec::new(),
        missing: Vec::new(),
    }
}

/// A key that may have signed.
struct Candidate {
    address: String,
    key: PublicKey,
    owner: Owner,
    held: Option<Held>,
}

/// Whom a key says it belongs to.
enum Owner {
    /// A PEM text, or a key inside the profile itself, has no place to say so.
    NoPlace,
    /// Its `owner`, when there is one that can be read and the key's own `id` is where it was found.
    Says(Option<String>),
}

fn signature(case: &Case<'_>, badge: &Badge, jws: &Jws, claims: &Claims, profile: &Part) -> (Answer, Answer) {
    let unproven = || case.unsure(Finding::new("issuer.no-proof"));
    if let Some(finding) = unfit(case, badge, jws) {
        return (case.no(finding), unproven());
    }
    let named = named_key(&badge.credential);
    let listed = listed_keys(profile);
    let wanted: Vec<String> = match &named {
        Some(address) => vec![address.clone()],
        None => listed.iter().filter_map(|key| id(Some(key))).take(MAX_KEYS).collect(),
    };
    if wanted.is_empty() {
        let code = if profile.object().is_some() { "key.none" } else { "key.not-held" };
        return (case.unsure(Finding::new(code)), case.unsure(Finding::new("issuer.not-checked")));
    }
    let mut why = Finding::new("key.not-held");
    for address in wanted {
        match candidate(case, &address, &listed) {
            Err((true, finding)) => return (case.no(finding), unproven()),
            Err((false, finding)) => why = finding,
            Ok(candidate) => match jwt::check_signature(jws, &candidate.key) {
                Ok(()) => return accepted(case, badge, claims, profile, &candidate, &listed),
                Err(finding) if named.is_some() => return (rests(case.no(finding), &candidate), unproven()),
                Err(finding) => why = finding,
            },
        }
    }
    // Every key of the profile was at hand and none fits: somebody else signed.
    let none_fits = matches!(why.code.as_ref(), "proof.invalid" | "proof.wrong-key");
    (if none_fits { case.no(why) } else { case.unsure(why) }, case.unsure(Finding::new("issuer.not-checked")))
}

fn unfit(case: &Case<'_>, badge: &Badge, jws: &Jws) -> Option<Finding> {
    if jws.header.contains_key("jwk") {
        return Some(Finding::new("jwt.header").with("header", "jwk"));
    }
    if how(&badge.credential)
        .and_then(|how| text(how.get("type")))
        .is_some_and(|kind| kind.to_ascii_lowercase().starts_with("hosted"))
    {
        return Some(Finding::new("hosted.signature-unexpected"));
    }
    if badge.claims.recipients.len() > 1 {
        return Some(Finding::new("recipient.several"));
    }
    jwt::header_fault(case, jws)
}

/// 2.0: `verification.creator`; 1.x: `verify.url`.
fn named_key(assertion: &Object) -> Option<String> {
    let how = how(assertion)?;
    id(how.get("creator")).or_else(|| text(how.get("url")))
}

fn listed_keys(profile: &Part) -> Vec<Value> {
    profile.object().map(|profile| each(profile.get("publicKey")).cloned().collect()).unwrap_or_default()
}

fn candidate(case: &Case<'_>, at: &str, listed: &[Value]) -> Result<Candidate, (bool, Finding)> {
    let finding = |code: &'static str| Finding::new(code).with("key", at);
    let embedded = listed
        .iter()
        .filter_map(Value::as_object)
        .find(|key| key.contains_key("publicKeyPem") && id(key.get("id")).as_deref() == Some(at));
    if let Some(object) = embedded {
        return from_object(at, object, None).ok_or((false, finding("key.unreadable")));
    }
    match address::allowed(at) {
        Err(address::AddressFault::NotWeb) => return Err((false, finding("key.unknown-kind"))),
        Err(_) => return Err((true, finding("key.address"))),
        Ok(()) => {}
    }
    match case.look_at(at) {
        Look::Object(object, held) => {
            from_object(at, &object, Some(held)).ok_or((false, finding("key.unreadable")))
        }
        Look::Text(pem, held) => PublicKey::from_pem(&pem)
            .map(|key| Candidate { address: at.to_owned(), key, owner: Owner::NoPlace, held: Some(held) })
            .map_err(|_| (false, finding("key.unreadable"))),
        Look::Nothing("document.not-held") => Err((false, finding("key.not-held"))),
        _ => Err((false, finding("key.unreachable"))),
    }
}

fn from_object(at: &str, object: &Object, held: Option<Held>) -> Option<Candidate> {
    let key = signer::key_of(object).ok()?;
    let said = id(object.get("owner").or_else(|| object.get("controller")));
    let at_home = own_id(object).is_none_or(|own| own == at);
    let owner = match held {
        Some(_) => Owner::Says(said.filter(|_| at_home)),
        None => Owner::NoPlace,
    };
    Some(Candidate { address: at.to_owned(), key, owner, held })
}

fn accepted(
    case: &Case<'_>,
    badge: &Badge,
    claims: &Claims,
    profile: &Part,
    signed_by: &Candidate,
    listed: &[Value],
) -> (Answer, Answer) {
    let insecure = signed_by.held.as_ref().is_some_and(|held| is_insecure(&held.address))
        || is_insecure(&signed_by.address);
    let intact = if insecure {
        case.unsure(Finding::new("key.insecure").with("key", &signed_by.address))
    } else {
        case.yes(Finding::new("proof.valid").with("key", signed_by.key.fingerprint()))
    };
    (rests(intact, signed_by), rests(bind(case, badge, claims, profile, signed_by, listed), signed_by))
}

/// OB 2.0: the profile lists the key and the key names the profile as its owner. 1.x has no such tie: there the key
/// must lie on the issuer's origin (our policy, SPEC §3).
fn bind(
    case: &Case<'_>,
    badge: &Badge,
    claims: &Claims,
    profile: &Part,
    signed_by: &Candidate,
    listed: &[Value],
) -> Answer {
    let Some(issuer) = issuer_address(claims) else { return case.unsure(Finding::new("issuer.not-named")) };
    let held = match profile {
        Part::Missing(code) => return case.unsure(Finding::new(code)),
        // A profile inside the assertion was signed by the very key it should vouch for.
        Part::Embedded(_) if badge.version >= Version::V2_0 && !same_origin(&issuer, &signed_by.address) => {
            return case.unsure(Finding::new("issuer.not-held"));
        }
        Part::Embedded(_) => None,
        Part::Served(_, held) => Some(held),
    };
    let is_listed = listed.iter().any(|key| id(Some(key)).as_deref() == Some(signed_by.address.as_str()));
    let (owned, known) = match &signed_by.owner {
        Owner::NoPlace => (true, true),
        Owner::Says(owner) => (*owner == claims.issuer.id, owner.is_some()),
    };
    let tied = match badge.version >= Version::V2_0 {
        true => is_listed && (owned || !known),
        false => same_origin(&issuer, &signed_by.address),
    };
    let host = address::host(&issuer).unwrap_or_default();
    let answer = if !tied {
        case.no(Finding::new("issuer.key-not-listed").with("issuer", host))
    } else if badge.version >= Version::V2_0 && !known {
        case.unsure(Finding::new("issuer.key-without-owner"))
    } else if is_insecure(&issuer) || held.is_some_and(|held| is_insecure(&held.address)) {
        case.unsure(Finding::new("issuer.insecure"))
    } else {
        case.yes(Finding::new("issuer.key-listed").with("host", host))
    };
    held.map_or(answer.clone(), |held| answer.resting_on(held))
}

fn rests(answer: Answer, signed_by: &Candidate) -> Answer {
    match &signed_by.held {
        Some(held) => answer.resting_on(held),
        None => answer,
    }
}
