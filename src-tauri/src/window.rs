use crate::arrivals;
use crate::events::{Drag, Event};
use crate::state::Besace;
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, DragDropEvent, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};

/// The one window.
pub const NAME: &str = "main";

/// Opens the window. Its page can go nowhere else and open nothing.
pub fn open(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let window = WebviewWindowBuilder::new(app, NAME, WebviewUrl::default())
        .title("Besace")
        .inner_size(1280.0, 800.0)
        .min_inner_size(1024.0, 640.0)
        .zoom_hotkeys_enabled(true)
        .general_autofill_enabled(false)
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    let handle = app.clone();
    window.on_window_event(move |event| hear(&handle, event));
    Ok(window)
}

/// Whether an address is that of the page built in.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Files held over the window or dropped on it. The page never sees their paths.
fn hear(app: &AppHandle, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else { return };
    match event {
        DragDropEvent::Enter { paths, .. } if !paths.is_empty() => {
            Event::Drag { state: Drag::Over }.tell(app)
        }
        DragDropEvent::Leave => Event::Drag { state: Drag::Left }.tell(app),
        DragDropEvent::Drop { paths, .. } => {
            Event::Drag { state: Drag::Left }.tell(app);
            let besace = app.state::<Besace>();
            let (portfolios, files) = arrivals::apart(paths.iter().cloned());
            besace.arrive(portfolios);
            arrivals::tell(app);
            let files = besace.picked.keep(files);
            if !files.is_empty() {
                Event::Dropped { files }.tell(app);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_stays_where_it_is() {
        let check = |url: &str| is_ours(&Url::parse(url).unwrap());
        assert!(check("tauri://localhost/index.html"));
        assert!(check("http://tauri.localhost/"));
        for elsewhere in [
            "https://example.org/",
            "file:///etc/passwd",
            "http://localhost:5173/",
            "data:text/html,x",
            "about:blank",
        ] {
            assert!(!check(elsewhere), "{elsewhere}");
        }
    }
}
