//! Counters, as Prometheus reads them. None is of a page, an address or an organisation.

use crate::pages::Record;
use crate::sweep::Swept;
use axum::http::{Method, StatusCode};
use prometheus::{
    HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGauge, Opts, Registry, TextEncoder,
};
use std::time::Duration;

/// From a page out of memory to one that a storage far away thinks about.
const SECONDS: [f64; 9] = [0.0005, 0.001, 0.005, 0.02, 0.1, 0.5, 2.0, 10.0, 60.0];

/// What has happened since the relay began.
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    bytes: IntCounterVec,
    kept: IntCounter,
    ended: IntCounter,
    swept: IntCounter,
    standing: IntGauge,
}

impl Metrics {
    /// Everything at nought.
    pub fn new() -> Self {
        let vector =
            |name: &str, help: &str, labels: &[&str]| IntCounterVec::new(Opts::new(name, help), labels);
        let made = || -> prometheus::Result<Self> {
            let metrics = Self {
                registry: Registry::new(),
                requests: vector("besace_relay_requests_total", "Requests answered.", &["method", "status"])?,
                seconds: HistogramVec::new(
                    HistogramOpts::new(
                        "besace_relay_seconds",
                        "From a request to the beginning of its answer.",
                    )
                    .buckets(SECONDS.to_vec()),
                    &["method"],
                )?,
                bytes: vector(
                    "besace_relay_page_bytes_total",
                    "Bytes of pages taken in and given out.",
                    &["way"],
                )?,
                kept: IntCounter::new("besace_relay_pages_kept_total", "Pages taken in.")?,
                ended: IntCounter::new("besace_relay_pages_ended_total", "Pages their owners ended.")?,
                swept: IntCounter::new(
                    "besace_relay_pages_swept_total",
                    "Pages taken away after their date.",
                )?,
                standing: IntGauge::new("besace_relay_pages", "Pages that stood when last swept.")?,
            };
            metrics.register()?;
            Ok(metrics)
        };
        made().expect("the names above are those of metrics, and each is there once")
    }

    fn register(&self) -> prometheus::Result<()> {
        self.registry.register(Box::new(self.requests.clone()))?;
        self.registry.register(Box::new(self.seconds.clone()))?;
        self.registry.register(Box::new(self.bytes.clone()))?;
        for counter in [&self.kept, &self.ended, &self.swept] {
            self.registry.register(Box::new(counter.clone()))?;
        }
        self.registry.register(Box::new(self.standing.clone()))
    }

    /// A request answered. A method nobody should use counts as `other`: a label must not be a stranger's to choose.
    pub fn answered(&self, method: &Method, status: StatusCode, took: Duration) {
        let known = [Method::GET, Method::HEAD, Method::PUT, Method::DELETE];
        let method = if known.contains(method) { method.as_str() } else { "other" };
        let class = match status.as_u16() / 100 {
            2 => "2xx",
            4 => "4xx",
            5 => "5xx",
            _ => "other",
        };
        self.requests.with_label_values(&[method, class]).inc();
        self.seconds.with_label_values(&[method]).observe(took.as_secs_f64());
    }

    /// A page taken in.
    pub fn kept(&self, bytes: usize) {
        self.kept.inc();
        self.bytes.with_label_values(&["in"]).inc_by(bytes as u64);
    }

    /// A page that begins to be given out.
    pub fn given(&self, bytes: u64) {
        self.bytes.with_label_values(&["out"]).inc_by(bytes);
    }

    /// A page its owner ended, when it was not over before.
    pub fn ended(&self, was: &Record) {
        self.ended.inc_by(u64::from(matches!(was, Record::Page { .. })));
    }

    /// A sweep.
    pub fn swept(&self, swept: Swept) {
        self.swept.inc_by(swept.pages as u64);
        self.standing.set(i64::try_from(swept.left).unwrap_or(i64::MAX));
    }

    /// As Prometheus reads them.
    pub fn text(&self) -> String {
        TextEncoder::new().encode_to_string(&self.registry.gather()).unwrap_or_default()
    }
}
