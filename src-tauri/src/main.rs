//! Opens the window.

// A release on Windows opens no console behind the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

/// Judging a badge is mostly parsing, and parsing is mostly asking for memory.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    desktop::run()
}
