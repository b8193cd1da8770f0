//! Where we go, and where never (SECURITY 10). This judges the address as written; `net` judges again each
//! address a name resolves to, and each redirect.

use std::net::{Ipv4Addr, Ipv6Addr};
use url::{Host, Url};

/// Why an address is not one we go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressFault {
    /// Not an absolute http or https address.
    NotWeb,
    /// A name or password inside the address.
    UserInfo,
    /// This computer, the local network, or an address that belongs to nobody.
    Local,
}

/// Judges an address as written.
pub fn check(address: &str) -> Result<Url, AddressFault> {
    let url = Url::parse(address).map_err(|_| AddressFault::NotWeb)?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(AddressFault::NotWeb);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(AddressFault::UserInfo);
    }
    match url.host() {
        Some(Host::Domain(name)) if is_public_name(name) => Ok(url),
        Some(Host::Ipv4(ip)) if is_public_v4(ip) => Ok(url),
        Some(Host::Ipv6(ip)) if is_public_v6(ip) => Ok(url),
        Some(_) => Err(AddressFault::Local),
        None => Err(AddressFault::NotWeb),
    }
}

/// The same, for one who does not need its parts.
pub fn allowed(address: &str) -> Result<(), AddressFault> {
    match plain_host(address) {
        Some(name) if is_public_name(name) => Ok(()),
        Some(_) => Err(AddressFault::Local),
        None => check(address).map(|_| ()),
    }
}

/// Whether two addresses have one origin: scheme, host and port.
pub fn same_origin(one: &str, other: &str) -> bool {
    shared_host(one, other).is_some()
}

/// The host of two addresses of one origin, for people; `None` when they have not one.
pub fn shared_host(one: &str, other: &str) -> Option<String> {
    if let (Some(one), Some(other)) = (plain_host(one), plain_host(other)) {
        return (one == other).then(|| one.to_owned());
    }
    let (one, other) = (Url::parse(one).ok()?, Url::parse(other).ok()?);
    let origin = one.origin();
    // An opaque origin is not even equal to itself.
    let same = origin.is_tuple() && origin == other.origin();
    one.host_str().filter(|_| same).map(str::to_owned)
}

/// The host of an address, for people.
pub fn host(address: &str) -> Option<String> {
    match plain_host(address) {
        Some(name) => Some(name.to_owned()),
        None => Url::parse(address).ok()?.host_str().map(str::to_owned),
    }
}

/// Whether `address` lies under `prefix`: same origin, and its path begins with whole segments of the prefix's.
pub fn is_under(address: &str, prefix: &str) -> bool {
    let (Ok(address), Ok(prefix)) = (Url::parse(address), Url::parse(prefix)) else { return false };
    let (path, start) = (address.path(), prefix.path());
    let ends_at_segment = start.ends_with('/')
        || path.len() == start.len()
        || path[start.len().min(path.len())..].starts_with('/');
    address.origin() == prefix.origin()
        && path.starts_with(start)
        && (ends_at_segment || prefix.query().is_some())
}

/// The host of an address that needs no reading: `https://`, labels of small letters and digits, the last of letters
/// alone, no port. Nearly all are written so, and reading one as the standard says costs a microsecond. Anything that
/// could mean another host than it shows (capitals, numbers, `xn--`, a user name, a tab) is not plain.
fn plain_host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let name = &rest[..end];
    // Two hyphens may begin a name in another alphabet; two dots are for the standard to judge.
    let mut before = b'.';
    let is_plain = name.bytes().all(|byte| {
        let twice = std::mem::replace(&mut before, byte) == byte;
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || (matches!(byte, b'-' | b'.') && !twice)
    });
    let top = name.bytes().rev().take_while(|byte| *byte != b'.').all(|byte| byte.is_ascii_lowercase());
    (is_plain && top && before != b'.' && name.len() < 64).then_some(name)
}

/// Public as far as a name can tell: it has a dot and is none of the names kept for local use (RFC 6761, 6762, 8375).
fn is_public_name(name: &str) -> bool {
    const LOCAL: [&str; 7] = ["localhost", "local", "internal", "intranet", "lan", "home", "arpa"];
    let name = name.trim_end_matches('.');
    let top = name.rsplit('.').next().unwrap_or_default();
    name.contains('.') && !LOCAL.iter().any(|local| top.eq_ignore_ascii_case(local))
}

/// Public addresses only: none that RFC 6890 keeps for special use.
pub fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    !(ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_multicast()
        || ip.is_broadcast()
        || ip.is_documentation()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (b == 18 || b == 19)))
}

/// Public addresses only; those that wrap an IPv4 address are judged by it.
pub fn is_public_v6(ip: Ipv6Addr) -> bool {
    if let Some(inside) = ip.to_ipv4_mapped() {
        return is_public_v4(inside);
    }
    let parts = ip.segments();
    let wrapped = match parts {
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => Some((high, low)),
        [0x2002, high, low, ..] => Some((high, low)),
        _ => None,
    };
    if let Some((high, low)) = wrapped {
        return is_public_v4(Ipv4Addr::from(u32::from(high) << 16 | u32::from(low)));
    }
    // Global unicast is 2000::/3; 2001:db8::/32 is for documentation, 2001::/23 for protocols.
    parts[0] & 0xe000 == 0x2000 && !(parts[0] == 0x2001 && (parts[1] == 0x0db8 || parts[1] < 0x0200))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_addresses_pass() {
        for address in [
            "https://issuer.example/a?b=1",
            "http://a.example:8080/",
            "https://93.184.216.34/",
            "https://[2606:2800:220:1::1]/",
        ] {
            assert!(check(address).is_ok(), "{address}");
        }
    }

    #[test]
    fn local_addresses_do_not() {
        for address in [
            "http://localhost/",
            "http://printer/",
            "http://a.localhost/",
            "http://nas.local/",
            "http://127.0.0.1/",
            "http://0x7f.1/",
            "http://2130706433/",
            "http://10.1.2.3/",
            "http://192.168.1.1/",
            "http://169.254.169.254/",
            "http://100.64.0.1/",
            "http://0.0.0.0/",
            "http://[::1]/",
            "http://[::ffff:10.0.0.1]/",
            "http://[fe80::1]/",
            "http://[fd00::1]/",
            "http://[64:ff9b::7f00:1]/",
            "http://localhost./",
        ] {
            assert_eq!(check(address), Err(AddressFault::Local), "{address}");
        }
    }

    #[test]
    fn other_schemes_and_user_names_do_not() {
        assert_eq!(check("file:///etc/passwd"), Err(AddressFault::NotWeb));
        assert_eq!(check("javascript:alert(1)"), Err(AddressFault::NotWeb));
        assert_eq!(check("https://issuer.example@evil.example/"), Err(AddressFault::UserInfo));
    }

    /// The short way says what the standard's says, and leaves to it what may mean another host than it shows.
    #[test]
    fn a_plain_host_is_the_host() {
        let plain = [
            "https://a.example",
            "https://a-1.b2.example/x?y#z",
            "https://a.example?x",
            "https://nas.local/",
        ];
        for address in plain {
            let url = Url::parse(address).unwrap();
            assert_eq!(plain_host(address), url.host_str(), "{address}");
            assert_eq!(allowed(address), check(address).map(|_| ()), "{address}");
            assert!(same_origin(address, url.as_str()), "{address}");
        }
        let others = [
            "http://a.example/",
            "https://A.example/",
            "https://a.example:443/",
            "https://a@b.example/",
            "https://xn--a.example/",
            "https://1.2.3.4/",
            "https://0x7f.1/",
            "https://a.exam\tple/",
            "https:a.example/",
            "https://a.example\\b/",
            "https://a..example/",
            "https:///a.example/",
            "https://a.example.",
            "https://é.example/",
        ];
        for address in others {
            assert_eq!(plain_host(address), None, "{address}");
        }
        assert!(same_origin("https://a.example/", "https://A.example:443/b"));
        assert!(!same_origin("https://a.example/", "http://a.example/"));
        assert!(!same_origin("data:a", "data:a"));
    }

    #[test]
    fn prefixes_end_at_segments() {
        assert!(is_under("https://a.example/badges/1", "https://a.example/badges"));
        assert!(!is_under("https://a.example/badgesevil/1", "https://a.example/badges"));
        assert!(!is_under("https://a.example.evil.example/1", "https://a.example"));
    }
}
