/// A JSON Schema, known by the addresses a credential may name it by and pinned by its digest.
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    /// The addresses of the document; 1EdTech publishes it under more than one.
    pub addresses: &'static [&'static str],
    /// The definition in it that is meant; empty: the document as a whole.
    pub definition: &'static str,
    /// The document itself.
    pub json: &'static str,
    /// SHA-256 of `json`, lower-case hexadecimal; a test holds them together.
    pub sha256: &'static str,
}

const ACHIEVEMENT: &str = include_str!("../schemas/ob_v3p0_achievementcredential_schema.json");
const ACHIEVEMENT_SHA256: &str = "b7358e895f492e74055dc6bfc7ffc420d0e497f90c4579fb83d9519b86d393ea";

/// Every schema that Besace knows. One that is not here is never fetched, and nothing is said about it.
pub const SCHEMAS: &[Schema] = &[
    Schema {
        addresses: &[
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json",
        ],
        definition: "",
        json: ACHIEVEMENT,
        sha256: ACHIEVEMENT_SHA256,
    },
    Schema {
        addresses: &[
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_endorsementcredential_schema.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_endorsementcredential_schema.json",
        ],
        definition: "EndorsementCredential",
        json: ACHIEVEMENT,
        sha256: ACHIEVEMENT_SHA256,
    },
];
