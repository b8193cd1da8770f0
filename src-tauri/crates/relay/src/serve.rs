//! Connections: who is answered, how long one may take to say what it wants, and how all end when the relay stops.

use crate::routes::{self, Peer};
use crate::sweep::{every_now_and_then, forget_every_minute};
use crate::{Relay, RelayError};
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tower::Service;
use tracing::{info, warn};

/// A client that has not said what it wants by then is let go.
const SAY_WHAT: Duration = Duration::from_secs(15);

/// What is under way when the relay stops may take this long.
const STOP_WITHIN: Duration = Duration::from_secs(30);

/// A relay that listens, and is not answering yet.
pub struct Listening {
    relay: Arc<Relay>,
    public: TcpListener,
    metrics: Option<TcpListener>,
}

/// Serves a relay until `stop`, then lets what is under way end.
///
/// # Errors
/// [`RelayError::CannotListen`].
pub async fn serve(relay: Arc<Relay>, stop: impl Future<Output = ()>) -> Result<(), RelayError> {
    Listening::begin(relay).await?.until(stop).await;
    Ok(())
}

impl Listening {
    /// Begins to listen where the config says.
    ///
    /// # Errors
    /// [`RelayError::CannotListen`].
    pub async fn begin(relay: Arc<Relay>) -> Result<Self, RelayError> {
        let public = listen(relay.config.listen).await?;
        let metrics = match relay.config.metrics_listen {
            Some(address) => Some(listen(address).await?),
            None => None,
        };
        Ok(Self { relay, public, metrics })
    }

    /// Where it listens: the port, when the config left it to the system.
    pub fn address(&self) -> Option<SocketAddr> {
        self.public.local_addr().ok()
    }

    /// Answers until `stop`; sweeps meanwhile.
    pub async fn until(self, stop: impl Future<Output = ()>) {
        self.say_so();
        let Self { relay, public, metrics } = self;
        let under_way = GracefulShutdown::new();
        let all = routes::all(&relay);
        tokio::select! {
            () = stop => {}
            () = accept(&public, &all, &under_way) => {}
            () = accept_metrics(metrics.as_ref(), &relay, &under_way) => {}
            () = every_now_and_then(&relay) => {}
            () = forget_every_minute(&relay) => {}
        }
        drop((public, metrics));
        info!("stops: what is under way ends first");
        match tokio::time::timeout(STOP_WITHIN, under_way.shutdown()).await {
            Ok(()) => info!("stopped"),
            Err(_) => warn!("stopped, and cut what took longer than {} seconds", STOP_WITHIN.as_secs()),
        }
    }

    fn say_so(&self) {
        let (config, address) = (&self.relay.config, self.address());
        let listen = address.map(|address| address.to_string()).unwrap_or_default();
        info!(listen, organisations = config.tokens.len(), "begins");
        if address.is_some_and(|address| !address.ip().is_loopback()) {
            warn!("listens beyond this computer, in plain http: put a proxy that speaks https in front");
        }
        if config.limits.reads_per_minute.is_some() && config.limits.address_header.is_none() {
            warn!(
                "reads are limited by address, but no `address_header` is named: all readers behind a proxy count as one"
            );
        }
    }
}

async fn listen(address: SocketAddr) -> Result<TcpListener, RelayError> {
    TcpListener::bind(address).await.map_err(|source| RelayError::CannotListen { address, source })
}

async fn accept_metrics(listener: Option<&TcpListener>, relay: &Arc<Relay>, under_way: &GracefulShutdown) {
    match listener {
        Some(listener) => accept(listener, &routes::metrics_alone(relay), under_way).await,
        None => std::future::pending().await,
    }
}

async fn accept(listener: &TcpListener, routes: &Router, under_way: &GracefulShutdown) {
    loop {
        match listener.accept().await {
            Ok((stream, from)) => answer(stream, from, routes.clone(), under_way),
            Err(error) => {
                // Too many connections, most likely: those that end make room.
                warn!(kind = %error.kind(), "a connection was not taken");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

fn answer(stream: TcpStream, from: SocketAddr, routes: Router, under_way: &GracefulShutdown) {
    // An answer goes out at once; where that cannot be had, a little later.
    let _ = stream.set_nodelay(true);
    let answers = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(Peer(from.ip()));
        routes.clone().call(request.map(Body::new))
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(SAY_WHAT)
        .serve_connection(TokioIo::new(stream), answers);
    let watched = under_way.watch(connection);
    // That a client goes away is its own affair.
    tokio::spawn(async move { watched.await.ok() });
}
