//! What the system's webview needs to know before it starts.

use std::process::ExitCode;

/// Starts this program anew with what the webview needs in its environment, when that is missing. `None`: nothing
/// is missing, go on.
#[cfg(target_os = "linux")]
pub fn restart_if_needed() -> Option<ExitCode> {
    use std::os::unix::process::CommandExt;
    // Without a graphics device WebKitGTK paints through a path that is twice as slow and takes half as much
    // memory again, when it paints at all. The variable must be set before the program starts: setting it from
    // inside is unsafe as soon as there are threads.
    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    let graphics = std::path::Path::new("/dev/dri").exists();
    if graphics || std::env::var_os(SWITCH).is_some() {
        return None;
    }
    let program = std::env::current_exe().ok()?;
    let error = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(SWITCH, "1").exec();
    // Only a failure comes back; the window then opens as it can.
    eprintln!("not restarted: {error}");
    None
}

/// Other systems' webviews find out by themselves.
#[cfg(not(target_os = "linux"))]
pub fn restart_if_needed() -> Option<ExitCode> {
    None
}
