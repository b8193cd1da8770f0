//! What a reader gets, and that who knocks learns nothing.

use crate::client::{Answer, OWNER, TOKEN, ask, delete, get, id, page, put, put_with};
use crate::running::{NOW, Running, in_folder, on_both_stores};
use std::fs;

const ALWAYS: [(&str, &str); 4] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("x-robots-tag", "noindex, nofollow, noarchive"),
    ("cache-control", "no-store"),
];

#[track_caller]
fn check_headers(answer: &Answer, expected: &[(&str, &str)]) {
    for (name, value) in expected {
        assert_eq!(answer.headers.get(*name).map(String::as_str), Some(*value), "{} {name}", answer.status);
    }
}

#[test]
fn a_page_has_its_headers_and_no_others() {
    on_both_stores(|relay| {
        put(relay.address, &id(1), &page(1, 500));
        let given = get(relay.address, &format!("/p/{}", id(1)));
        check_headers(&given, &ALWAYS);
        check_headers(
            &given,
            &[
                ("content-type", "text/html; charset=utf-8"),
                ("cross-origin-opener-policy", "same-origin"),
                ("x-frame-options", "DENY"),
                (
                    "content-security-policy",
                    "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; \
                     img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                ),
            ],
        );
        let names: Vec<&str> = given.headers.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "cache-control",
                "connection",
                "content-length",
                "content-security-policy",
                "content-type",
                "cross-origin-opener-policy",
                "date",
                "referrer-policy",
                "x-content-type-options",
                "x-frame-options",
                "x-robots-tag"
            ]
        );
    });
}

#[test]
fn a_head_is_the_page_without_it() {
    on_both_stores(|relay| {
        put(relay.address, &id(1), &page(1, 5_000));
        let path = format!("/p/{}", id(1));
        let (mut given, mut head) = (get(relay.address, &path), ask(relay.address, "HEAD", &path, &[], b""));
        given.headers.remove("date");
        head.headers.remove("date");
        assert_eq!((head.status, head.headers, head.body), (200, given.headers, Vec::new()));
    });
}

#[test]
fn what_trackers_add_to_a_link_does_no_harm() {
    on_both_stores(|relay| {
        put(relay.address, &id(1), &page(1, 500));
        for query in ["?fbclid=1", "?", "?a=b&c=%ff"] {
            assert_eq!(get(relay.address, &format!("/p/{}{query}", id(1))).body, page(1, 500));
        }
    });
}

#[test]
fn who_knocks_learns_nothing() {
    on_both_stores(|relay| {
        let at = relay.address;
        assert_eq!(put_with(at, &id(1), &page(1, 500), &["Besace-Ends: 2020-03-02T00:00:00Z"]).status, 201);
        assert_eq!(put_with(at, &id(2), &page(2, 500), &["Besace-Ends: 2020-03-02T00:00:00Z"]).status, 201);
        assert_eq!(put(at, &id(3), &page(3, 500)).status, 201);
        assert_eq!(delete(at, &id(3), OWNER).status, 204);
        relay.set_clock(NOW + time::Duration::DAY);
        let unknown = without_date(get(at, &format!("/p/{}", id(9))));
        assert_eq!(unknown.status, 404);
        assert!(String::from_utf8_lossy(&unknown.body).contains("Ce lien ne mène à rien."));
        assert!(String::from_utf8_lossy(&unknown.body).contains("This link leads nowhere."));
        check_headers(&unknown, &ALWAYS);
        relay.sweep(NOW); // nothing is past by then
        for path in [
            format!("/p/{}", id(1)),
            format!("/p/{}", id(2)),
            format!("/p/{}?x", id(3)),
            "/p/short".into(),
            "/p/".into(),
            "/p".into(),
            "/p/a/b".into(),
            "/p/%ff%00".into(),
            "/p/../../../../etc/passwd".into(),
            format!("/p/{}", "-".repeat(22)),
            "/favicon.ico".into(),
        ] {
            assert_eq!(without_date(get(at, &path)), unknown, "{path}");
        }
        assert_eq!(relay.sweep(NOW + time::Duration::DAY).pages, 2);
        assert_eq!(without_date(get(at, &format!("/p/{}", id(1)))), unknown, "swept");
        let refused = ask(at, "DELETE", &format!("/p/{}", id(9)), &[], b"");
        assert_eq!(without_date(refused), unknown, "and nor does who would end it");
    });
}

fn without_date(mut answer: Answer) -> Answer {
    answer.headers.remove("date");
    answer
}

#[test]
fn every_answer_has_the_common_headers() {
    on_both_stores(|relay| {
        let asked = |method, path: &str| ask(relay.address, method, path, &[], b"");
        put(relay.address, &id(1), &page(1, 500));
        let wrong = delete(relay.address, &id(1), "wrong");
        let ended = delete(relay.address, &id(1), OWNER);
        let answers =
            [("GET", "/"), ("GET", "/health"), ("GET", "/metrics"), ("GET", "/robots.txt"), ("GET", "/x")]
                .map(|(method, path)| asked(method, path));
        let refused =
            [("PUT", "/p/x"), ("POST", "/p/x"), ("DELETE", "/p/x"), ("PATCH", "/")].map(|(m, p)| asked(m, p));
        for answer in answers.iter().chain(&refused).chain([&wrong, &ended]) {
            check_headers(answer, &ALWAYS);
        }
    });
}

#[test]
fn a_file_that_is_not_whole_is_no_page() {
    let folder = tempfile::tempdir().unwrap();
    let relay = Running::over(&in_folder(folder.path()), "");
    let (file, path) = (folder.path().join("pages/00").join(id(1)), format!("/p/{}", id(1)));
    assert_eq!(put(relay.address, &id(1), &page(1, 400_000)).status, 201);
    let whole = fs::read(&file).unwrap();
    for cut in [0, 1, 20, 300, 200_000, whole.len() - 1] {
        fs::write(&file, &whole[..cut]).unwrap();
        assert_eq!(get(relay.address, &path).status, 404, "{cut}");
        assert_eq!(put(relay.address, &id(1), &page(1, 400_000)).status, 409, "its id stays taken");
    }
    fs::write(&file, [&whole[..], b"more"].concat()).unwrap();
    assert_eq!(get(relay.address, &path).status, 404);
    fs::write(&file, &whole).unwrap();
    assert_eq!(get(relay.address, &path).status, 200);
}

#[test]
fn the_organisations_token_reads_nothing_more() {
    on_both_stores(|relay| {
        let headers = [format!("Authorization: Bearer {TOKEN}")];
        assert_eq!(ask(relay.address, "GET", "/p/", &headers, b"").status, 404);
        assert_eq!(ask(relay.address, "GET", "/p", &headers, b"").status, 404);
    });
}
