/// A JSON Schema, pinned by its digest.
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    /// The document itself.
    pub json: &'static str,
    /// SHA-256 of `json`, lower-case hexadecimal; a test holds them together.
    pub sha256: &'static str,
    /// The credentials it describes.
    pub credentials: &'static [Described],
}

/// A kind of credential that a schema describes.
#[derive(Debug, Clone, Copy)]
pub struct Described {
    /// The addresses a credential may name it by; 1EdTech publishes it under more than one.
    pub addresses: &'static [&'static str],
    /// The definition in the schema that is meant; empty: the schema as a whole.
    pub definition: &'static str,
}

/// The schema of Open Badges 3.0. One that is not here is never fetched, and nothing is said about it.
pub const OPEN_BADGES_SCHEMA: Schema = Schema {
    json: include_str!("../schemas/ob_v3p0_achievementcredential_schema.json"),
    sha256: "b7358e895f492e74055dc6bfc7ffc420d0e497f90c4579fb83d9519b86d393ea",
    credentials: &[
        Described {
            addresses: &[
                "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json",
            ],
            definition: "",
        },
        Described {
            addresses: &[
                "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_endorsementcredential_schema.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_endorsementcredential_schema.json",
            ],
            definition: "EndorsementCredential",
        },
    ],
};
