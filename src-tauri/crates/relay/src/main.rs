//! `besace-relay`: reads its config, opens its store, and answers until it is told to stop.

use clap::{Parser, Subcommand};
use relay::{Config, Digest, Relay, RelayError, new_token, serve, wall_clock};
use std::path::PathBuf;
use std::process::ExitCode;
use tracing::error;

/// Pages are read into memory and forgotten, many at once.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// So many wait for the disk at once: more would only push each other off the cores, and make some readers wait long.
const DISK: usize = 16;

/// Keeps sealed pages that it cannot read, and ends them. See docs/relay.md.
#[derive(Parser)]
#[command(name = "besace-relay", version, args_conflicts_with_subcommands = true)]
struct Args {
    /// The config file
    #[arg(long, default_value = "relay.toml")]
    config: PathBuf,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Makes a token for an organisation, and the lines for the config
    Token {
        /// What the log shall call the organisation
        name: String,
    },
}

fn main() -> ExitCode {
    let args = Args::parse();
    let done = match args.verb {
        Some(Verb::Token { name }) => token(&name),
        None => run(&args.config),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("besace-relay: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn token(name: &str) -> Result<(), RelayError> {
    let token = new_token()?;
    let (name, hash) = (toml::Value::from(name), Digest::of(token.as_bytes()));
    println!("# For the organisation, and nowhere else: {token}");
    println!("# For the config:\n[[tokens]]\nname = {name}\nsha256 = \"{hash}\"");
    Ok(())
}

fn run(config: &std::path::Path) -> Result<(), RelayError> {
    let config = Config::read(config)?;
    // What other crates log is left out: it may name pages.
    tracing_subscriber::fmt().json().flatten_event(true).with_target(false).init();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(DISK)
        .build()
        .map_err(|source| RelayError::CannotListen { address: config.listen, source })?;
    runtime.block_on(async {
        let relay = Relay::open(config, wall_clock()).await?;
        serve(relay, told_to_stop()).await
    })
}

/// Ctrl-C, or what systemd and container hosts send.
#[cfg(unix)]
async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminated) = signal(SignalKind::terminate()) else {
        error!("cannot be told to stop");
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminated.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

/// Ctrl-C.
#[cfg(not(unix))]
async fn told_to_stop() {
    if tokio::signal::ctrl_c().await.is_err() {
        error!("cannot be told to stop");
        std::future::pending().await
    }
}
