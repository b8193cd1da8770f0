//! The places where the person puts pages.

use crate::Problem;
use portfolio::{LinkState, Portfolio, SavedPlace};
use share::{Access, Destination, Place, Promises};
use zeroize::Zeroizing;

/// A place that the person saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPlace {
    /// As the person calls it.
    pub name: String,
    /// Where it is.
    pub destination: Destination,
    /// The name that opens it, or the key id of S3.
    pub user: Option<String>,
    /// Whether a password, a key or a token is kept for it.
    pub has_secret: bool,
    /// What it can do for a link.
    pub promises: Promises,
    /// How many links there have not ended.
    pub links: usize,
}

/// A place as the person wants it kept.
#[derive(Debug, Clone)]
pub struct PlaceWish<'a> {
    /// What it was called, when it is changed.
    pub before: Option<&'a str>,
    /// What it is called. Nothing: as its address says.
    pub name: &'a str,
    /// As `share::Destination` is written. What opens it may stand in it, and is taken out.
    pub address: &'a str,
    /// A name, or the key id of S3.
    pub user: Option<&'a str>,
    /// A password, a key or a token; none: as it was.
    pub secret: Option<&'a str>,
}

/// A saved place that can be asked.
pub(super) struct Opened {
    pub name: String,
    pub open: Place,
}

/// The places, the oldest first.
pub fn places(portfolio: &Portfolio) -> Result<Vec<KnownPlace>, Problem> {
    let links = portfolio.shared_links()?;
    let known = portfolio.places()?.into_iter().map(|saved| {
        let (destination, _) = Destination::parse(&saved.address)?;
        let here = links.iter().filter(|link| link.place == saved.name && link.state != LinkState::Ended);
        Ok(KnownPlace {
            promises: destination.promises(),
            links: here.count(),
            name: saved.name,
            destination,
            user: saved.user,
            has_secret: saved.secret.is_some(),
        })
    });
    known.collect()
}

/// Keeps a place, new or changed; gives its name.
pub fn save_place(wish: &PlaceWish<'_>, portfolio: &Portfolio) -> Result<String, Problem> {
    let (destination, access) = Destination::parse(wish.address)?;
    let former = wish.before.map(|before| portfolio.place(before)).transpose()?;
    // What opened one place is not shown to another.
    let kept = former
        .as_ref()
        .filter(|former| same_host(&former.address, &destination))
        .and_then(|former| former.secret.clone());
    let text = |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let place = SavedPlace {
        name: match wish.name.trim() {
            "" => destination.short_name(),
            name => name.to_owned(),
        },
        address: destination.to_string(),
        user: text(wish.user).or(access.user),
        secret: text(wish.secret).map(Zeroizing::new).or(access.secret).or(kept),
    };
    portfolio.save_place(&place, wish.before)?;
    Ok(place.name)
}

/// A place for a page that is not sent yet, as it was given beside an address.
#[derive(Debug)]
pub struct TriedPlace {
    /// As the person calls it.
    pub name: String,
    before: Before,
}

#[derive(Debug)]
enum Before {
    Unknown,
    Same,
    Other(SavedPlace),
}

impl TriedPlace {
    /// The place did not open, and nothing is there: what was known of it before counts again.
    pub fn take_back(self, portfolio: &Portfolio) -> Result<(), Problem> {
        match self.before {
            Before::Unknown => remove_place(&self.name, portfolio),
            Before::Same => Ok(()),
            Before::Other(place) => Ok(portfolio.save_place(&place, Some(&self.name))?),
        }
    }
}

/// The place with this address; one that is not known is kept, and so is what is said to open it.
pub fn place_for(
    address: &str,
    user: Option<&str>,
    secret: Option<&str>,
    portfolio: &Portfolio,
) -> Result<TriedPlace, Problem> {
    let (destination, access) = Destination::parse(address)?;
    let known = portfolio.places()?;
    let same = known.iter().find(|place| place.address == destination.to_string());
    let said = user.is_some() || secret.is_some() || access != Access::default();
    let (name, before) = match same {
        Some(place) if !said => (place.name.clone(), Before::Same),
        Some(place) => {
            let wish = PlaceWish {
                before: Some(&place.name),
                name: &place.name,
                address,
                user: user.or(access.user.as_deref()).or(place.user.as_deref()),
                secret,
            };
            (save_place(&wish, portfolio)?, Before::Other(place.clone()))
        }
        None => {
            let plain = destination.short_name();
            let taken = |name: &str| known.iter().any(|place| place.name == name);
            let numbered = (2..).map(|number| format!("{plain} ({number})"));
            let name = std::iter::once(plain.clone()).chain(numbered).find(|name| !taken(name));
            let name = name.unwrap_or_default();
            let wish = PlaceWish { before: None, name: &name, address, user, secret };
            (save_place(&wish, portfolio)?, Before::Unknown)
        }
    };
    Ok(TriedPlace { name, before })
}

/// Forgets a place, what opens it, and the links there that have ended.
pub fn remove_place(name: &str, portfolio: &Portfolio) -> Result<(), Problem> {
    Ok(portfolio.remove_place(name)?)
}

pub(super) fn opened(saved: &SavedPlace) -> Result<Opened, Problem> {
    let (destination, _) = Destination::parse(&saved.address)?;
    let access = Access { user: saved.user.clone(), secret: saved.secret.clone() };
    Ok(Opened { name: saved.name.clone(), open: Place { destination, access } })
}

fn same_host(address: &str, destination: &Destination) -> bool {
    Destination::parse(address).is_ok_and(|(former, _)| former.host() == destination.host())
}
