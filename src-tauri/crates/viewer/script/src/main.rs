//! Writes the script that loads the WebAssembly of `viewer`, and its own copy of it, into a folder.
//!
//! `viewer-script WASM FOLDER web|nodejs`

use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [wasm, folder, host] = arguments.as_slice() else {
        eprintln!("usage: viewer-script WASM FOLDER web|nodejs");
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
    let bindgen = if host == "web" { bindgen.web(true) } else { bindgen.nodejs(true) };
    bindgen.and_then(|bindgen| bindgen.generate(folder))
}
