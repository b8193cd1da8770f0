//! The address that a person pastes is rarely the badge's own: it is a page about it, with trackers, or a link out of
//! an e-mail. Here it becomes the addresses where the badge itself may lie, best first (PLATFORMS, "Order for a pasted
//! address"). Nothing is fetched here.

mod page;
mod shapes;
mod trackers;

pub(crate) use page::addresses_in;

use url::Url;

/// What to make of a pasted address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Pasted {
    /// Addresses to ask, best first.
    Ask(Vec<String>),
    /// A link with which anybody could take the badge: a secret, to be neither asked nor kept.
    ReceiveLink,
}

/// Reads a pasted address that the address policy allows.
pub(crate) fn read(address: &Url) -> Pasted {
    if is_receive_link(address) {
        return Pasted::ReceiveLink;
    }
    let clean = trackers::removed(address);
    let mut all = shapes::known(&clean);
    let itself = without_fragment(&clean);
    if !all.contains(&itself) {
        all.push(itself);
    }
    Pasted::Ask(all)
}

/// `…/receive?tk=…`: Open Badge Factory's e-mails.
fn is_receive_link(address: &Url) -> bool {
    address.query_pairs().any(|(name, value)| name == "tk" && !value.is_empty())
}

fn without_fragment(address: &Url) -> String {
    let mut address = address.clone();
    address.set_fragment(None);
    address.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pasted: &str, expected: &[&str]) {
        let expected = Pasted::Ask(expected.iter().map(|address| (*address).to_owned()).collect());
        assert_eq!(read(&pasted.parse().unwrap()), expected, "{pasted}");
    }

    const ID: &str = "0123456789abcdef0123456789abcdef01234567";
    const UUID: &str = "0a1b2c3d-0000-4000-8000-00000000000f";

    #[test]
    fn an_address_without_a_known_shape_is_asked_itself() {
        check("https://i.example/a?id=1&x=%C3%A9#part", &["https://i.example/a?id=1&x=%C3%A9"]);
        check("https://i.example/badges/12", &["https://i.example/badges/12"]);
    }

    #[test]
    fn whose_it_is_and_where_it_was_clicked_is_not_told() {
        let pasted =
            "https://i.example/a?utm_source=mail&id=1&identity__email=a%40b.example&fbclid=x&identity__url=y";
        check(pasted, &["https://i.example/a?id=1"]);
        check("https://i.example/a?identity__telephone=1", &["https://i.example/a"]);
    }

    #[test]
    fn a_link_to_receive_a_badge_is_a_secret() {
        let link = "https://openbadgefactory.com/c/receive?x=1&tk=secret".parse().unwrap();
        assert_eq!(read(&link), Pasted::ReceiveLink);
    }

    #[test]
    fn open_badge_factory() {
        let own = format!("https://badges.example/v1/assertion/{ID}");
        check(&format!("{own}.html"), &[&own, &format!("{own}.html")]);
        check(&own, &[&own]);
        let page = format!("https://obf.example/obv3/credentials/{ID}.html?lang=fr");
        check(&page, &[&format!("https://obf.example/obv3/credentials/{ID}.json"), &page]);
    }

    #[test]
    fn badgr_and_its_heirs() {
        let own = "https://api.example/public/assertions/aB_1-c";
        check(
            &format!("{own}?v=2_0&identity__email=x"),
            &[&format!("{own}?v=2_0"), &format!("{own}.json?v=2_0")],
        );
        check(&format!("{own}.json"), &[&format!("{own}.json")]);
        check(&format!("{own}/image"), &[&format!("{own}/image")]);
        let page = "https://badges.parchment.eu/public/assertions/aB_1-c";
        let api = "https://api.eu.badgr.io/public/assertions/aB_1-c";
        check(page, &[api, &format!("{api}.json"), page]);
    }

    #[test]
    fn credly() {
        let page = format!("https://www.credly.com/badges/{UUID}/public_url");
        check(&page, &[&format!("https://www.credly.com/api/v1/obi/v2/badge_assertions/{UUID}"), &page]);
    }

    #[test]
    fn moodle() {
        let page = "https://m.example/moodle/badges/badge.php?hash=ab12";
        let badges = "https://m.example/moodle/badges";
        check(
            page,
            &[
                &format!("{badges}/assertion.php?b=ab12&obversion=2"),
                &format!("{badges}/json/assertion.php?b=ab12&obversion=2"),
                page,
            ],
        );
    }

    #[test]
    fn accredible_is_asked_about_its_own_pages_only() {
        let page = format!("https://www.credential.net/{UUID}");
        check(&page, &[&format!("https://api.accredible.com/v1/obi/badge_assertions/{UUID}"), &page]);
        let other = format!("https://other.example/{UUID}");
        check(&other, &[&other]);
    }

    #[test]
    fn a_verifier_is_told_where_the_badge_lies() {
        let link = "https://verifierplus.org/#verify?vc=https%3A%2F%2Fi.example%2Fc%3Fa%3D1";
        check(link, &["https://i.example/c?a=1", "https://verifierplus.org/"]);
    }
}
