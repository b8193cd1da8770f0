//! Proofs inside the credential (OB 3.0 §8.3, DI §4).

use crate::case::Case;
use crate::credential::{Secured, context_fault};
use crate::report::{Answer, Finding, Verdict};
use crate::signer::{self, Signer};
use openbadges::Badge;
use openbadges::fields::{Object, each, id};
use proofs::integrity::{self, ProofError, Suite, Unsecured};
use proofs::jsonld::LdError;
use serde_json::Value;

/// Proofs looked at in one credential.
const MAX_PROOFS: usize = 8;

/// What one proof showed.
enum Shown {
    Good(Box<Signer>),
    /// Good for what is shown; the holder may have left something out.
    Part(Box<Signer>),
    Bad(Finding),
    Unsure(Finding),
    Unsupported(String),
}

pub(crate) fn judge(case: &Case<'_>, badge: &Badge) -> Secured {
    let proofs: Vec<&Value> = each(badge.credential.get("proof")).collect();
    let securing = securing(&proofs);
    let failed = |answer: Answer| Secured {
        securing: securing.clone(),
        issuer: case.unsure(Finding::new("issuer.no-proof")),
        intact: answer,
        dates: Vec::new(),
        expires: None,
    };
    if proofs.is_empty() {
        return failed(case.no(Finding::new("proof.none")));
    }
    if let Some(code) = context_fault(badge) {
        return failed(case.no(Finding::new(code)));
    }
    if proofs.len() > MAX_PROOFS {
        return failed(case.unsure(Finding::new("proof.too-many")));
    }
    let shown: Vec<Shown> = proofs.iter().map(|proof| check(case, badge, proof, &proofs)).collect();
    let dates = proofs
        .iter()
        .filter_map(|proof| proof.as_object())
        .flat_map(|proof| crate::dates::of_proof(case, proof))
        .collect();
    let (intact, issuer) = weigh(case, badge, shown);
    Secured { securing, intact, issuer, dates, expires: None }
}

/// SPEC §18.6: a good proof decides beside those we cannot check; a bad one refuses.
fn weigh(case: &Case<'_>, badge: &Badge, shown: Vec<Shown>) -> (Answer, Answer) {
    if !shown.iter().any(|proof| matches!(proof, Shown::Good(_)))
        && shown.iter().any(|proof| matches!(proof, Shown::Part(_)))
    {
        case.flag(Finding::new("proof.partial"));
    }
    let mut good = Vec::new();
    let mut unsure = None;
    let mut unsupported = Vec::new();
    for proof in shown {
        match proof {
            Shown::Good(signer) | Shown::Part(signer) => good.push(signer),
            Shown::Bad(finding) => return (case.no(finding), case.unsure(Finding::new("issuer.no-proof"))),
            Shown::Unsure(finding) => unsure = Some(finding),
            Shown::Unsupported(name) => unsupported.push(name),
        }
    }
    if good.is_empty() {
        let finding =
            unsure.unwrap_or_else(|| Finding::new("proof.unsupported").with("suite", unsupported.join(", ")));
        return (case.unsure(finding), case.unsure(Finding::new("issuer.not-checked")));
    }
    if !unsupported.is_empty() {
        case.flag(Finding::new("proof.extra").with("suite", unsupported.join(", ")));
    }
    let issuer = id(badge.credential.get("issuer"));
    let bound: Vec<Answer> =
        good.iter().map(|signer| signer::bind(case, signer, issuer.as_deref())).collect();
    if bound.iter().any(|answer| answer.verdict != Verdict::Yes) && bound.len() > 1 {
        case.flag(Finding::new("proof.extra").with("suite", "?"));
    }
    let best = bound.into_iter().min_by_key(|answer| answer.verdict != Verdict::Yes);
    let intact = case.yes(Finding::new("proof.valid").with("key", good[0].key.fingerprint()));
    (intact, best.unwrap_or_else(|| case.unsure(Finding::new("issuer.not-checked"))))
}

fn check(case: &Case<'_>, badge: &Badge, proof: &Value, all: &[&Value]) -> Shown {
    let Some(proof) = proof.as_object().filter(|proof| !proof.is_empty()) else {
        return Shown::Bad(Finding::new("proof.unreadable"));
    };
    let Some(suite) = Suite::of(proof) else { return Shown::Unsupported(name(proof)) };
    if proof.get("proofPurpose").and_then(Value::as_str) != Some("assertionMethod") {
        return Shown::Bad(Finding::new("proof.purpose"));
    }
    let Some(method) = id(proof.get("verificationMethod")) else {
        return Shown::Bad(Finding::new("proof.no-method"));
    };
    let signer = match signer::find(case, &method) {
        Ok(signer) => signer,
        Err(no_key) if no_key.fatal => return Shown::Bad(no_key.finding),
        Err(no_key) => return Shown::Unsure(no_key.finding),
    };
    let Some(document) = unsecured(badge, proof, all) else {
        return Shown::Bad(Finding::new("proof.chain-broken"));
    };
    match integrity::verify(suite, &document, proof, &signer.key) {
        Ok(()) if suite == Suite::EcdsaSd2023 => Shown::Part(Box::new(signer)),
        Ok(()) => Shown::Good(Box::new(signer)),
        // Some sign the document alone and only name the proof before (LearnCard): the chain is not covered, and this
        // proof, not being what DI §4.5 asks for, decides nothing.
        Err(ProofError::Signature)
            if proof.contains_key("previousProof")
                && integrity::verify(suite, &Unsecured::new(&badge.credential), proof, &signer.key)
                    .is_ok() =>
        {
            Shown::Unsupported("previousProof".to_owned())
        }
        Err(error) => fault(case, error),
    }
}

/// The document without its proofs; a chained proof covers those it follows (DI §4.5). `None` if one that it names is
/// not there, or there twice.
fn unsecured<'a>(badge: &'a Badge, proof: &Object, all: &[&Value]) -> Option<Unsecured<'a>> {
    let mut previous = Vec::new();
    for wanted in each(proof.get("previousProof")) {
        let wanted = wanted.as_str()?;
        let mut named = all.iter().filter(|other| other.get("id").and_then(Value::as_str) == Some(wanted));
        match (named.next(), named.next()) {
            (Some(found), None) => previous.push((*found).clone()),
            _ => return None,
        }
    }
    Some(match previous.is_empty() {
        true => Unsecured::new(&badge.credential),
        false => Unsecured::after(&badge.credential, previous),
    })
}

fn fault(case: &Case<'_>, error: ProofError) -> Shown {
    match error {
        ProofError::Document(LdError::UnknownContext(context)) => {
            Shown::Unsure(Finding::new("context.unknown").with("context", context))
        }
        ProofError::Document(LdError::InlineContext) => Shown::Bad(Finding::new("context.inline")),
        ProofError::Document(
            LdError::TooManyContexts | LdError::ProtectedTerm(_) | LdError::BadContext(_),
        ) => Shown::Bad(Finding::new("context.unusable")),
        ProofError::Document(
            LdError::UndefinedTerm(term) | LdError::RelativeIri(term) | LdError::Hidden(term),
        ) => Shown::Bad(Finding::new("proof.not-covered").with("term", term)),
        ProofError::Document(LdError::Empty) | ProofError::NoCanonicalForm => {
            Shown::Bad(Finding::new("proof.not-covered").with("term", ""))
        }
        ProofError::Canon(_) => Shown::Bad(Finding::new("proof.too-costly")),
        ProofError::Algorithm(alg) => Shown::Bad(Finding::new("proof.algorithm").with("algorithm", alg)),
        // SPEC §18.22: what only its holder can use is no proof for others.
        ProofError::BaseProof => {
            case.flag(Finding::new("proof.base"));
            Shown::Unsupported("ecdsa-sd-2023".to_owned())
        }
        ProofError::BadValue | ProofError::ContextMismatch => Shown::Bad(Finding::new("proof.unreadable")),
        ProofError::WrongKey => Shown::Bad(Finding::new("proof.wrong-key")),
        ProofError::Signature => Shown::Bad(Finding::new("proof.invalid")),
    }
}

/// What to call the securing mechanism: the first suite we know, else the first named.
fn securing(proofs: &[&Value]) -> String {
    let named = || proofs.iter().filter_map(|proof| proof.as_object()).filter(|proof| !proof.is_empty());
    let best = named().find(|proof| Suite::of(proof).is_some()).or_else(|| named().next());
    best.map_or_else(|| "none".to_owned(), name)
}

fn name(proof: &Object) -> String {
    let text = |key: &str| proof.get(key).and_then(Value::as_str);
    text("cryptosuite").or_else(|| text("type")).unwrap_or("?").to_owned()
}
