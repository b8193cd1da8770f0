//! What is answered beside pages.

use crate::client::{ask, get, id, page, put};
use crate::rclone::Bucket;
use crate::running::{Running, in_folder, on_both_stores};

#[test]
fn a_relay_says_what_it_is() {
    on_both_stores(|relay| {
        let about = String::from_utf8(get(relay.address, "/").body).unwrap();
        assert!(about.contains("Un relais de Besace") && about.contains("A Besace relay"));
        assert_eq!(get(relay.address, "/robots.txt").body, b"User-agent: *\nDisallow: /\n");
        let health = get(relay.address, "/health");
        assert_eq!((health.status, &health.body[..]), (200, &b"{\"status\":\"ok\"}"[..]));
    });
}

#[test]
fn metrics_count_and_name_nobody() {
    on_both_stores(|relay| {
        put(relay.address, &id(77), &page(1, 500));
        get(relay.address, &format!("/p/{}", id(77)));
        ask(relay.address, "BREW", "/p/coffee", &[], b"");
        let metrics = String::from_utf8(get(relay.address, "/metrics").body).unwrap();
        for line in [
            "besace_relay_requests_total{method=\"PUT\",status=\"2xx\"} 1",
            "besace_relay_requests_total{method=\"GET\",status=\"2xx\"} 1",
            "besace_relay_requests_total{method=\"other\",status=\"4xx\"} 1",
            "besace_relay_pages_kept_total 1",
            "besace_relay_seconds_bucket{method=\"PUT\",le=\"0.0005\"}",
        ] {
            assert!(metrics.contains(line), "{line}\n{metrics}");
        }
        for secret in [&id(77), "127.0.0.1", "BREW", "coffee"] {
            assert!(!metrics.contains(secret), "{secret}");
        }
    });
}

#[test]
fn a_folder_that_is_gone_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let relay = Running::over(&in_folder(folder.path()), "");
    std::fs::remove_dir_all(folder.path().join("pages")).unwrap();
    assert_eq!(get(relay.address, "/health").status, 503);
}

#[test]
fn a_storage_that_is_gone_is_told_and_is_no_404() {
    let Some(mut bucket) = Bucket::serve() else { return };
    let relay = Running::over(&bucket.store(), "");
    assert_eq!(put(relay.address, &id(1), &page(1, 500)).status, 201);
    bucket.stop();
    assert_eq!(get(relay.address, "/health").status, 503);
    assert_eq!(
        get(relay.address, &format!("/p/{}", id(1))).status,
        500,
        "nobody is told that a page is over when it may not be"
    );
    assert_eq!(put(relay.address, &id(2), &page(2, 500)).status, 500);
}
