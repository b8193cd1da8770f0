/// A JSON-LD context, known by its address and pinned by its digest.
#[derive(Debug, Clone, Copy)]
pub struct Context {
    /// The address a credential names it by. Versions are never aliased: their terms differ.
    pub address: &'static str,
    /// The document itself.
    pub json: &'static str,
    /// SHA-256 of `json`, lower-case hexadecimal; a test holds them together.
    pub sha256: &'static str,
}

/// Every context that Besace knows. One that is not here is never fetched: what rests on it is *not confirmed*.
pub const CONTEXTS: &[Context] = &[
    Context {
        address: "https://www.w3.org/2018/credentials/v1",
        json: include_str!("../contexts/credentials-v1.jsonld"),
        sha256: "00d7dd6d3ad8b920e3e550dd3a3d9090bffcac84cdbf943da6924b3e0a5c8bb8",
    },
    Context {
        address: "https://www.w3.org/ns/credentials/v2",
        json: include_str!("../contexts/credentials-v2.jsonld"),
        sha256: "8a9f494a89ecc51db093e90e84713e07e84d6d9204364a9b3c7868b21751236f",
    },
    Context {
        address: "https://www.w3.org/ns/credentials/undefined-terms/v2",
        json: include_str!("../contexts/undefined-terms-v2.jsonld"),
        sha256: "82dab514ba44eb18f5d1b0f638c5e140c6a556fbfb5089601bdc0fa5eb8b2581",
    },
    Context {
        address: "https://w3id.org/security/data-integrity/v1",
        json: include_str!("../contexts/data-integrity-v1.jsonld"),
        sha256: "b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554",
    },
    Context {
        address: "https://w3id.org/security/data-integrity/v2",
        json: include_str!("../contexts/data-integrity-v2.jsonld"),
        sha256: "0f77743daf5b4e8fc067fc5ba5b21044283053aa717fc6b0219843bed3b00363",
    },
    Context {
        address: "https://w3id.org/security/multikey/v1",
        json: include_str!("../contexts/multikey-v1.jsonld"),
        sha256: "c5f3806f8286920573221938917988a18a4cc5a09e968d29649613c7a1c2b1f6",
    },
    Context {
        address: "https://w3id.org/security/suites/ed25519-2020/v1",
        json: include_str!("../contexts/ed25519-2020-v1.jsonld"),
        sha256: "b9e1ab971fd8bf2c7553e0c4a9438e0b9450afde1ea1ca5b2492368b9f549588",
    },
    Context {
        address: "https://w3id.org/security/suites/ed25519-2018/v1",
        json: include_str!("../contexts/ed25519-2018-v1.jsonld"),
        sha256: "166c6abb9e08176cee5f6c87c9c1bbfefa5717da391bcac525e5437f93eab809",
    },
    Context {
        address: "https://w3id.org/security/suites/jws-2020/v1",
        json: include_str!("../contexts/jws-2020-v1.jsonld"),
        sha256: "d648e05ddc6577827ca2bfd5e931f53e9ebc6e52a57a8da81df4ec8c46ffcd1e",
    },
    Context {
        address: "https://www.w3.org/ns/did/v1",
        json: include_str!("../contexts/did-v1.jsonld"),
        sha256: "62c1054bf404d6dd3a4b26b64f830fd72095f6a26edc4469908c94351352ce5f",
    },
    Context {
        address: "https://w3id.org/vc/status-list/2021/v1",
        json: include_str!("../contexts/status-list-2021-v1.jsonld"),
        sha256: "634d71c159289f068c96012e4511c657fdf82ac4231900081bda3ba24e2e1160",
    },
    Context {
        address: "https://www.w3.org/ns/credentials/status/v1",
        json: include_str!("../contexts/credentials-status-v1.jsonld"),
        sha256: "fd08cbf28ddd829ab2f1978c48f43ab07a112c1c90245a0cfac7ba721c65170c",
    },
    Context {
        address: "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
        json: include_str!("../contexts/ob-v3p0.json"),
        sha256: "9f1c8f9f361ba2994b9b50701f41149919542c50c7b7455b2846d87959295d72",
    },
    Context {
        address: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
        json: include_str!("../contexts/ob-v3p0-3.0.1.json"),
        sha256: "af095468326d3449160509b26ca71576e6321d13c85b0369cfe3b654c9a48fba",
    },
    Context {
        address: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
        json: include_str!("../contexts/ob-v3p0-3.0.2.json"),
        sha256: "00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53",
    },
    Context {
        address: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        json: include_str!("../contexts/ob-v3p0-3.0.3.json"),
        sha256: "ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761",
    },
    Context {
        address: "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
        json: include_str!("../contexts/ob-v3p0-extensions.json"),
        sha256: "2d013f981d1f4516081a6a04e55468ba2b071d4153b794f19a79715c45a89a5e",
    },
    Context {
        address: "https://w3id.org/dcc/v1",
        json: include_str!("../contexts/dcc-v1.json"),
        sha256: "1543695325471b0d23e839a28166ba4ea445cca294ac46fe034ca584cbfc6077",
    },
    Context {
        address: "https://w3id.org/security/v1",
        json: include_str!("../contexts/security-v1.jsonld"),
        sha256: "e2d146cd556f6fa5f14996c6f1749667d5a14073fa30f0643990068e2c0b1bac",
    },
    Context {
        address: "https://w3id.org/security/v2",
        json: include_str!("../contexts/security-v2.jsonld"),
        sha256: "4cb186bc29c08af6e40c58178c22dd84d542f2871a063afed6e648b47abc3cf6",
    },
];
