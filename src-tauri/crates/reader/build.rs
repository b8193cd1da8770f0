//! Takes in what `make reader` has written. A room of the core is built without Node, so it may not be there: then the
//! program says so when somebody wants to share.

use std::env;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// The files, as `share::Reader` has them.
const PARTS: [(&str, &str, &str); 4] = [
    ("core", "core_bg.wasm", "include_bytes!"),
    ("core_script", "core.js", "include_str!"),
    ("script", "viewer.js", "include_str!"),
    ("style", "viewer.css", "include_str!"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let built = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../ui/dist-viewer");
    // The folder first: files that are not there yet cannot be watched.
    println!("cargo::rerun-if-changed={}", built.display());
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let whole = PARTS.iter().all(|(_, name, _)| built.join(name).is_file());
    let mut code = String::new();
    if whole {
        code.push_str("Some(share::Reader {");
        for (field, name, include) in PARTS {
            println!("cargo::rerun-if-changed={}", built.join(name).display());
            fs::copy(built.join(name), out.join(name))?;
            write!(code, "{field}: {include}(concat!(env!(\"OUT_DIR\"), \"/{name}\")),")?;
        }
        code.push_str("})");
    } else {
        code.push_str("None");
    }
    Ok(fs::write(out.join("reader.rs"), code)?)
}
