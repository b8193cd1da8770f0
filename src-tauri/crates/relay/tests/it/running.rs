//! A relay in this process, with a clock that a test sets.

use crate::client::TOKEN;
use crate::rclone;
use relay::{Config, Digest, Listening, Relay, Swept};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use time::OffsetDateTime;
use time::macros::datetime;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

pub const NOW: OffsetDateTime = datetime!(2020-03-01 12:00 UTC);

pub struct Running {
    pub address: SocketAddr,
    pub relay: Arc<Relay>,
    now: Arc<Mutex<OffsetDateTime>>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Runs a test over a folder, then over a bucket.
pub fn on_both_stores(test: impl Fn(&Running)) {
    on_both_stores_with("", test);
}

pub fn on_both_stores_with(limits: &str, test: impl Fn(&Running)) {
    let folder = tempfile::tempdir().unwrap();
    test(&Running::over(&in_folder(folder.path()), limits));
    if let Some(bucket) = rclone::Bucket::serve() {
        test(&Running::over(&bucket.store(), limits));
    }
}

/// The line of a config that keeps pages in a folder.
pub fn in_folder(folder: &Path) -> String {
    format!("folder = {}", toml::Value::from(folder.to_str().unwrap()))
}

/// A config that listens where the system likes.
pub fn config(store: &str, limits: &str) -> String {
    let hash = Digest::of(TOKEN.as_bytes());
    format!(
        "listen = \"127.0.0.1:0\"\nlog_requests = false\n[limits]\nuploads_per_minute = 1000\n{limits}\n[store]\n{store}\n\
         [[tokens]]\nname = \"a\"\nsha256 = \"{hash}\"\n"
    )
}

impl Running {
    pub fn over(store: &str, limits: &str) -> Self {
        Self::of(&config(store, limits))
    }

    pub fn of(config: &str) -> Self {
        let config = Config::parse(config).unwrap();
        let now = Arc::new(Mutex::new(NOW));
        let clock = now.clone();
        let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let relay = runtime.block_on(Relay::open(config, Arc::new(move || *clock.lock().unwrap()))).unwrap();
        let listening = runtime.block_on(Listening::begin(relay.clone())).unwrap();
        let address = listening.address().unwrap();
        let (stop, stopped) = oneshot::channel();
        let until = async move { stopped.await.unwrap_or_default() };
        let thread = std::thread::spawn(move || runtime.block_on(listening.until(until)));
        Self { address, relay, now, stop: Some(stop), thread: Some(thread) }
    }

    pub fn set_clock(&self, now: OffsetDateTime) {
        *self.now.lock().unwrap() = now;
    }

    pub fn sweep(&self, now: OffsetDateTime) -> Swept {
        Runtime::new().unwrap().block_on(relay::sweep(&self.relay, now)).unwrap()
    }

    /// Tells it to stop, without waiting.
    pub fn tell_to_stop(&mut self) {
        let _ = self.stop.take().unwrap().send(());
    }

    /// Waits until it has stopped.
    pub fn has_stopped(&mut self) {
        self.thread.take().unwrap().join().unwrap();
    }
}
