//! Embeds the window's page, its capabilities and its icons.

fn main() {
    tauri_build::build();
}
