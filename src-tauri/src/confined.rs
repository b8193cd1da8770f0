//! The page stays confined: what `tauri.conf.json` and the one capability grant is held here (SECURITY 16).

use serde_json::Value;

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_page_runs_only_what_was_built_in() {
    let config = read(include_str!("../tauri.conf.json"));
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(config["app"]["security"]["assetProtocol"]["enable"], false);
    let policy = config["app"]["security"]["csp"].as_object().unwrap();
    assert_eq!(policy["default-src"], "'self'");
    assert_eq!(policy["script-src"], "'self'");
    assert_eq!(policy["connect-src"], "ipc: http://ipc.localhost");
    for (directive, sources) in policy {
        let sources = sources.as_str().unwrap();
        for loose in ["unsafe", "*", "https:"] {
            assert!(!sources.contains(loose), "{directive} {sources}");
        }
    }
}

#[test]
fn the_page_may_ask_tauri_for_nothing_but_events() {
    let capability = read(include_str!("../capabilities/window.json"));
    let permissions: Vec<_> = capability["permissions"].as_array().unwrap().iter().collect();
    assert_eq!(permissions, ["core:event:allow-listen", "core:event:allow-unlisten"]);
    assert!(capability.get("remote").is_none());
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/capabilities")).unwrap();
    assert_eq!(files.count(), 1);
}
