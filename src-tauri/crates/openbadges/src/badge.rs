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
    pub id: Option<String>,
    /// What was achieved.
    pub achievement: Achievement,
    /// Who says so.
    pub issuer: Issuer,
    /// To whom; several identifiers may name the same person.
    pub recipients: Vec<Recipient>,
    /// The name the issuer wrote for the recipient, if any. Never a proof.
    pub recipient_name: Option<String>,
    /// `issuedOn`, `validFrom` or `issuanceDate`, as written.
    pub issued: Option<String>,
    /// `expires`, `validUntil` or `expirationDate`, as written.
    pub expires: Option<String>,
    /// The story of this award (Markdown, untrusted).
    pub narrative: Option<String>,
    /// What the issuer joined to show it.
    pub evidence: Vec<Evidence>,
    /// Results obtained.
    pub results: Vec<AchievementResult>,
    /// What others added to the vocabulary (OB 2.0, Extensions).
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
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// What it means.
    pub description: Option<String>,
    /// The page that says how one gets it.
    pub criteria: Option<String>,
    /// How one gets it, in words (Markdown, untrusted).
    pub criteria_narrative: Option<String>,
    /// Its picture: an address or a `data:` URI.
    pub image: Option<String>,
    /// `achievementType`, when given.
    pub kind: Option<String>,
    /// Competences and frameworks it is tied to.
    pub alignments: Vec<Alignment>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// The language it is written in (`inLanguage`, `@language`), a BCP 47 tag.
    pub language: Option<String>,
    /// The same achievement elsewhere: in another language, in another version.
    pub related: Vec<Related>,
}

/// Another form of an achievement.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Related {
    /// Its address.
    pub id: Option<String>,
    /// Its language, a BCP 47 tag.
    pub language: Option<String>,
    /// Its version, as written.
    pub version: Option<String>,
}

/// Who awards a badge (a Profile).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Issuer {
    /// Its address or DID: what can be proven.
    pub id: Option<String>,
    /// The name it gives itself: never shown as proof.
    pub name: Option<String>,
    /// Its web page.
    pub url: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its picture: an address or a `data:` URI.
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
    pub salt: Option<String>,
}

/// Something that shows what the person did.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Its address.
    pub id: Option<String>,
    /// Its title.
    pub name: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// Its story (Markdown, untrusted).
    pub narrative: Option<String>,
}

/// A tie to a competence of a framework.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Alignment {
    /// Its name.
    pub name: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// The framework it belongs to.
    pub framework: Option<String>,
    /// Its code there.
    pub code: Option<String>,
    /// What it means.
    pub description: Option<String>,
}

/// A result obtained (Open Badges 3.0).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AchievementResult {
    /// What was measured, by the name of its description.
    pub name: Option<String>,
    /// The value, as written.
    pub value: Option<String>,
    /// `Completed`, `Failed`, `InProgress`, …
    pub status: Option<String>,
}
