//! Badges signed here and now, with a key that is no secret: for what no published vector shows.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer, SigningKey};
use proofs::canon::{Budget, Hash, rdfc};
use proofs::jsonld::to_rdf;
use serde_json::{Map, Value, json};

/// An issuer with an Ed25519 key of its own.
pub struct Issuer(SigningKey);

impl Issuer {
    /// The same number gives the same issuer.
    pub fn new(number: u8) -> Self {
        Issuer(SigningKey::from_bytes(&[number; 32]))
    }

    fn multibase(&self) -> String {
        let key = [&[0xed, 0x01], self.0.verifying_key().as_bytes().as_slice()].concat();
        format!("z{}", bs58::encode(key).into_string())
    }

    /// Its DID.
    pub fn did(&self) -> String {
        format!("did:key:{}", self.multibase())
    }

    /// The address of its key.
    pub fn method(&self) -> String {
        format!("{}#{}", self.did(), self.multibase())
    }

    /// A badge of this issuer, not signed.
    pub fn badge(&self) -> Value {
        json!({
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
            ],
            "id": "urn:uuid:5b8a1c2e-6c1b-4c2f-9d0a-0000000000bb",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "issuer": {"id": self.did(), "type": ["Profile"], "name": "Atelier"},
            "validFrom": "2025-03-01T09:00:00Z",
            "credentialSubject": {
                "type": ["AchievementSubject"],
                "id": "urn:uuid:5b8a1c2e-6c1b-4c2f-9d0a-0000000000cc",
                "achievement": {
                    "id": "urn:uuid:5b8a1c2e-6c1b-4c2f-9d0a-0000000000dd",
                    "type": ["Achievement"],
                    "name": "Robotics",
                    "description": "Builds a robot.",
                    "criteria": {"narrative": "Build one."}
                }
            }
        })
    }

    /// An endorsement by this issuer, not signed.
    pub fn endorsement(&self, of: &Value, comment: &str) -> Value {
        json!({
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
            ],
            "id": "urn:uuid:5b8a1c2e-6c1b-4c2f-9d0a-0000000000ee",
            "type": ["VerifiableCredential", "EndorsementCredential"],
            "name": "A word",
            "issuer": {"id": self.did(), "type": ["Profile"], "name": "Witness"},
            "validFrom": "2025-03-02T09:00:00Z",
            "credentialSubject": {"id": of, "type": ["EndorsementSubject"], "endorsementComment": comment}
        })
    }

    /// The members every proof of this issuer has.
    pub fn options(&self, kind: &str) -> Map<String, Value> {
        let options = json!({
            "type": kind,
            "created": "2025-03-03T09:00:00Z",
            "verificationMethod": self.method(),
            "proofPurpose": "assertionMethod"
        });
        options.as_object().unwrap().clone()
    }

    /// Signs with `eddsa-rdfc-2022`.
    pub fn sign(&self, document: &Value) -> Value {
        self.sign_with(document, Map::new())
    }

    /// The same; the proof has more members, and stands after those already there. Those it names as `previousProof` are
    /// signed with the document (DI §4.5).
    pub fn sign_with(&self, document: &Value, more: Map<String, Value>) -> Value {
        let mut proof = self.options("DataIntegrityProof");
        proof.insert("cryptosuite".to_owned(), json!("eddsa-rdfc-2022"));
        proof.extend(more);
        let signature = self.0.sign(&hashes(document, &proof)).to_bytes();
        proof.insert("proofValue".to_owned(), json!(format!("z{}", bs58::encode(signature).into_string())));
        with_proof(document, proof)
    }

    /// A VC-JWT of this badge (VC-JOSE-COSE §3.1.1).
    pub fn sign_jwt(&self, document: &Value) -> String {
        let header = json!({"alg": "EdDSA", "kid": self.method(), "typ": "vc+jwt"});
        let encode = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let input = format!("{}.{}", encode(&header), encode(document));
        let signature = URL_SAFE_NO_PAD.encode(self.0.sign(input.as_bytes()).to_bytes());
        format!("{input}.{signature}")
    }

    /// Signs with a suite of detached JWS and this header.
    pub fn sign_detached(&self, document: &Value, kind: &str, header: &Value) -> Value {
        let mut proof = self.options(kind);
        let header = URL_SAFE_NO_PAD.encode(header.to_string());
        let input = [format!("{header}.").as_bytes(), &hashes(document, &proof)].concat();
        let signature = URL_SAFE_NO_PAD.encode(self.0.sign(&input).to_bytes());
        proof.insert("jws".to_owned(), json!(format!("{header}..{signature}")));
        with_proof(document, proof)
    }
}

impl Issuer {
    /// Signs claims as a JWT.
    pub fn jwt(&self, claims: &Value) -> String {
        self.compact(&json!({"alg": "EdDSA", "typ": "JWT", "kid": self.method()}), claims)
    }

    /// Signs an assertion of Open Badges 2.0.
    pub fn jws(&self, assertion: &Value) -> String {
        self.compact(&json!({"alg": "EdDSA"}), assertion)
    }

    /// The public key as a JWK.
    pub fn jwk(&self) -> Value {
        json!({"kty": "OKP", "crv": "Ed25519", "x": URL_SAFE_NO_PAD.encode(self.0.verifying_key().as_bytes())})
    }

    fn compact(&self, header: &Value, payload: &Value) -> String {
        let input = [header, payload].map(|part| URL_SAFE_NO_PAD.encode(part.to_string())).join(".");
        format!("{input}.{}", URL_SAFE_NO_PAD.encode(self.0.sign(input.as_bytes()).to_bytes()))
    }
}

/// The hashes of a proof's options and of the document with no proofs but those named before (EDDSA §3.2.4).
fn hashes(document: &Value, options: &Map<String, Value>) -> Vec<u8> {
    let context = &document["@context"];
    let mut unsecured = document.as_object().unwrap().clone();
    let all = proofs(&unsecured.remove("proof").unwrap_or_default());
    let previous = proofs(options.get("previousProof").unwrap_or(&Value::Null));
    let named: Vec<Value> = all.into_iter().filter(|proof| previous.contains(&proof["id"])).collect();
    if !named.is_empty() {
        unsecured.insert("proof".to_owned(), Value::Array(named));
    }
    [options, &unsecured]
        .into_iter()
        .flat_map(|node| {
            let canonical = rdfc(&to_rdf(node, context).unwrap(), Hash::Sha256, Budget::default()).unwrap();
            Hash::Sha256.digest(canonical.as_bytes())
        })
        .collect()
}

fn with_proof(document: &Value, proof: Map<String, Value>) -> Value {
    let mut all = proofs(&document["proof"]);
    all.push(Value::Object(proof));
    let mut secured = document.clone();
    secured["proof"] = Value::Array(all);
    secured
}

fn proofs(value: &Value) -> Vec<Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.clone(),
        one => vec![one.clone()],
    }
}
