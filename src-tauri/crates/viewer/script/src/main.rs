//! Writes the script that loads the WebAssembly of `viewer`, and its own copy of it, into a folder.
//!
//! `viewer-script WASM FOLDER page|nodejs`: for a page that has both in itself, or for tests.

use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [wasm, folder, host] = arguments.as_slice() else {
        eprintln!("usage: viewer-script WASM FOLDER page|nodejs");
        return ExitCode::from(64);
    };
    match write(wasm, folder, host) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn write(wasm: &str, folder: &str, host: &str) -> Result<(), impl std::fmt::Display> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).typescript(true).remove_name_section(true).remove_producers_section(true);
    // A page has no second file to import, so its script is a plain one; there it is one part of several.
    let bindgen =
        if host == "page" { bindgen.out_name("core").no_modules(true) } else { bindgen.nodejs(true) };
    bindgen.and_then(|bindgen| bindgen.generate(folder))
}
