//! Lists that are scrolled through.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

mod common;

use common::{NOW, Written, add, portfolio};
use portfolio::{Attached, Order, Portfolio, Search};

fn listed(portfolio: &Portfolio, order: Order, skip: usize, limit: usize) -> (usize, Vec<String>) {
    let listing = portfolio.browse(&Search::default(), order, skip, limit).unwrap();
    (listing.count, listing.badges.into_iter().filter_map(|listed| listed.card.name).collect())
}

fn three(portfolio: &mut Portfolio) {
    for (name, issuer, issued) in [
        ("Soudure", "Zénith", "2024-05-01"),
        ("École ouverte", "atelier", "2026-01-02"),
        ("Accueil", "Mairie", "2025-03-04"),
    ] {
        add(portfolio, &Written { name, issuer, issued, ..Written::default() });
    }
}

#[test]
fn a_list_is_read_in_the_order_one_chose() {
    let (_folder, _, mut portfolio) = portfolio();
    three(&mut portfolio);
    let names = |order| listed(&portfolio, order, 0, 9).1;
    assert_eq!(names(Order::Newest), ["École ouverte", "Accueil", "Soudure"]);
    assert_eq!(names(Order::Name), ["Accueil", "École ouverte", "Soudure"]);
    assert_eq!(names(Order::Issuer), ["École ouverte", "Accueil", "Soudure"]);
}

#[test]
fn any_part_of_it_comes_by_itself_and_follows_what_changes() {
    let (_folder, path, mut portfolio) = portfolio();
    three(&mut portfolio);
    assert_eq!(listed(&portfolio, Order::Name, 1, 1), (3, vec!["École ouverte".to_owned()]));
    assert_eq!(listed(&portfolio, Order::Name, 3, 9), (3, vec![]));
    assert_eq!(listed(&portfolio, Order::Name, 0, 0), (3, vec![]));
    let badge =
        portfolio.find_ids(&Search { query: Some("accueil".into()), ..Search::default() }).unwrap().remove(0);
    portfolio.attach(&badge, &Attached::Link { url: "https://a.example" }, "a", None, NOW).unwrap();
    assert_eq!(portfolio.listed_badge(&badge).unwrap().evidence, 1);
    portfolio.remove(&badge).unwrap();
    assert_eq!(listed(&portfolio, Order::Name, 0, 1), (2, vec!["École ouverte".to_owned()]));
    // What another program writes counts as well.
    let mut other = Portfolio::open(&path, None).unwrap();
    add(&mut other, &Written { name: "Abeilles", ..Written::default() });
    assert_eq!(listed(&portfolio, Order::Name, 0, 1), (3, vec!["Abeilles".to_owned()]));
}

#[test]
fn an_issuer_is_called_as_its_last_badge_calls_it() {
    let (_folder, _, mut portfolio) = portfolio();
    three(&mut portfolio);
    let facets = portfolio.facets(&Search::default()).unwrap();
    let names: Vec<_> =
        facets.issuers.iter().map(|(id, _)| portfolio.issuer_name(id).unwrap().unwrap()).collect();
    assert_eq!(names, ["atelier", "Mairie", "Zénith"]);
    assert_eq!(portfolio.issuer_name("https://nowhere.example").unwrap(), None);
}
