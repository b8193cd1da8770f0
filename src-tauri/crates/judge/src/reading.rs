use crate::Problem;
use crate::carried::carried_along;
use baking::{Baked, Container, Content, Extraction, Limits};
use openbadges::Badge;
use verify::Finding;

/// What was found in a file, before anybody asks whether it is true.
#[derive(Debug, Clone)]
pub struct Reading {
    /// What held the credential.
    pub container: Container,
    /// The credential's bytes, exactly as baked.
    pub credential: Vec<u8>,
    /// The credential, read; or where it is said to be.
    pub what: What,
    /// What a reader should know of the file.
    pub flags: Vec<Finding>,
}

/// A credential, or the address of one.
#[derive(Debug, Clone)]
pub enum What {
    /// It is here.
    Badge(Box<Badge>),
    /// It is published at this address.
    Address(String),
}

/// Takes a badge out of a file of any kind we read, by content.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Reading, Problem> {
    let extraction = baking::extract(bytes, limits)?;
    let what = understand(&extraction.badge)?;
    let mut flags: Vec<Finding> = extraction.flags.iter().map(|flag| Finding::new(flag.code())).collect();
    if beside_is_another(&extraction, &what) {
        flags.push(Finding::new("container.two-badges-differ"));
    }
    let of_picture = flags_of_picture(&what, limits);
    flags.extend(
        of_picture.into_iter().filter(|flag| !extraction.flags.iter().any(|known| known.code() == flag.code)),
    );
    Ok(Reading {
        container: extraction.container,
        credential: extraction.badge.bytes.into_owned(),
        what,
        flags,
    })
}

/// A picture carried along in the badge's own text is as much a stranger's as the file.
fn flags_of_picture(what: &What, limits: &Limits) -> Vec<Finding> {
    let What::Badge(badge) = what else {
        return Vec::new();
    };
    let picture = badge.claims.achievement.image.as_deref().and_then(carried_along);
    let flags = picture.map(|picture| baking::look_at_picture(&picture, limits)).unwrap_or_default();
    flags.into_iter().map(|flag| Finding::new(flag.code())).collect()
}

fn understand(baked: &Baked<'_>) -> Result<What, Problem> {
    match baked.content {
        Content::Address => Ok(What::Address(baked.text().to_owned())),
        Content::Json | Content::Jws => {
            Ok(What::Badge(Box::new(openbadges::parse(baked.text().as_bytes())?)))
        }
    }
}

/// Whether the Open Badges 2 credential beside one of 3.0 speaks of something else (SPEC §18.1). One that cannot
/// be read cannot be told to be the same.
fn beside_is_another(extraction: &Extraction<'_>, what: &What) -> bool {
    let Some(beside) = &extraction.beside else {
        return false;
    };
    match (understand(beside), what) {
        (Ok(What::Badge(old)), What::Badge(new)) => {
            let names = (&old.claims.achievement.name, &new.claims.achievement.name);
            // A badge class that is only referred to has no name yet.
            names.0.is_some() && names.0 != names.1
        }
        (Ok(_), _) => false,
        (Err(_), _) => true,
    }
}
