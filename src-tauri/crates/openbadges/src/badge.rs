//! One badge, in the words of Open Badges 3.0. Older words are mapped (SPEC §14); a field that the credential
//! does not have is `None` or empty, never guessed.

use serde::{Deserialize, Serialize};

/// The version of Open Badges a credential is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Version {
    /// 0.5: a string recipient, no address of its own.
    #[serde(rename = "0.5")]
    V0_5,
    /// 1.0: `uid` and `verify`, no `@context`.
    #[serde(rename = "1.0")]
    V1_0,
    /// 1.1: 1.0 with `@context` and `type`.
    #[serde(rename = "1.1")]
    V1_1,
    /// 2.0.
    #[serde(rename = "2.0")]
    V2_0,
    /// 2.1 (Badge Connect).
    #[serde(rename = "2.1")]
    V2_1,
    /// 3.0.
    #[serde(rename = "3.0")]
    V3_0,
    /// A verifiable credential that is no Open Badge.
    #[serde(rename = "vc")]
    Vc,
}

/// What a badge says, before anybody asks whether it is true.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Claims {
    /// The credential's own identifier. It may repeat in other badges.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What was achieved.
    pub achievement: Achievement,
    /// Who says so.
    pub issuer: Issuer,
    /// To whom; several identifiers may name the same person.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<Recipient>,
    /// The name the issuer wrote for the recipient, if any. Never a proof.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_name: Option<String>,
    /// `issuedOn`, `validFrom` or `issuanceDate`, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued: Option<String>,
    /// `expires`, `validUntil` or `expirationDate`, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// The story of this award (Markdown, untrusted).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// What the issuer joined to show it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// Results obtained.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<AchievementResult>,
    /// What others added to the vocabulary (OB 2.0, Extensions).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extensions: Vec<Extension>,
}

/// Something that no version of Open Badges defines, added by its own vocabulary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Extension {
    /// The member's name.
    pub name: String,
    /// Its types, `Extension` left out.
    pub kinds: Vec<String>,
    /// What it says, as written.
    pub value: serde_json::Value,
}

/// What a person did to earn a badge (Open Badges 2.0: BadgeClass).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Achievement {
    /// Its identifier, often an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The page that says how one gets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criteria: Option<String>,
    /// How one gets it, in words (Markdown, untrusted).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criteria_narrative: Option<String>,
    /// Its picture: an address or a `data:` URI.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// `achievementType`, when given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Competences and frameworks it is tied to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alignments: Vec<Alignment>,
    /// Words to find it by.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// The language it is written in (`inLanguage`, `@language`), a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The same achievement elsewhere: in another language, in another version.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
}

/// Another form of an achievement.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Related {
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its language, a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Its version, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// Who awards a badge (a Profile).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Issuer {
    /// Its address or DID: what can be proven.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name it gives itself: never shown as proof.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its web page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Its picture: an address or a `data:` URI.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
}

/// One way in which a badge names the person it was awarded to (an IdentityObject, or a subject's `id`).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Recipient {
    /// `email`, `url`, `telephone`, `did`, or the credential's own word.
    pub kind: String,
    /// The identity as written: plain, or `algorithm$hex` when hashed.
    pub value: String,
    /// Whether `value` is a hash.
    pub hashed: bool,
    /// Joined to the identity before hashing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
}

/// Something that shows what the person did.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its story (Markdown, untrusted).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
}

/// A tie to a competence of a framework.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Alignment {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The framework it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<String>,
    /// Its code there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What it means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A result obtained (Open Badges 3.0).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AchievementResult {
    /// What was measured, by the name of its description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The value, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// `Completed`, `Failed`, `InProgress`, …
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}
