use crate::opened::Opened;
use crate::portfolios::{self, Leaving};
use crate::settings::Settings;
use crate::state::Besace;
use crate::{arrivals, commands, webview, window};
use std::error::Error;
use std::process::ExitCode;
use tauri::{App, AppHandle, Builder, Manager, RunEvent};
use tauri_plugin_window_state::StateFlags;

/// Opens the window, and stays until it is closed.
pub fn run() -> ExitCode {
    if let Some(code) = webview::restart_if_needed() {
        return code;
    }
    match build() {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::Exit = event {
                    leave(app);
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            // There is no window to say it in.
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> tauri::Result<App> {
    let second = tauri_plugin_single_instance::init(|app, args, folder| {
        arrivals::second_start(app, args, folder.as_ref());
    });
    let state = tauri_plugin_window_state::Builder::default()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED);
    Builder::default()
        // First, so that a second start ends before it has opened anything.
        .plugin(second)
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(state.build())
        .invoke_handler(commands::all())
        .setup(set_up)
        .build(tauri::generate_context!())
}

fn set_up(app: &mut App) -> Result<(), Box<dyn Error>> {
    let documents = app.path().document_dir().or_else(|_| app.path().home_dir())?;
    let besace = Besace::new(
        Settings::open(&app.path().app_config_dir()?),
        Opened::new(app.path().app_cache_dir()?.join("opened")),
        documents.join("Besace"),
    );
    besace.arrive(arrivals::named(std::env::args(), &std::env::current_dir()?));
    app.manage(besace);
    window::open(app.handle())?;
    Ok(())
}

/// The window was closed, and will perhaps come back.
fn leave(app: &AppHandle) {
    if let Err(problem) = portfolios::close(&app.state::<Besace>(), Leaving::Back) {
        eprintln!("{}", problem.code);
    }
}
