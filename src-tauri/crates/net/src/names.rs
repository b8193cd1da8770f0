//! Names become addresses here, and only public ones are handed on to be dialled.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use verify::address::{is_public_v4, is_public_v6};

/// Resolves through the system and drops every address that is not public.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PublicNames;

impl Resolve for PublicNames {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            // Port 0: the client puts the real one in.
            let found: Vec<SocketAddr> = (name.as_str(), 0).to_socket_addrs()?.collect();
            let public: Vec<SocketAddr> =
                found.into_iter().filter(|address| is_public(address.ip())).collect();
            if public.is_empty() {
                return Err(NotPublic.into());
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

/// A name that leads to this computer, the local network or nowhere public.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NotPublic;

impl std::fmt::Display for NotPublic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the name leads to no public address")
    }
}

impl std::error::Error for NotPublic {}
